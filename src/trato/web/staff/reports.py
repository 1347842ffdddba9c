"""Reports over all clients: which are owed, which went out, and how each goal stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Final

from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.core.agreement import Side
from trato.core.events import Event, EventKind
from trato.core.money import NumberStyle, format_number
from trato.core.words import Language
from trato.store.doors import access_due_lines, access_recent_entries, staff_of
from trato.store.due_lines import catch_up
from trato.store.ledgers import event_of
from trato.store.models import DueLine, Relationship, Sort
from trato.store.visitors import Staff
from trato.web.frame.figures import numbers_of
from trato.web.frame.visitors import Request
from trato.web.owed.due_lines import LineShown, line_shown

LINES_MAX: Final = 60
MEASURES_MAX: Final = 300
MEASURED: Final = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class GoalShown:
    """A goal of a client: its last measure, and the one before where there is one."""

    relationship: Relationship
    entry: str
    goal: str
    value: str
    before: str
    unit: str
    at: object


@require_safe
def reports(request: Request) -> HttpResponse:
    """Show the reports that are owed and those that went out, and how each goal stands."""
    staff = staff_of(request.visitor)
    now = timezone.now()
    catch_up(staff.agency, now)
    lines = access_due_lines(staff).select_related("relationship").filter(sort=Sort.REPORT)
    lines = lines.filter(side=Side.PROVIDER).exclude(
        relationship__taken_in_at__isnull=False, relationship__confirmed_at=None
    )
    owed = lines.filter(is_open=True).order_by(F("due_at").asc(nulls_last=True), "pk")
    done = lines.filter(is_open=False, done_at__isnull=False).order_by("-done_at", "-pk")
    context = {
        "here": "reports",
        "owed": _shown(staff, owed[:LINES_MAX], now),
        "done": _shown(staff, done[:LINES_MAX], now),
        "goals": goals_of(staff, now),
        "may_answer": staff.member.may_write,
    }
    return render(request, "staff/reports.html", context)


def goals_of(staff: Staff, now: datetime) -> tuple[GoalShown, ...]:
    """Return how every goal stands that was measured lately, by the client and its name."""
    rows = access_recent_entries(
        staff, since=now - MEASURED, kinds=(EventKind.GOAL_MEASURED.value,)
    )
    measured: dict[tuple[str, int, str], list[tuple[Relationship, Event]]] = {}
    for row in rows[:MEASURES_MAX]:
        event = event_of(row)
        if event.is_visible_to(staff.short, staff.side):
            place = (row.relationship.name, row.relationship.pk, event.text_field("goal"))
            measured.setdefault(place, []).append((row.relationship, event))
    numbers = numbers_of(staff.agency)
    return tuple(_goal(measured[place], numbers) for place in sorted(measured))


def _goal(measures: list[tuple[Relationship, Event]], numbers: NumberStyle) -> GoalShown:
    """Return a goal from its measures, the newest first."""
    relationship, last = measures[0]
    before = measures[1][1] if len(measures) > 1 else None
    return GoalShown(
        relationship,
        last.id,
        last.text_field("goal"),
        _figure(last, numbers),
        _figure(before, numbers) if before is not None else "",
        last.text_field("unit"),
        last.at,
    )


def _figure(event: Event, numbers: NumberStyle) -> str:
    value = event.fields["value"]
    return format_number(value, numbers) if isinstance(value, Decimal) else str(value)


def _shown(staff: Staff, rows: Iterable[DueLine], now: datetime) -> tuple[LineShown, ...]:
    language = Language(staff.language)
    return tuple(line_shown(row, row.relationship, staff.side, language, now) for row in rows)
