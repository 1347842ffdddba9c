"""What a client answered to a delivery by another way is noted, and an acceptance is confirmed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from tests.web.test_deliveries import AGREED
from trato.actions.facts import record
from trato.actions.mending import correct, retract
from trato.core.events import EventKind
from trato.store.ledgers import event_of
from trato.store.models import Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
SAID = {"by": "carla", "channel": "email", "day": "2026-03-17", "hour": "9:10"}


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _delivered(cast: Cast) -> str:
    agreed(cast, AGREED)
    at = datetime(2026, 3, 13, 16, 0, tzinfo=UTC)
    fields = {"thing": "lote del mes"}
    made = record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    return f"{cast.milpa.key}/entregas/{made.event_id}/"


def _note(cast: Cast, path: str, **typed: str) -> None:
    answer = browser_of(cast.ana).post(f"/r/{path}", {**SAID, **typed})
    assert answer.status_code == 302, answer.content.decode()


def _read(cast: Cast, path: str) -> str:
    return " ".join(browser_of(cast.carla).get(f"/t/{path}").content.decode().split())


def test_observations_that_came_by_mail_use_their_round(cast: Cast) -> None:
    """Item by item, with the criterion that each fails, from when the client wrote."""
    path = _delivered(cast)
    _note(cast, path, how="observe", **{"text-0": "Falta una", "criterion-0": "palabra clave"})
    made = event_of(Entry.objects.get(kind="observation"))
    assert (made.by, made.recorded_by) == ("carla", "ana")
    assert made.at == datetime(2026, 3, 17, 15, 10, tzinfo=UTC)
    page = _read(cast, path)
    assert "«Falta una»" in page
    assert "según el criterio «palabra clave»" in page
    assert "Queda 1 de 2." in page


def test_an_acceptance_counts_when_who_gave_it_confirms(cast: Cast) -> None:
    """Nobody accepts for another: until then the page says what is missing, to both."""
    path = _delivered(cast)
    _note(cast, path, how="accept", words="Todo bien, gracias.")
    noted = Entry.objects.get(kind="acceptance").event_id
    for page in (_read(cast, path), browser_of(cast.ana).get(f"/r/{path}").content.decode()):
        assert "Falta que esa parte lo confirme" in page
        assert "«Todo bien, gracias.»" in page
    confirmed = f"/t/{cast.milpa.key}/libro/{noted}/"
    assert confirmed in _read(cast, path)
    browser_of(cast.carla).post(confirmed, {"how": "confirm"})
    page = _read(cast, path)
    assert "<strong>aceptada</strong>" in page
    assert "Falta que esa parte" not in page


def test_what_was_noted_with_a_wrong_word_is_read_as_it_was_corrected(cast: Cast) -> None:
    """The words of a delivery, of an answer that counts, and of one that does not yet."""
    path = _delivered(cast)
    _note(cast, path, how="accept", words="Todo mal.")
    noted = Entry.objects.get(kind="acceptance").event_id
    correct(cast.ana, cast.milpa, noted, {"text": "Todo bien."}, at=NOW)
    correct(cast.ana, cast.milpa, path.split("/")[2], {"text": "Van doce."}, at=NOW)
    waiting = _read(cast, path)
    browser_of(cast.carla).post(f"/t/{cast.milpa.key}/libro/{noted}/", {"how": "confirm"})
    for page in (waiting, _read(cast, path)):
        assert "«Todo bien.»" in page
        assert "Todo mal" not in page
        assert "Van doce." in page


def test_what_somebody_else_says_is_kept_and_does_not_count(cast: Cast) -> None:
    """The page says whose words they are, and that it was not for them."""
    path = _delivered(cast)
    _note(cast, path, how="observe", by="third", third="mamá de Carla", **{"text-0": "Con arcos"})
    page = _read(cast, path)
    assert "mamá de Carla" in page
    assert "«Con arcos»" in page
    assert "No le tocaba a esa parte" in page
    assert "Quedan 2 de 2." in page


def test_nobody_of_the_agency_answers_for_the_client(cast: Cast) -> None:
    """Of those who delivered nobody observes: the question stands beside who it was."""
    path = _delivered(cast)
    typed = {**SAID, "how": "observe", "text-0": "Falta una", "by": "ana"}
    answer = browser_of(cast.ana).post(f"/r/{path}", typed)
    assert answer.status_code == 409
    assert "¿Quién de La Milpa lo dijo?" in answer.content.decode()
    assert not Entry.objects.filter(kind="observation").exists()


def test_what_somebody_else_did_not_say_is_taken_back(cast: Cast) -> None:
    """Noted by mistake and retracted, it stays in the ledger and is not on the page any more."""
    path = _delivered(cast)
    _note(cast, path, how="observe", by="third", third="mamá de Carla", **{"text-0": "Con arcos"})
    noted = Entry.objects.get(kind="observation").event_id
    retract(cast.ana, cast.milpa, noted, "Era de otro cliente.", at=NOW)
    page = _read(cast, path)
    assert "Con arcos" not in page
    assert "Lo que se dijo y no cuenta" not in page


def test_observations_without_one_are_asked_for(cast: Cast) -> None:
    """And what was typed of when and by whom stays."""
    path = _delivered(cast)
    answer = browser_of(cast.ana).post(f"/r/{path}", {**SAID, "how": "observe", "words": "Hmm"})
    assert answer.status_code == 409
    assert 'value="9:10"' in answer.content.decode()
    assert not Entry.objects.filter(kind="observation").exists()


def test_more_rows_are_given_without_noting_anything(cast: Cast) -> None:
    """The page comes back open, with the rows that were filled."""
    path = _delivered(cast)
    typed = {**SAID, "how": "more", "text-0": "Uno", "text-1": "Dos", "text-2": "Tres"}
    page = browser_of(cast.ana).post(f"/r/{path}", typed).content.decode()
    assert 'name="text-4"' in page
    assert not Entry.objects.filter(kind="observation").exists()


def test_the_owed_side_notes_its_own_answer_itself(cast: Cast) -> None:
    """Rita may not note; Darío finds nothing."""
    path = _delivered(cast)
    typed = {**SAID, "how": "accept"}
    assert browser_of(cast.rita).post(f"/r/{path}", typed).status_code == 403
    assert browser_of(cast.dario).post(f"/r/{path}", typed).status_code == 404
    assert "Anotar lo que dijo" not in browser_of(cast.rita).get(f"/r/{path}").content.decode()
