"""An evidence file is one file that anybody can check, alone and offline."""

import json
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tests.calling import call
from trato.core.events import Event, read_event
from trato.core.ledger import Entry, append, canonical, entry_line, withheld
from trato.core.problems import Problem
from trato.files import verify_ledger, verify_versions
from trato.files.evidence import pack, unpack

TEXT = b"# Acuerdo: Prueba\n"
SALT = "0123456789abcdefgh"


def _entries() -> list[Entry]:
    digest = sha256(TEXT).hexdigest()
    naming = {"version": 1, "sha256": digest}
    told = [
        ("version_proposed", "ana", naming, "both"),
        ("need", "carla", {}, ["client"]),
        ("version_approved", "carla", naming, "both"),
    ]
    entries: list[Entry] = []
    for number, (kind, by, fields, visibility) in enumerate(told, 1):
        at = f"2026-03-0{number}T10:00:00-06:00"
        event = read_event(
            {"id": f"e{number}", "at": at, "recorded_at": at, "by": by, "kind": kind}
            | {"fields": fields, "visibility": visibility, "text": f"palabras {number}"}
        )
        assert isinstance(event, Event), event
        entries.append(append(entries[-1] if entries else None, event, salt=f"{SALT}{number}"))
    return entries


def _members() -> dict[str, bytes]:
    entries = _entries()
    kept_back = canonical(withheld(entries[1])) + b"\n"
    lines = (entry_line(entries[0]), kept_back, entry_line(entries[2]))
    return {"acuerdo.md": TEXT, "versiones/1.md": TEXT, "hechos.jsonl": b"".join(lines)}


def _checked_alone(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(folder / "verificar.py")]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_same_content_gives_the_same_bytes() -> None:
    """Both sides hold one file, to the byte."""
    assert pack(_members()) == pack(dict(reversed(_members().items())))


def test_it_holds_by_our_reading_and_by_python_alone(tmp_path: Path) -> None:
    """Chain and texts hold, with an event kept back; the enclosed program says the same."""
    (tmp_path / "prueba.zip").write_bytes(pack(_members()))
    folder = unpack(tmp_path / "prueba.zip", tmp_path)
    assert isinstance(folder, Path)
    found = verify_ledger(folder)
    assert (found.count, found.withheld, found.problems) == (3, 1, ())
    assert [one.by for one in verify_versions(folder).approvals] == ["carla"]
    alone = _checked_alone(folder)
    assert alone.returncode == 0, alone.stdout + alone.stderr
    assert "CUADRA: 3 asientos, 1 de ellos reservados" in alone.stdout
    assert str(found.head and found.head.hash) in alone.stdout
    assert "palabras 2" not in (folder / "hechos.jsonl").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("hechos.jsonl", b"palabras 3", b"palabras 4"),
        ("hechos.jsonl", b'"by":"carla"', b'"by":"diego"'),
        ("versiones/1.md", b"Prueba", b"Pruebo"),
    ],
)
def test_one_changed_letter_is_seen_by_both(
    tmp_path: Path, name: str, old: bytes, new: bytes
) -> None:
    """A word of an event, an author, a letter of the text: nothing changes unseen."""
    members = _members()
    assert old in members[name]
    members[name] = members[name].replace(old, new)
    (tmp_path / "prueba.zip").write_bytes(pack(members))
    folder = unpack(tmp_path / "prueba.zip", tmp_path)
    assert isinstance(folder, Path)
    assert verify_ledger(folder).problems + verify_versions(folder).problems
    assert _checked_alone(folder).returncode == 4


def test_what_leads_elsewhere_is_no_evidence(tmp_path: Path) -> None:
    """A name that climbs out of the folder, a file that is no archive, one without a ledger."""
    hostile = tmp_path / "hostil.zip"
    with zipfile.ZipFile(hostile, "w") as archive:
        archive.writestr("acuerdo.md", "x")
        archive.writestr("hechos.jsonl", "")
        archive.writestr("../fuera.md", "x")
    (tmp_path / "nada.zip").write_bytes(b"PK\x03\x04 nothing")
    with zipfile.ZipFile(tmp_path / "otra.zip", "w") as archive:
        archive.writestr("foto.txt", json.dumps({}))
    into = tmp_path / "dentro"
    into.mkdir()
    for name in ("hostil.zip", "nada.zip", "otra.zip"):
        refused = unpack(tmp_path / name, into)
        assert isinstance(refused, Problem)
        assert refused.code == "evidence-unread"
    assert list(into.iterdir()) == []


def test_a_client_asks_the_same_question_of_their_own_copy(tmp_path: Path) -> None:
    """Every command that reads a folder reads the evidence file in its place."""
    folder = tmp_path / "la-milpa"
    assert call("demo", "--folder", folder).code == 0
    members = {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
    evidence = tmp_path / "prueba.zip"
    evidence.write_bytes(pack(members))
    clocks = ["--assume-signed", "2026-01-30", "--at", "2026-03-11T12:00:00-06:00"]
    asked = ["judge", "--json", "--by", "carla", "--asserts", "late", "--clause", "C5", *clocks]
    own, others = (call(asked[0], place, *asked[1:]) for place in (evidence, folder))
    assert own.out == others.out
    assert own.code == others.code
    assert call("verify", evidence).code == 0
