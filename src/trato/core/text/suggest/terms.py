"""Drafts of all other sentences: scope, powers, prohibitions, money terms, modifiers."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import (
    Absences,
    ChangeRule,
    ComputingRules,
    CureRule,
    DelayOver,
    Effect,
    Excluded,
    Goal,
    Happening,
    HourBank,
    InBreach,
    Included,
    Interest,
    InterestPer,
    Licence,
    May,
    OnlyPeople,
    Period,
    Permission,
    PerUnit,
    Power,
    Precedence,
    Prohibition,
    Refers,
    Rhythm,
    Side,
    Survives,
    Term,
    Unit,
    Warranty,
    What,
)
from trato.core.text.suggest.blanks import (
    GAP,
    blank_count,
    blank_date,
    blank_duration,
    blank_rate,
)
from trato.core.text.suggest.duties import Draft, Drafter, free_words, money_of, word
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard
from trato.core.text.suggest.levels import repeated
from trato.core.text.suggest.limits import CLAUSE_GAP, OTHER_CLAUSE_GAP
from trato.core.text.suggest.naming import label_of, thing_after, trimmed, whole_name, words_after

# --- scope ------------------------------------------------------------------------------------------

_INCLUDE: Final = r"incluyen?|incluid[oa]s?:?|includes?|included:?|covers?|comprende|hasta|up to"
_EXCLUDE: Final = (
    r"no incluyen?|no (?:realizamos|brindamos|ofrecemos|brinda|ofrece|realiza)|(?:does|do) not"
    r" (?:include|cover|offer|provide)|excluded:?|excluid[oa]s?:?|excludes?|excluyen?"
)


_UP_TO: Final = re.compile(r"^(?:[^:]{2,60}: )?(?:hasta |up to )?(\d{1,4})$")


def _counted(heard: Heard) -> tuple[str, int] | None:
    """Return what a label counts: «Tickets incluidos: 15», “Users: up to 5”."""
    found = _UP_TO.match(heard.folded)
    label = label_of(heard)
    if found is None or label is None:
        return None
    return re.sub(r"(?i)\s+(?:incluid[oa]s?|included)$", "", label), int(found[1])


def _included(heard: Heard) -> Draft:
    plain = _counted(heard)
    if plain is not None:
        return (Included(*plain, heard.period),)
    counted = re.search(
        r"(?<![\d$.,])(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s+(?!%|h\b|hs\b)([a-zñ]{3,}(?: [a-zñ]{3,})?)",
        heard.folded,
    )
    thing = label_of(heard) or thing_after(heard, _INCLUDE)
    if thing == GAP:
        thing = whole_name(heard)
    years = {str(day.year) for day in heard.dates}
    if (
        counted is None
        or counted[1] in years
        or (heard.spans and counted[2].startswith(("hora", "hour", "dia", "day", "min")))
    ):
        return (Included(thing, per=None),)
    start, end = counted.span(2)
    name = trimmed(heard.text[start:end]) if len(heard.text) == len(heard.folded) else counted[2]
    extra = heard.sums[0] if heard.sums else None
    count = int(re.sub(r"\D", "", counted[1]))
    return (Included(name, count, heard.period, extra),)


def _excluded(heard: Heard) -> Draft:
    thing = thing_after(heard, _EXCLUDE)
    if thing == GAP:
        thing = label_of(heard) or whole_name(heard)
    apart = heard.has(r"aparte|separad|cotiza|presupuest|quoted|separately|adicional")
    price = heard.sums[0] if heard.sums else None
    return (Excluded((thing,), quoted_apart=apart and price is None, price=price),)


def _extra(heard: Heard) -> Draft:
    thing = thing_after(heard, r"adicionales|additional|extra|cada|each|los|the")
    return (Included(thing, blank_count(), heard.period, money_of(heard)),)


def _hour_bank(heard: Heard) -> Draft:
    hours = next((s.duration for s in heard.spans if s.duration.unit is Unit.HOUR), None)
    minutes = 60 * (hours.count if hours else blank_count())
    period = heard.period or Period(Rhythm.MONTH)
    rollover = heard.has(r"acumul|pasan|roll ?over|carr(?:y|ied) over")
    extra = PerUnit(heard.sums[0].amount, heard.sums[0].currency, Unit.HOUR) if heard.sums else None
    return (HourBank(minutes, period, rollover=rollover, extra=extra),)


# --- prohibitions, permissions, powers -----------------------------------------------------------------


_FORBIDS: Final = (
    r"(?:shall|must|may|will|can|agrees?(?: to)?) not|cannot|can't|won't|prohibited from|refrain from"
    r"|don't|do not|never|nunca|no (?:debe|podra|puede|pueden|deben|podran|deberan?)|se abstiene\w* de|se abstendra de"
    r"|no se permite|queda prohibido|esta prohibido|se compromete a no|se obliga a no"
)
_ALLOWS: Final = (
    r"(?:puede|podra|pueden|podran|puedes|podras)\b(?! (?:ser|haber))|tiene(?:n|s)? derecho a|(?:may|can)\b(?! be\b)"
    r"|(?:is|are) (?:entitled|free|welcome|allowed) to|(?:has|have|retains?|reserves?) the right to"
    r"|se reserva\w* el derecho (?:de|a)"
)


def _prohibition(heard: Heard) -> Draft:
    debtor = heard.subject or Side.PROVIDER
    if heard.has(r"usuario|cliente debe|no se permite|you (?:may|can|must)"):
        debtor = heard.subject or Side.CLIENT
    words = words_after(heard, _FORBIDS)
    return (Prohibition(debtor, text=words or free_words(heard)),)


def _permission(heard: Heard) -> Draft:
    words = words_after(heard, _ALLOWS)
    return (Permission(heard.subject or Side.CLIENT, text=words or free_words(heard)),)


_UNPAID: Final = (
    r"mora\b|overdue|falta de pago|impag\w*|unpaid|non-?payment|payments? not|not (?:been )?paid"
    r"|factura (?:vencida|impaga)|vencid[oa]s?|(?:invoice|payment)s? .{0,30}(?:late|due|received)"
)
_BREACH: Final = r"incumpl|breach|does not meet|fails? to|no cumple|falls? short|materially"


def _grounds(heard: Heard, other: Side) -> tuple[Any, ...]:
    """Return on what a power stands: an overdue invoice, or a breach of the other side."""
    often = repeated(heard.folded)
    if heard.has(_UNPAID):
        unpaid = heard.duration(Role.OVER, Role.WITHIN, Role.FOR)
        if unpaid is not None and often is None:
            return (DelayOver(unpaid, clause=CLAUSE_GAP),)
        return (InBreach(Side.CLIENT, invoice=True),)
    late = heard.duration(Role.OVER)
    if late is not None and heard.has(r"retras|demora|delay|late\b|tarde|atras"):
        return (DelayOver(late, clause=CLAUSE_GAP),)
    if often is not None and heard.has(rf"{_BREACH}|late|tarde|miss|incumpl"):
        return (InBreach(other, times=often[0], within=often[1]),)
    return (InBreach(other),) if heard.has(_BREACH) else ()


def _power(effect: Effect, default: Side, **said: Any) -> Drafter:
    def draft(heard: Heard) -> Draft:
        conditions = _grounds(heard, (heard.subject or default).other)
        return (
            Power(
                heard.subject or default, effect, notice=heard.duration(Role.NOTICE),
                conditions=conditions, **said,
            ),
        )  # fmt: skip

    return draft


def _impose(heard: Heard) -> Draft:
    return (Power(Side.PROVIDER, Effect.IMPOSE, amount=money_of(heard)),)


def _change(heard: Heard) -> Draft:
    text = next(
        (
            word(heard, es, en)
            for pattern, es, en in (
                (r"\bplan(?:es|s)?\b|upgrade|downgrade", "plan", "plan"),
                (r"precio|tarifa|price|fees?\b|rates?\b|renta|rent\b", "precio", "price"),
                (r"fecha|date|reprogram|reschedul", "fecha", "date"),
            )
            if heard.has(pattern)
        ),
        GAP,
    )
    notice = heard.duration(Role.NOTICE)
    return (Power(heard.subject or Side.PROVIDER, Effect.CHANGE, text=text, notice=notice),)


def _extend(heard: Heard) -> Draft:
    duration = heard.duration(Role.WITHIN, Role.FOR) or blank_duration()
    return (Power(heard.subject or Side.CLIENT, Effect.EXTEND, duration=duration),)


def _licence(heard: Heard) -> Draft:
    duration = heard.duration(Role.FOR, Role.WITHIN)
    thing = thing_after(heard, r"usar|use|reproducir|reproduce|display|licencia de uso de|own")
    return (Licence(heard.subject or Side.CLIENT, thing, (GAP,), duration=duration),)


def _only_people(heard: Heard) -> Draft:
    may = tuple(
        each
        for pattern, each in (
            (r"pide|pedir|solicit|request|ask", May.ASK),
            (r"aprueb|aprob|approv|authori", May.APPROVE),
            (r"acept|accept", May.ACCEPT),
        )
        if heard.has(pattern)
    )
    return (OnlyPeople(Side.CLIENT, may or (May.ASK,), (GAP,)),)


# --- money terms ----------------------------------------------------------------------------------------


def _interest(heard: Heard) -> Draft:
    per = InterestPer.YEAR
    if heard.has(r"mensual|month"):
        per = InterestPer.MONTH
    elif heard.has(r"diario|por dia|daily|per day|a day"):
        per = InterestPer.DAY
    rate = heard.percents[0] if heard.percents else blank_rate()
    basis = 30 if per is InterestPer.MONTH else 365
    grace = heard.duration(Role.OVER) if heard.has(r"gracia|grace") else None
    return (Interest(Side.CLIENT, rate, per, basis, grace=grace),)


# --- sentences of their own --------------------------------------------------------------------------


def _warranty(heard: Heard) -> Draft:
    thing = thing_after(
        heard,
        r"garantiza(?:mos|ra)?|warrants?|guarantees?|garantia (?:de|sobre)|warranty (?:on|for)",
    )
    length = heard.duration(Role.FOR, Role.WITHIN) or blank_duration(Unit.CALENDAR_DAY)
    since = Happening(What.DELIVERED, thing=thing)
    return (Warranty(Side.PROVIDER, thing, length, since),)


def _goal(heard: Heard) -> Draft:
    numbers = [Decimal(n) for n in re.findall(r"(?<![\d.,$-])\d{1,9}(?![\d.,:-])", heard.folded)]
    numbers = [n for n in numbers if n not in {day.year for day in heard.dates}]
    target = numbers[-1] if numbers else blank_rate()
    baseline = numbers[0] if len(numbers) > 1 else None
    name = label_of(heard) or (heard.names[0] if heard.names else GAP)
    return (Goal(name, GAP, baseline, target, heard.day),)


def _cure(heard: Heard) -> Draft:
    length = heard.duration(Role.WITHIN, Role.FOR, Role.NOTICE, Role.OVER) or blank_duration()
    return (CureRule(length, heard.has(r"termin|rescind|resolver")),)


def _term(heard: Heard) -> Draft:
    length = next(
        (s.duration for s in heard.spans if s.duration.unit in {Unit.MONTH, Unit.YEAR, Unit.WEEK}
         and s.role is not Role.NOTICE),
        None,
    )  # fmt: skip
    renews = length if heard.has(r"renuev|renov|renew|prorrog") else None
    if renews is not None and heard.has(r"need not|no se renueva"):
        renews = None
    start = heard.dates[0] if heard.dates else None
    if start is None and heard.has(r"\[start date\]|fecha de inicio|effective date"):
        start = blank_date()
    end = heard.dates[1] if len(heard.dates) > 1 else None
    notice = heard.duration(Role.NOTICE) if renews is not None else None
    return (Term(start, length, end, renews_for=renews, renewal_notice=notice),)


def _survives(heard: Heard) -> Draft:
    return (Survives(CLAUSE_GAP, heard.duration(Role.FOR, Role.WITHIN, Role.OVER)),)


def _absences(heard: Heard) -> Draft:
    days = next(
        (s.duration for s in heard.spans
         if s.duration.unit in {Unit.CALENDAR_DAY, Unit.WORKING_DAY} and s.role is not Role.NOTICE),
        None,
    )  # fmt: skip
    notice = heard.duration(Role.NOTICE) or blank_duration(Unit.CALENDAR_DAY)
    working = days is not None and days.unit is Unit.WORKING_DAY
    side = heard.subject or Side.PROVIDER
    return (Absences(side, days.count if days else blank_count(), notice, working),)


def _precedence(_heard: Heard) -> Draft:
    return (Precedence(CLAUSE_GAP, OTHER_CLAUSE_GAP),)


def _refers(heard: Heard) -> Draft:
    return (Refers(heard.subject or Side.CLIENT, heard.priorities),)


TERM_DRAFTS: Final[dict[str, Drafter]] = {
    "included": _included,
    "excluded": _excluded,
    "extra": _extra,
    "hour_bank": _hour_bank,
    "prohibition": _prohibition,
    "permission": _permission,
    "terminate": _power(Effect.TERMINATE, Side.CLIENT),
    "suspend": _power(Effect.SUSPEND, Side.PROVIDER),
    "withhold": _power(Effect.WITHHOLD, Side.PROVIDER),
    "reject": _power(Effect.REJECT, Side.CLIENT, target=GAP),
    "impose": _impose,
    "change": _change,
    "extend": _extend,
    "licence": _licence,
    "only_people": _only_people,
    "interest": _interest,
    "warranty": _warranty,
    "goal": _goal,
    "cure_rule": _cure,
    "change_rule": lambda _heard: (ChangeRule(),),
    "term": _term,
    "survives": _survives,
    "absences": _absences,
    "precedence": _precedence,
    "refers": _refers,
    "computing": lambda _heard: (ComputingRules(),),
}
