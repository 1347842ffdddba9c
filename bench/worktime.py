"""Working-time deadlines against pandas CustomBusinessHour and businesstimedelta, in one run.

Aware datetimes go in and come out; starts are random seconds of ten years, amounts those of common
deadlines; every contestant has been warmed up. Time only: CustomBusinessHour moves a due at
closing to the reopening, and what it answers is compared with ours by that school.
"""

import random
import warnings
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from functools import partial
from time import perf_counter
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from bench.rows import Row, table
from trato.core.worktime import AtClosing, Calendar, Window, add_working_minutes, week_of

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import businesstimedelta
    import pandas as pd
    import pytz  # type: ignore[import-untyped]  # comes with businesstimedelta

YEARS: Final = range(2016, 2026)
HOURS: Final = (4, 6, 8, 16, 24)
OURS: Final = 40_000
THEIRS: Final = 1_500
ROUNDS: Final = 5
TURNS: Final = 5
SEED: Final = 20260211

MADRID_DAYS: Final = (
    (1, 1),
    (1, 6),
    (5, 1),
    (5, 2),
    (8, 15),
    (10, 12),
    (11, 1),
    (12, 6),
    (12, 8),
    (12, 25),
)
MEXICO_DAYS: Final = ((1, 1), (2, 5), (3, 21), (5, 1), (9, 16), (11, 20), (12, 25))

Question = tuple[datetime, int]
Contestant = Callable[[datetime, int], datetime]


class Setting(NamedTuple):
    """A calendar as the contest uses it."""

    name: str
    zone: str
    windows: tuple[tuple[int, int], ...]
    holidays: tuple[date, ...]

    @property
    def calendar(self) -> Calendar:
        """Answer the setting as our calendar."""
        windows = tuple(Window(start * 60, end * 60) for start, end in self.windows)
        return Calendar(self.name, self.zone, week_of(windows), frozenset(self.holidays))


def _holidays(days: Sequence[tuple[int, int]]) -> tuple[date, ...]:
    years = range(YEARS.start, YEARS.stop + 1)
    return tuple(date(year, month, day) for year in years for month, day in days)


SETTINGS: Final = (
    Setting("Madrid 9–17", "Europe/Madrid", ((9, 17),), _holidays(MADRID_DAYS)),
    Setting(
        "Mexico 9–14, 16–19", "America/Mexico_City", ((9, 14), (16, 19)), _holidays(MEXICO_DAYS)
    ),
)


def run() -> list[Row]:
    """Return the rows of the contest: each setting against each of the two others."""
    rows: list[Row] = []
    for setting in SETTINGS:
        rows.append(_row(setting, "pandas CustomBusinessHour", _pandas(setting), target=25))
        rows.append(_row(setting, "businesstimedelta", _businesstimedelta(setting), target=100))
    return rows


def _row(setting: Setting, anchor: str, theirs: Contestant, *, target: int) -> Row:
    ours = _ours(setting)
    questions = _questions(setting, OURS)
    some = questions[:THEIRS]
    ours_best, theirs_best = 0.0, 0.0
    # Turn about, for about as long, the best of each: what else the machine does hits both alike.
    for _ in range(ROUNDS):
        ours_best = max(ours_best, *(_per_second(ours, questions) for _ in range(TURNS)))
        theirs_best = max(theirs_best, _per_second(theirs, some))
    ratio = ours_best / theirs_best
    school: AtClosing = "reopening" if "pandas" in anchor else "closing"
    same = _agreement(setting, theirs, some, at_closing=school)
    return Row(
        f"working-time deadlines, {setting.name}",
        f"{ours_best:,.0f}/s, {ratio:.0f} ×",
        f"{anchor}: {theirs_best:,.0f}/s ({same:.1%} same answers)",
        f"≥ {target} ×",
        ratio >= target,
    )


def _questions(setting: Setting, count: int) -> list[Question]:
    chance = random.Random(SEED)
    zone = ZoneInfo(setting.zone)
    first = datetime(YEARS.start, 1, 1, tzinfo=zone)
    seconds = len(YEARS) * 365 * 86_400
    return [
        (
            (first + timedelta(seconds=chance.randrange(seconds))).replace(tzinfo=zone),
            chance.choice(HOURS) * 60,
        )
        for _ in range(count)
    ]


def _ours(setting: Setting) -> Contestant:
    calendar = setting.calendar
    return partial(add_working_minutes, calendar)


def _pandas(setting: Setting) -> Contestant:
    opens = [time(start) for start, _ in setting.windows]
    closes = [time(end) for _, end in setting.windows]
    days = [str(day) for day in setting.holidays]
    offsets = {
        hours * 60: pd.offsets.CustomBusinessHour(hours, start=opens, end=closes, holidays=days)
        for hours in HOURS
    }

    def deadline(start: datetime, minutes: int) -> datetime:
        found: datetime = (pd.Timestamp(start) + offsets[minutes]).to_pydatetime()
        return found

    return deadline


def _businesstimedelta(setting: Setting) -> Contestant:
    zone = pytz.timezone(setting.zone)
    days = [
        businesstimedelta.WorkDayRule(
            start_time=time(start), end_time=time(end), working_days=[0, 1, 2, 3, 4], tz=zone
        )
        for start, end in setting.windows
    ]
    rules = businesstimedelta.Rules(
        [*days, businesstimedelta.HolidayRule(set(setting.holidays), tz=zone)]
    )
    amounts = {
        hours * 60: businesstimedelta.BusinessTimeDelta(rules, hours=hours) for hours in HOURS
    }

    def deadline(start: datetime, minutes: int) -> datetime:
        found: datetime = start + amounts[minutes]
        return found

    return deadline


def _per_second(contestant: Contestant, questions: list[Question]) -> float:
    begun = perf_counter()
    for start, minutes in questions:
        contestant(start, minutes)
    return len(questions) / (perf_counter() - begun)


def _agreement(
    setting: Setting, theirs: Contestant, questions: list[Question], *, at_closing: AtClosing
) -> float:
    calendar = setting.calendar
    same = sum(
        theirs(start, minutes)
        == add_working_minutes(calendar, start, minutes, at_closing=at_closing)
        for start, minutes in questions
    )
    return same / len(questions)


if __name__ == "__main__":
    print(table(run()))
