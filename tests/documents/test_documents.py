"""Real contracts read without a crash, whole, and quickly: nothing that was pasted is lost."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from trato.core.agreement import State
from trato.core.text import Reading, read
from trato.core.text.suggest import suggest

HERE = Path(__file__).parent
DOCUMENTS = sorted(HERE.glob("??-*.md"))
MARKS = re.compile(r"[-*+•#\s]*")
HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*")
SECONDS_MAX = 1.0


def _text(document: Path) -> str:
    return document.read_text(encoding="utf-8")


def _left_out(text: str, reading: Reading) -> list[str]:
    """What stands in no sentence, and in no heading of a clause."""
    lines = text.split("\n")
    kept = [bytearray(len(line)) for line in lines]
    for sentence in reading.sentences:
        place = sentence.place
        for number in range(place.line, place.end_line + 1):
            line = kept[number - 1]
            begin = place.column - 1 if number == place.line else 0
            end = place.end_column - 1 if number == place.end_line else len(line)
            line[begin:end] = b"\x01" * (end - begin)
    clauses = reading.agreement.clauses
    titles = {reading.agreement.title, *(clause.title for clause in clauses)}
    titles |= {f"{clause.label}. {clause.title}" for clause in clauses}
    left: list[str] = []
    for line, said in zip(lines, kept, strict=True):
        rest = "".join(" " if done else letter for letter, done in zip(line, said, strict=True))
        heading = HEADING.fullmatch(line)
        titled = heading is not None and " ".join(heading[1].split()) in titles
        if not titled and not MARKS.fullmatch(rest):
            left.append(rest.strip())
    return left


def test_all_documents_are_here_with_their_licences() -> None:
    """Twenty-two texts, ten of them in Spanish; the page of licences speaks of each."""
    assert len(DOCUMENTS) == 22
    assert len([document for document in DOCUMENTS if document.name.startswith("es-")]) == 10
    assert "CC BY 4.0" in _text(HERE / "LICENSES.md")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_real_document_keeps_every_word(document: Path) -> None:
    """Each sentence stands word for word at its place; only marks of Markdown belong to none."""
    text = _text(document)
    reading = read(text)
    assert _left_out(text, reading) == []
    lines = text.split("\n")
    for sentence in reading.sentences:
        first = lines[sentence.place.line - 1][sentence.place.column - 1 :]
        assert first.split()[0] in sentence.text


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_real_document_says_what_runs_and_what_blocks(document: Path) -> None:
    """What nothing reads is «almost»: never dropped, never run, and told with its place."""
    reading = read(_text(document))
    unread = [one for one in reading.sentences if one.state is State.ALMOST]
    assert unread
    assert reading.blocks
    told = {found.line for found in reading.problems}
    for sentence in unread:
        place = sentence.place
        assert told & set(range(place.line, place.end_line + 1)), sentence.text


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_real_document_reads_in_a_second(document: Path) -> None:
    """A person who pastes a contract does not wait."""
    text = _text(document)
    begin = time.perf_counter()
    read(text)
    assert time.perf_counter() - begin < SECONDS_MAX


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_every_sentence_of_a_real_document_can_be_asked_about(document: Path) -> None:
    """Suggestions come for whatever stands in a contract, at most three each."""
    reading = read(_text(document))
    for sentence in reading.sentences:
        assert len(suggest(sentence.text, reading.agreement)) <= 3
