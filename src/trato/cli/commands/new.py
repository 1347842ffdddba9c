"""`trato new`: a folder with a sample agreement for a trade, with a country's holidays in it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from trato.cli.clock import now
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.core.money import NumberStyle, format_money, format_number, rounded
from trato.core.problems import nearest_names
from trato.core.text import standard_computing
from trato.core.words import Language
from trato.files import AGREEMENT
from trato.formats.agreement import NewJson
from trato.trades import (
    Filling,
    HolidayNote,
    NoSuchPlaceError,
    NoSuchTradeError,
    countries,
    fill,
    find_trade,
    public_holidays,
)

_NAME_AND_PERSON = re.compile(r"(?P<name>[^()]+?)\s*(?:\((?P<person>[^()]+)\))?")
SAMPLE_PROVIDER = "Estudio Nopal (Ana Ruiz)"
SAMPLE_CLIENT = "La Milpa (Carla Sosa)"
DEFAULT_TRADE = "marketing"
DEFAULT_COUNTRY = {Language.SPANISH: "MX", Language.ENGLISH: "US"}


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the folder; nothing that exists is touched."""
    folder = Path(arguments.folder)
    target = folder / AGREEMENT
    if target.exists():
        raise Stop(Exit.PROBLEMS, key="new.exists", where=str(target))
    language = Language(arguments.language) if arguments.language else console.language
    trade = _trade(arguments.trade)
    text, noted, country = _filled(arguments, trade, language)
    provisional = noted.provisional
    _write(target, text)
    document: NewJson = {
        "format": "trato-new/1",
        "path": str(target),
        "trade": trade,
        "country": country,
        "holidays": len(noted.days),
        "provisional_years": list(provisional),
    }
    console.answer(document)
    console.line(console.words("new.done", path=str(target)), style="bold")
    place, count = country, str(len(noted.days))
    console.line(console.words("new.holidays", count=count, place=place), style="dim")
    if provisional:
        years = ", ".join(str(year) for year in provisional)
        console.line(console.words("new.provisional", years=years), style="dim")
    _show_steps(folder, console)
    return Exit.DONE


def _write(target: Path, text: str) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    except OSError as wrong:
        raise Stop(
            Exit.PROBLEMS, key="cannot_write", where=str(target), why=wrong.strerror or ""
        ) from wrong


def _show_steps(folder: Path, console: Console) -> None:
    name = str(folder)
    console.heading(console.words("new.next"))
    for step in ("check", "show", "standing", "record"):
        console.line(console.words(f"new.next.{step}", folder=name), style="bold", indent=2)
        console.line(console.words(f"new.next.{step}.says"), style="dim", indent=4)


def _trade(name: str | None) -> str:
    if name is None:
        return DEFAULT_TRADE
    try:
        return find_trade(name)
    except NoSuchTradeError as wrong:
        raise Stop(
            Exit.WRONG_COMMAND, key="new.unknown_trade", name=name, known=", ".join(wrong.known)
        ) from wrong


def _filled(
    arguments: argparse.Namespace, trade: str, language: Language
) -> tuple[str, HolidayNote, str]:
    country = (arguments.country or DEFAULT_COUNTRY[language]).upper()
    place = countries().get(country, {})
    this_year = now().year
    years = arguments.years or [this_year, this_year + 1]
    try:
        noted = public_holidays(
            country,
            years,
            written_in=this_year,
            subdivision=arguments.subdivision or place.get("subdivision"),
            language=language.value,
        )
    except NoSuchPlaceError as wrong:
        raise Stop(
            Exit.WRONG_COMMAND,
            key="new.unknown_place",
            name=wrong.place,
            known=", ".join(nearest_names(wrong.place, wrong.known)) or "—",
        ) from wrong
    provider, provider_person = _named(arguments.provider or SAMPLE_PROVIDER)
    client, client_person = _named(arguments.client or SAMPLE_CLIENT)
    numbers = NumberStyle(place.get("numbers", "1,234.56"))
    filling = Filling(
        language=language.value,
        provider=provider,
        provider_person=provider_person,
        client=client,
        client_person=client_person,
        zone=arguments.zone or place.get("zone", "UTC"),
        currency=(arguments.currency or place.get("currency", "USD")).upper(),
        numbers=numbers.value,
        holidays=tuple(day for day, _ in noted.days),
    )
    text = fill(
        trade,
        filling,
        write_money=lambda amount, currency: format_money(rounded(amount, currency), numbers),
        write_number=lambda number: format_number(number, numbers),
        computing=standard_computing(language),
    )
    return text, noted, country


def _named(given: str) -> tuple[str, str]:
    found = _NAME_AND_PERSON.fullmatch(given.strip())
    if found is None:
        return given, given
    return found["name"], found["person"] or found["name"]
