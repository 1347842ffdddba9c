"""The ledger on disk: nothing acknowledged is lost, nothing broken goes unseen, nothing raises."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.core.ledger.recording import SALT, about, recorded
from trato.core.events import Event
from trato.core.ledger import Entry, append, canonical, entry_line
from trato.core.ledger.chain import entry_hash
from trato.core.words import Language, explain
from trato.files import (
    LEDGER,
    REJECTED,
    LedgerWriter,
    keep_rejected,
    read_ledger,
    recording,
    verify_ledger,
)

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def write(folder: Path, *events: Event) -> list[Any]:
    """Record events, and answer what became of each."""
    with recording(folder, at=NOW) as writer:
        assert isinstance(writer, LedgerWriter)
        return [writer.append(event, salt=SALT) for event in events]


def messages(count: int) -> list[Event]:
    return [recorded(f"e{number}", "message", "ana") for number in range(1, count + 1)]


def codes(folder: Path) -> list[tuple[str, int, int]]:
    """Return the problems of a ledger with their places, all of which have words."""
    reading = read_ledger(folder)
    for found in reading.problems:
        assert found.param("file") == LEDGER
        assert all(explain(found, language) for language in Language)
    return [(found.code, found.line, found.column) for found in reading.problems]


def test_what_was_recorded_is_read_back(tmp_path: Path) -> None:
    """In order, with a chain that holds."""
    events = messages(3)
    entries = write(tmp_path, *events[:2]) + write(tmp_path, events[2])
    assert all(isinstance(entry, Entry) for entry in entries)
    reading = read_ledger(tmp_path)
    assert reading.events == tuple(events)
    assert reading.head == (3, entries[2].hash)
    assert not reading.is_broken
    assert verify_ledger(tmp_path) == type(verify_ledger(tmp_path))(3, reading.head, ())


def test_a_folder_without_a_ledger_has_an_empty_one(tmp_path: Path) -> None:
    """And the first entry makes the file."""
    assert read_ledger(tmp_path).entries == ()
    assert verify_ledger(tmp_path).head is None
    write(tmp_path, *messages(1))
    assert read_ledger(tmp_path).head is not None


def test_ids_go_on_where_the_ledger_ends(tmp_path: Path) -> None:
    """An id that somebody chose by hand is passed over."""
    write(tmp_path, recorded("e1", "message", "ana"), recorded("e3", "message", "ana"))
    with recording(tmp_path, at=NOW) as writer:
        assert isinstance(writer, LedgerWriter)
        assert writer.next_id() == "e4"
        writer.append(recorded("e4", "message", "ana"), salt=SALT)
    with recording(tmp_path, at=NOW) as writer:
        assert isinstance(writer, LedgerWriter)
        assert writer.next_id() == "e5"


def test_what_cannot_be_added_is_refused_and_the_rest_is_written(tmp_path: Path) -> None:
    """A taken id, the same event again, an act on nothing, an event that is too long."""
    first = messages(1)[0]
    long = recorded(
        "e5", "observation", "carla", fields={"delivery": "e1", "items": ["x" * 1999] * 60}
    )
    answers = write(
        tmp_path,
        first,
        recorded("e1", "call", "ana"),
        first,
        about("e2", "dispute", "carla", "e9"),
        long,
        about("e6", "dispute", "carla", "e1"),
    )
    refused = [[found.code for found in one] if isinstance(one, list) else [] for one in answers]
    assert refused == [
        [],
        ["id-taken"],
        ["event-repeated"],
        ["event-unknown"],
        ["event-too-long"],
        [],
    ]
    assert [event.id for event in read_ledger(tmp_path).events] == ["e1", "e6"]


def test_a_changed_word_breaks_the_chain_at_its_line(tmp_path: Path) -> None:
    """And nothing more is written to it."""
    write(tmp_path, *messages(3))
    path = tmp_path / LEDGER
    path.write_text(path.read_text("utf-8").replace('"ana"', '"eva"', 1), "utf-8")
    assert codes(tmp_path) == [("chain-hash", 1, 1)]
    assert read_ledger(tmp_path).is_broken
    assert [found.line for found in verify_ledger(tmp_path).problems] == [1]
    (answer,) = write(tmp_path, recorded("e9", "message", "ana"))
    assert [found.code for found in answer] == ["ledger-broken"]


def test_a_last_line_that_was_cut_is_set_aside(tmp_path: Path) -> None:
    """It was never acknowledged: the chain goes on, and what was typed is kept."""
    write(tmp_path, *messages(2))
    path = tmp_path / LEDGER
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"v":1,"seq":3,"text":"\xc3')
    assert codes(tmp_path) == [("line-cut", 3, 25)]
    assert not read_ledger(tmp_path).is_broken
    assert [found.code for found in verify_ledger(tmp_path).problems] == ["line-cut"]
    write(tmp_path, recorded("e3", "message", "ana"))
    assert codes(tmp_path) == []
    assert path.read_bytes().startswith(whole)
    (kept,) = (tmp_path / REJECTED).read_text("utf-8").splitlines()
    assert json.loads(kept)["typed"] == '{"v":1,"seq":3,"text":"\\xc3'
    assert json.loads(kept)["reasons"][0]["code"] == "line-cut"


def test_a_last_line_without_its_end_is_whole(tmp_path: Path) -> None:
    """An editor took the line feed away; the next entry still begins on a line of its own."""
    write(tmp_path, *messages(2))
    path = tmp_path / LEDGER
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert codes(tmp_path) == []
    write(tmp_path, recorded("e3", "message", "ana"))
    assert len(read_ledger(tmp_path).entries) == 3
    assert verify_ledger(tmp_path).problems == ()


def test_marks_and_line_ends_of_other_systems_are_let_pass(tmp_path: Path) -> None:
    """A byte order mark, carriage returns, empty lines: the hashed bytes are the same."""
    write(tmp_path, *messages(2))
    path = tmp_path / LEDGER
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n\r\n"))
    assert codes(tmp_path) == []
    assert len(read_ledger(tmp_path).entries) == 2


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"hola\n", "json-unread"),
        (b'{"v":1,"text":"a\xe1o"}\n', "encoding-unread"),
        (b"\xff\xfe{\x00}\x00\n", "encoding-unread"),
        (b"[1]\n", "json-no-object"),
        (b'{"v":9}\n', "entry-version"),
        (b'{"a":1,"a":1}\n', "json-doubled"),
        (b"x" * 100_100 + b"\n", "json-too-long"),
        (b"y" * 400_000 + b"\n", "json-too-long"),
        (b'{"a":' * 5_000 + b"1" + b"}" * 5_000 + b"\n", "json-too-deep"),
    ],
)
def test_a_hostile_line_is_a_problem_and_the_rest_is_read(
    tmp_path: Path, line: bytes, code: str
) -> None:
    """Its line is named, what stands before and behind it is still there."""
    write(tmp_path, *messages(2))
    path = tmp_path / LEDGER
    first, second = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(first + line + second)
    assert [(found, place) for found, place, _ in codes(tmp_path)] == [(code, 2)]
    assert len(read_ledger(tmp_path).entries) == 2
    assert read_ledger(tmp_path).is_broken
    assert verify_ledger(tmp_path).problems


def test_an_event_that_cannot_be_read_does_not_stop_the_chain(tmp_path: Path) -> None:
    """Its place is named, the chain holds, and the next entry follows it."""
    write(tmp_path, *messages(1))
    head = read_ledger(tmp_path).head
    assert head is not None
    event = {
        "id": "x",
        "at": "2026-03-01",
        "recorded_at": "2026-03-01T00:00:00Z",
        "by": "ana",
        "kind": "invoice",
        "fields": {"amout": "5"},
    }
    made = entry_hash(event, canonical(event), prev=head.hash, seq=2, salt=SALT)
    raw = {"v": 1, "seq": 2, "prev": head.hash, "hash": made, "salt": SALT, "event": event}
    path = tmp_path / LEDGER
    text = json.dumps(raw)
    path.write_text(path.read_text("utf-8") + text + "\n", "utf-8")
    assert codes(tmp_path)[0] == ("field-unknown", 2, text.index('"amout"') + 1)
    write(tmp_path, recorded("e3", "message", "ana"))
    reading = read_ledger(tmp_path)
    assert [entry.seq for entry in reading.entries] == [1, 3]
    assert not reading.is_broken
    assert verify_ledger(tmp_path).problems == ()


def test_an_id_that_is_taken_again_is_named(tmp_path: Path) -> None:
    """By a program that did not look; the first event keeps it."""
    first = append(None, recorded("e1", "message", "ana"), salt=SALT)
    second = append(first, recorded("e1", "call", "ana"), salt=SALT)
    (tmp_path / LEDGER).write_bytes(entry_line(first) + entry_line(second))
    assert [(code, line) for code, line, _ in codes(tmp_path)] == [("id-taken", 2)]
    assert len(read_ledger(tmp_path).entries) == 1
    assert not read_ledger(tmp_path).is_broken


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    """Nothing raises."""
    with recording(tmp_path / "nowhere", at=NOW) as writer:
        assert not isinstance(writer, LedgerWriter)
        assert writer.code == "file-refused"
    (tmp_path / LEDGER).mkdir()
    with recording(tmp_path, at=NOW) as writer:
        assert not isinstance(writer, LedgerWriter)
    assert read_ledger(tmp_path).entries == ()


def test_what_was_refused_is_kept_with_its_reasons(tmp_path: Path) -> None:
    """Whatever was typed, on one line, and the path is answered so that it can be said."""
    write(tmp_path, *messages(1))
    with recording(tmp_path, at=NOW) as writer:
        assert isinstance(writer, LedgerWriter)
        wrong = writer.append(about("e2", "dispute", "carla", "e9"), salt=SALT)
    assert isinstance(wrong, list)
    typed = "record . --kind dispute\n--by carla \ud800"
    path = keep_rejected(tmp_path, typed, wrong, at=NOW, language=Language.ENGLISH)
    assert path == tmp_path / REJECTED
    (line,) = (tmp_path / REJECTED).read_text("ascii").splitlines()
    kept = json.loads(line)
    assert kept["typed"] == typed
    assert kept["at"] == "2026-03-10T12:00:00+00:00"
    assert kept["reasons"][0]["message"].startswith("There is no event “e9”.")
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / REJECTED).mkdir()
    assert not isinstance(keep_rejected(tmp_path / "x", typed, wrong, at=NOW), Path)


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from trato.core.events import read_event
from trato.files import recording
folder, name = Path(sys.argv[1]), sys.argv[2]
for number in range(15):
    with recording(folder, at=datetime(2026, 3, 10, tzinfo=UTC)) as writer:
        event = read_event({
            "id": writer.next_id(), "at": "2026-03-10", "recorded_at": "2026-03-10T00:00:00Z",
            "by": name, "kind": "message",
        })
        writer.append(event, salt="0123456789abcdef")
"""


def test_two_processes_cannot_break_the_chain(tmp_path: Path) -> None:
    """Both write as fast as they can; every entry is there, once, in one chain."""
    running = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path), name])
        for name in ("ana", "carla")
    ]
    assert [process.wait(timeout=60) for process in running] == [0, 0]
    reading = read_ledger(tmp_path)
    assert reading.problems == ()
    assert [event.id for event in reading.events] == [f"e{number}" for number in range(1, 31)]
    assert sorted(event.by for event in reading.events) == ["ana"] * 15 + ["carla"] * 15
