"""Nine in ten operative clauses of real documents can be said, and what says them runs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.documents.rewriting import OWN_PAGES, PAGES, Pair, original_of, pairs_of, plain, text_of
from trato.core.agreement import Prose, State, Version
from trato.core.standing import standing
from trato.core.text import read, translate
from trato.core.words import Language

SHARE_MIN = 0.9
OPEN_QUESTIONS = {"due-missing", "silence-missing"}  # what the document itself leaves open
ALL = [*PAGES, *OWN_PAGES]
SIGNED_AT = datetime(2026, 3, 1, 15, tzinfo=UTC)


def _said(page: Path) -> list[Pair]:
    """The clauses of a page whose every sentence runs, or is for a person to classify."""
    states = {plain(one.text): one.state for one in read(text_of(page)).sentences}
    unread = [text for text, state in states.items() if state in {State.ALMOST, State.PROSE}]
    return [
        pair
        for pair in pairs_of(page)
        if pair.sentences and not any(text in plain(" ".join(pair.sentences)) for text in unread)
    ]


def test_ten_documents_are_said_again() -> None:
    """Five service policies in Spanish, and five in English."""
    assert len(PAGES) == 10


def test_so_are_documents_that_were_written_as_a_stranger_would() -> None:
    """Of the same kinds and of others: a school, a shared office, a translator."""
    assert len(OWN_PAGES) == 11


@pytest.mark.parametrize("page", ALL, ids=lambda path: path.stem)
def test_every_clause_that_is_said_again_stands_in_its_document(page: Path) -> None:
    """Word for word: nobody made a clause easier to say."""
    document = plain(original_of(page))
    for pair in pairs_of(page):
        for line in pair.original:
            assert plain(line) in document, line
        assert bool(pair.sentences) is not bool(pair.reason), pair


@pytest.mark.parametrize("page", ALL, ids=lambda path: path.stem)
def test_a_rewritten_document_reads_without_a_problem(page: Path) -> None:
    """But for the questions that its original leaves open."""
    reading = read(text_of(page))
    assert {found.code for found in reading.problems} <= OPEN_QUESTIONS
    assert not reading.blocks
    clauses = reading.agreement.clauses
    assert not any(isinstance(one, Prose) for clause in clauses for one in clause.sentences)


@pytest.mark.parametrize("page", ALL, ids=lambda path: path.stem)
def test_nine_in_ten_of_the_clauses_of_a_document_are_said(page: Path) -> None:
    """A list counts as one clause, however long it is."""
    assert len(_said(page)) >= SHARE_MIN * len(pairs_of(page))


@pytest.mark.parametrize("page", ALL, ids=lambda path: path.stem)
def test_a_rewritten_document_is_translated_without_loss(page: Path) -> None:
    """There and back, the same agreement; and in the other language the same clauses."""
    agreement = read(text_of(page)).agreement
    own = agreement.header.language
    other = Language.ENGLISH if own is Language.SPANISH else Language.SPANISH
    there = read(translate(agreement, other)).agreement
    assert there.clauses == agreement.clauses
    assert read(translate(there, own)).agreement == agreement


@pytest.mark.parametrize("page", ALL, ids=lambda path: path.stem)
def test_a_rewritten_document_runs(page: Path) -> None:
    """Signed, it owes what it says: two months of it are computed."""
    version = Version(1, "sha256:page", read(text_of(page)).agreement, SIGNED_AT)
    found = standing((version,), (), SIGNED_AT + timedelta(days=60))
    assert found.version == 1
    assert found.obligations or found.powers
