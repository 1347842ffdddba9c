"""Hoy: over all clients, what is due, by whom and when, in order of need."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from django.db.models import Min, Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.core.agreement import Side
from trato.core.verdict.states import ObligationState
from trato.core.words import Language
from trato.core.worktime import end_of_local_day, local_date
from trato.store.doors import access_due_lines, access_relationships
from trato.store.due_lines import catch_up
from trato.store.models import DueLine
from trato.store.visitors import Staff
from trato.web.given import given_this_month
from trato.web.lines import LineShown, day_in_list, line_shown
from trato.web.visitors import Request

LINES_MAX: Final = 60
SPANS: Final = (7, 30, 365)
"""For how many days the page looks ahead."""
_ASKED: Final = (ObligationState.UNRECORDED.value, ObligationState.BREACHED_UNRECORDED.value)
_RESTING: Final = (ObligationState.PENDING.value, ObligationState.SUSPENDED.value)


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading; `today` of them are due today or before, `more` are not shown."""

    lines: tuple[LineShown, ...]
    today: int
    more: int


@dataclass(frozen=True, slots=True)
class Day:
    """Everything that the page says."""

    mine: Group
    theirs: Group
    asked: Group
    done: Group
    next_change: str

    @property
    def first(self) -> LineShown | None:
        """Return what comes first of what the reader's side owes."""
        return self.mine.lines[0] if self.mine.lines else None


def day(request: Request, staff: Staff) -> HttpResponse:
    """Show the day of somebody of an agency."""
    now = timezone.now()
    catch_up(staff.agency, now)
    words = " ".join(request.GET.get("q", "").split())[:80]
    span = _span(request.GET.get("dias", ""))
    context = {
        "here": "home",
        "day": day_of(staff, now, words=words, span=span),
        "given": given_this_month(staff, now),
        "may_answer": staff.member.may_write,
        "today_iso": local_date(now, staff.agency.zone).isoformat(),
        "back": "home",
        "has_clients": bool(words) or access_relationships(staff).exists(),
        "q": words,
        "span": span,
        "spans": SPANS,
        "today": day_in_words(staff, now),
    }
    return render(request, "staff/home.html", context)


def day_of(staff: Staff, now: datetime, *, words: str = "", span: int = SPANS[0]) -> Day:
    """Return what the lines of an agency say at `now`, as far as `span` days ahead."""
    lines = access_due_lines(staff).select_related("relationship")
    # What was taken in and not yet confirmed accuses nobody: neither late nor asked.
    lines = lines.filter(
        Q(relationship__taken_in_at=None) | Q(relationship__confirmed_at__isnull=False)
    )
    if words:
        lines = lines.filter(
            Q(relationship__name__icontains=words)
            | Q(what_es__icontains=words)
            | Q(what_en__icontains=words)
        )
    tonight = end_of_local_day(staff.agency.zone, local_date(now, staff.agency.zone))
    open_lines = lines.filter(is_open=True, due_at__lt=tonight + timedelta(days=span))
    dated = open_lines.exclude(state__in=(*_ASKED, *_RESTING)).order_by("due_at", "pk")
    asked = lines.filter(is_open=True, state__in=_ASKED).order_by("due_at", "pk")
    done = lines.filter(is_open=False, done_at__gte=tonight - timedelta(days=1)).order_by(
        "-done_at", "-pk"
    )
    show = _Shower(staff, now, tonight)
    next_at = access_relationships(staff).aggregate(at=Min("next_change_at"))["at"]
    return Day(
        mine=show.group(dated.filter(side=Side.PROVIDER.value)),
        theirs=show.group(dated.filter(side=Side.CLIENT.value)),
        asked=show.group(asked),
        done=show.group(done),
        next_change=show.moment(next_at),
    )


def day_in_words(staff: Staff, now: datetime) -> str:
    """Return today with its hour, as the head of the page says it."""
    return _Shower(staff, now, now).moment(now)


@dataclass(frozen=True, slots=True)
class _Shower:
    staff: Staff
    now: datetime
    tonight: datetime

    @property
    def language(self) -> Language:
        return Language(self.staff.language)

    def group(self, lines: QuerySet[DueLine]) -> Group:
        rows = list(lines[: LINES_MAX + 1])
        shown = tuple(
            line_shown(row, row.relationship, Side.PROVIDER, self.language, self.now)
            for row in rows[:LINES_MAX]
        )
        today = sum(row.due_at is not None and row.due_at < self.tonight for row in rows)
        more = lines.count() - LINES_MAX if len(rows) > LINES_MAX else 0
        return Group(shown, today, more)

    def moment(self, at: datetime | None) -> str:
        if at is None:
            return ""
        local = at.astimezone(ZoneInfo(self.staff.agency.zone))
        today = local_date(self.now, self.staff.agency.zone)
        named = day_in_list(local.date(), today, self.language)
        return _("%(day)s, a las %(hour)s") % {
            "day": named,
            "hour": f"{local.hour}:{local.minute:02}",
        }


def _span(typed: str) -> int:
    return int(typed) if typed in {str(one) for one in SPANS} else SPANS[0]
