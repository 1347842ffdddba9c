"""What we say that we will do: a dated promise for each way on, and none of theirs for ours."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.core.message.test_reply import late
from tests.core.verdict.made import MILPA, due
from trato.core.agreement import Side
from trato.core.message.actions import actions_on
from trato.core.message.voice import Voice
from trato.core.money import Money
from trato.core.verdict.values import Summed, Verdict, Way, WayKind, saying
from trato.core.verdict.wording import Speaker
from trato.core.words import Language, Register

BY = due("2026-03-12 18:00")
VOICE = Voice(Speaker(Language.SPANISH, MILPA), Register.TU, BY)
FEE = Money(Decimal("900.00"), "MXN")


def ways(*found: Way, amounts: tuple[Summed, ...] = ()) -> Verdict:
    """The verdict on the late report, with other ways on."""
    return replace(late().verdicts[0], way_on=found, amounts=amounts)


def promised(way: Way, *amounts: Summed) -> list[str]:
    """What is promised on one way, without its date."""
    found = actions_on((ways(way, amounts=amounts),), VOICE)
    return [one.what for one in found.promises] if not found.is_help else []


@pytest.mark.parametrize(
    ("way", "words"),
    [
        (Way(WayKind.CLARIFY, saying("way.clarify"), "C1"), "te mandamos una redacción clara"),
        (Way(WayKind.WAIT, saying("way.wait"), "C1", due=BY), "te escribimos el"),
        (Way(WayKind.PROOF, saying("way.proof"), "C1"), "buscamos lo que falta y te escribimos"),
        (
            Way(WayKind.PROOF, saying("way.proof", facts=("la factura",)), "C1"),
            "buscamos lo que falta, la factura, y te escribimos",
        ),
        (Way(WayKind.AMENDMENT, saying("way.approve"), "C1"), "te mandamos el acuerdo para"),
        (
            Way(WayKind.AMENDMENT, saying("way.amendment", clause="C7"), "C7", price=FEE),
            "con el precio de C7, 900.00 MXN",
        ),
        (Way(WayKind.EXTRA, saying("way.extra"), "C7", price=FEE), "el extra de 900.00 MXN"),
        (Way(WayKind.EXTRA, saying("way.extra"), "C7"), "te mandamos el presupuesto"),
    ],
)
def test_each_way_on_is_promised_in_its_own_words(way: Way, words: str) -> None:
    """By whom we write, what we send, and at which price."""
    [said] = promised(way)
    assert words in said.replace("\u00a0", " ")[:1].lower() + said.replace("\u00a0", " ")[1:]


def test_waiting_without_a_date_is_no_promise() -> None:
    """Then a call is all that can be offered."""
    assert promised(Way(WayKind.WAIT, saying("way.wait"), "C1")) == []


@pytest.mark.parametrize(
    ("payer", "kept"), [(Side.PROVIDER, 1), (Side.CLIENT, 0)], ids=["ours", "theirs"]
)
def test_only_what_we_owe_is_our_remedy(payer: Side, kept: int) -> None:
    """What they owe us is not given to them; another amount is not this one."""
    way = Way(WayKind.REMEDY, saying("way.remedy", amount=FEE), "C5")
    summed = Summed(saying("amount.credit"), FEE, payer, "C5")
    other = summed._replace(money=Money(Decimal("1.00"), "MXN"))
    assert len(promised(way, other, summed)) == kept
    assert promised(way, other) == []
