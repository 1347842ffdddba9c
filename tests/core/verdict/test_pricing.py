"""The price of what is outside: by the rule of the agreement, or none at all."""

from __future__ import annotations

from decimal import Decimal

from tests.core.verdict.test_trail import signed
from trato.core.money import Money
from trato.core.verdict.pricing import PriceRule, price_rule


def test_more_of_a_thing_has_its_own_price() -> None:
    """Three more banners cost three times what one more does, by the clause that says so."""
    agreement = signed(
        "Incluye: 2 «banner» cada mes; cada una adicional cuesta 900.00 MXN.",
        "Incluye un banco de 10 horas cada mes; cada hora adicional cuesta 450.00 MXN.",
    ).agreement
    rule = price_rule(agreement, "banner")
    assert rule == PriceRule("C1", Money(Decimal("900.00"), "MXN"))
    assert rule is not None
    assert rule.of(Decimal(3)) == Money(Decimal("2700.00"), "MXN")


def test_other_work_is_priced_by_the_hour_where_hours_have_a_price() -> None:
    """Two hours and a half, half-up to the cent, once."""
    agreement = signed(
        "Incluye: 2 «banner» cada mes; cada una adicional cuesta 900.00 MXN.",
        "Incluye un banco de 10 horas cada mes; cada hora adicional cuesta 333.33 MXN.",
    ).agreement
    rule = price_rule(agreement, "video")
    assert rule == PriceRule("C2", Money(Decimal("333.33"), "MXN"), is_by_hour=True)
    assert rule is not None
    assert rule.of(Decimal("2.5")) == Money(Decimal("833.33"), "MXN")


def test_where_nothing_gives_a_price_there_is_none() -> None:
    """What a banner costs says nothing of a video."""
    agreement = signed(
        "Incluye: 2 «banner» cada mes; cada una adicional cuesta 900.00 MXN."
    ).agreement
    assert price_rule(agreement, "video") is None
    assert price_rule(None, "video") is None
