"""The people of a client, and the links and codes that let them in without an account."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.keys import new_key
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
    name = models.CharField(max_length=120)
    email = models.EmailField(max_length=254, blank=True)
    charge = models.CharField(max_length=120, blank=True)
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
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"link {self.pk}"


class ClientCode(models.Model):
    """A code of six digits, sent by mail, good for a few minutes and a few tries."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    person = models.ForeignKey(ClientPerson, models.CASCADE, related_name="codes")
    code_sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    tries_left = models.PositiveSmallIntegerField(default=5)
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"code {self.pk}"
