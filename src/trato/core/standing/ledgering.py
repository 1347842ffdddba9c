"""Ledgering: the books of a course, and the duties to pay that they keep."""

from __future__ import annotations

from datetime import datetime

from trato.core.agreement import (
    What,
)
from trato.core.standing.books import Books, Changed, empty_books
from trato.core.standing.lives import derived, fulfil
from trato.core.standing.state import State
from trato.core.standing.tariff import tariff_of
from trato.core.standing.values import Phase


def books_of(state: State) -> Books:
    """Return the books, opened when the first version comes into force."""
    books: Books | None = state.books
    if books is None:
        program = state.program
        assert program is not None
        books = empty_books(program.zone, program.currency).with_tariff(
            tariff_of(program.version.agreement)
        )
        state.books = books
    return books


def enter(state: State, changed: Changed) -> None:
    """Take the books as changed; what they settled keeps its duty to pay."""
    state.books = changed.books
    for settled in changed.settled:
        live = state.lives.get(settled.id)
        if live is None:
            continue
        if live.phase is Phase.PENDING:
            continue
        live = state.own(live)
        live.paid = changed.books.paid_of(live.id)
        live.amount = changed.books.amount_of(live.id)
        live.currency = live.program.currency
        events = (settled.event,) if settled.event else ()
        fact = state.facts.get(settled.event)
        fulfil(
            state,
            live,
            settled.at,
            events=events,
            count=live.needed,
            day=fact.day if fact is not None else None,
        )
        derived(state, live, What.PAID, settled.at, event=settled.event)


def end_books(state: State, at: datetime) -> None:
    """The agreement ended: credits that no invoice is left to take are owed back."""
    enter(state, books_of(state).with_end(at))
