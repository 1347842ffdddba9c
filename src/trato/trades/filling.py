"""Templates of trades and how they are filled in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from importlib.resources import files
from typing import Any

from trato.core.money import CURRENCY_DIGITS

_BLANK = re.compile(r"\{(?P<name>[a-z_]+)(?::(?P<of>[a-z_]+))?\}")


class NoSuchTradeError(ValueError):
    """No trade has that name."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        """Keep the name asked for and those that exist."""
        super().__init__(name)
        self.name = name
        self.known = tuple(known)


@dataclass(frozen=True, slots=True)
class Filling:
    """What a template's blanks are filled with. `numbers` is the style, told by example."""

    language: str
    provider: str
    provider_person: str
    client: str
    client_person: str
    zone: str
    currency: str
    numbers: str
    holidays: tuple[date, ...] = ()


def trades() -> dict[str, Mapping[str, Any]]:
    """Return every trade by its identifier, with what its `trade.toml` says."""
    found: dict[str, Mapping[str, Any]] = {}
    for folder in files("trato.trades").iterdir():
        described = folder / "trade.toml"
        if described.is_file():
            found[folder.name] = tomllib.loads(described.read_text(encoding="utf-8"))
    return dict(sorted(found.items()))


def find_trade(name: str) -> str:
    """Return the identifier of the trade that goes by `name` in either language.

    Raises `NoSuchTradeError` when none does.
    """
    wanted = name.strip().casefold()
    known: list[str] = []
    for identifier, trade in trades().items():
        names = [identifier, *trade["names"].values()]
        for aliases in trade["aliases"].values():
            names.extend(aliases)
        if wanted in (one.casefold() for one in names):
            return identifier
        known.extend(trade["names"].values())
    raise NoSuchTradeError(name, known)


def countries() -> dict[str, dict[str, str]]:
    """Return what `countries.toml` says, by ISO 3166-1 alpha-2 code."""
    read: dict[str, dict[str, str]] = tomllib.loads(
        (files("trato.trades") / "countries.toml").read_text(encoding="utf-8")
    )
    return read


def fill(
    trade: str,
    filling: Filling,
    *,
    write_money: Callable[[Decimal, str], str],
    write_number: Callable[[Decimal], str],
    computing: str,
) -> str:
    """Return the agreement of a trade with its blanks filled in.

    `write_money` writes an amount with its currency, `write_number` a figure, as the agreement's
    figures go; `computing` is the standard clause on how terms are counted, in the language of
    the agreement.
    """
    template = (files("trato.trades") / trade / f"{filling.language}.md").read_text("utf-8")
    amounts = trades()[trade]["amounts"]
    charged = amounts.get(filling.currency, amounts["USD"])
    figures = trades()[trade].get("figures", {})

    def value(blank: re.Match[str]) -> str:
        if blank["name"] == "money":
            digits = Decimal(1).scaleb(-CURRENCY_DIGITS[filling.currency])
            return write_money(Decimal(charged[blank["of"]]).quantize(digits), filling.currency)
        if blank["name"] == "number":
            return write_number(Decimal(figures[blank["of"]]))
        if blank["name"] == "computing":
            return computing
        if blank["name"] == "holidays":
            return ", ".join(day.isoformat() for day in filling.holidays)
        return str(getattr(filling, blank["name"]))

    text = _BLANK.sub(value, template)
    if not filling.holidays:
        text = re.sub(r" (?:Festivos|Holidays): \.", "", text)
    return text
