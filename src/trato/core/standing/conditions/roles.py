"""Roles: who may do what at an instant, by the parties, the changes of people, and the clauses that
say who alone may."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from trato.core.agreement import May, Side
from trato.core.standing.program.naming import People
from trato.core.standing.program.rules import Program
from trato.core.standing.state.state import State
from trato.core.standing.values import PersonState

_KEPT: Final = 256
_EVER: Final = datetime.min.replace(tzinfo=UTC)


def people_at(state: State, now: datetime) -> tuple[PersonState, ...]:
    """Return the people of both sides and what each may do, in the order of the text."""
    program = state.program
    if program is None:
        return ()
    if state.people is program.people:
        return _declared(program)
    known = state.reckoned.get("people")
    key = (state.people, program.number)
    if known is not None and known[0] == key and not _changes(state):
        found: tuple[PersonState, ...] = known[1]
        return found
    found = _people(program, state.people, state.names, now)
    state.reckoned["people"] = (key, found)
    return found


@lru_cache(maxsize=_KEPT)
def _declared(program: Program) -> tuple[PersonState, ...]:
    """Return the people whom a version itself names: what they may do holds from the start."""
    return _people(program, program.people, {}, _EVER)


def _changes(state: State) -> bool:
    """Tell whether somebody's role begins or ends on a date."""
    return any(
        role.since is not None or role.until is not None
        for roles in state.people.roles.values()
        for role in roles
    )


def _people(
    program: Program, people: People, joined: Mapping[str, str], now: datetime
) -> tuple[PersonState, ...]:
    declared = (one for party in program.version.agreement.parties for one in party.people)
    names = {**joined, **{person.short: person.name for person in declared}}
    found = []
    for short, roles in people.roles.items():
        if short in set(Side) or not roles:
            continue
        may = tuple(what for what in May if people.may(short, what, at=now))
        side = roles[-1].side
        alone = tuple(
            clause
            for clause, only in program.scope.only_people
            if only.side is side and short not in only.people
        )
        found.append(PersonState(short, names.get(short, short), side, may, alone))
    return tuple(found)
