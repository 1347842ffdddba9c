"""Ending: the agreement is terminated or expires; what is due stays, the rest ends."""

from __future__ import annotations

from datetime import datetime, timedelta

from trato.core.agreement import Verb, What
from trato.core.standing.facts.happened import Hap
from trato.core.standing.obligations.lives import (
    close,
    end,
    why,
)
from trato.core.standing.obligations.planning import pays_part
from trato.core.standing.program.dues import Ground, after
from trato.core.standing.program.rules import DutyRule, Program, Shape
from trato.core.standing.state.live import (
    Live,
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import AgreementPhase, Because, Outcome
from trato.core.worktime import Deadline, add_months, due_on, local_date, start_of_local_day

_EARNED = frozenset({What.DELIVERED, What.ACCEPTED, What.WORKED, What.INVOICED, What.REPORTED})
_AT_THE_END = frozenset({What.TERMINATED, What.POWER_USED})
_OUTLIVES = frozenset({Verb.RETAIN, Verb.ERASE})
_MONTHS = {"month": 1, "year": 12}


def plan_term(state: State, program: Program) -> None:
    """Set the timer of the end of the term, where the agreement has one."""
    term = program.agreed.term
    if term is None or (term.duration is None and term.end_on is None):
        return
    begun = state.moment(state.now_us)
    state.term_end = term_end(program, begun)
    if state.term_end is not None:
        state.wake(us_of(state.term_end.first_late_at), Alarm.TERM, "term", state.term_end)


def term_end(program: Program, begun: datetime) -> Deadline | None:
    """Return when a term ends: one that starts with a date, the day before its anchor; one that
    starts during a day, with the anchor day."""
    term = program.agreed.term
    assert term is not None
    zone = program.zone
    if term.end_on is not None:
        return due_on(term.end_on, zone=zone)
    if term.duration is None:
        return None
    midnight = start_of_local_day(zone, local_date(begun, zone))
    if term.start_on is None and begun != midnight:
        return after(term.duration, Ground(begun), program).due
    first = term.start_on or local_date(begun, zone)
    return _whole(first, program)


def _whole(first: object, program: Program) -> Deadline:
    term = program.agreed.term
    assert term is not None
    assert term.duration is not None
    months = _MONTHS.get(term.duration.unit.value)
    if months is not None:
        anchor = add_months(first, months * term.duration.count)  # type: ignore[arg-type]
        return due_on(anchor - timedelta(days=1), zone=program.zone)
    due = after(term.duration, Ground(first), program).due  # type: ignore[arg-type]
    return due_on(due.on - timedelta(days=1), zone=program.zone)


def reach_term(state: State, stamp: object) -> None:
    """The term is over: it is renewed, or the agreement expires."""
    program = state.program
    if program is None or state.ended_us is not None or stamp != state.term_end:
        return
    term = program.agreed.term
    if term is None or state.term_end is None:
        return
    if term.renews_for is not None and not _stopped_renewal(state, program):
        ended_on = state.term_end.on
        months = _MONTHS.get(term.renews_for.unit.value)
        if months is not None:
            following = ended_on + timedelta(days=1)
            anchor = add_months(following, months * term.renews_for.count)
            state.term_end = due_on(anchor - timedelta(days=1), zone=program.zone)
        else:
            state.term_end = after(term.renews_for, Ground(ended_on), program).due
        state.wake(us_of(state.term_end.first_late_at), Alarm.TERM, "term", state.term_end)
        state.explain(
            Because(
                state.moment(state.now_us),
                "agreement.renewed",
                program.agreed.term_clause,
                program.number,
            )
        )
        return
    clause = program.agreed.term_clause
    end_agreement(state, AgreementPhase.EXPIRED, state.term_end.late_from, "", clause)


def _stopped_renewal(state: State, program: Program) -> bool:
    """Tell whether somebody gave notice in time that the term is not to be renewed."""
    term = program.agreed.term
    assert term is not None
    assert state.term_end is not None
    for hap in state.haps.get(What.NOTIFIED, ()):
        cited = hap.about + ((hap.fact.text("of"),) if hap.fact else ())
        if program.agreed.term_clause not in cited:
            continue
        if term.renewal_notice is None:
            return True
        limit = after(term.renewal_notice, Ground(hap.day or hap.at), program).due
        if us_of(limit.at) <= us_of(state.term_end.late_from):
            return True
    return False


def survives(program: Program, clause: str) -> bool:
    """Tell whether a clause goes on after the agreement has ended."""
    return clause in program.agreed.survives


def end_agreement(
    state: State, phase: AgreementPhase, at: datetime, event: str, clause: str
) -> None:
    """End the agreement: duties not yet due end; what is due, and what is earned, stays owed."""
    program = state.program
    if program is None or state.ended_us is not None:
        return
    state.ended_us = state.now_us
    state.ended_by = event
    state.phase = phase
    events = (event,) if event else ()
    state.explain(
        Because(
            at,
            f"agreement.{phase.value}",
            clause,
            program.number,
            events,
            (),
            "in_force",
            phase.value,
        )
    )
    for rule in list(state.since):
        if not (survives(program, rule.clause) or _is_of_the_end(rule)):
            del state.since[rule]
    for live in list(state.lives.values()):
        if not _stays(state, live, program, at):
            end(state, live, at, "obligation.ended", events=events)
    _plan_survival(state, program, at)
    state.queue.append(Hap(What.TERMINATED, at, state.now_us, event or "end", None, clause=clause))


def _is_of_the_end(rule: DutyRule) -> bool:
    """Tell whether a rule speaks of what comes after: what is earned is paid, what is to be done
    at the end is done, what is kept for a time is kept for it."""
    if rule.verb in _OUTLIVES:
        return True
    if rule.happening is None:
        return False
    what = rule.happening.what
    return what in _AT_THE_END or (rule.verb is Verb.PAY and what in _EARNED)


def _is_due(state: State, live: Live) -> bool:
    """Tell whether an obligation is overdue by now, this very instant included."""
    return live.breached_at is not None or (
        live.late_us is not None and live.late_us <= state.now_us
    )


def _stays(state: State, live: Live, program: Program, at: datetime) -> bool:
    """Tell whether an obligation outlives the agreement: it is due, or earned, or its clause
    survives."""
    if _is_due(state, live) or survives(program, live.rule.clause):
        return True
    ended_on = local_date(at, program.zone)
    completed = live.span is not None and live.span.last_on < ended_on
    if live.rule.verb is Verb.PAY:
        trigger = live.rule.happening
        earned = trigger is not None and live.trigger_event is not None
        invoiced = live.due is not None and isinstance(live.trigger_event, str)
        begun = pays_part(live.rule) and live.trigger_at < at
        return earned or invoiced or completed or begun or _is_invoiced(state, live)
    if live.rule.verb is Verb.REFUND or live.rule.verb in _OUTLIVES:
        return True
    return live.rule.verb is Verb.REPORT and completed and live.rule.shape is Shape.EVERY


def _is_invoiced(state: State, live: Live) -> bool:
    """Tell whether an invoice for this payment is on record: its due counts from one."""
    facts = state.facts
    return any(
        event in facts and facts[event].kind.value == "invoice"
        for because in live.because
        for event in because.events
    )


def _plan_survival(state: State, program: Program, at: datetime) -> None:
    for clause, survival in program.agreed.survives.items():
        if survival.duration is None:
            continue
        limit = after(survival.duration, Ground(at), program).due
        state.wake(us_of(limit.first_late_at), Alarm.TERM, clause, limit)


def end_survival(state: State, clause: str, limit: Deadline) -> None:
    """A surviving clause has run its time: a term that ends unbroken is kept."""
    for rule in list(state.since):
        if rule.clause == clause:
            del state.since[rule]
    for found in list(state.lives.values()):
        if found.rule.clause != clause or _is_due(state, found):
            continue
        live = state.own(found)
        if live.rule.verb is None:
            why(live, limit.late_from, "obligation.unbroken", before_="active", after_="kept")
            close(state, live, Outcome.KEPT, limit.late_from)
        else:
            end(state, live, limit.late_from, "obligation.ended")
