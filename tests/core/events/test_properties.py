"""Whatever comes from outside is read or refused, and what was read is written back the same."""

import copy
import json
import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.events import (
    Channel,
    Event,
    EventKind,
    FrozenMap,
    event_json,
    read_event,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)
keys = st.sampled_from(
    ["id", "at", "recorded_at", "by", "recorded_by", "kind", "fields", "about", "text", "evidence"]
)
names = st.text("abcñé", min_size=1, max_size=6)
days = st.dates(min_value=date(2020, 1, 1), max_value=date(2035, 1, 1))
instants = st.builds(
    lambda day, second: f"{day}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}-06:00",
    days,
    st.integers(0, 86_399),
)


files = st.fixed_dictionaries(
    {"name": names},
    optional={"sha256": st.just("ab" * 32), "size": st.integers(0, 10**9)},
)


@given(st.dictionaries(keys | st.text(max_size=5), json_values))
def test_no_object_makes_reading_raise(raw: dict[str, object]) -> None:
    """An event or problems, never a traceback."""
    assert isinstance(read_event(raw), Event | list)


@given(st.sampled_from(EventKind), st.dictionaries(st.text(max_size=8), json_values, max_size=4))
def test_no_fields_make_reading_raise(kind: EventKind, fields: dict[str, object]) -> None:
    """The same for the fields of every kind."""
    frame = {
        "id": "e1",
        "at": "2026-01-01",
        "recorded_at": "2026-01-01T00:00:00Z",
        "by": "ana",
        "kind": kind.value,
    }
    assert isinstance(read_event(frame | {"fields": fields}), Event | list)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Draw events that stand, with amounts, lists and maps in them."""
    cents = draw(st.integers(0, 10**9))
    event = read_event(
        {
            "id": draw(names),
            "at": draw(days.map(str) | instants),
            "recorded_at": draw(instants),
            "by": draw(names),
            "recorded_by": draw(names | st.just("system")),
            "kind": "invoice",
            "about": draw(st.lists(names, max_size=3)),
            "channel": draw(st.none() | st.sampled_from([channel.value for channel in Channel])),
            "fields": {
                "number": draw(names),
                "amount": f"{cents // 100}.{cents % 100:02}",
                "currency": "EUR",
                "values": draw(st.dictionaries(names, st.integers(-99, 99).map(str), max_size=3)),
            },
            "text": draw(st.text("aé\n «»\U0001f600", max_size=30)),
            "evidence": draw(st.lists(names | files, max_size=2)),
            "visibility": draw(st.just("both") | st.lists(names, min_size=1, max_size=2)),
            "source": draw(st.none() | names),
        }
    )
    assert isinstance(event, Event)
    return event


@given(events())
def test_reading_undoes_writing(event: Event) -> None:
    """`read_event(event_json(e)) == e`, and once more through text."""
    assert read_event(event_json(event)) == event
    assert read_event(json.loads(json.dumps(event_json(event), ensure_ascii=True))) == event


def test_a_frozen_map_cannot_change() -> None:
    """It copies, pickles and hashes by value."""
    values = FrozenMap({"m2": 5})
    with pytest.raises(TypeError):
        values["m2"] = 6
    with pytest.raises(TypeError):
        values.update(m2=6)
    assert pickle.loads(pickle.dumps(values)) == values
    assert copy.deepcopy(values) is values
    assert copy.copy(values) is values
    assert hash(values) == hash(FrozenMap({"m2": 5}))
