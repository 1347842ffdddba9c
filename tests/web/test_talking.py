"""De qué hablar, mandarlo ahora, pasárselo a quien le toca."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.facts import record
from trato.actions.understanding import doubt
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.models import Letter
from trato.store.visitors import Client, Staff

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
AGREED_AT = datetime(2026, 2, 20, 16, 0, tzinfo=UTC)
THEIRS = TEXT + "\n## C8. Temas\nEl cliente da «temas del mes» cada mes, a más tardar el día 20.\n"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _noted(who: Staff | Client, cast: Cast, kind: EventKind, **said: object) -> None:
    at = NOW - timedelta(hours=1)
    record(who, cast.milpa, kind, at=at, happened=at, **said)  # type: ignore[arg-type]  # as typed there


def _pages(cast: Cast) -> tuple[str, str]:
    staff = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/de-que-hablar/").content.decode()
    client = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/de-que-hablar/").content.decode()
    return staff, client


def test_both_sides_read_what_is_on_the_table(cast: Cast) -> None:
    """What is due within a week, promises, doubts and open requests, on one page each."""
    version = agreed(cast, THEIRS, at=AGREED_AT)
    _noted(cast.carla, cast, EventKind.MESSAGE, text="¿Cómo vamos?", channel=Channel.EMAIL)
    _noted(cast.diego, cast, EventKind.REQUEST, text="¿Cabe una lona?", fields={"thing": "lona"})
    fields = {"what": "mandar tres ideas", "due_at": "2026-03-19", "to": "carla"}
    _noted(cast.ana, cast, EventKind.COMMITMENT, fields=fields)
    doubt(cast.carla, cast.milpa, version.number, "C1", "¿También en diciembre?", at=NOW)
    for page in _pages(cast):
        for said in (
            "emas del mes",
            "andar tres ideas",
            "¿También en diciembre?",
            "¿Cabe una lona?",
        ):
            assert said in page
    assert "dictamen" not in _pages(cast)[1]


def test_what_is_due_after_the_next_meeting_waits(cast: Cast) -> None:
    """A meeting that is set says until when the page looks ahead."""
    agreed(cast, THEIRS, at=AGREED_AT)
    assert "emas del mes" in _pages(cast)[0]
    fields = {"starts_at": (NOW + timedelta(days=1)).isoformat()}
    _noted(cast.ana, cast, EventKind.MEETING_SET, fields=fields)
    assert "emas del mes" not in _pages(cast)[0]


def test_a_private_need_is_on_nobody_elses_page(cast: Cast) -> None:
    """Carla's own page has it, and Ana's does not."""
    agreed(cast)
    _noted(cast.carla, cast, EventKind.NEED, text="Que don Julio lo vea", visibility=("carla",))
    staff, client = _pages(cast)
    assert "Que don Julio lo vea" in client
    assert "Que don Julio lo vea" not in staff


def test_what_the_client_owes_is_sent_from_where_it_is_asked(cast: Cast) -> None:
    """The line opens its form filled: the thing and its month."""
    agreed(cast, THEIRS, at=AGREED_AT)
    carla = browser_of(cast.carla)
    page = carla.get(f"/t/{cast.milpa.key}/").content.decode()
    link = f"/t/{cast.milpa.key}/anotar/?que=insumo&amp;thing=temas+del+mes&amp;period=2026-03"
    assert link in page
    form = carla.get(link.replace("&amp;", "&")).content.decode()
    assert 'value="temas del mes"' in form
    assert 'value="2026-03"' in form


def test_something_is_passed_to_a_colleague_with_a_link_of_their_own(cast: Cast) -> None:
    """Carla passes the topics to Diego, with a word; twice in a day he gets one letter."""
    agreed(cast, THEIRS, at=AGREED_AT)
    carla = browser_of(cast.carla)
    page = carla.get(f"/t/{cast.milpa.key}/").content.decode()
    address = page.split("pasar/?sobre=")[1].partition('"')[0]
    address = f"/t/{cast.milpa.key}/pasar/?sobre={address}"
    assert "Diego Paz" in carla.get(address).content.decode()
    body = {"to": cast.diego.person.key, "words": "¿Los mandas tú?"}
    for _time in range(2):
        assert carla.post(address, body).status_code == 302
    letter = Letter.objects.get(occasion__startswith="pass-")
    assert letter.to == "diego@cliente.example"
    assert "¿Los mandas tú?" in letter.text
    assert "emas del mes" in letter.subject
    assert "/entrar/" in letter.text


def test_nothing_is_passed_to_the_other_side_or_to_strangers(cast: Cast) -> None:
    """A key of somebody else is nobody, and what is not there cannot be passed on."""
    agreed(cast, THEIRS, at=AGREED_AT)
    carla = browser_of(cast.carla)
    base = f"/t/{cast.milpa.key}/pasar/"
    assert carla.get(f"{base}?sobre=nada").status_code == 404
    answer = carla.post(f"{base}?que=acuerdo", {"to": cast.zoe.person.key})
    assert answer.status_code == 200
    assert not Letter.objects.filter(occasion__startswith="pass-").exists()


def test_the_agreement_is_passed_to_who_may_approve(cast: Cast) -> None:
    """Diego may not: Carla is offered to him, and nobody else."""
    agreed(cast)
    page = browser_of(cast.diego).get(f"/t/{cast.milpa.key}/pasar/?que=acuerdo").content.decode()
    assert "Carla Sosa" in page
    assert "Lola Real" not in page
