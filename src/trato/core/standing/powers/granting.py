"""Granting: waivers and extensions, given by a person of the creditor who may."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from trato.core.agreement import May
from trato.core.events import EventKind
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.lives import (
    close,
    end,
    replace_row,
    why,
)
from trato.core.standing.obligations.performing import was_early
from trato.core.standing.obligations.responding import ineffective
from trato.core.standing.powers.effects import extend_to
from trato.core.standing.program.rules import DutyRule, Shape
from trato.core.standing.state.live import (
    Live,
    us_of,
)
from trato.core.standing.state.marks import Alarm
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Because, Obligation, Outcome, WithoutEffect
from trato.core.worktime import Deadline, due_at, due_on


def _fault(state: State, fact: Fact, debtors: set[object]) -> WithoutEffect | None:
    if not debtors:
        return WithoutEffect.NOTHING_TO_ACT_ON
    if fact.side is None or fact.side in debtors:
        return WithoutEffect.WRONG_PARTY
    people = state.people
    if not people.may(fact.person, May.ACCEPT, May.APPROVE, at=fact.at):
        return WithoutEffect.NOT_ALLOWED
    return None if fact.bound else WithoutEffect.UNCONFIRMED


def waive(state: State, fact: Fact) -> None:
    """Let the debtor off what a waiver names; after a breach its mark stays."""
    if _is_kept_ahead(state, fact):
        return
    lives = list(_open_named(state, fact))
    rows = list(_closed_named(state, fact))
    debtors: set[object] = {live.rule.debtor for live in lives} | {row.debtor for row in rows}
    reason = _fault(state, fact, debtors)
    if reason is not None:
        clause = lives[0].rule.clause if lives else (rows[0].clause if rows else "")
        ineffective(state, fact, clause, reason)
        return
    for found in lives:
        _doubt_hour(state, fact, found)
        live = state.own(found)
        before = "overdue" if live.breached_at is not None else live.phase.value
        why(live, fact.at, "obligation.waived", events=(fact.id,), before_=before, after_="waived")
        close(state, live, Outcome.WAIVED, fact.at)
    for row in rows:
        events = (fact.id,)
        because = Because(
            fact.at, "obligation.waived", row.clause, row.version, events, (), "breached", "waived"
        )
        changed = row._replace(outcome=Outcome.WAIVED, because=(*row.because, because))
        replace_row(state, changed)
        state.dirty[row.id] = None


def _open_named(state: State, fact: Fact) -> Iterator[Live]:
    """Yield the open obligations that a waiver names: one instance, or those of a period."""
    id = fact.text("obligation")
    if id:
        live = state.only_named(id)
        if live is not None:
            yield live
            return
    period = fact.text("period")
    for live in list(state.lives.values()):
        if period and live.period == period and live.rule.debtor is not fact.side:
            if _narrowed(fact, live.rule.clause, live.thing):
                yield live
        elif id and not period and id in {live.rule.clause, live.thing}:
            yield live


def _closed_named(state: State, fact: Fact) -> Iterator[Obligation]:
    id = fact.text("obligation")
    if not id:
        return
    row = state.closed_row(id)
    if row is not None and row.outcome is Outcome.BREACHED:
        yield row


def _narrowed(fact: Fact, clause: str, thing: str | None) -> bool:
    """Tell whether a waiver of a period that also names a clause or a thing means this one."""
    named = (*fact.about, *fact.names)
    return not named or clause in named or thing in named


def withdraw(state: State, fact: Fact) -> None:
    """Whoever asked takes it back: what was owed for it ends, a breach keeps its mark."""
    if fact.kind is EventKind.COMPLAINT_CLOSED and fact.text("outcome") != "withdrawn":
        return
    asked = state.facts.get(fact.text("request") or fact.text("complaint"))
    if asked is None or asked.side is not fact.side:
        return
    for live in state.open_for(asked.id):
        end(state, live, fact.at, "obligation.withdrawn", events=(fact.id,))


def extend(state: State, fact: Fact) -> None:
    """Give an obligation another due; granted after it, its days up to then are excused."""
    if _is_kept_ahead(state, fact):
        return
    live = state.only_named(fact.text("obligation"))
    reason = _fault(state, fact, set() if live is None else {live.rule.debtor})
    if live is None or reason is not None:
        clause = live.rule.clause if live is not None else ""
        ineffective(state, fact, clause, reason or WithoutEffect.NOTHING_TO_ACT_ON)
        return
    until = fact.event.fields.get("until")
    if not isinstance(until, date):
        return
    due = _due(until, live)
    _doubt_hour(state, fact, live)
    if live.breached_at is None:
        extend_to(state, live, due, fact)
        return
    live = state.own(live)
    live.excused = (*live.excused, (live.breached_at or fact.at, due.late_from))
    # What stands on this breach rests until those days have passed.
    state.powers_stale = True
    state.wake(us_of(due.late_from), Alarm.POWER, live.id)
    why(live, fact.at, "obligation.excused_until", events=(fact.id,))


def _doubt_hour(state: State, fact: Fact, live: Live) -> None:
    """On the very day on which it falls due at an hour, it matters at what hour it was granted."""
    if fact.day is not None and live.due is not None and live.due.is_met_on(fact.day) is None:
        state.doubt(fact.id)


def _is_kept_ahead(state: State, fact: Fact) -> bool:
    """Keep what is granted for a period that has not begun until its obligation is born; tell
    whether it names such a one."""
    id = fact.text("obligation")
    if not id or state.program is None or state.known(id):
        return False
    rule = next((one for one in state.program.duties if _is_of_period(one, id)), None)
    if rule is None or rule not in state.since:
        return False
    reason = _fault(state, fact, {rule.debtor})
    if reason is not None:
        ineffective(state, fact, rule.clause, reason)
    else:
        state.granted_ahead[id] = (*state.granted_ahead.get(id, ()), fact)
    return True


def _is_of_period(rule: DutyRule, id: str) -> bool:
    return rule.shape in {Shape.EVERY, Shape.TIMES} and id.startswith(f"{rule.key}/")


def grant_ahead(state: State, live: Live) -> None:
    """An obligation was born: what its creditor granted before counts from now on, unless it had
    been done before."""
    for fact in state.granted_ahead.pop(live.id, ()):
        if was_early(state, live, fact.us):
            continue
        if fact.kind is EventKind.WAIVER:
            if live.id in state.lives:
                mine = state.own(state.lives[live.id])
                before = mine.phase.value
                events = (fact.id,)
                at = mine.trigger_at
                why(mine, at, "obligation.waived", events=events, before_=before, after_="waived")
                close(state, mine, Outcome.WAIVED, at)
        elif live.id in state.lives:
            until = fact.event.fields.get("until")
            if isinstance(until, date):
                current = state.lives[live.id]
                extend_to(state, current, _due(until, current), fact)


def _due(until: datetime | date, live: Live) -> Deadline:
    zone = live.due.zone if live.due is not None else live.program.zone
    return due_at(until, zone=zone) if isinstance(until, datetime) else due_on(until, zone=zone)
