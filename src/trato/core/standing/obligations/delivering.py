"""Delivering: what came, in its four dimensions, and what was said about it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from trato.core.agreement import Verb
from trato.core.events import EventKind
from trato.core.standing.conditions.quality import judged
from trato.core.standing.facts.happened import Fact
from trato.core.standing.making import made
from trato.core.standing.program.naming import plain
from trato.core.standing.state.live import row_of
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import DeliveryState, Item, Obligation, Outcome, Quality

_KEPT: Final = Outcome.KEPT
_OBSERVATION: Final = EventKind.OBSERVATION


def note_delivery(state: State, fact: Fact, performed: tuple[str, ...]) -> None:
    """Keep a delivery in its four dimensions, as one of its series."""
    id, names, program = fact.id, fact.names, state.program
    thing = names[0] if names else ""
    obligation = performed[0] if performed else None
    owed = None
    if obligation is not None:
        owed = state.closed_row(obligation) or _still_owed(state, obligation)
    member = fact.member or fact.period or _member_of(state, fact, thing, owed)
    outcome = owed.outcome if owed is not None else None
    in_time = outcome is _KEPT if outcome is not None else None
    state.series[id] = (thing, member)
    state.last_member[thing] = member
    state.delivery_index[id] = len(state.deliveries)
    quality: tuple[Quality, ...] = ()
    if program is not None and program.agreed.criteria:
        quality = judged(program, fact, thing)
    number = 0 if fact.round is None else int(fact.round)
    delivery = (id, thing, obligation, None, in_time, quality, None, number, ())
    state.grow("deliveries", made(DeliveryState, delivery))


def _member_of(state: State, fact: Fact, thing: str, owed: Obligation | None) -> str:
    """Return which of its series a delivery belongs to: the period of what it performs, else the
    order or the request that it answers; of a round, that of the delivery that it changes."""
    if owed is not None and owed.period:
        return owed.period
    if owed is not None and owed.verb is Verb.REVISE:
        observed = state.facts.get(owed.trigger_event or "")
        if observed is not None and observed.observed in state.series:
            return state.series[observed.observed][1]
    elif owed is not None:
        return owed.trigger_event or "" if _is_ordered(state, owed.trigger_event) else ""
    last = state.last_member.get(thing, "")
    named = {one for name, one in state.series.values() if name == thing} & fact.cited
    if named:
        return min(named)
    return last if fact.round or _is_ordered(state, last) else ""


def _still_owed(state: State, id: str) -> Obligation | None:
    """Return an obligation that is open still: more of it is to come."""
    return row_of(state.lives[id]) if id in state.lives else None


def _is_ordered(state: State, event: str | None) -> bool:
    """Tell whether it was asked for, one by one: each order has deliveries of its own."""
    fact = state.facts.get(event or "")
    return fact is not None and fact.kind in (EventKind.ORDER, EventKind.REQUEST)


def judge(state: State, fact: Fact, place: int) -> None:
    """Let an answer say what only a person can: which criteria are met, and the form."""
    row = state.deliveries[place]
    form, quality, items = row.form, row.quality, row.items
    if fact.kind is _OBSERVATION:
        said = items_of(fact)
        items = (*items, *said)
        if quality:
            quality = tuple(_observed(quality, said, fact))
    elif fact.kind is EventKind.ACCEPTANCE:
        form = True
        if quality:
            quality = tuple(_accepted(quality, fact))
    else:
        return
    event, thing, obligation, _, in_time, _, price, number, _ = row
    told = (event, thing, obligation, form, in_time, quality, price, number, items)
    state.rows_to_change("deliveries")[place] = made(DeliveryState, told)


def _observed(
    quality: tuple[Quality, ...], items: tuple[Item, ...], fact: Fact
) -> Iterator[Quality]:
    """Yield the criteria of a delivery: those that an observation cites, and no figure decides, are
    not met."""
    cited = {plain(item.criterion) for item in items if item.criterion}
    for one in quality:
        is_cited = one.value is None and plain(one.criterion) in cited
        yield one._replace(met=False, events=(*one.events, fact.id)) if is_cited else one


def _accepted(quality: tuple[Quality, ...], fact: Fact) -> Iterator[Quality]:
    """Yield the criteria of a delivery: those that nobody spoke of are met by its acceptance."""
    for one in quality:
        yield one._replace(met=True, events=(*one.events, fact.id)) if one.met is None else one


def items_of(fact: Fact) -> tuple[Item, ...]:
    """Return the observations of a fact, told apart: against a criterion, or a preference."""
    found = fact.event.fields.get("items")
    if not isinstance(found, tuple):
        return ()
    return tuple([_item_of(one) for one in found if isinstance(one, Mapping)])


def _item_of(said: Mapping[str, object]) -> Item:
    criterion = said.get("criterion")
    named = criterion if isinstance(criterion, str) and criterion else None
    return made(Item, (str(said.get("text") or ""), named, named is None))
