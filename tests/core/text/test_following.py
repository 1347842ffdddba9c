"""A sentence that nothing reads: where it stops being understood, and what may follow there."""

from __future__ import annotations

import pytest

from tests.core.text.test_reading import only_problem, reading_of
from trato.core.problems import Problem
from trato.core.words import Language, explain


def unread(sentence: str) -> Problem:
    """The one problem of a clause with that sentence."""
    return only_problem(reading_of(sentence))


@pytest.mark.parametrize(
    ("sentence", "heard", "then"),
    [
        (
            "El prestador entrega «informe» en 3 días hábiles desde el próximo lunes.",
            "El prestador entrega «informe» en 3 días hábiles desde el",
            "encargo",
        ),
        (
            "El cliente contesta cada pregunta en 2 horas hábiles por favor.",
            "El cliente contesta cada pregunta en 2 horas hábiles",
            "según el horario ‹horario›",
        ),
    ],
)
def test_it_says_how_far_it_was_understood(sentence: str, heard: str, then: str) -> None:
    """The column is where every form gives up; what may follow is how those that got there go
    on."""
    found = unread(sentence)
    told = dict(found.params)
    assert found.code == "sentence-unread-from-then"
    assert told["heard"] == heard
    assert found.column == len(heard) + 2
    assert then in explain(found, Language.SPANISH)


def test_a_sentence_that_breaks_off_is_unfinished() -> None:
    """Nothing in it is wrong, and it is no form yet."""
    assert unread("El prestador entrega «informe» en").code.startswith("sentence-unfinished")


def test_of_a_sentence_that_no_form_begins_like_nothing_is_understood() -> None:
    """There is no place to point at."""
    assert unread("Buenas tardes a todos.").code == "sentence-unread"
