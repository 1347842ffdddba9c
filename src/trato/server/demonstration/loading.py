"""Loading the demonstration, and taking it away again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from trato.server.demonstration import house, milpa, others, quiet
from trato.server.demonstration.agency import ANA, BETO, Nopal, found_nopal
from trato.server.demonstration.days import Days
from trato.store.models import Agency, User


def load(now: datetime) -> Nopal:
    """Load all of it as it would be at `now` (aware), in one transaction: all of it or nothing."""
    with transaction.atomic():
        nopal = found_nopal(Days(now))
        house.load(nopal)
        milpa.load(nopal)
        quiet.load(nopal)
        for one in others.ALL:
            one(nopal)
    return nopal


def is_loaded() -> bool:
    """Tell whether the demonstration is there."""
    return User.objects.filter(email=ANA).exists()


def remove() -> None:
    """Take the demonstration away: its agency, its people, and nothing of anybody else."""
    with transaction.atomic():
        Agency.objects.filter(members__user__email=ANA, name="Estudio Nopal").delete()
        User.objects.filter(email__in=(ANA, BETO)).delete()
