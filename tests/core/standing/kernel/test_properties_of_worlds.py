"""The same holds under every agreement made of the clauses that the documentation gives."""

from __future__ import annotations

from random import Random
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.standing.kernel.test_properties import same
from tests.core.standing.kernel.worlds import instants, lives_in, worlds
from trato.core.standing import Course, next_change, standing
from trato.core.verdict.web import Web

EXAMPLES = 15


@settings(max_examples=EXAMPLES)
@given(st.data(), instants(), st.integers(0, 2**16))
def test_the_order_of_entry_changes_nothing(data: st.DataObject, now: object, seed: int) -> None:
    """As long as no power is used, what was entered in another order comes to the same."""
    version = data.draw(worlds())
    life = data.draw(lives_in(version))
    shuffled = list(life)
    Random(seed).shuffle(shuffled)
    assert same(standing([version], life, now), standing([version], shuffled, now))


@settings(max_examples=EXAMPLES)
@given(st.data(), instants())
def test_one_by_one_is_the_same_as_all_at_once(data: st.DataObject, now: object) -> None:
    """Also with powers, waivers and extensions, and entered late."""
    version = data.draw(worlds())
    life = data.draw(lives_in(version, late=150, powers=True))
    course = Course.start([version])
    for one in sorted(life, key=lambda one: (one.recorded_at, one.id)):
        course = course.with_event(one)
        course.standing(one.recorded_at)
    assert same(course.standing(now), standing([version], life, now))


@settings(max_examples=EXAMPLES)
@given(st.data(), instants(), st.integers(1, 5), st.integers(1, 8))
def test_going_back_for_a_late_fact_is_the_same_as_beginning_anew(
    data: st.DataObject, now: object, between: int, most: int
) -> None:
    """However many places to go back to are held, and however late facts are entered."""
    version = data.draw(worlds())
    life = data.draw(lives_in(version, late=data.draw(st.sampled_from([5, 30])), powers=True))
    course = Course.start([version])
    held = {"FACTS_BETWEEN": between, "HALTS_MAX": most}
    with patch.multiple("trato.core.standing.engine", **held):
        for one in sorted(life, key=lambda one: (one.recorded_at, one.id)):
            course = course.with_event(one)
            course.standing(one.recorded_at)
    assert same(course.standing(now), standing([version], life, now))


@settings(max_examples=EXAMPLES)
@given(st.data(), instants(), instants())
def test_what_was_known_then_stays(data: st.DataObject, now: object, as_of: object) -> None:
    """What is entered later changes no answer about what was known before."""
    version = data.draw(worlds())
    life = data.draw(lives_in(version, late=150, powers=True))
    known = [one for one in life if one.recorded_at <= as_of]
    assert same(standing([version], known, now, as_of), standing([version], life, now, as_of))


@settings(max_examples=EXAMPLES)
@given(st.data(), instants())
def test_time_alone_changes_something_only_at_next_change(data: st.DataObject, now: object) -> None:
    """Half-way to the next change nothing has moved."""
    version = data.draw(worlds())
    life = data.draw(lives_in(version, most=14, powers=True))
    found = standing([version], life, now)
    turn = next_change(found)
    if turn is not None:
        later = now + (turn - now) / 2
        assert same(found, standing([version], life, later))


@settings(max_examples=EXAMPLES)
@given(st.data(), instants())
def test_money_found_by_name_is_that_of_the_whole_accounts(
    data: st.DataObject, now: object
) -> None:
    """A debt by its id or its invoice, a credit by its id, without reckoning the others."""
    version = data.draw(worlds())
    life = data.draw(lives_in(version))
    web = Web(standing([version], life, now), (version,), {one.id: one for one in life})
    whole = standing([version], life, now).accounts
    for name in {one for debt in whole.debts for one in (debt.id, debt.invoice or debt.id)}:
        named = tuple(one for one in whole.debts if name in {one.id, one.invoice})
        assert tuple(web.debts(name)) == named
    for credit in whole.credits:
        assert tuple(web.credits(credit.id)) == (credit,)
