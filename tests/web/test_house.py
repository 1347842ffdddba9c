"""The house rules: written once, they begin every agreement and show where a client's differs."""

import pytest
from django.template import Context, Template

from tests.web.cast import Cast, browser_of
from trato.core.agreement import State
from trato.core.words import Language
from trato.store.houses import with_clause
from trato.store.ledgers import reading_of
from trato.store.models import Capability, Draft, HouseBook
from trato.web.house.concerns import Concern, concern_of
from trato.web.house.samples import SAMPLES


def _begun(cast: Cast, trade: str = "marketing") -> HouseBook:
    assert browser_of(cast.ana).post("/reglas/empezar/", {"trade": trade}).status_code == 302
    return HouseBook.objects.get(agency=cast.ana.agency)


def test_without_rules_the_page_offers_six_trades(cast: Cast) -> None:
    """Somebody new chooses what their trade usually agrees, and begins from there."""
    page = browser_of(cast.ana).get("/reglas/").content.decode()
    assert page.count('name="trade"') == 6


def test_rules_of_a_trade_run_and_hold_the_holidays_of_the_place(cast: Cast) -> None:
    """What the template says reads without a problem, Mexico's holidays in it."""
    book = _begun(cast)
    assert not reading_of(book.text).blocks
    assert "-09-16" in book.text
    page = browser_of(cast.ana).get("/reglas/").content.decode()
    assert "El prestador contesta cada petición del cliente" in page


def test_a_new_agreement_begins_with_the_rules_and_the_parties_filled(cast: Cast) -> None:
    """One press: the draft says who is who, and every clause of the house."""
    _begun(cast)
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/acuerdo/empezar/")
    assert answer.status_code == 302
    text = Draft.objects.get(relationship=cast.milpa).text
    reading = reading_of(text)
    assert not reading.blocks
    people = {one.short for party in reading.agreement.parties for one in party.people}
    assert {"ana", "beto", "carla", "diego"} <= people
    assert "rita" not in people
    assert "Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide; Diego Paz: pide" in text


def test_a_draft_with_words_is_not_written_over(cast: Cast) -> None:
    """Pressing twice refuses the second time and keeps what is there."""
    _begun(cast)
    ana, begin = browser_of(cast.ana), f"/r/{cast.milpa.key}/acuerdo/empezar/"
    ana.post(begin)
    assert ana.post(begin).status_code == 409


def test_only_what_differs_from_the_house_is_shown(cast: Cast) -> None:
    """Answering in four hours instead of six is the only line; the rest is as in the house."""
    _begun(cast)
    ana, key = browser_of(cast.ana), cast.milpa.key
    ana.post(f"/r/{key}/acuerdo/empezar/")
    draft = Draft.objects.get(relationship=cast.milpa)
    own = draft.text.replace("en 6 horas hábiles", "en 4 horas hábiles")
    ana.post(f"/r/{key}/acuerdo/", {"text": own, "revision": str(draft.revision)})
    page = ana.get(f"/r/{key}/diferencias/")
    assert [(one.label, title) for one, title, _ in page.context["changes"]] == [
        ("C5", "Respuesta")
    ]
    assert "4 horas hábiles" in page.content.decode()


def test_a_price_of_an_extra_is_a_sentence_that_runs(cast: Cast) -> None:
    """The list of prices and the text are one: an extra is added where the rules exclude things."""
    _begun(cast)
    ana = browser_of(cast.ana)
    ana.post("/reglas/extras/", {"name": "sesión de fotos", "price": "4,500", "unit": "each"})
    book = HouseBook.objects.get(agency=cast.ana.agency)
    said = "No incluye: «sesión de fotos»; cuestan 4,500.00 MXN, con aprobación escrita previa del cliente."
    assert said in book.text
    assert not reading_of(book.text).blocks


def test_what_we_do_well_needs_its_evidence(cast: Cast) -> None:
    """Without saying where it shows the page asks for it, and keeps what was typed."""
    ana = browser_of(cast.ana)
    _begun(cast)
    sent = {"words": "Lanzamientos de comida", "is_able": "yes", "evidence": ""}
    refused = ana.post("/reglas/saber/", sent)
    assert refused.status_code == 422
    assert "Lanzamientos de comida" in refused.content.decode()
    ana.post("/reglas/saber/", sent | {"evidence": "Tres en 2025, con ventas de +18 %."})
    assert Capability.objects.get().evidence == "Tres en 2025, con ventas de +18 %."


def test_rules_saved_by_somebody_else_meanwhile_are_not_lost(cast: Cast) -> None:
    """Ana gets her page back with every word; Beto's stay saved."""
    book = _begun(cast)
    sent = {"revision": "1", "text": book.text + "\n## C90. Otra\nProsa: de Beto.\n"}
    browser_of(cast.beto).post("/reglas/texto/", sent)
    page = browser_of(cast.ana).post("/reglas/texto/", sent | {"text": "lo de Ana"})
    assert "lo de Ana" in page.content.decode()
    book.refresh_from_db()
    assert "de Beto." in book.text


def test_the_house_is_of_its_agency_alone(cast: Cast) -> None:
    """Darío sees no rules of Ana's, Rita reads them and may not change them."""
    _begun(cast)
    assert 'name="trade"' in browser_of(cast.dario).get("/reglas/").content.decode()
    rita = browser_of(cast.rita)
    assert rita.get("/reglas/").status_code == 200
    assert rita.post("/reglas/texto/", {"text": "x", "revision": "1"}).status_code == 403


def test_a_rule_shows_at_the_moment_at_which_it_applies(cast: Cast) -> None:
    """Who asks reads on asking and extras, who approves on approving, who pays on paying."""
    text = _begun(cast).text
    shown = {
        moment: Template(f"{{% rules_at text '{moment}' %}}").render(Context({"text": text}))
        for moment in ("asking", "approving", "paying")
    }
    assert "contesta cada petición" in shown["asking"]
    assert "aprueba u observa" in shown["approving"]
    assert "paga «cuota mensual»" in shown["paying"]
    assert "paga «cuota mensual»" not in shown["asking"]


@pytest.mark.parametrize("language", list(Language))
def test_every_sample_clause_runs_and_is_about_what_it_is_offered_for(language: Language) -> None:
    """Whoever begins with a sample has nothing to mend."""
    fronts = {
        Language.SPANISH: "# A: B\nIdioma: español. Zona horaria: UTC. Moneda: EUR. Números: 1.234,56.\n\n## Partes\nPrestador: N (Ana Ruiz: responsable).\nCliente: M (Carla Sosa: aprueba).\n\n## Horarios\nHorario «h»: lunes a viernes, de 9:00 a 18:00.\n\n## Cosas\n«informe».\n",
        Language.ENGLISH: "# A: B\nLanguage: English. Time zone: UTC. Currency: EUR. Numbers: 1,234.56.\n\n## Parties\nProvider: N (Ana Ruiz: responsible).\nClient: M (Carla Sosa: approves).\n\n## Calendars\nCalendar “h”: Monday to Friday, from 9:00 to 18:00.\n\n## Things\n“report”.\n",
    }
    for concern, samples in SAMPLES.items():
        reading = reading_of(with_clause(fronts[language], "X", samples[language].sentence))
        assert not reading.blocks, [reading.problems, samples[language]]
        assert reading.sentences[0].state is not State.PROSE
        assert concern_of(reading.sentences[0].value) is concern


def test_where_the_rules_are_silent_a_sample_is_one_press_away(cast: Cast) -> None:
    """Marketing says nothing on how to ask: the sample joins the rules as a clause."""
    book = _begun(cast)
    ana = browser_of(cast.ana)
    sentence = SAMPLES[Concern.ASKING][Language.SPANISH].sentence
    assert sentence in ana.get("/reglas/").content.decode()
    ana.post("/reglas/frase/asking/")
    book.refresh_from_db()
    assert book.text.rstrip().endswith(sentence)
