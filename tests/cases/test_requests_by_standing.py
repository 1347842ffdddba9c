"""A request is the same by a standing that is there already as from the beginning."""

import pytest

from tests.cases.relationships import scenario
from trato.core.events import EventKind
from trato.core.verdict import classify_request
from trato.core.verdict.requests import classed_by


@pytest.mark.parametrize("name", ["S01", "S06", "S09", "S12"])
def test_a_request_is_classed_by_a_standing_as_from_the_beginning(name: str) -> None:
    """Every request on record, with all that its verdict cites."""
    case = scenario(name)
    at = max(event.recorded_at for event in case.events)
    found = case.standing(at)
    for event in case.events:
        if event.kind is EventKind.REQUEST:
            known = classed_by(found, case.versions, case.events, event=event.id)
            assert known == classify_request(case.versions, case.events, at, event=event.id)


def test_what_was_never_asked_for_has_no_class() -> None:
    """Then the caller asks from the beginning."""
    case = scenario("S01")
    at = max(event.recorded_at for event in case.events)
    assert classed_by(case.standing(at), case.versions, case.events, event="nada") is None
