"""How soon the worker has told everybody: 10,000 obligations that fall due in one minute.

A hundred clients, each with a hundred messages that nobody answered. All answers are due in the
same minute. Measured: from the first round after it until each of the 10,000 is noticed to both
sides and each letter is with the mail server.
"""

from __future__ import annotations

import os
import tempfile
import time
from datetime import UTC, datetime, timedelta
from typing import Any

from bench.rows import Row

CLIENTS = 100
MESSAGES = 100
LIMIT_SECONDS = 60
TEXT = """# Acuerdo: Soporte
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide).

## C1. Respuestas
El prestador responde cada mensaje del cliente en 4 horas.
"""
BEGUN = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
SAID = datetime(2026, 3, 17, 14, 0, tzinfo=UTC)
DUE = SAID + timedelta(hours=4)


def run() -> list[Row]:
    """Return the row of the worker, measured on a SQLite file of its own."""
    with tempfile.TemporaryDirectory(prefix="trato-bench-") as data:
        os.environ |= {
            "TRATO_DATA": data,
            "DJANGO_SETTINGS_MODULE": "trato.server.settings",
            "TRATO_LETTERS": f"{data}/letters",
        }
        import django  # noqa: PLC0415  the folder of the data has to be named before

        django.setup()
        return [_measured()]


def _measured() -> Row:
    from django.core.management import call_command  # noqa: PLC0415

    from trato.server.worker import Worker  # noqa: PLC0415
    from trato.store.models import Letter, Notice  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    _lives()
    worker = Worker(lambda: SAID + timedelta(minutes=1))
    while any(worker.round()):
        pass
    before = Notice.objects.count()
    worker = Worker(lambda: DUE + timedelta(minutes=1))
    started = time.perf_counter()
    while any(worker.round()):
        pass
    seconds = time.perf_counter() - started
    noticed = Notice.objects.filter(kind="asked").count()
    assert before == 0, "nothing was due before"
    assert noticed == 2 * CLIENTS * MESSAGES, noticed
    assert not Letter.objects.filter(sent_at=None, not_before__lte=DUE).exists()
    return Row(
        name="worker: 10,000 due in one minute, each noticed to both sides",
        reached=f"{seconds:.1f} s",
        anchor="",
        to_reach=f"≤ {LIMIT_SECONDS} s",
        met=seconds <= LIMIT_SECONDS,
    )


def _lives() -> None:
    """Make one client live by the agreement with all its messages, and copy it to the others."""
    from trato.actions.agreeing import approve, propose  # noqa: PLC0415
    from trato.actions.beginnings import (  # noqa: PLC0415
        add_client_person,
        begin_relationship,
        found_agency,
    )
    from trato.actions.drafting import save_draft  # noqa: PLC0415
    from trato.actions.understanding import understand  # noqa: PLC0415
    from trato.store.models import Relationship, User  # noqa: PLC0415
    from trato.store.visitors import Client  # noqa: PLC0415

    user = User.objects.create_user("ana@nopal.example", "correct horse battery", name="Ana Ruiz")
    ana = found_agency(
        user, "Estudio Nopal", country="MX", zone="America/Mexico_City", currency="MXN"
    )
    first = begin_relationship(ana, "La Milpa", language="es", register="tu")
    Relationship.objects.filter(pk=first.pk).update(created_at=BEGUN)
    person = add_client_person(ana, first, "Carla Sosa", email="carla@cliente.example")
    carla = Client(person, first, ana.agency)
    draft = save_draft(ana, first, TEXT, revision=0, at=BEGUN)
    version = propose(ana, first, revision=draft.revision, at=BEGUN)
    understand(carla, first, version.number, "C1", at=BEGUN)
    approve(carla, first, version.number, version.sha256, at=BEGUN)
    _add_messages(first)
    for _ in range(CLIENTS - 1):
        _copy(first)


def _add_messages(relationship: Any) -> None:
    """Write the messages straight into the ledger: how they came is not what is measured."""
    from trato.core.events import Event, read_event  # noqa: PLC0415
    from trato.core.ledger import Head, append  # noqa: PLC0415
    from trato.store.models import Entry, Relationship  # noqa: PLC0415

    last = Entry.objects.filter(relationship=relationship).order_by("-seq").first()
    assert last is not None
    head = Head(last.seq, last.hash)
    rows = []
    for place in range(1, MESSAGES + 1):
        at = (SAID + timedelta(milliseconds=500 * place)).isoformat()
        event = read_event(
            {"id": f"m{place}", "at": at, "recorded_at": at, "by": "carla", "recorded_by": "carla",
             "kind": "message", "text": f"Mensaje {place}", "channel": "portal",
             "about": [], "fields": {}, "evidence": [], "visibility": "both"}
        )  # fmt: skip
        assert isinstance(event, Event)
        made = append(head, event, salt="s" * 32)
        head = Head(made.seq, made.hash)
        rows.append(
            Entry(
                agency=relationship.agency,
                relationship=relationship,
                seq=made.seq,
                prev=made.prev,
                hash=made.hash,
                salt=made.salt,
                event_id=event.id,
                kind=event.kind.value,
                by=event.by,
                recorded_at=event.recorded_at,
                payload=made.payload,
            )
        )
    Entry.objects.bulk_create(rows)
    Relationship.objects.filter(pk=relationship.pk).update(
        head_seq=head.seq, head_hash=head.hash, next_change_at=SAID
    )


def _copy(first: Any) -> None:
    """Copy a client with its people, texts and ledger."""
    from trato.store.keys import new_key  # noqa: PLC0415
    from trato.store.models import ClientPerson, Entry, Relationship, TextVersion  # noqa: PLC0415

    copied = Relationship.objects.get(pk=first.pk)
    copied.pk, copied.key = None, new_key()
    copied.save()
    Relationship.objects.filter(pk=copied.pk).update(created_at=BEGUN)
    models: tuple[Any, ...] = (ClientPerson, TextVersion, Entry)
    for model in models:
        rows = list(model.objects.filter(relationship=first))
        for row in rows:
            row.pk, row.relationship = None, copied
            if hasattr(row, "key"):
                row.key = new_key()
        model.objects.bulk_create(rows)
