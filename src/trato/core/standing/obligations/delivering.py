"""Delivering: what came, in its four dimensions, and what was said about it."""

from __future__ import annotations

from collections.abc import Mapping

from trato.core.events import EventKind
from trato.core.standing.conditions.quality import judged
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.naming import plain
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import DeliveryState, Item, Outcome


def note_delivery(state: State, fact: Fact, performed: tuple[str, ...]) -> None:
    """Keep a delivery in its four dimensions, as one of its series."""
    thing = fact.names[0] if fact.names else ""
    member = fact.member or fact.period
    obligation = performed[0] if performed else None
    row = None
    if obligation is not None:
        row = state.closed_row(obligation)
        live = state.lives.get(obligation)
        if not member:
            found = row.period if row is not None else (live.period if live is not None else "")
            member = found
    if not member and fact.number("round"):
        member = state.last_member.get(thing, "")
    in_time = None
    if row is not None and row.outcome is not None:
        in_time = row.outcome is Outcome.KEPT
    number = fact.number("round")
    state.series[fact.id] = (thing, member)
    state.last_member[thing] = member
    state.delivery_index[fact.id] = len(state.deliveries)
    state.grow(
        "deliveries",
        DeliveryState(
            fact.id,
            thing,
            obligation,
            None,
            in_time,
            judged(state.program, fact, thing) if state.program is not None else (),
            None,
            int(number) if number else 0,
        ),
    )


def judge(state: State, fact: Fact, place: int) -> None:
    """Let an answer say what only a person can: which criteria are met, and the form."""
    row = state.deliveries[place]
    if fact.kind is EventKind.OBSERVATION:
        items = items_of(fact)
        cited = {plain(item.criterion) for item in items if item.criterion}
        quality = tuple(
            one._replace(met=False, events=(*one.events, fact.id))
            if plain(one.criterion) in cited and one.value is None
            else one
            for one in row.quality
        )
        row = row._replace(items=(*row.items, *items), quality=quality)
    elif fact.kind is EventKind.ACCEPTANCE:
        quality = tuple(
            one._replace(met=True, events=(*one.events, fact.id)) if one.met is None else one
            for one in row.quality
        )
        row = row._replace(form=True, quality=quality)
    state.rows_to_change("deliveries")[place] = row


def items_of(fact: Fact) -> tuple[Item, ...]:
    """Return the observations of a fact, told apart: against a criterion, or a preference."""
    found = fact.event.fields.get("items")
    if not isinstance(found, tuple):
        return ()
    rows = []
    for one in found:
        if not isinstance(one, Mapping):
            continue
        criterion = one.get("criterion")
        named = criterion if isinstance(criterion, str) and criterion else None
        rows.append(Item(str(one.get("text") or ""), named, named is None))
    return tuple(rows)
