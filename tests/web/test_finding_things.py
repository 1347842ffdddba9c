"""Finding things by their words, the list of clients, and sums that open in place."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.beginnings import begin_relationship
from trato.actions.facts import record
from trato.core.events import EventKind
from trato.store.models import DueLine

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _message(cast: Cast, *, days: float = 0) -> None:
    at = NOW - timedelta(days=days, minutes=20)
    record(cast.carla, cast.milpa, EventKind.MESSAGE, at=at, happened=at, text="¿Cómo va?")


def _found(cast: Cast, words: str) -> list[dict[str, str]]:
    answer = browser_of(cast.ana).get(
        "/buscar/", {"q": words}, headers={"accept": "application/json"}
    )
    found: list[dict[str, str]] = answer.json()["found"]
    return found


@pytest.mark.parametrize(
    ("words", "kind", "title"),
    [
        ("milpa", "cliente", "La Milpa"),
        ("carla", "persona", "Carla Sosa"),
        ("respuesta", "se debe", "La respuesta"),
        (
            "4 horas hábiles",
            "cláusula",
            "El prestador responde cada mensaje del cliente en 4 horas hábiles.",
        ),
    ],
)
def test_what_is_looked_for_is_found_with_its_page(
    cast: Cast, words: str, kind: str, title: str
) -> None:
    """Each thing leads to a page that opens."""
    agreed(cast)
    _message(cast)
    browser = browser_of(cast.ana)
    browser.get("/")
    found = [one for one in _found(cast, words) if one["kind"] == kind]
    assert [one["title"] for one in found] == [title]
    assert browser.get(found[0]["url"]).status_code == 200


def test_nothing_of_others_is_found(cast: Cast) -> None:
    """Neither their clients nor their people."""
    assert _found(cast, "CANARIO") == []
    assert _found(cast, "Zoe") == []


def test_without_a_script_the_same_is_a_page(cast: Cast) -> None:
    """The words stay in the field and in the address."""
    page = browser_of(cast.ana).get("/buscar/", {"q": "milpa"}).content.decode()
    assert 'value="milpa"' in page
    assert f'href="/r/{cast.milpa.key}/"' in page


def test_a_client_is_listed_with_stage_turn_and_facts(cast: Cast) -> None:
    """Facts are counted, never averaged."""
    agreed(cast)
    _message(cast)
    page = browser_of(cast.ana).get("/clientes/").content.decode()
    assert "en marcha" in page
    assert "Te toca a ti" in page
    assert "hoy, 13:40" in page
    assert "%" not in page.partition("<main")[2].partition("</main>")[0]


def test_the_list_of_clients_is_as_many_queries_for_many_as_for_one(
    cast: Cast,
) -> None:
    """Whatever it says of each is counted for all at once."""
    browser = browser_of(cast.ana)
    browser.get("/clientes/")
    with CaptureQueriesContext(connection) as one:
        browser.get("/clientes/")
    for number in range(12):
        begin_relationship(cast.ana, f"Cliente {number}", language="es", register="tu")
    with CaptureQueriesContext(connection) as many:
        browser.get("/clientes/")
    assert len(many) == len(one)


def test_a_sum_opens_in_place_and_has_a_page_of_its_own(cast: Cast) -> None:
    """With a script the arithmetic alone arrives; without one the link opens the page."""
    agreed(cast)
    _message(cast)
    browser = browser_of(cast.ana)
    page = browser.get("/").content.decode()
    line = DueLine.objects.get(relationship=cast.milpa, clause="C3")
    address = f"/r/{cast.milpa.key}/debe/{line.obligation}/cuenta/"
    assert re.search(r'hx-get="([^"]+)" hx-trigger', page)
    part = browser.get(address, headers={"hx-request": "true"}).content.decode()
    assert "4 horas hábiles desde" in part
    assert "<html" not in part
    assert "<html" in browser.get(address).content.decode()
