"""The chain: what was written cannot be changed, lost or moved without being seen."""

import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.ledger.recording import SALT, recorded
from trato.core.ledger import (
    NO_ENTRY,
    Chain,
    Entry,
    append,
    canonical,
    entry_line,
    read_entry,
    verify,
    withheld,
)
from trato.core.words import Language, explain


def chain_of(count: int) -> list[Entry]:
    entries: list[Entry] = []
    for number in range(1, count + 1):
        event = recorded(f"e{number}", "message", "ana", text=f"Señal {number}")
        last = entries[-1] if entries else None
        entries.append(append(last, event, salt=f"{SALT}{number}"))
    return entries


def lines_of(entries: list[Entry]) -> list[dict[str, object]]:
    return [json.loads(entry_line(entry)) for entry in entries]


def codes(lines: list[dict[str, object]]) -> list[tuple[int, str]]:
    chain = Chain()
    return [
        (wrong.line, wrong.code)
        for place, raw in enumerate(lines, start=1)
        for wrong in chain.check(raw, line=place)
    ]


def test_a_ledger_that_only_grew_is_whole() -> None:
    """Entries count from one, each carries the hash of the one before."""
    entries = chain_of(3)
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert entries[0].prev == NO_ENTRY
    assert entries[2].prev == entries[1].hash
    assert verify(entries) == []
    assert codes(lines_of(entries)) == []


def test_the_head_is_what_both_sides_are_shown() -> None:
    """The next entry follows it, whoever holds the rest; an empty ledger has none."""
    entries = chain_of(2)
    chain = Chain()
    assert chain.head is None
    for raw in lines_of(entries):
        chain.check(raw)
    assert chain.head == (2, entries[1].hash)
    event = recorded("e3", "message", "ana")
    assert append(chain.head, event, salt=SALT) == append(entries[1], event, salt=SALT)


def test_the_hash_is_what_the_format_says() -> None:
    """Computed here by hand, from the published description alone."""
    (entry,) = chain_of(1)
    raw = json.loads(entry_line(entry))
    event = raw["event"]
    payload = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    hashed = {
        "algorithm": "sha256",
        "at": event["at"],
        "by": "ana",
        "commitment": "sha256:" + sha256(raw["salt"].encode() + payload).hexdigest(),
        "kind": "message",
        "prev": raw["prev"],
        "recorded_at": event["recorded_at"],
        "recorded_by": "ana",
        "seq": 1,
    }
    text = json.dumps(hashed, sort_keys=True, separators=(",", ":"))
    assert raw["hash"] == "sha256:" + sha256(text.encode()).hexdigest()


def test_an_entry_is_read_back_from_its_line() -> None:
    """With the bytes that its hash commits to."""
    for entry in chain_of(2):
        assert read_entry(json.loads(entry_line(entry))) == entry


def test_canonical_bytes_are_composed_sorted_and_tight() -> None:
    """The same text typed on two keyboards is the same bytes."""
    assert (
        canonical({"b": ["man\u0303ana", 1], "a": True}) == '{"a":true,"b":["mañana",1]}'.encode()
    )
    assert canonical({"e\u0301": None}) == canonical({"é": None})
    assert canonical("\ud800")


def test_a_changed_word_is_seen_once_and_where_it_is() -> None:
    """The entries after it still stand."""
    lines = lines_of(chain_of(4))
    lines[1]["event"]["text"] = "Otra cosa"  # type: ignore[index]
    assert codes(lines) == [(2, "chain-hash")]


def test_a_lost_entry_is_seen() -> None:
    """Both its number and its hash are missed."""
    lines = lines_of(chain_of(4))
    del lines[1]
    assert codes(lines) == [(2, "chain-seq"), (2, "chain-prev")]


def test_an_entry_that_was_moved_is_seen() -> None:
    """Swapping two neighbours breaks three links."""
    lines = lines_of(chain_of(4))
    lines[1], lines[2] = lines[2], lines[1]
    assert {place for place, _ in codes(lines)} == {2, 3, 4}


def test_a_rewritten_entry_breaks_the_next() -> None:
    """Who changes an entry and its own hash still meets the hash that the other side was shown."""
    entries = chain_of(3)
    forged = append(entries[0], recorded("e2", "message", "ana", text="Otra"), salt=SALT)
    assert codes(lines_of([entries[0], forged, entries[2]])) == [(3, "chain-prev")]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"v": 2}, "entry-version"),
        ({"v": True}, "entry-version"),
        ({"extra": 1}, "field-unknown"),
        ({"seq": "1"}, "entry-unread"),
        ({"seq": True}, "entry-unread"),
        ({"event": []}, "entry-unread"),
        ({"salt": None}, "entry-unread"),
    ],
)
def test_an_entry_of_another_shape_is_refused(change: dict[str, object], code: str) -> None:
    """By the reader and by the walk along the chain."""
    raw = lines_of(chain_of(1))[0] | change
    found = read_entry(raw)
    assert isinstance(found, list)
    assert [wrong.code for wrong in found] == [code]
    assert codes([raw]) == [(1, code)]
    assert all(explain(wrong, language) for wrong in found for language in Language)


def test_an_entry_with_missing_parts_or_a_wrong_event_is_refused() -> None:
    """Every missing part by its name; a wrong event with the event's own problems."""
    raw = lines_of(chain_of(1))[0]
    found = read_entry({"v": 1, "event": {}}, line=5)
    assert isinstance(found, list)
    assert {(wrong.line, wrong.param("field")) for wrong in found} == {
        (5, name) for name in ("seq", "prev", "hash", "salt")
    }
    raw["event"]["kind"] = "requst"  # type: ignore[index]
    found = read_entry(raw)
    assert isinstance(found, list)
    assert found[0].code == "kind-unknown"


def test_a_salt_without_chance_is_our_mistake() -> None:
    """The caller brings the chance; a short salt would let a payload be guessed."""
    with pytest.raises(AssertionError):
        append(None, recorded("e1", "message", "ana"), salt="short")


@given(st.integers(0, 4), st.sampled_from(["id", "at", "by", "kind", "text", "recorded_at"]))
def test_no_part_of_an_event_can_change_unseen(place: int, name: str) -> None:
    """Whatever is changed in whichever entry, the walk stops there."""
    lines = lines_of(chain_of(5))
    event = lines[place]["event"]
    assert isinstance(event, dict)
    event[name] = event[name] + "0"
    assert codes(lines) == [(place + 1, "chain-hash")]


@given(st.integers(0, 4), st.sampled_from(["prev", "hash", "salt", "seq"]))
def test_no_part_of_the_frame_can_change_unseen(place: int, name: str) -> None:
    """The chain's own figures neither."""
    lines = lines_of(chain_of(5))
    value = lines[place][name]
    lines[place][name] = value + 1 if isinstance(value, int) else f"{value}0"
    assert codes(lines)


def test_an_event_can_be_kept_back_without_breaking_the_chain() -> None:
    """Who may not read an entry still sees that it is there, by whom, when, and that it holds."""
    entries = chain_of(3)
    lines = lines_of(entries)
    lines[1] = json.loads(json.dumps(withheld(entries[1])))
    assert codes(lines) == []
    told = lines[1]["withheld"]
    assert isinstance(told, dict)
    assert (told["by"], told["kind"]) == ("ana", "message")
    assert "Señal 2" not in json.dumps(lines[1], ensure_ascii=False)
    assert entries[1].salt not in json.dumps(lines[1])


@pytest.mark.parametrize("name", ["by", "kind", "at", "recorded_at", "recorded_by", "commitment"])
def test_what_is_told_of_an_event_kept_back_is_held_by_the_chain(name: str) -> None:
    """Another author, kind, instant or commitment is seen like any other change."""
    entries = chain_of(2)
    lines = lines_of(entries)
    lines[0] = json.loads(json.dumps(withheld(entries[0])))
    told = lines[0]["withheld"]
    assert isinstance(told, dict)
    told[name] = "carla"
    assert codes(lines) == [(1, "chain-hash")]
