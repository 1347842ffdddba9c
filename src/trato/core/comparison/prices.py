"""Whether a change of an agreement is one of money."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Final, get_args

from trato.core.agreement import Amount
from trato.core.comparison.changes import Change, Part

_AMOUNTS: Final = get_args(Amount)
_OF_HEADER: Final = "currency"


def touches_money(change: Change) -> bool:
    """Tell whether what differs holds an amount: of money, a price by its name, a share of one.

    The currency is money too; hours, people and names are not.
    """
    if change.part is Part.HEADER:
        return change.label == _OF_HEADER
    return any(True for one in (*change.before, *change.after) for _ in _amounts(one))


def _amounts(value: object) -> Iterator[object]:
    """Yield the amounts in a sentence, however deep they stand."""
    if isinstance(value, _AMOUNTS):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _amounts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _amounts(getattr(value, field.name))
