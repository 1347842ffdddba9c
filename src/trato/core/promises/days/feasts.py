"""Named days of the year in Spain, Latin America, Britain, Ireland and the United States.

Movable feasts hang from Easter, computed by the Anonymous Gregorian algorithm (Nature, 20 April
1876; J. Meeus, Astronomical Algorithms, chapter 8). Fixed and n-th-weekday days follow the
countries' own calendars. Where a name means another day elsewhere, the region decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, assert_never

YEAR_MAX: Final = 9998


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same day of every year, for `days` days."""

    month: int
    day: int
    days: int = 1


@dataclass(frozen=True, slots=True)
class FromEaster:
    """So many days from Easter Sunday, for `days` days."""

    offset: int
    days: int = 1


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th such weekday of a month (-1: the last), moved by `offset` days, for `days` days."""

    month: int
    nth: int
    weekday: int
    offset: int = 0
    days: int = 1


Rule = Fixed | FromEaster | Nth

FEASTS: Final[Mapping[str, Rule]] = {
    "new-year": Fixed(1, 1),
    "epiphany": Fixed(1, 6),
    "martin-luther-king": Nth(1, 3, 0),
    "candlemas": Fixed(2, 2),
    "valentine": Fixed(2, 14),
    "presidents": Nth(2, 3, 0),
    "carnival": FromEaster(-48, 2),
    "shrove-tuesday": FromEaster(-47),
    "ash-wednesday": FromEaster(-46),
    "women": Fixed(3, 8),
    "saint-patrick": Fixed(3, 17),
    "saint-joseph": Fixed(3, 19),
    "fallas": Fixed(3, 15, 5),
    "holy-week": FromEaster(-7, 8),
    "palm-sunday": FromEaster(-7),
    "maundy-thursday": FromEaster(-3),
    "good-friday": FromEaster(-2),
    "holy-saturday": FromEaster(-1),
    "easter": FromEaster(0),
    "easter-monday": FromEaster(1),
    "tax-day": Fixed(4, 15),
    "saint-george": Fixed(4, 23),
    "labour": Fixed(5, 1),
    "may-bridge": Fixed(5, 1, 3),
    "madrid": Fixed(5, 2),
    "early-may-bank": Nth(5, 1, 0),
    "saint-isidore": Fixed(5, 15),
    "spring-bank": Nth(5, -1, 0),
    "memorial": Nth(5, -1, 0),
    "ascension": FromEaster(39),
    "pentecost": FromEaster(49),
    "whit-monday": FromEaster(50),
    "corpus": FromEaster(60),
    "juneteenth": Fixed(6, 19),
    "saint-john": Fixed(6, 24),
    "saint-john-eve": Fixed(6, 23),
    "saint-peter": Fixed(6, 29),
    "independence-us": Fixed(7, 4),
    "san-fermin": Fixed(7, 7),
    "saint-james": Fixed(7, 25),
    "national-feasts": Fixed(9, 18, 2),
    "assumption": Fixed(8, 15),
    "summer-bank": Nth(8, -1, 0),
    "labor-us": Nth(9, 1, 0),
    "diada": Fixed(9, 11),
    "independence": Fixed(9, 16),
    "cry": Fixed(9, 15),
    "merce": Fixed(9, 24),
    "hispanic": Fixed(10, 12),
    "columbus": Nth(10, 2, 0),
    "halloween": Fixed(10, 31),
    "all-saints": Fixed(11, 1),
    "all-souls": Fixed(11, 2),
    "bonfire": Fixed(11, 5),
    "almudena": Fixed(11, 9),
    "veterans": Fixed(11, 11),
    "good-weekend": Nth(11, 3, 0, -3, 4),
    "revolution": Nth(11, 3, 0),
    "thanksgiving": Nth(11, 4, 3),
    "black-friday": Nth(11, 4, 3, 1),
    "cyber-monday": Nth(11, 4, 3, 4),
    "constitution": Fixed(12, 6),
    "december-bridge": Fixed(12, 6, 3),
    "immaculate": Fixed(12, 8),
    "guadalupe": Fixed(12, 12),
    "christmas-eve": Fixed(12, 24),
    "christmas": Fixed(12, 25),
    "boxing": Fixed(12, 26),
    "innocents": Fixed(12, 28),
    "new-year-eve": Fixed(12, 31),
    "holidays-es": Fixed(12, 24, 14),
    "holidays-en": Fixed(12, 24, 9),
    "mother": Nth(5, 1, 6),
    "father": Fixed(3, 19),
    "spring": Fixed(3, 21, 92),
    "summer": Fixed(6, 21, 94),
    "autumn": Fixed(9, 23, 89),
    "winter": Fixed(12, 21, 90),
}

REGIONAL: Final[Mapping[str, Mapping[str, Rule]]] = {
    # Days that a name means elsewhere, by the country that a zone belongs to.
    "MX": {
        "constitution": Nth(2, 1, 0),
        "mother": Fixed(5, 10),
        "father": Nth(6, 3, 6),
        "national-feasts": Fixed(9, 15, 2),
    },
    "AR": {
        "independence": Fixed(7, 9),
        "revolution": Fixed(5, 25),
        "mother": Nth(10, 3, 6),
        "father": Nth(6, 3, 6),
    },
    "CO": {"independence": Fixed(7, 20), "mother": Nth(5, 2, 6), "father": Nth(6, 3, 6)},
    "CL": {"independence": Fixed(9, 18), "mother": Nth(5, 2, 6), "father": Nth(6, 3, 6)},
    "PE": {
        "independence": Fixed(7, 28),
        "national-feasts": Fixed(7, 28, 2),
        "mother": Nth(5, 2, 6),
        "father": Nth(6, 3, 6),
    },
    "US": {"mother": Nth(5, 2, 6), "father": Nth(6, 3, 6), "labour": Nth(9, 1, 0)},
    "GB": {"mother": FromEaster(-21), "father": Nth(6, 3, 6)},
}
SOUTHERN: Final[Mapping[str, Rule]] = {
    "autumn": Fixed(3, 21, 92),
    "winter": Fixed(6, 21, 94),
    "spring": Fixed(9, 21, 91),
    "summer": Fixed(12, 21, 90),
}
_COUNTRIES: Final[Mapping[str, str]] = {
    "America/Mexico_City": "MX",
    "America/Monterrey": "MX",
    "America/Tijuana": "MX",
    "America/Cancun": "MX",
    "America/Bogota": "CO",
    "America/Santiago": "CL",
    "America/Lima": "PE",
    "America/New_York": "US",
    "America/Chicago": "US",
    "America/Denver": "US",
    "America/Los_Angeles": "US",
    "Europe/London": "GB",
}
_SOUTH: Final = frozenset({"AR", "CL", "UY", "PY"})


def country_of(zone: str) -> str:
    """Return the country that an IANA zone belongs to, where a feast depends on it; else ""."""
    if zone.startswith(("America/Argentina/", "America/Buenos_Aires")):
        return "AR"
    if zone in ("America/Montevideo", "America/Asuncion"):
        return "UY"
    return _COUNTRIES.get(zone, "")


def feast_in(name: str, year: int, *, country: str = "") -> tuple[date, date]:
    """Return the first and the last day of a feast that begins in `year` (1 to 9998).

    `name` is one of `FEASTS`; an unknown one raises KeyError. A name that means another day in
    `country` gives that one.
    """
    rule = REGIONAL.get(country, {}).get(name) or FEASTS[name]
    if country in _SOUTH:
        rule = SOUTHERN.get(name, rule)
    first = _first_day(rule, year)
    return first, first + timedelta(days=rule.days - 1)


def _first_day(rule: Rule, year: int) -> date:
    match rule:
        case Fixed(month, day):
            return date(year, month, day)
        case FromEaster(offset):
            return easter(year) + timedelta(days=offset)
        case Nth(month, nth, weekday, offset):
            return nth_weekday(year, month, nth, weekday) + timedelta(days=offset)
        case _:
            assert_never(rule)


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date:
    """Return the n-th such weekday of a month; negative counts from its end."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    following = date(year + month // 12, month % 12 + 1, 1)
    last = following - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-nth - 1))


def easter(year: int) -> date:
    """Return Easter Sunday of a year of the Gregorian calendar (Anonymous Gregorian algorithm)."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leaps, rest = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    quarters, left = divmod(of_century, 4)
    to_sunday = (32 + 2 * rest + 2 * quarters - epact - left) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
