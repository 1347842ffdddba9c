"""A claim comes from outside: it is read with its figures, or refused with every reason."""

import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest

from trato.core.claims import Asserts, Claim, ClaimItem, claim_of
from trato.core.events import Event, read_event
from trato.core.problems import Problem
from trato.core.words import Language, explain
from trato.formats.claim import claim_json, parse_claim, read_claim
from trato.formats.json_text import object_of, text_of

LATE = {
    "asserts": "late",
    "clause": "C5",
    "thing": "informe",
    "period": "2026-02",
    "days": 4,
    "amount": "2400.00",
    "currency": "MXN",
    "words": "El informe llegó cuatro días tarde.",
    "need": "Llegar a la junta con cifras.",
}


def raw(*items: object, **changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "format": "trato-claim/1",
        "id": "r1",
        "by": "carla",
        "at": "2026-03-10T11:32:00-06:00",
        "claims": list(items) or [LATE],
    }
    return made | changes


def refused(value: dict[str, Any]) -> list[str]:
    found = read_claim(value)
    assert isinstance(found, list), found
    assert all(explain(wrong, language) for wrong in found for language in Language)
    return [wrong.code for wrong in found]


def test_a_claim_is_read_with_its_figures_and_its_words() -> None:
    """The published example."""
    claim = parse_claim(json.dumps(raw()).encode())
    assert claim == Claim(
        "r1",
        "carla",
        datetime(2026, 3, 10, 11, 32, tzinfo=timezone(timedelta(hours=-6))),
        (
            ClaimItem(
                Asserts.LATE,
                clause="C5",
                thing="informe",
                period="2026-02",
                days=Decimal(4),
                amount=Decimal("2400.00"),
                currency="MXN",
                words="El informe llegó cuatro días tarde.",
                need="Llegar a la junta con cifras.",
            ),
        ),
    )


def test_a_claim_is_written_and_read_back() -> None:
    """Nothing is lost, and what is absent stays absent."""
    claim = read_claim(raw(LATE, {"asserts": "may_not", "event": "e7"}))
    assert isinstance(claim, Claim)
    assert read_claim(json.loads(json.dumps(claim_json(claim)))) == claim


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"format": "trato-claim/9"}, "format-unknown"),
        ({"id": None}, "field-missing"),
        ({"by": 5}, "field-type"),
        ({"at": "2026-03-10"}, "instant-day"),
        ({"clams": []}, "field-unknown"),
        ({"claims": "late"}, "field-type"),
        ({"claims": []}, "list-size"),
        ({"claims": [LATE] * 51}, "list-size"),
        ({"claims": ["late"]}, "field-type"),
        ({"claims": [{"asserts": "late"}]}, "claim-about-nothing"),
        ({"claims": [{"asserts": "bad", "clause": "C5"}]}, "field-choice"),
        ({"claims": [{"asserts": "owed", "clause": "C5", "amount": "-1"}]}, "money-negative"),
    ],
)
def test_a_claim_that_cannot_stand_says_why(changes: dict[str, Any], code: str) -> None:
    """One reason each."""
    assert refused(raw() | changes) == [code]


def test_every_problem_of_a_claim_comes_at_once() -> None:
    """And names the item it is in."""
    found = read_claim(raw({"asserts": "bad", "clause": "C5"}, {"asserts": "late"}, id=None))
    assert isinstance(found, list)
    assert [wrong.param("field") for wrong in found] == ["id", "claims[1].asserts", "claims[2]"]


def complaint(claims: list[object], at: str = "2026-03-10T11:32:00-06:00") -> Event:
    event = read_event(
        {
            "id": "e9",
            "at": at,
            "recorded_at": "2026-03-10T11:33:00-06:00",
            "by": "carla",
            "kind": "complaint",
            "fields": {"claims": claims},
        }
    )
    assert isinstance(event, Event)
    return event


def test_a_complaint_can_hold_its_claim() -> None:
    """A complaint that only names claims kept elsewhere holds none."""
    held = claim_of(complaint([LATE]))
    assert held is not None
    assert (held.id, held.by, held.claims[0].asserts) == ("e9", "carla", Asserts.LATE)
    assert claim_of(complaint(["r1"])) is None
    dated = complaint([LATE], at=str(date(2026, 3, 10)))
    held = claim_of(dated)
    assert held is not None
    assert held.at == dated.recorded_at


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        (b'{"a":1,\n "b" 2}', "json-unread", (2, 6)),
        (b'{"a":"\xe1"}', "encoding-unread", (1, 7)),
        (b'\n\n{"a":"\xc3\xa1 \xe1"}', "encoding-unread", (3, 9)),
        (b'{"a":1,"a":2}', "json-doubled", (1, 1)),
        (b'{"a":NaN}', "json-figure", (1, 1)),
        (b'{"a":' + b"9" * 5_000 + b"}", "json-figure", (1, 1)),
        (b"[1]", "json-no-object", (1, 1)),
        (b"", "json-unread", (1, 1)),
        (b"[" * 90_000, "json-too-deep", (1, 1)),
        (b" " * 100_001, "json-too-long", (1, 1)),
    ],
)
def test_hostile_json_is_a_problem_with_its_place(
    text: bytes, code: str, place: tuple[int, int]
) -> None:
    """Truncated, doubled, too deep, too long, another encoding: never a traceback."""
    found = object_of(text)
    assert isinstance(found, Problem)
    assert found.code == code
    assert (found.line, found.column) == place
    assert all(explain(found, language) for language in Language)


def test_a_byte_order_mark_is_let_pass() -> None:
    """Some editors leave one at the start."""
    assert object_of(b'\xef\xbb\xbf{"a":1}') == {"a": 1}
    assert text_of("ñ".encode()) == "ñ"


def test_a_claim_that_is_no_json_is_refused() -> None:
    """Whatever was typed into the pipe."""
    found = parse_claim(b"hola")
    assert isinstance(found, list)
    assert found[0].code == "json-unread"
