"""Working-time questions as JSON: one object in, one object out, for `trato worktime --batch`.

A question carries its calendar (`tz`, `weekly`, `holidays`, `exceptions`, `breaks`), an `op`, a
`start` and what the operation needs. Whatever is wrong with it becomes an `error` in the answer.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final, NoReturn

from trato.core.worktime.calendar import Calendar, DatedWindows, Window
from trato.core.worktime.days import is_working_day, shift_days
from trato.core.worktime.instants import local_date
from trato.core.worktime.minutes import (
    AtClosing,
    add_working_minutes,
    is_open,
    next_open,
    previous_open,
    working_minutes_between,
)

LINE_CHARACTERS_MAX: Final = 100_000
PAUSES_MAX: Final = 1_000
MINUTES_MAX: Final = 53_000_000
MINUTE_DECIMALS_MAX: Final = 9
DAYS_MAX: Final = 40_000
_SHOWN_CHARACTERS_MAX: Final = 60

Case = Mapping[str, Any]
Answer = bool | int | Fraction | str
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class _QuestionError(ValueError):
    """The question cannot be answered as it stands; the message says why, with the cure."""


def answer_line(line: str) -> str:
    """Return the answer to one JSON line as one JSON line; never raises for what the line says."""
    try:
        case = _parsed(line)
    except (ValueError, RecursionError) as fault:
        return _written({"id": None, "error": _said(fault)})
    return _written(answer(case))


def answer(case: Case) -> dict[str, object]:
    """Return `{"id", "result"}`, or `{"id", "error"}` with what is wrong and its cure.

    A result is ISO text for an instant or (where `start` is one) a date, minutes as an int or an
    exact Fraction, or a bool.
    """
    found = case.get("id")
    identity = found if isinstance(found, str | int) else None
    try:
        return {"id": identity, "result": _result(case)}
    except (ValueError, OverflowError) as fault:
        return {"id": identity, "error": str(fault)}


def _result(case: Case) -> Answer:
    operation = case.get("op")
    solve = _OPERATIONS.get(operation) if isinstance(operation, str) else None
    if solve is None:
        names = ", ".join(_OPERATIONS)
        raise _QuestionError(f"There is no operation {_shown(operation)}. Use one of: {names}.")
    return solve(case, calendar_of(case))


def _add(case: Case, calendar: Calendar) -> Answer:
    reopening = case.get("reopening", False)
    if not isinstance(reopening, bool):
        raise _QuestionError("«reopening» is true or false.")
    at_closing: AtClosing = "reopening" if reopening else "closing"
    return add_working_minutes(
        calendar,
        _instant(case, "start"),
        _minutes(case),
        at_closing=at_closing,
        pauses=_pauses(case),
    ).isoformat()


def _elapsed(case: Case, calendar: Calendar) -> Answer:
    start, end = _instant(case, "start"), _instant(case, "end")
    return working_minutes_between(calendar, start, end, pauses=_pauses(case))


def _next_open(case: Case, calendar: Calendar) -> Answer:
    return next_open(calendar, _instant(case, "start"), pauses=_pauses(case)).isoformat()


def _previous_open(case: Case, calendar: Calendar) -> Answer:
    return previous_open(calendar, _instant(case, "start"), pauses=_pauses(case)).isoformat()


def _is_open(case: Case, calendar: Calendar) -> Answer:
    return is_open(calendar, _instant(case, "start"), pauses=_pauses(case))


def _is_business_day(case: Case, calendar: Calendar) -> Answer:
    start = _start(case)
    day = local_date(start, calendar.zone) if isinstance(start, datetime) else start
    return is_working_day(calendar, day)


def _add_days(case: Case, calendar: Calendar) -> Answer:
    count = case.get("amount_days")
    if type(count) is not int or abs(count) > DAYS_MAX:
        raise _QuestionError(f"«amount_days» is a whole number from -{DAYS_MAX} to {DAYS_MAX}.")
    return shift_days(calendar, _start(case), count).isoformat()


_OPERATIONS: Final[dict[str, Callable[[Case, Calendar], Answer]]] = {
    "add": _add,
    "elapsed": _elapsed,
    "next_open": _next_open,
    "prev_open": _previous_open,
    "is_open": _is_open,
    "is_business_day": _is_business_day,
    "add_days": _add_days,
}


def calendar_of(case: Case) -> Calendar:
    """Return the calendar that a question carries; raises ValueError, with the cure."""
    zone = case.get("tz")
    if not isinstance(zone, str):
        raise _QuestionError("«tz» is missing. Give an IANA zone, such as Europe/Madrid.")
    weekly = _mapping(case, "weekly")
    unknown = next((key for key in weekly if key not in _WEEKDAYS), None)
    if unknown is not None:
        names = ", ".join(_WEEKDAYS)
        raise _QuestionError(f"There is no weekday {_shown(unknown)}. Use {names}.")
    return Calendar(
        "batch",
        zone,
        tuple(_windows(weekly.get(day, []), f"weekly.{day}") for day in _WEEKDAYS),
        frozenset(_date(day, "holidays") for day in _list(case.get("holidays", []), "holidays")),
        _dated(case, "exceptions"),
        _dated(case, "breaks"),
    )


def _dated(case: Case, key: str) -> DatedWindows:
    days = _mapping(case, key)
    return tuple((_date(day, key), _windows(days[day], f"{key}.{day}")) for day in sorted(days))


def _windows(value: object, place: str) -> tuple[Window, ...]:
    bounds = [_list(window, place) for window in _list(value, place)]
    if any(len(window) != 2 for window in bounds):
        raise _QuestionError(
            f"A window of «{place}» has a start and an end, as [«09:00», «17:00»]."
        )
    return tuple(Window(_minute(start, place), _minute(end, place)) for start, end in bounds)


def _minute(value: object, place: str) -> int:
    text = value if isinstance(value, str) else ""
    hour, colon, minute = text.partition(":")
    written = len(text) <= 5 and len(minute) == 2 and text.isascii()
    if not (colon and written and hour.isdigit() and minute.isdigit() and int(minute) < 60):
        raise _QuestionError(f"{_shown(value)} in «{place}» is no time. Write it as 09:30.")
    if int(hour) * 60 + int(minute) > 1440:
        raise _QuestionError(f"{_shown(value)} in «{place}» is past 24:00.")
    return int(hour) * 60 + int(minute)


def _minutes(case: Case) -> int | Decimal:
    amount = case.get("amount_minutes")
    if not isinstance(amount, int | float | Decimal) or isinstance(amount, bool):
        raise _QuestionError("«amount_minutes» is a number of minutes.")
    # JSON read elsewhere may hold a float; its shortest text is what was written.
    number = Decimal(str(amount))
    if number.is_nan() or not -MINUTES_MAX <= number <= MINUTES_MAX:
        raise _QuestionError(f"«amount_minutes» goes from -{MINUTES_MAX} to {MINUTES_MAX}.")
    rounded = round(number, MINUTE_DECIMALS_MAX)
    if rounded != number:
        raise _QuestionError(f"«amount_minutes» has up to {MINUTE_DECIMALS_MAX} decimals.")
    return int(rounded) if rounded == int(rounded) else rounded


def _pauses(case: Case) -> list[tuple[datetime, datetime]]:
    pauses = [_list(pause, "pauses") for pause in _list(case.get("pauses", []), "pauses")]
    if len(pauses) > PAUSES_MAX:
        raise _QuestionError(f"A question holds up to {PAUSES_MAX} pauses.")
    if any(len(pause) != 2 for pause in pauses):
        raise _QuestionError("A pause has a start and an end, both instants with an offset.")
    return [(_as_instant(start, "pauses"), _as_instant(end, "pauses")) for start, end in pauses]


def _start(case: Case) -> date:
    value = case.get("start")
    if isinstance(value, str) and len(value) == len("2026-02-11"):
        return _date(value, "start")
    return _as_instant(value, "start")


def _instant(case: Case, key: str) -> datetime:
    return _as_instant(case.get(key), key)


def _as_instant(value: object, place: str) -> datetime:
    try:
        at = datetime.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        at = None
    if at is None or at.tzinfo is None:
        raise _QuestionError(
            f"{_shown(value)} in «{place}» is no instant with an offset. "
            "Write it as 2026-02-11T16:45:00-06:00."
        )
    return at


def _date(value: object, place: str) -> date:
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        message = f"{_shown(value)} in «{place}» is no date. Write it as 2026-02-11."
        raise _QuestionError(message) from None


def _mapping(case: Case, key: str) -> Mapping[str, Any]:
    value = case.get(key, {})
    if not isinstance(value, Mapping):
        raise _QuestionError(f"«{key}» is an object of days, each with its windows.")
    return value


def _list(value: object, place: str) -> list[Any]:
    if not isinstance(value, list | tuple):
        raise _QuestionError(f"«{place}» holds a list, not {_shown(value)}.")
    return list(value)


def _parsed(line: str) -> Case:
    if len(line) > LINE_CHARACTERS_MAX:
        raise _QuestionError(f"A line holds up to {LINE_CHARACTERS_MAX} characters.")
    case = json.loads(line, parse_float=Decimal, parse_constant=_no_number)
    if not isinstance(case, dict):
        raise _QuestionError("A line holds one JSON object.")
    return case


def _no_number(name: str) -> NoReturn:
    raise _QuestionError(f"{name} is no number.")


def _said(fault: Exception) -> str:
    match fault:
        case _QuestionError():
            return str(fault)
        case json.JSONDecodeError():
            return f"The line is not JSON: {fault.msg} at character {fault.pos + 1}."
        case RecursionError():
            return "The line cannot be read: it is nested too deep."
        case _:
            return f"The line cannot be read: {fault}."


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _SHOWN_CHARACTERS_MAX else f"{text[:_SHOWN_CHARACTERS_MAX]}…"


def _written(found: Mapping[str, object]) -> str:
    # JSON has no exact thirds of a minute: they become the nearest double.
    text = json.dumps(found, ensure_ascii=False, default=float)
    # Half a surrogate pair cannot be written as UTF-8, but its escape is JSON.
    return text.encode("utf-8", errors="backslashreplace").decode("utf-8")
