"""What words mean when they name a day: the conventions, one table a theme."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.promises.days.feasts import easter
from trato.core.promises.days.moments import (
    DayOfMonth,
    DayOfThatMonth,
    Days,
    Feast,
    Minutes,
    Moment,
    Month,
    Months,
    Week,
    Weekend,
    WeekOf,
    WorkingDays,
    Year,
)
from trato.core.promises.days.reckoning import reckon
from trato.core.promises.days.stretch import Stretch
from trato.core.promises.finding import mentions_in
from trato.core.promises.phrases.tokens import tokens_of
from trato.core.speech import words_of
from trato.core.words import Language
from trato.core.worktime import Calendar, Weekday, calendar_of_days

ES, EN = Language.SPANISH, Language.ENGLISH
WEDNESDAY = datetime(2026, 3, 11, 10, 0, tzinfo=UTC)
FRIDAY = datetime(2026, 7, 31, 17, 30, tzinfo=UTC)
SUNDAY = datetime(2026, 6, 28, 20, 15, tzinfo=UTC)
CHRISTMAS = datetime(2026, 12, 23, 9, 0, tzinfo=UTC)
LEAP = datetime(2028, 2, 28, 8, 45, tzinfo=UTC)


def reckoned(
    words: str, at: datetime, language: Language = ES, calendar: Calendar | None = None
) -> Stretch | None:
    """The first day that is named in some words."""
    found = mentions_in(tokens_of(words_of(words), language), language)
    assert found, f"no day is seen in «{words}»"
    return reckon(found[0].moment, at, calendar)


def due(words: str, at: datetime, language: Language = ES) -> str:
    stretch = reckoned(words, at, language)
    assert stretch is not None
    return stretch.due.isoformat()


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("el viernes", WEDNESDAY, "2026-03-13"),
        ("el viernes", FRIDAY, "2026-08-07"),
        ("el lunes que viene", WEDNESDAY, "2026-03-16"),
        ("el próximo miércoles", WEDNESDAY, "2026-03-18"),
        ("el martes de la semana que viene", WEDNESDAY, "2026-03-17"),
        ("el lunes en ocho", WEDNESDAY, "2026-03-23"),
        ("el viernes 13", WEDNESDAY, "2026-03-13"),
        ("el lunes 4", datetime(2026, 4, 30, 22, 10, tzinfo=UTC), "2026-05-04"),
        ("hoy mismo", WEDNESDAY, "2026-03-11"),
        ("mañana mismo", WEDNESDAY, "2026-03-12"),
        ("pasado mañana", LEAP, "2028-03-01"),
        ("mañana por la mañana", WEDNESDAY, "2026-03-12"),
        ("esta noche", FRIDAY, "2026-07-31"),
        ("a primera hora del lunes", WEDNESDAY, "2026-03-16"),
        ("en un rato", WEDNESDAY, "2026-03-11"),
        ("de hoy en ocho", WEDNESDAY, "2026-03-18"),
    ],
)
def test_days_near_the_message(words: str, at: datetime, day: str) -> None:
    """A weekday is the next one, also on that very weekday; parts of the day keep its day."""
    assert due(words, at) == day


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("la semana que viene", WEDNESDAY, "2026-03-20"),
        ("esta semana", WEDNESDAY, "2026-03-13"),
        ("la semana del 4 de mayo", WEDNESDAY, "2026-05-08"),
        ("a mediados de semana", datetime(2026, 3, 9, 9, tzinfo=UTC), "2026-03-11"),
        ("este fin de semana", WEDNESDAY, "2026-03-15"),
        ("el fin de semana", SUNDAY, "2026-07-05"),
        ("este fin de semana", SUNDAY, "2026-06-28"),
        ("este mes", WEDNESDAY, "2026-03-31"),
        ("el mes que viene", FRIDAY, "2026-08-31"),
        ("en abril", WEDNESDAY, "2026-04-30"),
        ("a principios de abril", WEDNESDAY, "2026-04-05"),
        ("a mediados de mes", WEDNESDAY, "2026-03-15"),
        ("a mediados de mes", datetime(2026, 3, 20, 9, tzinfo=UTC), "2026-04-15"),
        ("a finales de febrero", LEAP, "2028-02-29"),
        ("la primera semana de abril", WEDNESDAY, "2026-04-07"),
        ("la segunda quincena de marzo", WEDNESDAY, "2026-03-31"),
        ("el último día hábil de mayo", WEDNESDAY, "2026-05-29"),
        ("el segundo lunes de enero", CHRISTMAS, "2027-01-11"),
        ("a final de trimestre", WEDNESDAY, "2026-03-31"),
        ("el primer trimestre", SUNDAY, "2027-03-31"),
        ("toda la semana que viene", WEDNESDAY, "2026-03-20"),
        ("a principios de semana", WEDNESDAY, "2026-03-17"),
        ("a principios de marzo", WEDNESDAY, "2027-03-05"),
        ("a principios de mes", WEDNESDAY, "2026-04-05"),
        ("la primera semana de marzo", WEDNESDAY, "2027-03-07"),
        ("la primera quincena de marzo", SUNDAY, "2027-03-15"),
        ("el primer día hábil de marzo", WEDNESDAY, "2027-03-01"),
        ("el primer lunes del mes", WEDNESDAY, "2026-04-06"),
        ("el primer día del mes que viene", WEDNESDAY, "2026-04-01"),
        ("a finales de año", WEDNESDAY, "2026-12-31"),
    ],
)
def test_stretches_are_due_on_their_last_useful_day(words: str, at: datetime, day: str) -> None:
    """A week ends on Friday, a weekend on Sunday, a month on its last day; parts have their own."""
    assert due(words, at) == day


@pytest.mark.parametrize(
    ("words", "at", "day", "hour"),
    [
        ("en tres horas", WEDNESDAY, "2026-03-11", time(13)),
        ("dentro de 48 horas", WEDNESDAY, "2026-03-13", time(10)),
        ("en 24/48 h", WEDNESDAY, "2026-03-13", time(10)),
        ("en una quincena", WEDNESDAY, "2026-03-26", None),
        ("a las doce de la mañana", WEDNESDAY, "2026-03-12", time(0)),
        ("mañana a medianoche", WEDNESDAY, "2026-03-12", time(23, 59)),
        ("a partir de las cinco", WEDNESDAY, "2026-03-11", time(17)),
        ("a partir del lunes a las cinco", WEDNESDAY, "2026-03-16", time(17)),
        ("en hora y media", datetime(2026, 3, 11, 23, 0, tzinfo=UTC), "2026-03-12", time(0, 30)),
        ("en un par de días", WEDNESDAY, "2026-03-13", None),
        ("en dos o tres días", WEDNESDAY, "2026-03-14", None),
        ("en quince días", WEDNESDAY, "2026-03-26", None),
        ("dentro de dos semanas", WEDNESDAY, "2026-03-25", None),
        ("en un mes", datetime(2026, 1, 31, 9, tzinfo=UTC), "2026-02-28", None),
        ("en 5 días hábiles", WEDNESDAY, "2026-03-18", None),
        ("en un plazo máximo de tres días laborables", FRIDAY, "2026-08-05", None),
        ("mañana a las 9:45", WEDNESDAY, "2026-03-12", time(9, 45)),
        ("mañana a las cinco y media de la tarde", WEDNESDAY, "2026-03-12", time(17, 30)),
        ("a las diez menos cuarto de la noche", WEDNESDAY, "2026-03-11", time(21, 45)),
        ("a las cinco", WEDNESDAY, "2026-03-11", time(17)),
        ("a las 9", FRIDAY, "2026-07-31", time(21)),
        ("el lunes a mediodía", WEDNESDAY, "2026-03-16", None),
    ],
)
def test_counted_time_and_hours(words: str, at: datetime, day: str, hour: time | None) -> None:
    """Hours give the day they end in; the day of the message does not count among working days."""
    stretch = reckoned(words, at)
    assert stretch is not None
    assert (stretch.due.isoformat(), stretch.clock) == (day, hour)


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("antes del lunes", WEDNESDAY, "2026-03-15"),
        ("antes del 15 de agosto", FRIDAY, "2026-08-14"),
        ("antes de Reyes", CHRISTMAS, "2027-01-05"),
        ("antes de Navidad", CHRISTMAS, "2026-12-24"),
        ("antes de fin de mes", WEDNESDAY, "2026-03-31"),
        ("antes de que acabe la semana", WEDNESDAY, "2026-03-13"),
        ("antes de las seis", WEDNESDAY, "2026-03-11"),
        ("después de Semana Santa", WEDNESDAY, "2026-04-06"),
        ("a partir del lunes", WEDNESDAY, "2026-03-16"),
        ("a más tardar el jueves", WEDNESDAY, "2026-03-12"),
        ("hasta el viernes", WEDNESDAY, "2026-03-13"),
        ("entre el lunes y el miércoles", WEDNESDAY, "2026-03-18"),
        ("hoy o mañana", WEDNESDAY, "2026-03-12"),
        ("entre el 31 de febrero y el lunes", WEDNESDAY, "2026-03-16"),
        ("a partir de la semana que viene", WEDNESDAY, "2026-03-16"),
        ("entre la semana que viene y el lunes", WEDNESDAY, "2026-03-20"),
        ("del 4 al 8 de mayo", WEDNESDAY, "2026-05-08"),
        ("de aquí al viernes", WEDNESDAY, "2026-03-13"),
        ("antes de la reunión del jueves", WEDNESDAY, "2026-03-12"),
        ("el lunes después de Reyes", CHRISTMAS, "2027-01-11"),
        ("el miércoles de la semana del 16", WEDNESDAY, "2026-03-18"),
    ],
)
def test_limits_and_ranges(words: str, at: datetime, day: str) -> None:
    """«Antes de» is the day before, the end of something its own limit, a range its end."""
    assert due(words, at) == day


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("el 3 de mayo", WEDNESDAY, "2026-05-03"),
        ("el 3 de marzo", WEDNESDAY, "2027-03-03"),
        ("el día 15", WEDNESDAY, "2026-03-15"),
        ("el 5", WEDNESDAY, "2026-04-05"),
        ("el 03/05", WEDNESDAY, "2026-05-03"),
        ("el 3-5-2027", WEDNESDAY, "2027-05-03"),
        ("2026-03-16", WEDNESDAY, "2026-03-16"),
        ("el uno de abril", WEDNESDAY, "2026-04-01"),
        ("el 10 del mes que viene", WEDNESDAY, "2026-04-10"),
        ("el 29 de febrero", LEAP, "2028-02-29"),
    ],
)
def test_numbered_days_are_the_nearest_to_come(words: str, at: datetime, day: str) -> None:
    """What is not said of a date is what makes it the nearest that is not past; days come first."""
    assert due(words, at) == day


@pytest.mark.parametrize(
    ("words", "at", "day"),
    [
        ("on Friday", WEDNESDAY, "2026-03-13"),
        ("next Monday", WEDNESDAY, "2026-03-16"),
        ("next Friday", WEDNESDAY, "2026-03-20"),
        ("Friday week", WEDNESDAY, "2026-03-20"),
        ("by EOD", WEDNESDAY, "2026-03-11"),
        ("first thing tomorrow", WEDNESDAY, "2026-03-12"),
        ("in two weeks' time", WEDNESDAY, "2026-03-25"),
        ("within 3 working days", WEDNESDAY, "2026-03-16"),
        ("a week on Monday", WEDNESDAY, "2026-03-23"),
        ("by the end of next week", WEDNESDAY, "2026-03-20"),
        ("mid-April", WEDNESDAY, "2026-04-15"),
        ("no later than May 3rd", WEDNESDAY, "2026-05-03"),
        ("on the 15th", WEDNESDAY, "2026-03-15"),
        ("before Thanksgiving", WEDNESDAY, "2026-11-25"),
        ("at half past five", WEDNESDAY, "2026-03-11"),
        ("next month", FRIDAY, "2026-08-31"),
        ("the day after tomorrow", LEAP, "2028-03-01"),
    ],
)
def test_english_says_the_same_in_its_own_way(words: str, at: datetime, day: str) -> None:
    """The conventions are those of Spanish; “next Friday” is the one of next week."""
    assert due(words, at, EN) == day


def test_an_english_date_in_figures_says_that_it_is_not_certain() -> None:
    """03/05 is 3 May or 5 March: the nearer one is taken and the other one told."""
    stretch = reckoned("on 03/05", WEDNESDAY, EN)
    assert stretch is not None
    assert (stretch.due, stretch.other) == (date(2026, 5, 3), date(2027, 3, 5))
    spanish = reckoned("el 03/05", WEDNESDAY)
    assert spanish is not None
    assert spanish.other is None


@pytest.mark.parametrize(
    "words", ["pronto", "ayer", "el viernes pasado", "los lunes", "hace dos días", "cada semana"]
)
def test_what_names_no_day_to_come_has_none(words: str) -> None:
    """The past, the usual and the vague are no days to wait for."""
    found = mentions_in(tokens_of(words_of(words), ES), ES)
    assert all(reckon(one.moment, WEDNESDAY) is None for one in found)


def test_working_days_are_those_of_the_calendar() -> None:
    """With a holiday on Thursday and Saturdays worked, two working days reach Saturday."""
    calendar = calendar_of_days(
        "taller",
        zone="Europe/Madrid",
        working=tuple(Weekday)[:6],
        holidays=(date(2026, 3, 12),),
    )
    stretch = reckoned("en dos días hábiles", WEDNESDAY, ES, calendar)
    assert stretch is not None
    assert stretch.due == date(2026, 3, 14)


def test_a_feast_is_that_of_the_country() -> None:
    """Mother's Day is in May in Spain and on 10 May in Mexico."""
    mexico = calendar_of_days("oficina", zone="America/Mexico_City")
    found = [reckoned("el día de la madre", WEDNESDAY, ES, one) for one in (None, mexico)]
    assert [one and one.due for one in found] == [date(2026, 5, 3), date(2026, 5, 10)]


@pytest.mark.parametrize(
    "day",
    [date(1961, 4, 2), date(2000, 4, 23), date(2008, 3, 23), date(2026, 4, 5), date(2038, 4, 25)],
)
def test_easter_is_computed(day: date) -> None:
    """The algorithm gives the days of the tables, the earliest and the latest among them."""
    assert easter(day.year) == day


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.times(), st.sampled_from([ES, EN]))
def test_a_day_to_come_is_never_past(day: date, hour: time, language: Language) -> None:
    """Whatever the message's day, what is to come is not before it."""
    at = datetime.combine(day, hour, UTC)
    spoken = {
        ES: "el lunes. a fin de mes. esta semana. a principios de abril. antes de Reyes. el 31",
        EN: "on Monday. by the end of the month. this week. before Easter. mid-April. the 31st",
    }[language]
    for one in mentions_in(tokens_of(words_of(spoken), language), language):
        stretch = reckon(one.moment, at)
        assert stretch is not None
        assert stretch.due >= at.date()


@pytest.mark.parametrize(
    "moment",
    [
        Minutes(10**9),
        Days(10**9),
        WorkingDays(10**9),
        Months(10**9),
        Week(10**9),
        Weekend(10**9),
        Month(months=10**9),
        Year(10**9),
        DayOfThatMonth(31, 1),
        DayOfMonth(30, 2, 2027),
        WeekOf(DayOfMonth(30, 2)),
    ],
)
def test_a_day_that_no_calendar_has_is_none(moment: Moment) -> None:
    """A thousand million days from now, or the thirtieth of February."""
    assert reckon(moment, WEDNESDAY, None) is None


@pytest.mark.parametrize("year", [1, 9999])
def test_at_the_ends_of_time_nothing_is_reckoned(year: int) -> None:
    """A message whose clock is wrong by thousands of years gives no day."""
    assert reckon(Days(1), WEDNESDAY.replace(year=year), None) is None


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("America/Argentina/Buenos_Aires", date(2026, 9, 21)),
        ("America/Montevideo", date(2026, 9, 21)),
        ("Europe/Madrid", date(2026, 3, 21)),
    ],
)
def test_spring_comes_when_it_comes_there(zone: str, first: date) -> None:
    """In March in the north, in September in the south."""
    calendar = calendar_of_days("oficina", zone=zone)
    stretch = reckon(Feast("spring", 2026), WEDNESDAY, calendar)
    assert stretch is not None
    assert stretch.first == first
