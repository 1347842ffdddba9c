"""The people of a client, and the links and codes that let them in without an account."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.keys import new_key
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class ClientPerson(models.Model):
    """Somebody of a client. What they may do is said by the agreement, not here.

    `short` is the name that events carry in `by`.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="people")
    key = models.CharField(max_length=16, unique=True, default=new_key)
    short = models.CharField(max_length=60)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    email = models.EmailField(max_length=254, blank=True)
    job_title = models.CharField(max_length=NAME_CHARACTERS_MAX, blank=True)
    """What they do in their company: «marketing», «administración»."""
    language = models.CharField(max_length=2, default="es")
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A short name is one person's within a relationship."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["relationship", "short"], name="client_short")
        ]

    def __str__(self) -> str:
        return self.name


class ClientLink(models.Model):
    """A personal link. Following it uses nothing up: only the confirming step does.

    Only the SHA-256 of its token is kept.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    person = models.ForeignKey(ClientPerson, models.CASCADE, related_name="links")
    token_sha256 = models.CharField(max_length=64, unique=True)
    target = models.CharField(max_length=300, blank=True)
    """The path within the portal that it leads to; empty: its first page."""
    made_by = models.CharField(max_length=60, blank=True)
    """The short name of who made it; empty: a notice that was due."""
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"link {self.pk}"


class ClientCode(models.Model):
    """A code of nine digits that somebody types to enter, once, for a few minutes.

    What is kept of it is keyed: so few digits are soon tried through by who holds the table.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    person = models.ForeignKey(ClientPerson, models.CASCADE, related_name="codes")
    code_hmac = models.CharField(max_length=64, db_index=True)
    made_by = models.CharField(max_length=60, blank=True)
    """The short name of who made it; empty: the person asked for it themselves, by mail."""
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"code {self.pk}"


class Way(models.TextChoices):
    """How somebody of a client came in."""

    LINK = "link"
    CODE = "code"


class ClientDevice(models.Model):
    """A browser in which somebody of a client has entered.

    Only the SHA-256 of its secret is kept.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    person = models.ForeignKey(ClientPerson, models.CASCADE, related_name="devices")
    token_sha256 = models.CharField(max_length=64, unique=True)
    way = models.CharField(max_length=4, choices=Way.choices)
    agent = models.CharField(max_length=200, blank=True)
    """What the browser says of itself, as it says it."""
    entered_at = models.DateTimeField()
    seen_at = models.DateTimeField()
    """When it was last here, to the hour."""
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"device {self.pk}"
