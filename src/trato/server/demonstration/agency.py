"""Estudio Nopal: Ana, who owns it, Beto, who works there, and who may be tried out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files

from trato.actions.beginnings import (
    add_client_person,
    begin_relationship,
    found_agency,
    join_agency,
    make_link,
)
from trato.server.demonstration.days import Days
from trato.store.models import ClientPerson, Member, Relationship, Role, User
from trato.store.visitors import Client, Staff

PASSWORD = "el-trato-es-el-trato"  # noqa: S105  printed for everybody: the demonstration's own
ANA = "ana@nopal.example"
BETO = "beto@nopal.example"
VISITED = ("carla@lamilpa.example", "diego@lamilpa.example")


@dataclass(frozen=True)
class Nopal:
    """The agency's people and the days around now."""

    ana: Staff
    beto: Staff
    days: Days

    def begin(self, name: str, *, register: str = "tu") -> Relationship:
        """Begin with a client."""
        return begin_relationship(self.ana, name, language="es", register=register)

    def add(self, relationship: Relationship, name: str, email: str, job_title: str) -> Client:
        """Add somebody of a client."""
        person = add_client_person(self.ana, relationship, name, email=email, job_title=job_title)
        return Client(person, relationship, relationship.agency)

    def text(self, name: str, **blanks: object) -> str:
        """Return one of the texts with its blanks filled."""
        found = (files(__package__) / "texts" / f"{name}.md").read_text("utf-8")
        for blank, value in {"holidays": self.days.holidays_in_words, **blanks}.items():
            found = found.replace(f"{{{blank}}}", str(value))
        return found


def found_nopal(days: Days) -> Nopal:
    """Found the agency with its two people."""
    user = User.objects.create_user(ANA, PASSWORD, name="Ana Ruiz")
    ana = found_agency(
        user, "Estudio Nopal", country="MX", zone="America/Mexico_City", currency="MXN"
    )
    other = User.objects.create_user(BETO, PASSWORD, name="Beto Cruz")
    return Nopal(ana, join_agency(ana, other, Role.MEMBER), days)


def people_to_enter_as(at: datetime) -> list[tuple[str, str, str]]:
    """Return who can be tried out: name, what they are, a fresh personal link's path or «»."""
    members = Member.objects.filter(user__email__in=(ANA, BETO)).select_related("user", "agency")
    staff = [Staff(one.user, one, one.agency) for one in members.order_by("pk")]
    ways = [(one.name, one.user.email, "") for one in staff]
    if staff:
        people = ClientPerson.objects.filter(agency=staff[0].agency, email__in=VISITED)
        for person in people.select_related("relationship").order_by("pk"):
            link = make_link(staff[0], person, at=at)
            ways.append((person.name, person.relationship.name, link.path))
    return ways
