"""Agencies of one agreement and many messages: as many obligations at once as are wanted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from trato.store.models import Relationship
    from trato.store.visitors import Staff

_TEXT = """# Acuerdo: Soporte
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide).

## C1. Respuestas
El prestador responde cada mensaje del cliente en {hours} horas.
"""


def living(
    name: str, *, hours: int, messages: int, begun: datetime, said: datetime, step: timedelta
) -> tuple[Staff, Relationship]:
    """Let a new agency and one client live by an agreement: so many messages, a step apart.

    Each is to be answered in so many hours. The instants are aware.
    """
    from trato.actions.agreeing import approve, propose  # noqa: PLC0415  after the set-up
    from trato.actions.beginnings import (  # noqa: PLC0415
        add_client_person,
        begin_relationship,
        found_agency,
    )
    from trato.actions.drafting import save_draft  # noqa: PLC0415
    from trato.actions.understanding import understand  # noqa: PLC0415
    from trato.store.models import Relationship, User  # noqa: PLC0415
    from trato.store.visitors import Client  # noqa: PLC0415

    user = User.objects.create_user(f"ana@{name}.example", "correct horse battery", name="Ana Ruiz")
    ana = found_agency(user, name, country="MX", zone="America/Mexico_City", currency="MXN")
    found = begin_relationship(ana, f"Cliente de {name}", language="es", register="tu")
    Relationship.objects.filter(pk=found.pk).update(created_at=begun)
    person = add_client_person(ana, found, "Carla Sosa", email="carla@cliente.example")
    carla = Client(person, found, ana.agency)
    draft = save_draft(ana, found, _TEXT.format(hours=hours), revision=0, at=begun)
    version = propose(ana, found, revision=draft.revision, at=begun)
    understand(carla, found, version.number, "C1", at=begun)
    approve(carla, found, version.number, version.sha256, at=begun)
    _add_messages(found, [said + step * place for place in range(1, messages + 1)])
    return ana, found


def large_agency(*, clients: int, messages: int) -> Staff:
    """Return who owns an agency in which every message of every client still waits."""
    from django.utils import timezone  # noqa: PLC0415

    from trato.server.demonstration import multiply  # noqa: PLC0415
    from trato.store.due_lines import refresh  # noqa: PLC0415

    now = timezone.now()
    span = timedelta(days=10)
    ana, found = living(
        "grande",
        hours=10 * 24,
        messages=messages,
        begun=now - 2 * span,
        said=now - span,
        step=span / (messages + 1),
    )
    refresh(found, now)
    multiply(ana.agency, clients)
    return ana


def _add_messages(relationship: Relationship, instants: list[datetime]) -> None:
    """Write the messages straight into the ledger: how they came is not what is measured."""
    from trato.core.events import Event, read_event  # noqa: PLC0415
    from trato.core.ledger import Head, append  # noqa: PLC0415
    from trato.store.ledgers import entry_of  # noqa: PLC0415
    from trato.store.models import Entry, Relationship  # noqa: PLC0415

    last = Entry.objects.filter(relationship=relationship).order_by("-seq").first()
    assert last is not None
    head = Head(last.seq, last.hash)
    rows = []
    for place, instant in enumerate(instants, start=1):
        at = instant.astimezone(UTC).isoformat()
        event = read_event(
            {"id": f"m{place}", "at": at, "recorded_at": at, "by": "carla", "recorded_by": "carla",
             "kind": "message", "text": f"Mensaje {place}", "channel": "portal",
             "about": [], "fields": {}, "evidence": [], "visibility": "both"}
        )  # fmt: skip
        assert isinstance(event, Event)
        made = append(head, event, salt="s" * 32)
        head = Head(made.seq, made.hash)
        rows.append(entry_of(relationship, event, made))
    Entry.objects.bulk_create(rows)
    Relationship.objects.filter(pk=relationship.pk).update(
        head_seq=head.seq, head_hash=head.hash, next_change_at=instants[0]
    )
