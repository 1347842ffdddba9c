"""What Hypothesis draws for clocks: zones with odd clocks, and instants near their changes."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import strategies as st

from trato.core.worktime import Calendar, Window

# A day on which the clock of each zone does something, or simply a day of a zone with odd minutes.
TURNS = [
    ("Europe/Madrid", date(2026, 3, 29)),
    ("Europe/Madrid", date(2026, 10, 25)),
    ("America/Mexico_City", date(2022, 4, 3)),
    ("America/Mexico_City", date(2022, 10, 30)),
    ("America/Santiago", date(2026, 4, 5)),
    ("America/Santiago", date(2026, 9, 6)),
    ("Pacific/Apia", date(2011, 12, 30)),
    ("Asia/Kathmandu", date(2026, 5, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("America/Bogota", date(2026, 7, 20)),
]
REACH_DAYS = 8


def minutes_of_day(*, last: int) -> st.SearchStrategy[int]:
    return st.integers(0, last // 5).map(lambda step: step * 5)


windows = st.builds(Window, minutes_of_day(last=1435), minutes_of_day(last=1440))
days_windows = st.lists(windows, max_size=3).map(tuple)


@st.composite
def calendars(draw: st.DrawFn, turn: tuple[str, date] | None = None) -> Calendar:
    """A calendar whose special dates lie around a day on which its zone's clock changes."""
    zone, around = turn or draw(st.sampled_from(TURNS))
    near = st.integers(-REACH_DAYS, REACH_DAYS).map(lambda shift: around + timedelta(days=shift))
    dated = st.dictionaries(near, days_windows, max_size=3).map(lambda d: tuple(sorted(d.items())))
    weekly = draw(st.lists(days_windows, min_size=7, max_size=7))
    return Calendar(
        "drawn",
        zone,
        tuple(weekly),
        frozenset(draw(st.lists(near, max_size=3))),
        draw(dated),
        draw(dated),
    )


def instants(around: date, *, days: int) -> st.SearchStrategy[datetime]:
    """Instants on the grid of five minutes, up to `days` days before and after noon of a day."""
    noon = datetime.combine(around, time(12), tzinfo=UTC)
    steps = days * 24 * 12
    return st.integers(-steps, steps).map(lambda step: noon + step * timedelta(minutes=5))


@st.composite
def pauses(draw: st.DrawFn, around: date) -> list[tuple[datetime, datetime]]:
    """Up to three pauses, in any order, some of them overlapping or empty."""
    found = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(instants(around, days=5))
        found.append((start, start + draw(st.integers(0, 300)) * timedelta(minutes=5)))
    return found
