"""Questions as JSON lines: whatever is wrong is said, and nothing is raised."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.worktime import answer, answer_line
from trato.core.worktime.batch import LINE_CHARACTERS_MAX

ASKED: dict[str, Any] = {
    "id": "a1",
    "tz": "Europe/Madrid",
    "weekly": {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")},
    "op": "add",
    "start": "2026-02-10T10:00:00+01:00",
    "amount_minutes": 60,
}


def ask(**changes: object) -> dict[str, Any]:
    """The answer to the question above with some of its fields changed."""
    found: dict[str, Any] = json.loads(answer_line(json.dumps({**ASKED, **changes})))
    return found


def test_a_question_is_answered_under_its_id() -> None:
    """The answer carries the id and the result, and nothing else."""
    assert ask() == {"id": "a1", "result": "2026-02-10T11:00:00+01:00"}
    assert ask(id=7) == {"id": 7, "result": "2026-02-10T11:00:00+01:00"}
    assert ask(id={"not": "an id"})["id"] is None


def test_results_have_the_type_of_the_question() -> None:
    """A date for a date, an instant for an instant, minutes, true or false."""
    assert ask(op="add_days", start="2026-02-13", amount_days=1)["result"] == "2026-02-16"
    shifted = ask(op="add_days", start="2026-02-13T08:00:00+01:00", amount_days=1)
    assert shifted["result"] == "2026-02-16T08:00:00+01:00"
    assert ask(op="is_business_day", start="2026-02-14")["result"] is False
    assert ask(op="is_business_day", start="2026-02-13T23:30:00+00:00")["result"] is False
    assert ask(op="is_open")["result"] is True
    assert ask(op="elapsed", end="2026-02-10T10:45:00+01:00")["result"] == 45


def test_minutes_that_are_not_whole() -> None:
    """Seconds are fractions of a minute: exact in the library, the nearest number in JSON."""
    assert ask(op="elapsed", end="2026-02-10T10:00:15+01:00")["result"] == 0.25
    assert ask(op="elapsed", end="2026-02-10T10:00:20+01:00")["result"] == 1 / 3
    assert ask(amount_minutes=0.75)["result"] == "2026-02-10T10:00:45+01:00"
    read_elsewhere = {**ASKED, "amount_minutes": 0.1}
    assert answer(read_elsewhere)["result"] == "2026-02-10T10:00:06+01:00"


def test_the_other_school_is_asked_for() -> None:
    """`reopening` moves what runs out at closing to the next opening."""
    assert ask(amount_minutes=420)["result"] == "2026-02-10T17:00:00+01:00"
    assert ask(amount_minutes=420, reopening=True)["result"] == "2026-02-11T09:00:00+01:00"


def test_windows_may_come_in_any_order_and_overlap() -> None:
    """What overlaps counts once."""
    weekly = {"tue": [["12:00", "14:00"], ["09:00", "13:00"], ["09:30", "10:00"]]}
    assert ask(weekly=weekly, op="elapsed", end="2026-02-11T00:00:00+01:00")["result"] == 240


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"op": "escalation"}, 'There is no operation "escalation". Use one of: add, elapsed'),
        ({"op": ["add"]}, "There is no operation"),
        ({"tz": None}, "«tz» is missing"),
        ({"tz": "Europa/Madrid"}, "There is no time zone «Europa/Madrid». Use an IANA name"),
        ({"weekly": {"lun": []}}, 'There is no weekday "lun". Use mon, tue'),
        ({"weekly": []}, "«weekly» is an object of days"),
        ({"weekly": {"mon": {"from": "9"}}}, "«weekly.mon» holds a list"),
        ({"weekly": {"mon": [["09:00"]]}}, "has a start and an end"),
        ({"weekly": {"mon": [["9h", "17:00"]]}}, '"9h" in «weekly.mon» is no time'),
        ({"weekly": {"mon": [["09:60", "17:00"]]}}, "Write it as 09:30"),
        ({"weekly": {"mon": [["09:00", 17]]}}, "17 in «weekly.mon» is no time"),
        ({"weekly": {"mon": [["09:00", "24:30"]]}}, "is past 24:00"),
        ({"weekly": {"mon": [["24:00", "08:00"]]}}, "starts from 0:00 to 23:59"),
        ({"weekly": {"mon": [["09:00", "09:30"]] * 25}}, "up to 24 windows"),
        ({"holidays": ["10/02/2026"]}, '"10/02/2026" in «holidays» is no date'),
        ({"holidays": "2026-02-10"}, "«holidays» holds a list"),
        ({"exceptions": {"2026-02-31": []}}, '"2026-02-31" in «exceptions» is no date'),
        ({"exceptions": {"mañana": []}}, "is no date"),
        ({"start": "2026-02-10"}, "is no instant with an offset"),
        ({"start": "2026-02-10T10:00:00"}, "is no instant with an offset"),
        ({"start": 5}, "is no instant with an offset"),
        ({"start": "x" * 5_000}, "…"),
        ({"op": "elapsed"}, "null in «end» is no instant"),
        ({"op": "add_days", "start": "2026-02-1x", "amount_days": 1}, "is no date"),
        ({"op": "add_days"}, "«amount_days» is a whole number"),
        ({"op": "add_days", "amount_days": True}, "«amount_days» is a whole number"),
        ({"op": "add_days", "amount_days": 10**9}, "«amount_days» is a whole number"),
        ({"amount_minutes": "60"}, "«amount_minutes» is a number of minutes"),
        ({"amount_minutes": True}, "«amount_minutes» is a number of minutes"),
        ({"amount_minutes": 10**30}, "«amount_minutes» goes from"),
        ({"amount_minutes": 1e-30}, "up to 9 decimals"),
        ({"reopening": "yes"}, "«reopening» is true or false"),
        ({"pauses": [["2026-02-10T10:00:00+01:00"]]}, "A pause has a start and an end"),
        ({"pauses": [["a", "b"]]}, '"a" in «pauses» is no instant'),
        ({"pauses": [["a", "b"]] * 1_001}, "up to 1000 pauses"),
        ({"start": "2500-02-10T10:00:00+01:00"}, "Only the years 1900 to 2199"),
        ({"start": "0001-01-01T00:00:00+14:00"}, "Only the years 1900 to 2199"),
        ({"weekly": {}}, "no open time"),
    ],
)
def test_a_bad_question_says_what_is_wrong(changes: dict[str, object], said: str) -> None:
    """The error names the field and shows how to write it; the id comes back."""
    found = ask(**changes)
    assert found["id"] == "a1"
    assert said in found["error"]
    assert "result" not in found


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("", "The line is not JSON: Expecting value at character 1."),
        ('{"id": "a1",}', "The line is not JSON"),
        ("[1, 2]", "A line holds one JSON object."),
        ('{"amount_minutes": NaN}', "NaN is no number."),
        ('{"amount_minutes": Infinity}', "Infinity is no number."),
        ("[" * 50_000, "nested too deep"),
        ('{"id":' + "1" * 5_000 + "}", "The line cannot be read"),
        (" " * (LINE_CHARACTERS_MAX + 1), "A line holds up to 100000 characters."),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line: str, said: str) -> None:
    """Without an object there is no id, but still an answer."""
    found = json.loads(answer_line(line))
    assert found["id"] is None
    assert said in found["error"]


@pytest.mark.parametrize("number", ["1e999999999", "-1e999999999", "1e-999999999"])
def test_monstrous_numbers_are_refused_at_once(number: str) -> None:
    """A number of a billion digits is never written out."""
    line = json.dumps(ASKED).replace('"amount_minutes": 60', f'"amount_minutes": {number}')
    assert "amount_minutes" in json.loads(answer_line(line))["error"]


def test_half_a_surrogate_is_answered_in_plain_bytes() -> None:
    """Text that UTF-8 cannot hold comes back escaped."""
    found = answer_line(json.dumps({**ASKED, "id": "\ud800"}))
    assert found.encode("utf-8")
    assert json.loads(found)["id"] == "\ud800"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(
    st.dictionaries(
        st.sampled_from([*ASKED, "end", "pauses", "breaks", "amount_days"]), json_values
    )
)
def test_no_question_raises(changes: dict[str, Any]) -> None:
    """Whatever stands in its fields, a question gets a result or an error."""
    found = json.loads(answer_line(json.dumps({**ASKED, **changes})))
    assert set(found) in ({"id", "result"}, {"id", "error"})


@given(st.text(max_size=80))
def test_no_line_raises(line: str) -> None:
    """Whatever a line holds, the answer is one line of JSON."""
    found = answer_line(line)
    assert "\n" not in found
    assert set(json.loads(found)) in ({"id", "result"}, {"id", "error"})
