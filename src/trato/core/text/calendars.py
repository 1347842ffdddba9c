"""The section of the calendars: weekly hours, holidays, dated exceptions, breaks, zones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from trato.core.problems import Problem, problem
from trato.core.speech import fold
from trato.core.text.header import zone_or_problem
from trato.core.text.moments import minute_of
from trato.core.text.splitting import Piece, sentences
from trato.core.words import Language
from trato.core.words.lists import list_in_words
from trato.core.worktime import WHOLE_DAY, Calendar, Window

Windows = tuple[Window, ...]

_DAYS: Final = {
    Language.SPANISH: ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    Language.ENGLISH: (
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ),
}
_DAY_NUMBERS: Final = {
    fold(name) + plural: number
    for days in _DAYS.values()
    for number, name in enumerate(days)
    for plural in ("", "s")
}
_START: Final = re.compile(
    r"\s*(?:horario|calendar)\s+[«“\"]([^»”\"]+)[»”\"]\s*:\s*(.*)", re.IGNORECASE | re.DOTALL
)
_HOLIDAYS: Final = re.compile(
    r"\s*(?:festivos|feriados|holidays)\s*:\s*(.*)", re.IGNORECASE | re.DOTALL
)
_ZONE: Final = re.compile(r"\s*(?:zona|zona horaria|zone|time zone)\s*:\s*(\S+)\s*", re.IGNORECASE)
_EXCEPTION: Final = re.compile(
    r"\s*(?:el|on)\s+(\d{4}-\d{2}-\d{2})\s*,?\s*(.*)", re.IGNORECASE | re.DOTALL
)
_BREAK: Final = re.compile(
    r"\s*(?:pausa\s+el|break\s+on)\s+(\d{4}-\d{2}-\d{2})\s*,?\s*(.*)", re.IGNORECASE | re.DOTALL
)
_HOURS: Final = re.compile(
    r"(?:de|from)?\s*(\d{1,2}:\d{2})\s*(?:a|to|-|–)\s*(\d{1,2}:\d{2})", re.IGNORECASE
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_CLOSED: Final = frozenset({"cerrado", "closed"})


@dataclass(slots=True)
class _Draft:
    """A calendar as far as it was read."""

    name: str
    piece: Piece
    zone: str
    weekly: list[Windows] = field(default_factory=lambda: [() for _ in range(7)])
    holidays: set[date] = field(default_factory=set)
    exceptions: list[tuple[date, Windows]] = field(default_factory=list)
    breaks: list[tuple[date, Windows]] = field(default_factory=list)
    days_only: bool = False


@dataclass(slots=True)
class CalendarsReading:
    """The calendars of a section, and what is wrong in it."""

    calendars: list[Calendar] = field(default_factory=list)
    wrong: list[tuple[Problem, Piece]] = field(default_factory=list)


def read_calendars(paragraphs: tuple[Piece, ...], zone: str) -> CalendarsReading:
    """Read the section; a calendar that names no zone has the zone of the header."""
    reading = CalendarsReading()
    draft: _Draft | None = None
    for paragraph in paragraphs:
        for piece in sentences(paragraph):
            words = piece.text.removesuffix(".")
            started = _START.fullmatch(words)
            if started is not None:
                _finish(draft, reading)
                draft = _Draft(" ".join(started[1].split()), piece, zone)
                _read_week(started[2], draft, reading)
            elif draft is None or not _read_more(words, draft, piece, reading):
                reading.wrong.append((problem("calendar-unread", text=words[:60]), piece))
    _finish(draft, reading)
    return reading


def _finish(draft: _Draft | None, reading: CalendarsReading) -> None:
    if draft is None:
        return
    if any(calendar.name == draft.name for calendar in reading.calendars):
        reading.wrong.append((problem("calendar-twice", calendar=draft.name), draft.piece))
        return
    try:
        made = Calendar(
            draft.name,
            draft.zone,
            tuple(draft.weekly),
            frozenset(draft.holidays),
            tuple(draft.exceptions),
            tuple(draft.breaks),
            draft.days_only,
        )
    except ValueError as fault:
        found = problem("calendar-impossible", calendar=draft.name, reason=str(fault))
        reading.wrong.append((found, draft.piece))
        return
    reading.calendars.append(made)


def _read_week(words: str, draft: _Draft, reading: CalendarsReading) -> None:
    for part in words.split(";"):
        text = fold(" ".join(part.split()))
        if text in {"ningun dia", "no day"}:
            continue
        days, hours = _days(text)
        windows = _windows(hours)
        if not days or windows is None:
            wrong = problem("calendar-unread", text=part.strip()[:60])
            reading.wrong.append((wrong, draft.piece))
            continue
        if _without_hours(hours):
            draft.days_only = True
        for day in days:
            draft.weekly[day] = (*draft.weekly[day], *windows)


def _days(text: str) -> tuple[list[int], str]:
    """Return the days that a part begins with, and the rest: «lunes a viernes de 9:00 …»."""
    for every in ("todos los dias", "every day"):
        if text.startswith(every):
            return list(range(7)), text.removeprefix(every).strip(" ,")
    days: list[int] = []
    place = 0
    until = False
    for found in _WORD.finditer(text):
        word = found[0]
        if word in _DAY_NUMBERS:
            number = _DAY_NUMBERS[word]
            days.extend(_until(days[-1], number) if until and days else [number])
            until = False
            place = found.end()
        elif word in {"a", "to"} and days:
            until = True
        elif word not in {"y", "e", "and", "de", "los"} or (
            word == "de" and days and _HOURS.match(text, found.start())
        ):
            break
    return days, text[place:].strip(" ,")


def _until(first: int, last: int) -> list[int]:
    count = (last - first) % 7
    return [(first + step) % 7 for step in range(1, count + 1)]


def _without_hours(hours: str) -> bool:
    return hours in {"", "sin horas", "without hours"}


def _windows(hours: str) -> Windows | None:
    """Return the windows of «de 9:00 a 14:00 y de 16:00 a 19:00»; None when unread."""
    if not hours or _without_hours(hours):
        return (WHOLE_DAY,)
    if hours in {"las 24 horas", "24 hours", "all day"}:
        return (WHOLE_DAY,)
    windows: list[Window] = []
    for found in _HOURS.finditer(hours):
        start, end = minute_of(found[1]), minute_of(found[2])
        if start is None or end is None:
            return None
        windows.append(Window(start, end))
    left = fold(_HOURS.sub(" ", hours)).replace(",", " ").split()
    return tuple(windows) if windows and all(word in {"y", "and", "e"} for word in left) else None


def _read_more(words: str, draft: _Draft, piece: Piece, reading: CalendarsReading) -> bool:
    """Read a sentence about the calendar begun last; False when it is not one."""
    holidays = _HOLIDAYS.fullmatch(words)
    if holidays is not None:
        return _read_holidays(holidays[1], draft, piece, reading)
    zone = _ZONE.fullmatch(words)
    if zone is not None:
        found = zone_or_problem(zone[1])
        if isinstance(found, Problem):
            reading.wrong.append((found, piece))
        else:
            draft.zone = found
        return True
    for pattern, dated in ((_BREAK, draft.breaks), (_EXCEPTION, draft.exceptions)):
        said = pattern.fullmatch(words)
        if said is not None:
            return _read_dated(said[1], said[2], dated)
    return False


def _read_holidays(words: str, draft: _Draft, piece: Piece, reading: CalendarsReading) -> bool:
    for word in re.split(r"[,;\s]+|\b(?:y|and)\b", words):
        if not word:
            continue
        day = _iso(word)
        if day is None:
            reading.wrong.append((problem("date-impossible", text=word[:30]), piece))
        else:
            draft.holidays.add(day)
    return True


def _read_dated(day: str, hours: str, dated: list[tuple[date, Windows]]) -> bool:
    on = _iso(day)
    text = fold(" ".join(hours.split()))
    windows = () if text in _CLOSED else _windows(text)
    if on is None or windows is None:
        return False
    dated.append((on, windows))
    return True


def _iso(word: str) -> date | None:
    try:
        return date.fromisoformat(word) if _DATE.fullmatch(word) else None
    except ValueError:
        return None


# --- writing ------------------------------------------------------------------------------------


def write_calendars(calendars: tuple[Calendar, ...], language: Language, zone: str) -> list[str]:
    """Write one paragraph per calendar."""
    return [" ".join(_write_calendar(each, language, zone)) for each in calendars]


def _write_calendar(calendar: Calendar, language: Language, zone: str) -> Iterator[str]:
    spanish = language is Language.SPANISH
    quoted = f"Horario «{calendar.name}»" if spanish else f"Calendar “{calendar.name}”"
    yield f"{quoted}: {_write_week(calendar, language)}."
    if calendar.zone != zone:
        yield f"{'Zona' if spanish else 'Zone'}: {calendar.zone}."
    if calendar.holidays:
        days = ", ".join(day.isoformat() for day in sorted(calendar.holidays))
        yield f"{'Festivos' if spanish else 'Holidays'}: {days}."
    for day, windows in calendar.exceptions:
        begin = "El" if spanish else "On"
        yield f"{begin} {day.isoformat()}, {_write_windows(windows, language)}."
    for day, windows in calendar.breaks:
        begin = "Pausa el" if spanish else "Break on"
        yield f"{begin} {day.isoformat()}, {_write_windows(windows, language)}."


def _write_week(calendar: Calendar, language: Language) -> str:
    spanish = language is Language.SPANISH
    groups: dict[Windows, list[int]] = {}
    for day, windows in enumerate(calendar.weekly):
        if windows:
            groups.setdefault(tuple(windows), []).append(day)
    if not groups:
        return "ningún día" if spanish else "no day"
    none = "sin horas" if spanish else "without hours"
    return "; ".join(
        f"{_write_days(days, language)}, "
        f"{none if calendar.days_only else _write_windows(windows, language)}"
        for windows, days in groups.items()
    )


def _write_days(days: list[int], language: Language) -> str:
    names = [_DAYS[language][day] for day in days]
    if len(days) == 7:
        return "todos los días" if language is Language.SPANISH else "every day"
    if len(days) > 2 and days == list(range(days[0], days[-1] + 1)):
        return f"{names[0]} {'a' if language is Language.SPANISH else 'to'} {names[-1]}"
    return list_in_words(names, language)


def _write_windows(windows: Windows, language: Language) -> str:
    spanish = language is Language.SPANISH
    if not windows:
        return "cerrado" if spanish else "closed"
    said = [
        f"de {_clock(window.start)} a {_clock(window.end)}"
        if spanish
        else f"from {_clock(window.start)} to {_clock(window.end)}"
        for window in windows
    ]
    return list_in_words(said, language)


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"
