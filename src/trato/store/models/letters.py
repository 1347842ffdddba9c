"""What is to be sent: written in the transaction that causes it, sent after it."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models.agencies import Agency


class Letter(models.Model):
    """A mail that waits to go out, or has gone. `occasion` is unique: nothing is said twice."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    occasion = models.CharField(max_length=200, unique=True)
    to = models.EmailField(max_length=254)
    subject = models.CharField(max_length=200)
    text = models.TextField()
    html = models.TextField(blank=True)
    from_name = models.CharField(max_length=NAME_CHARACTERS_MAX, blank=True)
    """In whose name it goes out; empty: in the agency's."""
    reply_to = models.EmailField(max_length=254, blank=True)
    is_private = models.BooleanField(default=False)
    """Between people of the client, or from one of them: no page of the agency shows it."""
    created_at = models.DateTimeField(auto_now_add=True)
    not_before = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    failed_at = models.DateTimeField(null=True, blank=True)
    tries = models.PositiveSmallIntegerField(default=0)
    trouble = models.CharField(max_length=300, blank=True)

    class Meta:
        """The worker looks for what has not gone."""

        indexes: ClassVar = [
            models.Index(
                fields=["not_before", "id"],
                condition=models.Q(sent_at=None),
                name="letter_waiting",
            )
        ]

    def __str__(self) -> str:
        return f"letter {self.pk}"
