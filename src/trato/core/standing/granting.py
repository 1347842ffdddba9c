"""Granting: waivers and extensions, given by a person of the creditor who may."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from trato.core.agreement import May
from trato.core.standing.effects import extend_to
from trato.core.standing.happened import Fact
from trato.core.standing.live import (
    Live,
)
from trato.core.standing.lives import (
    close,
    replace_row,
    why,
)
from trato.core.standing.state import (
    State,
)
from trato.core.standing.values import Because, Obligation, Outcome, WithoutEffect
from trato.core.standing.windows import ineffective
from trato.core.worktime import Deadline, due_at, due_on


def _fault(state: State, fact: Fact, debtors: set[object]) -> WithoutEffect | None:
    if not debtors:
        return WithoutEffect.NOTHING_TO_ACT_ON
    if fact.side is None or fact.side in debtors:
        return WithoutEffect.WRONG_PARTY
    people = state.people
    if not any(people.may(fact.person, what, at=fact.at) for what in (May.ACCEPT, May.APPROVE)):
        return WithoutEffect.NOT_ALLOWED
    return None if fact.bound else WithoutEffect.UNCONFIRMED


def waive(state: State, fact: Fact) -> None:
    """Let the debtor off what a waiver names; after a breach its mark stays."""
    lives = list(_open_named(state, fact))
    rows = list(_closed_named(state, fact))
    debtors: set[object] = {live.rule.debtor for live in lives} | {row.debtor for row in rows}
    reason = _fault(state, fact, debtors)
    if reason is not None:
        clause = lives[0].rule.clause if lives else (rows[0].clause if rows else "")
        ineffective(state, fact, clause, reason)
        return
    for found in lives:
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
        live = state.lives.get(id)
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
    named = (*fact.event.about, *fact.names)
    return not named or clause in named or thing in named


def extend(state: State, fact: Fact) -> None:
    """Give an obligation another due; granted after it, its days up to then are excused."""
    live = state.lives.get(fact.text("obligation"))
    reason = _fault(state, fact, set() if live is None else {live.rule.debtor})
    if live is None or reason is not None:
        clause = live.rule.clause if live is not None else ""
        ineffective(state, fact, clause, reason or WithoutEffect.NOTHING_TO_ACT_ON)
        return
    until = fact.event.fields.get("until")
    if not isinstance(until, date):
        return
    due = _due(until, live)
    if live.breached_at is None:
        extend_to(state, live, due, fact)
        return
    live = state.own(live)
    live.excused = (*live.excused, (live.breached_at or fact.at, due.late_from))
    why(live, fact.at, "obligation.excused_until", events=(fact.id,))


def _due(until: datetime | date, live: Live) -> Deadline:
    zone = live.due.zone if live.due is not None else live.program.zone
    return due_at(until, zone=zone) if isinstance(until, datetime) else due_on(until, zone=zone)
