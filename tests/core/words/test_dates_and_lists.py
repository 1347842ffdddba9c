"""Dates, durations and lists as a person would say them."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from trato.core.words import Language
from trato.core.words.dates import (
    UNITS,
    count_in_words,
    date_in_words,
    instant_in_words,
    minutes_in_words,
    moment_in_words,
)
from trato.core.words.lists import list_in_words

ES, EN = Language.SPANISH, Language.ENGLISH
MEXICO = ZoneInfo("America/Mexico_City")


def test_an_instant_is_said_as_the_clock_of_its_zone_shows_it() -> None:
    """The offset it was recorded with does not matter; the zone of the agreement does."""
    at = datetime(2026, 3, 7, 0, 0, tzinfo=UTC)
    assert instant_in_words(at, ES, zone=MEXICO) == "viernes 6 de marzo de 2026 a las 18:00"
    assert instant_in_words(at, EN, zone=MEXICO) == "Friday 6 March 2026 at 18:00"


def test_one_o_clock_is_singular_in_spanish() -> None:
    """«A la 1:30», and «a las 13:30»."""
    zone = timezone(timedelta(hours=1))
    at = datetime(2026, 3, 6, 1, 30, tzinfo=zone)
    assert instant_in_words(at, ES, zone=zone, weekday=False, year=False) == (
        "6 de marzo a la 1:30"
    )


def test_the_last_second_of_a_day_is_not_rounded_away() -> None:
    """A due of days is shown as 23:59:59."""
    at = datetime(2026, 3, 6, 23, 59, 59, tzinfo=MEXICO)
    assert instant_in_words(at, EN, zone=MEXICO).endswith("at 23:59:59")


def test_a_day_without_an_hour_is_said_without_one() -> None:
    """Precision of a day stays a day."""
    assert moment_in_words(date(2026, 9, 16), ES, zone=MEXICO) == (
        "miércoles 16 de septiembre de 2026"
    )
    assert moment_in_words(date(2026, 9, 16), EN, zone=MEXICO, weekday=False, year=False) == (
        "16 September"
    )
    at = datetime(2026, 9, 16, 9, tzinfo=MEXICO)
    assert moment_in_words(at, ES, zone=MEXICO).endswith("a las 9:00")


def test_every_month_and_weekday_has_a_name() -> None:
    """Twelve months and seven days, in both languages, all different."""
    days = [date(2026, month, month) for month in range(1, 13)]
    for language in Language:
        assert len({date_in_words(day, language) for day in days}) == 12
        week = [date(2026, 3, day) for day in range(2, 9)]
        assert len({date_in_words(day, language).split()[0] for day in week}) == 7


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (45, "45 min"), (60, "1 h"), (75, "1 h 15 min"), (-75, "−1 h 15 min")],
)
def test_minutes_become_hours_and_minutes(minutes: int, words: str) -> None:
    """The same words serve both languages."""
    assert minutes_in_words(minutes) == words


def test_units_agree_with_their_number() -> None:
    """One day, two days."""
    assert count_in_words(1, "working_day", ES) == "1 día hábil"
    assert count_in_words(4, "working_day", ES) == "4 días hábiles"
    assert count_in_words(2, "calendar_day", EN) == "2 calendar days"
    for unit in UNITS:
        for language in Language:
            assert count_in_words(1, unit, language) != count_in_words(2, unit, language)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b", "c"], "a, b y c"),
        (["padres", "hijos"], "padres e hijos"),
        (["agua", "hielo"], "agua y hielo"),
        (["Ana", "Inés"], "Ana e Inés"),
        (["a", "«informe»"], "a e «informe»"),
        (["madera", "hierro"], "madera y hierro"),
    ],
)
def test_spanish_joins_with_y_or_e(words: list[str], said: str) -> None:
    """«Y» becomes «e» before the sound of an i that is no diphthong."""
    assert list_in_words(words, ES) == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["uno", "otro"], "uno u otro"),
        (["día", "hora"], "día u hora"),
        (["7", "8"], "7 u 8"),
        (["10", "11"], "10 u 11"),
        (["5", "6"], "5 o 6"),
    ],
)
def test_spanish_joins_with_o_or_u(words: list[str], said: str) -> None:
    """«O» becomes «u» before the sound of an o, also in figures read aloud."""
    assert list_in_words(words, ES, last="or") == said


def test_english_joins_with_and_or_or() -> None:
    """English has no such trap."""
    assert list_in_words(["a", "b", "c"], EN) == "a, b and c"
    assert list_in_words(["a", "b"], EN, last="or") == "a or b"


def test_what_has_commas_is_parted_by_semicolons() -> None:
    """A list of things that have commas of their own, if asked; a decimal comma is none."""
    items = ["el correo, con límite el lunes", "la llamada", "1,50 EUR"]
    assert list_in_words(items, Language.SPANISH, parted=True) == (
        "el correo, con límite el lunes; la llamada; y 1,50 EUR"
    )
    amounts = ["1,50 EUR", "2,00 EUR"]
    assert list_in_words(amounts, Language.SPANISH, parted=True) == "1,50 EUR y 2,00 EUR"
    assert ";" not in list_in_words(items, Language.SPANISH)
