"""How much of each agreement runs, or is for a person to classify."""

from __future__ import annotations

import pytest

from tests.cases.relationships import scenario
from trato.core.agreement import Prose, State
from trato.core.text import state_of


@pytest.mark.parametrize("name", ["S01", "S06", "S09", "S12"])
def test_nine_clauses_in_ten_run_or_are_for_a_person_to_classify(name: str) -> None:
    """Prose may stand beside a rule; a clause of prose alone is the exception."""
    [first, *_] = scenario(name).versions
    running = [
        clause.label
        for clause in first.agreement.clauses
        if any(not isinstance(sentence, Prose) for sentence in clause.sentences)
    ]
    assert len(running) >= 0.9 * len(first.agreement.clauses)
    for clause in first.agreement.clauses:
        for sentence in clause.sentences:
            assert state_of(sentence) is not State.ALMOST
