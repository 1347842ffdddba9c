"""Money of a client to the day, and how things stood on a past day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.facts import record
from trato.actions.mending import correct
from trato.core.events import EventKind

NOW = datetime(2026, 4, 28, 16, 0, tzinfo=UTC)
INVOICED = datetime(2026, 4, 6, 16, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _invoice(cast: Cast) -> None:
    fields = {
        "number": "2026-041",
        "period": "2026-04",
        "amount": "24000.00",
        "currency": "MXN",
    }
    record(cast.ana, cast.milpa, EventKind.INVOICE, at=INVOICED, happened=INVOICED, fields=fields)


def _page(cast: Cast, day: str = "") -> str:
    address = f"/r/{cast.milpa.key}/dinero/"
    return browser_of(cast.ana).get(address, {"en": day} if day else {}).content.decode()


def test_what_is_owed_opens_into_its_sum(cast: Cast) -> None:
    """With its invoice, its due and what is left."""
    agreed(cast)
    _invoice(cast)
    page = _page(cast)
    assert "La Milpa debe <strong>24,000.00" in page
    assert "2026-041" in page
    assert "ya vencido" in page
    assert '<table class="sum-rows">' in page


def test_a_past_day_is_told_as_it_was_known_then(cast: Cast) -> None:
    """Before the invoice nothing was owed; the text of that day stands below."""
    agreed(cast)
    _invoice(cast)
    page = _page(cast, (INVOICED - timedelta(days=1)).date().isoformat())
    assert "estaba en vigor la versión 1" in page
    assert "2026-041" not in page
    assert "responde cada mensaje del cliente en 4 horas hábiles" in page


def test_before_the_agreement_there_was_none(cast: Cast) -> None:
    """The page says so."""
    agreed(cast)
    assert "todavía no había acuerdo" in _page(cast, "2026-01-15")


@pytest.mark.parametrize("typed", ["2026-02-30", "mañana", "9999-01-01", "0001-01-01"])
def test_what_is_no_past_day_is_today(cast: Cast, typed: str) -> None:
    """Whatever stands in the address, the page opens."""
    agreed(cast)
    _invoice(cast)
    assert "La Milpa debe" in _page(cast, typed)


def test_both_sides_read_the_same_sums(cast: Cast) -> None:
    """The client's page says what the agency's does, with what was paid of it."""
    agreed(cast)
    _invoice(cast)
    paid = {"amount": "10000.00", "currency": "MXN", "pays": "2026-041"}
    record(cast.carla, cast.milpa, EventKind.PAYMENT, at=NOW, happened=NOW, fields=paid)
    theirs = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/dinero/").text
    for said in (
        "debe <strong>14,000.00",
        "10,000.00\xa0MXN pagados",
        "Lo que se paga por periodo",
    ):
        assert said in _page(cast)
        assert said in theirs
    assert browser_of(cast.zoe).get(f"/t/{cast.milpa.key}/dinero/").status_code == 404


def test_what_went_beyond_the_agreement_stands_there(cast: Cast) -> None:
    """With why it was given; without an agreed rate nobody makes one up."""
    agreed(cast)
    fields = {"minutes": 150, "what": "El domingo", "extra": True}
    work = record(
        cast.ana, cast.milpa, EventKind.WORK, at=INVOICED, happened=INVOICED, fields=fields
    )
    given = {"minutes": 150, "reason": "Por ser la primera vez"}
    record(
        cast.ana,
        cast.milpa,
        EventKind.COURTESY,
        at=NOW,
        happened=NOW,
        fields=given,
        about=[work.event_id],
    )
    part = _page(cast).partition("Más allá de lo acordado")[2].partition("</section>")[0]
    assert f"/libro/{work.event_id}/" in part
    assert "sin tarifa acordada" in part
    assert "«Por ser la primera vez»" in part


def test_a_power_says_what_it_is_over(cast: Cast) -> None:
    """Suspending one thing is not suspending the work."""
    agreed(cast, f"{TEXT}\n## C9. Pausas\nEl cliente puede suspender «informe».\n")
    part = _page(cast).partition("Lo que cada parte puede hacer por sí sola")[2]
    assert "Suspender «informe»" in part
    assert "Suspender el trabajo" not in part


def test_a_price_of_nothing_named_is_called_a_price(cast: Cast) -> None:
    """Its row says what it is before its clause."""
    agreed(cast, f"{TEXT}\n## C9. Soporte\nEl cliente paga 500.00 MXN cada mes, el día 5.\n")
    assert '<th scope="row">Precio <span class="least">C9</span>' in _page(cast)


def test_what_went_beyond_is_told_as_it_was_corrected(cast: Cast) -> None:
    """The work, its day and why it was given; of a day before the correction, as it was then."""
    agreed(cast)
    fields = {"minutes": 150, "what": "El domigo", "extra": True}
    work = record(
        cast.ana, cast.milpa, EventKind.WORK, at=INVOICED, happened=INVOICED, fields=fields
    ).event_id
    gift = record(
        cast.ana,
        cast.milpa,
        EventKind.COURTESY,
        at=INVOICED,
        happened=INVOICED,
        fields={"minutes": 150, "reason": "Por ser la primera"},
        about=[work],
    ).event_id
    on_the_5th = {"what": "El domingo", "at": "2026-04-05T12:00:00-06:00"}
    correct(cast.ana, cast.milpa, work, on_the_5th, at=NOW)
    correct(cast.ana, cast.milpa, gift, {"reason": "Por la espera"}, at=NOW)
    part = _page(cast).partition("Más allá de lo acordado")[2].partition("</section>")[0]
    assert "El domingo" in part
    assert "dom 5 abr 2026" in part
    assert "«Por la espera»" in part
    before = _page(cast, "2026-04-20").partition("Más allá de lo acordado")[2]
    assert "El domigo" in before
    assert "«Por ser la primera»" in before
