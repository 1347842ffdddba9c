"""The life of an obligation: born, active, breached, kept, closed; each step with its reason."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from trato.core.agreement import Condition, Elapsed, Happened, Has, Verb, What
from trato.core.standing.conditions.holding import Asked, all_hold, grounds, holds
from trato.core.standing.facts.happened import Fact, Hap
from trato.core.standing.making import made
from trato.core.standing.obligations.owing import first_due, set_base
from trato.core.standing.obligations.planning import BORN, id_of_period
from trato.core.standing.program.dues import Ground, after
from trato.core.standing.program.rules import DutyRule, Shape
from trato.core.standing.state.live import (
    Birth,
    Live,
    Moment,
    Overdue,
    closed_row_of,
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
    Breach,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Because, Obligation, Outcome, Phase, RestsOn, Step

_HOUR_US = 3_600_000_000
_ACTIVE: Final = Phase.ACTIVE
_CLOSED: Final = Phase.CLOSED
_WORDS = {phase: phase.value for phase in Phase}
DEPTH_MAX = 12
OBLIGATIONS_MAX = 100_000


def why(
    live: Live,
    at: datetime,
    rule: str,
    *,
    events: tuple[str, ...] = (),
    steps: tuple[Step, ...] = (),
    before_: str = "",
    after_: str = "",
    clause: str = "",
) -> None:
    """Add to an obligation why it changed."""
    label = clause or live.rule.clause
    because = (at, rule, label, live.program.number, events, steps, before_, after_)
    live.because = (*live.because, made(Because, because))


# --- birth ----------------------------------------------------------------------------------


def id_of(birth: Birth) -> str:
    """Return the identity of an obligation: clause / trigger or period / member."""
    rule = birth.rule
    if birth.span is not None and rule.shape is not Shape.RHYTHM:
        return id_of_period(rule, birth.span)
    id = rule.key if birth.event is None else f"{rule.key}/{birth.event}"
    return f"{id}/{rule.member}" if rule.member else id


def bear(state: State, birth: Birth, *, id: str | None = None) -> Live | None:
    """Give birth to an obligation; None when it exists, or a circle has gone on too long."""
    id = id_of(birth) if id is None else id
    hap = birth.hap  # how many derived happenings led here within the hour: a circle ends
    depth = hap.depth + 1 if hap is not None and hap.obligation else 0
    if state.known(id) or depth > DEPTH_MAX or state.births >= OBLIGATIONS_MAX:
        return None
    live = Live(state.mark, birth, id=id, depth=depth)
    state.add(live)
    return live


def begin(state: State, live: Live) -> bool:
    """Start an obligation just born: pending while its conditions do not hold. False: it never
    comes to be, because its conditions can no longer hold or an exemption lifts it."""
    rule = live.rule
    event = live.trigger_event
    events: tuple[str, ...] = (event,) if event else ()
    if not (rule.exemptions or rule.conditions):
        activate(state, live, live.trigger_at, live.source, key=BORN[rule.shape], events=events)
        return True
    asked = asked_for(live)
    lifted = next((one for one in rule.exemptions if _lifts(state, one.condition, asked)), None)
    if lifted is not None:
        why(live, live.trigger_at, BORN[rule.shape], events=events)
        events = behind(state, (lifted.condition,), asked)
        excuse(
            state, live, live.trigger_at, "obligation.exempt", clause=lifted.clause, events=events
        )
        return False
    if not rule.conditions or all_hold(state, rule.conditions, asked):
        live.lean(*behind(state, rule.conditions, asked))
        activate(state, live, live.trigger_at, live.source, key=BORN[rule.shape], events=events)
        return True
    if all(holds(state, one, asked) or _can_come(one, rule) for one in rule.conditions):
        why(live, live.trigger_at, "obligation.pending", events=events, after_="pending")
        state.waiting[live.id] = None
        return True
    state.remove(live)
    return False


def behind(state: State, conditions: tuple[Condition, ...], asked: Asked) -> tuple[str, ...]:
    """Return the ids of the events and obligations by which conditions hold."""
    found = (one for condition in conditions for one in grounds(state, condition, asked))
    return tuple(dict.fromkeys(one for one in found if one))


def asked_for(live: Live) -> Asked:
    """Return for what the conditions of an obligation are asked."""
    return Asked(live.program, live.trigger, live.span, live, live.rule, live.source)


def _lifts(state: State, condition: object, asked: Asked) -> bool:
    """Tell whether an exemption is already known at birth; others are tested at the breach."""
    if not isinstance(condition, Happened):
        return False
    return holds(state, condition, asked)


def _can_come(condition: object, rule: DutyRule) -> bool:
    """Tell whether a condition that does not hold may still come to hold for this obligation."""
    if isinstance(condition, Happened):
        warranted = condition.since is not None and condition.within is not None
        return not (warranted and rule.shape is Shape.EACH)
    if isinstance(condition, Has | Elapsed):
        # A plan that is not taken, or time that has not passed, spares the periods before it.
        return rule.shape is Shape.ONCE and not getattr(condition, "negated", False)
    return rule.shape in {Shape.ONCE, Shape.EVERY}


def activate(
    state: State,
    live: Live,
    at: datetime,
    source: Moment,
    *,
    key: str,
    events: tuple[str, ...],
) -> None:
    """Put an obligation in force: from here its terms run."""
    live.phase = _ACTIVE
    if state.waiting:
        state.waiting.pop(live.id, None)
    live.source = source
    reckoned = first_due(state, live)
    if reckoned is None:
        why(live, at, key, events=events, after_="active")
        return
    why(live, at, key, events=events, steps=reckoned.steps, after_="active")
    set_base(state, live, reckoned)


# --- what an obligation makes happen ---------------------------------------------------------


def derived(
    state: State,
    live: Live,
    what: What,
    at: datetime,
    *,
    event: str = "",
    answered: Hap | None = None,
) -> None:
    """Queue what an obligation makes happen: it is kept, breached, paid, accepted; nothing when
    nothing waits for it. ``answered`` is what silence has answered: what it makes happen is of the
    things, the period and the member of that."""
    if state.program is not None and what not in state.together.woken:
        return
    names: tuple[str, ...] = (live.thing,) if live.thing else ()
    if live.thing and live.program.things.groups:
        names = live.program.things.with_groups(live.thing)
    if answered is not None:
        names = tuple(dict.fromkeys((*names, *answered.names)))
    us = us_of(at)
    hap = Hap(
        what,
        at,
        us,
        event or live.id,
        live.rule.debtor,
        names,
        live.rule.clause,
        live.period if answered is None else answered.period,
        live.member if answered is None else answered.member,
        obligation=live.id if answered is None else "",
        depth=live.depth if us - live.trigger_us < _HOUR_US else 0,
        about=(live.rule.clause, live.id),
        fact=answered.fact if answered is not None else None,
        through=live.id,
    )
    state.queue.append(hap)


# --- ends -----------------------------------------------------------------------------------


def close(
    state: State,
    live: Live,
    outcome: Outcome,
    at: datetime,
    *,
    done_at: datetime | None = None,
) -> Obligation:
    """Close an obligation with its outcome."""
    row = closed_row_of(live, _CLOSED, outcome, done_at, at)
    state.keep_closed(live, row)
    return row


def excuse(
    state: State,
    live: Live,
    at: datetime,
    rule: str,
    *,
    clause: str = "",
    events: tuple[str, ...] = (),
) -> None:
    """Close an obligation that an exception of the agreement lifts."""
    live = state.own(live)
    why(live, at, rule, events=events, before_=word_of(live), after_="excused", clause=clause)
    close(state, live, Outcome.EXCUSED, at)


def end(state: State, live: Live, at: datetime, rule: str, *, events: tuple[str, ...] = ()) -> None:
    """Close an obligation that ends with the agreement, or with what it was for."""
    live = state.own(live)
    why(live, at, rule, events=events, before_=word_of(live), after_="ended")
    close(state, live, Outcome.ENDED, at)


def replace_by(state: State, live: Live, other: Live) -> None:
    """Close an obligation in whose place a clause of higher rank puts another."""
    live = state.own(live)
    why(
        live,
        other.because[-1].at,
        "obligation.outranked",
        events=(other.id,),
        before_=word_of(live),
        after_="replaced",
        clause=other.rule.clause,
    )
    close(state, live, Outcome.REPLACED, other.because[-1].at)


def word_of(live: Live) -> str:
    """Return the word for where an obligation stands, as its reasons say it."""
    if live.phase is _ACTIVE and live.breached_at is not None:
        return "overdue"
    return _WORDS[live.phase]


def miss_target(state: State, live: Live) -> None:
    """The due of a target passed: it is shown, and nothing is broken by it."""
    assert live.due is not None
    live.late_us = None
    at = live.due.late_from
    why(live, at, "obligation.target_missed", before_="active", after_="active")
    if live.rule.shape is Shape.TIMES or live.rule.verb is Verb.MAINTAIN:
        close(state, live, Outcome.EXPIRED, at)


def retained(state: State, live: Live) -> None:
    """The time for which something was to be kept is over, and nobody undid it before."""
    assert live.due is not None
    at = live.due.at
    why(live, at, "obligation.retained", before_="active", after_="kept")
    close(state, live, Outcome.KEPT, at, done_at=at)


def mark_breached(state: State, live: Live, *, rests_on: RestsOn | None = None) -> None:
    """Date a breach: the due instant itself, or the midnight after a whole day."""
    _date_breach(live, rests_on or RestsOn.NO_RECORD)
    note_breach(state, live)
    if live.rule.cure is not None:
        start_cure(state, live)
    if What.BREACHED in state.together.woken:
        assert live.breached_at is not None
        derived(state, live, What.BREACHED, live.breached_at)


def _date_breach(live: Live, rests_on: RestsOn) -> None:
    assert live.due is not None
    live.breached_at = at = live.due.late_from
    live.rests_on = rests_on
    live.late_us = None
    why(live, at, "obligation.breached", before_="active", after_="overdue")


def break_as_planned(state: State, live: Live) -> None:
    """The due of an obligation passes to which nothing but silence has come since its birth."""
    if live.overdue is None:
        live.overdue = _overdue(live)
    overdue, breach = live.overdue
    if live.rule.tracked:
        state.tell_change(overdue)
    state.put(overdue)
    state.grow("breaches", breach)
    if state.together.hears_dues:
        for what in (What.DUE, What.BREACHED):
            derived(state, overdue, what, breach.at)


def _overdue(live: Live) -> Overdue:
    """Return what silence makes of a planned obligation, once for all to whom it comes."""
    overdue = live.copy(None)
    _date_breach(overdue, RestsOn.NO_RECORD)
    return Overdue(overdue, _breach_of(overdue))


def note_breach(state: State, live: Live) -> None:
    """Remember a breach for the rules that count them."""
    if live.rule.conditioned:
        state.must_settle = True
    state.grow("breaches", _breach_of(live))


def _breach_of(live: Live) -> Breach:
    assert live.breached_at is not None
    rule = live.rule
    is_payment = rule.verb is Verb.PAY
    breach = (live.breached_at, live.id, rule.clause, live.thing, rule.debtor, is_payment)
    return made(Breach, breach)


def start_cure(state: State, live: Live, *, notice: Fact | None = None) -> None:
    """Open the time in which a breach can be cured, from the breach or from its notice."""
    cure = live.rule.cure
    if cure is None or live.cure_until is not None or (cure.since_notice and notice is None):
        return
    start: Moment = live.breached_at or live.trigger_at
    if notice is not None:
        start = notice.day or notice.at
    reckoned = after(cure.duration, Ground(start, notice.id if notice else ""), live.program)
    live.cure_until = reckoned.due
    events = (notice.id,) if notice is not None else ()
    why(live, _instant(live, start), "obligation.cure", events=events, steps=reckoned.steps)
    state.wake(us_of(reckoned.due.first_late_at), Alarm.CURE, live.id)


def _instant(live: Live, at: Moment) -> datetime:
    return at if isinstance(at, datetime) else live.trigger_at


def repair(state: State, live: Live, at: datetime) -> None:
    """A duty that a breach gave rise to was kept: the breach is repaired."""
    ground = state.lives.get(live.ground)
    if ground is not None and ground.breached_at is not None:
        ground = state.own(ground)
        ground.repaired_at = at
        why(ground, at, "obligation.repaired", events=live.events, after_="kept_late")
        ground.events = (*ground.events, *live.events)
        close(state, ground, Outcome.KEPT_LATE, at, done_at=at)
        return
    row = state.closed_row(live.ground)
    if row is not None and row.breached_at is not None and row.repaired_at is None:
        because = Because(at, "obligation.repaired", row.clause, row.version, live.events)
        replace_row(state, row._replace(repaired_at=at, because=(*row.because, because)))


def replace_row(state: State, row: Obligation) -> None:
    """Put a changed value in the place of a closed obligation."""
    if row.id in state.tail:
        birth = state.tail[row.id][0]
    else:
        birth = state.closed[state.closed_index[row.id]][0]
    state.replaced[row.id] = (birth, row)


def missed(state: State, live: Live, at: datetime) -> None:
    """Close what can no longer be done: its period has ended."""
    live = state.own(live)
    why(live, at, "obligation.missed", before_="overdue", after_="breached")
    if live.rests_on is RestsOn.NO_RECORD:
        state.grow("unrecorded", live.id)
    close(state, live, Outcome.BREACHED, at)
