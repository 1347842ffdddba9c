"""The page of one client: both lanes, both sides, and the same facts for both."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.facts import record
from trato.core.events import EventKind
from trato.store.ledgers import standing_of
from trato.store.models import Entry
from trato.web.owed.lanes import lanes_of

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _message(cast: Cast, *, days: float = 0) -> Entry:
    at = NOW - timedelta(days=days, minutes=20)
    return record(cast.carla, cast.milpa, EventKind.MESSAGE, at=at, happened=at, text="¿Cómo va?")


def _answer(cast: Cast, asked: Entry, *, days: float) -> None:
    at = NOW - timedelta(days=days)
    record(
        cast.ana,
        cast.milpa,
        EventKind.ANSWER,
        at=at,
        happened=at,
        text="Va bien",
        fields={"answers": [asked.event_id]},
    )


def test_the_page_draws_both_lanes_and_lists_the_same(cast: Cast) -> None:
    """A drawing with a title and a description, and no style written into it."""
    agreed(cast)
    _message(cast)
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/").content.decode()
    drawing = page.partition('<svg class="lanes-drawn"')[2].partition("</svg>")[0]
    assert '<title id="lanes-title">' in drawing
    assert '<desc id="lanes-desc">' in drawing
    assert "style=" not in drawing
    assert "17 mar, 13:40" in drawing
    assert page.partition('class="lanes-list ')[2].count("17 mar, 13:40") >= 1


def test_without_an_agreement_there_is_nothing_to_draw(cast: Cast) -> None:
    """The page says so in words already."""
    assert "lanes-drawn" not in browser_of(cast.ana).get(f"/r/{cast.milpa.key}/").content.decode()


def test_a_late_answer_is_a_bar_and_says_how_late(cast: Cast) -> None:
    """20 min and 3 h of Wednesday, 8 h of Thursday, 1 h of Friday: the thirteenth is begun."""
    agreed(cast)
    _answer(cast, _message(cast, days=6), days=4)
    lanes = lanes_of(cast.ana, cast.milpa, NOW)
    assert lanes is not None
    (late,) = [one for one in lanes.drawing.placed if one.bar]
    assert late.deed.mark == "kept-late"
    assert late.deed.said == "13 horas hábiles tarde"


def test_a_holiday_of_the_calendar_is_shaded(cast: Cast) -> None:
    """The third Monday of March."""
    agreed(cast)
    lanes = lanes_of(cast.ana, cast.milpa, NOW)
    assert lanes is not None
    assert len(lanes.drawing.shades) == 1


def test_each_side_sees_its_own_lane_above(cast: Cast) -> None:
    """The same deeds, the other way round."""
    agreed(cast)
    _message(cast)
    ours, theirs = (lanes_of(who, cast.milpa, NOW) for who in (cast.ana, cast.carla))
    assert ours is not None
    assert theirs is not None
    above = {one.deed.id for one in ours.drawing.placed if one.deed.is_above}
    assert above == {one.deed.id for one in theirs.drawing.placed if not one.deed.is_above}
    standing = standing_of(cast.milpa, NOW)
    assert standing is not None
    assert above <= {one.id for one in standing.obligations}


def test_time_left_is_said_in_the_working_time_of_the_clause(cast: Cast) -> None:
    """The message came twenty minutes ago; lunch begins after its four hours end."""
    agreed(cast)
    _message(cast)
    ours = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/").content.decode()
    theirs = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/").content.decode()
    assert "quedan 3 h 40 min hábiles" in ours
    assert "quedan 3 h 40 min hábiles" in theirs
