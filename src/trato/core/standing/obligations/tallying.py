"""Tallying: the percentage of a clause's duties that were kept, or broken, in each period."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import NamedTuple

from trato.core.agreement import Tally, Verb, What
from trato.core.money import EXACT
from trato.core.standing.conditions.quality import is_within
from trato.core.standing.facts.happened import Hap
from trato.core.standing.obligations.fulfilling import fulfil
from trato.core.standing.obligations.performing import fall_short, rules_for
from trato.core.standing.obligations.shifts import cause_done
from trato.core.standing.program.rules import Program
from trato.core.standing.program.spans import Span, next_span, span_of
from trato.core.standing.state.live import Live, us_of
from trato.core.standing.state.marks import Alarm
from trato.core.standing.state.state import State
from trato.core.standing.values import Obligation, Outcome
from trato.core.worktime import local_date, start_of_local_day

_DECIDED = frozenset({Outcome.KEPT, Outcome.KEPT_LATE, Outcome.BREACHED})


class _Due(NamedTuple):
    """A tally that is due: of which sentence, in which clause and version, for which period."""

    clause: str
    tally: Tally
    version: int
    span: Span


class _Figure(NamedTuple):
    """What a tally comes to, the events of what was broken, and the ids of all that was counted."""

    value: Decimal
    events: tuple[str, ...]
    counted: tuple[str, ...]


def plan_tallies(state: State, program: Program) -> None:
    """Wake at the end of each period of which the agreement takes a figure."""
    today = local_date(state.moment(state.now_us), program.zone)
    for clause, tally in program.agreed.tallies:
        _plan(state, program, _Due(clause, tally, program.number, span_of(tally.period, today)))


def _plan(state: State, program: Program, due: _Due) -> None:
    ends_at = start_of_local_day(program.zone, due.span.last_on + timedelta(days=1))
    state.wake(us_of(ends_at), Alarm.TALLY, due.tally.thing, due)


def take_tally(state: State, due: object) -> None:
    """A period has ended: take its figure, hold it against what was agreed, and plan the next."""
    program = state.program
    assert isinstance(due, _Due)
    if program is None or program.number != due.version or state.ended_us is not None:
        return
    _plan(state, program, due._replace(span=next_span(due.tally.period, due.span)))
    counted = list(_decided(state, program, due))
    broken = [one for one in counted if one.breached_at is not None]
    if not counted:
        return
    count = len(broken) if due.tally.breached else len(counted) - len(broken)
    value = EXACT.divide(Decimal(100 * count), Decimal(len(counted)))
    behind = (event for one in broken for event in (one.trigger_event, *one.events) if event)
    ids = tuple(one.id for one in counted)
    _told(state, program, due, _Figure(value, tuple(dict.fromkeys(behind)), ids))


def _decided(state: State, program: Program, due: _Due) -> Iterator[Live | Obligation]:
    """Yield the duties of a clause that were kept, or broken, within a period."""
    since = us_of(start_of_local_day(program.zone, due.span.first_on))

    def falls_in(one: Live | Obligation) -> bool:
        at = one.breached_at or (one.done_at if isinstance(one, Obligation) else None)
        return at is not None and since <= us_of(at) < state.now_us

    for live in state.lives.values():
        if live.rule.clause == due.tally.clause and falls_in(live):
            yield live
    rows = (state.closed_row(row.id) for row in _closed_since(state, since))
    for row in rows:
        known = row is not None and row.clause == due.tally.clause
        if row is not None and known and row.outcome in _DECIDED and falls_in(row):
            yield row


def _closed_since(state: State, since: int) -> Iterator[Obligation]:
    """Yield what has closed since an instant; the list is in the order of closing."""
    yield from (row for _, row in state.tail.values())
    for _, row in reversed(state.closed):
        if row.closed_at is not None and us_of(row.closed_at) < since:
            return
        yield row


def _told(state: State, program: Program, due: _Due, figure: _Figure) -> None:
    """Let a figure count: for the level that is to be kept, and for what waits for a measure."""
    thing = program.things.meant(due.tally.thing)
    period = due.span.name
    value, events = figure.value, figure.events
    through = ""
    state.tallies[thing, period] = value
    at = state.moment(state.now_us)
    for rule in rules_for(state, (Verb.MAINTAIN,)):
        if rule.thing != thing:
            continue
        live = next((one for one in state.open_of(rule) if one.period in {period, ""}), None)
        within = is_within(rule, program, value)
        if live is None or within is None:
            continue
        live = state.own(live)
        live.lean(*figure.counted)
        through = live.id
        if not within:
            fall_short(state, live, at, events)
        elif fulfil(state, live, at, events=events):
            cause_done(state, live, at, events)
    names = program.things.with_groups(thing)
    hap = Hap(
        What.MEASURED,
        at,
        state.now_us,
        f"{due.clause}/{period}",
        None,
        names,
        due.clause,
        period,
        value=value,
        through=through,
    )
    state.queue.append(hap)
