"""The text of an agreement: the draft that is being written and the versions that were proposed."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class Draft(models.Model):
    """The working text. `revision` grows with every change: who saves names the one they saw."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.OneToOneField(Relationship, models.CASCADE, related_name="draft")
    text = models.TextField()
    revision = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()
    saved_by = models.CharField(max_length=60)
    about = models.CharField(max_length=200, blank=True)
    """The id of the entry that asks for it: a request, a disagreement."""

    def __str__(self) -> str:
        return f"draft {self.revision}"


class KeptDraft(models.Model):
    """The working text as it was once saved, so that every step can be taken back.

    `is_aside`: it never was the working text; somebody else had saved first, and it was put here so
    that nothing typed is lost.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="kept_drafts")
    text = models.TextField()
    revision = models.PositiveIntegerField()
    is_aside = models.BooleanField(default=False)
    saved_at = models.DateTimeField()
    saved_by = models.CharField(max_length=60)

    class Meta:
        """They are looked for newest first."""

        indexes: ClassVar = [models.Index(fields=["relationship", "-id"], name="kept_draft_newest")]

    def __str__(self) -> str:
        return f"kept draft {self.revision}"


class TextVersion(models.Model):
    """A text that was proposed, frozen. `sha256` (hexadecimal) is of its UTF-8 bytes."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(max_length=64)
    created_at = models.DateTimeField()

    class Meta:
        """A number is one text's, for ever."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["relationship", "number"], name="version_number")
        ]

    def __str__(self) -> str:
        return f"version {self.number}"
