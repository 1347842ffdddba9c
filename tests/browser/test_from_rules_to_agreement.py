"""From the first rule of the house to an agreement that both sides hold, as a newcomer lives it.

Ana begins in an empty agency beside the demonstration. She makes her rules and talks with Carla,
who answers on her phone; she writes the agreement; Carla has a doubt, which is cleared; both
approve. Each of them holds the sealed paper and the evidence, and anybody can see that it is true.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.pictures import picture
from tests.browser.running import running

pytestmark = pytest.mark.browser

ADDRESS = "ana@estudionube.example"
CAUSE = "Abrimos otro local y los pedidos por internet se quedaron en nada."
WISH = "Que el pan del fin de semana se encargue desde casa, y saber el jueves cuánto hornear."
LIMIT = "Con una persona media mañana a la semana, ochenta pedidos al mes."
BELIEF = "Yo entendí que las fotos las hacen ustedes."
DOUBT = "¿Y si una semana no puedo contestar en tres días? Los sábados no paro."
CLEARED = (
    "Entonces esperamos: sin su sí no sale nada, y nuestro plazo se detiene hasta que conteste."
)
PROSE = "Prosa: El pan que se fotografía se regala esa misma tarde."


@dataclass
class Scene:
    """Ana at her desk, Carla with her phone, and where files are put."""

    base: str
    ana: Page
    carla: Page
    files: Path


@pytest.fixture
def scene(chromium: Browser, tmp_path: Path) -> Iterator[Scene]:
    """Start the application as a newcomer does, and open two windows on it."""
    data = tmp_path / "data"
    data.mkdir()
    with running(data) as found:
        desk = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="es-MX")
        phone = chromium.new_context(
            viewport={"width": 390, "height": 844}, locale="es-MX", has_touch=True
        )
        for one in (desk, phone):
            one.set_default_timeout(PATIENCE)
        yield Scene(found.base, desk.new_page(), phone.new_page(), tmp_path)
        desk.close()
        phone.close()


def test_two_people_agree_and_both_hold_the_proof(scene: Scene) -> None:
    """Nobody needs to be told how: each page says whose turn it is."""
    ana_begins(scene)
    ana_makes_her_rules(scene)
    they_talk(scene)
    ana_writes_the_agreement(scene)
    carla_reads_and_has_a_doubt(scene)
    ana_clears_it(scene)
    carla_approves(scene)
    both_hold_the_same_paper(scene)
    anybody_can_see_that_it_is_true(scene)


def ana_begins(scene: Scene) -> None:
    """An address, a password, and two answers about the agency."""
    page = scene.ana
    page.goto(scene.base)
    picture(page, "acuerdo-01-la-puerta")
    page.get_by_role("link", name="Empezar").click()
    page.locator("[name=email]").fill(ADDRESS)
    page.locator("[name=password1]").fill("una-nube-sobre-el-mar")
    page.locator("main form").get_by_role("button").first.click()
    page.get_by_label("Tu nombre").fill("Ana Lira")
    page.get_by_label("Nombre de la agencia").fill("Estudio Nube")
    page.get_by_label("¿Dónde trabajas?").select_option("MX")
    page.get_by_role("button", name="Empezar").click()
    expect(page.get_by_role("link", name="Reglas de la casa")).to_be_visible()


def ana_makes_her_rules(scene: Scene) -> None:
    """She takes what her trade agrees on as a rule, with the holidays of her country."""
    page = scene.ana
    page.get_by_role("link", name="Reglas de la casa").click()
    page.get_by_text(re.compile("marketing", re.IGNORECASE)).first.click()
    picture(page, "acuerdo-02-el-oficio")
    page.get_by_role("button", name="Empezar con estas reglas").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Así trabaja Estudio Nube")
    picture(page, "acuerdo-03-las-reglas")


def they_talk(scene: Scene) -> None:
    """Carla tells it in her own words on her phone; Ana sees them at her desk."""
    page, phone = scene.ana, scene.carla
    page.goto(scene.base + "/clientes/nuevo/")
    page.get_by_label("Nombre del cliente").fill("Panadería La Espiga")
    page.get_by_role("button", name="Empezar").click()
    page.get_by_role("link", name="Añadir a alguien").click()
    page.get_by_label("Nombre").fill("Carla Sosa")
    page.get_by_label("Correo").fill("carla@laespiga.example")
    page.get_by_role("button", name="Añadir").click()
    page.get_by_role("link", name="Conversación").first.click()
    page.get_by_role("button", name="Enlace para Carla Sosa").click()
    link = page.locator("#address").inner_text()

    phone.goto(link)
    phone.get_by_role("button", name="Entrar").click()
    phone.get_by_role("link", name=re.compile("Antes de firmar")).click()
    phone.get_by_role("link", name="Empezar").click()
    for place, words in enumerate((CAUSE, WISH, LIMIT)):
        phone.get_by_label("Con tus palabras").fill(words)
        if not place:
            picture(phone, "acuerdo-04-carla-cuenta")
        asked = phone.get_by_role("heading", level=1).inner_text()
        phone.get_by_role("button", name="Guardar y seguir").click()
        expect(phone.get_by_role("heading", level=1)).not_to_have_text(asked)
    phone.get_by_role("link", name="Seguir otro día").click()
    phone.get_by_role("link", name=re.compile("Yo entendí")).click()
    phone.locator("textarea").first.fill(BELIEF)
    phone.locator("main form").get_by_role("button").last.click()
    expect(phone.locator("main")).to_contain_text(BELIEF)

    page.get_by_role("link", name="Conversación").first.click()
    for words in (CAUSE, WISH, LIMIT):
        expect(page.locator("main")).to_contain_text(words)
    picture(page, "acuerdo-05-la-conversacion")


def ana_writes_the_agreement(scene: Scene) -> None:
    """The text begins with her rules; she fills a blank and adds a sentence, by the keyboard."""
    page = scene.ana
    page.get_by_role("link", name="Acuerdo").first.click()
    page.get_by_role("button", name="Empezar por las reglas de la casa").click()
    said = page.locator(".sentence").filter(has_text="contesta cada petición")
    hours = said.locator(".blank").filter(has_text=re.compile("^6$"))
    hours.focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("4")
    page.keyboard.press("Enter")
    expect(page.locator("#f-text")).to_have_value(re.compile("en 4 horas hábiles"))
    page.keyboard.press("Control+Enter")
    page.get_by_role("searchbox").fill(PROSE)
    page.get_by_role("button", name="Añadirla como la escribí").click()
    expect(page.locator("#f-text")).to_have_value(re.compile(re.escape(PROSE)))
    expect(page.locator("#saved")).to_contain_text("guardado")
    expect(page.locator(".example").first).to_be_visible()
    picture(page, "acuerdo-06-el-editor")
    page.get_by_role("link", name="Enviar").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Carla Sosa")
    picture(page, "acuerdo-07-antes-de-enviar")
    page.get_by_role("button", name="Enviar a Carla Sosa").click()
    expect(page.locator("main")).to_contain_text("Versión 1")


def carla_reads_and_has_a_doubt(scene: Scene) -> None:
    """Clause by clause, each with its example; what is not clear stops everything."""
    phone = scene.carla
    phone.get_by_role("link", name="Trato").last.click()
    phone.get_by_role("link", name="Leer el acuerdo").click()
    phone.get_by_role("link", name="Seguir leyendo").click()
    while phone.get_by_role("button", name="Entendido").count():
        label = phone.get_by_role("heading", level=1).inner_text()
        if label.startswith("C2") and "Tu duda" not in phone.locator("main").inner_text():
            picture(phone, "acuerdo-08-una-clausula")
            phone.get_by_role("link", name="Tengo una duda").click()
            phone.get_by_label(re.compile("no está claro")).fill(DOUBT)
            picture(phone, "acuerdo-09-una-duda")
            phone.get_by_role("button", name="Preguntárselo a Estudio Nube").click()
            expect(phone.locator("main")).to_contain_text("nadie aprueba")
        phone.get_by_role("button", name="Entendido").click()
        expect(phone.get_by_role("heading", level=1)).not_to_have_text(label)
    expect(phone.get_by_role("heading", level=1)).to_contain_text("aclarar lo que falta")


def ana_clears_it(scene: Scene) -> None:
    """The doubt is hers to clear."""
    page = scene.ana
    page.reload()
    page.get_by_role("link", name="Dudas").first.click()
    page.locator("main").get_by_role("link").filter(has_text="tres días").click()
    expect(page.locator("main")).to_contain_text(DOUBT)
    page.get_by_label(re.compile("Tu explicación")).fill(CLEARED)
    picture(page, "acuerdo-10-aclararla")
    page.get_by_role("button", name="Aclarársela a Carla").click()
    expect(page.get_by_role("heading", level=1)).not_to_contain_text("Te toca a ti")


def carla_approves(scene: Scene) -> None:
    """Nothing is left open: she approves the same bytes that Ana proposed."""
    phone = scene.carla
    phone.get_by_role("link", name="Acuerdo").last.click()
    if phone.get_by_role("link", name="Seguir leyendo").count():
        phone.get_by_role("link", name="Seguir leyendo").click()
        expect(phone.locator("main")).to_contain_text(CLEARED)
        phone.get_by_role("button", name="Entendido").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("aprobar, o no")
    phone.get_by_label("Sí, lo hablamos").check()
    picture(phone, "acuerdo-11-aprobar")
    phone.get_by_role("button", name="Apruebo este acuerdo").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Lo que acordaron")
    picture(phone, "acuerdo-12-acordado")


def both_hold_the_same_paper(scene: Scene) -> None:
    """Each downloads the sealed paper and the evidence; the paper is the same to the last byte."""
    page = scene.ana
    page.get_by_role("link", name="Panadería La Espiga").first.click()
    page.get_by_role("link", name="Versión 1", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Es de los dos")
    picture(page, "acuerdo-13-es-de-los-dos")
    papers = set()
    for name, one in (("ana", scene.ana), ("carla", scene.carla)):
        paper = _download(one, "PDF sellado", scene.files / f"{name}.pdf")
        papers.add(hashlib.sha256(paper.read_bytes()).hexdigest())
        _download(one, "Archivo de prueba", scene.files / f"{name}.zip")
    assert len(papers) == 1


def anybody_can_see_that_it_is_true(scene: Scene) -> None:
    """On the page without an account, and on one's own machine with one command."""
    for name in ("carla.pdf", "ana.zip"):
        page = scene.carla
        page.goto(scene.base + "/verificar/")
        page.get_by_label(re.compile("Archivo")).set_input_files(scene.files / name)
        page.get_by_role("button", name="Comprobarlo").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("Es auténtico")
    picture(page, "acuerdo-14-es-autentico")
    for name in ("ana", "carla"):
        with ZipFile(scene.files / f"{name}.zip") as evidence:
            evidence.extractall(scene.files / name)
        command = [sys.executable, "-m", "trato", "verify", str(scene.files / name)]
        told = subprocess.run(command, capture_output=True, text=True, check=False)
        assert told.returncode == 0, told.stdout + told.stderr


def _download(page: Page, name: str, into: Path) -> Path:
    with page.expect_download() as coming:
        page.get_by_role("link", name=name).first.click()
    coming.value.save_as(into)
    return into
