"""Drafts of sentences that add to another one: price, credit, silence, exception."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import (
    Amount,
    Answers,
    Approval,
    Band,
    Bands,
    Base,
    Cap,
    CausedBy,
    ClockStop,
    Consequence,
    Counts,
    Criterion,
    Discount,
    DueAfter,
    Duration,
    Duty,
    Each,
    Form,
    Happened,
    Happening,
    LapsesAfter,
    Only,
    PartialDays,
    Pays,
    Percent,
    PerUnit,
    Price,
    Quantity,
    Rounds,
    Shift,
    ShiftUnit,
    Side,
    Silence,
    SilenceMeans,
    Tax,
    TaxKind,
    Unit,
    Unless,
    Verb,
    What,
)
from trato.core.text.suggest.blanks import (
    GAP,
    blank_count,
    blank_duration,
    blank_rate,
)
from trato.core.text.suggest.duties import Draft, Drafter, free_words, money_of, word
from trato.core.text.suggest.figures import Role, count_of
from trato.core.text.suggest.hearing import Heard
from trato.core.text.suggest.levels import level_of
from trato.core.text.suggest.naming import label_of, thing_after, whole_name

_TAX: Final = re.compile(
    r"(\d{1,2}(?:[.,]\d{1,2})?) ?% (?:de |of )?(iva|vat|igv|itbis|gst|sales tax|tax)\b"
    r"|\b(iva|vat|igv|itbis|gst|sales tax)\b (?:de(?:l| el)? |of |at )?(\d{1,2}(?:[.,]\d{1,2})?) ?%"
)


def _taxes(heard: Heard) -> tuple[Tax, ...]:
    """Return the tax that a price says it is without: «más 21 % de IVA»."""
    found = _TAX.search(heard.folded)
    if found is None:
        return ()
    name, rate = found[2] or found[3], found[1] or found[4]
    said = name.upper() if " " not in name and name != "tax" else name
    return (Tax(TaxKind.ADDED, said, Decimal(rate.replace(",", "."))),)


def _price(heard: Heard) -> Draft:
    amount = money_of(heard)
    if heard.has(r"por hora|per hour|hourly|la hora|an hour|/ ?h\b"):
        return (Price(PerUnit(amount.amount, amount.currency, Unit.HOUR), GAP),)
    thing = thing_after(heard, r"precio de|tarifa de|price of|cost of|costo de|valor de")
    label = label_of(heard)
    if thing == GAP and label is not None and not heard.has(r"^(?:precio|price|tarifa|costo)"):
        thing = label
    return (Price(amount, thing, _taxes(heard), heard.period),)


def _by_level(heard: Heard, amount: Amount) -> Amount:
    """Return an amount for the level that the clause names: «entre 10 % y 20 %: …»."""
    level = level_of(heard.folded)
    if level is None or (isinstance(amount, Percent) and amount.rate in level.limits):
        return amount
    of_term = heard.has(r"exceso|retras|demora|delay|overrun|tarde|late\b")
    band = Band(
        amount, level.above, above_inclusive=False, up_to=level.up_to,
        up_to_inclusive=level.up_to_inclusive,
    )  # fmt: skip
    return Bands((band,), value=None if of_term else GAP, of_term=of_term)


_TAKEN_OFF: Final = re.compile(
    r"(\d{1,3}(?:[.,]\d{1,2})?) ?%[^%;]{0,30}(?:descuento|bonificacion|credit|discount|off|de la"
    r" (?:siguiente |proxima )?(?:factura|cuota)|de el (?:precio|abono))"
    r"|(?:descuento|bonificacion|credito?|discount|compensacion)s?\b[^%;\d]{0,40}?"
    r"(\d{1,3}(?:[.,]\d{1,2})?) ?%"
)


def _rate_taken(heard: Heard) -> Decimal | None:
    """Return the percentage that is taken off, and no other one of the clause."""
    level = level_of(heard.folded)
    for found in _TAKEN_OFF.finditer(heard.folded):
        rate = Decimal((found[1] or found[2]).replace(",", "."))
        if level is None or rate not in level.limits or heard.percents.count(rate) > 1:
            return rate
    others = [rate for rate in heard.percents if level is None or rate not in level.limits]
    return next((rate for rate in others if rate <= 60), None)


def _credit(heard: Heard) -> Draft:
    caps: tuple[Cap, ...] = ()
    amount: Any
    if heard.sums:
        amount = heard.sums[0]
    else:
        rate = _rate_taken(heard)
        amount = Percent(blank_rate() if rate is None else rate, Base.NEXT_INVOICE)
    if heard.has(r"hasta un maximo|\bcap(?:ped)?\b|maximo de|maximum of|not (?:to )?exceed"):
        caps = (
            Cap(Percent(heard.percents[-1] if heard.percents else blank_rate(), Base.PERIOD_FEE)),
        )
    claim = (
        heard.duration(Role.WITHIN) if heard.has(r"notify|reclam|claim|solicit|request") else None
    )
    when = Answers.LATE if heard.has(r"tarde|retras|demora|late\b|delay") else Answers.BREACH
    payer = heard.subject if heard.has(r"retras|late\b|demora") else None
    return (
        Consequence(
            when, payer or Side.PROVIDER, Pays.CREDIT, _by_level(heard, amount), caps=caps,
            target=GAP, claim_within=claim,
        ),
    )  # fmt: skip


def _penalty(heard: Heard) -> Draft:
    late = heard.has(r"tarde|retras|demora|atras|late\b|delay|por cada dia|per day|for each day")
    amount: Any = money_of(heard)
    if not heard.sums and heard.percents:
        amount = Percent(heard.percents[0], Base.TOTAL_PRICE)
    per = None
    if heard.has(r"(?:por cada|por|each|per|every) (?:dia|day)"):
        working = heard.has(r"dia habil|(?:business|working) day")
        per = Duration(1, Unit.WORKING_DAY if working else Unit.CALENDAR_DAY)
    elif heard.has(r"(?:por cada|each|per|every) (?:semana|week)"):
        per = Duration(1, Unit.WEEK)
    caps: tuple[Cap, ...] = ()
    if (
        heard.has(r"hasta un maximo|hasta el|up to|maximo|maximum|cap(?:ped)?\b")
        and len(heard.percents) > 1
    ):
        caps = (Cap(Percent(heard.percents[-1], Base.TOTAL_PRICE)),)
    payer = heard.subject or Side.PROVIDER
    if heard.has(r"cancel|meses restantes|no-?show"):
        payer = Side.CLIENT
    return (
        Consequence(
            Answers.LATE if late else Answers.BREACH, payer, Pays.PENALTY, amount, per,
            caps=caps, target=GAP,
        ),
    )  # fmt: skip


def _discount(heard: Heard) -> Draft:
    within = heard.duration(Role.WITHIN) or blank_duration(Unit.CALENDAR_DAY)
    rate = heard.percents[0] if heard.percents else blank_rate()
    paid = Happened(Happening(What.PAID, by=Side.CLIENT), within=within)
    return (Discount(Percent(rate, Base.INVOICE), (paid,)),)


# --- modifiers ------------------------------------------------------------------------------------------


def _criterion(heard: Heard) -> Draft:
    return (Criterion("", free_words(heard)),)


def _form(heard: Heard) -> Draft:
    return (Form(free_words(heard)),)


def _silence(heard: Heard) -> Draft:
    means = SilenceMeans.ACCEPTS
    if heard.has(
        r"\bno (?:es|sera|equivale|significa)|is not (?:acceptance|approval)|not be deemed"
    ):
        means = SilenceMeans.NOT_ACCEPTANCE
    elif heard.has(r"cerrad|cierra|closed?\b"):
        means = SilenceMeans.CLOSES
    elif heard.has(r"caduca|lapse|expire"):
        means = SilenceMeans.LAPSES
    elif heard.has(r"rechaz|reject"):
        means = SilenceMeans.REJECTS
    within = heard.duration(Role.WITHIN, Role.OVER, Role.FOR)
    if within is None:
        return (Silence(means),)
    asked = heard.has(r"ticket|solicitud|peticion|request|case|caso|respuesta|reply|respond")
    if asked and means in {SilenceMeans.CLOSES, SilenceMeans.LAPSES}:
        question = Each(Happening(What.ASKED, by=Side.PROVIDER))
        return (
            Duty(
                Side.CLIENT, Verb.ANSWER, trigger=question, due=DueAfter(within),
                modifiers=(Silence(means),),
            ),
        )  # fmt: skip
    thing = heard.names[0] if heard.names else GAP
    return (
        Duty(
            Side.CLIENT, Verb.REVIEW, thing=thing, due=DueAfter(within),
            modifiers=(Silence(means),),
        ),
    )  # fmt: skip


def _rounds(heard: Heard) -> Draft:
    found = re.search(r"\b(\w+) (?:rondas?|rounds?|revision(?:es|s)?|cambios)", heard.folded)
    count = count_of(found[1]) if found else None
    extra = heard.sums[0] if heard.sums else None
    return (Rounds(blank_count() if count is None else count, extra),)


def _shift(heard: Heard) -> Draft:
    hours = heard.has(r"mismas horas|same (?:number of )?hours")
    natural = heard.has(r"naturales|calendar|corridos")
    unit = ShiftUnit.CALENDAR_DAYS if natural else ShiftUnit.WORKING_DAYS
    return (Shift(GAP, ShiftUnit.WORKING_HOURS if hours else unit, (GAP,)),)


def _clock(_heard: Heard) -> Draft:
    since = Happening(What.ASKED, by=Side.PROVIDER)
    return (ClockStop(since, Happening(What.ANSWERED, by=Side.CLIENT)),)


def _unless(heard: Heard) -> Draft:
    majeure = heard.has(r"fuerza mayor|force majeure|desastres|disaster|act of god|caso fortuito")
    fact = word(heard, "fuerza mayor", "force majeure") if majeure else whole_name(heard)
    both = majeure and heard.has(r"(?:o|or|y|and) .{0,40}(?:cliente|client|customer)\b")
    if both:
        return (
            Unless(CausedBy(fact=fact), consequence_only=True),
            Unless(CausedBy(Side.CLIENT), consequence_only=True),
        )
    if not majeure and heard.has(
        r"causad\w+ por el cliente|por el cliente|by the (?:client|customer)|you (?:have been|are) late|customer's|del cliente|de el cliente"
    ):
        return (Unless(CausedBy(Side.CLIENT), consequence_only=True),)
    return (Unless(CausedBy(fact=fact), consequence_only=True),)


def _approval(heard: Heard) -> Draft:
    by = (
        Side.PROVIDER
        if heard.has(
            r"our (?:\w+ )?(?:permission|consent|approval)|autorizacion de (?:el )?(?:prestador|proveedor)"
        )
        else Side.CLIENT
    )
    return (Approval(by, thing=heard.names[0] if heard.names else GAP),)


def _counts(heard: Heard) -> Draft:
    automatic = heard.has(r"automat")
    negated = heard.has(r"\bno\b|\bnot\b")
    return (Counts(("auto" if automatic else "message",), negated),)


def _only(heard: Heard) -> Draft:
    written = heard.has(r"por escrito|in writing|written")
    said = () if heard.has(r"no se aceptan|over ordinary email|not by") else heard.channels[:3]
    return (Only(said, written=not said and (written or not said)),)


def _quantity(heard: Heard) -> Draft:
    found = [Decimal(n.replace(",", ".")) for n in re.findall(r"\d+(?:[.,]\d+)?", heard.folded)]
    low = found[0] if found else blank_rate()
    high = found[1] if len(found) > 1 else None
    unit = re.search(
        r"\d\s*(kg|toneladas|tons|litros|cajas|boxes|m2|unidades|units)\b", heard.folded
    )
    return (Quantity(low, high, unit[1] if unit else GAP),)


def _partial_days(heard: Heard) -> Draft:
    how = (
        "none"
        if heard.has(
            r"no se (?:realizan|devuelv|reembols)|not (?:automatically )?prorat|no refund|don't"
        )
        else "prorated"
    )
    return (PartialDays(how),)


def _lapses(heard: Heard) -> Draft:
    length = heard.duration(Role.WITHIN, Role.OVER) or blank_duration(Unit.CALENDAR_DAY)
    return (LapsesAfter(length, Happening(What.DELIVERED, thing=GAP)),)


MODIFIER_DRAFTS: Final[dict[str, Drafter]] = {
    "price": _price,
    "credit": _credit,
    "penalty": _penalty,
    "discount": _discount,
    "criterion": _criterion,
    "form": _form,
    "silence": _silence,
    "rounds": _rounds,
    "shift": _shift,
    "clock": _clock,
    "unless": _unless,
    "approval": _approval,
    "counts": _counts,
    "only": _only,
    "quantity": _quantity,
    "partial_days": _partial_days,
    "lapses": _lapses,
}
