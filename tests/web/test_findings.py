"""A disagreement, from the client's words to its end: one finding, the same for both sides."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.complaining import answer_complaint
from trato.actions.facts import record
from trato.actions.mending import dispute
from trato.core.events import EventKind
from trato.store.due_lines import refresh
from trato.store.models import DueLine, Entry, Letter

NOW = datetime(2026, 4, 14, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
WORDS = (
    "El informe llegó cuatro días tarde. Me toca el 10 %, ¿no? Y nadie me contesta desde el lunes."
)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _late_report(cast: Cast) -> None:
    """Agree, and deliver March's report on 9 April: its limit was the 7th at 18:00."""
    agreed(cast, at=datetime(2026, 2, 26, 15, 0, tzinfo=UTC))
    at = datetime(2026, 4, 9, 17, 0, tzinfo=UTC)
    record(
        cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields={"thing": "informe"}
    )


def _complain(cast: Cast) -> str:
    """Say it as Carla, taking the points as they are proposed; return the id of the complaint."""
    browser, address = browser_of(cast.carla), f"/t/{cast.milpa.key}/dice/decir/"
    page = browser.post(address, {"words": WORDS}).content.decode()
    typed = {"step": "send", "words": WORDS}
    for name, value in re.findall(r'name="(words-\d)" value="([^"]*)"', page):
        place = name[-1]
        typed |= {name: value, f"keep-{place}": "1"}
        for field in ("asserts", "about"):
            choice = re.search(rf'name="{field}-{place}".*?</select>', page, re.DOTALL)
            assert choice is not None
            chosen = re.search(r'value="([^"]+)" selected', choice[0])
            typed[f"{field}-{place}"] = chosen[1] if chosen else ""
    typed["days-0"] = "4"
    typed["fear"] = "llegar sin nada que decir"
    answer = browser.post(address, typed)
    assert answer.status_code == 302
    return Entry.objects.get(kind="complaint").event_id


def test_words_are_read_as_points_before_they_are_sent(cast: Cast) -> None:
    """Two points; each says what happened and to which thing; nothing is entered yet."""
    _late_report(cast)
    page = (
        browser_of(cast.carla)
        .post(f"/t/{cast.milpa.key}/dice/decir/", {"words": WORDS})
        .content.decode()
    )
    assert "Se entienden <strong>2</strong> cosas" in page
    assert "El informe llegó cuatro días tarde. Me toca el 10 %, ¿no?" in page
    assert not Entry.objects.filter(kind="complaint").exists()


def test_the_finding_says_who_is_right_with_its_sum(cast: Cast) -> None:
    """Two working days late, not four: four per cent of the fee, and not ten."""
    _late_report(cast)
    page = (
        browser_of(cast.ana)
        .get(f"/r/{cast.milpa.key}/desacuerdos/{_complain(cast)}/")
        .content.decode()
    )
    assert re.search(r'class="verdict">\s*En parte', page)
    assert "960.00" in page
    assert "C1" in page


def test_what_would_change_it_is_said_in_words(cast: Cast) -> None:
    """A fact in dispute is called by what it is and its day, never by its place in the ledger."""
    _late_report(cast)
    delivery = Entry.objects.get(kind="delivery").event_id
    dispute(cast.carla, cast.milpa, delivery, "No llegó completo.", at=NOW)
    page = (
        browser_of(cast.ana)
        .get(f"/r/{cast.milpa.key}/desacuerdos/{_complain(cast)}/")
        .content.decode()
    )
    assert "«Entrega: informe» (jueves 9 de abril" in page
    assert f"hecho {delivery}" not in page


def test_the_client_reads_it_with_the_answer_or_when_the_time_is_over(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before, they read until when it will be answered; after the time it opens by itself."""
    _late_report(cast)
    id = _complain(cast)
    address = f"/t/{cast.milpa.key}/dice/{id}/"
    before = browser_of(cast.carla).get(address).content.decode()
    assert "960.00" not in before
    assert "se abre aquí solo" in before
    monkeypatch.setattr(timezone, "now", lambda: NOW + timedelta(days=3))
    after = browser_of(cast.carla).get(address).content.decode()
    assert "Te tocan" in after
    assert "960.00" in after


def test_an_answer_is_sent_and_what_it_promises_is_owed(cast: Cast) -> None:
    """The date in the text becomes a commitment, and the words go by mail with a link."""
    _late_report(cast)
    id = _complain(cast)
    text = "Carla, llegó dos días hábiles tarde: son 960.00. El viernes te mando la propuesta. ¿Te parece?"
    sent = browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/desacuerdos/{id}/responder/", {"text": text}
    )
    assert sent.status_code == 302
    assert Entry.objects.filter(kind="answer").count() == 1
    assert Entry.objects.filter(kind="commitment").count() == 1
    refresh(cast.milpa, NOW)
    owed = DueLine.objects.get(relationship=cast.milpa, what_es__contains="mandar")
    assert owed.due_at is not None
    assert owed.due_at.date().isoformat() == "2026-04-18"  # the end of Friday 17, in UTC
    letter = Letter.objects.get(to=cast.carla.person.email)
    assert text in letter.text
    assert "/entrar/" in letter.text


def test_the_answer_is_begun_from_the_finding_and_checked(cast: Cast) -> None:
    """What is proposed passes its own check; blame does not."""
    _late_report(cast)
    id = _complain(cast)
    browser, address = browser_of(cast.ana), f"/r/{cast.milpa.key}/desacuerdos/{id}/"
    assert "Hola, Carla" in browser.get(f"{address}responder/").content.decode()
    check = browser.post(f"{address}lectura/", {"text": "Usted debió leer el contrato."})
    assert 'class="unheld"' in check.content.decode()


def test_who_said_it_closes_it(cast: Cast) -> None:
    """Carla agrees; Ana cannot agree for her."""
    _late_report(cast)
    id = _complain(cast)
    answer_complaint(cast.ana, cast.milpa, id, "Son 960.00, en la factura de abril.", at=NOW)
    closing = f"/t/{cast.milpa.key}/dice/{id}/cerrar/"
    assert browser_of(cast.diego).post(closing, {"outcome": "solved"}).status_code == 302
    assert "Quedó cerrado" not in _client_page(cast, id)
    browser_of(cast.carla).post(closing, {"outcome": "solved"})
    assert "Quedó cerrado" in _client_page(cast, id)


def test_no_solution_takes_both(cast: Cast) -> None:
    """One side alone leaves it open."""
    _late_report(cast)
    id = _complain(cast)
    answer_complaint(cast.ana, cast.milpa, id, "No vemos cómo.", at=NOW)
    browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/desacuerdos/{id}/falta/", {"outcome": "no_solution"}
    )
    assert "Quedó cerrado" not in _client_page(cast, id)
    browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/dice/{id}/cerrar/", {"outcome": "no_solution"}
    )
    assert "Quedó cerrado" in _client_page(cast, id)


def test_an_objection_is_heard_and_kept(cast: Cast) -> None:
    """Either side says what is missing; both read it."""
    _late_report(cast)
    id = _complain(cast)
    answer_complaint(cast.ana, cast.milpa, id, "Son 960.00.", at=NOW)
    browser_of(cast.carla).post(
        f"/t/{cast.milpa.key}/dice/{id}/cerrar/", {"reason": "El viernes también cuenta."}
    )
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/desacuerdos/{id}/").content.decode()
    assert "El viernes también cuenta." in page


def test_a_fear_is_not_on_the_page_that_others_may_open(cast: Cast) -> None:
    """Ana reads it; the page of the client leaves it out, for Diego as for Carla."""
    _late_report(cast)
    id = _complain(cast)
    answer_complaint(cast.ana, cast.milpa, id, "Son 960.00.", at=NOW)
    ana = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/desacuerdos/{id}/").content.decode()
    assert "llegar sin nada que decir" in ana
    diego = browser_of(cast.diego).get(f"/t/{cast.milpa.key}/dice/{id}/").content.decode()
    assert "llegar sin nada que decir" not in diego


def test_nothing_of_it_exists_for_others(cast: Cast) -> None:
    """Another agency and another agency's client find no page."""
    _late_report(cast)
    id = _complain(cast)
    assert browser_of(cast.dario).get(f"/r/{cast.milpa.key}/desacuerdos/{id}/").status_code == 404
    assert browser_of(cast.zoe).get(f"/t/{cast.milpa.key}/dice/{id}/").status_code == 404


def _client_page(cast: Cast, id: str) -> str:
    return browser_of(cast.carla).get(f"/t/{cast.milpa.key}/dice/{id}/").content.decode()
