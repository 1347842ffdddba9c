"""Conditions: whether «si …» holds, by what has happened and what is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import NamedTuple, assert_never

from trato.core.agreement import (
    CausedBy,
    Comparison,
    Condition,
    Decided,
    DelayOver,
    Duration,
    Elapsed,
    FirstTimes,
    Happened,
    Happening,
    Has,
    InBreach,
    Measured,
    Period,
    Side,
    Unit,
    Verb,
    What,
)
from trato.core.standing.facts.happened import Hap, means
from trato.core.standing.program.banding import delay_unit
from trato.core.standing.program.dues import Ground, after, is_ahead, moment_in
from trato.core.standing.program.naming import plain
from trato.core.standing.program.rules import DutyRule, Program
from trato.core.standing.program.spans import Span, span_of
from trato.core.standing.state.live import (
    Live,
    Moment,
    us_of,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.worktime import Deadline, delay_limit, local_date


class Asked(NamedTuple):
    """For what a condition is asked: the trigger, the period, the duty that it belongs to."""

    program: Program
    trigger: Hap | None = None
    span: Span | None = None
    live: Live | None = None
    rule: DutyRule | None = None
    since: Moment | None = None
    due: Deadline | None = None


def all_hold(state: State, conditions: tuple[Condition, ...], asked: Asked) -> bool:
    """Tell whether every condition holds now."""
    return all(holds(state, condition, asked) for condition in conditions)


def holds(state: State, condition: Condition, asked: Asked) -> bool:
    """Tell whether a condition holds now."""
    match condition:
        case Happened():
            found = next(happenings(state, condition, asked), None) is not None
            return found is not condition.negated
        case DelayOver():
            return next(delayed(state, condition, asked), None) is not None
        case InBreach():
            return _is_in_breach(state, condition, asked)
        case Measured():
            value = measured(state, condition.value, asked)
            return value is not None and compares(value, condition.comparison, condition.number)
        case FirstTimes():
            return _is_unused(state, condition, asked)
        case CausedBy():
            return next(causes(state, condition, asked), None) is not None
        case _:
            return _holds_now(state, condition, asked)


def _holds_now(state: State, condition: Decided | Elapsed | Has, asked: Asked) -> bool:
    """Tell whether a condition holds that no duty, delay or breach decides."""
    match condition:
        case Decided():
            return _is_decided(condition, asked)
        case Elapsed():
            return _has_elapsed(state, condition, asked) is not condition.negated
        case Has():
            return has(state, condition, asked.program)
        case _:
            assert_never(condition)


def grounds(state: State, condition: Condition, asked: Asked) -> Iterator[str]:
    """Yield the ids of the events and obligations by which a condition holds."""
    match condition:
        case Happened():
            yield from _happened(state, condition, asked)
        case InBreach():
            yield from (live.id for live in breaches_of(state, condition, asked))
            yield from _counted(state, condition, asked) if condition.times > 1 else ()
        case DelayOver():
            yield from (live.id for live in delayed(state, condition, asked))
        case Measured():
            yield from measured_by(state, condition.value, asked)
        case CausedBy():
            yield from causes(state, condition, asked)
        case _:
            yield from _grounds_now(state, condition, asked)


def _grounds_now(
    state: State, condition: FirstTimes | Decided | Elapsed | Has, asked: Asked
) -> Iterator[str]:
    match condition:
        case Elapsed():
            hap = latest(state, condition.since, asked.program)
            yield from () if hap is None else (hap.event, hap.through)
        case Has():
            yield from (event for _, side, _, _, event in state.takings if side is condition.side)
        case FirstTimes() | Decided():
            pass
        case _:
            assert_never(condition)


# --- what happened --------------------------------------------------------------------------


def happenings(state: State, condition: Happened, asked: Asked) -> Iterator[Hap]:
    """Yield what a «si … hubo» speaks of, the latest first."""
    program = asked.program
    for hap in _spoken_of(state, condition, asked):
        if not means(condition.happening, hap, program):
            continue
        if condition.same_period and not _in_period(hap, asked):
            continue
        if condition.ahead is not None:
            due = asked.due or (asked.live.due if asked.live is not None else None)
            if due is None or not is_ahead(hap.at, condition.ahead, due, asked.program):
                continue
            if asked.live is not None and hap.us < asked.live.trigger_us:
                continue  # said before this one was owed, it speaks of another
        if condition.within is None or _within(state, condition, hap, asked):
            yield hap


def _spoken_of(state: State, condition: Happened, asked: Asked) -> Iterable[Hap]:
    """Return what a condition may speak of: the trigger alone when it is one of those itself."""
    trigger = asked.trigger
    if trigger is not None and means(condition.happening, trigger, asked.program):
        return (trigger,)
    return reversed(state.happened(condition.happening))


def latest(state: State, pattern: Happening, program: Program) -> Hap | None:
    """Return the latest happening of a kind, or None."""
    for hap in reversed(state.happened(pattern)):
        if means(pattern, hap, program):
            return hap
    return None


def _happened(state: State, condition: Happened, asked: Asked) -> Iterator[str]:
    """Yield what a condition speaks of, and what «en N desde …» counts from."""
    for hap in islice(happenings(state, condition, asked), 1):
        yield from (hap.event, hap.through)
        if condition.within is not None and condition.since is not None:
            start = _start_before(state, condition.since, hap, asked)
            yield from () if start is None else (start.event, start.through)


def _start_before(state: State, pattern: Happening, hap: Hap, asked: Asked) -> Hap | None:
    """Return the latest happening of a kind that is not after another one, nor of another member
    of the group that both are of («la aceptación de «entregable»»)."""
    members = asked.program.things.members.get(pattern.thing or "", ())
    mine = {*members} & {*hap.names}
    for other in reversed(state.happened(pattern)):
        if other.us > hap.us or not means(pattern, other, asked.program):
            continue
        theirs = {*members} & {*other.names} if mine else mine
        if not theirs or mine & theirs:
            return other
    return None


def _in_period(hap: Hap, asked: Asked) -> bool:
    span = asked.span or (asked.live.span if asked.live else None)
    if span is None:
        return True
    if hap.period and hap.period == span.name:
        return True
    known = hap.known_at
    zone = asked.program.zone
    days = [hap.day or local_date(hap.at, zone)]
    if known is not None:
        days.append(local_date(known, zone) if isinstance(known, datetime) else known)
    return any(span.holds(day) for day in days)


def _within(state: State, condition: Happened, hap: Hap, asked: Asked) -> bool:
    """Tell whether it came within its time after what it is counted from."""
    assert condition.within is not None
    starts: list[Moment] = []
    if condition.since is not None:
        found = _start_before(state, condition.since, hap, asked)
        starts.extend(() if found is None else (found.day or found.at,))
    elif asked.trigger is not None:
        starts.append(asked.trigger.day or asked.trigger.at)
    elif asked.since is not None:
        starts.append(asked.since)
    for start in starts:
        limit = after(condition.within, Ground(start), asked.program).due
        if _began(start, asked.program) <= hap.us and limit.is_met_by(hap.at):
            return True
    return False


def _began(start: Moment, program: Program) -> int:
    return us_of(moment_in(start, program.zone))


def _is_decided(condition: Decided, asked: Asked) -> bool:
    hap = asked.trigger
    if hap is None:
        return False
    wanted = plain(condition.text)
    clause = asked.rule.clause if asked.rule else ""
    return any(plain(read) == wanted or read == clause for read in hap.read_as)


# --- time that passed, what a side has ------------------------------------------------------


def _has_elapsed(state: State, condition: Elapsed, asked: Asked) -> bool:
    """Tell whether that much time has passed since the latest such happening."""
    hap = latest(state, condition.since, asked.program)
    if hap is None:
        return False
    return state.now_us >= elapsed_us(condition, hap, asked.program)


def elapsed_us(condition: Elapsed, hap: Hap, program: Program) -> int:
    """Return the first instant at which a condition's time has passed, in microseconds."""
    due = after(condition.duration, Ground(hap.counts_from, hap.event), program).due
    return us_of(due.first_late_at)


def has(state: State, condition: Has, program: Program) -> bool:
    """Tell whether a side has taken one of the things, and none in its place since."""
    taken = {thing for (side, _), thing in state.taken.items() if side is condition.side}
    return any(program.is_about(program.things.meant(one), (*taken,)) for one in condition.things)


# --- measures -------------------------------------------------------------------------------


def measured(state: State, name: str, asked: Asked) -> Decimal | None:
    """Return a measured value: the one that the trigger carries, else the latest."""
    found = _measure(state, name, asked)
    return None if found is None else found[1]


def measured_by(state: State, name: str, asked: Asked) -> Iterator[str]:
    """Yield the event that a measured value is taken from."""
    found = _measure(state, name, asked)
    yield from () if found is None else (found[0].event, found[0].through)


def _measure(state: State, name: str, asked: Asked) -> tuple[Hap, Decimal] | None:
    if asked.trigger is not None:
        value = value_in(asked.trigger, name)
        if value is not None:
            return asked.trigger, value
    for hap in reversed(state.haps.get(What.MEASURED, ())):
        value = value_in(hap, name)
        if value is not None and (asked.span is None or _in_period(hap, asked)):
            return hap, value
    return None


def value_in(hap: Hap, name: str) -> Decimal | None:
    """Return the value of that name that a fact carries."""
    wanted = plain(name)
    fact = hap.fact
    if fact is None:
        return hap.value if wanted in map(plain, hap.names) else None
    for key, value in fact.values.items():
        if plain(key) == wanted and isinstance(value, int | Decimal):
            return Decimal(value)
    if plain(fact.text("goal")) == wanted:
        return fact.number("value")
    return None


def compares(value: Decimal, comparison: Comparison, number: Decimal) -> bool:
    """Tell whether a value stands to a number as the words say."""
    match comparison:
        case Comparison.AT_LEAST:
            return value >= number
        case Comparison.MORE_THAN:
            return value > number
        case Comparison.AT_MOST:
            return value <= number
        case Comparison.LESS_THAN:
            return value < number
        case Comparison.EQUAL:
            return value == number
        case _:
            assert_never(comparison)


# --- breaches, delay and their causes -------------------------------------------------------


def is_of(live: Live, program: Program, *, thing: str | None, clause: str | None) -> bool:
    """Tell whether an obligation is one of that clause, or about that thing."""
    if clause is not None and live.rule.clause != clause:
        return False
    if thing is None:
        return True
    names = (live.thing,) if live.thing else ()
    if program.is_about(program.things.meant(thing), names):
        return True
    return bool(live.member) and live.member == thing


def _is_excused_now(state: State, live: Live) -> bool:
    """Tell whether a breach lies in days that an extension excuses."""
    return any(
        us_of(since) <= state.now_us and (until is None or state.now_us < us_of(until))
        for since, until in live.excused
    )


def breaches_of(state: State, condition: InBreach, asked: Asked) -> Iterator[Live]:
    """Yield the open breaches that a condition speaks of."""
    for live in state.lives.values():
        if live.breached_at is None or (live.excused and _is_excused_now(state, live)):
            continue
        if condition.side is not None and live.rule.debtor is not condition.side:
            continue
        if condition.invoice and live.rule.verb is not Verb.PAY:
            continue
        if is_of(live, asked.program, thing=condition.thing, clause=condition.clause):
            yield live


def _is_in_breach(state: State, condition: InBreach, asked: Asked) -> bool:
    if condition.times > 1:
        return len(_counted(state, condition, asked)) >= condition.times
    for live in breaches_of(state, condition, asked):
        if not condition.after_cure:
            return True
        if live.cure_until is not None and not live.cure_until.is_met_by(_now(state)):
            return True
    return False


def _now(state: State) -> datetime:
    return state.moment(state.now_us)


def _counted(state: State, condition: InBreach, asked: Asked) -> list[str]:
    found = []
    for breach in reversed(state.breaches):
        if condition.side is not None and breach.debtor is not condition.side:
            continue
        if condition.invoice and not breach.invoice:
            continue
        if condition.clause is not None and breach.clause != condition.clause:
            continue
        if condition.thing is not None and not asked.program.is_about(
            asked.program.things.meant(condition.thing), (breach.thing or "",)
        ):
            continue
        if _recent(state, breach.at, condition.within, asked.program):
            found.append(breach.id)
    return found


def _recent(state: State, at: datetime, within: Period | Duration | None, program: Program) -> bool:
    if within is None:
        return True
    if isinstance(within, Period):
        today = local_date(_now(state), program.zone)
        return span_of(within, today).holds(local_date(at, program.zone))
    return after(within, Ground(at), program).due.is_met_by(_now(state))


def delayed(state: State, condition: DelayOver, asked: Asked) -> Iterator[Live]:
    """Yield the open obligations whose delay is over a duration."""
    for live in _candidates(state, condition, asked):
        if live.breached_at is None or live.due is None:
            continue
        limit = limit_of(live.due, condition.duration, asked.program, excused=_past(state, live))
        over = limit.late_from if condition.inclusive else limit.first_late_at
        if state.now_us >= us_of(over):
            yield live


def _candidates(state: State, condition: DelayOver, asked: Asked) -> Iterator[Live]:
    own = condition.thing is None and condition.clause is None and condition.unpaid is None
    if own and asked.live is not None:
        yield asked.live
        return
    for live in state.lives.values():
        if is_delay_of(live, asked.program, condition):
            yield live


def is_delay_of(live: Live, program: Program, condition: DelayOver) -> bool:
    """Tell whether the delay of an obligation is one that a condition speaks of."""
    if condition.unpaid is not None:
        return live.rule.verb is Verb.PAY and live.rule.debtor is condition.unpaid
    return is_of(live, program, thing=condition.thing, clause=condition.clause)


def limit_of(
    due: Deadline,
    duration: Duration,
    program: Program,
    *,
    excused: tuple[tuple[datetime, datetime], ...] = (),
) -> Deadline:
    """Return the last moment at which a delay is not more than that duration."""
    unit = delay_unit(duration.unit)
    count = duration.count * (12 if duration.unit is Unit.YEAR else 1)
    calendar = program.calendar(duration.calendar)
    return delay_limit(due, count, unit, calendar=calendar, excused=excused)


def _past(state: State, live: Live) -> tuple[tuple[datetime, datetime], ...]:
    now = _now(state)
    return tuple((since, until or now) for since, until in live.excused)


def _is_unused(state: State, condition: FirstTimes, asked: Asked) -> bool:
    """Tell whether an exception for the first times has not been used up."""
    rule = asked.rule or (asked.live.rule if asked.live else None)
    key = (rule.key if rule else "", repr(condition))
    used = state.first_times.get(key, ())
    if condition.period is not None and used:
        span = span_of(condition.period, _today(state, asked))
        used = tuple(day for day in used if span.holds(day))
    return len(used) < condition.count


def use_first_time(state: State, condition: FirstTimes, asked: Asked) -> None:
    """Count one use of an exception for the first times."""
    rule = asked.rule or (asked.live.rule if asked.live else None)
    key = (rule.key if rule else "", repr(condition))
    state.first_times[key] = (*state.first_times.get(key, ()), _today(state, asked))


def _today(state: State, asked: Asked) -> date:
    return local_date(_now(state), asked.program.zone)


def causes(state: State, condition: CausedBy, asked: Asked) -> Iterator[str]:
    """Yield the ids of what caused a delay: a lasting fact, or a side's own open duty.

    What is left of a delay once dues were moved and time excused is its debtor's own, unless a
    duty of the other side that it waits for is open too.
    """
    if condition.fact is not None:
        wanted = plain(condition.fact)
        for id, (name, since, until, _) in state.lasting.items():
            if plain(name) == wanted and us_of(since) <= state.now_us and _covers(state, until):
                yield id
    if condition.side is None:
        return
    rule = asked.rule or (asked.live.rule if asked.live else None)
    if rule is None or condition.side is not rule.debtor:
        yield from _open_duties(state, condition.side, rule)
    elif next(_open_duties(state, rule.debtor.other, rule), None) is None:
        yield asked.live.id if asked.live else rule.key


def _open_duties(state: State, side: Side, rule: DutyRule | None) -> Iterator[str]:
    """Yield the breached duties of a side that a duty waits for; any but payments when nothing
    says for which.
    """
    awaited = {late.cause for late in rule.lateness} if rule is not None else set()
    for live in state.lives.values():
        if live.rule.debtor is not side or live.breached_at is None:
            continue
        known = {live.rule.thing, live.rule.clause}
        if awaited & known if awaited else live.rule.verb is not Verb.PAY:
            yield live.id


def _covers(state: State, until: datetime | None) -> bool:
    return until is None or state.now_us <= us_of(until)
