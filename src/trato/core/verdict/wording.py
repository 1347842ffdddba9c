"""A Speaker: says Sayings in one language, with the names, figures and zone of one agreement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Final, assert_never

from trato.core.agreement import Agreement, Side
from trato.core.money import (
    CURRENCY_DIGITS,
    Money,
    NumberStyle,
    format_money,
    format_number,
    unit_price,
)
from trato.core.verdict.values import Count, Named, Param, PeriodOf, Person, Recorded, Saying
from trato.core.words import Language, knows, say
from trato.core.words.dates import (
    UNITS,
    count_in_words,
    date_in_words,
    instant_in_words,
    minutes_in_words,
    month_in_words,
    ordinal_in_words,
)
from trato.core.words.lists import list_in_words
from trato.core.worktime import Deadline, zone_named

_TWO_STOPS: Final = re.compile(r"(?<!\.)\.\.(?!\.)")
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_WEEK: Final = re.compile(r"(\d{4})-W(\d{2})")
_PART: Final = re.compile(r"(\d{4})-([QHS])(\d)")
_INSTANT: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?[+-]\d{2}:\d{2}")
_COUNT: Final = re.compile(r"(\d+) ([a-z_]+)")
_DAYS: Final = re.compile(r"\d{4}-\d{2}-\d{2}(, \d{4}-\d{2}-\d{2})+")
_ORDINAL: Final = re.compile(r"#(-?\d+)")
_SIDES: Final = frozenset(side.value for side in Side)
_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_AMOUNT: Final = re.compile(r"(-?\d+(?:\.\d+)?) ([A-Z]{3})")
_PERCENT: Final = re.compile(r"(-?\d+(?:\.\d+)?) %")
_FACTOR: Final = re.compile(r"×(\d+(?:\.\d+)?)")


_THIRD: Final = "third:"
"""Before the name of somebody who is of neither side."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says it: a language, and an agreement whose names, zone and figures are used.

    `today` (a local date) lets dates of the same year go without their year. Without an
    agreement, instants are said in UTC and figures as English writes them. `recorded` says what
    facts are called, by their events' ids; a fact that it does not know is said by its id.
    """

    language: Language
    agreement: Agreement | None = None
    today: date | None = None
    recorded: Mapping[str, str] = field(default_factory=dict, hash=False)

    def say(self, said: Saying) -> str:
        """Return the words of a Saying. An unknown key is our mistake and raises KeyError."""
        filled = {name: self.word(value) for name, value in said.params}
        # «… S.L.» at the end of a sentence has its full stop already.
        return _TWO_STOPS.sub(".", say(self.language, said.key, **filled))

    def sentence(self, said: Saying) -> str:
        """Return the words of a Saying, begun with a capital letter."""
        return capital(self.say(said))

    def word(self, value: Param) -> str:
        """Return one value in words."""
        match value:
            case Saying():
                return self.say(value)
            case Money():
                return format_money(value, self.style)
            case Deadline():
                return self.deadline(value)
            case Named() | PeriodOf() | Person() | Recorded() | Side():
                return self._called(value)
            case Count():
                return count_in_words(value.count, value.unit, self.language)
            case tuple():
                return list_in_words([self.word(one) for one in value], self.language, parted=True)
            case _:
                return self._plain(value)

    def _called(self, value: Named | PeriodOf | Person | Recorded | Side) -> str:
        match value:
            case Named():
                return self.name(value.thing)
            case PeriodOf():
                return self.period(value.code)
            case Person():
                return self.person(value.short)
            case Recorded():
                return self.recorded.get(value.event, value.event)
            case Side():
                return self.party(value)
            case _:
                assert_never(value)

    def _plain(self, value: str | int | Decimal | date) -> str:
        match value:
            case datetime():
                return self.instant(value)
            case date():
                return self.day(value)
            case Decimal():
                return format_number(value, self.style)
            case str():
                return value
            case int():
                return str(value)
            case _:
                assert_never(value)

    @property
    def style(self) -> NumberStyle:
        """Return how figures are written."""
        return self.agreement.header.numbers if self.agreement else NumberStyle.COMMA_POINT

    @property
    def zone(self) -> str:
        """Return the zone in which instants are said."""
        return self.agreement.header.zone if self.agreement else "UTC"

    def _has_year(self, day: date) -> bool:
        return self.today is None or day.year != self.today.year

    def instant(self, at: datetime) -> str:
        """Return an instant with weekday and hour."""
        zone = zone_named(self.zone)
        year = self._has_year(at.astimezone(zone).date())
        return instant_in_words(at, self.language, zone=zone, year=year)

    def day(self, day: date) -> str:
        """Return a date with its weekday."""
        return date_in_words(day, self.language, year=self._has_year(day))

    def deadline(self, due: Deadline) -> str:
        """Return a due: a date for a whole day, else a date and an hour, in the due's own zone;
        the place is told when its clocks are not those of the agreement.
        """
        if due.whole_day:
            return self.day(due.on)
        zone, own = zone_named(due.zone), zone_named(self.zone)
        said = instant_in_words(due.at, self.language, zone=zone, year=self._has_year(due.on))
        if self.agreement is None or due.at.astimezone(own).utcoffset() == due.at.utcoffset():
            return said
        place = due.zone.rpartition("/")[2].replace("_", " ")
        return say(self.language, "due.elsewhere", said=said, place=place)

    def amount(self, value: Decimal, currency: str) -> str:
        """Return an amount with its currency."""
        return format_money(Money(value, currency), self.style)

    def party(self, side: Side) -> str:
        """Return the name of a side, or its role when the agreement gives none."""
        parties = self.agreement.parties if self.agreement else ()
        named = next((party.name for party in parties if party.side is side and party.name), None)
        return named or say(self.language, f"side.{side.value}")

    def person(self, short: str) -> str:
        """Return the name of a person, or the short name when nobody is called so."""
        parties = self.agreement.parties if self.agreement else ()
        people = (one for party in parties for one in party.people)
        return next((one.name for one in people if one.short == short), short.removeprefix(_THIRD))

    def name(self, thing: str) -> str:
        """Return the name of a thing in quotes, in this language when it has one."""
        things = self.agreement.things if self.agreement else ()
        named = next((one for one in things if one.name == thing), None)
        translated = dict(named.translations).get(self.language.value, thing) if named else thing
        return quoted(translated, self.language)

    def period(self, code: str) -> str:
        """Return a period: «febrero de 2026», «la semana del lunes 16 de febrero»."""
        if match := _WEEK.fullmatch(code):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return say(self.language, "period.week", day=self.day(monday))
        if _DAY.fullmatch(code):
            return self.day(date.fromisoformat(code))
        if match := _MONTH.fullmatch(code):
            month = month_in_words(int(match[2]), self.language)
            return say(self.language, "period.month", month=month, year=match[1])
        if match := _PART.fullmatch(code):
            part = "quarter" if match[2] == "Q" else "half"
            return say(self.language, f"period.{part}", number=match[3], year=match[1])
        return code

    def keyed(self, key: str, params: Iterable[tuple[str, str]] = ()) -> str:
        """Return a key of the standing in words, its parameters as this language says them; the
        key itself when the words do not know it.
        """
        if not knows(self.language, key):
            return key
        return say(self.language, key, **{name: self.raw(value) for name, value in params})

    def raw(self, value: str) -> str:
        """Return a parameter of the standing in words: an instant, days, a period, a count, an
        amount, a percentage, a factor, a place in a row, a side.
        """
        if factor := _FACTOR.fullmatch(value):
            return f"×{format_number(Decimal(factor[1]), self.style)}"
        return self._timed(value) or self._counted(value) or value

    def _timed(self, value: str) -> str | None:
        if _INSTANT.fullmatch(value):
            at = datetime.fromisoformat(value)
            return self.day(at.date()) if value[11:19] == "23:59:59" else self.instant(at)
        if _DAY.fullmatch(value):
            return self.day(date.fromisoformat(value))
        if _DAYS.fullmatch(value):
            days = [self.day(date.fromisoformat(one)) for one in value.split(", ")]
            return list_in_words(days, self.language)
        if _MONTH.fullmatch(value) or _WEEK.fullmatch(value) or _PART.fullmatch(value):
            return self.period(value)
        return None

    def _counted(self, value: str) -> str | None:
        if value in _SIDES:
            return self.party(Side(value))
        if (money := _AMOUNT.fullmatch(value)) and money[2] in CURRENCY_DIGITS:
            return format_money(unit_price(Decimal(money[1]), money[2]), self.style)
        if percent := _PERCENT.fullmatch(value):
            sign = "%" if self.language is Language.ENGLISH else "\u00a0%"
            return f"{format_number(Decimal(percent[1]), self.style)}{sign}"
        if place := _ORDINAL.fullmatch(value):
            return ordinal_in_words(int(place[1]), self.language)
        counted = _COUNT.fullmatch(value)
        if counted and counted[2] == "working_minute":
            time = minutes_in_words(int(counted[1]))
            return say(self.language, "duration.working", time=time)
        if counted and counted[2] in UNITS:
            return count_in_words(int(counted[1]), counted[2], self.language)
        return None


def capital(text: str) -> str:
    """Return a text whose first letter is a capital; opening marks stay before it."""
    for place, letter in enumerate(text):
        if letter.isalpha():
            return text[:place] + letter.upper() + text[place + 1 :] if place <= 2 else text
        if letter.isdigit():
            return text
    return text


def quoted(text: str, language: Language) -> str:
    """Return a text in the quotation marks of the language."""
    match language:
        case Language.SPANISH:
            return f"«{text}»"
        case Language.ENGLISH:
            return f"“{text}”"
        case _:
            assert_never(language)
