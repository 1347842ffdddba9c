"""Extras: what was asked for beyond a quota, at the price that the agreement gives each further
one, is owed once it is done; what needs an approval waits for it (see ``accounting``)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from trato.core.agreement import Fixed, Included, PerUnit
from trato.core.events import EventKind
from trato.core.standing.accounts.ledgering import books_of, enter
from trato.core.standing.facts.entries import Owed
from trato.core.standing.facts.happened import Fact
from trato.core.standing.program.rules import Program
from trato.core.standing.state.state import State
from trato.core.standing.values import RequestClass, RequestState

_ANSWERS: Final = frozenset({EventKind.ANSWER, EventKind.RESOLUTION})


def wait_for(state: State, row: RequestState) -> None:
    """Keep what was asked for beyond its quota until it is done."""
    if row.kind is RequestClass.EXTRA and row.quota is not None:
        state.extras[row.event] = row


def charge_further(state: State, fact: Fact) -> None:
    """Charge what was asked for beyond its quota and is done with this fact."""
    program = state.program
    if program is None or fact.auto:
        return
    for row in _done_by(state, fact):
        said = _priced(program, row)
        asked = state.facts.get(row.event)
        id = f"extra/{row.event}"
        if said is None or asked is None or asked.side is None:
            continue
        del state.extras[row.event]
        clause, included, price = said
        beyond = _beyond(row, asked)
        owed = Owed(
            id,
            asked.side,
            clause,
            program.number,
            fact.at,
            Fixed(price.amount * beyond, price.currency),
            program.tariff,
            kind="extra",
            things=(program.things.meant(included.thing),),
            told_by=(row.event,),
            taxes=included.taxes,
        )
        enter(state, books_of(state).with_debt(owed))


def _done_by(state: State, fact: Fact) -> Iterator[RequestState]:
    """Yield the extras that a fact answers, or the oldest one whose thing it delivers."""
    if fact.kind in _ANSWERS:
        answered = fact.answers
        yield from [row for row in state.extras.values() if row.event in answered]
    elif fact.kind is EventKind.DELIVERY and not fact.round:
        oldest = next(iter(state.extras.values()), None)
        if oldest is not None and oldest.thing in fact.names:
            yield oldest


def _priced(program: Program, row: RequestState) -> tuple[str, Included, Fixed | PerUnit] | None:
    """Return the sentence that gives a further one its price, where nobody has to approve it."""
    if not row.binding or row.thing is None:
        return None
    names = program.things.with_groups(row.thing)
    for clause, included in program.scope.included:
        if program.things.meant(included.thing) not in names or included.needs_approval:
            continue
        if isinstance(included.extra, Fixed | PerUnit):
            return clause, included, included.extra
    return None


def _beyond(row: RequestState, asked: Fact) -> Decimal:
    """Return how many of what was asked for are beyond the quota."""
    wanted = asked.number("quantity") or Decimal(1)
    over = Decimal((row.used or 0) - (row.quota or 0)) + wanted
    return min(wanted, over)
