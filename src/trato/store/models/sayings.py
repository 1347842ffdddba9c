"""The conversation before an agreement: who said what about which matter, and when."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.models.agencies import Agency
from trato.store.models.relationships import Relationship


class Topic(models.TextChoices):
    """The matters of a conversation. Those of a brief have one answer a side; others are lists."""

    LOOKS_FOR = "looks_for"
    WANTS = "wants"
    CAN_REACH = "can_reach"
    BUDGET = "budget"
    PEOPLE = "people"
    TIME = "time"
    DATA = "data"
    LIMITS = "limits"
    BOSS = "boss"
    WORRY = "worry"
    PROBLEM = "problem"
    CONDITIONS = "conditions"
    SOLUTION = "solution"
    ALTERNATIVE = "alternative"
    ASSUMPTION = "assumption"
    RESULT = "result"
    RULE = "rule"
    SETTLEMENT = "settlement"
    PROMISE = "promise"
    UNDERSTOOD = "understood"
    PLACEMENT = "placement"
    REQUIREMENT = "requirement"
    FITNESS = "fitness"
    QUESTION = "question"
    MEETING = "meeting"
    DECISION = "decision"


class Saying(models.Model):
    """Something that was said. A row is never changed: what is said anew is a new row.

    `item` tells the things of a list apart; rows of one topic, item and side follow each other, and
    the last one holds. `details` is what the words say as figures, dates and choices. `private_to`
    names who may read it, as «client:carla»; None: both sides.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="sayings")
    topic = models.CharField(max_length=12, choices=Topic.choices)
    item = models.CharField(max_length=16, blank=True)
    side = models.CharField(max_length=8)
    by = models.CharField(max_length=60)
    at = models.DateTimeField()
    words = models.TextField(blank=True)
    details = models.JSONField(default=dict)
    private_to = models.JSONField(null=True, default=None)
    is_gone = models.BooleanField(default=False)
    """Whether whoever said it takes it back with this row."""

    class Meta:
        """A conversation is read whole, in the order in which it was said."""

        indexes: ClassVar = [
            models.Index(fields=["relationship", "id"], name="saying_of_relationship")
        ]

    def __str__(self) -> str:
        return f"{self.topic} {self.pk}"
