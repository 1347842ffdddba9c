"""Phrases: words, ways of saying them, classes of words, and the part that is meant."""

from __future__ import annotations

import pytest

from trato.core.speech import fold
from trato.core.speech.phrases import Finder, Grammar, Hit

PAST = Grammar(classes={"past": lambda word: word.endswith(("ó", "é"))}, forms={})


def found(phrase: str, text: str) -> list[tuple[int, int]]:
    """Where a phrase stands in a text whose words are parted by spaces."""
    written = text.split()
    finder = Finder([("it", phrase)], PAST)
    hits: list[Hit[str]] = list(finder.find([fold(word) for word in written], written))
    return [(hit.first, hit.last) for hit in hits]


def test_a_phrase_is_found_whatever_way_it_is_said() -> None:
    """One of several runs of words, and words that may be left out."""
    phrase = "(no; ni siquiera) [nos] avisó|llamó"
    assert found(phrase, "usted no nos avisó") == [(1, 4)]
    assert found(phrase, "usted ni siquiera llamo") == [(1, 4)]
    assert found(phrase, "usted siquiera llamó") == []


def test_a_class_sees_the_accents() -> None:
    """«Mandó» is past, «mando» is not, though both are compared without accents as words."""
    assert found("no <past>", "no mandó") == [(0, 2)]
    assert found("no <past>", "no mando") == []


def test_the_part_that_is_meant_is_given() -> None:
    """What stands beside the braces only has to be there."""
    assert found("si {hubiera} <gap> <past>", "si hubiera algo más llamó") == [(1, 2)]


@pytest.mark.parametrize(
    "phrase",
    [
        "(a; b",  # nothing closes it
        "(a; b]",
        "a; b",  # ways stand between brackets
        "(a; ; b)",  # one of the ways is nothing
        "(a; b;)",
        "a)",
        "()",
        "[a]",  # all of it may be left out
        "",
    ],
)
def test_a_phrase_badly_written_is_our_mistake(phrase: str) -> None:
    """It is refused when it is compiled."""
    with pytest.raises(ValueError, match=r".*"):
        Finder([("it", phrase)], PAST)


def test_of_phrases_that_begin_alike_each_goes_its_way() -> None:
    """What a word begins is told apart by the word that follows: a word, a beginning, a class."""
    finder = Finder([("word", "no vino"), ("start", "no lleg*"), ("past", "no <past>")], PAST)

    def kinds(*written: str) -> list[str]:
        return [hit.kind for hit in finder.find([fold(word) for word in written], written)]

    assert kinds("no", "vino") == ["word"]
    assert kinds("no", "llegaba") == ["start"]
    assert kinds("no", "llegó") == ["start", "past"]
    assert kinds("no", ",", "vino") == []
