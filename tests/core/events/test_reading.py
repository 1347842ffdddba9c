"""An event is read with care: what cannot be is refused, with every reason at once."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from trato.core.events import (
    FIELDS,
    Channel,
    Event,
    EventKind,
    Evidence,
    check_people,
    event_json,
    read_event,
)
from trato.core.problems import Problem
from trato.core.words import Language, explain


def raw(kind: str = "message", **changes: Any) -> dict[str, Any]:
    """Return the JSON of an event that stands, with some of it changed."""
    made: dict[str, Any] = {
        "id": "e12",
        "at": "2026-02-11T16:45:00-06:00",
        "recorded_at": "2026-02-11T16:45:02-06:00",
        "by": "carla",
        "kind": kind,
    }
    made.update(changes)
    return made


def read(kind: str = "message", **changes: Any) -> Event:
    event = read_event(raw(kind, **changes))
    assert isinstance(event, Event), event
    return event


def refused(kind: str = "message", **changes: Any) -> list[str]:
    """Return the codes for which an event is refused, each of which has words in both languages."""
    found = read_event(raw(kind, **changes))
    assert isinstance(found, list), found
    for wrong in found:
        for language in Language:
            assert explain(wrong, language)
    return [wrong.code for wrong in found]


def test_an_event_as_it_comes_from_a_mail() -> None:
    """Every part of the published example arrives as a value."""
    event = read(
        "request",
        source="<a1@mail>",
        about=["C3"],
        channel="email",
        fields={"thing": "banner", "quantity": "2"},
        text="¿Me pueden…",
        evidence=[{"name": "a1.eml", "sha256": "ab" * 32, "size": 1200}, "e11"],
        visibility="both",
    )
    assert event.kind is EventKind.REQUEST
    assert event.at == datetime(2026, 2, 11, 22, 45, tzinfo=UTC)
    assert event.recorded_by == "carla"
    assert event.channel is Channel.EMAIL
    assert event.is_written
    assert event.fields == {"thing": "banner", "quantity": Decimal(2)}
    assert event.evidence == (Evidence("a1.eml", "ab" * 32, 1200), Evidence("e11"))
    assert event.is_for_both


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        ("both", {"ana", "beto", "carla"}),
        (["provider"], {"ana", "beto"}),
        (["ana"], {"ana"}),
        (["ana", "client"], {"ana", "carla"}),
    ],
)
def test_who_may_read_an_event(visibility: object, readers: set[str]) -> None:
    """What is for both is read by everybody; else whoever is named, or whose side is."""
    event = read(visibility=visibility)
    people = {"ana": "provider", "beto": "provider", "carla": "client"}
    assert {who for who, side in people.items() if event.is_visible_to(who, side)} == readers


def test_a_day_alone_is_a_day() -> None:
    """Precision of a day is kept, and begins at local midnight where an instant is needed."""
    event = read(at="2026-02-11")
    assert event.is_day
    assert event.at == date(2026, 2, 11)
    assert event.instant(UTC) == datetime(2026, 2, 11, tzinfo=UTC)
    assert event.local_date(UTC) == date(2026, 2, 11)


def test_a_call_is_not_in_writing() -> None:
    """Only mail, portal, chat and documents are."""
    assert not read("call", channel="call").is_written
    assert not read("call").is_written


def test_a_third_party_can_do_something_and_never_record_it() -> None:
    """The bank paid; Ana noted it."""
    assert read("external_fact", by="third:Banco Sol", recorded_by="ana", fields={"name": "x"})
    assert refused("external_fact", by="third:Banco Sol", fields={"name": "x"}) == [
        "recorded-by-third"
    ]
    assert refused(by="third:") == ["third-unnamed", "recorded-by-third"]


def test_every_problem_comes_at_once() -> None:
    """Nobody mends one thing to be told of the next."""
    assert refused(
        "payment",
        at="2026-02-30",
        recorded_at="2026-02-11T16:45:02",
        fields={"amount": "-5", "amout": "5"},
        channel="emial",
    ) == [
        "moment-impossible",
        "instant-naive",
        "field-choice",
        "field-unknown",
        "money-negative",
        "field-missing",
    ]


@pytest.mark.parametrize(
    ("changes", "nearest"),
    [
        ({"kind": "requst"}, "request"),
        ({"fields": {"initative": True}}, "initiative"),
        ({"chanel": "email"}, "channel"),
        ({"channel": "emial"}, "email"),
    ],
)
def test_what_is_unknown_is_refused_with_the_nearest(changes: dict[str, Any], nearest: str) -> None:
    """A slip of the finger in a kind, a field, a key or a choice."""
    found = read_event(raw() | changes)
    assert isinstance(found, list)
    assert found[0].nearest[0] == nearest


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("payment", {"amount": "-5.00", "currency": "MXN"}, "money-negative"),
        ("payment", {"amount": "5.001", "currency": "MXN"}, "money-digits"),
        ("payment", {"amount": "5.5", "currency": "MXN"}, "money-digits"),
        ("payment", {"amount": "1,500.00", "currency": "MXN"}, "figure-unread"),
        ("payment", {"amount": 5.5, "currency": "MXN"}, "field-type"),
        ("payment", {"amount": "5.00", "currency": "MXM"}, "currency-unknown"),
        ("payment", {"amount": "NaN", "currency": "MXN"}, "figure-unread"),
        ("payment", {"amount": 10**400, "currency": "MXN"}, "figure-unread"),
        ("payment", {"amount": "5.00", "currency": ["MXN"]}, "field-type"),
        ("work", {"minutes": -5, "what": "x"}, "count-impossible"),
        ("work", {"minutes": True, "what": "x"}, "field-type"),
        ("work", {"minutes": "una hora", "what": "x"}, "field-type"),
        ("work", {"minutes": 10**400, "what": "x"}, "count-impossible"),
        ("delivery", {"thing": "x", "round": 0}, "count-impossible"),
        ("delivery", {"thing": "x", "quantity": "-1"}, "figure-negative"),
        ("delivery", {"thing": "x", "quantity": -1}, "figure-negative"),
        ("delivery", {"thing": "x", "values": {"m2": "mucho"}}, "figure-unread"),
        ("delivery", {"thing": "x", "values": ["m2"]}, "field-type"),
        ("delivery", {"thing": "x", "values": {"": "1"}}, "field-empty"),
        ("delivery", {"thing": "x", "values": {str(i): "1" for i in range(101)}}, "list-size"),
        ("report", {"thing": "x", "period": "febrero"}, "period-unread"),
        ("report", {"thing": "x", "period": "2026-13"}, "period-unread"),
        ("report", {"thing": "x", "period": "2026-W54"}, "period-unread"),
        ("report", {"thing": "x", "period": "2026-02-30"}, "period-unread"),
        ("report", {"thing": "x", "period": "2026-03/2026-02"}, "range-reversed"),
        ("report", {"thing": "x", "period": 2026}, "field-type"),
        ("absence", {"from": "2026-03-05", "to": "2026-03-04"}, "range-reversed"),
        (
            "absence",
            {"from": "2026-03-05T10:00:00Z", "to": "2026-03-05T09:00:00Z"},
            "range-reversed",
        ),
        ("absence", {"from": "2026-03-05", "to": "2026-03-04T23:00:00Z"}, "range-reversed"),
        ("commitment", {"what": "x", "due_at": "mañana", "to": "ana"}, "moment-unread"),
        ("commitment", {"what": "x", "due_at": "0026-03-05", "to": "ana"}, "moment-far"),
        ("commitment", {"what": "x", "due_at": 20260305, "to": "ana"}, "field-type"),
        ("commitment", {"what": " ", "due_at": "2026-03-05", "to": " "}, "field-empty"),
        ("goal_measured", {"goal": "g", "value": "-10", "unit": "%"}, "percent-impossible"),
        ("goal_measured", {"goal": "g", "value": "101", "unit": "%"}, "percent-impossible"),
        ("goal_measured", {"goal": "g", "value": "-1", "unit": "visitas"}, "figure-negative"),
        ("decision_offered", {"options": ["azul"]}, "options-few"),
        ("decision_offered", {"options": ["azul", "azul"]}, "options-few"),
        ("decision_offered", {"options": {"a": 1}}, "field-type"),
        ("decision_offered", {"options": []}, "list-size"),
        ("decision_offered", {"options": ["azul", 5]}, "field-type"),
        ("waiver", {}, "field-missing"),
        ("version_approved", {"version": 1, "sha256": "abc"}, "sha256-unread"),
        ("version_approved", {"version": 1, "sha256": 5}, "field-type"),
        ("people_changed", {"person": "eva", "status": "flies"}, "field-choice"),
        ("people_changed", {"person": "eva", "status": 5}, "field-choice"),
        ("observation", {"delivery": "e1", "items": [5]}, "field-type"),
        ("observation", {"delivery": "e1", "items": [{"criterion": "c"}]}, "field-missing"),
        ("complaint", {"claims": [5]}, "field-type"),
        ("complaint", {"claims": [{"asserts": "bad"}]}, "field-choice"),
        ("complaint", {"claims": [{"asserts": "late", "days": "-4"}]}, "figure-negative"),
        ("correction", {"event": "e1", "fields": {"amout": "5"}}, "field-unknown"),
        ("correction", {"event": "e1", "fields": {}}, "field-empty"),
        ("correction", {"event": "e1", "fields": "amount"}, "field-type"),
        ("correction", {"event": "e1", "fields": {"amount": 5.5}}, "field-type"),
        ("correction", {"event": "e1", "fields": {"values": {"a": 5.5}}}, "field-type"),
        ("correction", {"event": "e1", "fields": {"items": [[[[[1]]]]]}}, "field-type"),
        ("correction", {"event": "e1", "fields": {"amount": 10**20}}, "figure-unread"),
        ("message", {"auto": "yes"}, "field-type"),
        ("survey", {"question": "¿Nos recomiendas?", "value": [9]}, "field-type"),
    ],
)
def test_a_value_that_cannot_be_is_refused(kind: str, fields: dict[str, Any], code: str) -> None:
    """Each with its own reason."""
    assert code in refused(kind, fields=fields)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"id": "dos palabras"}, "id-unread"),
        ({"id": 12}, "field-type"),
        ({"id": None}, "field-missing"),
        ({"by": "a" * 101}, "text-too-long"),
        ({"by": "ana\nruiz"}, "text-one-line"),
        ({"text": "x" * 20_001}, "text-too-long"),
        ({"text": "a\x00b"}, "text-unwritable"),
        ({"text": "\ud800"}, "text-unwritable"),
        ({"text": 5}, "field-type"),
        ({"recorded_at": "2026-02-11"}, "instant-day"),
        ({"kind": 5}, "kind-unknown"),
        ({"kind": None}, "field-missing"),
        ({"channel": 5}, "field-choice"),
        ({"fields": [1]}, "field-type"),
        ({"about": 5}, "field-type"),
        ({"about": ["C1"] * 201}, "list-size"),
        ({"evidence": 5}, "field-type"),
        ({"evidence": ["x"] * 201}, "list-size"),
        ({"evidence": [{"sha256": "ab" * 32}]}, "field-type"),
        ({"evidence": [{"name": "x", "size": -1}]}, "field-type"),
        ({"evidence": [{"name": "x", "size": True}]}, "field-type"),
        ({"same_as": "e12"}, "same-as-itself"),
    ],
)
def test_a_frame_that_cannot_be_is_refused(changes: dict[str, Any], code: str) -> None:
    """Who, when, what: each with its own reason."""
    assert refused(**changes) == [code]


def test_fields_of_an_unknown_kind_are_not_judged() -> None:
    """One problem, not one for every field of a kind that nobody knows."""
    assert refused("requst", fields={"thing": "x", "what": "y"}) == ["kind-unknown"]


def test_problems_say_the_line_they_were_given() -> None:
    """A reader of many lines hands the place down."""
    found = read_event(raw("requst"), line=7)
    assert isinstance(found, list)
    assert [wrong.line for wrong in found] == [7]


def test_values_as_a_command_line_gives_them() -> None:
    """`--field k=v` gives texts: figures and true or false are read from them."""
    fields = {"minutes": "75", "what": "banner", "extra": "true", "people": "beto"}
    event = read("work", fields=fields)
    assert event.fields == {"minutes": 75, "what": "banner", "extra": True, "people": ("beto",)}
    assert event.flag("extra", default=False)
    assert event.names_field("people") == ("beto",)


def test_an_amount_without_decimals_is_whole() -> None:
    """28000 pesos are 28000.00; what a currency has no digits for stays refused."""
    event = read("payment", fields={"amount": "28000", "currency": "mxn"})
    assert str(event.decimal_field("amount")) == "28000.00"
    assert event.text_field("currency") == "MXN"
    assert refused("payment", fields={"amount": "1.5", "currency": "CLP"}) == ["money-digits"]


def test_a_figure_may_be_read_several_times() -> None:
    """Shocks on the way are five readings of one sensor, kept in the order they were taken."""
    event = read("delivery", fields={"thing": "caja", "values": {"golpe": ["0.2", "-0.7"]}})
    assert event.fields["values"] == {"golpe": (Decimal("0.2"), Decimal("-0.7"))}


def test_measured_values_may_be_below_zero() -> None:
    """A temperature, or a change in percentage points, says something below zero."""
    values = {"m2": "142.6", "temperatura": "-3"}
    event = read("delivery", fields={"thing": "plano", "values": values})
    assert event.fields["values"] == {"m2": Decimal("142.6"), "temperatura": Decimal(-3)}
    assert read("goal_measured", fields={"goal": "g", "value": "-2.5", "unit": "pp"})


def test_an_observation_keeps_which_items_cite_a_criterion() -> None:
    """One that cites none is a preference."""
    items = ["más alegre", {"criterion": "palabra clave", "text": "falta en la 4"}]
    event = read("observation", fields={"delivery": "e5", "items": items})
    assert event.fields["items"] == (
        {"criterion": None, "text": "más alegre"},
        {"criterion": "palabra clave", "text": "falta en la 4"},
    )


def test_a_complaint_names_its_claims_or_holds_them() -> None:
    """Both shapes come back as they went in."""
    claims = ["r1", {"asserts": "late", "clause": "C5", "amount": "2400", "currency": "MXN"}]
    event = read("complaint", fields={"claims": claims})
    first, second = event.fields["claims"]  # type: ignore[misc]
    assert first == "r1"
    assert second["amount"] == Decimal("2400.00")


def test_text_is_kept_in_its_composed_form() -> None:
    """An ñ typed as two code points is the same ñ."""
    assert read(text="man\u0303ana").text == "mañana"


def test_a_missing_field_answers_with_nothing() -> None:
    """The readers of fields have a plain answer for what is not there."""
    event = read()
    assert event.text_field("thing") == ""
    assert event.names_field("with") == ()
    assert event.decimal_field("amount") is None
    assert event.moment_field("until") is None
    assert event.flag("initiative", default=True)


def test_people_that_nobody_named_are_refused() -> None:
    """Third parties and the system are fine; a stranger who records is not."""
    known = {"ana", "carla"}
    assert check_people(read(), known) == []
    assert check_people(read(by="system"), known) == []
    assert check_people(read(by="third:Banco", recorded_by="ana"), known) == []
    (wrong,) = check_people(read(by="carla", recorded_by="anna"), known)
    assert (wrong.code, wrong.nearest) == ("person-unknown", ("ana",))
    assert len(check_people(read(by="karla"), known)) == 1


def examples_of(kind: EventKind) -> Mapping[str, Any]:
    by_type: dict[str, Any] = {
        "bool": True,
        "minutes": 5,
        "ordinal": 2,
        "quantity": "1.5",
        "number": "3",
        "amount": "10.00",
        "currency": "MXN",
        "moment": "2026-03-04",
        "period": "2026-03-01/2026-03-31",
        "sha256": "0f" * 32,
        "status": "joins",
        "outcome": "solved",
        "items": [{"criterion": None, "text": "x"}],
        "claims": ["r1"],
        "values": {"m2": "1"},
        "replaced": {"at": "2026-03-04", "values": {"m2": "2"}, "items": [1, None, True]},
        "names": ["a", "b"],
        "refs": ["e1"],
    }
    return {spec.name: by_type.get(spec.type.value, "x") for spec in FIELDS[kind]}


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_goes_to_json_and_back(kind: EventKind) -> None:
    """With all its fields, through real JSON text."""
    event = read(kind.value, fields=examples_of(kind), visibility=["cliente"], channel="chat")
    assert read_event(json.loads(json.dumps(event_json(event)))) == event
    assert hash(event)


@pytest.mark.parametrize("kind", EventKind)
def test_what_a_kind_requires_is_asked_for(kind: EventKind) -> None:
    """Each starred field, one by one."""
    for spec in FIELDS[kind]:
        fields = {k: v for k, v in examples_of(kind).items() if k != spec.name}
        found = read_event(raw(kind.value, fields=fields))
        assert isinstance(found, list) == spec.required, spec.name
        if isinstance(found, list):
            assert all(isinstance(wrong, Problem) for wrong in found)
            assert "field-missing" in [wrong.code for wrong in found]
