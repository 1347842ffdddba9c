"""`trato promises`: who promises what in a message, and by when."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from datetime import datetime

from trato.cli.batch import Item, ItemError, answer_lines, text_in
from trato.cli.clock import now
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.given import free_words
from trato.cli.opening import open_text
from trato.cli.stop import Stop
from trato.core.agreement import Side
from trato.core.promises import Promise, basis_in_words, chief, promises_in
from trato.core.words import Language
from trato.core.words.dates import date_in_words, hour_in_words
from trato.core.worktime import Calendar, in_zone
from trato.formats.promises import due_texts, promises_json

SURE: int = 70


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Read one message, or every line of standard input, and say what is promised in it."""
    calendar, zone = _calendar(arguments.agreement)
    if arguments.batch:
        return answer_lines(console, lambda item: _answer(item, console, calendar))
    text = free_words(arguments.message)
    at = _reference(arguments.reference, zone)
    speaker = Side(arguments.speaker)
    found = promises_in(text, at, speaker, calendar=calendar)
    console.answer(
        promises_json(
            found, text=text, at=at, speaker=speaker, zone=zone, language=console.language
        )
    )
    _show(found, text, console)
    return Exit.DONE


def _calendar(folder: str | None) -> tuple[Calendar | None, str]:
    """Return the calendar that working days are counted in, and the zone of what is said."""
    if folder is None:
        return None, "UTC"
    agreement = open_text(folder).reading.agreement
    calendar = next(iter(agreement.calendars), None)
    return calendar, agreement.header.zone


def _reference(text: str | None, zone: str) -> datetime:
    """Return the local instant of a message: what is typed, else the present one."""
    if text is None:
        return in_zone(now(), zone) if zone != "UTC" else now().astimezone()
    read = _local(text)
    if read is None:
        raise Stop(Exit.WRONG_COMMAND, key="bad_local_instant", text=text[:60])
    return read


def _local(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _answer(item: Item, console: Console, calendar: Calendar | None) -> Mapping[str, object]:
    text = text_in(item, "text", console)
    at = _local(text_in(item, "reference", console))
    if at is None:
        raise ItemError(console.words("bad_local_instant", text=str(item["reference"])[:60]))
    speaker = item.get("speaker")
    if speaker not in ("provider", "client"):
        raise ItemError(console.words("promises.no_side", text=str(speaker)[:60]))
    asked = item.get("lang")
    language = Language(asked) if asked in ("es", "en") else None
    found = promises_in(text, at, Side(speaker), calendar=calendar, language=language)
    promise = chief(found)
    if promise is None:
        return {"promise": False, "who": None, "what": None, "due": None, "due_at": None}
    due, due_at = due_texts(promise)
    return {
        "promise": True,
        "who": promise.who.value,
        "what": promise.what,
        "due": due,
        "due_at": due_at,
    }


def _show(promises: tuple[Promise, ...], text: str, console: Console) -> None:
    if not promises:
        console.line(console.words("promises.none"))
    for number, promise in enumerate(promises):
        if number:
            console.line()
        who = console.words(f"promises.who.{promise.who.value}")
        what = promise.what or text[promise.start : promise.end]
        console.line(console.words("promises.what", who=who, what=what), style="bold", mark="▸ ")
        console.line(_due(promise, console), indent=2)
        if promise.basis:
            said = text[promise.due_start : promise.due_end]
            steps = "; ".join(basis_in_words(one, console.language) for one in promise.basis)
            console.quote(console.words("promises.because", words=said, steps=steps))
        if promise.other_on is not None:
            other = date_in_words(promise.other_on, console.language)
            console.line(console.words("promises.other", day=other), indent=2, style="yellow")
        if promise.confidence < SURE:
            console.line(console.words("promises.unsure"), indent=2, style="yellow")


def _due(promise: Promise, console: Console) -> str:
    due = promise.due
    if promise.due_on is None or due is None:
        return console.words("promises.undated")
    day = date_in_words(promise.due_on, console.language)
    if isinstance(due, datetime):
        day = f"{day} {hour_in_words(due, console.language)}"
    return console.words("promises.due", due=day)
