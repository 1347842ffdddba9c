"""The sealed paper of a version that both approved: made once, the same bytes for both sides."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class SealedPaper(models.Model):
    """A sealed PDF. `sha256` (hexadecimal) is of its bytes."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="papers")
    number = models.PositiveIntegerField()
    pdf = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    made_at = models.DateTimeField()

    class Meta:
        """A version has one paper."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["relationship", "number"], name="paper_once")
        ]

    def __str__(self) -> str:
        return f"paper {self.number}"


class Certificate(models.Model):
    """What a third party issued about a version: a time stamp, a NOM-151 «constancia», a deed."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="certificates")
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    raw = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    attached_by = models.CharField(max_length=60)
    attached_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name
