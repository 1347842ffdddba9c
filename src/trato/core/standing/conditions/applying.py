"""Applying: whether a statement of the agreement («incluye: …») holds now («rige si …»)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from trato.core.agreement import Has, Ownership
from trato.core.standing.conditions.holding import Asked, all_hold, grounds, latest
from trato.core.standing.program.rules import Program, given_by
from trato.core.standing.state.state import State

Statement = TypeVar("Statement")


def applies(state: State, program: Program, statement: object) -> bool:
    """Tell whether a statement holds now."""
    since = statement.since if isinstance(statement, Ownership) else None
    if since is not None and latest(state, since, program) is None:
        return False
    given = given_by(getattr(statement, "modifiers", ()))
    return not given or all_hold(state, given, Asked(program))


def applying(
    state: State, program: Program, statements: Iterable[tuple[str, Statement]]
) -> Iterator[tuple[str, Statement]]:
    """Yield the statements of a list that hold now, with their clauses."""
    return (one for one in statements if applies(state, program, one[1]))


def applied_at(state: State, program: Program, statement: object, us: int) -> bool:
    """Tell whether a statement held at an instant: by what a side had then; else as it is now."""
    given = given_by(getattr(statement, "modifiers", ()))
    past: Any = None
    for condition in given:
        if not isinstance(condition, Has):
            if not all_hold(state, (condition,), Asked(program)):
                return False
            continue
        past = past if past is not None else _had(state, us)
        held = tuple(thing for (side, _), thing in past.items() if side is condition.side)
        if not any(program.is_about(program.things.meant(one), held) for one in condition.things):
            return False
    return True


def _had(state: State, us: int) -> dict[tuple[object, str], str]:
    return {(side, group): thing for since, side, group, thing, _ in state.takings if since <= us}


def held_by(state: State) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return, for each clause with sentences that hold only at times, the events that decide it."""
    program = state.program
    assert program is not None
    found = (
        (clause.label, tuple(dict.fromkeys(filter(None, _behind(state, program, sentence)))))
        for clause in program.version.agreement.clauses
        for sentence in clause.sentences
    )
    return tuple(one for one in found if one[1])


def _behind(state: State, program: Program, statement: object) -> Iterator[str]:
    since = statement.since if isinstance(statement, Ownership) else None
    begun = latest(state, since, program) if since is not None else None
    if begun is not None:
        yield from (begun.event, begun.through)
    for condition in given_by(getattr(statement, "modifiers", ())):
        yield from grounds(state, condition, Asked(program))


def dormant(state: State) -> tuple[tuple[str, int], ...]:
    """Return the sentences of the version in force that do not hold now: clause and place."""
    program = state.program
    assert program is not None
    return tuple(
        (clause.label, place)
        for clause in program.version.agreement.clauses
        for place, sentence in enumerate(clause.sentences)
        if not applies(state, program, sentence)
    )
