"""A Problem is a value with a place, and knows what was probably meant."""

from hypothesis import given
from hypothesis import strategies as st

from trato.core.problems import nearest_names, problem, question


def test_a_problem_has_a_place_and_blocks() -> None:
    """Line and column are counted from one; a place without length ends where it begins."""
    found = problem("kind-unknown", line=3, column=7, kind="requst")
    assert (found.line, found.column, found.end_column) == (3, 7, 7)
    assert found.blocks
    assert found.param("kind") == "requst"
    assert found.param("nothing") == ""


def test_a_question_blocks_nothing() -> None:
    """The checker may ask without standing in the way."""
    assert not question("kind-unknown", kind="x").blocks


def test_a_problem_moves_with_the_text_around_it() -> None:
    """Who reads a part does not know where the part stands."""
    moved = problem("kind-unknown", kind="x").moved_to(9, column=4, end_column=8)
    assert (moved.line, moved.column, moved.end_column) == (9, 4, 8)


def test_the_nearest_names_come_first() -> None:
    """A slip of the finger, a swap of neighbours and a missing letter are all near."""
    names = ["request", "refund", "report", "recognition", "payment"]
    assert nearest_names("requst", names)[0] == "request"
    assert nearest_names("rpeort", names)[0] == "report"
    assert nearest_names("Payment", names) == ("payment",)


def test_nothing_is_near_to_something_else_entirely() -> None:
    """A guess that shares less than half is worse than none."""
    assert nearest_names("xyz", ["request", "payment", "abc"]) == ()


@given(st.text(max_size=30), st.lists(st.text(max_size=30), max_size=8))
def test_nearest_names_are_few_known_and_the_same_in_any_order(word: str, names: list[str]) -> None:
    """At most three, all of them known, whatever the order in which they were given."""
    nearest = nearest_names(word, names)
    assert len(nearest) <= 3
    assert set(nearest) <= set(names)
    assert nearest == nearest_names(word, reversed(names))
