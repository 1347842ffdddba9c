"""Asking: the client sees what it would be before sending; the provider prices it or gives it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.store.ledgers import event_of
from trato.store.models import Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)
AGREED = (
    TEXT
    + """
## C4. Alcance
Incluye: 12 «imagen» cada mes; cada una adicional cuesta 650.00 MXN con aprobación escrita previa del cliente.
No incluye: «video».
"""
)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _ask(cast: Cast, words: str, **typed: str) -> str:
    answer = browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/pedir/", {"words": words, "step": "send", **typed}
    )
    assert answer.status_code == 302
    return Entry.objects.get(kind="request").event_id


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Necesito dos imágenes para la feria.", "va incluido"),
        ("¿Nos harían un video?", "Quedó fuera del acuerdo"),
        ("Quiero una comparación con Maizal.", "no se sabe qué es para el acuerdo"),
    ],
)
def test_what_it_would_be_is_seen_before_it_is_sent(cast: Cast, words: str, said: str) -> None:
    """Included, excluded, or without a name in the agreement; nothing is entered."""
    agreed(cast, AGREED)
    page = browser_of(cast.carla).post(f"/t/{cast.milpa.key}/pedir/", {"words": words})
    assert said in page.content.decode()
    assert words in page.content.decode()
    assert not Entry.objects.filter(kind="request").exists()


def test_an_extra_waits_for_somebody_who_may_approve(cast: Cast) -> None:
    """Diego may ask and not approve; Carla approves once."""
    agreed(cast, AGREED)
    id = _ask(cast, "Necesitamos un video.", thing="video")
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/",
        {"how": "extra", "thing": "video", "amount": "1,950.00"},
    )
    proposal = Entry.objects.get(kind="extra_proposed").event_id
    deciding = f"/t/{cast.milpa.key}/pedir/{proposal}/decidir/"
    assert browser_of(cast.diego).post(deciding, {"decision": "approve"}).status_code == 403
    assert browser_of(cast.carla).post(deciding, {"decision": "approve"}).status_code == 302
    assert browser_of(cast.carla).post(deciding, {"decision": "refuse"}).status_code == 409
    assert Entry.objects.filter(kind__startswith="extra_").count() == 2


@pytest.mark.parametrize(
    ("thing", "said"),
    [("video", "Excluida"), ("Imágenes", "Dentro del cupo"), ("app", "No prevista")],
)
def test_what_is_asked_without_a_name_is_read_by_a_person(
    cast: Cast, thing: str, said: str
) -> None:
    """It has no class until somebody says what it asks for, by the agreement's word or another."""
    agreed(cast, AGREED)
    id = _ask(cast, "¿Podrían ayudarnos con lo del otro día?")
    assert said not in _page(cast)
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/", {"how": "reading", "thing": thing}
    )
    assert said in _page(cast)
    assert said in browser_of(cast.ana).get(f"/r/{cast.milpa.key}/peticiones/").content.decode()


@pytest.mark.parametrize(
    ("typed", "read"),
    [("póster", "póster"), ("Posts", "post"), ("logotipo", "logotipo"), ("LOGOS", "logo")],
)
def test_a_reading_is_kept_as_it_was_typed(cast: Cast, typed: str, read: str) -> None:
    """Only the plural of a name, or its capitals, give way to the agreement's word for it."""
    agreed(cast, AGREED.replace("«video»", "«video», «post» y «logo»"))
    id = _ask(cast, "¿Podrían ayudarnos con lo del otro día?")
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/", {"how": "reading", "thing": typed}
    )
    [made] = Entry.objects.filter(kind="confirmation")
    assert event_of(made).fields["reads_as"] == read


def test_what_a_request_seems_to_ask_for_is_proposed(cast: Cast) -> None:
    """The thing that its words name stands in the form; nothing is entered until it is confirmed."""
    agreed(cast, AGREED)
    _ask(cast, "Me hace falta un video cortito.")
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/peticiones/").content.decode()
    assert 'list="things" value="video"' in page
    assert not Entry.objects.filter(kind="confirmation").exists()


def test_a_response_that_cannot_be_loses_no_word(cast: Cast) -> None:
    """The form comes back open, with what was typed and what is wrong with it."""
    agreed(cast, AGREED)
    id = _ask(cast, "¿Nos ayudan con el cartel?")
    page = browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/",
        {"how": "courtesy", "reason": "Por la feria", "value": "mucho", "minutes": "un rato"},
    )
    for kept in ("Por la feria", "mucho", "un rato", "1 h 30 min, o 45 min"):
        assert kept in page.content.decode()
    assert not Entry.objects.filter(kind="courtesy").exists()


def test_a_request_that_is_too_long_loses_no_word(cast: Cast) -> None:
    """It comes back whole, with how much fits."""
    agreed(cast, AGREED)
    words = f"Necesito {'imágenes ' * 1_300}y ya."
    for step in ("", "look", "send"):
        answer = browser_of(cast.carla).post(
            f"/t/{cast.milpa.key}/pedir/", {"words": words, "step": step}
        )
        assert answer.status_code == 409
        assert "Caben 10000 caracteres." in answer.content.decode()
        assert f">{words}</textarea>" in answer.content.decode()
    assert not Entry.objects.filter(kind="request").exists()


def test_a_gift_shows_its_value_to_both(cast: Cast) -> None:
    """Whose gift it is, with the reason; it is owed to nobody."""
    agreed(cast, AGREED)
    id = _ask(cast, "¿Nos ayudan con el cartel?")
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/",
        {"how": "courtesy", "reason": "Por la feria", "value": "1300", "minutes": "2 h"},
    )
    assert b'"1300.00"' in bytes(Entry.objects.get(kind="courtesy").payload)
    assert "Por cuenta de Estudio Nopal: Por la feria" in _page(cast)


def test_who_may_not_ask_is_heard_and_told_whom_it_waits_for(cast: Cast) -> None:
    """Lola only reads: her request waits for Carla or Diego."""
    agreed(cast, AGREED)
    page = browser_of(cast.lola).post(
        f"/t/{cast.milpa.key}/pedir/", {"words": "Necesito imágenes."}
    )
    assert "espera a quien puede pedir" in page.content.decode()


def test_who_asked_takes_it_back(cast: Cast) -> None:
    """Nobody else does, and afterwards nothing can be proposed for it."""
    agreed(cast, AGREED)
    id = _ask(cast, "Necesitamos un video.", thing="video")
    withdrawing = f"/t/{cast.milpa.key}/pedir/{id}/retirar/"
    assert browser_of(cast.diego).post(withdrawing).status_code == 409
    assert browser_of(cast.carla).post(withdrawing).status_code == 302
    late = browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/",
        {"how": "extra", "thing": "video", "amount": "10.00"},
    )
    assert late.status_code == 409


def test_nothing_of_it_exists_for_others(cast: Cast) -> None:
    """Another agency's people find no request."""
    agreed(cast, AGREED)
    id = _ask(cast, "Necesitamos un video.", thing="video")
    assert browser_of(cast.dario).get(f"/r/{cast.milpa.key}/peticiones/").status_code == 404
    refused = browser_of(cast.dario).post(
        f"/r/{cast.milpa.key}/peticiones/{id}/", {"how": "answer", "text": "No."}
    )
    assert refused.status_code == 404


def _page(cast: Cast) -> str:
    return browser_of(cast.carla).get(f"/t/{cast.milpa.key}/pedir/").content.decode()
