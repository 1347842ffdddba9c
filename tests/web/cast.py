"""The cast: always the same people, in every test of pages.

Ana owns Estudio Nopal; Beto works there; Rita only reads. Carla, of La Milpa, approves, accepts and
asks; Diego, her colleague, asks; Lola may read. Darío owns another agency and must see nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from django.test import Client as Browser

from trato.actions.agreeing import approve, propose
from trato.actions.beginnings import (
    add_client_person,
    begin_relationship,
    follow_link,
    found_agency,
    link_of,
    make_link,
)
from trato.actions.drafting import save_draft
from trato.actions.understanding import understand
from trato.store.devices import enter_device
from trato.store.models import ClientPerson, Member, Relationship, Role, TextVersion, User, Way
from trato.store.understandings import understanding_of
from trato.store.visitors import Client, Staff

START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)

TEXT = """# Acuerdo: Contenidos de La Milpa
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable; Beto Cruz: pide).
Cliente: La Milpa (Carla Sosa: aprueba, acepta y pide; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00. Festivos: 2026-03-16.

## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el 5.º día hábil del mes siguiente a las 18:00.
Si llega tarde, el prestador descuenta el 2 % de «cuota mensual» por cada día hábil de retraso iniciado, hasta el 10 %.

## C2. Precio
El cliente paga «cuota mensual», 24,000.00 MXN, cada mes, en 10 días naturales desde la factura.

## C3. Respuestas
El prestador responde cada mensaje del cliente en 4 horas hábiles.
"""


@dataclass(frozen=True)
class Cast:
    """Everybody, and the relationship that they have."""

    ana: Staff
    beto: Staff
    rita: Staff
    dario: Staff
    carla: Client
    diego: Client
    lola: Client
    milpa: Relationship
    hidden: Relationship
    """Darío's own client, whose name nobody else may ever read."""
    zoe: Client
    """Of Darío's client."""


def make_cast() -> Cast:
    """Make everybody, with a client in conversation."""
    ana = found_agency(_user("ana@nopal.example", "Ana Ruiz"), "Estudio Nopal", **_MEXICO)
    beto = _joins(ana, "beto@nopal.example", "Beto Cruz", Role.MEMBER)
    rita = _joins(ana, "rita@nopal.example", "Rita Luna", Role.READER)
    dario = found_agency(_user("dario@otra.example", "Darío Gil"), "CANARIO-Agencia", **_MEXICO)
    milpa = begin_relationship(ana, "La Milpa", language="es", register="tu")
    hidden = begin_relationship(dario, "CANARIO-Cliente", language="es", register="tu")
    return Cast(
        ana=ana,
        beto=beto,
        rita=rita,
        dario=dario,
        carla=_enters(ana, milpa, "Carla Sosa"),
        diego=_enters(ana, milpa, "Diego Paz"),
        lola=_enters(ana, milpa, "Lola Real"),
        milpa=milpa,
        hidden=hidden,
        zoe=_enters(dario, hidden, "Zoe Canario"),
    )


def proposed(cast: Cast, text: str = TEXT, *, at: datetime = START) -> TextVersion:
    """Write a text and propose it, as Ana."""
    draft = save_draft(cast.ana, cast.milpa, text, revision=0, at=at)
    return propose(cast.ana, cast.milpa, revision=draft.revision, at=at)


def agreed(cast: Cast, text: str = TEXT, *, at: datetime = START) -> TextVersion:
    """Propose a text, let Carla read all of it and approve."""
    version = proposed(cast, text, at=at)
    for label in understanding_of(cast.milpa, version).unread_by(cast.carla.short):
        understand(cast.carla, cast.milpa, version.number, label, at=at)
    approve(cast.carla, cast.milpa, version.number, version.sha256, at=at)
    cast.milpa.refresh_from_db()
    return version


def browser_of(person: Staff | Client) -> Browser:
    """Return a browser in which somebody has entered."""
    browser = Browser()
    if isinstance(person, Staff):
        browser.force_login(person.user, backend="django.contrib.auth.backends.ModelBackend")
        return browser
    token = enter_device(
        person, Way.LINK, "Mozilla/5.0 (X11; Linux) Firefox/140", at=datetime.now(UTC)
    )
    session = browser.session
    session["clients"] = {person.relationship.key: token}
    session.save()
    return browser


_MEXICO = {"country": "MX", "zone": "America/Mexico_City", "currency": "MXN"}


def _user(email: str, name: str) -> User:
    return User.objects.create_user(email, "correct horse battery", name=name)


def _joins(boss: Staff, email: str, name: str, role: Role) -> Staff:
    user = _user(email, name)
    short = name.partition(" ")[0].lower()
    member = Member.objects.create(agency=boss.agency, user=user, role=role, short=short)
    return Staff(user, member, boss.agency)


def _enters(boss: Staff, relationship: Relationship, name: str) -> Client:
    email = f"{name.partition(' ')[0].lower()}@cliente.example"
    person: ClientPerson = add_client_person(boss, relationship, name, email=email)
    made = make_link(boss, person, at=START)
    link = link_of(made.token, at=START)
    assert link is not None
    return follow_link(link, at=START)
