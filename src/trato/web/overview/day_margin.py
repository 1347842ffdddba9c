"""The margin of the day: clients to whom nothing new was brought, and what colleagues have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Count, OuterRef, Q, Subquery

from trato.core.agreement import Side
from trato.core.events import EventKind
from trato.core.worktime import local_date
from trato.store.doors import (
    access_due_lines,
    access_ledgers,
    access_relationships,
)
from trato.store.line_states import LATE_STATES
from trato.store.models import Member, Relationship, Stage
from trato.store.visitors import Staff

QUIET: Final = timedelta(weeks=6)
QUIET_SHOWN: Final = 3
NEW: Final = (
    EventKind.GOAL_MEASURED.value,
    EventKind.DECISION_OFFERED.value,
    EventKind.ADVICE.value,
    EventKind.EXTRA_PROPOSED.value,
    EventKind.COMPETITOR_NEWS.value,
)
"""What brings something new to a client: goals, decisions, ideas, offers, news."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """A client to whom nothing new was brought for so many weeks, though all was kept."""

    relationship: Relationship
    weeks: int


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the agency, with what is due this week from the clients that they look after."""

    name: str
    key: int
    due: int
    late: int


def quiet_clients(staff: Staff, now: datetime) -> tuple[Quiet, ...]:
    """Return clients with whom all is kept and nothing new was begun for weeks, a few of them."""
    new = access_ledgers(staff).filter(kind__in=NEW)
    late = access_due_lines(staff).filter(
        side=Side.PROVIDER.value, is_open=True, state__in=LATE_STATES
    )
    mine = new.filter(relationship=OuterRef("pk")).order_by("-recorded_at")
    found = (
        access_relationships(staff)
        .filter(stage=Stage.LIVING, created_at__lt=now - QUIET)
        .exclude(taken_in_at__isnull=False, confirmed_at=None)
        .exclude(pk__in=new.filter(recorded_at__gte=now - QUIET).values("relationship"))
        .exclude(pk__in=late.values("relationship"))
        .annotate(last=Subquery(mine.values("recorded_at")[:1]))
        .order_by("created_at", "pk")[:QUIET_SHOWN]
    )
    return tuple(Quiet(one, _weeks(one.last or one.created_at, one.zone, now)) for one in found)


def _weeks(since: datetime, zone: str, now: datetime) -> int:
    return (local_date(now, zone) - local_date(since, zone)).days // 7


def colleagues(staff: Staff, members: Sequence[Member], tonight: datetime) -> tuple[Colleague, ...]:
    """Return what is due to the clients that others look after, in the seven days after tonight."""
    theirs = access_relationships(staff).exclude(lead=None).exclude(lead=staff.member)
    counted = (
        access_due_lines(staff)
        .filter(
            is_open=True,
            side=Side.PROVIDER.value,
            due_at__lt=tonight + timedelta(days=7),
            relationship__in=theirs.values("pk"),
        )
        .values("relationship__lead")
        .annotate(owed=Count("pk"), late=Count("pk", filter=Q(state__in=LATE_STATES)))
        .order_by()
    )
    by_lead = {one["relationship__lead"]: one for one in counted}
    return tuple(
        Colleague(str(one.user), one.pk, by_lead[one.pk]["owed"], by_lead[one.pk]["late"])
        for one in members
        if one.pk in by_lead
    )
