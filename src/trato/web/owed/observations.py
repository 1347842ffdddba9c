"""Observations as a form takes them: a row for each, with the criterion it fails or a taste."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from trato.actions.delivering import ITEMS_MAX
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.web.frame.forms import Typed
from trato.web.owed.deliveries import DeliveryShown

ROWS: Final = 3


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the form: its number, what was typed, the criterion chosen."""

    number: int
    text: str
    criterion: str


def rows_to_type(typed: Typed, shown: DeliveryShown) -> list[Row]:
    """Return the rows of the form with what was typed, and some empty ones."""
    filled = [one for one in _rows(typed, shown) if one.text]
    wanted = min(ITEMS_MAX, max(ROWS, len(filled) + (ROWS if typed.raw("how") == "more" else 1)))
    blank = [Row(number, "", "") for number in range(len(filled), wanted)]
    return [Row(number, one.text, one.criterion) for number, one in enumerate(filled)] + blank


def items_typed(typed: Typed, shown: DeliveryShown) -> list[tuple[str, str]]:
    """Return what was typed: the words and the criterion, «» for a taste."""
    return [(one.text, one.criterion) for one in _rows(typed, shown) if one.text]


def _rows(typed: Typed, shown: DeliveryShown) -> list[Row]:
    names = {one.name for one in shown.criteria}
    return [
        Row(
            number,
            typed.raw(f"text-{number}").replace("\r\n", "\n").strip()[:REASON_CHARACTERS_MAX],
            typed.choice(f"criterion-{number}", names, ""),
        )
        for number in range(ITEMS_MAX)
    ]
