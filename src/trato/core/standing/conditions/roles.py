"""Roles: who may do what at an instant, by the parties, the changes of people, and the clauses that
say who alone may."""

from __future__ import annotations

from datetime import datetime

from trato.core.agreement import May, Side
from trato.core.standing.program.rules import Program
from trato.core.standing.state.state import State
from trato.core.standing.values import PersonState


def people_at(state: State, now: datetime) -> tuple[PersonState, ...]:
    """Return the people of both sides and what each may do, in the order of the text."""
    program = state.program
    if program is None:
        return ()
    known = state.reckoned.get("people")
    key = (state.people, program.number)
    if known is not None and known[0] == key and not _changes(state):
        found: tuple[PersonState, ...] = known[1]
        return found
    found = tuple(_people(state, program, now))
    state.reckoned["people"] = (key, found)
    return found


def _changes(state: State) -> bool:
    """Tell whether somebody's role begins or ends on a date."""
    return any(
        role.since is not None or role.until is not None
        for roles in state.people.roles.values()
        for role in roles
    )


def _people(state: State, program: Program, now: datetime) -> list[PersonState]:
    names = state.names | {
        person.short: person.name
        for party in program.version.agreement.parties
        for person in party.people
    }
    found = []
    for short, roles in state.people.roles.items():
        if short in set(Side) or not roles:
            continue
        may = tuple(what for what in May if state.people.may(short, what, at=now))
        side = roles[-1].side
        alone = tuple(
            clause
            for clause, only in program.scope.only_people
            if only.side is side and short not in only.people
        )
        found.append(PersonState(short, names.get(short, short), side, may, alone))
    return found
