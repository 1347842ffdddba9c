"""Who is asking: somebody of an agency, somebody of a client, or nobody known (None)."""

from __future__ import annotations

from dataclasses import dataclass

from trato.core.agreement import Side
from trato.store.models import Agency, ClientDevice, ClientPerson, Member, Relationship, User


@dataclass(frozen=True, slots=True)
class Staff:
    """A person of an agency, entered with their account."""

    user: User
    member: Member
    agency: Agency

    side = Side.PROVIDER

    @property
    def short(self) -> str:
        """Return the name that events carry in `by`."""
        return self.member.short

    @property
    def name(self) -> str:
        """Return the name that people read."""
        return str(self.user)

    @property
    def language(self) -> str:
        """Return the language that the person reads."""
        return self.user.language


@dataclass(frozen=True, slots=True)
class Client:
    """A person of a client, entered by a personal link or a code, in one relationship only."""

    person: ClientPerson
    relationship: Relationship
    agency: Agency
    device: ClientDevice | None = None
    """The browser they come by; None where they do not come by one."""

    side = Side.CLIENT

    @property
    def short(self) -> str:
        """Return the name that events carry in `by`."""
        return self.person.short

    @property
    def name(self) -> str:
        """Return the name that people read."""
        return self.person.name

    @property
    def language(self) -> str:
        """Return the language that the person reads."""
        return self.person.language


Visitor = Staff | Client | None
