"""Hoy: what is left in the clause's own time, whom to contact and about what, who looks after whom."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of
from trato.actions.facts import record
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.formats.counting import counting_read
from trato.store.due_lines import refresh
from trato.store.models import DueLine, Relationship, Stage
from trato.store.visitors import Client, Staff

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
CALLS = (
    TEXT
    + "\n## C7. Contacto\nEl prestador llama al cliente cada semana, a más tardar el viernes a las 19:00.\n"
)


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _noted(
    who: Staff | Client, cast: Cast, kind: EventKind, *, days: float = 0.0, **said: object
) -> None:
    at = NOW - timedelta(days=days, minutes=20)
    record(who, cast.milpa, kind, at=at, happened=at, **said)  # type: ignore[arg-type]  # as typed there


def _hoy(who: Staff, query: str = "") -> str:
    return browser_of(who).get(f"/{query}").content.decode()


def test_what_is_left_is_said_in_the_time_of_the_clause(cast: Cast) -> None:
    """Four working hours from 9:40: at 10:00 there are 3 h 40 min left of them."""
    agreed(cast)
    _noted(cast.carla, cast, EventKind.MESSAGE, text="¿Cómo vamos?", channel=Channel.EMAIL)
    assert "quedan 3 h 40 min hábiles" in _hoy(cast.ana)


def test_a_calendar_is_kept_as_far_as_its_due_needs_it(cast: Cast) -> None:
    """Of all holidays, only those between the beginning and the due stand beside a line."""
    far = TEXT.replace("Festivos: 2026-03-16.", "Festivos: 2026-03-16, 2026-12-25.")
    agreed(cast, far)
    at = NOW - timedelta(days=4, hours=-8)  # the Friday evening before the holiday
    record(cast.carla, cast.milpa, EventKind.MESSAGE, at=at, happened=at, text="Hola")
    refresh(cast.milpa, at)
    line = DueLine.objects.get(relationship=cast.milpa, clause__startswith="C3", is_open=True)
    assert counting_read(line.counting).calendar.holidays == {date(2026, 3, 16)}
    assert line.due is not None
    assert line.due.at == line.due_at


def test_a_contact_says_when_the_last_one_was_and_what_the_other_side_said(cast: Cast) -> None:
    """A call that is due says how long ago the last one was, and Carla's last words."""
    agreed(cast, CALLS)
    _noted(cast.ana, cast, EventKind.CALL, days=7, text="Repaso", channel=Channel.CALL)
    _noted(cast.carla, cast, EventKind.MESSAGE, days=6, text="Me preocupa la temporada")
    page = _hoy(cast.ana, "?sobre=contact")
    assert "la última vez fue hace 7 días" in page
    assert "Lo último de Carla" in page
    assert "Me preocupa la temporada" in page
    assert "Responder" not in page


def test_promises_can_be_seen_alone(cast: Cast) -> None:
    """What somebody promised stands under its own name, with who gave it."""
    agreed(cast)
    fields = {"what": "mandar tres ideas", "due_at": "2026-03-19", "to": "carla"}
    _noted(cast.ana, cast, EventKind.COMMITMENT, fields=fields)
    page = _hoy(cast.ana, "?sobre=promise")
    assert "andar tres ideas" in page
    assert "promesa de Ana" in page
    assert "De esto no vence nada" in _hoy(cast.ana, "?sobre=money")


def test_who_looks_after_a_client_is_named_and_can_be_filtered_by(cast: Cast) -> None:
    """Ana hands La Milpa to Beto: her day says so, and his filter shows it."""
    agreed(cast)
    _noted(cast.carla, cast, EventKind.MESSAGE, text="¿Cómo vamos?")
    beto = cast.beto.member.pk
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/lleva/", {"lead": beto})
    assert answer.status_code == 302
    page = _hoy(cast.ana)
    assert "lo lleva Beto Cruz" in page
    assert "ninguna vencida" in page
    assert "¿Cómo vamos?" in _hoy(cast.ana, f"?lleva={beto}")
    assert "¿Cómo vamos?" not in _hoy(cast.ana, f"?lleva={cast.ana.member.pk}")


def test_nobody_of_another_agency_is_let_look_after_a_client(cast: Cast) -> None:
    """Darío is not there for Ana."""
    body = {"lead": cast.dario.member.pk}
    assert browser_of(cast.ana).post(f"/r/{cast.milpa.key}/lleva/", body).status_code == 404


def test_a_client_to_whom_nothing_new_was_brought_stands_in_the_margin(cast: Cast) -> None:
    """Seven weeks without a goal, a decision or an idea; one idea takes it away."""
    agreed(cast)
    began = NOW - timedelta(weeks=7)
    Relationship.objects.filter(pk=cast.milpa.pk).update(created_at=began, stage=Stage.LIVING)
    record(cast.ana, cast.milpa, EventKind.INVOICE, at=NOW, happened=NOW,
           fields={"number": "1", "amount": "24000", "currency": "MXN"})  # fmt: skip
    DueLine.objects.filter(relationship=cast.milpa, side="provider").delete()
    assert "desde hace 7 semanas, nada nuevo" in _hoy(cast.ana)
    fields = {"risk": "menos visitas en verano", "recommendation": "una receta al mes"}
    _noted(cast.ana, cast, EventKind.ADVICE, fields=fields)
    assert "nada nuevo" not in _hoy(cast.ana)


def test_reports_are_seen_over_all_clients(cast: Cast) -> None:
    """What is owed, and how each goal stands beside its measure before."""
    text = TEXT.replace("entrega «informe»", "entrega el informe «informe»")
    agreed(cast, text, at=datetime(2026, 2, 20, 16, 0, tzinfo=UTC))
    for days, month, value in ((31, "2026-01", 930), (1, "2026-02", 1105)):
        fields = {"goal": "visitas", "value": value, "unit": "visitas", "period": month}
        _noted(cast.ana, cast, EventKind.GOAL_MEASURED, days=days, fields=fields)
    page = browser_of(cast.rita).get("/informes/").content.decode()
    assert "El próximo informe: " in page
    assert "1,105 visitas" in page
    assert "antes, 930" in page
    assert "1,105" not in browser_of(cast.dario).get("/informes/").content.decode()
