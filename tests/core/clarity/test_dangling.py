"""A word that points back needs something to point at, in its own clause."""

from __future__ import annotations

import pytest

from trato.core.clarity import spans_in
from trato.core.words import Language


def pointing(text: str, language: Language) -> list[str]:
    """Return the words that point to what the clause does not hold."""
    found = spans_in(text, language)
    return [text[one.start : one.end] for one in found if one.category.value == "PRON"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("This applies on Mondays.", ["This"]),
        ("The provider sends the file on Monday. This applies on Fridays.", []),
        ("The provider repairs such device on Monday.", ["such device"]),
        ("The provider collects the device and repairs such device on Monday.", []),
        ("The provider pays such client on Monday.", []),
        ("The provider works on the web page and such.", []),
        ("The client is said owner.", []),
        ("The client brings 3 laptops on Monday and such cables on Friday.", []),
        ("The client brings 3 laptops on Monday and said cables on Friday.", ["said cables"]),
        ("The provider returns the same.", ["the same"]),
        ("The provider repairs the laptop and returns the same.", []),
        ("The provider does it on the same day.", ["it"]),
        ("Same applies on Fridays.", []),
        ("The provider answers on Mondays in that period.", []),
    ],
)
def test_english_words_that_point_need_what_they_point_at(text: str, words: list[str]) -> None:
    """«Such device» where no device was named; parties and the text in hand need no naming."""
    assert pointing(text, Language.ENGLISH) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("El prestador repara dicho equipo el lunes.", ["dicho equipo"]),
        ("El prestador recoge el equipo y repara dicho equipo el lunes.", []),
        ("El prestador entrega el mismo.", ["el mismo"]),
        ("El prestador repara el equipo y entrega el mismo.", []),
        ("El prestador lo entregará el lunes.", ["lo"]),
        ("El equipo se entregará limpio; el prestador lo entregará el lunes.", []),
        ("El cliente trae el equipo. El prestador lo entregará el lunes.", []),
        ("Ellos pagan el lunes.", ["Ellos"]),
        ("El prestador cobra por este.", ["este"]),
        ("El prestador cobra por ese mismo servicio.", []),
    ],
)
def test_spanish_words_that_point_need_what_they_point_at(text: str, words: list[str]) -> None:
    """«Dicho equipo», «el mismo», «lo» where nothing was named that they could mean."""
    assert pointing(text, Language.SPANISH) == words
