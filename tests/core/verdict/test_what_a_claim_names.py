"""What a claim is about: a use of a power, a debt, a delivery, a request, or nothing known."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import fact, story
from tests.core.verdict.made import (
    ANSWER,
    MILPA,
    at,
    claim,
    due,
    event,
    obligation,
    says,
    standing_of,
    verdict,
)
from tests.core.verdict.telling import word
from tests.core.verdict.test_permits_and_scope import INVOICE, TERMINATE
from trato.core.claims import Asserts
from trato.core.events import EventKind
from trato.core.standing.values import (
    Accounts,
    ActEffect,
    DeliveryState,
    PowerPhase,
    Quality,
    RequestClass,
    RequestState,
)
from trato.core.verdict.delays import calendar_named, late_by, late_minutes
from trato.core.verdict.values import Count, VerdictCode

NOW = "2026-03-10 11:40"
ASKED = "2026-03-10 11:00"


@pytest.mark.parametrize(
    ("about", "code"),
    [
        ({"event": "u1"}, VerdictCode.RIGHT),
        ({"event": "u9"}, VerdictCode.NOT_COVERED),
        ({"event": "u9", "clause": "C5"}, VerdictCode.RIGHT),
    ],
)
def test_a_power_is_named_by_its_use_or_by_its_clause(
    about: dict[str, str], code: VerdictCode
) -> None:
    """Where the event is no use of it, its clause says which one is meant."""
    use = ActEffect("u1", at("2026-03-02 10:00"), "C5", effective=True)
    power = TERMINATE._replace(uses=(use,), phase=PowerPhase.EXERCISED)
    found = standing_of(NOW, powers=(power,))
    told = event("u1", "2026-03-02 10:00", "carla", EventKind.POWER_USED, clause="C5")
    other = event("u9", "2026-03-02 11:00", "carla", EventKind.MESSAGE)
    item = says(Asserts.MAY, **about)
    assert verdict(claim("carla", ASKED, item), found, told, other).verdict is code


def test_a_thing_that_nobody_named_is_owed_by_nobody() -> None:
    """The fee is open; TikTok was never spoken of."""
    found = standing_of(NOW, accounts=Accounts(debts=(INVOICE,)))
    unknown = verdict(claim("ana", ASKED, says(Asserts.OWED, thing="TikTok")), found)
    assert unknown.verdict is VerdictCode.NOT_COVERED
    known = verdict(claim("ana", ASKED, says(Asserts.OWED, thing="cuota")), found)
    assert known.verdict is VerdictCode.RIGHT


BATCH = DeliveryState("e25", "lote", None, form=True, in_time=True, quality=(), price=True)
DELIVERED = event("e25", "2026-02-24 17:30", "ana", EventKind.DELIVERY, thing="lote")
KEYWORD = Quality("C1", "palabra clave", met=False, events=("e25",))


@pytest.mark.parametrize(
    ("delivery", "about", "code"),
    [
        (BATCH._replace(form=False), {"thing": "lote"}, VerdictCode.RIGHT),
        (BATCH._replace(quality=(KEYWORD,)), {"thing": "TikTok"}, VerdictCode.NOT_COVERED),
        (BATCH._replace(quality=(KEYWORD,)), {"event": "o1"}, VerdictCode.RIGHT),
    ],
)
def test_a_delivery_is_judged_by_what_was_agreed_of_it(
    delivery: DeliveryState, about: dict[str, str], code: VerdictCode
) -> None:
    """Its form, the criterion that an observation cites; not a thing that nobody delivered."""
    observed = event(
        "o1", "2026-02-25 10:00", "carla", EventKind.REJECTION, of="e25", criterion="palabra clave"
    )
    found = standing_of("2026-03-02 11:00", deliveries=(delivery,))
    item = says(Asserts.DEFECTIVE, **about)
    assert verdict(claim("carla", ASKED, item), found, DELIVERED, observed).verdict is code


@pytest.mark.parametrize(
    ("kind", "may", "not_agreed"),
    [
        (RequestClass.INCLUDED, VerdictCode.RIGHT, VerdictCode.NOT_RIGHT),
        (RequestClass.EXTRA, VerdictCode.NOT_RIGHT, VerdictCode.RIGHT),
        (RequestClass.NOT_COVERED, VerdictCode.NOT_COVERED, VerdictCode.NOT_COVERED),
    ],
)
def test_a_request_gives_the_word_for_what_may_be_had(
    kind: RequestClass, may: VerdictCode, not_agreed: VerdictCode
) -> None:
    """Named by its event, and the other way round for whoever says that it was not agreed."""
    row = RequestState("q1", "pauta", kind, "C6", binding=True)
    asked = event("q1", "2026-03-02 10:00", "carla", EventKind.REQUEST, thing="pauta")
    found = standing_of(NOW, requests=(row,))
    mine = verdict(claim("carla", ASKED, says(Asserts.MAY, event="q1")), found, asked)
    theirs = verdict(claim("ana", ASKED, says(Asserts.NOT_AGREED, event="q1")), found, asked)
    assert (mine.verdict, theirs.verdict) == (may, not_agreed)


BOTH = """## C1. Dentro
Incluye: «fotos».

## C2. Fuera
No incluye: «fotos».
"""
RANKED = BOTH + "Si C1 y C2 no coinciden, vale {}.\n"


@pytest.mark.parametrize(
    ("text", "may"),
    [(BOTH, "ambiguous"), (RANKED.format("C1"), "right"), (RANKED.format("C2"), "not_right")],
)
def test_where_two_clauses_disagree_the_one_that_outranks_counts(text: str, may: str) -> None:
    """Without a rank they are ambiguous, and neither is chosen in silence."""
    assert word(story(text), "03-05", "carla", "may", thing="fotos") == may
    asked = fact("q", "03-04 10:00", "carla", "request", {"thing": "fotos"})
    assert word(story(text, asked), "03-05", "carla", "may", thing="fotos") == may


LATE = obligation("C4/r", "C4", ANSWER, due=due("2026-03-02 12:00"), done_at=at("2026-03-04 13:00"))


def test_without_an_agreement_a_delay_is_counted_in_days() -> None:
    """Working hours need a calendar; without one, whole days, and none when it was in time."""
    assert late_by(LATE, None, until=at(NOW)) == Count(3, "day")
    assert late_by(LATE, MILPA, until=at(NOW)) == Count(17, "working_hour")
    assert late_minutes(due("2026-03-02 12:00"), at("2026-03-02 12:00")) == 0
    assert calendar_named(MILPA, "oficina") is MILPA.calendars[0]
    assert calendar_named(MILPA, "noche") is None
