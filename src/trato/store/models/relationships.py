"""A relationship: one provider, one client, one ledger."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Final

from django.db import models

from trato.store.keys import new_key
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models.agencies import Agency, Member


class Stage(models.TextChoices):
    """Where a relationship stands on its way."""

    CONVERSATION = "conversation"
    AGREEING = "agreeing"
    LIVING = "living"
    ENDED = "ended"
    DECLINED = "declined"


OVER: Final = (Stage.ENDED, Stage.DECLINED)
"""The stages in which nothing more happens."""


class Register(models.TextChoices):
    """How a client is spoken to in Spanish."""

    TU = "tu"
    USTED = "usted"
    VOS = "vos"


class Relationship(models.Model):
    """One client of an agency.

    `head_seq` and `head_hash` repeat the last entry of its ledger, so that lists need not look for
    it; the entries decide.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="relationships")
    key = models.CharField(max_length=16, unique=True, default=new_key)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    stage = models.CharField(max_length=12, choices=Stage.choices, default=Stage.CONVERSATION)
    register = models.CharField(max_length=5, choices=Register.choices, default=Register.TU)
    language = models.CharField(max_length=2, default="es")
    zone = models.CharField(max_length=64, default="America/Mexico_City")
    lead = models.ForeignKey(Member, models.SET_NULL, null=True, blank=True, related_name="+")
    """Who of the agency takes care of it; nobody in particular when null."""
    taken_in_at = models.DateTimeField(null=True, blank=True)
    """When an agreement that was already in force was brought in by the provider alone."""
    held_since = models.DateTimeField(null=True, blank=True)
    """From when the provider says that what was taken in is in force."""
    confirmed_at = models.DateTimeField(null=True, blank=True)
    """When the client confirmed what was taken in; until then no finding reaches anybody."""
    lines_at = models.DateTimeField(null=True, blank=True)
    """The instant whose standing the due lines say."""
    next_change_at = models.DateTimeField(null=True, blank=True)
    """When the due lines have to be made again: at once after an entry, else at the next change."""
    notices_at = models.DateTimeField(null=True, blank=True)
    """When what has to be told is looked at: at once after new lines, else when a wait is over."""
    head_seq = models.PositiveBigIntegerField(default=0)
    head_hash = models.CharField(max_length=80, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        """Lists go by agency and name; the worker looks for the next change."""

        indexes: ClassVar = [
            models.Index(fields=["agency", "name"], name="relationship_name"),
            models.Index(fields=["next_change_at"], name="relationship_next_change"),
            models.Index(fields=["notices_at"], name="relationship_notices"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_provisional(self) -> bool:
        """Tell whether only the provider's reading is known."""
        return self.taken_in_at is not None and self.confirmed_at is None

    @property
    def assumed_since(self) -> datetime | None:
        """Return from when both are taken to have agreed, by the provider's reading alone."""
        return self.held_since if self.is_provisional else None
