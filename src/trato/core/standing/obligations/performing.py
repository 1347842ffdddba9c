"""Performing: which facts perform which duties, and which obligation each one is matched to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

from trato.core.agreement import Answers, Channel, DueBefore, Goal, Verb, What
from trato.core.events import EventKind
from trato.core.standing.conditions.quality import fails, level_of
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.fulfilling import fulfil, is_late
from trato.core.standing.obligations.lives import (
    close,
    derived,
    note_breach,
    why,
)
from trato.core.standing.obligations.shifts import cause_done
from trato.core.standing.program.rules import (
    OF_A_THING,
    DutyRule,
    Shape,
)
from trato.core.standing.state.live import (
    Live,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Outcome, Phase, RestsOn
from trato.core.worktime import local_date

# What performs what, rounds of changes last. Windows (review, decide), contact and payments have
# their own modules.
PERFORMS: Mapping[EventKind, tuple[Verb, ...]] = {
    EventKind.DELIVERY: (Verb.DELIVER, Verb.REPAIR, Verb.REPORT, Verb.GIVE, Verb.DO, Verb.REVISE),
    EventKind.REPORT: (Verb.REPORT, Verb.DELIVER, Verb.DO),
    EventKind.INPUT: (Verb.GIVE, Verb.DELIVER, Verb.DO),
    EventKind.ANSWER: (Verb.ANSWER, Verb.CONFIRM),
    EventKind.RESOLUTION: (Verb.RESOLVE, Verb.ANSWER, Verb.REPAIR, Verb.DO),
    EventKind.MESSAGE: (Verb.ANSWER, Verb.NOTIFY, Verb.CONFIRM, Verb.DO, Verb.ESCALATE, Verb.ERASE),
    EventKind.CALL: (Verb.CALL, Verb.MEET, Verb.ESCALATE, Verb.DO),
    EventKind.MEETING_HELD: (Verb.MEET, Verb.CALL, Verb.DO),
    EventKind.VERSION_PROPOSED: (Verb.PROPOSE, Verb.ANSWER),
    EventKind.EXTRA_PROPOSED: (Verb.PROPOSE,),
    EventKind.DECISION_OFFERED: (Verb.PROPOSE,),
    EventKind.INVOICE: (Verb.INVOICE,),
    EventKind.REFUND: (Verb.REFUND,),
    EventKind.NOTICE: (Verb.NOTIFY, Verb.ESCALATE, Verb.ERASE),
    EventKind.ADVICE: (Verb.ADVISE, Verb.NOTIFY),
    EventKind.CONFIRMATION: (Verb.CONFIRM,),
    EventKind.SURVEY: (Verb.SURVEY,),
    EventKind.WORK: (Verb.DO, Verb.ERASE),
    EventKind.EXTERNAL_FACT: (Verb.DO, Verb.DELIVER, Verb.ESCALATE, Verb.ERASE),
    EventKind.COMPETITOR_NEWS: (Verb.ADVISE,),
}
_DELIVERS = frozenset({Verb.DELIVER, Verb.REVISE, Verb.REPAIR})
_NAMED_LOOSELY = frozenset({Verb.NOTIFY, Verb.CONFIRM, Verb.ESCALATE})
_CODES: Mapping[EventKind, str] = {
    EventKind.ANSWER: "answer",
    EventKind.RESOLUTION: "answer",
    EventKind.REPORT: "report",
    EventKind.DELIVERY: "delivery",
    EventKind.INVOICE: "invoice",
    EventKind.EXTRA_PROPOSED: "proposal",
    EventKind.VERSION_PROPOSED: "proposal",
    EventKind.DECISION_OFFERED: "proposal",
    EventKind.ADVICE: "message",
    EventKind.COMPETITOR_NEWS: "message",
    EventKind.CALL: "call",
    EventKind.MEETING_HELD: "call",
}
_BY_ANYBODY = frozenset({EventKind.MEETING_HELD})
_BY_NAME = frozenset({Verb.ANSWER, Verb.RESOLVE})
# An attribute of an enumeration is slow to read: what every fact is held against stands here.
_DELIVER: Final = Verb.DELIVER
_REVISE: Final = Verb.REVISE
_INPUT: Final = EventKind.INPUT
_RESOLUTION: Final = EventKind.RESOLUTION
_PENDING: Final = Phase.PENDING
_TIMES: Final = Shape.TIMES


def perform(state: State, fact: Fact) -> tuple[str, ...]:
    """Match a fact of a kind that performs something to what it performs; answer the ids of the
    obligations that it advanced."""
    if fact.auto:
        return ()
    found: tuple[str, ...] = ()
    delivered = False
    born = state.by_rule
    for rule in _rules_of(state, PERFORMS[fact.kind], fact):
        if not (rule in born or rule.may_be_early) or not may_perform(state, rule, fact):
            continue
        if delivered and rule.verb is _REVISE and not fact.round:
            continue  # a new delivery is no round of changes of another one
        lives = _meant_by(state, rule, fact) if rule in born else ()
        for live in lives:
            delivered = delivered or rule.verb is _DELIVER
            found = (*found, live.id)
            if not (fact.values and _is_defective(state, live, fact)):
                advance(state, live, fact)
        if not lives and rule.may_be_early and _is_early(state, rule, fact):
            state.early[rule] = (*state.early.get(rule, ()), fact)
    return found


def keep_before(state: State, fact: Fact) -> None:
    """Keep what was done before the agreement came into force: it may perform its duties."""
    for rule in rules_for(state, PERFORMS.get(fact.kind, ())):
        if rule.may_be_early and may_perform(state, rule, fact) and _is_early(state, rule, fact):
            state.early[rule] = (*state.early.get(rule, ()), fact)


def rules_for(state: State, verbs: tuple[Verb, ...]) -> Iterator[DutyRule]:
    """Yield the rules of the version in force, and of older ones, that have those verbs."""
    for program in state.programs.values():
        for verb in verbs:
            yield from program.by_verb.get(verb, ())


def _rules_of(state: State, verbs: tuple[Verb, ...], fact: Fact) -> Iterable[DutyRule]:
    """Return the rules that a fact may perform: about what it names, and those that it cites."""
    if fact.about or fact.kind is _RESOLUTION:
        cited = [rule for rule in rules_for(state, verbs) if rule.shape is not Shape.RHYTHM]
        return sorted(cited, key=_is_of_a_round)
    side = None if fact.kind in _BY_ANYBODY else fact.side
    only = state.together.only
    if only is not None:
        return only.performed_by(verbs, fact.names, side)
    versions = state.programs.values()
    named = [rule for one in versions for rule in one.performed_by(verbs, fact.names, side)]
    return sorted(named, key=_is_of_a_round)


def _is_of_a_round(rule: DutyRule) -> bool:
    return rule.verb is _REVISE


def may_perform(state: State, rule: DutyRule, fact: Fact) -> bool:
    """Tell whether a fact is of the kind that performs a rule: by whom, how, about what."""
    if fact.side is not rule.debtor and fact.kind not in _BY_ANYBODY:
        return False
    if rule.channels and fact.channel not in rule.channels:
        return False
    if rule.written and fact.is_spoken:
        return False
    if fact.kind is _INPUT and not fact.flag("complete", default=True):
        return False
    return rule.thing in fact.names or _is_about(state, rule, fact)


def _is_about(state: State, rule: DutyRule, fact: Fact) -> bool:
    verb = rule.verb
    if verb in OF_A_THING:
        if rule.thing is None:
            named = rule.clause in fact.about
        else:
            named = state.program is not None and state.program.is_about(rule.thing, fact.names)
    elif verb in _NAMED_LOOSELY:
        of = fact.text("of")
        named = (
            (rule.thing is not None and rule.thing in (*fact.names, of))
            or rule.clause in (*fact.about, of)
            or (rule.thing is None and fact.kind is EventKind.NOTICE)
        )
    else:
        return True
    return named or (bool(fact.cited) and _cites(state, rule, fact))


def _cites(state: State, rule: DutyRule, fact: Fact) -> bool:
    """Tell whether a fact names one of the open obligations of a rule, or answers what gave rise to
    it."""
    if fact.about:
        open_ids = state.by_rule.get(rule, ())
        if any(id in open_ids for id in fact.about):
            return True
    answered = (live for event in fact.answers for live in state.open_for(event))
    return any(live.rule is rule for live in answered)


# --- which one ------------------------------------------------------------------------------


def _meant_by(state: State, rule: DutyRule, fact: Fact) -> tuple[Live, ...]:
    """Return the open obligations of a rule that a fact performs: an answer, all that it names."""
    if len(fact.answers) > 1:
        lives = _in_force(state, rule)
        found = tuple([live for live in lives if live.trigger_event in fact.answers])
        if found:
            return found
    live = pick(state, rule, fact)
    return () if live is None else (live,)


def _in_force(state: State, rule: DutyRule) -> list[Live]:
    """Return the open obligations of a rule that wait for no condition."""
    lives = state.open_of(rule)
    if state.waiting:
        return [live for live in lives if live.phase is not _PENDING]
    return lives


def pick(state: State, rule: DutyRule, fact: Fact) -> Live | None:
    """Return the open obligation of a rule that a fact performs: the one it names, else the one of
    its period, else the oldest."""
    lives = _in_force(state, rule)
    if not lives:
        return None
    cited = fact.cited
    named = _named(lives, cited) or _revised(state, lives, cited) if cited else None
    if named is not None:
        return named
    if rule.verb in _BY_NAME:
        return None  # an answer, or a proposal, answers what it names
    if fact.about and any(id.startswith(f"{rule.key}/") for id in fact.about):
        return None  # it names another one, of another version or still to be born
    if rule.shape is _TIMES:
        return _of_its_day(lives, fact)
    if fact.period and lives[0].span is not None:
        return _of_its_period(lives, fact.period)
    if fact.member and any(live.member for live in lives):
        return next((live for live in lives if live.member == fact.member), None)
    return lives[0]


def _named(lives: list[Live], cited: frozenset[str]) -> Live | None:
    for live in lives:
        if live.id in cited or (live.trigger_event is not None and live.trigger_event in cited):
            return live
    return None


def _revised(state: State, lives: list[Live], cited: frozenset[str]) -> Live | None:
    """Return the round of changes whose delivery, or what that was ordered by, a fact names."""
    for live in lives:
        fact = live.trigger.fact if live.trigger is not None else None
        if live.rule.verb is not Verb.REVISE or fact is None:
            continue
        if fact.observed in cited or state.series.get(fact.observed, ("", ""))[1] in cited:
            return live
    return None


def _of_its_period(lives: list[Live], period: str) -> Live | None:
    for live in lives:
        if live.period == period:
            return live
    return None


def _of_its_day(lives: list[Live], fact: Fact) -> Live | None:
    """Return the obligation whose period holds the local day of a fact."""
    for live in lives:
        day = fact.day or local_date(fact.at, live.program.zone)
        if live.span is not None and live.span.holds(day):
            return live
    return None


def _is_defective(state: State, live: Live, fact: Fact) -> bool:
    """Tell whether a delivery fails a measured criterion without a consequence of its own: then it
    does not keep the duty, unless it is accepted."""
    if live.rule.verb not in _DELIVERS or not fact.values:
        return False
    if not fails(live.program, fact, live.thing) or _priced(live.rule):
        return False
    state.defective[fact.id] = live.id
    live = state.own(live)
    live.events = (*live.events, fact.id)
    why(live, fact.at, "delivery.defective", events=(fact.id,))
    return True


def _priced(rule: DutyRule) -> bool:
    """Tell whether a clause says what a defect costs."""
    return any(one.consequence.when is not Answers.LATE for one in rule.consequences)


def accept_defective(state: State, delivery: str, at: datetime, event: str) -> None:
    """What was accepted keeps its duty, whatever its figures."""
    id = state.defective.get(delivery)
    live = state.lives.get(id) if id is not None else None
    fact = state.facts.get(delivery)
    if live is None or fact is None:
        return
    del at
    events = tuple(one for one in (delivery, event) if one)
    if fulfil(state, live, fact.at, events=events, count=live.needed, day=fact.day):
        cause_done(state, live, fact.at, events)


# --- levels that are kept up ----------------------------------------------------------------


def measure(state: State, fact: Fact) -> None:
    """Hold the figures that a fact carries against the levels and goals of the agreement."""
    for rule in rules_for(state, (Verb.MAINTAIN,)):
        lives = state.open_of(rule)
        if not lives:
            continue
        level = level_of(rule, lives[0].program, fact)
        live = _measured(lives, fact) if level is not None else None
        if live is None:
            continue
        if level:
            advance(state, live, fact)
        elif not isinstance(rule.act, Goal):
            fall_short(state, live, fact.at, (fact.id,))


def _measured(lives: list[Live], fact: Fact) -> Live | None:
    """Return the period that a measure is of: the one it names, else the one it falls in."""
    if fact.period:
        return _of_its_period(lives, fact.period)
    return _of_its_day(lives, fact) or lives[0]


def fall_short(state: State, live: Live, at: datetime, events: tuple[str, ...]) -> None:
    """A level was missed: the period's duty is broken for good; a target is only missed."""
    live = state.own(live)
    live.events = (*live.events, *events)
    if live.rule.aim:
        why(live, at, "level.target_missed", events=events, before_="active", after_="expired")
        if live.span is not None:
            close(state, live, Outcome.EXPIRED, at)
        return
    live.breached_at = at
    live.rests_on = RestsOn.RECORDED
    note_breach(state, live)
    why(live, at, "level.missed", events=events, before_="active", after_="breached")
    derived(state, live, What.BREACHED, at, event=events[0] if events else "")
    if live.span is not None:
        close(state, live, Outcome.BREACHED, at)


# --- doing it -------------------------------------------------------------------------------


def advance(state: State, live: Live, fact: Fact) -> None:
    """Count a fact as performance of an obligation."""
    count = 1 if live.needed == 1 else _count(live, fact)
    events = (fact.id,)
    closed = fulfil(state, live, fact.at, events=events, count=count, day=fact.day)
    if closed and state.together.has_causes:
        cause_done(state, live, fact.at, events)


def _count(live: Live, fact: Fact) -> int:
    """Return how many of a thing a fact brings: what it says, else one."""
    if live.needed == 1:
        return 1
    quantity = fact.number("quantity")
    if quantity is None:
        return 1
    return max(int(quantity.to_integral_value(rounding="ROUND_FLOOR")), 0)


def _is_early(state: State, rule: DutyRule, fact: Fact) -> bool:
    """Tell whether a fact may perform an obligation that is still to be born."""
    if rule.version != (state.program.number if state.program else 0):
        return False
    if fact.answers or fact.round:
        return False
    if rule.shape in {Shape.EVERY, Shape.ENDED}:
        return bool(fact.period) or any(id.startswith(f"{rule.key}/") for id in fact.about)
    pending = any(live.phase is Phase.PENDING for live in state.open_of(rule))
    return pending or rule not in state.fired or _comes_before(rule)


def _comes_before(rule: DutyRule) -> bool:
    """Tell whether a duty is to be done before the very thing that it is owed for."""
    return rule.shape is Shape.EACH and isinstance(rule.due, DueBefore)


def take_early(state: State, live: Live) -> None:
    """Let a performance that came before its trigger, or its condition, count now."""
    facts = state.early.get(live.rule)
    if not facts or live.phase is not Phase.ACTIVE:
        return
    left = []
    before = _comes_before(live.rule)
    # The due of a period may fall before the period itself: then it counts from the birth on.
    since = min(live.trigger_at, state.moment(state.now_us))
    for fact in facts:
        open_yet = live.id in state.lives
        if open_yet and _fits(live, fact):
            current = state.lives[live.id]
            at = fact.at if before else max(fact.at, since)
            early = current.needed == 1 and not is_late(current, at, fact.day)
            fulfil(
                state,
                current,
                at,
                events=(fact.id,),
                count=_count(current, fact),
                day=fact.day,
                rule="obligation.kept_early" if early else "",
            )
        elif not before:  # what came before one occasion is not for the next
            left.append(fact)
    if left:
        state.early[live.rule] = tuple(left)
    else:
        state.early.pop(live.rule, None)


def was_early(state: State, live: Live, until_us: int) -> bool:
    """Tell whether a performance that waits for this obligation came by an instant."""
    known = state.early.get(live.rule, ())
    return any(fact.us <= until_us and _fits(live, fact) for fact in known)


def _fits(live: Live, fact: Fact) -> bool:
    if live.span is not None:
        return fact.period == live.period or live.id in fact.about
    return not (fact.member and live.member) or fact.member == live.member


# --- contact --------------------------------------------------------------------------------


def by_mail(rule: DutyRule, fact: Fact) -> bool:
    """Tell whether a contact came by the way that its duty asks for; mail when it says none."""
    if rule.channels:
        return fact.channel in rule.channels
    return fact.channel is Channel.EMAIL


def contact_code(fact: Fact) -> str:
    """Return what kind of contact a fact is, as «cuentan …» names it."""
    if fact.auto:
        return "auto"
    if fact.kind is EventKind.MESSAGE:
        return "answer" if fact.answers or not fact.of_own_initiative else "message"
    return _CODES.get(fact.kind, "")
