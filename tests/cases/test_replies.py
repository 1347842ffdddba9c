"""What a good reply holds: their situation, the facts with their clauses, an action with a date.

The answers name what must be said; what is compared here is the sense, never whole sentences.
"""

from __future__ import annotations

import itertools

import pytest

from tests.cases.questions import Question, asked
from tests.cases.relationships import scenario
from trato.core.claims import Asserts, Claim, ClaimItem, claim_of
from trato.core.drafts import check_draft
from trato.core.message import Message, PartKind, Register, compose, reply
from trato.core.words import Language


def replied(question: Question, complaint: str, register: Register = Register.TU) -> Message:
    """The reply that Trato drafts for a complaint."""
    claimant = question.relationship.event(complaint).by
    return reply(
        question.judge(complaint),
        to=claimant,
        agreement=question.relationship.versions[0].agreement,
        language=Language.SPANISH,
        register=register,
    )


def assert_good(question: Question, message: Message) -> None:
    """It cites the clauses, promises with a date still to come, asks, and neither blames nor
    gives away.
    """
    said = f"{message.text}\n{message.part(PartKind.DETAILS)}"
    for label in question.answer["clauses"]:
        assert label in said, said
    assert message.part(PartKind.ACTION)
    assert message.commitments
    assert all(promise.due.at > question.at for promise in message.commitments)
    assert message.part(PartKind.CONSENT).endswith("?")
    for word in ("culpa", "gratis"):
        assert word not in message.text.casefold()


def test_s01_q8_owning_a_piece_nobody_approved() -> None:
    """¿Qué debe contener una buena respuesta a la queja del 23-feb?"""
    question = asked("S01", "q8")
    message = replied(question, "e22")
    assert_good(question, message)
    assert "tienda cerrada" in message.part(PartKind.SITUATION)
    assert "1,000.00" in message.text
    assert "pensamos que ayudaba" not in message.text


def test_s06_q11_a_third_round_has_its_price() -> None:
    """Contenido de la respuesta al 13-may."""
    question = asked("S06", "q11")
    message = replied(question, "e43")
    assert_good(question, message)
    assert "emocion" in message.part(PartKind.SITUATION)
    said = f"{message.text}\n{message.part(PartKind.DETAILS)}"
    for figure in ("142,6", "2.355", "29 de abril", "11 de mayo"):
        assert figure in said, said
    assert "420.000" in message.text


def test_s09_q10_article_by_article() -> None:
    """Qué debe contener la respuesta correcta del 5-may."""
    question = asked("S09", "q10")
    message = replied(question, "e22", Register.VOS)
    assert_good(question, message)
    said = f"{message.text}\n{message.part(PartKind.DETAILS)}"
    for figure in ("15,00", "37,50", "18:00", "16:20"):
        assert figure in said, said


def test_s12_q9_fear_facts_and_an_amendment() -> None:
    """Qué debe contener la respuesta del 18-may."""
    question = asked("S12", "q9")
    message = replied(question, "e22", Register.USTED)
    assert_good(question, message)
    assert "socios" in message.part(PartKind.SITUATION)
    assert "enmienda" in message.part(PartKind.ACTION)


COMPLAINTS = tuple(
    (name, event.id)
    for name in ("S01", "S06", "S09", "S12", "contadora", "sitio", "soporte")
    for event in scenario(name).events
    if claim_of(event) is not None
)


def missing(message: Message) -> list[str]:
    """The labels of a good reply that a message lacks, as the reply box would say."""
    labels = check_draft(message.text, language=message.language).labels
    return [label.value for label, holds in labels.items() if not holds]


@pytest.mark.parametrize(("name", "complaint"), COMPLAINTS)
def test_what_is_drafted_passes_what_is_checked(name: str, complaint: str) -> None:
    """To every complaint on record, in each register and language, the draft is a good reply."""
    relationship = scenario(name)
    event = relationship.event(complaint)
    judgement = relationship.judge_complaint(complaint, event.recorded_at)
    for language in Language:
        for register in Register if language is Language.SPANISH else (Register.TU,):
            message = compose(
                judgement,
                relationship.versions[0].agreement,
                language,
                now=event.recorded_at,
                register=register.value,
            )
            assert missing(message) == [], message.text
            assert message.short in message.text or len(message.short) < len(message.text)


@pytest.mark.parametrize("name", ["S01", "S06", "S09", "S12"])
def test_whatever_is_asserted_gets_a_good_reply(name: str) -> None:
    """Of any clause, rightly or not, by either side: never a bare no, always a way with a date."""
    relationship = scenario(name)
    agreement = relationship.versions[0].agreement
    now = max(event.recorded_at for event in relationship.events)
    people = sorted({event.by for event in relationship.events})
    asserted = itertools.product(agreement.clauses, Asserts, people)
    for number, (clause, asserts, person) in enumerate(asserted):
        if number % 17:
            continue
        item = ClaimItem(
            asserts, clause=clause.label, words="Esto no es lo que hablamos.", fear="que se repita"
        )
        judgement = relationship.judge(Claim("r1", person, now, (item,)), now)
        language = Language.ENGLISH if number % 3 else Language.SPANISH
        message = compose(judgement, agreement, language, now=now)
        assert missing(message) == [], message.text
        assert all(promise.due.at > now for promise in message.commitments)
