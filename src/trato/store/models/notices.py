"""Notices: who is written to and when, what they are to be told, and what was made for them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from trato.store.keys import new_key
from trato.store.models.agencies import Agency, Member
from trato.store.models.clients import ClientPerson
from trato.store.models.letters import Letter
from trato.store.models.relationships import Relationship


class Rhythm(models.TextChoices):
    """How often somebody wants to be written to."""

    AT_ONCE = "at_once"
    DAILY = "daily"
    NEVER = "never"


class Every(models.TextChoices):
    """How often somebody reports to their boss."""

    NEVER = "never"
    ONCE = "once"
    WEEK = "week"
    MONTH = "month"


class Addressee(models.Model):
    """A person as letters reach them: either a member of the agency or a person of a client.

    Hours are minutes of the day in the person's zone, `until_minute` exclusive.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    member = models.OneToOneField(Member, models.CASCADE, null=True, related_name="addressee")
    person = models.OneToOneField(ClientPerson, models.CASCADE, null=True, related_name="addressee")
    rhythm = models.CharField(max_length=8, choices=Rhythm.choices, default=Rhythm.DAILY)
    from_minute = models.PositiveSmallIntegerField(default=9 * 60)
    until_minute = models.PositiveSmallIntegerField(default=18 * 60)
    is_weekdays_only = models.BooleanField(default=True)
    has_week = models.BooleanField(default=True)
    """Whether a client's person gets «va, viene, te toca» once a week."""
    week_at = models.DateTimeField(null=True, blank=True)
    """When the next one is looked at."""
    boss = models.CharField(max_length=80, blank=True)
    boss_email = models.EmailField(max_length=254, blank=True)
    boss_every = models.CharField(max_length=8, choices=Every.choices, default=Every.NEVER)
    boss_on = models.DateField(null=True, blank=True)
    """The next day on which they report to their boss."""
    boss_at = models.DateTimeField(null=True, blank=True)
    """The afternoon before, when they are written to."""

    class Meta:
        """Everybody is one of the two; the worker looks for who is next."""

        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(member=None) ^ models.Q(person=None),
                name="addressee_is_somebody",
            )
        ]
        indexes: ClassVar = [
            models.Index(fields=["week_at"], name="addressee_week"),
            models.Index(fields=["boss_at"], name="addressee_boss"),
        ]

    def __str__(self) -> str:
        return f"addressee {self.pk}"


class Notice(models.Model):
    """Something that somebody is to be told. `occasion` is unique: nothing is told twice.

    `subject` is the id of an obligation or of an event, by `kind`. A notice without a letter that
    was said was over before its hour came.
    """

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="notices")
    addressee = models.ForeignKey(Addressee, models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=12)
    subject = models.CharField(max_length=300)
    occasion = models.CharField(max_length=64, unique=True)
    is_urgent = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    say_at = models.DateTimeField()
    said_at = models.DateTimeField(null=True, blank=True)
    letter = models.ForeignKey(Letter, models.SET_NULL, null=True, related_name="notices")

    class Meta:
        """The worker looks for what has not been said."""

        indexes: ClassVar = [
            models.Index(
                fields=["say_at", "addressee"],
                condition=models.Q(said_at=None),
                name="notice_unsaid",
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject}"


class CalendarFeed(models.Model):
    """A private address that a calendar reads. Only the SHA-256 of its token is kept."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    addressee = models.ForeignKey(Addressee, models.CASCADE, related_name="feeds")
    token_sha256 = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"feed {self.pk}"


class BossSheet(models.Model):
    """A page that a client's person hands up to their boss, in their own words: theirs alone."""

    agency = models.ForeignKey(Agency, models.CASCADE, related_name="+")
    relationship = models.ForeignKey(Relationship, models.CASCADE, related_name="sheets")
    person = models.ForeignKey(ClientPerson, models.CASCADE, related_name="sheets")
    key = models.CharField(max_length=16, unique=True, default=new_key)
    on = models.DateField()
    words = models.JSONField(default=dict)
    """What the person wrote, by the name of its place; what is not there is proposed anew."""
    saved_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    """When the person last sent it to their boss."""

    class Meta:
        """One sheet a person and day."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "on"], name="sheet_once")
        ]

    def __str__(self) -> str:
        return f"sheet {self.key}"
