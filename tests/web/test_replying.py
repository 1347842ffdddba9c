"""An answer that is owed leads to where it is given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.complaining import complain
from trato.actions.facts import record
from trato.core.events import EventKind
from trato.store.due_lines import refresh
from trato.store.ledgers import event_of
from trato.store.models import DueLine, Entry

NOW = datetime(2026, 4, 14, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _asked(cast: Cast) -> str:
    """Let Carla write an hour ago; return the address where she is answered."""
    agreed(cast, at=datetime(2026, 2, 26, 15, 0, tzinfo=UTC))
    at = NOW - timedelta(hours=1)
    record(cast.carla, cast.milpa, EventKind.MESSAGE, at=at, happened=at, text="¿Ya hay fecha?")
    refresh(cast.milpa, NOW)
    line = DueLine.objects.get(relationship=cast.milpa, sort="answer", is_open=True)
    return f"/r/{cast.milpa.key}/debe/{line.obligation}/responder/"


def test_words_that_wait_are_answered_from_the_day(cast: Cast) -> None:
    """The line of the day leads to them; the answer is in the ledger and keeps what was owed."""
    address = _asked(cast)
    ana = browser_of(cast.ana)
    assert address in ana.get("/").content.decode()
    assert "¿Ya hay fecha?" in ana.get(address).content.decode()
    assert "¿Qué se responde?" in ana.post(address, {"text": " "}).content.decode()
    assert ana.post(address, {"text": "El viernes."}).status_code == 302
    answer = event_of(Entry.objects.get(kind="answer"))
    asked = Entry.objects.get(kind="message").event_id
    assert (answer.text, answer.fields["answers"]) == ("El viernes.", (asked,))
    refresh(cast.milpa, NOW)
    assert not DueLine.objects.filter(sort="answer", is_open=True).exists()
    assert address not in ana.get("/").content.decode()


def test_who_may_only_read_is_not_asked_to_answer(cast: Cast) -> None:
    """Rita is offered nothing and told who may; Darío finds nothing."""
    address = _asked(cast)
    assert address not in browser_of(cast.rita).get("/").content.decode()
    assert browser_of(cast.rita).post(address, {"text": "Sí."}).status_code == 403
    assert browser_of(cast.dario).get(address).status_code == 404


def test_a_disagreement_is_answered_on_its_own_page(cast: Cast) -> None:
    """Beside its finding, where the answer is checked as it is typed."""
    agreed(cast, at=datetime(2026, 2, 26, 15, 0, tzinfo=UTC))
    claim = {"asserts": "not_done", "clause": "C1", "period": "2026-03"}
    said = complain(cast.carla, cast.milpa, "No llegó", [claim], at=NOW).event_id
    refresh(cast.milpa, NOW)
    for line in DueLine.objects.filter(relationship=cast.milpa, sort="answer", is_open=True):
        address = f"/r/{cast.milpa.key}/debe/{line.obligation}/responder/"
        led = browser_of(cast.ana).get(address)
        assert led.headers["Location"] == f"/r/{cast.milpa.key}/desacuerdos/{said}/responder/"
