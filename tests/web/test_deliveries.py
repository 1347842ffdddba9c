"""Deliveries: read by their criteria, accepted, observed item by item or rejected by a criterion."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.facts import record
from trato.core.events import EventKind
from trato.store.models import Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
AGREED = (
    TEXT
    + """
## C4. Lote
El prestador entrega «lote del mes» cada mes, a más tardar el día 20.
Criterio «palabra clave»: cada texto lleva la palabra clave acordada.
Criterio «extensión»: entre 800 y 1,200 palabras.

## C5. Revisión
El cliente aprueba u observa «lote del mes» en 3 días hábiles desde cada entrega; su silencio es aceptación.
Incluye 2 rondas de cambios de «lote del mes»; cada ronda adicional cuesta 1,500.00 MXN con aprobación escrita previa del cliente.
"""
)
LACKS = {"how": "observe", "text-0": "Falta en el tercero", "criterion-0": "palabra clave"}


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _delivered(cast: Cast, *, days: float = 1, nth: int = 0) -> str:
    at = timezone.now() - timedelta(days=days)
    fields: dict[str, object] = {"thing": "lote del mes"}
    if nth:
        fields["round"] = nth
    made = record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    return f"/t/{cast.milpa.key}/entregas/{made.event_id}/"


def _page(cast: Cast, address: str) -> str:
    return " ".join(browser_of(cast.carla).get(address).content.decode().split())


def test_a_delivery_is_read_by_its_criteria_and_says_what_silence_means(cast: Cast) -> None:
    """Each criterion word for word, the rounds left, until when, and what not answering does."""
    agreed(cast, AGREED)
    page = _page(cast, _delivered(cast))
    assert "Cada texto lleva la palabra clave acordada" in page
    assert "Si no dices nada, el jueves 19 de marzo a las 19:00 queda aceptada." in page
    assert "Quedan 2 de 2." in page


def test_who_may_accepts_it_and_only_once(cast: Cast) -> None:
    """Diego may only ask: he is told who may. The second answer changes nothing."""
    agreed(cast, AGREED)
    address = _delivered(cast)
    refused = browser_of(cast.diego).post(address, {"how": "accept"})
    assert refused.status_code == 403
    assert "Carla" in refused.content.decode()
    assert browser_of(cast.carla).post(address, {"how": "accept"}).status_code == 302
    assert browser_of(cast.carla).post(address, LACKS).status_code == 409
    assert Entry.objects.filter(kind="acceptance").count() == 1
    assert not Entry.objects.filter(kind="observation").exists()
    assert "aceptada" in _page(cast, address)


def test_what_cites_no_criterion_is_a_preference(cast: Cast) -> None:
    """Both are kept, told apart; a criterion that is cited is not met, and a round is used."""
    agreed(cast, AGREED)
    address = _delivered(cast)
    typed = LACKS | {"text-1": "Más azul", "criterion-1": ""}
    assert browser_of(cast.carla).post(address, typed).status_code == 302
    page = _page(cast, address)
    assert "según el criterio «palabra clave»" in page
    assert "es una preferencia" in page
    assert "no se cumple" in page
    assert "Queda 1 de 2." in page


def test_a_rejection_names_the_criterion(cast: Cast) -> None:
    """Without one nothing is entered, and the words stay in the page."""
    agreed(cast, AGREED)
    address = _delivered(cast)
    carla = browser_of(cast.carla)
    answer = carla.post(address, {"how": "reject", "words": "No es lo que pedimos."})
    assert answer.status_code == 409
    assert "No es lo que pedimos." in answer.content.decode()
    assert not Entry.objects.filter(kind="rejection").exists()
    carla.post(address, {"how": "reject", "criterion": "extensión", "words": "Son muy cortos."})
    assert Entry.objects.filter(kind="rejection").count() == 1


def test_with_no_rounds_left_a_taste_is_not_entered_and_stays_typed(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What would have no effect by the agreement is said before, not discovered after."""
    agreed(cast, AGREED)
    carla = browser_of(cast.carla)
    for nth in (0, 1):
        monkeypatch.setattr(timezone, "now", lambda nth=nth: NOW + timedelta(hours=nth))
        assert carla.post(_delivered(cast, days=0, nth=nth), LACKS).status_code == 302
    monkeypatch.setattr(timezone, "now", lambda: NOW + timedelta(hours=2))
    answer = carla.post(
        _delivered(cast, days=0, nth=2), {"how": "observe", "text-0": "Más azul, mejor"}
    )
    assert answer.status_code == 409
    assert "Más azul, mejor" in answer.content.decode()
    assert "Ya no quedan rondas" in answer.content.decode()
    assert Entry.objects.filter(kind="observation").count() == 2


def test_silence_accepts_and_an_answer_comes_too_late(cast: Cast) -> None:
    """The page says that nobody answered, and by which clause it is accepted."""
    agreed(cast, AGREED)
    address = _delivered(cast, days=8)
    assert "aceptada</strong>" in _page(cast, address)
    assert "sin respuesta, como dice el acuerdo" in _page(cast, address)
    assert browser_of(cast.carla).post(address, LACKS).status_code == 409


def test_more_rows_keep_what_was_typed(cast: Cast) -> None:
    """«Añadir otra» enters nothing."""
    agreed(cast, AGREED)
    answer = browser_of(cast.carla).post(_delivered(cast), LACKS | {"how": "more"})
    assert "Falta en el tercero" in answer.content.decode()
    assert 'name="text-3"' in answer.content.decode()
    assert not Entry.objects.filter(kind="observation").exists()


def test_both_sides_read_the_same_and_others_find_nothing(cast: Cast) -> None:
    """Staff read the observations; another agency has no such page."""
    agreed(cast, AGREED)
    address = _delivered(cast)
    browser_of(cast.carla).post(address, LACKS)
    ours = address.replace("/t/", "/r/")
    assert "Falta en el tercero" in browser_of(cast.rita).get(ours).content.decode()
    assert browser_of(cast.dario).get(ours).status_code == 404
    assert browser_of(cast.zoe).get(address).status_code == 404
    listed = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/entregas/").content.decode()
    assert "Lote del mes" in listed
