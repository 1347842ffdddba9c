"""Measures: figures that an event carries, held against what the agreement counts them in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Final

from trato.core.agreement import Agreement, Bounds, Goal
from trato.core.events.event import Event, FieldValue
from trato.core.events.frozen import FrozenMap
from trato.core.events.values import PERCENT_UNITS
from trato.core.problems import Problem, problem

_WHOLE: Final = 100


def shares_in(agreement: Agreement) -> frozenset[str]:
    """Return the names, in every language, of the figures that an agreement counts in percent of a
    whole: what it wants below 0 or above 100 is something else (a growth).
    """
    counted = {_plain(name) for name in _counted(agreement.clauses)}
    for thing in agreement.things:
        names = {_plain(one) for one in (thing.name, *(said for _, said in thing.translations))}
        if not names.isdisjoint(counted):
            counted |= names
    return frozenset(counted)


def _counted(part: object) -> Iterator[str]:
    if isinstance(part, tuple):
        for one in part:
            yield from _counted(one)
    elif is_dataclass(part):
        if isinstance(part, Bounds) and _is_share(part.unit, part.low, part.high):
            yield part.value
        if isinstance(part, Goal) and _is_share(part.unit, part.baseline, part.target):
            yield part.name
        for field in fields(part):
            yield from _counted(getattr(part, field.name))


def _is_share(unit: str, *wanted: Decimal | None) -> bool:
    known = unit.casefold() in PERCENT_UNITS
    return known and all(one is None or 0 <= one <= _WHOLE for one in wanted)


def check_measures(event: Event, shares: frozenset[str]) -> list[Problem]:
    """Refuse, among the `values` of an event, a percentage beyond 0 to 100.

    `shares` are the names of the figures that the agreement counts in percent.
    """
    values = event.fields.get("values")
    if not isinstance(values, FrozenMap):
        return []
    return [
        problem("share-impossible", name=name, value=str(figure))
        for name, told in values.items()
        if _plain(name) in shares
        for figure in _figures(told)
        if not 0 <= figure <= _WHOLE
    ]


def _figures(told: FieldValue) -> Iterator[Decimal]:
    for one in told if isinstance(told, tuple) else (told,):
        if isinstance(one, int | Decimal) and not isinstance(one, bool):
            yield Decimal(one)


def _plain(name: str) -> str:
    return " ".join(name.strip("«»\"' ").casefold().split())
