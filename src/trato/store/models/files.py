"""Files that were handed in, kept as they came: what an agreement rests on."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.keys import new_key
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class Proof(models.Model):
    """The proof of an agreement that was in force before it was brought in: a file or a mail.

    `sha256` (hexadecimal) is of its bytes, as the event of the proposal cites it. `content_type`
    was found by looking at the bytes, not taken from who sent them.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="proofs")
    key = models.CharField(max_length=16, unique=True, default=new_key)
    number = models.PositiveIntegerField()
    """The version whose text it proves."""
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    content_type = models.CharField(max_length=100)
    raw = models.BinaryField()
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    given_by = models.CharField(max_length=60)
    given_at = models.DateTimeField()

    class Meta:
        """The proofs of a relationship are read with its versions."""

        indexes: ClassVar = [
            models.Index(fields=["relationship", "number"], name="proof_of_version")
        ]

    def __str__(self) -> str:
        return self.name


class Attachment(models.Model):
    """A file that an entry of the ledger cites as evidence; who reads the entry reads the file.

    `sha256` (hexadecimal) is of its bytes, as the event cites it. `content_type` was found by
    looking at the bytes, not taken from who sent them.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="attachments")
    key = models.CharField(max_length=16, unique=True, default=new_key)
    event_id = models.CharField(max_length=60)
    name = models.CharField(max_length=NAME_CHARACTERS_MAX)
    content_type = models.CharField(max_length=100)
    raw = models.BinaryField()
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    given_by = models.CharField(max_length=60)
    given_at = models.DateTimeField()

    class Meta:
        """The files of an entry are read with it."""

        indexes: ClassVar = [
            models.Index(fields=["relationship", "event_id"], name="attachment_of_entry")
        ]

    def __str__(self) -> str:
        return self.name
