"""An agreement is written with the keyboard alone, and the text follows."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Window
from tests.web.cast import START, TEXT, Cast
from trato.actions.drafting import save_draft
from trato.store.models import Draft

pytestmark = pytest.mark.browser

VAGUE = TEXT + "\n## C4. Urgencias\nLo urgente se atiende lo antes posible.\n"


def test_an_agreement_is_written_with_the_keyboard(window: Window, cast: Cast) -> None:
    """Blanks are filled by Tab, the text says the same, and the draft saves itself."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = window.open(f"/r/{cast.milpa.key}/acuerdo/")
    hour = page.get_by_role("textbox", name="hora", exact=True)
    hour.focus()
    page.keyboard.type("12:30")
    page.keyboard.press("Enter")
    expect(page.locator("#f-text")).to_have_value(TEXT.replace("18:00", "12:30"))
    expect(page.locator("#s-1 select").first).to_be_focused()

    page.get_by_role("combobox", name="unidad", exact=True).last.select_option("días hábiles")
    expect(page.locator("#f-text")).to_have_value(
        TEXT.replace("18:00", "12:30").replace("4 horas hábiles", "4 días hábiles")
    )
    expect(page.locator("#s-3 .reading")).to_contain_text("Corre")
    expect(page.locator("[data-examples=C3]")).to_contain_text("Por ejemplo")
    expect(page.locator("#llano [name=revision]")).to_have_value("2")
    assert "4 días hábiles" in Draft.objects.get().text


def test_a_clause_is_found_in_plain_words_and_filled(window: Window, cast: Cast) -> None:
    """Ctrl Enter asks what is wanted; the sentence that is chosen opens at its first gap."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = window.open(f"/r/{cast.milpa.key}/acuerdo/")
    page.keyboard.press("Control+Enter")
    page.get_by_role("searchbox").fill("contestar los mensajes")
    expect(page.locator(".offered")).not_to_contain_text("Confidencialidad")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".gap").first).to_be_focused()
    page.keyboard.type("6")
    page.keyboard.press("Enter")
    expect(page.locator(".counts")).to_contain_text("5 frases corren")
    text = page.locator("#f-text").input_value()
    assert text.startswith(TEXT)
    assert "## C4\n" in text


def test_the_next_problem_is_one_key_away_and_one_button_from_mended(
    window: Window, cast: Cast
) -> None:
    """Alt ↓ goes to what lacks something; the gap is filled and the sentence takes its place."""
    save_draft(cast.ana, cast.milpa, VAGUE, revision=0, at=START)
    page = window.open(f"/r/{cast.milpa.key}/acuerdo/")
    expect(page.locator(".counts")).to_contain_text("a 1 le falta algo")
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator(".try .gap")).to_be_focused()
    page.keyboard.type("2")
    page.get_by_role("button", name="Cambiar la frase").click()
    expect(page.locator(".counts")).not_to_contain_text("falta algo")
    assert "lo antes posible" not in page.locator("#f-text").input_value()


def test_typing_in_the_plain_text_reads_it_again(window: Window, cast: Cast) -> None:
    """After a rest the sentences are those of the text."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = window.open(f"/r/{cast.milpa.key}/acuerdo/")
    page.get_by_role("button", name="Las dos a la vez").click()
    page.locator("#f-text").fill(TEXT.replace("4 horas", "9 horas"))
    expect(page.locator("#s-3 .blank[data-blank='1']")).to_have_text("9")
    expect(page.locator("#heard")).to_contain_text("4 frases corren")


def test_somebody_who_saved_first_is_shown_beside(window: Window, cast: Cast) -> None:
    """Beto saves while Ana writes: both texts are on her page, and she goes on with hers."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = window.open(f"/r/{cast.milpa.key}/acuerdo/")
    save_draft(cast.beto, cast.milpa, TEXT + "\nProsa: De Beto.\n", revision=1, at=START)
    page.get_by_role("textbox", name="hora", exact=True).fill("9:15")
    page.keyboard.press("Tab")
    expect(page.locator("#both")).to_contain_text("beto guardó otro texto")
    page.get_by_role("button", name="Seguir con lo mío").click()
    page.wait_for_load_state()
    assert "9:15" in Draft.objects.get().text


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_runs_over_the_edge(window: Window, cast: Cast, width: int) -> None:
    """At 320 pixels everything can be read without moving sideways."""
    save_draft(cast.ana, cast.milpa, VAGUE, revision=0, at=START)
    window.page.set_viewport_size({"width": width, "height": 800})
    for path in ("", "vista/", "proponer/", "escrito/"):
        page = window.open(f"/r/{cast.milpa.key}/acuerdo/{path}")
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
