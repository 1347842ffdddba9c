"""Dates, hours and durations in words: «viernes 6 de marzo de 2026 a las 18:00», «1 h 15 min»."""

from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import assert_never

from trato.core.words.language import Language

_WEEKDAYS = {
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
_MONTHS = {
    Language.SPANISH: (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    Language.ENGLISH: (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def weekday_in_words(day: date, language: Language) -> str:
    """Return the name of the day of the week."""
    return _WEEKDAYS[language][day.weekday()]


def month_in_words(month: int, language: Language) -> str:
    """Return the name of a month (1 to 12)."""
    return _MONTHS[language][month - 1]


def date_in_words(day: date, language: Language, *, weekday: bool = True, year: bool = True) -> str:
    """Return a local date: «viernes 6 de marzo de 2026», “Friday 6 March 2026”."""
    month = month_in_words(day.month, language)
    match language:
        case Language.SPANISH:
            words = f"{day.day} de {month}" + (f" de {day.year}" if year else "")
        case Language.ENGLISH:
            words = f"{day.day} {month}" + (f" {day.year}" if year else "")
        case _:
            assert_never(language)
    return f"{weekday_in_words(day, language)} {words}" if weekday else words


def hour_in_words(at: datetime, language: Language) -> str:
    """Return the local hour of an instant that is already in its zone: «a las 18:00», “at 18:00”.

    Seconds are said only when there are some, so that 23:59:59 is not read as 23:59.
    """
    hour = f"{at.hour}:{at.minute:02}" + (f":{at.second:02}" if at.second else "")
    match language:
        case Language.SPANISH:
            return f"a la {hour}" if at.hour == 1 else f"a las {hour}"
        case Language.ENGLISH:
            return f"at {hour}"
        case _:
            assert_never(language)


def instant_in_words(
    at: datetime, language: Language, *, zone: tzinfo, weekday: bool = True, year: bool = True
) -> str:
    """Return an aware instant as the clock of `zone` shows it.

    «viernes 6 de marzo de 2026 a las 18:00», “Friday 6 March 2026 at 18:00”.
    """
    assert at.tzinfo is not None
    local = at.astimezone(zone)
    day = date_in_words(local, language, weekday=weekday, year=year)
    return f"{day} {hour_in_words(local, language)}"


_WEEKDAYS_SHORT = {
    Language.SPANISH: ("lun", "mar", "mié", "jue", "vie", "sáb", "dom"),
    Language.ENGLISH: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def short_date(day: date, language: Language, *, year: bool = True) -> str:
    """Return a local date for a list: «vie 6 mar 2026», “Fri 6 Mar 2026”."""
    month = month_in_words(day.month, language)[:3]
    words = f"{_WEEKDAYS_SHORT[language][day.weekday()]} {day.day} {month}"
    return f"{words} {day.year}" if year else words


def short_instant(local: datetime, language: Language, *, year: bool = True) -> str:
    """Return a local instant for a list: «vie 6 mar, 18:00», “Fri 6 Mar, 18:00”."""
    return f"{short_date(local, language, year=year)}, {local.hour}:{local.minute:02}"


def moment_in_words(
    at: date, language: Language, *, zone: tzinfo, weekday: bool = True, year: bool = True
) -> str:
    """Return an instant with its hour, or a date (precision: day) without one."""
    if isinstance(at, datetime):
        return instant_in_words(at, language, zone=zone, weekday=weekday, year=year)
    return date_in_words(at, language, weekday=weekday, year=year)


def minutes_in_words(minutes: int) -> str:
    """Return a duration, the same in both languages: «1 h 15 min», «45 min»."""
    sign = "−" if minutes < 0 else ""
    hours, rest = divmod(abs(minutes), 60)
    if not hours:
        return f"{sign}{rest} min"
    return f"{sign}{hours} h {rest} min" if rest else f"{sign}{hours} h"


_NOUNS: dict[str, dict[Language, tuple[str, str]]] = {
    "minute": {Language.SPANISH: ("minuto", "minutos"), Language.ENGLISH: ("minute", "minutes")},
    "hour": {Language.SPANISH: ("hora", "horas"), Language.ENGLISH: ("hour", "hours")},
    "working_hour": {
        Language.SPANISH: ("hora hábil", "horas hábiles"),
        Language.ENGLISH: ("working hour", "working hours"),
    },
    "day": {Language.SPANISH: ("día", "días"), Language.ENGLISH: ("day", "days")},
    "calendar_day": {
        Language.SPANISH: ("día natural", "días naturales"),
        Language.ENGLISH: ("calendar day", "calendar days"),
    },
    "working_day": {
        Language.SPANISH: ("día hábil", "días hábiles"),
        Language.ENGLISH: ("working day", "working days"),
    },
    "week": {Language.SPANISH: ("semana", "semanas"), Language.ENGLISH: ("week", "weeks")},
    "month": {Language.SPANISH: ("mes", "meses"), Language.ENGLISH: ("month", "months")},
    "year": {Language.SPANISH: ("año", "años"), Language.ENGLISH: ("year", "years")},
}

UNITS = frozenset(_NOUNS)


_LAST = {
    Language.SPANISH: {-1: "último", -2: "penúltimo", -3: "antepenúltimo"},
    Language.ENGLISH: {-1: "last", -2: "second-to-last", -3: "third-to-last"},
}


def ordinal_in_words(number: int, language: Language) -> str:
    """Return «5.º», «3.er», «último»; “5th”, “3rd”, “last”: before a masculine noun."""
    if number in _LAST[language]:
        return _LAST[language][number]
    match language:
        case Language.SPANISH:
            return f"{number}.er" if number in {1, 3} else f"{number}.º"
        case Language.ENGLISH:
            teens = 10 <= number % 100 <= 20
            return f"{number}" + ("th" if teens else _ENDINGS.get(number % 10, "th"))
        case _:
            assert_never(language)


_ENDINGS = {1: "st", 2: "nd", 3: "rd"}


def count_in_words(count: int | Decimal, unit: str, language: Language) -> str:
    """Return «1 día hábil», “4 working days”; `unit` is one of `UNITS`."""
    singular, plural = _NOUNS[unit][language]
    return f"{count} {singular if count == 1 else plural}"
