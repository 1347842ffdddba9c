"""Sums in a terminal: words at the left, figures at the right, what did not apply in grey."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from trato.cli.pages.figures import money
from trato.core.verdict.wording import Speaker
from trato.formats.telling import SumLineJson


def money_text(amount: str, currency: str, speaker: Speaker) -> str:
    """Return an amount with its currency, as the agreement's country writes it."""
    return money(amount, currency, speaker)


def sum_rows(
    lines: Sequence[SumLineJson], speaker: Speaker, currency: str
) -> Sequence[Sequence[tuple[str, str]]]:
    """Return the rows of a sum: label, figure, where it comes from."""
    values = [_value(line, speaker, currency) for line in lines]
    widest = max((len(value) for value in values), default=0)
    return [
        (
            (line["label"], "" if line["applied"] else "dim"),
            (value.rjust(widest), "" if line["applied"] else "dim"),
            (f"[{line['from']}]" if line["from"] else "", "dim"),
        )
        for line, value in zip(lines, values, strict=True)
    ]


def _value(line: SumLineJson, speaker: Speaker, currency: str) -> str:
    """Return the figure of a row; nothing for one that is shown and did not count."""
    if not line["applied"] and not Decimal(line["value"]):
        return "—"
    return money(line["value"], currency, speaker)
