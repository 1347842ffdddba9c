"""How two sides work together is read on one page, made from what they agreed on."""

from datetime import timedelta

import pytest

from tests.web.cast import START, TEXT, Cast, agreed, browser_of, proposed
from trato.actions.agreeing import propose
from trato.actions.drafting import save_draft
from trato.store.ledgers import reading_of

MORE = TEXT + "\n## C4. Contacto\nEl prestador llama al cliente una vez por semana.\n"


@pytest.mark.parametrize("who", ["ana", "carla", "lola"])
def test_every_sentence_stands_in_a_phase(cast: Cast, who: str) -> None:
    """Nothing of the agreement is left out, for whoever may read it on either side."""
    agreed(cast)
    page = browser_of(getattr(cast, who)).get(_address(cast, who)).content.decode()
    for one in reading_of(TEXT).sentences:
        assert one.text in page
    assert page.index("Hacer") < page.index("Pagar") < page.index("Cómo ha cambiado")
    assert "aprueba, acepta y pide" in page


def test_what_is_only_proposed_does_not_change_how_one_works(cast: Cast) -> None:
    """The page follows what was agreed, and lists what is proposed among the versions."""
    agreed(cast)
    cast.milpa.draft.refresh_from_db()
    draft = save_draft(
        cast.ana, cast.milpa, MORE, revision=cast.milpa.draft.revision, at=START + timedelta(1)
    )
    propose(cast.ana, cast.milpa, revision=draft.revision, at=START + timedelta(1))
    page = browser_of(cast.carla).get(_address(cast, "carla"))
    assert page.context["method"].number == 1
    assert "una vez por semana" not in page.content.decode()
    assert [one.proposal.number for one in page.context["method"].versions] == [2, 1]


def test_before_anything_is_proposed_the_page_says_what_it_will_be(cast: Cast) -> None:
    """No empty headings: one sentence that teaches."""
    page = browser_of(cast.ana).get(_address(cast, "ana")).content.decode()
    assert "Todavía no hay nada acordado." in page


def test_what_is_left_to_say_is_told_while_one_writes(cast: Cast) -> None:
    """A text without a right and without a result is told so, and it can be sent all the same."""
    proposed(cast)
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/acuerdo/")
    lacks = page.context["written"].lacks
    assert any("resultados (qué se quiere lograr)" in one.said for one in lacks)
    assert not page.context["written"].blocks
    whole = TEXT + (
        "\n## C4. Uso\nEl cliente puede usar «informe» para: «web», «redes».\n"
        "Meta «ventas»: de 120 a 200 «pedidos al mes», a más tardar el 2026-12-31.\n"
    )
    told = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/acuerdo/lectura/", {"text": whole})
    assert not any("resultados (qué" in one.said for one in told.context["written"].lacks)


def _address(cast: Cast, who: str) -> str:
    staff = {"ana": f"/r/{cast.milpa.key}/metodo/"}
    return staff.get(who, f"/t/{cast.milpa.key}/acuerdo/metodo/")
