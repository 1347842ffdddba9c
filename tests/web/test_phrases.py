"""Anota algo: one line becomes a filled form, and a person confirms it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.beginnings import begin_relationship
from trato.store.ledgers import event_of
from trato.store.models import Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
THEIRS = TEXT + "\n## C8. Temas\nEl cliente da «temas del mes» cada mes, a más tardar el día 10.\n"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _said(cast: Cast, phrase: str, address: str = "") -> str:
    address = address or f"/r/{cast.milpa.key}/anotar/"
    return browser_of(cast.ana).post(address, {"frase": phrase}).content.decode()


def test_a_line_fills_the_form_and_notes_nothing_yet(cast: Cast) -> None:
    """The call, its length and its day stand in their blanks; the ledger is as it was."""
    agreed(cast)
    before = Entry.objects.count()
    page = _said(cast, "llamada con Carla ayer 30 min")
    assert "Una llamada" in page
    assert 'value="30 min"' in page
    assert 'value="2026-03-16"' in page
    assert "llamada con Carla ayer 30 min</textarea>" in page
    assert Entry.objects.count() == before


def test_what_was_confirmed_is_noted(cast: Cast) -> None:
    """The form that a line filled is sent like any other."""
    agreed(cast)
    body = {"que": "llamada", "frase": "llamada ayer 30 min", "minutes": "30 min"}
    body |= {"day": "2026-03-16", "by": "ana", "text": "llamada ayer 30 min"}
    assert browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", body).status_code == 302
    event = event_of(Entry.objects.filter(relationship=cast.milpa).latest("seq"))
    assert (event.fields["minutes"], str(event.at)) == (30, "2026-03-16")


def test_a_line_that_does_not_say_what_it_was_goes_along_with_the_choice(cast: Cast) -> None:
    """Nothing typed is lost: whatever is chosen begins with the words."""
    agreed(cast)
    page = _said(cast, "llegaron las fotos")
    assert "no dice con seguridad qué fue" in page
    body = {"frase": "llegaron las fotos", "que": "afuera", "begin": "1"}
    page = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", body).content.decode()
    assert 'value="llegaron las fotos"' in page


def test_what_is_still_to_come_is_not_noted(cast: Cast) -> None:
    """The page says so, with the line kept."""
    agreed(cast)
    page = _said(cast, "reunión mañana con Carla")
    assert "todavía no pasa" in page
    assert 'value="reunión mañana con Carla"' in page


def test_from_the_day_a_line_finds_its_client_by_who_is_named(cast: Cast) -> None:
    """Carla is of La Milpa alone; who names nobody is asked."""
    agreed(cast)
    begin_relationship(cast.ana, "Colegio Encino", language="es", register="tu")
    assert "Una llamada" in _said(cast, "llamada con Carla ayer", "/anotar/")
    page = _said(cast, "llamada ayer", "/anotar/")
    assert "¿De qué cliente es?" in page
    assert "Colegio Encino" in page
    body = {"frase": "llamada ayer", "cliente": cast.milpa.key}
    assert "Una llamada" in browser_of(cast.ana).post("/anotar/", body).content.decode()


def test_a_client_of_others_is_never_named(cast: Cast) -> None:
    """Not even by its name."""
    page = _said(cast, "llamada con CANARIO-Cliente", "/anotar/")
    assert '<button class="choice plain" name="cliente" value="' + cast.hidden.key not in page
    body = {"frase": "llamada", "cliente": cast.hidden.key}
    assert browser_of(cast.ana).post("/anotar/", body).status_code == 404


def test_the_client_notes_by_a_line_too(cast: Cast) -> None:
    """From her own pages, what she herself may note."""
    agreed(cast, THEIRS)
    carla = browser_of(cast.carla)
    page = carla.post(f"/t/{cast.milpa.key}/anotar/", {"frase": "mandé los temas del mes ayer"})
    said = page.content.decode()
    assert 'value="temas del mes"' in said
    assert 'value="2026-03-16"' in said


def test_a_promise_is_noted_by_hand(cast: Cast) -> None:
    """It is made to somebody of the other side."""
    agreed(cast)
    body = {"que": "compromiso", "what": "tres ideas", "due_at": "2026-03-20", "by": "ana"}
    assert browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", body).status_code == 302
    event = event_of(Entry.objects.filter(relationship=cast.milpa).latest("seq"))
    assert event.fields["to"] == "carla"
