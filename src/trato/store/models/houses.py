"""The house: an agency's own rules, what it is good at, and what it does not do."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.keys import new_key
from trato.store.models.agencies import Agency


class HouseBook(models.Model):
    """The rules of an agency, as a text in the language of agreements: every new one begins so.

    `trade` is the template that it was begun from. `revision` grows with every change: who saves
    names the one they saw.
    """

    agency = models.OneToOneField(Agency, models.CASCADE, related_name="book")
    trade = models.CharField(max_length=40, blank=True)
    text = models.TextField()
    revision = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()
    saved_by = models.CharField(max_length=60)

    def __str__(self) -> str:
        return f"book {self.revision}"


class Capability(models.Model):
    """Something the agency does well, with its evidence, or something that it does not do.

    A row is never changed: what is no longer so is withdrawn, and stays with its dates.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="capabilities")
    key = models.CharField(max_length=16, unique=True, default=new_key)
    words = models.CharField(max_length=200)
    is_able = models.BooleanField(default=True)
    evidence = models.TextField(blank=True)
    """Where it can be seen: a case, a figure with its date, a certificate. For what the agency
    does not do: who does it instead."""
    said_by = models.CharField(max_length=60)
    said_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        """What holds now is looked for by agency."""

        indexes: ClassVar = [
            models.Index(fields=["agency", "withdrawn_at"], name="capability_of_agency")
        ]

    def __str__(self) -> str:
        return self.words
