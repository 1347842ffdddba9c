"""A sum that opens: the lines that make an amount, and its total."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from trato.core.money.amounts import Money, total_of


class LineKind(StrEnum):
    """What a line does in its sum."""

    TERM = "term"
    """It is added to the total."""
    FACTOR = "factor"
    """A figure from which the next term is made: a base, a percentage, a number of days."""
    ASIDE = "aside"
    """It was looked at and did not apply: a cap that was not reached."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sum: a label (a message's key and params), a figure, where it comes from.

    `unit` names what a bare decimal counts («%», «working_day»); `from_` holds labels of clauses
    and ids of events.
    """

    label: str
    value: Money | Decimal
    params: tuple[tuple[str, str], ...] = ()
    unit: str = ""
    from_: tuple[str, ...] = ()
    kind: LineKind = LineKind.TERM

    def __post_init__(self) -> None:
        """Only money can be added up to money."""
        assert self.kind is not LineKind.TERM or isinstance(self.value, Money)


@dataclass(frozen=True, slots=True)
class Sum:
    """A total that opens into its lines: the terms always add up to it."""

    lines: tuple[Line, ...]
    total: Money

    def __post_init__(self) -> None:
        """Refuse a total that its own lines contradict."""
        assert self.total == _terms_of(self.lines, self.total.currency)


def summed(lines: Iterable[Line], currency: str) -> Sum:
    """Make the sum of these lines."""
    kept = tuple(lines)
    return Sum(kept, _terms_of(kept, currency))


def _terms_of(lines: tuple[Line, ...], currency: str) -> Money:
    values = (line.value for line in lines if line.kind is LineKind.TERM)
    return total_of((value for value in values if isinstance(value, Money)), currency)
