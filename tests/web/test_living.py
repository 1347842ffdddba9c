"""Living by an agreement: what is due, by whom and when; facts noted in one step; the ledger."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client as Browser
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.facts import record
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.differing import differing
from trato.store.due_lines import catch_up, refresh
from trato.store.ledgers import book_of
from trato.store.looks import one_look
from trato.store.models import DueLine, Entry
from trato.web.owed.sides import sides_of

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
WORDS = "¿Podemos mover la publicación del viernes?"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _message(cast: Cast, *, days: float = 0, words: str = WORDS) -> None:
    at = NOW - timedelta(days=days, minutes=20)
    record(
        cast.carla,
        cast.milpa,
        EventKind.MESSAGE,
        at=at,
        happened=at,
        text=words,
        channel=Channel.EMAIL,
    )


def test_the_day_says_what_is_owed_to_whom_and_until_when(cast: Cast) -> None:
    """The answer to Carla is due in four working hours, and her words stand beside it."""
    agreed(cast)
    _message(cast)
    page = browser_of(cast.ana).get("/").content.decode()
    assert "Hoy te toca <strong>una</strong>" in page
    assert "hoy, 13:40" in page
    assert WORDS in page


def test_a_day_without_clients_teaches_how_to_begin(cast: Cast) -> None:
    """Who has no client yet is led to the first one."""
    cast.milpa.delete()
    assert "Empieza por tu primer cliente" in browser_of(cast.ana).get("/").content.decode()


def test_a_day_is_as_many_queries_for_one_client_as_for_many(
    cast: Cast, django_assert_max_num_queries: object
) -> None:
    """Lists read lines that are kept, never ledgers."""
    agreed(cast)
    _message(cast)
    browser = browser_of(cast.ana)
    browser.get("/")
    with django_assert_max_num_queries(12):  # type: ignore[operator]  # a fixture of pytest-django
        browser.get("/")


@pytest.mark.parametrize("messages", [1, 9])
def test_a_page_of_a_relationship_reads_everything_once(
    cast: Cast, messages: int, django_assert_max_num_queries: object
) -> None:
    """What happened more often costs no more queries, on either side."""
    agreed(cast)
    for number in range(messages):
        _message(cast, days=number)
    refresh(cast.milpa, NOW)
    for who, address in ((cast.ana, "r"), (cast.carla, "t")):
        browser = browser_of(who)
        with django_assert_max_num_queries(12):  # type: ignore[operator]  # as above
            assert browser.get(f"/{address}/{cast.milpa.key}/").status_code == 200


def test_a_page_of_one_moment_sees_what_it_writes(cast: Cast) -> None:
    """Within a look nothing is read twice, but for what was written in it."""
    agreed(cast)

    with one_look():
        before = len(book_of(cast.milpa).events)
        assert book_of(cast.milpa) is book_of(cast.milpa)
        _message(cast)
        assert len(book_of(cast.milpa).events) == before + 1


def test_the_lines_are_what_the_ledger_gives_afresh(cast: Cast) -> None:
    """After every entry, and as time goes by."""
    agreed(cast)
    for step in range(6):
        at = NOW - timedelta(days=12 - 2 * step)
        record(
            cast.carla, cast.milpa, EventKind.MESSAGE, at=at, happened=at, text=f"Mensaje {step}"
        )
        refresh(cast.milpa, at)
        assert differing(cast.milpa) == []
        catch_up(cast.ana.agency, at + timedelta(days=1))
        cast.milpa.refresh_from_db()
        assert differing(cast.milpa) == []
    assert DueLine.objects.filter(relationship=cast.milpa).count() > 3


def test_a_line_that_was_changed_by_hand_is_found(cast: Cast) -> None:
    """The comparison is one that can fail."""
    agreed(cast)
    _message(cast)
    refresh(cast.milpa, NOW)
    DueLine.objects.filter(relationship=cast.milpa, clause="C3").update(what_es="otra cosa")
    assert len(differing(cast.milpa)) == 1


def test_what_nobody_noted_is_asked_and_answered_once(cast: Cast) -> None:
    """«¿Llegó?» takes one tap; the second answer changes nothing and says so."""
    agreed(cast)
    _message(cast, days=5)
    browser = browser_of(cast.ana)
    page = browser.get(f"/r/{cast.milpa.key}/").content.decode()
    assert "Sin anotar: ¿llegó?" in page
    line = DueLine.objects.get(relationship=cast.milpa, state="unrecorded")
    address = f"/r/{cast.milpa.key}/debe/{line.obligation}/llego/"
    assert browser.post(address, {"answer": "on_time"}).status_code == 302
    refresh(cast.milpa, NOW)
    assert DueLine.objects.get(obligation=line.obligation).state == "kept"
    assert browser.post(address, {"answer": "not_yet"}).status_code == 409


def test_not_yet_is_an_answer_too(cast: Cast) -> None:
    """Then it is late, and known to be."""
    agreed(cast)
    _message(cast, days=5)
    browser = browser_of(cast.ana)
    browser.get("/")
    line = DueLine.objects.get(relationship=cast.milpa, state="unrecorded")
    browser.post(f"/r/{cast.milpa.key}/debe/{line.obligation}/llego/", {"answer": "not_yet"})
    assert "venció" in browser.get(f"/r/{cast.milpa.key}/").content.decode()


def test_a_due_opens_into_its_arithmetic(cast: Cast) -> None:
    """The clause word for word, the hours counted, from which event."""
    agreed(cast)
    _message(cast)
    browser = browser_of(cast.ana)
    browser.get("/")
    line = DueLine.objects.get(relationship=cast.milpa, clause="C3")
    page = browser.get(f"/r/{cast.milpa.key}/debe/{line.obligation}/cuenta/").content.decode()
    assert "4 horas hábiles desde" in page
    assert "responde cada mensaje del cliente en 4 horas hábiles" in page


def test_an_invoice_is_noted_as_people_write_amounts(cast: Cast) -> None:
    """«24,000» of an agreement in pesos has its two decimals in the ledger."""
    agreed(cast)
    answer = browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/anotar/",
        {"que": "factura", "number": "2026-031", "amount": "24,000", "day": "2026-03-16"},
    )
    assert answer.status_code == 302
    assert b'"24000.00"' in bytes(Entry.objects.get(kind="invoice").payload)


def test_what_was_typed_stays_when_something_is_wrong(cast: Cast) -> None:
    """The page says what is wrong beside it, and every word is still there."""
    agreed(cast)
    page = (
        browser_of(cast.ana)
        .post(
            f"/r/{cast.milpa.key}/anotar/",
            {
                "que": "trabajo",
                "what": "Cartel de abril",
                "minutes": "un rato",
                "day": "2026-03-16",
            },
        )
        .content.decode()
    )
    assert "Cartel de abril" in page
    assert "un rato" in page
    assert "2 h 30 min" in page
    assert not Entry.objects.filter(kind="work").exists()


def test_nothing_is_noted_before_it_happens(cast: Cast) -> None:
    """A day after today is asked for again."""
    agreed(cast)
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/anotar/",
        {"que": "llamada", "minutes": "20", "day": "2026-03-18"},
    )
    assert not Entry.objects.filter(kind="call").exists()


def test_a_private_note_is_read_by_its_writer_alone(cast: Cast) -> None:
    """Beto, of the same agency, does not find it in the ledger."""
    agreed(cast)
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/anotar/",
        {"que": "llamada", "text": "Está preocupada por su jefe.", "private": "1"},
    )
    address = f"/r/{cast.milpa.key}/libro/"
    assert "preocupada" in browser_of(cast.ana).get(address).content.decode()
    assert "preocupada" not in browser_of(cast.beto).get(address).content.decode()


def test_who_only_reads_notes_nothing(cast: Cast) -> None:
    """Rita sees the page of the client, and is told why she cannot note anything."""
    agreed(cast)
    rita = browser_of(cast.rita)
    assert rita.get(f"/r/{cast.milpa.key}/").status_code == 200
    assert rita.get(f"/r/{cast.milpa.key}/anotar/").status_code == 403


def test_another_agency_finds_nothing_of_it(cast: Cast) -> None:
    """Neither the day, nor the ledger, nor the arithmetic."""
    agreed(cast)
    _message(cast)
    dario = browser_of(cast.dario)
    assert WORDS not in dario.get("/").content.decode()
    for page in ("libro/", "anotar/", "debe/C3/e9/cuenta/"):
        assert dario.get(f"/r/{cast.milpa.key}/{page}").status_code == 404


ROUNDS = """
## C4. Lotes
El prestador entrega «lote» cada mes, a más tardar el día 25.
El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega; su silencio no es aprobación.
El prestador entrega cada ronda de «lote» en 2 días hábiles desde las observaciones.
Incluye 2 rondas de cambios de «lote».
"""


def test_rounds_are_those_of_what_is_not_accepted_yet(cast: Cast) -> None:
    """By the thing and its month, as people call it; what was accepted needs no more of them."""
    agreed(cast, TEXT + ROUNDS, at=datetime(2026, 2, 26, 15, 0, tzinfo=UTC))
    at = NOW - timedelta(days=7)
    fields: dict[str, object] = {"thing": "lote"}
    made = record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    at += timedelta(days=1)
    fields = {"delivery": made.event_id, "items": [{"text": "Falta el logo."}]}
    record(cast.carla, cast.milpa, EventKind.OBSERVATION, at=at, happened=at, fields=fields)
    before = [one.what for one in sides_of(cast.ana, cast.milpa, NOW).left]
    assert before == ["Lote (marzo de 2026)"]
    at += timedelta(days=1)
    fields = {"thing": "lote", "round": 1}
    made = record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    fields = {"of": made.event_id}
    record(cast.carla, cast.milpa, EventKind.ACCEPTANCE, at=at, happened=at, fields=fields)
    assert sides_of(cast.ana, cast.milpa, NOW).left == ()


def test_what_was_given_this_month_stands_beside_the_day_with_its_value(cast: Cast) -> None:
    """What was retracted was not given."""
    agreed(cast)
    for days, value in ((13, "80.00"), (2, "325.00"), (1, "650.00")):
        at = NOW - timedelta(days=days)
        fields = {"value": value, "currency": "MXN", "minutes": 60, "reason": "Por gusto"}
        made = record(cast.ana, cast.milpa, EventKind.COURTESY, at=at, happened=at, fields=fields)
        if value == "80.00":
            record(
                cast.ana,
                cast.milpa,
                EventKind.RETRACTION,
                at=NOW,
                happened=NOW,
                fields={"event": made.event_id},
            )
    page = browser_of(cast.ana).get("/").content.decode()
    assert "Lo que dimos de más" in page
    assert "Son 2 h." in page
    assert "Valen 975.00" in page


def test_who_has_not_entered_is_offered_the_door(cast: Cast) -> None:
    """The answer says nothing of what is there; it offers to enter, and to come back here."""
    address = f"/r/{cast.milpa.key}/"
    answer = Browser().get(address)
    assert answer.status_code == 404
    assert f"next={address}" in answer.content.decode()
    assert "next=" not in browser_of(cast.dario).get(address).content.decode()
