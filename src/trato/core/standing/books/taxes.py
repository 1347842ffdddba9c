"""Taxes: what is added to a net amount and what is lawfully kept back from it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, NamedTuple, assert_never

from trato.core.agreement import Tax, TaxKind
from trato.core.money import EXACT, rounded
from trato.core.standing.books.amounts import percent_part
from trato.core.standing.books.figures import money_text, percent_text
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
    added: dict[str, Decimal] = {}
    for one in taxes:
        part, said = _part(one, net, currency, added)
        match one.kind:
            case TaxKind.ADDED:
                tax += part
                added[one.name] = part
                rows.append(SumLine("sum.tax", said, part, source))
            case TaxKind.WITHHELD:
                withholding += part
                rows.append(SumLine("sum.withheld", said, -part, source))
            case _:
                assert_never(one.kind)
    return Gross(net, tax, withholding, tuple(rows))


def _part(
    one: Tax, net: Decimal, currency: str, added: Mapping[str, Decimal]
) -> tuple[Decimal, tuple[tuple[str, str], ...]]:
    """Return what a tax comes to, of the net or of the tax that was added before it."""
    if one.share is None:
        part, rate, base = percent_part(net, one.rate), percent_text(one.rate), net
    else:
        numerator, denominator = one.share
        base = added.get(one.name, _ZERO)
        part = EXACT.divide(EXACT.multiply(base, Decimal(numerator)), Decimal(denominator))
        rate = f"{numerator}/{denominator}"
    said = (("name", one.name), ("rate", rate), ("base", money_text(base, currency)))
    return rounded(part, currency).amount, said
