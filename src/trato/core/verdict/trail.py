"""The trail: from what decides a verdict to every event that it would not be the same without.

A verdict can be computed again from the events that it cites. So it cites more than what changed
something: the input that came in time, the question behind an answer, the invoices that were paid
before, the incidents that used up a cap. They are found by going from each obligation, power, debt
and event to those that it leans on, until nothing new comes up.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final, NamedTuple, TypeAlias

from trato.core.agreement import Side
from trato.core.events import Event, EventKind
from trato.core.standing.values import Credit, Debt, Obligation, Standing
from trato.core.verdict.otherwise import beside, in_default, lowered_by, sharing, windows_of
from trato.core.verdict.web import Web

_SURPLUS: Final = "surplus"
_MONEY: Final = frozenset({EventKind.PAYMENT, EventKind.REFUND, EventKind.CREDIT_NOTE})
_VERSIONS: Final = frozenset(
    {
        EventKind.VERSION_PROPOSED,
        EventKind.VERSION_APPROVED,
        EventKind.VERSION_REFUSED,
        EventKind.VERSION_WITHDRAWN,
    }
)


class IfCited(NamedTuple):
    """What has to be followed once an event is cited for something else."""

    event: str
    then: str


Step: TypeAlias = str | IfCited


def events_behind_all(
    web: Web, ids: Iterable[str], looked_at: Iterable[str] = ()
) -> frozenset[str]:
    """Return the ids of the events that any of `ids` lean on (obligations, powers, debts, credits,
    events, numbers of invoices), with those by which the text came into force.

    What was only looked at counts if it would be there without its own events.
    """
    seen: set[str] = set()
    later: dict[str, list[str]] = {}
    found = (web.standing.obligation(id) for id in looked_at)
    waiting: list[Step] = [*ids, *web.signed]
    waiting.extend(_if_born(web, one) for one in found if one is not None)
    while waiting:
        step = waiting.pop()
        if isinstance(step, IfCited) and step.event not in seen:
            later.setdefault(step.event, []).append(step.then)
            continue
        id = step.then if isinstance(step, IfCited) else step
        if id and id not in seen:
            seen.add(id)
            waiting.extend((*_behind(web, id), *later.pop(id, ())))
    as_of = web.standing.as_of
    cited = (web.events[id] for id in seen if id in web.events)
    return frozenset(one.id for one in cited if as_of is None or one.recorded_at <= as_of)


def events_that_hold(found: Standing, clauses: Iterable[str]) -> Iterator[str]:
    """Yield the events by which sentences of clauses hold that hold only at times."""
    cited = frozenset(clauses)
    yield from (event for label, events in found.held_by if label in cited for event in events)


def _if_born(web: Web, one: Obligation) -> Step:
    """Return an obligation that might have gone otherwise: one that an event gave rise to is
    nothing to anybody who does not know of that event.
    """
    event = one.trigger_event
    return one.id if event is None or event not in web.events else IfCited(event, one.id)


def _behind(web: Web, id: str) -> Iterator[Step]:
    event = web.events.get(id)
    if event is not None and event.kind not in _VERSIONS:
        yield from _behind_event(web, event)
    obligation = web.standing.obligation(id)
    if obligation is not None:
        yield from _behind_obligation(web, obligation)
    for debt in web.debts(id):
        yield from _behind_debt(web, debt)
    for credit in web.credits(id):
        yield from _behind_credit(web, credit)
    power = web.powers.get(id)
    if power is not None:
        yield from (name for one in power.because for name in one.events)
        yield from (use.event for use in power.uses)


def _behind_event(web: Web, event: Event) -> Iterator[str]:
    """Yield what was said about an event, what it speaks of, what it did, who could do it."""
    yield from web.said_about.get(event.id, ())
    yield from event.about
    yield from (one.name for one in event.evidence)
    for value in event.fields.values():
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, str))
    yield from web.used_in.get(event.id, ())
    act = web.idle.get(event.id)
    if act is not None:
        yield from (one.id for one in windows_of(web, act))
    for person in (event.by, event.recorded_by, event.text_field("for")):
        yield from web.people.get(person, ())


def _behind_obligation(web: Web, one: Obligation) -> Iterator[Step]:
    yield from (one.trigger_event or "", *one.events, *one.leans_on, *one.undetermined)
    for because in one.because:
        yield from because.events
        yield from (step.source for step in because.steps)
    yield from (event for shift in one.shifts for event in shift.events)
    yield from (debt.id for debt in web.debts(one.id))
    if one.due is not None:
        yield from web.absences_until((one.done_at or one.due.at).date())
    if one.breached_at is not None:
        yield from web.spared.get(one.id, ())
    yield from (_if_born(web, other) for other in beside(web, one))


# --- money ------------------------------------------------------------------------------------


def _behind_debt(web: Web, debt: Debt) -> Iterator[Step]:
    yield from (debt.id, *debt.events, *debt.leans_on)
    yield from (line.source for line in (*debt.sum, *debt.interest_sum))
    for credit in web.standing.accounts.credits if debt.reduced else ():
        if credit.payer is debt.debtor.other and credit.applied_to is not None:
            yield credit.id
    if debt.reduced:
        yield from _older(web, debt)
    if debt.interest_sum:
        yield from web.rates(line.source for line in debt.interest_sum)
    if debt.kind == "penalty":
        yield from _behind_consequence(web, debt.clause, debt.born_at, debt.leans_on)
    elif debt.kind == "price":
        yield from (_if_born(web, one) for one in lowered_by(web, debt))
    yield from _beside(web, debt)


def _older(web: Web, debt: Debt) -> Iterator[str]:
    """Yield the older debts that would have taken what was credited, had they not been paid."""
    for other in web.standing.accounts.debts:
        same = other.debtor is debt.debtor and other.currency == debt.currency
        if same and other.id != debt.id and other.born_at <= debt.born_at:
            yield other.id


def _beside(web: Web, debt: Debt) -> Iterator[str]:
    """Yield the debts that the invoices and payments of a debt could have been for as well: they
    found this one because the others were settled, or asked for, already.
    """
    if _SURPLUS in debt.events:
        yield from _account(web, debt.debtor, debt.currency)
    events = [web.events[id] for id in debt.events if id in web.events]
    for other in web.standing.accounts.debts if events else ():
        same = other.debtor is debt.debtor and other.currency == debt.currency
        if same and any(_may_be_for(event, other, debt) for event in events):
            yield other.id


def _may_be_for(event: Event, other: Debt, debt: Debt) -> bool:
    """Tell whether an event was for another debt too, or could have been, as it names none."""
    if event.id in other.events:
        return True
    if isinstance(event.at, datetime) and other.born_at > event.at:
        return False
    if event.kind is EventKind.INVOICE:
        return other.period == debt.period or not event.text_field("period")
    return event.kind in _MONEY and not event.text_field("pays")


def _account(web: Web, side: Side, currency: str) -> Iterator[str]:
    """Yield all that a side owed and paid: what was too much of it went on to other debts."""
    for debt in web.standing.accounts.debts:
        if debt.debtor is side and debt.currency == currency:
            yield debt.id
    yield from (event.id for event in web.events.values() if event.kind in _MONEY)


def _behind_credit(web: Web, credit: Credit) -> Iterator[Step]:
    yield from (credit.ground, *credit.events, *credit.asked, *credit.leans_on)
    yield from (line.source for line in credit.sum)
    yield from _behind_consequence(web, credit.clause, credit.at, (credit.ground,))


def _behind_consequence(
    web: Web, label: str, at: datetime, grounds: tuple[str, ...]
) -> Iterator[Step]:
    """Yield what would have left less of a cap, or would have been the cause, had it gone wrong."""
    yield from (_if_born(web, one) for one in sharing(web, label, at))
    causes = web.hangs(label).causes
    for id in grounds if causes else ():
        ground = web.standing.obligation(id)
        if ground is not None:
            yield from (_if_born(web, one) for one in in_default(web, causes, ground))
