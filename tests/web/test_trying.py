"""Anybody may see what their text says, without an account and without leaving a trace."""

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext

from trato.store.ledgers import reading_of
from trato.web.public.trying import TEXT_CHARACTERS_MAX, TRIES_PER_HOUR

QUOTE = """Haremos unas 10 publicaciones al mes, en tiempo y forma.
El cliente paga «cuota mensual», 12,000.00 MXN, cada mes, en 10 días naturales desde la factura.
Respondemos a la brevedad."""


@pytest.fixture(autouse=True)
def calm(db: None) -> None:
    """Begin with nobody having tried anything."""
    cache.clear()


def test_a_quote_shows_what_runs_and_what_will_be_fought_over() -> None:
    """The payment runs, with its dates; «a la brevedad» is asked about."""
    page = Browser().post("/probar/", {"text": QUOTE}).content.decode()
    assert "<strong>Una</strong> frase ya corre." in page
    assert "«a la brevedad»" in page
    assert "Con fechas de verdad" in page


def test_nothing_of_it_is_kept() -> None:
    """Nothing is written but that somebody tried, no session begun; no reading stays in memory."""
    before = reading_of.cache_info().currsize
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer = Browser().post("/probar/", {"text": QUOTE})
    said = [one["sql"] for one in asked.captured_queries if "trato_cache" not in one["sql"]]
    assert not {"INSERT", "UPDATE", "DELETE"} & {one.split()[0] for one in said}
    assert QUOTE[:20] not in " ".join(one["sql"] for one in asked.captured_queries)
    assert "sessionid" not in answer.cookies
    assert reading_of.cache_info().currsize == before


def test_a_text_that_is_too_long_is_shown_again() -> None:
    """Nothing typed is lost; nothing at all is asked for kindly."""
    long = "a " * TEXT_CHARACTERS_MAX
    page = Browser().post("/probar/", {"text": long}).content.decode()
    assert "Caben 40000 caracteres." in page
    assert long.strip() in page
    assert "con un párrafo basta" in Browser().post("/probar/", {"text": " "}).content.decode()


def test_who_tries_without_end_is_asked_to_wait() -> None:
    """After so many tries within an hour, the answer says to wait."""
    browser = Browser()
    for _ in range(TRIES_PER_HOUR):
        assert browser.post("/probar/", {"text": ""}).status_code == 200
    assert browser.post("/probar/", {"text": ""}).status_code == 429
    assert browser.get("/probar/").status_code == 200


def test_money_is_that_of_where_the_text_is_spoken() -> None:
    """«Pesos» are never turned into dollars."""
    text = "El cliente paga 12,000 pesos cada mes, a los 10 días de la factura."
    page = Browser().post("/probar/", {"text": text}).content.decode()
    assert "12,000.00 MXN" in page
    assert "USD" not in page


def test_a_text_of_which_nothing_runs_is_told_so_in_words() -> None:
    page = Browser().post("/probar/", {"text": "Azul, verde y blanco."}).content.decode()
    assert "Todavía <strong>ninguna</strong> frase corre. Nada suena a pelea." in page
