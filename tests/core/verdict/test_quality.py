"""Defective: only criteria agreed beforehand decide, and a taste is never a breach."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.core.verdict.made import MILPA, at, claim, event, says, standing_of, verdict
from trato.core.claims import Asserts
from trato.core.events import EventKind
from trato.core.standing.values import Acceptance, DeliveryState, Item, Quality
from trato.core.verdict.values import VerdictCode, WayKind
from trato.core.verdict.wording import Speaker
from trato.core.words import Language

BATCH = DeliveryState("e25", "lote", None, form=True, in_time=True, quality=(), price=True)
KEYWORD = Quality("C1", "palabra clave", met=True, events=("e25",))
SURFACE = Quality(
    "C1",
    "superficie",
    met=True,
    value=Decimal("142.6"),
    low=Decimal("135.8"),
    high=Decimal("144.2"),
    unit="m²",
    events=("e25",),
)
TASTE = Item("No nos emociona.", None, preference=True)
ABOUT_BATCH = claim("carla", "2026-03-02 10:00", says(Asserts.DEFECTIVE, thing="lote"))
DELIVERED = event("e25", "2026-02-24 17:30", "ana", EventKind.DELIVERY, thing="lote")


def code_of(delivery: DeliveryState, **rest: object) -> VerdictCode:
    found = standing_of("2026-03-02 11:00", deliveries=(delivery,), **rest)
    return verdict(ABOUT_BATCH, found, DELIVERED).verdict


def test_an_agreed_criterion_that_is_not_met_is_a_defect() -> None:
    """The texts lack the keyword: right, citing the criterion's clause."""
    assert code_of(BATCH._replace(quality=(KEYWORD._replace(met=False),))) is VerdictCode.RIGHT


def test_what_meets_every_criterion_is_not_defective() -> None:
    """The keyword is there: not in this."""
    assert code_of(BATCH._replace(quality=(KEYWORD,))) is VerdictCode.NOT_RIGHT


def test_a_taste_is_no_defect() -> None:
    """«No nos emociona» touches no criterion, even where a person has not said of all of them."""
    tasted = BATCH._replace(quality=(KEYWORD._replace(met=None),), items=(TASTE,))
    assert code_of(tasted) is VerdictCode.NOT_RIGHT


def test_where_nobody_has_said_it_is_undetermined() -> None:
    """A person has to say whether the keyword is there: what decides is named."""
    unsaid = BATCH._replace(quality=(KEYWORD._replace(met=None),))
    found = verdict(ABOUT_BATCH, standing_of("2026-03-02 11:00", deliveries=(unsaid,)), DELIVERED)
    assert found.verdict is VerdictCode.UNDETERMINED
    assert found.decides == ("palabra clave",)
    assert [way.kind for way in found.way_on] == [WayKind.PROOF]


def test_without_any_criterion_the_agreement_is_silent() -> None:
    """Nothing was agreed to measure it by: not covered, never a breach."""
    assert code_of(BATCH) is VerdictCode.NOT_COVERED


def test_what_was_accepted_is_not_defective_afterwards() -> None:
    """Accepted by silence on the 27th: a later complaint does not undo it."""
    accepted = Acceptance(
        "lote", "e25", "accepted", at("2026-02-27 19:00"), tacit=True, event=None, clause="C1"
    )
    failed = BATCH._replace(quality=(KEYWORD._replace(met=False),))
    assert code_of(failed, acceptances=(accepted,)) is VerdictCode.NOT_RIGHT


@pytest.mark.parametrize("language", Language)
def test_a_measured_criterion_is_said_with_its_value_and_bounds(language: Language) -> None:
    """142.6 m² lies between 135.8 and 144.2: the figures are there to check."""
    found = verdict(
        ABOUT_BATCH,
        standing_of("2026-03-02 11:00", deliveries=(BATCH._replace(quality=(SURFACE,)),)),
        DELIVERED,
    )
    words = " ".join(Speaker(language, MILPA).sentence(one.said) for one in found.because)
    for figure in ("142.6", "135.8", "144.2"):
        assert figure in words
