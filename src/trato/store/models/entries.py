"""The ledger: one row an entry, never changed."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class Entry(models.Model):
    """An entry as `trato.core.ledger` makes it.

    `payload` holds the canonical bytes that the hash commits to. That no two entries have one
    `seq` is what decides a race between two writers.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="entries")
    seq = models.PositiveBigIntegerField()
    prev = models.CharField(max_length=80)
    hash = models.CharField(max_length=80)
    salt = models.CharField(max_length=128)
    event_id = models.CharField(max_length=60)
    kind = models.CharField(max_length=30)
    by = models.CharField(max_length=80)
    recorded_at = models.DateTimeField()
    payload = models.BinaryField()

    class Meta:
        """One entry a place, one event an id; an agency's newest are looked for by kind."""

        indexes: ClassVar = [
            models.Index(fields=["agency", "kind", "recorded_at"], name="entry_kind_recent")
        ]

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["relationship", "seq"], name="entry_seq"),
            models.UniqueConstraint(fields=["relationship", "event_id"], name="entry_event"),
        ]

    def __str__(self) -> str:
        return f"entry {self.seq}"
