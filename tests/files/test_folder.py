"""A relationship as a folder: texts, versions, claims and notes, whatever somebody put there."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from trato.core.problems import Problem
from trato.core.words import Language, explain
from trato.files import (
    AGREEMENT,
    VersionFile,
    freeze_version,
    read_agreement,
    read_claim_file,
    read_claims,
    read_notes,
    read_text_file,
    read_versions,
)
from trato.files.reading import lines_of

CLAIM = {
    "format": "trato-claim/1",
    "id": "r1",
    "by": "carla",
    "at": "2026-03-10T11:32:00-06:00",
    "claims": [{"asserts": "late", "clause": "C5"}],
}


def test_the_working_text_is_read_as_it_was_meant(tmp_path: Path) -> None:
    """A byte order mark and the line ends of another system are not part of the text."""
    (tmp_path / AGREEMENT).write_bytes(b"\xef\xbb\xbf# Acuerdo\r\nA\xc3\xb1o\r")
    assert read_agreement(tmp_path) == "# Acuerdo\nAño\n"


@pytest.mark.parametrize(
    ("raw", "code", "place"),
    [
        (None, "file-missing", (1, 1)),
        ("# Año\nDueño: x".encode("latin-1"), "encoding-unread", (1, 4)),
        ("# Acuerdo\nDueño".encode("latin-1"), "encoding-unread", (2, 4)),
        ("# Acuerdo".encode("utf-16"), "encoding-unread", (1, 1)),
        (b"a\n" + b"x" * 100_001, "json-too-long", (2, 1)),
        (b"x\n" * 600_000, "file-too-long", (1, 1)),
    ],
)
def test_a_text_that_cannot_be_read_says_why_and_where(
    tmp_path: Path, raw: bytes | None, code: str, place: tuple[int, int]
) -> None:
    """Missing, of another encoding, or larger than anybody writes."""
    if raw is not None:
        (tmp_path / AGREEMENT).write_bytes(raw)
    found = read_agreement(tmp_path)
    assert isinstance(found, Problem)
    assert (found.code, (found.line, found.column)) == (code, place)
    assert found.param("file") == AGREEMENT
    assert all(explain(found, language) for language in Language)


def test_a_text_of_another_encoding_is_still_read_whole(tmp_path: Path) -> None:
    """What is checked keeps every sentence, and a Problem says what the encoding was not."""
    path = tmp_path / "viejo.md"
    path.write_bytes("Dueño: «Ana»\r\n".encode("cp1252"))
    text, problems = read_text_file(path)
    assert text == "Dueño: «Ana»\n"
    assert [found.code for found in problems] == ["encoding-unread"]
    path.write_bytes(b"x" * 100_001)
    text, problems = read_text_file(path)
    assert (len(text), [found.code for found in problems]) == (100_001, ["json-too-long"])
    text, problems = read_text_file(tmp_path / "nada.md")
    assert (text, [found.code for found in problems]) == ("", ["file-missing"])
    path.write_bytes(b"bien\n")
    assert read_text_file(path) == ("bien\n", ())


def test_versions_are_frozen_under_their_number(tmp_path: Path) -> None:
    """The same bytes again are no problem; other bytes are, and nothing is written."""
    raw = b"# Acuerdo\r\n"
    version = freeze_version(tmp_path, 2, raw)
    assert version == VersionFile(2, "# Acuerdo\n", sha256(raw).hexdigest())
    assert freeze_version(tmp_path, 2, raw) == version
    other = freeze_version(tmp_path, 2, b"otro")
    assert isinstance(other, Problem)
    assert other.code == "version-frozen"
    assert freeze_version(tmp_path, 1, b"\xff") != version
    (tmp_path / "versiones" / "leeme.txt").write_text("no")
    (tmp_path / "versiones" / "10.md").write_text("diez")
    reading = read_versions(tmp_path)
    assert [found.number for found in reading.value] == [2, 10]
    assert [found.code for found in reading.problems] == ["encoding-unread"]


def test_a_folder_without_versions_or_claims_has_none(tmp_path: Path) -> None:
    """Nothing is made up and nothing raises, whatever stands in their place."""
    assert read_versions(tmp_path).value == ()
    assert dict(read_claims(tmp_path).value) == {}
    (tmp_path / "versiones").write_text("no es una carpeta")
    assert read_versions(tmp_path).value == ()
    refused = freeze_version(tmp_path, 1, b"x")
    assert isinstance(refused, Problem)
    assert refused.code == "file-refused"


def test_claims_are_read_by_their_id(tmp_path: Path) -> None:
    """A wrong one does not hide the others; a doubled id is named."""
    places = tmp_path / "reclamos"
    places.mkdir()
    (places / "r1.json").write_text(json.dumps(CLAIM))
    (places / "r2.json").write_text(json.dumps(CLAIM))
    (places / "r3.json").write_text("{")
    (places / "r4.json").write_text(json.dumps(CLAIM | {"id": "r4", "by": None}))
    (places / "notas.txt").write_text("no")
    reading = read_claims(tmp_path)
    assert list(reading.value) == ["r1"]
    assert [(found.code, found.param("file")) for found in reading.problems] == [
        ("claim-doubled", "r2.json"),
        ("json-unread", "r3.json"),
        ("field-missing", "r4.json"),
    ]
    missing = read_claim_file(places / "r9.json")
    assert isinstance(missing, list)
    assert missing[0].code == "file-missing"


def test_private_notes_are_read_line_by_line(tmp_path: Path) -> None:
    """A wrong line is named and the others stay."""
    good = {"at": "2026-03-10T09:00:00Z", "by": "ana", "text": "Suena cansada.", "about": "e7"}
    lines = [good, good | {"about": 5}, {"by": "ana"}]
    text = "\n".join(json.dumps(line) for line in lines) + "\nhola\n"
    (tmp_path / "notas.jsonl").write_text(text)
    reading = read_notes(tmp_path)
    assert [(note.by, note.about) for note in reading.value] == [("ana", "e7")]
    assert [(found.code, found.line) for found in reading.problems] == [
        ("field-type", 2),
        ("field-type", 3),
        ("json-unread", 4),
    ]
    assert read_notes(tmp_path / "nada").value == ()


def test_a_line_of_any_length_ends(tmp_path: Path) -> None:
    """The walk goes on behind it, with its number."""
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"a\n" + b"b" * 300_000 + b"\nc")
    seen = [line.number if not isinstance(line, Problem) else line.code for line in lines_of(path)]
    assert seen == [1, "json-too-long", 3]
