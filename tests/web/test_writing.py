"""Writing an agreement: blanks and text are one, and nothing that was typed is lost."""

from typing import Any

import pytest
from django.test import Client as Browser

from tests.web.cast import START, TEXT, Cast, browser_of, proposed
from trato.actions.drafting import save_draft, take_up
from trato.store.doors import access_kept_drafts
from trato.store.models import ClientLink, Draft, KeptDraft, Letter
from trato.store.refusal import RefusalError


def change(browser: Browser, cast: Cast, text: str = TEXT, **asked: Any) -> str:
    """Ask for one change and return the text that comes back."""
    answer = browser.post(f"/r/{cast.milpa.key}/acuerdo/cambio/", {"text": text, **asked})
    assert answer.status_code == 200
    return str(answer.json()["text"])


def added(text: str) -> list[str]:
    """Return the lines that a text has and the cast's text has not."""
    return [line for line in text.split("\n") if line not in TEXT.split("\n")]


@pytest.fixture
def ana(cast: Cast) -> Browser:
    """Give the browser of Ana."""
    return browser_of(cast.ana)


def test_a_blank_rewrites_its_sentence_and_nothing_else(cast: Cast, ana: Browser) -> None:
    """The hour of the report is another; every other line stays as it was typed."""
    text = change(ana, cast, does="blank", number=0, blank=4, said="12:30")
    assert added(text) == [
        "El prestador entrega «informe» cada mes, a más tardar el 5.º día hábil del mes siguiente a las 12:30."
    ]


def test_words_around_a_blank_agree_with_it(cast: Cast, ana: Browser) -> None:
    """One hour is not «1 horas hábiles»."""
    text = change(ana, cast, does="blank", number=3, blank=1, said="1")
    assert added(text) == ["El prestador responde cada mensaje del cliente en 1 hora hábil."]


def test_what_people_leave_out_of_a_figure_is_put_back(cast: Cast, ana: Browser) -> None:
    """«3» in a percentage is «3 %», «26,000.00» in an amount is in its currency."""
    assert "el 3 % de" in change(ana, cast, does="blank", number=1, blank=1, said="3")
    text = change(ana, cast, does="blank", number=2, blank=1, said="26,000.00")
    assert "«cuota mensual», 26,000.00 MXN, cada mes" in text


def test_a_header_is_filled_like_a_sentence(cast: Cast, ana: Browser) -> None:
    """Another currency stands in the header line, the others stay."""
    text = change(ana, cast, does="header", where="zone", said="America/Bogota")
    assert "Idioma: español. Zona horaria: America/Bogota. Moneda: MXN." in text


def test_a_new_clause_has_a_label_that_nothing_had(cast: Cast, ana: Browser) -> None:
    """C4 was proposed once and taken out again: the new clause is C5."""
    proposed(cast, TEXT + "\n## C4. Antes\nProsa: Esto se quitó.\n")
    text = change(ana, cast, does="clause", title="Contacto", said="El prestador llama al cliente.")
    assert text.endswith("## C5. Contacto\nEl prestador llama al cliente.\n")


def test_a_sentence_that_nothing_reads_asks_and_offers_another(cast: Cast, ana: Browser) -> None:
    """«Lo antes posible» is underlined; there is a question, a sentence with a gap, and «Prosa:»."""
    vague = TEXT + "\n## C4. Urgencias\nLo urgente se atiende lo antes posible.\n"
    page = ana.post(f"/r/{cast.milpa.key}/acuerdo/lectura/", {"text": vague}).content.decode()
    assert '<span class="wavy">lo antes posible</span>' in page
    assert "Prueba así:" in page
    assert 'class="blank gap"' in page
    assert "a 1 le falta algo: no se puede enviar" in page
    text = change(ana, cast, text=vague, does="prose", number=4)
    assert added(text)[-1] == "Prosa: Lo urgente se atiende lo antes posible."


def test_a_gap_is_filled_where_it_stands(cast: Cast, ana: Browser) -> None:
    """A sentence that was offered with gaps reads once they are filled."""
    gapped = TEXT + "\n## C4. Llamadas\nEl prestador contesta cada mensaje en … horas hábiles.\n"
    text = change(ana, cast, text=gapped, does="gap", number=4, blank=1, said="6")
    assert added(text)[-1] == "El prestador contesta cada mensaje en 6 horas hábiles."


def test_what_is_wanted_is_looked_for_in_plain_words(cast: Cast, ana: Browser) -> None:
    """Somebody who wants to be paid in time is offered a sentence about paying."""
    address = f"/r/{cast.milpa.key}/acuerdo/formas/"
    page = ana.get(address, {"q": "que me paguen a los 30 días de la factura"}).content.decode()
    assert "El cliente paga" in page
    assert "Respuestas" in ana.get(address).content.decode()


def test_every_saved_text_can_be_taken_up_again(cast: Cast) -> None:
    """Ana saves twice and goes back to the first; the second is still there."""
    first = save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    save_draft(cast.ana, cast.milpa, TEXT + "\nOtra cosa.\n", revision=1, at=START)
    oldest = access_kept_drafts(cast.ana, cast.milpa).last()
    assert oldest is not None
    back = take_up(cast.ana, cast.milpa, oldest.pk, revision=2, at=START)
    assert (back.text, back.revision) == (first.text, 3)
    assert KeptDraft.objects.count() == 3


def test_saving_the_same_text_again_changes_nothing(cast: Cast) -> None:
    """A second press of the button makes no revision."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    assert save_draft(cast.ana, cast.milpa, TEXT, revision=1, at=START).revision == 1


def test_two_who_write_at_once_see_both_texts(cast: Cast, ana: Browser) -> None:
    """Beto saved first: Ana gets both, goes on with Beto's, and hers stays kept."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    save_draft(
        cast.beto, cast.milpa, TEXT + "\n## C4. De Beto\nProsa: Uno.\n", revision=1, at=START
    )
    mine = TEXT + "\n## C4. De Ana\nProsa: Dos.\n"
    page = f"/r/{cast.milpa.key}/acuerdo/"
    answer = ana.post(page, {"text": mine, "revision": "1"})
    assert answer.status_code == 409
    assert "De Ana" in answer.content.decode()
    assert "De Beto" in answer.content.decode()
    with pytest.raises(RefusalError):
        save_draft(cast.ana, cast.milpa, mine, revision=1, at=START)
    ana.post(f"{page}decidir/", {"mine": mine, "revision": "2", "keep": "theirs"})
    assert "De Beto" in Draft.objects.get().text
    assert KeptDraft.objects.get(is_aside=True).text == mine


def test_who_only_reads_changes_nothing(cast: Cast) -> None:
    """Rita sees the draft; no change of hers is made."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    rita, page = browser_of(cast.rita), f"/r/{cast.milpa.key}/acuerdo/"
    assert rita.get(page).status_code == 200
    for address in (page, f"{page}cambio/", f"{page}descartar/", f"{page}proponer/"):
        assert rita.post(address, {"text": "x", "revision": "1"}).status_code == 403
    assert Draft.objects.get().text == TEXT


def test_proposing_tells_whom_it_is_said_to_tell(cast: Cast, ana: Browser) -> None:
    """The page names Carla, who approves; she alone gets a letter with a link of her own."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = f"/r/{cast.milpa.key}/acuerdo/proponer/"
    assert "Carla Sosa" in ana.get(page).content.decode()
    before = ClientLink.objects.count()
    ana.post(page, {"revision": "1", "told": [cast.carla.person.key]})
    letter = Letter.objects.get()
    assert letter.to == "carla@cliente.example"
    assert "/entrar/" in letter.text
    assert ClientLink.objects.count() == before + 1


def test_what_lacks_something_is_not_sent(cast: Cast, ana: Browser) -> None:
    """While a sentence does not read there is no button, and no way around it."""
    text = TEXT + "\n## C4. Urgencias\nLo urgente se atiende lo antes posible.\n"
    save_draft(cast.ana, cast.milpa, text, revision=0, at=START)
    page = f"/r/{cast.milpa.key}/acuerdo/proponer/"
    assert "Todavía no se puede enviar" in ana.get(page).content.decode()
    answer = ana.post(page, {"revision": "1"})
    assert answer.status_code == 409
    assert not cast.milpa.versions.exists()


def test_a_change_is_described_in_words_and_not_by_colour_alone(cast: Cast, ana: Browser) -> None:
    """What is new stands in <ins>, what is gone in <del>, and a word says which."""
    proposed(cast)
    save_draft(cast.ana, cast.milpa, TEXT.replace("4 horas", "6 horas"), revision=1, at=START)
    page = ana.get(f"/r/{cast.milpa.key}/acuerdo/proponer/").content.decode()
    assert "<del>4</del><ins>6</ins>" in page
    assert "cambiado" in page


CONTRACT = """# Servicios

El prestador llama al cliente cada semana.

El Proveedor responderá los correos en un plazo máximo de 6 horas hábiles.

El cielo de mayo es azul.
"""


def test_a_pasted_contract_loses_no_word_and_decides_nothing_alone(
    cast: Cast, ana: Browser
) -> None:
    """What reads runs, what probably says something waits for a person, the rest is prose."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = f"/r/{cast.milpa.key}/acuerdo/pegar/"
    shown = ana.post(page, {"text": CONTRACT}).context["passages"]
    assert [one.default for one in shown] == ["title", "keep", "keep", "prose"]
    form = {"passages": "4", "revision": "1"}
    form |= {f"words-{one.number}": one.words for one in shown}
    form |= {f"as-{one.number}": one.default for one in shown}
    ana.post(page, form | {"as-2": "1", "said-2-1": shown[2].offers[0]})
    assert added(Draft.objects.get().text) == [
        "## C4. Servicios",
        "El prestador llama al cliente cada semana.",
        shown[2].offers[0],
        "Prosa: El cielo de mayo es azul.",
    ]


def test_a_draft_begins_from_a_trade_with_its_people(cast: Cast, ana: Browser) -> None:
    """Carla and Ana stand in it, and nothing of it lacks anything."""
    ana.post(f"/r/{cast.milpa.key}/acuerdo/oficio/", {"trade": "support"})
    text = Draft.objects.get().text
    assert "Carla Sosa" in text
    assert "Ana Ruiz" in text
    page = ana.get(f"/r/{cast.milpa.key}/acuerdo/").content.decode()
    assert "le falta algo" not in page


def test_the_first_clause_brings_its_header_and_its_people(cast: Cast, ana: Browser) -> None:
    """From an empty page, what is added stands in a text that names both sides."""
    text = change(ana, cast, text="", does="clause", title="Trato", said="Prosa: De tú.")
    assert text.startswith(
        "# Acuerdo: La Milpa\nIdioma: español. Zona horaria: America/Mexico_City."
    )
    assert "Cliente: La Milpa (Carla Sosa: aprueba" in text
    assert text.endswith("## C1. Trato\nProsa: De tú.\n")
    page = ana.post(f"/r/{cast.milpa.key}/acuerdo/lectura/", {"text": text}).content.decode()
    assert "1 es prosa" in page
    assert 'class="trouble"' not in page


def test_the_holidays_of_the_country_are_written_into_the_text(cast: Cast, ana: Browser) -> None:
    """Those that were there stay; the years that are only reckoned are named."""
    answer = ana.post(f"/r/{cast.milpa.key}/acuerdo/cambio/", {"text": TEXT, "does": "holidays"})
    line = next(one for one in answer.json()["text"].split("\n") if "Festivos" in one)
    assert "2026-03-16" in line
    assert line.count("-12-25") == 2
    assert "provisionales" in answer.json()["said"]


def test_versions_are_compared_clause_by_clause(cast: Cast, ana: Browser) -> None:
    """The clause, what is gone and what is new; the draft against the last version."""
    proposed(cast)
    save_draft(cast.ana, cast.milpa, TEXT.replace("4 horas", "6 horas"), revision=1, at=START)
    page = ana.get(f"/r/{cast.milpa.key}/acuerdo/cambios/").content.decode()
    assert "C3" in page
    assert "<del>4</del><ins>6</ins>" in page


def test_both_languages_stand_side_by_side(cast: Cast, ana: Browser) -> None:
    """The same sentences, in Spanish and in English."""
    save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=START)
    page = ana.get(f"/r/{cast.milpa.key}/acuerdo/lenguas/").content.decode()
    assert "El cliente paga «cuota mensual»" in page
    assert "The client pays “cuota mensual”" in page
