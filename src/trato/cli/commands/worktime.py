"""`trato worktime`: sums of working time, one by one on a folder's calendar, or in batches."""

import argparse
import sys
from decimal import Decimal, InvalidOperation
from fractions import Fraction

from trato.cli.clock import instant
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.opening import open_text
from trato.cli.stop import Stop
from trato.core.words.dates import instant_in_words, minutes_in_words
from trato.core.worktime import (
    Calendar,
    add_working_minutes,
    due_working_days,
    working_minutes_between,
    zone_named,
)
from trato.core.worktime.batch import answer_line
from trato.formats.worktime import WorktimeJson

HOURS_MAX = 100_000
DAYS_MAX = 40_000


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Answer one sum, or every line of standard input."""
    if arguments.batch:
        return _batch(console)
    calendar = _calendar(arguments)
    start = instant(arguments.start, calendar.zone)
    if arguments.end is not None:
        minutes = working_minutes_between(calendar, start, instant(arguments.end, calendar.zone))
        console.answer(_document(calendar, None, _figure(minutes)))
        console.line(console.words("worktime.between", time=minutes_in_words(int(minutes))))
        return Exit.DONE
    if arguments.hours is not None:
        due = add_working_minutes(calendar, start, _minutes(arguments.hours))
    elif arguments.days is not None and 0 <= arguments.days <= DAYS_MAX:
        due = due_working_days(calendar, start, arguments.days).at
    else:
        raise Stop(Exit.WRONG_COMMAND, key="worktime_needs")
    console.answer(_document(calendar, due.isoformat(), None))
    console.line(instant_in_words(due, console.language, zone=zone_named(calendar.zone)))
    return Exit.DONE


def _document(calendar: Calendar, at: str | None, minutes: str | None) -> WorktimeJson:
    return {
        "format": "trato-worktime/1",
        "calendar": calendar.name,
        "at": at,
        "minutes": minutes,
    }


def _figure(minutes: int | Fraction) -> str:
    """Return minutes as a figure, without a fraction where there is none."""
    whole = Fraction(minutes)
    if whole.denominator == 1:
        return str(whole.numerator)
    return f"{Decimal(whole.numerator) / whole.denominator:f}"


def _batch(console: Console) -> int:
    for line in sys.stdin:
        if line.strip():
            console.out.write(answer_line(line) + "\n")
            console.out.flush()
    return Exit.DONE


def _calendar(arguments: argparse.Namespace) -> Calendar:
    agreement = open_text(arguments.folder or ".").reading.agreement
    for calendar in agreement.calendars:
        if arguments.calendar in (None, calendar.name):
            return calendar
    known = ", ".join(calendar.name for calendar in agreement.calendars)
    raise Stop(
        Exit.WRONG_COMMAND, key="unknown_calendar", name=str(arguments.calendar), known=known or "—"
    )


def _minutes(text: str) -> Decimal:
    hours, _, minutes = text.partition(":")
    try:
        counted = Decimal(hours) * 60 + Decimal(minutes or 0)
    except InvalidOperation as wrong:
        raise Stop(Exit.WRONG_COMMAND, key="bad_hours", text=text) from wrong
    if not counted.is_finite() or abs(counted) > HOURS_MAX * 60:
        raise Stop(Exit.LIMIT, key="bad_hours", text=text)
    return counted
