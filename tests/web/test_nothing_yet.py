"""A client with whom nothing has happened: every page says what is so, and what to do."""

from __future__ import annotations

import re

import pytest

from tests.web.cast import Cast, agreed, browser_of

PAGES = {
    "desacuerdos/": "¿Te lo dijeron de palabra o por correo?",
    "dinero/": "Escribir el acuerdo",
    "dudas/": "Escribir el acuerdo",
    "entregas/": "Lo que entregues queda aquí",
    "libro/": "Empieza por la primera llamada",
    "peticiones/": "Anotar una petición",
}


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_page_has_a_drawing_a_sentence_and_what_to_do(cast: Cast, page: str) -> None:
    said = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/{page}").content.decode()
    assert said.count("empty-drawing") == 1
    assert PAGES[page] in said
    assert not re.search(r'<ul class="lines[^"]*">\s*</ul>', said)


def test_to_a_client_an_empty_book_says_what_it_will_hold(cast: Cast) -> None:
    """It is not theirs to begin."""
    said = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/libro/").content.decode()
    assert "Lo que vaya pasando queda aquí" in said
    assert PAGES["libro/"] not in said


@pytest.mark.parametrize("is_agreed", [False, True])
def test_at_the_head_of_a_client_stand_four_acts_at_most(cast: Cast, is_agreed: bool) -> None:
    """One is the main one; what is done less often waits under «Más»."""
    if is_agreed:
        agreed(cast)
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/").content.decode()
    head, _, more = page.partition('class="buttons head-acts"')[2].partition("<details")
    assert 1 < head.count('class="button') <= 4
    assert head.count('class="button main"') == 1
    rest = more.partition("</details>")[0]
    for name in ("Dudas", "Cómo trabajamos", "Quién debe qué"):
        assert (name in head) != (name in rest)
