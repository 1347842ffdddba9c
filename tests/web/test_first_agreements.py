"""A first agreement is five answers: every sentence runs, it is proposed, and a link opens it."""

import pytest
from django.test import Client as Browser

from tests.web.cast import Cast, browser_of
from trato.core.agreement import State
from trato.store.ledgers import reading_of
from trato.store.models import Entry, Relationship

ANSWERS = {
    "client": "Panadería (Sol): «La Buena»",
    "person": "Eva Sol",
    "what": "informe {de} redes",
    "rhythm": "monthly",
    "amount": "12,500.50",
    "reply": "1d",
    "register": "usted",
}


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("more", [{}, {"rhythm": "once", "on": "2031-05-30", "reply": "4h"}])
def test_five_answers_make_an_agreement_that_runs_whole(
    cast: Cast, language: str, more: dict[str, str]
) -> None:
    """In both languages, once or each month: nothing is prose, and nothing is missing."""
    cast.ana.user.language = language
    cast.ana.user.save()
    browser_of(cast.ana).post("/clientes/nuevo/cinco-frases/", ANSWERS | more)
    found = Relationship.objects.get(name=ANSWERS["client"])
    reading = reading_of(found.versions.get().text)
    assert reading.problems == ()
    assert {one.state for one in reading.sentences} == {State.RUNS}
    assert len(reading.sentences) == 5
    assert Entry.objects.get(relationship=found).kind == "version_proposed"


def test_the_link_leads_the_client_to_the_agreement(cast: Cast) -> None:
    """One page after the form, the link; one step after the link, the clauses."""
    page = browser_of(cast.ana).post("/clientes/nuevo/cinco-frases/", ANSWERS)
    address = page.context["address"]
    assert "wa.me" in page.content.decode()
    eva = Browser().post(address.partition("8000")[2], follow=True)
    assert "12,500.50 MXN" in eva.content.decode()
    assert "Falta algo" not in eva.content.decode()


def test_nothing_is_made_while_an_answer_is_missing(cast: Cast) -> None:
    """The page asks for what is missing and keeps every word."""
    sent = ANSWERS | {"amount": "muchos", "rhythm": "once", "on": "2020-01-01"}
    page = browser_of(cast.ana).post("/clientes/nuevo/cinco-frases/", sent).content.decode()
    assert "Ese día ya pasó." in page
    assert 'value="muchos"' in page
    assert not Relationship.objects.filter(name=ANSWERS["client"]).exists()
