"""Drafts of duties: who does what, how often, until when."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Final

from trato.core.agreement import (
    AtLeastEvery,
    Base,
    Bounds,
    Channel,
    Criterion,
    DayKind,
    Due,
    DueAfter,
    DueBefore,
    DueInPeriod,
    Duration,
    Duty,
    Each,
    Every,
    Fixed,
    Happening,
    PayInStages,
    Percent,
    Period,
    Rhythm,
    Share,
    Side,
    Stage,
    TimesPer,
    Unit,
    Verb,
    What,
)
from trato.core.text.suggest.blanks import (
    GAP,
    blank_due,
    blank_duration,
    blank_money,
    blank_rate,
)
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard
from trato.core.text.suggest.naming import label_of, thing_after, whole_name
from trato.core.words import Language

Draft = tuple[Any, ...]
Drafter = Callable[[Heard], Draft]

PAIRS_MAX: Final = 6


def word(heard: Heard, es: str, en: str) -> str:
    """Return a word in the language of the clause."""
    return es if heard.language is Language.SPANISH else en


def money_of(heard: Heard) -> Fixed:
    """Return the first amount of money, or a blank one."""
    return heard.sums[0] if heard.sums else blank_money(heard.currency)


def free_words(heard: Heard) -> str:
    """Return the clause as free words of one sentence."""
    words = heard.text.split(". ")[0].strip().rstrip(".").replace(";", ",").replace(". ", ", ")
    return (
        words.replace("«", "").replace("»", "").replace("“", "").replace("”", "").replace('"', "")
    )


def trigger_of(heard: Heard) -> Any:
    """Return how often: so many times per period, or each period; None when nothing is said."""
    if heard.period is None:
        return None
    if heard.times is not None and heard.period.count == 1:
        return TimesPer(heard.times, heard.period)
    return Every(heard.period)


def _duty(heard: Heard, debtor: Side, verb: Verb, **said: Any) -> Duty:
    trigger = said.pop("trigger", None) or trigger_of(heard)
    due = said.pop("due", heard.due())
    if trigger is not None:
        said["trigger"] = trigger
    if not isinstance(trigger, Every) and isinstance(due, DueInPeriod):
        said["trigger"] = said.get("trigger") or Every(Period(Rhythm.MONTH))
    return Duty(debtor, verb, due=due, **said)


def _of_each(verb: Verb, what: What) -> Drafter:
    def draft(heard: Heard) -> Draft:
        debtor = heard.subject or Side.PROVIDER
        what_now = What.ASKED if debtor is Side.CLIENT and what is What.REQUESTED else what
        pairs = _pairs(heard)
        return tuple(
            Duty(
                debtor,
                verb,
                trigger=Each(Happening(what_now, by=debtor.other, priority=priority)),
                due=due,
            )
            for priority, due in pairs
        )

    return draft


def _pairs(heard: Heard) -> list[tuple[str | None, Due | None]]:
    """Return priorities with their times: «Baja: 24h, Media: 8h» says two."""
    priorities = heard.priorities[:PAIRS_MAX]
    times = [span.duration for span in heard.spans if span.role in {Role.WITHIN, Role.FOR}]
    if len(priorities) > 1 and len(times) >= len(priorities):
        return [(name, DueAfter(time)) for name, time in zip(priorities, times, strict=False)]
    due: Due = DueAfter(times[0]) if times else heard.day or blank_due()
    return [(priorities[0] if priorities else None, due)]


def _with_thing(verb: Verb, default: Side, verbs: str) -> Drafter:
    def draft(heard: Heard) -> Draft:
        thing = thing_after(heard, verbs)
        if thing == GAP:
            thing = label_of(heard) or GAP
        due = heard.due()
        trigger = trigger_of(heard)
        debtor = heard.subject or default
        return (
            _duty(
                heard, debtor, verb, thing=thing, trigger=trigger,
                due=due if due or trigger else blank_due(),
            ),
        )  # fmt: skip

    return draft


_DELIVER: Final = (
    r"entregar|entregara|entregan?|entregas?|envia(?:ra|r)?|remit\w+|suministr\w+|deliver(?:s|ed)?"
    r"|provide[sd]?|supply|send|submit|hand over|produce|give you|turn over"
)
_GIVE: Final = (
    r"proporcion\w+|facilit\w+|entreg\w+|aport\w+|suministr\w+|enviar?|provide us with|provide"
    r"|supply\w*|furnish|give us|send us|make available|need"
)
_REPORT: Final = r"informes? de|reportes? de|informes?|reportes?|reports? (?:on|of)?"
_DO: Final = (
    r"(?:se )?(?:realiza|efectua|ejecuta|revisa|limpia|publica|instala|prueba|presta|configura"
    r"|documenta|registra|prepara|organiza|supervisa|actualiza|elimina|crea|conserva|coordina)\w*"
    r"|perform|carry out|do|clean|publish|install|test|run|check|update|inspect|train|back ?up"
    r"|delete|monitor|keep|manage|prepare|complete|will|shall|must"
)


def _report(heard: Heard) -> Draft:
    thing = thing_after(heard, _REPORT)
    name = word(heard, "informe", "report")
    period = heard.period or Period(Rhythm.MONTH)
    due = heard.due() or blank_due()
    return (
        Duty(
            heard.subject or Side.PROVIDER, Verb.REPORT,
            thing=name if thing == GAP else thing, trigger=Every(period), due=due,
        ),
    )  # fmt: skip


def _do(heard: Heard) -> Draft:
    thing = label_of(heard) or thing_after(heard, _DO)
    if thing == GAP:
        thing = whole_name(heard)
    return (_duty(heard, heard.subject or Side.PROVIDER, Verb.DO, thing=thing),)


def _review(heard: Heard) -> Draft:
    thing = heard.names[0] if heard.names else GAP
    debtor = heard.subject or Side.CLIENT
    return (Duty(debtor, Verb.REVIEW, thing=thing, due=heard.due() or blank_due()),)


def _decide(heard: Heard) -> Draft:
    debtor = heard.subject or Side.CLIENT
    trigger = Each(Happening(What.PROPOSED))
    return (Duty(debtor, Verb.DECIDE, trigger=trigger, due=heard.due() or blank_due()),)


def _propose(heard: Heard) -> Draft:
    debtor = heard.subject or Side.PROVIDER
    trigger = Each(Happening(What.CHANGE_REQUESTED))
    return (Duty(debtor, Verb.PROPOSE, trigger=trigger, due=heard.due() or blank_due()),)


def _contact(verb: Verb, *, channels: bool) -> Drafter:
    def draft(heard: Heard) -> Draft:
        every = heard.duration(Role.EVERY, Role.WITHIN)
        trigger: Any = trigger_of(heard)
        if trigger is None:
            trigger = AtLeastEvery(every or blank_duration(Unit.CALENDAR_DAY))
        elif isinstance(trigger, Every) and trigger.period.count == 1 and heard.day is None:
            trigger = TimesPer(1, trigger.period)
        said = tuple(heard.channels[:2]) if channels else ()
        day = heard.day if isinstance(trigger, Every) else None
        return (
            Duty(heard.subject or Side.PROVIDER, verb, trigger=trigger, due=day, channels=said),
        )

    return draft


def _notify(heard: Heard) -> Draft:
    notice = heard.duration(Role.NOTICE)
    if heard.percents and heard.has(r"cupo|quota|consum|utiliz|usad|used|allowance|hours|horas"):
        used = Happening(What.USED, thing=heard.names[0] if heard.names else GAP,
                         share=heard.percents[0])  # fmt: skip
        channels = tuple(one for one in heard.channels[:2] if one is not Channel.IN_PERSON)
        return (
            Duty(
                heard.subject or Side.PROVIDER, Verb.NOTIFY, trigger=Each(used), channels=channels
            ),
        )
    thing = GAP
    debtor = heard.subject or Side.PROVIDER
    due: Due | None = heard.due()
    if notice is not None:
        due = DueBefore(notice, Happening(What.FACT, thing=GAP))
    said = tuple(channel for channel in heard.channels[:2] if channel is not Channel.IN_PERSON)
    return (
        Duty(
            debtor, Verb.NOTIFY, trigger=Each(Happening(What.FACT, thing=thing)),
            due=due or blank_due(), channels=said,
        ),
    )  # fmt: skip


def _of_happening(verb: Verb, what: What) -> Drafter:
    def draft(heard: Heard) -> Draft:
        debtor = heard.subject or Side.PROVIDER
        return (
            Duty(
                debtor, verb, trigger=Each(Happening(what, by=debtor.other)),
                due=heard.due() or blank_due(),
            ),
        )  # fmt: skip

    return draft


def _advise(heard: Heard) -> Draft:
    debtor = heard.subject or Side.PROVIDER
    trigger = Each(Happening(What.FACT, thing=GAP, person_decides=True))
    return (Duty(debtor, Verb.ADVISE, trigger=trigger, due=heard.due()),)


def _kept(heard: Heard, thing: str) -> str:
    if thing != GAP:
        return thing
    return thing_after(heard, r"mantiene|mantendra|firman?|signs?|maintains?|keeps?|monitore\w+")


def _maintain(heard: Heard) -> Draft:
    thing = label_of(heard) or (heard.names[0] if heard.names else "")
    if not thing:
        said = heard.has(r"disponibilidad|uptime|availability")
        thing = word(heard, "disponibilidad", "availability") if said else GAP
    if not heard.percents and not heard.has(r"disponib|uptime|availab"):
        return (Duty(heard.subject or Side.PROVIDER, Verb.MAINTAIN, thing=_kept(heard, thing)),)
    period = heard.period or Period(Rhythm.MONTH)
    low = heard.percents[0] if heard.percents else blank_rate()
    return (
        Duty(
            Side.PROVIDER, Verb.MAINTAIN, thing=thing, trigger=Every(period),
            modifiers=(Criterion(thing, "", Bounds(thing, low, None, "%")),),
        ),
    )  # fmt: skip


# --- money duties -----------------------------------------------------------------------------------

_FEE: Final = {
    Language.SPANISH: ("anticipo", "cuota mensual", "precio"),
    Language.ENGLISH: ("deposit", "monthly fee", "price"),
}


def _pay(heard: Heard) -> Draft:
    trigger = trigger_of(heard)
    due = _pay_due(heard) or heard.due()
    if not heard.sums and heard.has(r"factura|invoice"):
        invoiced = Each(Happening(What.INVOICED))
        return (Duty(Side.CLIENT, Verb.PAY, trigger=invoiced, due=due or blank_due()),)
    deposit, monthly, price = _FEE[heard.language]
    thing = price if trigger is None else monthly
    if heard.has(r"anticipo|deposit|seña|adelanto"):
        thing = deposit
    amount: Any = heard.sums[0] if heard.sums else blank_money(heard.currency)
    if not heard.sums and heard.percents:
        amount = Percent(heard.percents[0], Base.TOTAL_PRICE)
    return (
        _duty(heard, Side.CLIENT, Verb.PAY, thing=thing, amount=amount, trigger=trigger, due=due),
    )


def _pay_due(heard: Heard) -> Due | None:
    """Return the due of «por adelantado» (the first day of the period) or “upon receipt”."""
    if heard.has(r"por adelantado|anticipad[oa]|in advance") and heard.period is not None:
        if heard.period.rhythm is Rhythm.WEEK:
            return DueInPeriod(DayKind.WEEKDAY, 0)
        return DueInPeriod(DayKind.DAY_OF_MONTH, 1)
    if heard.has(r"al recibir|a la recepcion|a el recibir|upon receipt|on receipt|contra factura"):
        return DueAfter(Duration(0, Unit.CALENDAR_DAY))
    if heard.has(r"a la firma|al firmar|on signing|upon signing|up ?front|at signature"):
        return DueAfter(Duration(0, Unit.CALENDAR_DAY), Happening(What.SIGNED))
    return None


def _invoice(heard: Heard) -> Draft:
    period = heard.period or Period(Rhythm.MONTH)
    thing = _FEE[heard.language][1] if period.rhythm is Rhythm.MONTH else GAP
    due = heard.day
    invoice = Duty(Side.PROVIDER, Verb.INVOICE, thing=thing, trigger=Every(period), due=due)
    paid = _pay_due(heard)
    within = heard.duration(Role.WITHIN)
    if within is not None and due is not None:
        paid = DueAfter(within)
    if paid is None or not heard.has(r"pag|pay|due"):
        return (invoice,)
    return (
        invoice,
        Duty(Side.CLIENT, Verb.PAY, trigger=Each(Happening(What.INVOICED)), due=paid),
    )


def _pay_in_stages(heard: Heard) -> Draft:
    rates = list(heard.percents) or [Decimal(50), Decimal(50)]
    if len(rates) == 1:
        rates.append(Decimal(100) - rates[0])
    whens = (
        Happening(What.SIGNED),
        *(Happening(What.DELIVERED, thing=GAP) for _ in rates[2:]),
        Happening(What.DELIVERED, thing=GAP),
    )
    total: Fixed = heard.sums[0] if heard.sums else blank_money(heard.currency)
    stages = tuple(
        Stage(Percent(rate, Base.TOTAL_PRICE), when)
        for rate, when in zip(rates, whens, strict=False)
    )
    due = heard.due() if heard.duration(Role.WITHIN) else None
    return (PayInStages(Side.CLIENT, _FEE[heard.language][2], total, stages, due),)


def _refund(heard: Heard) -> Draft:
    amount: Any = heard.sums[0] if heard.sums else None
    if amount is None and heard.percents:
        amount = Percent(heard.percents[0], Base.INVOICE)
    if amount is None and heard.has(r"mitad|half"):
        amount = Share(1, 2, Base.INVOICE)
    due = heard.due() or blank_due()
    return (
        Duty(
            Side.PROVIDER, Verb.REFUND, amount=amount or Percent(Decimal(100), Base.INVOICE),
            due=due, trigger=Each(Happening(What.REQUESTED, by=Side.CLIENT, thing=GAP)),
        ),
    )  # fmt: skip


DUTY_DRAFTS: Final[dict[str, Drafter]] = {
    "answer": _of_each(Verb.ANSWER, What.REQUESTED),
    "resolve": _of_each(Verb.RESOLVE, What.REQUESTED),
    "deliver": _with_thing(Verb.DELIVER, Side.PROVIDER, _DELIVER),
    "report": _report,
    "give": _with_thing(Verb.GIVE, Side.CLIENT, _GIVE),
    "review": _review,
    "decide": _decide,
    "propose": _propose,
    "write": _contact(Verb.WRITE, channels=True),
    "call": _contact(Verb.CALL, channels=False),
    "meet": _contact(Verb.MEET, channels=False),
    "survey": _contact(Verb.SURVEY, channels=False),
    "notify": _notify,
    "advise": _advise,
    "repair": _of_happening(Verb.REPAIR, What.NOTIFIED),
    "confirm": _of_happening(Verb.CONFIRM, What.REQUESTED),
    "maintain": _maintain,
    "pay": _pay,
    "pay_in_stages": _pay_in_stages,
    "invoice": _invoice,
    "refund": _refund,
    "do": _do,
}
