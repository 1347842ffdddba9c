"""Ledgering: the books of a course, and the duties to pay that they keep."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from trato.core.agreement import Side, Verb, What
from trato.core.standing.books.books import Books, Changed, empty_books
from trato.core.standing.books.desk import Settled
from trato.core.standing.books.remainders import at_that_time
from trato.core.standing.conditions.remaining import by_time_left
from trato.core.standing.facts.entries import Owed
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.fulfilling import fulfil
from trato.core.standing.obligations.lives import (
    derived,
)
from trato.core.standing.program.rules import PowerRule
from trato.core.standing.state.state import State
from trato.core.standing.values import Phase

_PAY: Final = Verb.PAY


def books_of(state: State) -> Books:
    """Return the books, opened when the first version comes into force; payments that name nothing
    go as the version in force says."""
    program = state.program
    assert program is not None
    books: Books | None = state.books
    if books is None or books.tariff is not program.tariff:
        books = (books or empty_books(program.zone, program.currency)).with_tariff(program.tariff)
        state.books = books
    return books


def enter(state: State, changed: Changed) -> None:
    """Take the books as changed; what they settled keeps its duty to pay."""
    before = state.books.pages.entries if state.books is not None else {}
    state.books = changed.books
    pages = changed.books.pages
    now = pages.entries
    state.money_there = bool(pages.ahead or any(pages.surplus.values()))
    for id in changed.touched:
        live = state.lives.get(id)
        if live is not None and live.rule.verb is _PAY and before.get(id) is not now.get(id):
            state.dirty[id] = None
    for settled in changed.settled:
        _keep(state, changed.books, settled)


def _keep(state: State, books: Books, settled: Settled) -> None:
    live = state.lives.get(settled.id)
    if live is None or live.phase is Phase.PENDING:
        return
    live = state.own(live)
    live.paid = books.paid_of(live.id)
    live.amount = books.amount_of(live.id)
    live.currency = live.program.currency
    fact = state.facts.get(settled.event)
    fulfil(
        state,
        live,
        settled.at,
        events=(settled.event,) if settled.event else (),
        count=live.needed,
        day=fact.day if fact is not None else None,
    )
    derived(state, live, What.PAID, settled.at, event=settled.event)


def impose(state: State, rule: PowerRule, fact: Fact, at: datetime) -> None:
    """A power that imposes a penalty was used: it is owed from then on."""
    _owe(state, rule, fact, at, debtor=rule.act.holder.other, kind="penalty")


def charge_use(state: State, rule: PowerRule, fact: Fact, at: datetime) -> None:
    """A power that has its price («puede cancelar …, pagando …») was used: it is owed from then
    on."""
    _owe(state, rule, fact, at, debtor=rule.act.holder, kind="price")


def _owe(
    state: State, rule: PowerRule, fact: Fact, at: datetime, *, debtor: Side, kind: str
) -> None:
    program = state.programs.get(rule.version) or state.program
    if rule.act.amount is None or program is None:
        return
    amount = by_time_left(state, rule.act.amount, fact, program)
    if amount is None:
        return
    named = (fact.text("target").rpartition("/")[2], rule.member, rule.target or "")
    thing = next((name for name in named if program.things.named(name)), rule.target)
    owed = Owed(
        f"{kind}:{fact.id}" if kind == "penalty" else f"{rule.clause}/{fact.id}",
        debtor,
        rule.clause,
        rule.version,
        at,
        at_that_time(state, program, amount, at),
        program.tariff,
        kind=kind,
        things=(thing,) if thing else (),
        told_by=(fact.id,),
    )
    enter(state, books_of(state).with_debt(owed))


def end_books(state: State, at: datetime) -> None:
    """The agreement ended: credits that no invoice is left to take are owed back."""
    for live in state.lives.values():
        if live.rule.verb is Verb.PAY:
            state.dirty[live.id] = None
    enter(state, books_of(state).with_end(at))
