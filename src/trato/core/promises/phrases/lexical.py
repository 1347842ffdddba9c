"""What the grammars of dates take from single words: figures, clock times, dates in figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from trato.core.promises.days.moments import Clock, DayOfMonth, Half
from trato.core.promises.phrases.grammar import FIGURE, Lexical, Read
from trato.core.speech import Word
from trato.core.speech.figures import number_words, whole_number_at
from trato.core.words import Language

YEAR_MIN: Final = 1900
YEAR_MAX: Final = 2199
COUNT_MAX: Final = 5_000
_FIGURES: Final = frozenset({FIGURE})
# «Te mando lo tuyo el primero», «el uno al otro»: these are days only before their month.
_ONES: Final = frozenset({"un", "uno", "una", "primero", "one"})
_NTH: Final = (["st"], ["nd"], ["rd"], ["th"])
_FIGURE_LETTERS_MAX: Final = 10


def named(names: Mapping[str, object]) -> Lexical:
    """Return the reader of single words that each have a meaning."""

    def read(words: Sequence[Word], place: int) -> Read | None:
        found = names.get(words[place].folded)
        return None if found is None else (place + 1, found)

    return Lexical(read, frozenset(names))


def number(language: Language, low: int, high: int) -> Lexical:
    """Return the reader of whole numbers between two, in digits or words."""

    def read(words: Sequence[Word], place: int) -> Read | None:
        found = whole_number_at(words, place, language)
        if found is None or not low <= found[1] <= high:
            return None
        return found

    return Lexical(read, number_words(language) | _FIGURES)


def number_alone(language: Language, high: int, *, not_before: frozenset[str]) -> Lexical:
    """Return the reader of a day's or an hour's number without its month; certain words after it
    say that it is none: «el 15 %», «el 2 de la lista».
    """
    any_number = number(language, 1, high)

    def read(words: Sequence[Word], place: int) -> Read | None:
        found = None if words[place].folded in _ONES else any_number.read(words, place)
        if found is None or found[0] >= len(words):
            return found
        following = [word.folded for word in words[found[0] : found[0] + 2]]
        is_share = following == ["por", "ciento"]
        return None if following[0] in not_before or is_share else found

    return Lexical(read, any_number.first)


def digits(high: int) -> Lexical:
    """Return the reader of whole numbers from one on, written in digits only."""

    def read(words: Sequence[Word], place: int) -> Read | None:
        word = words[place].folded
        if len(word) > len(str(high)) or not word.isdecimal() or not 1 <= int(word) <= high:
            return None
        return place + 1, int(word)

    return Lexical(read, _FIGURES)


def nth_alone(*, only_before: frozenset[str]) -> Lexical:
    """Return the reader of «15th», where nothing follows that it could be the fifteenth of."""
    day = digits(31)

    def read(words: Sequence[Word], place: int) -> Read | None:
        found = day.read(words, place)
        if found is None or [word.folded for word in words[place + 1 : place + 2]] not in _NTH:
            return None
        following = words[place + 2].folded if place + 2 < len(words) else "."
        return (place + 2, found[1]) if following in only_before else None

    return Lexical(read, _FIGURES)


def _year(words: Sequence[Word], place: int) -> Read | None:
    """Read a year of four digits."""
    word = words[place].folded
    if len(word) != 4 or not word.isdecimal() or not YEAR_MIN <= int(word) <= YEAR_MAX:
        return None
    return place + 1, int(word)


def _range_of_counts(words: Sequence[Word], place: int) -> Read | None:
    """Read «24-48», «3/5»: two counts in one word, of which the greater is meant."""
    numbers = _numbers(words[place].folded, "-") or _numbers(words[place].folded, "/")
    if len(numbers) != 2 or not numbers[0] < numbers[1] <= COUNT_MAX:
        return None
    return place + 1, numbers[1]


def _time_of_day(words: Sequence[Word], place: int) -> Read | None:
    """Read «9:45», «17.30», «17:30:00»: an hour and its minutes in one word."""
    word = words[place].folded
    numbers = _numbers(word, ":")[:2] or _numbers(word, ".")
    if len(numbers) != 2 or len(word.replace(".", ":").split(":")[1]) != 2:
        return None
    hour, minute = numbers
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return place + 1, clock_of(hour, minute)


def clock_of(hour: int, minute: int = 0) -> Clock:
    """Return an hour of the clock; one from 13 on is of the afternoon by itself."""
    return Clock(hour, minute, Half.AFTER_NOON if hour > 12 else None)


def date_in_figures(*, day_first_only: bool) -> Lexical:
    """Return the reader of «2026-05-03», «03/05», «3.5.26», «3-5-2026».

    Days come before months. Where that is not sure (`day_first_only` false) the other order is
    kept beside it; an order that cannot be is never read.
    """

    def read(words: Sequence[Word], place: int) -> Read | None:
        found = _figures(words[place].folded, day_first_only=day_first_only)
        return None if found is None else (place + 1, found)

    return Lexical(read, _FIGURES)


def _figures(word: str, *, day_first_only: bool) -> DayOfMonth | None:
    if len(word) > _FIGURE_LETTERS_MAX or not word[0].isdigit():
        return None
    for mark in "/-.":
        numbers = _numbers(word, mark)
        if len(numbers) == 3 and numbers[0] > 31:
            return _valid(DayOfMonth(numbers[2], numbers[1], numbers[0]))
        if len(numbers) == 3 or (len(numbers) == 2 and mark == "/"):
            return _ordered(numbers, day_first_only=day_first_only)
    return None


def _ordered(numbers: list[int], *, day_first_only: bool) -> DayOfMonth | None:
    first, second = numbers[:2]
    said = _full_year(numbers[2]) if len(numbers) == 3 else None
    day_first = _valid(DayOfMonth(first, second, said))
    if day_first_only:
        return day_first
    month_first = _valid(DayOfMonth(second, first, said))
    if day_first is None or month_first is None or first == second:
        return day_first or month_first
    return DayOfMonth(first, second, said, other=(second, first))


def _full_year(number: int) -> int:
    return number + 2000 if number < 100 else number


def _valid(found: DayOfMonth) -> DayOfMonth | None:
    month, year_said = found.month or 0, found.year or 2000
    if not (1 <= month <= 12 and YEAR_MIN <= year_said <= YEAR_MAX and 1 <= found.day <= 31):
        return None
    try:
        date(year_said if found.year else 2000, month, found.day)
    except ValueError:
        return None
    return found


def _numbers(word: str, mark: str) -> list[int]:
    parts = word.split(mark) if len(word) <= _FIGURE_LETTERS_MAX else []
    if len(parts) < 2 or not all(part.isdecimal() and len(part) <= 4 for part in parts):
        return []
    return [int(part) for part in parts]


year: Final = Lexical(_year, _FIGURES)
range_of_counts: Final = Lexical(_range_of_counts, _FIGURES)
time_of_day: Final = Lexical(_time_of_day, _FIGURES)
