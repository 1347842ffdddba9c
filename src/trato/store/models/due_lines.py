"""What is owed, line by line: a cache of the standing, so that lists need not compute it."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.core.worktime import Deadline, due_at, due_on, local_date
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class Sort(models.TextChoices):
    """What a line is about, coarsely: what lists are narrowed by."""

    ANSWER = "answer"
    CONTACT = "contact"
    DELIVERY = "delivery"
    MONEY = "money"
    PROMISE = "promise"
    REPORT = "report"
    OTHER = "other"


class DueLine(models.Model):
    """An obligation as lists show it.

    It says what the standing of its relationship says at the relationship's `lines_at`, and is made
    from the ledger alone: `trato.store.due_lines`.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="due_lines")
    obligation = models.CharField(max_length=300)
    """The id of the obligation, stable over recomputation."""
    clause = models.CharField(max_length=20)
    thing = models.CharField(max_length=200, blank=True)
    period = models.CharField(max_length=40, blank=True)
    side = models.CharField(max_length=8)
    """Who owes it: provider or client."""
    state = models.CharField(max_length=20)
    """The word of its state, as in `trato-standing/1`."""
    what_es = models.CharField(max_length=600)
    what_en = models.CharField(max_length=600)
    prompt = models.CharField(max_length=200, blank=True)
    """The first words of the event that set it in motion, when both sides read them.

    Of a contact: the last thing that the other side said.
    """
    prompt_by = models.CharField(max_length=NAME_CHARACTERS_MAX, blank=True)
    """Who said them; of a promise, who gave it."""
    is_open = models.BooleanField()
    due_at = models.DateTimeField(null=True)
    is_whole_day = models.BooleanField(default=False)
    """The day of `due_at` is the due, without an hour."""
    done_at = models.DateTimeField(null=True)
    amount = models.CharField(max_length=60, blank=True)
    """The amount with its currency, as the agreement writes figures."""
    zone = models.CharField(max_length=64)
    """The zone whose day and hour the due is."""
    counting = models.TextField(blank=True)
    """In which working time its clause counts (`trato.formats.counting`); empty: in none."""
    sort = models.CharField(max_length=10, choices=Sort.choices, default=Sort.OTHER)
    last_at = models.DateTimeField(null=True)
    """When the same kind of contact was last had; null where none is owed, or none was had yet."""

    class Meta:
        """One line an obligation; lists go by agency and due, what is open apart from what is not.

        What lists count by stands in the index, so that counting reads no line.
        """

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["relationship", "obligation"], name="due_line_once")
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["agency", "due_at", "side", "state", "relationship"],
                condition=models.Q(is_open=True),
                name="due_line_open",
            ),
            models.Index(
                fields=["agency", "done_at", "side", "relationship"],
                condition=models.Q(is_open=False),
                name="due_line_closed",
            ),
        ]

    def __str__(self) -> str:
        return self.what_es

    @property
    def due(self) -> Deadline | None:
        """Return by when it is owed."""
        if self.due_at is None:
            return None
        if self.is_whole_day:
            return due_on(local_date(self.due_at, self.zone), zone=self.zone)
        return due_at(self.due_at, zone=self.zone)
