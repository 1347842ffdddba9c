"""One entry of the ledger: confirmed, denied, corrected, taken back; nothing is erased."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Final

import pytest
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.complaining import answer_complaint
from trato.actions.facts import record
from trato.core.agreement import Channel
from trato.core.events import EventKind, event_json
from trato.store.ledgers import event_of, standing_of
from trato.store.models import Entry
from trato.web.ledger.entries import NAMED_MAX

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
_NAMING: Final[dict[str, tuple[EventKind, dict[str, object]]]] = {
    "of": (EventKind.WORK, {"minutes": 60, "what": "Cartel"}),
    "about": (EventKind.COURTESY, {"reason": "Por ser la primera vez"}),
    "answers": (EventKind.ANSWER, {}),
}
"""What names another entry, by the blank for it."""


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _message(cast: Cast, *, hours: float = 1, words: str = "¿Se puede mover?") -> str:
    at = NOW - timedelta(hours=hours)
    made = record(
        cast.carla,
        cast.milpa,
        EventKind.MESSAGE,
        at=at,
        happened=at,
        text=words,
        channel=Channel.EMAIL,
    )
    return f"/t/{cast.milpa.key}/libro/{made.event_id}/"


def _invoice(cast: Cast, amount: str = "24000.00") -> str:
    at = NOW - timedelta(hours=2)
    fields = {"number": "028", "amount": amount, "currency": "MXN"}
    made = record(cast.ana, cast.milpa, EventKind.INVOICE, at=at, happened=at, fields=fields)
    return f"/r/{cast.milpa.key}/libro/{made.event_id}/"


def _ours(address: str) -> str:
    return address.replace("/t/", "/r/")


def _asked(cast: Cast, *, minutes: int) -> str:
    at = NOW - timedelta(minutes=minutes)
    made = record(cast.carla, cast.milpa, EventKind.REQUEST, at=at, happened=at, text="Un cartel")
    return made.event_id


def _noted(
    cast: Cast, kind: EventKind, fields: dict[str, object], *, about: tuple[str, ...] = ()
) -> str:
    """Note something of the agency five minutes ago; return where its entry is."""
    at = NOW - timedelta(minutes=5)
    made = record(
        cast.ana, cast.milpa, kind, at=at, happened=at, fields=fields, about=about, text="Así fue"
    )
    return f"/r/{cast.milpa.key}/libro/{made.event_id}/"


def _typed(address: str, cast: Cast, **otherwise: str) -> dict[str, str]:
    """Return the form that corrects an entry as its page fills it, with something typed over."""
    page = browser_of(cast.ana).get(address).content.decode()
    form = page.partition("Algo es distinto")[2].partition("</form>")[0]
    typed = {"how": "correct"}
    typed |= dict(re.findall(r'<input id="f-[^"]*" name="([^"]*)" value="([^"]*)"', form))
    typed |= dict(re.findall(r'type="date" name="([^"]*)" value="([^"]*)"', form))
    typed |= dict(re.findall(r'<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<', form))
    for name, choices in re.findall(r'<select[^>]* name="([^"]*)"[^>]*>(.*?)</select>', form):
        chosen = re.search(r'value="([^"]*)" selected', choices)
        typed[name] = chosen[1] if chosen else ""
    return typed | otherwise


def _corrected(address: str, cast: Cast, **otherwise: str) -> dict[str, object]:
    """Correct an entry by its form and return what was put in place."""
    answer = browser_of(cast.ana).post(address, _typed(address, cast, **otherwise))
    assert answer.status_code == 302, answer.content.decode()
    made = event_json(event_of(Entry.objects.filter(kind="correction").latest("seq")))["fields"]
    assert isinstance(made, dict)
    replaced = made["fields"]
    assert isinstance(replaced, dict)
    return replaced


def test_an_entry_says_what_it_changed(cast: Cast) -> None:
    """A message of the client makes an answer owed, and its page says so with the due."""
    agreed(cast)
    page = browser_of(cast.ana).get(_ours(_message(cast))).content.decode()
    assert "antes no se debía" in page
    assert "13:00" in page


def test_the_other_side_confirms_and_says_so_once(cast: Cast) -> None:
    """Who wrote an entry does not confirm it."""
    agreed(cast)
    address = _message(cast)
    assert browser_of(cast.carla).post(address, {"how": "confirm"}).status_code == 409
    ana = browser_of(cast.ana)
    assert ana.post(_ours(address), {"how": "confirm"}).status_code == 302
    assert ana.post(_ours(address), {"how": "confirm"}).status_code == 409
    assert "confirmado</strong>" in browser_of(cast.carla).get(address).content.decode()


def test_what_is_denied_shows_the_reason_to_both(cast: Cast) -> None:
    """And a confirmation of the same side ends the denial."""
    agreed(cast)
    address = _invoice(cast)
    theirs = address.replace("/r/", "/t/")
    carla = browser_of(cast.carla)
    carla.post(theirs, {"how": "dispute", "reason": "No la recibimos."})
    page = browser_of(cast.ana).get(address).content.decode()
    assert "No la recibimos." in page
    assert "hay quien dice que no" in page


def test_a_correction_replaces_only_what_differs(cast: Cast) -> None:
    """The amount is mended; the number and the day stay as they were, and so does the entry."""
    agreed(cast)
    address = _invoice(cast)
    ana = browser_of(cast.ana)
    typed = {"number": "028", "amount": "23,500", "day": "2026-03-17", "hour": "08:00", "text": ""}
    assert ana.post(address, {"how": "correct", **typed}).status_code == 302
    payload = bytes(Entry.objects.get(kind="correction").payload)
    assert b'"amount":"23500.00"' in payload.replace(b" ", b"")
    assert b'"at":"2026-03-17T08' not in payload.replace(b" ", b"").partition(b'"fields"')[2]
    assert "23,500.00" in ana.get(address).content.decode()
    assert ana.post(address, {"how": "correct", **typed}).status_code == 409


def test_an_answer_to_a_disagreement_is_corrected_like_any_other(cast: Cast) -> None:
    """Its form names the disagreement that it answers, and so does the one that notes an answer."""
    agreed(cast)
    at = NOW - timedelta(hours=1)
    claims = [{"asserts": "late"}]
    said = record(
        cast.carla,
        cast.milpa,
        EventKind.COMPLAINT,
        at=at,
        happened=at,
        fields={"claims": claims},
        text="Llegó tarde.",
    )
    answer_complaint(cast.ana, cast.milpa, said.event_id, "Fueron dos dias.", at=NOW)
    answer = Entry.objects.get(kind="answer").event_id
    address = f"/r/{cast.milpa.key}/libro/{answer}/"
    assert _corrected(address, cast, text="Fueron dos días.") == {"text": "Fueron dos días."}
    form = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/anotar/", {"que": "respuesta"})
    assert f'<option value="{said.event_id}"' in form.content.decode()


@pytest.mark.parametrize("name", list(_NAMING))
def test_what_an_entry_names_is_offered_however_old_it_is(cast: Cast, name: str) -> None:
    """Forty later requests do not take it away when something else is corrected."""
    agreed(cast)
    asked = _asked(cast, minutes=60)
    for later in range(NAMED_MAX):
        _asked(cast, minutes=50 - later)
    kind, fields = _NAMING[name]
    named = {"about": {}, "of": {"of": asked}, "answers": {"answers": [asked]}}[name]
    address = _noted(cast, kind, {**fields, **named}, about=(asked,))
    page = browser_of(cast.ana).get(address).content.decode()
    assert f'<option value="{asked}" selected' in page.partition(f'name="{name}"')[2][:200]
    assert _corrected(address, cast, text="Así no fue") == {"text": "Así no fue"}


def test_an_answer_to_two_requests_goes_on_answering_both(cast: Cast) -> None:
    """Its form has a blank for the first: what it says there takes its place, the second stays."""
    agreed(cast)
    first, second, third = (_asked(cast, minutes=n) for n in (60, 50, 40))
    answer = _noted(cast, EventKind.ANSWER, {"answers": [first, second]})
    assert _corrected(answer, cast, text="Sí a las dos") == {"text": "Sí a las dos"}
    assert _corrected(answer, cast, answers=third) == {"answers": [third, second]}


def test_a_commitment_keeps_its_hour_and_words_when_its_name_is_corrected(cast: Cast) -> None:
    """Its form asks for a day and for no words: what it did not ask for stays."""
    agreed(cast)
    due = "2026-03-20T18:00:00-06:00"
    fields: dict[str, object] = {"what": "Mandar fotos", "due_at": due, "to": "carla"}
    made = record(
        cast.ana,
        cast.milpa,
        EventKind.COMMITMENT,
        at=NOW,
        happened=NOW,
        fields=fields,
        text="Te las mando el viernes.",
    )
    address = f"/r/{cast.milpa.key}/libro/{made.event_id}/"
    found = _corrected(address, cast, what="Mandar las fotos", due_at="2026-03-20")
    assert found == {"what": "Mandar las fotos"}
    moved = _corrected(address, cast, due_at="2026-03-21")
    assert moved == {"due_at": "2026-03-21"}


def test_what_cannot_be_read_stays_typed(cast: Cast) -> None:
    """A figure that is none is asked for again with every word."""
    agreed(cast)
    typed = {"number": "028-bis", "amount": "mucho", "day": "2026-03-17", "hour": "08:00"}
    answer = browser_of(cast.ana).post(_invoice(cast), {"how": "correct", **typed})
    assert answer.status_code == 409
    assert "028-bis" in answer.content.decode()
    assert not Entry.objects.filter(kind="correction").exists()


def test_what_is_taken_back_counts_no_more(cast: Cast) -> None:
    """By the side that wrote it, and not by the other; the entry stays to be read."""
    agreed(cast)
    address = _message(cast)
    assert browser_of(cast.ana).post(_ours(address), {"how": "retract"}).status_code == 409
    answer = browser_of(cast.carla).post(address, {"how": "retract", "reason": "Era otro chat."})
    assert answer.status_code == 302
    page = browser_of(cast.carla).get(address).content.decode()
    assert "retirado</strong>" in page
    assert "Era otro chat." in page
    standing = standing_of(cast.milpa, NOW)
    assert standing is not None
    assert not [one for one in standing.open_obligations if one.clause == "C3"]


def test_the_same_fact_noted_twice_counts_once(cast: Cast) -> None:
    """The later entry is taken back and says which one it repeats."""
    agreed(cast)
    first, second = _message(cast, hours=2), _message(cast)
    id = first.rstrip("/").rpartition("/")[2]
    carla = browser_of(cast.carla)
    assert carla.post(second, {"how": "same", "same_as": id}).status_code == 302
    page = carla.get(second).content.decode()
    assert f"es el mismo hecho que {id}" in page
    standing = standing_of(cast.milpa, NOW)
    assert standing is not None
    assert len([one for one in standing.open_obligations if one.clause == "C3"]) == 1


def test_who_may_not_see_an_entry_finds_none(cast: Cast) -> None:
    """A private note, another agency, another client; who only reads writes nothing."""
    agreed(cast)
    at = NOW - timedelta(hours=1)
    note = record(
        cast.ana, cast.milpa, EventKind.CALL, at=at, happened=at, text="…", visibility=("ana",)
    )
    private = f"/r/{cast.milpa.key}/libro/{note.event_id}/"
    assert browser_of(cast.ana).get(private).status_code == 200
    assert browser_of(cast.beto).get(private).status_code == 404
    assert browser_of(cast.carla).get(private.replace("/r/", "/t/")).status_code == 404
    address = _message(cast)
    assert browser_of(cast.dario).get(_ours(address)).status_code == 404
    assert browser_of(cast.zoe).get(address).status_code == 404
    assert browser_of(cast.rita).post(_ours(address), {"how": "confirm"}).status_code == 403
