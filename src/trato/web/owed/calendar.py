"""What is due as a calendar reads it: the little of RFC 5545 that is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

LINE_OCTETS: Final = 75
"""The longest line that the standard allows, without its end (RFC 5545, 3.1)."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something in a calendar: at an instant, or on a whole day."""

    id: str
    title: str
    note: str
    address: str
    at: datetime | date


def calendar_of(name: str, dues: Iterable[Due], *, now: datetime) -> str:
    """Return a calendar named `name`, made at `now` (aware), with its lines folded."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Trato//Trato//ES",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    ]
    for due in dues:
        lines += _event(due, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def _event(due: Due, now: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{escaped(due.id)}",
        f"DTSTAMP:{_instant(now)}",
        *_when(due.at),
        f"SUMMARY:{escaped(due.title)}",
        f"DESCRIPTION:{escaped(due.note)}",
        f"URL:{due.address}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _when(at: datetime | date) -> Iterator[str]:
    if isinstance(at, datetime):
        yield f"DTSTART:{_instant(at)}"
        return
    yield f"DTSTART;VALUE=DATE:{at:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{at + timedelta(days=1):%Y%m%d}"


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    r"""Return a text as a value: `\`, `;`, `,` and ends of lines escaped, no other controls."""
    for plain, said in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\n"), ("\n", "\\n")):
        text = text.replace(plain, said)
    return "".join(one for one in text if one.isprintable())


def folded(line: str) -> Iterator[str]:
    """Yield a line in parts of at most 75 octets, never cutting a character, each next one after
    a space.
    """
    part, octets = "", 0
    for one in line:
        width = len(one.encode())
        if octets + width > LINE_OCTETS:
            yield part
            part, octets = " ", 1
        part, octets = part + one, octets + width
    yield part
