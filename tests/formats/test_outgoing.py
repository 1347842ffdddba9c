"""What goes out as JSON: the shapes that are published are the shapes that are written."""

from __future__ import annotations

import json
from decimal import Decimal

import msgspec
import pytest

from tests.core.message.test_reply import about_tiktok, in_time, late, written
from tests.core.verdict.made import (
    MILPA,
    REPORT,
    SIGNED,
    TOPICS,
    UNAPPROVED,
    at,
    due,
    obligation,
    standing_of,
)
from tests.core.verdict.test_keeping import CREDIT, LATE_REPORT
from trato.core.agreement import Side
from trato.core.standing.values import (
    Accounts,
    Debt,
    Obligation,
    Outcome,
    Phase,
    RequestClass,
    RestsOn,
    Standing,
)
from trato.core.verdict.states import ObligationState, state_of
from trato.core.verdict.values import RequestVerdict, saying
from trato.core.words import Language, knows
from trato.core.worktime import due_on
from trato.formats.due import DueJson, due_json
from trato.formats.message import MessageJson, message_json
from trato.formats.request import RequestJson, request_json
from trato.formats.standing import StandingJson, standing_json
from trato.formats.verdict import JudgementJson, judgement_json

FEBRUARY = Debt(
    "F-103",
    "price",
    Side.CLIENT,
    "C7",
    "F-103",
    "cuota",
    "2026-03",
    at("2026-03-01 09:00"),
    due_on(at("2026-03-11 09:00").date(), zone="America/Mexico_City"),
    Decimal("24000.00"),
    Decimal(0),
    Decimal(0),
    Decimal("24000.00"),
    Decimal(0),
    Decimal(0),
    Decimal("24000.00"),
    "MXN",
    Decimal(0),
    None,
    events=("e28",),
)


def milpa() -> Standing:
    """La Milpa with a report that came late, topics to come, a fee and a credit."""
    topics = obligation("C2/2026-04", "C2", TOPICS, Side.CLIENT, due=due("2026-03-20 18:00"))
    return standing_of(
        "2026-03-10 11:40",
        LATE_REPORT,
        topics,
        accounts=Accounts(debts=(FEBRUARY,), credits=(CREDIT,)),
        turns=(at("2026-03-12 00:00"),),
    )


@pytest.mark.parametrize("language", Language)
def test_a_standing_has_its_published_shape(language: Language) -> None:
    """What is written passes the published type, in either language."""
    document = standing_json(milpa(), (SIGNED,), language)
    assert msgspec.convert(json.loads(json.dumps(document)), StandingJson) == document


def test_an_obligation_tells_its_whole_story() -> None:
    """The report: base due, due, done, by how much it is late, and the one word for it."""
    report = standing_json(milpa(), (SIGNED,), Language.SPANISH)["obligations"][0]
    assert report["due_at"] == "2026-03-06T18:00:00-06:00"
    assert report["done_at"] == "2026-03-10T11:20:00-06:00"
    assert report["word"] == "cumplido, tarde"
    assert report["late_by"] == {
        "minutes": 5360,
        "count": "2",
        "unit": "working_day",
        "text": "2 días hábiles",
    }
    assert report["rests_on"] == "recorded"


def test_each_side_sees_what_it_owes_what_is_credited_and_the_net() -> None:
    """The client owes 24,000, of which 960 is credited: 23,040 net, nothing overdue yet."""
    sides = standing_json(milpa(), (SIGNED,), Language.SPANISH)["money"]["sides"]
    client = next(one for one in sides if one["side"] == "client")
    assert client == {
        "side": "client",
        "who": "La Milpa",
        "currency": "MXN",
        "owed": "24000.00",
        "overdue": "0.00",
        "credits": "960.00",
        "net": "23040.00",
        "interest": "0.00",
        "surplus": "0.00",
    }


def test_a_due_of_days_is_shown_at_its_last_second() -> None:
    """The invoice is due on the 11th: 23:59:59, and what is left is not overdue on the 10th."""
    (debt,) = standing_json(milpa(), (SIGNED,), Language.SPANISH)["money"]["debts"]
    assert debt["due_at"] == "2026-03-11T23:59:59-06:00"
    assert debt["overdue"] is False


@pytest.mark.parametrize("language", Language)
def test_a_judgement_has_its_published_shape(language: Language) -> None:
    """Late, in time and never spoken of: each judgement passes the published type."""
    for found in (late(), in_time(), about_tiktok()):
        document = judgement_json(found, MILPA, language)
        assert msgspec.convert(json.loads(json.dumps(document)), JudgementJson) == document


def test_a_verdict_says_the_word_in_the_language() -> None:
    """The same code, a word in each language, and the amount as text with its sum."""
    verdict = judgement_json(late(), MILPA, Language.ENGLISH)["verdicts"][0]
    assert (verdict["verdict"], verdict["word"]) == ("right", "right")
    spanish = judgement_json(late(), MILPA, Language.SPANISH)["verdicts"][0]
    assert spanish["word"] == "tiene razón"
    assert verdict["amounts"][0]["amount"] == "960.00"
    assert [line["from"] for line in verdict["amounts"][0]["sum"]] == ["C7", "C5"]


def test_what_is_due_begins_with_what_is_past_it() -> None:
    """The report is done, so the topics are what is open; the provider has nothing."""
    document = due_json(milpa(), (SIGNED,), Language.SPANISH)
    assert msgspec.convert(json.loads(json.dumps(document)), DueJson) == document
    assert [one["id"] for one in document["items"]] == ["C2/2026-04"]
    assert due_json(milpa(), (SIGNED,), Language.SPANISH, side="provider")["items"] == []


def test_a_message_has_its_published_shape() -> None:
    """Parts, commitments and text."""
    document = message_json(written(late()))
    assert msgspec.convert(json.loads(json.dumps(document)), MessageJson) == document
    assert document["commitments"][0]["due_at"] == "2026-03-11T19:00:00-06:00"


def test_a_request_has_its_published_shape() -> None:
    """The class of a request, its price «sin tarifa» as null."""
    request = RequestVerdict(
        RequestClass.EXTRA,
        "pauta",
        None,
        3,
        at("2026-03-10 11:40"),
        ("C6",),
        saying("verdict.request_excluded", what=saying("subject.that"), clause="C6"),
    )
    document = request_json(request, MILPA, Language.SPANISH)
    assert msgspec.convert(json.loads(json.dumps(document)), RequestJson) == document
    assert document["price"] is None


STORIES = [
    (LATE_REPORT, ObligationState.KEPT_LATE),
    (LATE_REPORT._replace(cured_at=at("2026-03-10 11:20")), ObligationState.CURED),
    (LATE_REPORT._replace(repaired_at=at("2026-03-12 11:20")), ObligationState.REPAIRED),
    (LATE_REPORT._replace(outcome=Outcome.KEPT), ObligationState.KEPT),
    (LATE_REPORT._replace(outcome=Outcome.BREACHED), ObligationState.BREACHED),
    (
        LATE_REPORT._replace(outcome=Outcome.BREACHED, rests_on=RestsOn.NO_RECORD),
        ObligationState.BREACHED_UNRECORDED,
    ),
    (LATE_REPORT._replace(outcome=Outcome.WAIVED), ObligationState.WAIVED_LATE),
    (LATE_REPORT._replace(outcome=Outcome.ENDED, breached_at=None), ObligationState.ENDED),
    (LATE_REPORT._replace(phase=Phase.ACTIVE, outcome=None), ObligationState.OVERDUE),
    (LATE_REPORT._replace(phase=Phase.SUSPENDED, outcome=None), ObligationState.SUSPENDED),
    (LATE_REPORT._replace(undetermined=("e1",)), ObligationState.UNDETERMINED),
    (obligation("C5/2026-03", "C5", REPORT), ObligationState.OPEN_WITHOUT_DUE),
    (obligation("C3", "C3", UNAPPROVED), ObligationState.UNBROKEN),
    (
        obligation("C3", "C3", UNAPPROVED, breached_at=at("2026-02-22 11:00")),
        ObligationState.BROKEN,
    ),
]


@pytest.mark.parametrize(("told", "state"), STORIES, ids=[state.value for _, state in STORIES])
def test_every_story_has_one_word(told: Obligation, state: ObligationState) -> None:
    """Phase, outcome and marks come to one state."""
    assert state_of(told) is state


def test_what_nobody_noted_is_asked_and_not_blamed() -> None:
    """Past its due and being asked for: «sin anotar», not «venció»."""
    told = LATE_REPORT._replace(phase=Phase.ACTIVE, outcome=None)
    assert state_of(told, unrecorded=True) is ObligationState.UNRECORDED


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", ObligationState)
def test_every_state_has_its_word(state: ObligationState, language: Language) -> None:
    """Each state can be said in both languages."""
    assert knows(language, f"state.{state.value}")
