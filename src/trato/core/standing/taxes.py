"""Taxes: what is added to a net amount and what is lawfully kept back from it."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import Tax, TaxKind
from trato.core.money import rounded
from trato.core.standing.amounts import money_text, percent_part, percent_text
from trato.core.standing.values import SumLine

_ZERO: Final = Decimal(0)


class Gross(NamedTuple):
    """A net amount with what is added to it and what is lawfully kept back from it."""

    net: Decimal
    tax: Decimal
    withholding: Decimal
    rows: tuple[SumLine, ...] = ()

    @property
    def payable(self) -> Decimal:
        """Return what is to be handed over: net and tax, less what is kept back."""
        return self.net + self.tax - self.withholding


def taxed(net: Decimal, currency: str, taxes: tuple[Tax, ...], *, source: str = "") -> Gross:
    """Return a net amount with its taxes, each rounded once and told in a row of its own."""
    tax = withholding = _ZERO
    rows: list[SumLine] = []
    for one in taxes:
        part = rounded(percent_part(net, one.rate), currency).amount
        said = (
            ("name", one.name),
            ("rate", percent_text(one.rate)),
            ("base", money_text(net, currency)),
        )
        match one.kind:
            case TaxKind.ADDED:
                tax += part
                rows.append(SumLine("sum.tax", said, part, source))
            case TaxKind.WITHHELD:
                withholding += part
                rows.append(SumLine("sum.withheld", said, -part, source))
            case _:
                assert_never(one.kind)
    return Gross(net, tax, withholding, tuple(rows))
