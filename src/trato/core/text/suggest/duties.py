"""Drafts of duties: who does what, how often, until when."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from trato.core.agreement import (
    AtLeastEvery,
    Bounds,
    Channel,
    Criterion,
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
    Period,
    Rhythm,
    Side,
    TimesPer,
    Unit,
    Verb,
    What,
    When,
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


_AT_THE_END: Final = (
    r"(?:when|once|after|upon) (?:the |this )?(?:agreement|contract|service|project)\w* (?:ends?|is"
    r" terminated|terminates)|(?:upon|on|after|at the end of the) (?:termination|agreement|contract)\b"
    r"|^(?:al|a el) (?:terminar|finalizar|concluir)\b|a la (?:terminacion|finalizacion)|termin(?:e|a|ado)"
    r" (?:el|este) (?:contrato|acuerdo|servicio)"
)


def _at_the_end(heard: Heard) -> Any:
    """Return the end of the agreement as what a duty is born of, when the words say so."""
    return When(Happening(What.TERMINATED)) if heard.has(_AT_THE_END) else None


def duty_of(heard: Heard, debtor: Side, verb: Verb, **said: Any) -> Duty:
    """Return a duty with how often and until when its clause says it, and what else is said."""
    trigger = said.pop("trigger", None) or trigger_of(heard) or _at_the_end(heard)
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
        pairs = _pairs(heard, verb)
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


_TIME_OF: Final = {
    Verb.ANSWER: r"respuesta|respon[ds]\w*|contest\w*|acknowledg\w*|reply|replies|atencion",
    Verb.RESOLVE: r"soluci\w*|resol\w*|resuel\w*|\bfix\w*|restor\w*|repar\w*|arregl\w*",
}


def _time_after(heard: Heard, verb: Verb) -> Duration | None:
    """Return the time of answering or of resolving where a clause says both."""
    if not all(heard.has(words) for words in _TIME_OF.values()):
        return None
    said = re.search(_TIME_OF[verb], heard.folded)
    at = said.end() if said is not None else 0
    return next((span.duration for span in heard.spans if span.start >= at), None)


def _pairs(heard: Heard, verb: Verb) -> list[tuple[str | None, Due | None]]:
    """Return priorities with their times: «Baja: 24h, Media: 8h» says two."""
    priorities = heard.priorities[:PAIRS_MAX]
    own = _time_after(heard, verb)
    if own is not None and len(priorities) < 2:
        return [(priorities[0] if priorities else None, DueAfter(own))]
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
        notice = heard.duration(Role.NOTICE)
        if due is None and notice is not None:
            due = DueBefore(notice, Happening(What.FACT, thing=GAP))
        trigger = trigger_of(heard) or _at_the_end(heard)
        debtor = heard.subject or default
        return (
            duty_of(
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
    return (duty_of(heard, heard.subject or Side.PROVIDER, Verb.DO, thing=thing),)


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
    "do": _do,
}
