"""What would have made it otherwise: the obligations that left something as it is by being kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from trato.core.agreement import Side
from trato.core.standing.values import ActEffect, Debt, Obligation
from trato.core.verdict.hanging import lowering
from trato.core.verdict.references import answered_by
from trato.core.verdict.web import WINDOWS, Web


def beside(web: Web, one: Obligation) -> Iterator[Obligation]:
    """Yield the obligations that would have made one another, had they gone otherwise: those before
    it, where it is told by turns; those that would have ended it; the causes on the other side.
    """
    hangs = web.hangs(one.clause)
    if hangs.in_turn or _came_in_turn(web, one):
        yield from _before(web, one)
    until = one.closed_at or web.standing.at
    for other in web.standing.obligations if hangs.names else ():
        if {other.thing, other.clause} & hangs.names and other.trigger_at <= until:
            yield other
    if hangs.causes and one.breached_at is not None:
        yield from in_default(web, hangs.causes, one)


def _came_in_turn(web: Web, one: Obligation) -> bool:
    """Tell whether an event performed it for being the oldest that was open, not by a name."""
    if not one.period or one.trigger_event is not None:
        return False
    done = (web.events[event] for event in one.events if event in web.events)
    return any(event.text_field("period") != one.period for event in done)


def _before(web: Web, one: Obligation) -> Iterator[Obligation]:
    for other in web.standing.obligations:
        same = (other.clause, other.verb, other.thing) == (one.clause, one.verb, one.thing)
        if same and other.trigger_at < one.trigger_at:
            yield other


def in_default(web: Web, sides: frozenset[Side], one: Obligation) -> Iterator[Obligation]:
    """Yield what a side had to do by the time when a duty was late: left undone, it would have been
    the cause. Whether a delay is a side's own is told by what the other one had to do.
    """
    until = one.done_at or web.standing.at
    for other in web.standing.obligations:
        concerned = other.debtor in sides or other.debtor is one.debtor.other
        if concerned and other.due is not None and other.due.late_from <= until:
            yield other


def sharing(web: Web, label: str, until: datetime) -> Iterator[Obligation]:
    """Yield the duties that would have used up a cap of a clause, or a «first time», before `until`
    had they been late.
    """
    if web.agreement is None or not web.hangs(label).in_turn:
        return
    clauses = {label} | answered_by(web.agreement, label)
    for one in web.standing.obligations:
        if one.clause in clauses and one.due is not None and one.due.late_from <= until:
            yield one


def lowered_by(web: Web, debt: Debt) -> Iterator[Obligation]:
    """Yield the creditor's duties of a debt's period whose delay would have lowered it."""
    labels = lowering(web.agreement) if web.agreement is not None else frozenset()
    for one in web.standing.obligations if labels else ():
        same = not (one.period and debt.period) or one.period == debt.period
        if one.clause in labels and one.debtor is debt.debtor.other and same:
            yield one


def windows_of(web: Web, act: ActEffect) -> Iterator[Obligation]:
    """Yield the windows by which an answer had no effect: they were over, or had used up the
    rounds.
    """
    mine = _period_of(web, act.event)
    for one in web.standing.obligations:
        same = one.clause == act.clause and _period_of(web, one.trigger_event or "") == mine
        if one.verb in WINDOWS and same and one.trigger_at <= act.at:
            yield one


def _period_of(web: Web, id: str) -> tuple[str, str]:
    """Return the period and the member that an event, or what it answers, is of."""
    event = web.events.get(id)
    target = event.text_field("delivery") or event.text_field("of") if event else ""
    told = web.events.get(target, event)
    return (told.text_field("period"), told.text_field("member")) if told else ("", "")
