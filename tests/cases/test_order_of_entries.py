"""The order in which facts are entered, and entering one twice, change nothing in any case."""

from __future__ import annotations

from random import Random

import pytest

from tests.cases.pages import NAMES, case
from tests.cases.relationships import Relationship, scenario
from trato.core.standing import standing

SCENARIOS = (
    *("S01", "S06", "S09", "S12", "contadora", "sitio", "soporte"),
    *("fisio", "rentas", "farma"),
)
UNENTERED = "S08"  # its facts are refused


def relationship_of(name: str) -> Relationship:
    """The relationship of a scenario or of a contract."""
    return scenario(name) if name in SCENARIOS else case(name).relationship


@pytest.mark.parametrize("name", [*SCENARIOS, *(one for one in NAMES if one != UNENTERED)])
def test_the_same_facts_in_any_order_and_twice(name: str) -> None:
    """A ledger told backwards, shuffled or doubled gives the same standing."""
    told = relationship_of(name)
    at = max((event.recorded_at for event in told.events), default=None)
    if at is None:
        at = case(name).now
    shuffled = [*told.events, *told.events]
    Random(7).shuffle(shuffled)
    assert standing(told.versions, shuffled, at) == standing(told.versions, told.events, at)
