"""What a client notes from their own pages, and more time asked and granted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.facts import record
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.ledgers import standing_of
from trato.store.models import Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _owed(cast: Cast) -> str:
    """Let Carla write, so that an answer is owed to her; return what is owed."""
    agreed(cast)
    at = NOW - timedelta(minutes=20)
    record(
        cast.carla,
        cast.milpa,
        EventKind.MESSAGE,
        at=at,
        happened=at,
        text="¿Se puede?",
        channel=Channel.EMAIL,
    )
    standing = standing_of(cast.milpa, NOW)
    assert standing is not None
    return next(one.id for one in standing.open_obligations if one.clause == "C3")


def _due(cast: Cast, id: str) -> datetime:
    standing = standing_of(cast.milpa, NOW)
    found = standing.obligation(id) if standing is not None else None
    assert found is not None
    assert found.due is not None
    return found.due.at


def test_a_client_notes_a_payment_in_their_own_name(cast: Cast) -> None:
    """With the day alone; a name that the form might send of somebody else changes nothing."""
    agreed(cast)
    answer = browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/anotar/",
        {"que": "pago", "amount": "24,000", "pays": "028", "day": "2026-03-16", "by": "ana"},
    )
    assert answer.status_code == 302
    paid = Entry.objects.get(kind="payment")
    assert paid.by == "carla"
    assert b'"24000.00"' in bytes(paid.payload)


def test_a_client_notes_only_what_is_theirs_to_note(cast: Cast) -> None:
    """An invoice or a delivery is the provider's: there is no form for it."""
    agreed(cast)
    carla = browser_of(cast.carla)
    typed = {"que": "factura", "number": "1", "amount": "10", "day": "2026-03-16"}
    carla.post(f"/t/{cast.milpa.key}/anotar/", typed)
    assert not Entry.objects.filter(kind="invoice").exists()
    page = carla.get(f"/t/{cast.milpa.key}/anotar/").content.decode()
    assert "Hice un pago" in page
    assert "Una factura" not in page


def test_a_form_keeps_every_word_when_a_figure_does_not_read(cast: Cast) -> None:
    """Nothing is entered."""
    agreed(cast)
    page = browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/anotar/", {"que": "pago", "amount": "lo de siempre", "pays": "028"}
    )
    assert "lo de siempre" in page.content.decode()
    assert not Entry.objects.filter(kind="payment").exists()


def test_more_time_moves_the_date_once_it_is_granted(cast: Cast) -> None:
    """Until then nothing moves; who may not accept is told who may."""
    id = _owed(cast)
    before = _due(cast, id)
    ours = f"/r/{cast.milpa.key}/debe/{id}/mas-tiempo/"
    theirs = f"/t/{cast.milpa.key}/debe/{id}/mas-tiempo/"
    until = {"how": "ask", "until": "2026-03-20", "words": "Falta un dato."}
    assert browser_of(cast.ana).post(ours, until).status_code == 302
    assert _due(cast, id) == before
    assert browser_of(cast.ana).post(ours, until).status_code == 409
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/debe/{id}/cuenta/").content.decode()
    assert "Falta un dato." in page
    asked = Entry.objects.get(kind="extension_asked").event_id
    grant = {"how": "grant", "asked": asked}
    assert browser_of(cast.diego).post(theirs, grant).status_code == 403
    assert browser_of(cast.carla).post(theirs, grant).status_code == 302
    assert _due(cast, id) > before
    assert browser_of(cast.carla).post(theirs, grant | {"how": "refuse"}).status_code == 409


def test_nobody_grants_time_to_themselves(cast: Cast) -> None:
    """Nor asks for what the other side owes."""
    id = _owed(cast)
    theirs = f"/t/{cast.milpa.key}/debe/{id}/mas-tiempo/"
    until = {"how": "ask", "until": "2026-03-20"}
    assert browser_of(cast.carla).post(theirs, until).status_code == 409
    ours = f"/r/{cast.milpa.key}/debe/{id}/mas-tiempo/"
    browser_of(cast.ana).post(ours, until)
    asked = Entry.objects.get(kind="extension_asked").event_id
    granted = browser_of(cast.ana).post(ours, {"how": "grant", "asked": asked})
    assert granted.status_code == 409
    assert browser_of(cast.rita).post(ours, until).status_code == 403
    assert browser_of(cast.dario).post(ours, until).status_code == 404
