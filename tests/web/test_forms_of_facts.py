"""What the forms of facts carry beyond when and by whom: figures, what an entry is about, who of
neither side did it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.facts import record
from trato.core.events import Event, EventKind
from trato.store.ledgers import event_of, standing_of
from trato.store.models import Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
PLANS = f"""{TEXT.replace("1,234.56", "1.234,56").replace("24,000.00", "24.000,00")}
## C4. Planos
El prestador entrega «plano», a más tardar el 2026-03-27 a las 18:00.
Criterio «superficie» de «plano»: entre 135,8 y 144,2 m².
"""


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _noted(cast: Cast, word: str, **typed: str) -> Event:
    """Note a fact as Ana, and return the entry."""
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", {"que": word, **typed})
    assert answer.status_code == 302, answer.content.decode()
    return event_of(Entry.objects.filter(relationship=cast.milpa).latest("seq"))


def _is_answer_owed(cast: Cast) -> bool:
    standing = standing_of(cast.milpa, NOW)
    assert standing is not None
    return any(one.clause == "C3" for one in standing.open_obligations)


def _page(cast: Cast, path: str) -> str:
    return browser_of(cast.ana).get(f"/r/{cast.milpa.key}/{path}").content.decode()


def test_a_delivery_comes_with_the_figures_that_its_criteria_limit(cast: Cast) -> None:
    """Typed as the agreement writes figures; the page of the delivery says that it is met."""
    agreed(cast, PLANS)
    assert "Superficie (m²)" in _page(cast, "anotar/?que=entrega")
    made = _noted(cast, "entrega", by="ana", thing="plano", **{"values.superficie": "142,6"})
    assert made.fields["values"] == {"superficie": Decimal("142.6")}
    assert "se cumple" in _page(cast, f"entregas/{made.id}/")


def test_a_figure_that_is_none_is_asked_for_again(cast: Cast) -> None:
    """With every word that was typed."""
    agreed(cast, PLANS)
    typed = {"que": "entrega", "by": "ana", "thing": "plano", "values.superficie": "mucha"}
    page = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", typed).content.decode()
    assert 'value="mucha"' in page
    assert not Entry.objects.filter(kind="delivery").exists()


def test_a_figure_is_corrected_as_it_was_typed(cast: Cast) -> None:
    """The form of the entry holds it with the comma; what was not changed stays."""
    agreed(cast, PLANS)
    made = _noted(cast, "entrega", by="ana", thing="plano", **{"values.superficie": "142,6"})
    assert 'value="142,6"' in _page(cast, f"libro/{made.id}/")
    typed = {"how": "correct", "thing": "plano", "values.superficie": "141,9", "day": "2026-03-17"}
    browser_of(cast.ana).post(f"/r/{cast.milpa.key}/libro/{made.id}/", typed)
    assert "141,9" in _page(cast, f"libro/{made.id}/")


def test_a_figure_that_no_criterion_limits_stays_when_another_is_corrected(cast: Cast) -> None:
    """And all of them stay when only the words are."""
    agreed(cast, PLANS)
    fields = {"thing": "plano", "values": {"superficie": "142.6", "altura": "2.4"}}
    at = NOW - timedelta(minutes=5)
    made = record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    address = f"/r/{cast.milpa.key}/libro/{made.event_id}/"
    typed = {"how": "correct", "thing": "plano", "day": "2026-03-17", "hour": "09:55"}
    for figure in ("142,6", "141,9"):
        browser_of(cast.ana).post(
            address, {**typed, "values.superficie": figure, "text": "Van dos láminas"}
        )
    worded, measured = (
        event_of(one) for one in Entry.objects.filter(kind="correction").order_by("seq")
    )
    assert worded.fields["fields"] == {"text": "Van dos láminas"}
    assert measured.fields["fields"] == {"values": {"superficie": "141.9", "altura": "2.4"}}


def test_a_figure_that_was_read_several_times_stays_as_it_was(cast: Cast) -> None:
    """No blank shows it, and correcting something else leaves its readings alone."""
    agreed(cast, PLANS)
    fields = {"thing": "plano", "values": {"superficie": ["140", "141"]}}
    at = NOW - timedelta(minutes=5)
    made = record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    address = f"/r/{cast.milpa.key}/libro/{made.event_id}/"
    ana = browser_of(cast.ana)
    assert ana.get(address).status_code == 200
    typed = {"how": "correct", "thing": "plano", "day": "2026-03-17", "hour": "09:55"}
    ana.post(address, {**typed, "values.superficie": "", "text": "Dos lecturas"})
    worded = event_of(Entry.objects.get(kind="correction"))
    assert worded.fields["fields"] == {"text": "Dos lecturas"}


def test_an_automatic_acknowledgement_is_no_answer(cast: Cast) -> None:
    """It is noted as what it is, and the answer stays owed."""
    agreed(cast)
    asked = _noted(cast, "mensaje", by="carla", channel="email", text="¿Se puede?")
    made = _noted(
        cast, "respuesta", by="ana", answers=asked.id, auto="1", channel="email", text="Recibido."
    )
    assert (made.fields["answers"], made.fields["auto"]) == ((asked.id,), True)
    assert _is_answer_owed(cast)
    _noted(cast, "respuesta", by="ana", answers=asked.id, channel="email", text="Sí.")
    assert not _is_answer_owed(cast)


def test_an_answer_names_what_it_answers(cast: Cast) -> None:
    """An entry that is not there, or of another client, cannot be named."""
    agreed(cast)
    typed = {"que": "respuesta", "by": "ana", "answers": "e999", "channel": "email", "text": "Sí."}
    page = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", typed).content.decode()
    assert "¿A qué responde?" in page
    assert not Entry.objects.filter(kind="answer").exists()


def test_somebody_of_neither_side_is_named(cast: Cast) -> None:
    """The entry is theirs, and it says who noted it; without a name it is asked for."""
    agreed(cast)
    typed = {"name": "comentario del público", "by": "third", "text": "¡Qué mal!"}
    page = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", {"que": "afuera", **typed})
    assert "¿Quién fue?" in page.content.decode()
    made = _noted(cast, "afuera", **typed, third="una vecina")
    assert (made.by, made.recorded_by) == ("third:una vecina", "ana")
    assert "una vecina" in _page(cast, "libro/")


def test_what_is_given_names_the_work_that_it_is(cast: Cast) -> None:
    """Work beyond the agreement, and the courtesy that it was."""
    agreed(cast)
    work = _noted(cast, "trabajo", by="ana", minutes="2 h 30 min", what="El domingo", extra="1")
    assert work.fields["extra"] is True
    given = _noted(cast, "cortesia", by="ana", minutes="150", reason="Por ser hoy.", about=work.id)
    assert given.about == (work.id,)


def test_an_advice_says_the_risk_and_what_to_do(cast: Cast) -> None:
    """Both are asked for."""
    agreed(cast)
    typed = {"que": "consejo", "by": "ana", "risk": "Nadie atiende el sábado.", "channel": "email"}
    page = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", typed).content.decode()
    assert "Nadie atiende el sábado." in page
    assert not Entry.objects.filter(kind="advice").exists()
    made = _noted(cast, "consejo", **typed, recommendation="Acordar una guardia.")
    assert made.fields["recommendation"] == "Acordar una guardia."
