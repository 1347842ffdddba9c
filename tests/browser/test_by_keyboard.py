"""Whoever cannot use a pointer does everything with the keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.conftest import Window, entered
from tests.browser.keyboard import follow, go_to, press, walked
from tests.web.cast import START, TEXT, Cast, agreed, proposed
from trato.actions.complaining import complain
from trato.actions.drafting import save_draft
from trato.actions.facts import record
from trato.core.agreement import Channel
from trato.core.events import EventKind

pytestmark = pytest.mark.browser

NOW = datetime(2026, 4, 8, 16, 0, tzinfo=UTC)
"""Wednesday 10:00 in Mexico City: the report of March is due that day."""


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be that day."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)


@pytest.fixture
def phone(chromium: Browser, live_server: LiveServer, cast: Cast) -> Iterator[Window]:
    """Give Carla's window."""
    made = entered(chromium, live_server.url, cast.carla)
    yield made
    made.page.context.close()
    assert made.wrong == []


def test_every_stop_on_the_way_through_a_page_of_the_agency_is_seen(
    window: Window, cast: Cast
) -> None:
    """The way begins at the text, follows it, shows where one is, and comes out at the end."""
    agreed(cast)
    save_draft(cast.ana, cast.milpa, TEXT, revision=1, at=START)
    told = complain(cast.carla, cast.milpa, "El informe no llegó.", [_LATE], at=NOW)
    key = f"/r/{cast.milpa.key}/"
    _walk(window, ["/", "/clientes/", "/reglas/", "/personas/", "/avisos/", key])
    _walk(window, [key + one for one in ("acuerdo/", "anotar/?que=llamada", "conversacion/")])
    _walk(window, [f"{key}desacuerdos/{told.event_id}/", f"{key}dinero/"])


def test_every_stop_on_the_way_through_a_page_of_the_client_is_seen(
    phone: Window, cast: Cast
) -> None:
    """The same on the client's pages."""
    agreed(cast)
    key = f"/t/{cast.milpa.key}/"
    _walk(phone, [key + one for one in ("", "acuerdo/", "pedir/", "decir/", "anotar/", "avisos/")])


def test_carla_asks_and_approves_by_keyboard(phone: Window, cast: Cast) -> None:
    """A doubt is written and sent; what is understood is said; the approval is given."""
    proposed(cast)
    page = phone.open(f"/t/{cast.milpa.key}/acuerdo/")
    follow(page, "Seguir leyendo")
    follow(page, "Tengo una duda")
    expect(page.locator("#f-words")).to_be_focused()
    page.keyboard.type("¿Y si cae en festivo?")
    follow(page, "Preguntárselo a Estudio Nopal")
    expect(page.locator("main")).to_contain_text("¿Y si cae en festivo?")


def test_carla_approves_by_keyboard(phone: Window, cast: Cast) -> None:
    """Clause by clause, and then the whole."""
    version = proposed(cast)
    page = phone.open(f"/t/{cast.milpa.key}/acuerdo/")
    follow(page, "Seguir leyendo")
    for label in ("C1", "C2", "C3"):
        expect(page.get_by_role("heading", level=1)).to_contain_text(label)
        follow(page, "Entendido")
    expect(page.get_by_role("heading", level=1)).to_contain_text("aprobar, o no")
    press(page, "Sí, lo hablamos", "Space")
    follow(page, "Apruebo este acuerdo")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Lo que acordaron")
    assert version.number == 1


def test_carla_notes_something_by_keyboard(phone: Window, cast: Cast) -> None:
    """She opens the form, writes, and sends it."""
    agreed(cast)
    page = phone.open(f"/t/{cast.milpa.key}/")
    follow(page, "Anotar algo que pasó")
    follow(page, "Hablamos por teléfono")
    go_to(page, "¿De qué")
    page.keyboard.type("Hablamos del cartel.")
    follow(page, "Anotarlo")
    expect(page.locator("main")).to_contain_text("Hablamos del cartel.")


def test_carla_answers_whether_it_came_by_keyboard(phone: Window, cast: Cast) -> None:
    """One stop, one key."""
    agreed(cast)
    _message(cast)
    page = phone.open(f"/t/{cast.milpa.key}/")
    follow(page, "Sí, a tiempo")
    expect(page.locator("body")).to_contain_text("Anotado")


def test_ana_goes_through_her_day_by_keyboard(window: Window, cast: Cast) -> None:
    """J goes to the next line, Enter opens how it is counted, N notes something."""
    agreed(cast)
    _message(cast)
    page = window.open("/")
    page.keyboard.press("j")
    line = page.locator("main .lines > li").first
    expect(line.locator(":focus")).to_have_count(1)
    go_to(page, "cómo se cuenta")
    page.keyboard.press("Enter")
    expect(page.locator("details.count-fold[open]").first).to_be_visible()
    page.goto(f"{window.base}/r/{cast.milpa.key}/")
    page.keyboard.press("n")
    page.wait_for_url("**/anotar/")


def test_the_way_to_the_text_leads_to_the_text(window: Window) -> None:
    """The first stop of a page skips what every page begins with."""
    page = window.open("/clientes/")
    press(page, "Ir al texto")
    go_to(page, "Empezar con un cliente")
    assert page.evaluate("window.met.size") <= 3


def _message(cast: Cast) -> None:
    """Let Carla have written, and nobody have noted whether she was answered."""
    at = NOW - timedelta(days=5)
    kind, channel = EventKind.MESSAGE, Channel.EMAIL
    record(cast.carla, cast.milpa, kind, at=at, happened=at, text="¿Va?", channel=channel)


_LATE = {"asserts": "late", "clause": "C1", "words": "El informe no llegó."}


def _walk(window: Window, paths: list[str]) -> None:
    for path in paths:
        page: Page = window.open(path)
        page.wait_for_load_state("networkidle")
        assert walked(page) == [], path
