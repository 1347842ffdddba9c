"""What holds of every standing, whatever was agreed and whatever happened."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.core.standing.kernel.lives import instants, lives, swapped, version
from trato.core.events import Event
from trato.core.standing import Course, next_change, standing
from trato.core.standing.values import Standing


def same(one: Standing, other: Standing) -> bool:
    """Whether two standings say the same, apart from the instant they are of."""
    blank = {"at": one.at, "as_of": None}
    return one._replace(**blank) == other._replace(**blank)


@given(lives(), instants(), st.integers(0, 2**16))
def test_the_order_of_entry_changes_nothing(life: list[Event], now: datetime, seed: int) -> None:
    """What was entered in another order comes to the same."""
    shuffled = list(life)
    Random(seed).shuffle(shuffled)
    assert same(standing([version()], life, now), standing([version()], shuffled, now))


@given(lives(most=12), instants(), st.data())
def test_a_second_record_of_one_fact_is_inert(
    life: list[Event], now: datetime, data: st.DataObject
) -> None:
    """The same outside id makes two records one fact."""
    place = data.draw(st.integers(0, len(life) - 1))
    life = [*life[:place], replace(life[place], source="<uno@mail>"), *life[place + 1 :]]
    twin = replace(
        life[place], id="twin", recorded_at=life[place].recorded_at + timedelta(minutes=1)
    )
    once, twice = standing([version()], life, now), standing([version()], [*life, twin], now)
    assert list(once.obligations) == list(twice.obligations)
    assert once.accounts == twice.accounts


@given(lives(), instants())
def test_one_by_one_is_the_same_as_all_at_once(life: list[Event], now: datetime) -> None:
    """A course that took its events one at a time, asked in between, says what a fresh one says."""
    course = Course.start([version()])
    for one in life:
        course = course.with_event(one)
        course.standing(one.recorded_at)
    assert same(course.standing(now), standing([version()], life, now))


@given(lives(), instants())
def test_one_life_leaves_no_trace_in_another(life: list[Event], now: datetime) -> None:
    """Who lives by the same text shares its plans, and nothing that happens to the other."""
    quiet = [list(standing([version()], [], at).obligations) for at in (now, life[0].at)]
    standing([version()], life, now)
    assert quiet == [list(standing([version()], [], at).obligations) for at in (now, life[0].at)]


@given(lives(late=200), instants())
def test_late_entries_too(life: list[Event], now: datetime) -> None:
    """Entered late and out of order, one at a time, it comes to the same."""
    course = Course.start([version()])
    for one in sorted(life, key=lambda one: (one.recorded_at, one.id)):
        course = course.with_event(one)
        course.standing(one.recorded_at)
    assert same(course.standing(now), standing([version()], life, now))


@given(lives(late=200), instants(), instants())
def test_what_was_known_then_stays(life: list[Event], now: datetime, as_of: datetime) -> None:
    """What is entered later changes no answer about what was known before."""
    known = [one for one in life if one.recorded_at <= as_of]
    then = standing([version()], known, now, as_of)
    assert same(then, standing([version()], life, now, as_of))


@given(lives(most=14), instants())
def test_time_alone_changes_something_only_at_next_change(life: list[Event], now: datetime) -> None:
    """Between an instant and the next change nothing moves."""
    found = standing([version()], life, now)
    turn = next_change(found)
    assert turn is not None
    assert turn > now
    before = turn - timedelta(microseconds=1)
    assert same(found, standing([version()], life, before))
    halfway = now + (before - now) / 2
    assert same(found, standing([version()], life, halfway))


@given(lives(), instants())
def test_an_older_course_is_left_as_it_is(life: list[Event], now: datetime) -> None:
    """Going on from a course does not change what it says itself."""
    course = Course.start([version()], life[:-1])
    before = course.standing(now)
    course.with_event(life[-1]).standing(now)
    assert same(before, course.standing(now))
    assert same(before, standing([version()], life[:-1], now))


@given(lives(), instants())
def test_ids_are_unique_and_every_change_has_its_reason(life: list[Event], now: datetime) -> None:
    """Each obligation has its own id and at least one reason, in order of time."""
    found = standing([version()], life, now)
    ids = [one.id for one in found.obligations]
    assert len(ids) == len(set(ids))
    for one in found.obligations:
        assert one.because
        if one.outcome is not None:
            assert one.because[-1].after == one.outcome.value or one.repaired_at


@given(lives(), instants())
def test_swapping_the_sides_mirrors_everything(life: list[Event], now: datetime) -> None:
    """Whoever is provider: the other one owes what they owed, with the same dates and outcome."""
    found = standing([version()], life, now)
    mirrored = standing([swapped(version())], life, now)
    assert len(found.obligations) == len(mirrored.obligations)
    for one, other in zip(found.obligations, mirrored.obligations, strict=True):
        assert one.debtor is other.debtor.other
        assert (one.id, one.due, one.phase, one.outcome, one.breached_at, one.events) == (
            other.id,
            other.due,
            other.phase,
            other.outcome,
            other.breached_at,
            other.events,
        )
    assert [(one.event, one.reason) for one in found.acts] == [
        (one.event, one.reason) for one in mirrored.acts
    ]
    assert [(one.id, one.debtor.other, one.balance) for one in found.accounts.debts] == [
        (one.id, one.debtor, one.balance) for one in mirrored.accounts.debts
    ]
