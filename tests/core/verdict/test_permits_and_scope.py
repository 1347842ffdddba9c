"""May, may not, agreed or not: powers, acts, scope and rounds."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from typing import Any

import pytest

from tests.core.verdict.made import (
    MILPA,
    SIGNED,
    UNAPPROVED,
    at,
    claim,
    due,
    event,
    obligation,
    says,
    standing_of,
    verdict,
)
from tests.core.verdict.test_keeping import COMPLAINED, CREDITED, DELIVERED, LATE_REPORT
from trato.core.agreement import Effect, Side
from trato.core.claims import Asserts, Claim
from trato.core.events import Event, EventKind
from trato.core.standing.values import (
    Accounts,
    ActEffect,
    Debt,
    Outcome,
    OverService,
    Phase,
    PowerPhase,
    PowerState,
    RequestClass,
    RequestState,
    RoundsLeft,
    Standing,
    WithoutEffect,
)
from trato.core.verdict.judging import judged
from trato.core.verdict.values import Verdict, VerdictCode

NOW = "2026-03-10 11:40"
TERMINATE = PowerState("C9", "C5", 3, Side.CLIENT, Effect.TERMINATE, None, PowerPhase.IN_FORCE)
PIECE = event("e21", "2026-02-22 11:00", "ana", EventKind.DELIVERY, thing="pieza")
BROKEN = obligation(
    "C3/e21",
    "C3",
    UNAPPROVED,
    breached_at=at("2026-02-22 11:00"),
    phase=Phase.CLOSED,
    outcome=Outcome.BREACHED,
    events=("e21",),
)
INVOICE = Debt(
    "F-103",
    "price",
    Side.CLIENT,
    "C7",
    "F-103",
    "cuota",
    "2026-03",
    at("2026-03-01 09:00"),
    due("2026-03-08 18:00"),
    Decimal("24000.00"),
    Decimal(0),
    Decimal(0),
    Decimal("24000.00"),
    Decimal(0),
    Decimal("4000.00"),
    Decimal("20000.00"),
    "MXN",
    Decimal("15.34"),
    None,
    events=("e28",),
)


def word(by: str, item: Any, standing: Standing, *events: Event) -> VerdictCode:
    return verdict(claim(by, COMPLAINED, item), standing, *events).verdict


@pytest.mark.parametrize(
    ("phase", "may", "may_not"),
    [
        (PowerPhase.IN_FORCE, VerdictCode.RIGHT, VerdictCode.NOT_RIGHT),
        (PowerPhase.NOT_IN_FORCE, VerdictCode.NOT_RIGHT, VerdictCode.RIGHT),
        (PowerPhase.EXPIRED, VerdictCode.NOT_RIGHT, VerdictCode.RIGHT),
        (PowerPhase.ENDED, VerdictCode.NOT_RIGHT, VerdictCode.RIGHT),
    ],
)
def test_a_power_is_there_while_it_is_in_force(
    phase: PowerPhase, may: VerdictCode, may_not: VerdictCode
) -> None:
    """What the client may, the provider cannot deny; and the other way round."""
    found = standing_of(NOW, powers=(TERMINATE._replace(phase=phase),))
    assert word("carla", says(Asserts.MAY, clause="C5"), found) is may
    assert word("ana", says(Asserts.MAY_NOT, clause="C5"), found) is may_not


def test_an_act_without_effect_gives_no_reason() -> None:
    """Diego's acceptance had no effect: he may not accept."""
    act = ActEffect(
        "e30", at("2026-03-02 10:00"), "C1", effective=False, reason=WithoutEffect.NOT_ALLOWED
    )
    found = standing_of(NOW, acts=(act,))
    assert word("carla", says(Asserts.MAY, event="e30"), found) is VerdictCode.NOT_RIGHT


def test_what_nobody_approved_was_not_agreed() -> None:
    """A piece went out without approval: the prohibition was broken, and its clause says so."""
    found = verdict(
        claim("carla", COMPLAINED, says(Asserts.NOT_AGREED, event="e21")),
        standing_of(NOW, BROKEN),
        PIECE,
    )
    assert found.verdict is VerdictCode.RIGHT
    assert {"C3", "C1"} <= set(found.clauses)
    assert found.events == ("e21",)


def test_work_that_nobody_asked_for_was_not_agreed_either() -> None:
    """Work beyond the agreement: not agreed, and nothing is owed for it."""
    beyond = OverService("e21", "pieza", None, None, None, "over.unasked", ("C1", "C3"))
    found = standing_of(NOW, over_services=(beyond,))
    not_agreed = says(Asserts.NOT_AGREED, event="e21")
    assert word("carla", not_agreed, found, PIECE) is VerdictCode.RIGHT
    owed = says(Asserts.OWED, event="e21", amount=Decimal("500.00"), currency="MXN")
    assert word("ana", owed, found, PIECE) is VerdictCode.NOT_RIGHT


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        (RequestClass.INCLUDED, VerdictCode.RIGHT),
        (RequestClass.QUOTA, VerdictCode.RIGHT),
        (RequestClass.EXTRA, VerdictCode.NOT_RIGHT),
        (RequestClass.EXCLUDED, VerdictCode.NOT_RIGHT),
        (RequestClass.NOT_COVERED, VerdictCode.NOT_COVERED),
    ],
)
def test_what_is_asked_for_is_had_when_it_is_inside(kind: RequestClass, code: VerdictCode) -> None:
    """Inside is a right; outside is a way on; never spoken of is not covered."""
    request = RequestState("e12", "pauta", kind, "C6", binding=True)
    found = standing_of(NOW, requests=(request,))
    assert word("carla", says(Asserts.MAY, thing="pauta"), found) is code


def test_a_thing_left_out_with_a_way_offers_the_way() -> None:
    """«Pauta» is left out and quoted apart: not in this, and an amendment or a quote."""
    found = verdict(claim("carla", COMPLAINED, says(Asserts.MAY, thing="pauta")), standing_of(NOW))
    assert found.verdict is VerdictCode.NOT_RIGHT
    assert found.clauses == ("C6",)
    assert found.way_on


@pytest.mark.parametrize(("used", "code"), [(1, VerdictCode.RIGHT), (2, VerdictCode.NOT_RIGHT)])
def test_a_round_is_had_while_one_is_left(used: int, code: VerdictCode) -> None:
    """Two rounds are included: the second is had, the third is not."""
    rounds = RoundsLeft("lote", "", "C1", 2, used, 0, ("e26",))
    found = standing_of(NOW, rounds=(rounds,))
    assert word("carla", says(Asserts.MAY, clause="C1", thing="lote"), found) is code


@pytest.mark.parametrize(
    ("asked", "code"),
    [(None, VerdictCode.RIGHT), ("20015.34", VerdictCode.RIGHT), ("24000.00", VerdictCode.PARTLY)],
)
def test_what_is_owed_is_what_is_left_with_its_interest(
    asked: str | None, code: VerdictCode
) -> None:
    """Of 24,000 there are 20,000 left and 15.34 of interest: more than that is not owed."""
    found = standing_of(NOW, accounts=Accounts(debts=(INVOICE,)))
    amount = Decimal(asked) if asked else None
    item = says(Asserts.OWED, clause="C7", amount=amount, currency="MXN")
    assert word("ana", item, found) is code


def test_a_debt_before_its_due_is_not_yet() -> None:
    """The invoice is due on the 20th: on the 10th it is owed and not yet due."""
    later = INVOICE._replace(due=due("2026-03-20 18:00"), interest=Decimal(0))
    found = standing_of(NOW, accounts=Accounts(debts=(later,)))
    assert word("ana", says(Asserts.OWED, clause="C7"), found) is VerdictCode.PREMATURE


@pytest.mark.parametrize(
    ("denied", "code"),
    [(None, VerdictCode.NOT_RIGHT), ("30000.00", VerdictCode.PARTLY)],
)
def test_what_is_owed_cannot_be_denied(denied: str | None, code: VerdictCode) -> None:
    """«No pagaremos»: the invoice stands; denying more than it is, is right in part."""
    found = standing_of(NOW, accounts=Accounts(debts=(INVOICE,)))
    amount = Decimal(denied) if denied else None
    item = says(Asserts.NOT_OWED, clause="C7", amount=amount, currency="MXN")
    assert word("carla", item, found) is code


def test_what_is_paid_is_not_owed() -> None:
    """Nothing is left of the invoice: the client is right that they owe nothing."""
    paid = INVOICE._replace(balance=Decimal(0), interest=Decimal(0))
    found = standing_of(NOW, accounts=Accounts(debts=(paid,)))
    assert word("carla", says(Asserts.NOT_OWED, clause="C7"), found) is VerdictCode.RIGHT
    assert word("ana", says(Asserts.OWED, clause="C7"), found) is VerdictCode.NOT_RIGHT


@pytest.mark.parametrize(
    ("invoiced", "code"),
    [("24000.00", VerdictCode.NOT_RIGHT), ("26000.00", VerdictCode.RIGHT)],
)
def test_an_invoice_over_the_agreed_amount_is_wrong(invoiced: str, code: VerdictCode) -> None:
    """24,000 is agreed: an invoice of 26,000 is wrong, one of 24,000 is not."""
    sent = event(
        "e28",
        "2026-03-01 09:00",
        "ana",
        EventKind.INVOICE,
        number="F-103",
        amount=Decimal(invoiced),
        currency="MXN",
    )
    found = standing_of(NOW, accounts=Accounts(debts=(INVOICE,)))
    assert word("carla", says(Asserts.WRONG_AMOUNT, event="e28"), found, sent) is code


def swapped(value: Any) -> Any:
    """The same with the parties changed over, everywhere."""
    if isinstance(value, Side):
        return value.other
    if isinstance(value, tuple):
        parts = [swapped(one) for one in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: swapped(getattr(value, one.name)) for one in fields(value) if one.init}
        return replace(value, **changed)
    return value


CASES = [
    (claim("carla", COMPLAINED, says(Asserts.LATE, clause="C5")), standing_of(NOW, LATE_REPORT)),
    (
        claim("carla", COMPLAINED, says(Asserts.LATE, clause="C5", amount=Decimal(2400))),
        standing_of(NOW, LATE_REPORT, accounts=CREDITED),
    ),
    (claim("ana", COMPLAINED, says(Asserts.LATE, clause="C5")), standing_of(NOW, LATE_REPORT)),
    (
        claim("ana", COMPLAINED, says(Asserts.OWED, clause="C7")),
        standing_of(NOW, accounts=Accounts(debts=(INVOICE,))),
    ),
    (
        claim("carla", COMPLAINED, says(Asserts.NOT_OWED, clause="C7")),
        standing_of(NOW, accounts=Accounts(debts=(INVOICE,))),
    ),
    (claim("carla", COMPLAINED, says(Asserts.MAY, clause="C5")), standing_of(NOW)),
    (claim("ana", COMPLAINED, says(Asserts.MAY_NOT, thing="pauta")), standing_of(NOW)),
    (
        claim("carla", COMPLAINED, says(Asserts.NOT_AGREED, event="e21")),
        standing_of(NOW, BROKEN),
    ),
]


@pytest.mark.parametrize(("made", "standing"), CASES)
def test_swapping_the_parties_swaps_nothing_but_the_parties(
    made: Claim, standing: Standing
) -> None:
    """Who is provider and who is client never decides: the word stays, and so does the reason."""
    (there,) = judged(made, standing, (SIGNED,), (DELIVERED, PIECE)).verdicts
    mirrored = replace(SIGNED, agreement=swapped(MILPA))
    (back,) = judged(made, swapped(standing), (mirrored,), (DELIVERED, PIECE)).verdicts
    assert _told(back) == swapped(_told(there))


def _told(one: Verdict) -> tuple[Any, ...]:
    return (one.verdict, one.side, one.clauses, one.events, one.due, one.other_side, one.next)
