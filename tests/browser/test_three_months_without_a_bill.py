"""Three months without a bill, from the client's worried message to the closed disagreement.

Carla does not ask for a discount: she fears that everything will come at once. She says so on her
phone; Ana reads what the agreement says, answers, and writes the bills; Carla agrees to close.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.browser.pictures import picture
from tests.web.cast import browser_of
from trato.actions.agreeing import approve, propose
from trato.actions.beginnings import (
    add_client_person,
    begin_relationship,
    follow_link,
    found_agency,
    link_of,
    make_link,
)
from trato.actions.drafting import save_draft
from trato.actions.understanding import understand
from trato.store.models import Entry, User
from trato.store.understandings import understanding_of

pytestmark = pytest.mark.browser

SIGNED = datetime(2025, 12, 29, 15, 0, tzinfo=UTC)
WORRIED = datetime(2026, 4, 20, 16, 0, tzinfo=UTC)  # Monday 10:00 in Costa Rica
FEAR = "que me llegue un cobro muy alto, o que me den de baja"
WORDS = "Llevo tres meses sin que me cobren el servicio. ¿Por qué no me llega la factura?"
TEXT = """# Acuerdo: Mantenimiento de La Milpa
Idioma: español. Zona horaria: America/Costa_Rica. Moneda: CRC. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta, pide y paga).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 17:00.

## C1. Factura
El prestador factura «cuota mensual» cada mes, a más tardar el 5.º día hábil del mes siguiente.

## C2. Pago
El cliente paga «cuota mensual», 30,000.00 CRC, cada mes, en 15 días naturales desde la factura.

## C3. Respuesta
El prestador contesta cada petición del cliente por correo o portal en 8 horas hábiles.
"""


@dataclass
class Scene:
    """Ana at her desk, Carla with her phone, and what the clock says."""

    ana: Page
    carla: Page
    key: str
    now: datetime


@pytest.fixture
def scene(
    transactional_db: None,
    live_server: LiveServer,
    chromium: Browser,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Scene]:
    """Agree in January, and let three months pass in which nobody writes a bill."""
    user = User.objects.create_user("ana@nopal.example", "correct horse battery", name="Ana Ruiz")
    place = {"country": "CR", "zone": "America/Costa_Rica", "currency": "CRC"}
    ana = found_agency(user, "Estudio Nopal", **place)
    milpa = begin_relationship(ana, "La Milpa", language="es", register="usted")
    person = add_client_person(ana, milpa, "Carla Sosa", email="carla@milpa.example")
    link = link_of(make_link(ana, person, at=SIGNED).token, at=SIGNED)
    assert link is not None
    carla = follow_link(link, at=SIGNED)
    draft = save_draft(ana, milpa, TEXT, revision=0, at=SIGNED)
    version = propose(ana, milpa, revision=draft.revision, at=SIGNED)
    for label in understanding_of(milpa, version).unread_by(carla.short):
        understand(carla, milpa, version.number, label, at=SIGNED)
    approve(carla, milpa, version.number, version.sha256, at=SIGNED)

    desk = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="es-CR")
    cookie = browser_of(ana).cookies[settings.SESSION_COOKIE_NAME]
    desk.add_cookies([{"name": cookie.key, "value": cookie.value, "url": live_server.url}])
    phone = chromium.new_context(viewport={"width": 390, "height": 844}, locale="es-CR")
    made = Scene(desk.new_page(), phone.new_page(), milpa.key, WORRIED)
    monkeypatch.setattr(timezone, "now", lambda: made.now)
    made.ana.goto(live_server.url)
    made.carla.goto(live_server.url + make_link(ana, person, at=WORRIED).path)
    yield made
    desk.close()
    phone.close()


def test_three_months_without_a_bill_end_with_both_content(scene: Scene) -> None:
    """Each number that somebody sees on the way opens into its reasons."""
    carla_says_what_worries_her(scene)
    ana_reads_what_the_agreement_says(scene)
    ana_answers(scene)
    ana_writes_the_bills(scene)
    carla_agrees_to_close(scene)
    kinds = list(Entry.objects.order_by("seq").values_list("kind", flat=True))
    assert kinds[kinds.index("complaint") :][-1] == "complaint_closed"
    assert kinds.count("invoice") == 3


def carla_says_what_worries_her(scene: Scene) -> None:
    """She follows her link, writes as she likes, and sees how it is understood before it goes."""
    page = scene.carla
    page.get_by_role("button").first.click()
    page.get_by_role("link", name="Decir que algo no va").click()
    page.get_by_label("En palabras propias").fill(WORDS)
    picture(page, "sin-factura-1-carla-escribe")
    page.get_by_role("button", name="Ver cómo se entiende").click()
    first, second = (page.locator("fieldset.point").nth(place) for place in (0, 1))
    first.get_by_label("¿Con qué?").select_option(label="C1 Factura")
    second.get_by_role("checkbox").uncheck()
    page.get_by_text("¿Le preocupa algo más?").click()
    page.get_by_label("Lo que preocupa").fill(FEAR)
    picture(page, "sin-factura-2-como-se-entiende")
    page.get_by_role("button", name="Enviar a Estudio Nopal").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("responde a más tardar")
    picture(page, "sin-factura-3-enviado")


def ana_reads_what_the_agreement_says(scene: Scene) -> None:
    """Three bills were due, each with its day; who fears what is said beside who is right."""
    page = scene.ana
    page.reload()
    picture(page, "sin-factura-4-hoy")
    page.goto(page.url.rstrip("/") + f"/r/{scene.key}/desacuerdos/")
    page.locator("main").get_by_role("link").filter(has_text="tres meses").first.click()
    expect(page.locator(".verdict")).to_have_text("Tiene razón")
    expect(page.locator("main")).to_contain_text(FEAR)
    for day in ("6 de febrero", "6 de marzo", "7 de abril"):
        expect(page.locator("main")).to_contain_text(day)
    picture(page, "sin-factura-5-dictamen")


def ana_answers(scene: Scene) -> None:
    """The letter begins with what Carla fears, and asks whether she agrees."""
    page = scene.ana
    page.get_by_role("link", name="Escribir la respuesta").click()
    letter = page.get_by_label("Tu respuesta")
    assert "¿Le parece?" in letter.input_value()
    picture(page, "sin-factura-6-respuesta")
    page.get_by_role("button", name="Enviar a Carla").click()
    expect(page.locator("main")).to_contain_text("Ya lo ve, con tu respuesta.")


def ana_writes_the_bills(scene: Scene) -> None:
    """One for each month; what is owed for each opens into how it was counted."""
    page = scene.ana
    home = page.url.partition("/r/")[0]
    for month in (1, 2, 3):
        page.goto(f"{home}/r/{scene.key}/anotar/?que=factura")
        page.get_by_label("Número").fill(f"2026-{month:03}")
        page.get_by_label("Total, con impuestos").fill("30,000")
        page.locator("main form button").last.click()
    expect(page.locator("main")).to_contain_text("30,000.00 CRC")
    picture(page, "sin-factura-7-relacion")


def carla_agrees_to_close(scene: Scene) -> None:
    """She reads the same finding, opens each reason, and says that it is well so."""
    page = scene.carla
    page.reload()
    expect(page.locator("main")).to_contain_text("¿Le parece?")
    for fold in page.locator("details.fold").all():
        fold.locator("summary").click()
    picture(page, "sin-factura-8-carla-lee")
    page.get_by_role("button", name="Me parece bien").click()
    expect(page.locator("main")).to_contain_text("Quedó cerrado.")
    picture(page, "sin-factura-9-cerrado")
