"""People are told what came up: once, at their hours, as often as they like, in one letter."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.test import Client as Browser
from django.utils import timezone

from tests.web.cast import START, TEXT, Cast, agreed, browser_of, proposed
from trato.actions.complaining import complain
from trato.actions.facts import answer_asked, record
from trato.actions.requesting import make_request, propose_extra
from trato.actions.understanding import doubt
from trato.actions.wishes import change_wishes
from trato.core.events import EventKind
from trato.server.worker import Worker, next_instant
from trato.store.addressees import addressee_of, say_at
from trato.store.models import Addressee, Letter, Notice, Relationship, Rhythm
from trato.store.visitors import Client, Staff

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
MESSAGE_AT = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Let the application read the time from a clock that the test moves."""
    clock = Clock()
    monkeypatch.setattr(timezone, "now", clock)
    return clock


@pytest.fixture
def milpa(cast: Cast, clock: Clock) -> Cast:
    """La Milpa, begun at the beginning of March, with a message that nobody noted to be answered."""
    begun = START - timedelta(days=1)
    Relationship.objects.filter(pk=cast.milpa.pk).update(created_at=begun)
    cast.milpa.refresh_from_db()
    agreed(cast)
    record(
        cast.carla,
        cast.milpa,
        EventKind.MESSAGE,
        at=MESSAGE_AT,
        happened=MESSAGE_AT,
        text="¿Movemos la publicación del viernes?",
    )
    return cast


def _rounds(clock: Clock, *, until: datetime | None = None) -> None:
    """Let the worker work now and, until an instant, whenever it would wake by itself."""
    while True:
        worker = Worker(clock)
        while any(worker.round()):
            pass
        at = next_instant(clock.now)
        if until is None or at is None or at > until:
            clock.now = until or clock.now
            return
        clock.now = at


def _letters(person: Staff | Client) -> list[Letter]:
    to = person.person.email if isinstance(person, Client) else person.user.email
    told = Letter.objects.filter(to=to, occasion__startswith="notices-")
    return list(told.order_by("pk"))


def test_what_nobody_noted_is_asked_of_both_sides_once(milpa: Cast, clock: Clock) -> None:
    """Ana at once, Carla the next morning at nine; Diego, who decides nothing, not at all."""
    _rounds(clock)
    (letter,) = _letters(milpa.ana)
    assert "sin anotar. ¿Llegó?" in letter.text
    assert f"/r/{milpa.milpa.key}/debe/" in letter.text
    assert _letters(milpa.carla) == []
    _rounds(clock, until=NOW + timedelta(days=3))
    (hers,) = _letters(milpa.carla)
    assert hers.sent_at == datetime(2026, 3, 18, 15, 0, tzinfo=UTC)
    assert len(_letters(milpa.ana)) == 1
    assert _letters(milpa.diego) == []
    assert _letters(milpa.dario) == []


def test_the_answer_is_one_tap_from_the_letter(milpa: Cast, clock: Clock) -> None:
    """Opening the page, as scanners of mail do, answers nothing; one button does."""
    _rounds(clock, until=NOW + timedelta(days=1))
    (letter,) = _letters(milpa.carla)
    found = re.search(r"http://[^/]+(/responder/[\w-]+/)", letter.text)
    assert found is not None
    fresh = Browser()
    for _ in range(3):
        page = fresh.get(found[1])
        assert page.status_code == 200
        assert "Todavía no" in page.content.decode()
    assert not milpa.milpa.entries.filter(kind="performance_answered").exists()
    assert fresh.post(found[1], {"answer": "on_time"}).status_code == 302
    entry = milpa.milpa.entries.get(kind="performance_answered")
    assert entry.by == "carla"
    assert "ya está contestado" in fresh.get(found[1]).content.decode()
    assert fresh.get(f"/t/{milpa.milpa.key}/").status_code == 200


def test_what_was_answered_before_the_hour_came_is_not_said(milpa: Cast, clock: Clock) -> None:
    """Beto answered in the evening: Carla's morning has no letter."""
    _rounds(clock)
    asked = Notice.objects.filter(kind="asked").first()
    assert asked is not None
    answer_asked(milpa.beto, milpa.milpa, asked.subject, at=NOW, done=True)
    _rounds(clock, until=NOW + timedelta(days=2))
    assert _letters(milpa.carla) == []


def test_what_is_known_to_be_late_is_said_to_both(milpa: Cast, clock: Clock) -> None:
    """After «todavía no» it is late, and each of the two reads the same."""
    _rounds(clock)
    asked = Notice.objects.filter(kind="asked").first()
    assert asked is not None
    answer_asked(milpa.ana, milpa.milpa, asked.subject, at=clock.now, done=False)
    _rounds(clock, until=NOW + timedelta(days=1))
    assert "venció y sigue abierto" in _letters(milpa.carla)[-1].text
    assert "venció y sigue abierto" in _letters(milpa.ana)[-1].text


def test_nothing_is_said_twice_however_often_the_worker_looks(milpa: Cast, clock: Clock) -> None:
    """Each round is made again as if the one before had been killed before it noted anything."""
    for _ in range(5):
        Relationship.objects.update(notices_at=NOW, next_change_at=NOW)
        _rounds(clock)
    assert len(_letters(milpa.ana)) == 1


def test_what_was_past_before_a_relationship_began_here_is_no_news(
    milpa: Cast, clock: Clock
) -> None:
    """An old ledger that was brought in tells nobody of old delays."""
    Relationship.objects.update(created_at=NOW)
    _rounds(clock, until=NOW + timedelta(days=1))
    assert Notice.objects.count() == 0


def test_never_means_never(milpa: Cast, clock: Clock) -> None:
    """Carla wants no letters: she gets none, and Ana all the same."""
    change_wishes(milpa.carla, {"rhythm": Rhythm.NEVER}, at=NOW)
    _rounds(clock, until=NOW + timedelta(days=8))
    assert _letters(milpa.carla) == []
    assert _letters(milpa.ana)


def test_what_comes_up_at_night_waits_for_the_morning(milpa: Cast, clock: Clock) -> None:
    """Also for who wants to know at once; at the weekend it waits for Monday."""
    clock.now = datetime(2026, 3, 21, 4, 0, tzinfo=UTC)  # Friday 22:00 in Mexico
    _rounds(clock)
    assert _letters(milpa.ana) == []
    _rounds(clock, until=datetime(2026, 3, 23, 16, 0, tzinfo=UTC))
    assert _letters(milpa.ana)[0].sent_at == datetime(2026, 3, 23, 15, 0, tzinfo=UTC)


def test_what_a_clause_calls_urgent_waits_for_nobody(cast: Cast, clock: Clock) -> None:
    """The title says it: then night is no reason to wait."""
    Relationship.objects.update(created_at=START)
    cast.milpa.refresh_from_db()
    agreed(cast, TEXT.replace("## C3. Respuestas", "## C3. Respuestas urgentes"))
    at = MESSAGE_AT
    record(cast.carla, cast.milpa, EventKind.MESSAGE, at=at, happened=at, text="Se cayó la página")
    clock.now = datetime(2026, 3, 21, 4, 0, tzinfo=UTC)
    _rounds(clock)
    assert len(_letters(cast.ana)) == 1


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("2026-03-17T08:00-06:00", "2026-03-17T09:00-06:00"),
        ("2026-03-17T10:00-06:00", "2026-03-18T09:00-06:00"),
        ("2026-03-20T10:00-06:00", "2026-03-23T09:00-06:00"),
        ("2026-03-21T10:00-06:00", "2026-03-23T09:00-06:00"),
    ],
)
def test_once_a_day_is_when_the_hours_begin(now: str, said: str) -> None:
    """The next of them that is still to come, on a weekday."""
    found = say_at(Addressee(), "America/Mexico_City", datetime.fromisoformat(now), is_urgent=False)
    assert found == datetime.fromisoformat(said)


def test_the_letter_of_an_act_keeps_to_the_hours_too(milpa: Cast, clock: Clock) -> None:
    """Lola asks at night: what tells Ana so waits for the morning, and Beto wants no letters."""
    change_wishes(milpa.beto, {"rhythm": Rhythm.NEVER}, at=NOW)
    night = datetime(2026, 3, 18, 4, 0, tzinfo=UTC)
    doubt(milpa.lola, milpa.milpa, 1, "C2", "¿Con IVA?", at=night)
    told = Letter.objects.filter(subject__contains="C2")
    assert [one.to for one in told] == [milpa.ana.user.email]
    assert told[0].not_before == datetime(2026, 3, 18, 15, 0, tzinfo=UTC)


def test_a_proposal_is_told_and_spoken_of_once_more(cast: Cast, clock: Clock) -> None:
    """At once to who approves, once again after three days, and then no more."""
    Relationship.objects.update(created_at=NOW - timedelta(days=1))
    cast.milpa.refresh_from_db()
    proposed(cast, at=NOW)
    _rounds(clock, until=NOW + timedelta(days=14))
    told, again = _letters(cast.carla)
    assert "Estudio Nopal propone el acuerdo" in told.subject
    assert "espera todavía" in again.subject
    assert again.sent_at is not None
    assert told.sent_at is not None
    assert again.sent_at - told.sent_at >= timedelta(days=3)


def test_requests_and_extras_reach_who_has_to_act(milpa: Cast, clock: Clock) -> None:
    """A request goes to the agency, an extra to who approves."""
    request = make_request(milpa.diego, milpa.milpa, "¿Nos hacen un cartel?", thing=None, at=NOW)
    _rounds(clock)
    text = _letters(milpa.ana)[-1].text
    assert "Diego pidió algo" in text
    assert "¿Nos hacen un cartel?" in text
    propose_extra(
        milpa.ana,
        milpa.milpa,
        request.event_id,
        thing="cartel",
        amount=Decimal(1500),
        at=NOW,
    )
    _rounds(clock, until=NOW + timedelta(days=1))
    assert "propone un extra: cartel" in _letters(milpa.carla)[-1].text
    assert _letters(milpa.lola) == []


def test_a_finding_that_opened_by_itself_is_told(milpa: Cast, clock: Clock) -> None:
    """Nobody answered in time: Carla may read it, and Ana is told so."""
    complain(
        milpa.carla,
        milpa.milpa,
        "No me contestaron.",
        [{"asserts": "late", "clause": "C3"}],
        at=NOW,
    )
    _rounds(clock, until=NOW + timedelta(days=2))
    assert any(
        "Ya se puede leer lo que dice el acuerdo" in one.text for one in _letters(milpa.carla)
    )
    assert any("falta la respuesta" in one.text for one in _letters(milpa.ana))


def test_the_page_of_wishes_keeps_what_was_chosen(milpa: Cast, clock: Clock) -> None:
    """Hours in their order, or the page says so and keeps what was typed."""
    carla = browser_of(milpa.carla)
    address = f"/t/{milpa.milpa.key}/avisos/"
    assert "Una vez al día" in carla.get(address).content.decode()
    wrong = carla.post(address, {"rhythm": "at_once", "from": "18", "until": "9"})
    assert "después de la primera" in wrong.content.decode()
    sent = {"rhythm": "at_once", "from": "10", "until": "14", "week": "1"}
    sent |= {"boss": "don Julio", "boss_every": "month", "boss_on": "2026-04-13"}
    assert carla.post(address, sent).status_code == 302
    found = addressee_of(milpa.carla)
    assert (found.rhythm, found.from_minute, found.until_minute) == ("at_once", 600, 840)
    assert found.boss_on == date(2026, 4, 13)
    assert found.boss_at == datetime(2026, 4, 10, 22, 0, tzinfo=UTC)  # the Friday before


def test_a_calendar_is_private_and_can_be_taken_back(milpa: Cast, clock: Clock) -> None:
    """It says what is due, with its lines folded; a new address ends the old one."""
    _rounds(clock)
    ana = browser_of(milpa.ana)
    page = ana.post("/avisos/calendario/")
    path = page.context["address"].partition(":8000")[2]
    answer = Browser().get(path)
    assert answer["Content-Type"].startswith("text/calendar")
    assert all(len(line) <= 75 for line in answer.content.split(b"\r\n"))
    said = answer.content.decode().replace("\r\n ", "")
    assert "BEGIN:VEVENT" in said
    assert "La Milpa" in said
    assert "CANARIO" not in said
    ana.post("/avisos/calendario/")
    assert Browser().get(path).status_code == 404
