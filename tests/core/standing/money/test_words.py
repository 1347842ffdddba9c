"""Every row of a sum has its words, and says amounts as the agreement's country writes them."""

from __future__ import annotations

import pytest

from tests.core.standing.money.telling import (
    D,
    Diary,
    agreement,
    fixed,
    late_credit,
    per_working_day,
    weekdays,
)
from trato.core.agreement import Base, Cap, InterestPer, Percent, Price, PriceOf, Rhythm
from trato.core.verdict.wording import Speaker
from trato.core.words import Language, knows


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_of_row_can_be_said(language: Language) -> None:
    """Bases, caps and rates are closed lists, and each of their rows has words."""
    parts = [*(base.value for base in Base), "fixed", "thing"]
    keys = [f"sum.{form}.{part}" for form in ("percent", "share") for part in parts]
    keys += [f"sum.cap.{rhythm.value}" for rhythm in Rhythm]
    keys += [f"{key}.times" for key in keys if not key.startswith("sum.cap")]
    keys += [f"sum.interest.{per.value}" for per in InterestPer]
    assert [key for key in keys if not knows(language, key)] == []


def test_a_row_reads_as_the_arithmetic_that_it_is() -> None:
    """Percentage, base and days, in the figures and the words of the agreement."""
    zone = "America/Mexico_City"
    text = agreement(
        ("C7", Price(fixed("28000.00", "MXN"), "cuota mensual")),
        zone=zone,
        calendars=(weekdays(zone, "09:00-18:00"),),
    )
    diary = Diary(text)
    fee = PriceOf("cuota mensual")
    consequence = late_credit(
        Percent(D("2"), fee), per=per_working_day(), caps=(Cap(Percent(D("10"), fee)),)
    )
    due = diary.by("2026-03-06 18:00")
    done = diary.at("2026-03-10 16:00")
    diary.late("C5", consequence, "2026-03-06 18:00", due=due, done_at=done)
    speaker = Speaker(Language.SPANISH, text)
    rows = [speaker.keyed(row.key, row.params) for row in diary.credit("2026-03-11 10:00").sum]
    assert [row.replace("\u00a0", " ") for row in rows] == [
        "2 % de «cuota mensual» (28,000.00 MXN) × 2 días hábiles",
        "tope de 2,800.00 MXN",
    ]
