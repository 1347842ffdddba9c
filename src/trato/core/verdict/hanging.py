"""What the text lets hang on what did not happen: caps and first times that others use up, times
that something ends, causes on the other side, prices that a delay would have lowered.

Each is told by clause, from the text alone, once for each agreement.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import lru_cache
from typing import NamedTuple

from trato.core.agreement import (
    Agreement,
    Cap,
    CausedBy,
    Clause,
    Consequence,
    FirstTimes,
    Happened,
    Happening,
    InForce,
    Pays,
    Side,
    Unless,
)
from trato.core.verdict.references import Same, answered_by, groups_of

_AGREEMENTS_KEPT = 32


class Hanging(NamedTuple):
    """What a clause hangs on. ``in_turn``: one time depends on those before it. ``names``: things
    and labels of which a happening, had it come, would have ended or lifted its duties. ``causes``:
    sides whose open duties would have spared what it costs. ``lowers``: it takes something off a
    price.
    """

    in_turn: bool
    names: frozenset[str]
    causes: frozenset[Side]
    lowers: bool


NOTHING = Hanging(in_turn=False, names=frozenset(), causes=frozenset(), lowers=False)


def hanging(agreement: Agreement, label: str) -> Hanging:
    """Return what a clause hangs on besides what happened."""
    return _all(Same(agreement)).get(label, NOTHING)


@lru_cache(maxsize=_AGREEMENTS_KEPT)
def _all(key: Same) -> dict[str, Hanging]:
    return {clause.label: _of(key.agreement, clause) for clause in key.agreement.clauses}


def _of(agreement: Agreement, clause: Clause) -> Hanging:
    parts = tuple(_parts(clause.sentences))
    return Hanging(
        in_turn=any(_is_in_turn(one) for one in parts),
        names=frozenset(name for one in parts for name in _ended_by(agreement, one)),
        causes=frozenset(
            one.side for one in parts if isinstance(one, CausedBy) and one.side is not None
        ),
        lowers=any(isinstance(one, Consequence) and one.pays is not Pays.PENALTY for one in parts),
    )


def _parts(value: object) -> Iterator[object]:
    """Yield a sentence, or a part of one, with everything in it that has parts itself."""
    if isinstance(value, tuple):
        for one in value:
            yield from _parts(one)
    elif is_dataclass(value):
        yield value
        for field in fields(value):
            yield from _parts(getattr(value, field.name))


def _is_in_turn(part: object) -> bool:
    shared = isinstance(part, Cap) and (part.per is not None or part.rolling is not None)
    return shared or isinstance(part, FirstTimes)


def _ended_by(agreement: Agreement, part: object) -> Iterator[str]:
    """Yield the names of what would have ended, or lifted, had it happened."""
    match part:
        case InForce():
            yield from _named(agreement, part.since)
            yield from _named(agreement, part.until)
        case Unless(condition=Happened() as condition):
            yield from _named(agreement, condition.happening)
        case Consequence(unless=Happened() as condition):
            yield from _named(agreement, condition.happening)
        case Happened(negated=True):
            yield from _named(agreement, part.happening)
        case _:
            pass


def _named(agreement: Agreement, happening: Happening | None) -> Iterator[str]:
    if happening is not None and happening.thing:
        yield from groups_of(agreement, happening.thing)
    if happening is not None and happening.clause:
        yield happening.clause


def lowering(agreement: Agreement) -> frozenset[str]:
    """Return the clauses whose duties, when late or broken, lower a price."""
    lower = [one.label for one in agreement.clauses if hanging(agreement, one.label).lowers]
    answered = (label for one in lower for label in answered_by(agreement, one))
    return frozenset((*lower, *answered))
