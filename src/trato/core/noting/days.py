"""On which day something happened, by the words of who notes it afterwards.

A day that is named is the last one: «el lunes» is the Monday before today. Said on a Monday it is
none: nobody knows which of two is meant.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from trato.core.promises.days.moments import (
    Clock,
    Coming,
    DayOfMonth,
    Days,
    Gone,
    Half,
    Moment,
    WeekdayOf,
    Within,
)
from trato.core.promises.days.reckoning import reckon
from trato.core.promises.finding import mentions_in
from trato.core.speech import Word, fold
from trato.core.speech.figures import whole_number_at
from trato.core.words import Language
from trato.core.words.dates import month_in_words, weekday_in_words
from trato.core.worktime import Weekday

DAYS_BACK_MAX: Final = 3_660
_WEEK: Final = 7
_NOON: Final = 12
_OFFICE_FROM: Final = 7
"""An hour of the clock after this one is taken as said: «a las 10» is in the morning."""
_YEAR: Final = 12
_MONTHS_BACK: Final = 121
_YESTERDAY: Final = frozenset({"ayer", "anoche", "yesterday"})
_DAY_BEFORE: Final = frozenset({"anteayer", "antier", "antenoche", "anteanoche"})
_LAST: Final = frozenset({"pasado", "last"})
_AGO: Final = frozenset({"hace", "ago"})
_UNITS: Final = {
    **dict.fromkeys(("dia", "dias", "day", "days"), 1),
    **dict.fromkeys(("semana", "semanas", "week", "weeks"), _WEEK),
}


@dataclass(frozen=True, slots=True)
class WhenNoted:
    """The day and hour that a line names, and which of its words say so."""

    day: date | None = None
    clock: tuple[int, int] | None = None
    due_on: date | None = None
    is_ahead: bool = False
    taken: frozenset[int] = frozenset()


def when_noted(words: Sequence[Word], today: date, language: Language) -> WhenNoted:
    """Return the day, not after `today`, that the words name; two different ones are none."""
    mentions = [one for one in mentions_in(words, language) if not one.describes]
    past: set[date] = set()
    due: set[date] = set()
    clocks: set[tuple[int, int]] = set()
    is_ahead = False
    for one in mentions:
        said, clock = _split(one.moment)
        clocks |= {clock} if clock is not None else set()
        if said is None:
            continue
        back = _back(said, words[one.first : one.last], today, language)
        coming = None if isinstance(said, Gone) else reckon(said, _start(today))
        past |= {back} if back is not None else set()
        due |= {coming.due} if coming is not None else set()
        is_single = isinstance(said, Days | DayOfMonth | WeekdayOf)
        is_ahead |= back is None and is_single and coming is not None
    return WhenNoted(
        day=past.pop() if len(past) == 1 else None,
        clock=clocks.pop() if len(clocks) == 1 else None,
        due_on=due.pop() if len(due) == 1 else None,
        is_ahead=is_ahead,
        taken=frozenset(at for one in mentions for at in range(one.first, one.last)),
    )


def month_named(
    words: Sequence[Word], taken: Collection[int], today: date, language: Language
) -> str:
    """Return the month that tells which thing is meant, «el informe de octubre», as «2026-10».

    The newest one that has begun; nothing where none or more than one is named.
    """
    named = {
        number
        for place, word in enumerate(words)
        if place not in taken
        for number in range(1, _YEAR + 1)
        if word.folded == fold(month_in_words(number, language))
        and _tells_which(words, place, language)
    }
    if len(named) != 1:
        return ""
    number = named.pop()
    year = today.year if number <= today.month else today.year - 1
    return f"{year}-{number:02}"


def _tells_which(words: Sequence[Word], place: int, language: Language) -> bool:
    """Tell «de octubre»; in English a capital letter, for «may» and «march» are verbs too."""
    if language is Language.ENGLISH:
        return words[place].text[0].isupper()
    return place > 0 and words[place - 1].folded == "de"


def _split(said: Moment) -> tuple[Moment | None, tuple[int, int] | None]:
    """Return a day and an hour apart; an hour that may be of either half of the day is none."""
    if not isinstance(said, Within):
        return said, None
    return said.day, _hour(said.clock) if said.clock is not None else None


def _hour(clock: Clock) -> tuple[int, int] | None:
    if clock.half is Half.AFTER_NOON and clock.hour < _NOON:
        return clock.hour + _NOON, clock.minute
    if clock.half is Half.BEFORE_NOON and clock.hour == _NOON:
        return 0, clock.minute
    is_certain = clock.half is not None or clock.hour > _OFFICE_FROM
    return (clock.hour % 24, clock.minute) if is_certain else None


def _start(today: date) -> datetime:
    return datetime.combine(today, time(9))


def _back(said: Moment, words: Sequence[Word], today: date, language: Language) -> date | None:
    """Return the day, today or before, that is meant; None where it is none or not certain."""
    match said:
        case Gone(weekday=weekday) if weekday is not None:
            return _of_week(weekday, -1, today)
        case Gone(day=day) if day is not None:
            return _of_last_month(day, today)
        case Gone():
            return _gone([one.folded for one in words], words, today, language)
        case Days(count=count):
            return _ago(today, -count) if count <= 0 else None
        case Coming(weekday=weekday, weeks=0):
            return _last(weekday, today)
        case WeekdayOf(weekday=weekday, week=week):
            return _of_week(weekday, week, today)
        case DayOfMonth(other=None):
            return _numbered(said, today)
        case _:
            return None


def _of_week(weekday: Weekday, week: int, today: date) -> date | None:
    """Return that day of this week (0), of the one before it (-1) …; none that is to come."""
    monday = today - timedelta(days=today.weekday())
    day = monday + timedelta(days=weekday.value + _WEEK * week)
    return day if day <= today else None


def _of_last_month(day: int, today: date) -> date | None:
    last = today.replace(day=1) - timedelta(days=1)
    return last.replace(day=day) if day <= last.day else None


def _last(weekday: Weekday, today: date) -> date | None:
    back = (today.weekday() - weekday.value) % _WEEK
    return today - timedelta(days=back) if back else None


def _numbered(said: DayOfMonth, today: date) -> date | None:
    """Return the newest such day that is not after today."""
    for back in range(_MONTHS_BACK):
        months = today.year * 12 + today.month - 1 - back
        year, month = divmod(months, 12)
        if said.month not in (None, month + 1) or said.year not in (None, year):
            continue
        try:
            day = date(year, month + 1, said.day)
        except ValueError:
            continue
        if day <= today:
            return day
    return None


def _gone(
    folded: Sequence[str], words: Sequence[Word], today: date, language: Language
) -> date | None:
    if _DAY_BEFORE.intersection(folded) or {"before", "yesterday"} <= set(folded):
        return today - timedelta(days=2)
    if _YESTERDAY.intersection(folded) or {"last", "night"} <= set(folded):
        return today - timedelta(days=1)
    if _AGO.intersection(folded):
        return _counted(folded, words, today, language)
    if _LAST.intersection(folded):
        named = [one for one in Weekday if _name(one, language) in folded]
        if len(named) == 1:
            return _last(named[0], today) or today - timedelta(days=_WEEK)
    return None


def _counted(
    folded: Sequence[str], words: Sequence[Word], today: date, language: Language
) -> date | None:
    """Return the day so many days or weeks ago."""
    unit = next((_UNITS[one] for one in folded if one in _UNITS), None)
    counts = [whole_number_at(words, place, language) for place in range(len(words))]
    count = next((found[1] for found in counts if found is not None), None)
    return _ago(today, unit * count) if unit is not None and count is not None else None


def _ago(today: date, days: int) -> date | None:
    return today - timedelta(days=days) if 0 <= days <= DAYS_BACK_MAX else None


def _name(weekday: Weekday, language: Language) -> str:
    monday = date(2026, 1, 5)
    return fold(weekday_in_words(monday + timedelta(days=weekday.value), language))
