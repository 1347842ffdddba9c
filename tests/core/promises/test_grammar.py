"""Patterns over words are read from left to right, the longest first."""

import pytest

from trato.core.promises.english.dates import english_dates
from trato.core.promises.phrases.grammar import Grammar, Reader, runs_of
from trato.core.promises.spanish.dates import spanish_dates
from trato.core.speech import words_of


def test_a_pattern_allows_every_choice_and_what_may_be_left_out() -> None:
    """Bars choose between words, or between runs inside brackets."""
    assert runs_of("[el] lunes|martes") == [
        ("el", "lunes"),
        ("el", "martes"),
        ("lunes",),
        ("martes",),
    ]
    assert runs_of("(antes de|hasta) hoy") == [("antes", "de", "hoy"), ("hasta", "hoy")]


def test_the_longest_reading_wins_and_blanks_are_handed_on() -> None:
    """A category reads what is above it in the table."""
    grammar = Grammar(
        {"day": {"lunes": 0}, "moment": {"{d:day}": "bare", "{d:day} sin falta": dict}}, {}
    )
    reader = Reader(grammar, words_of("lunes sin falta, lunes"))
    assert reader.at("moment", 0) == (3, {"d": 0})
    assert reader.at("moment", 4) == (5, "bare")
    assert reader.at("moment", 1) is None


def test_a_category_may_not_refer_to_one_below_it() -> None:
    """So that no reading can go in a circle."""
    with pytest.raises(AssertionError, match="no category «b» above"):
        Grammar({"a": {"x {b}": 1}, "b": {"y": 2}}, {})


@pytest.mark.parametrize("build", [spanish_dates, english_dates])
def test_the_tables_of_days_are_whole(build: object) -> None:
    """Both tables can be built and read a moment."""
    assert callable(build)
    assert "moment" in build().trees
