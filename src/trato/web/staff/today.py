"""Hoy: over all clients, what is due, by whom and when, in order of need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import reduce
from operator import or_
from typing import Final
from zoneinfo import ZoneInfo

from django.db.models import Case, Count, F, Min, Q, QuerySet, Value, When
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from trato.core.agreement import Side
from trato.core.words import Language
from trato.core.words.dates import date_in_words
from trato.core.worktime import end_of_local_day, local_date
from trato.store.doors import (
    access_due_lines,
    access_members,
    access_relationships,
    first_due_lines,
)
from trato.store.due_lines import catch_up
from trato.store.line_states import RESTING_STATES, UNRECORDED_STATES
from trato.store.models import DueLine, Member, Sort
from trato.store.visitors import Staff
from trato.web.frame.visitors import Request
from trato.web.overview.day_margin import colleagues, quiet_clients
from trato.web.overview.given_beyond import given_this_month
from trato.web.owed.due_lines import LineShown, day_in_list, line_shown

LINES_MAX: Final = 60
SPANS: Final = (7, 30, 365)
"""For how many days the page looks ahead."""
SORTS: Final[Mapping[str, str | Promise]] = {
    Sort.ANSWER.value: gettext_lazy("respuestas"),
    Sort.CONTACT.value: gettext_lazy("llamadas y contacto"),
    Sort.DELIVERY.value: gettext_lazy("entregas e insumos"),
    Sort.MONEY.value: gettext_lazy("dinero"),
    Sort.PROMISE.value: gettext_lazy("promesas"),
    Sort.REPORT.value: gettext_lazy("informes"),
}
"""What the page can be narrowed to, as people say it."""

_IN_ORDER: Final = (Case(When(is_open=True, then=F("due_at"))), F("done_at").desc(), "pk")
"""What is open by its due, the first before; what is not, the last before."""


@dataclass(frozen=True, slots=True)
class Group:
    """Lines under one heading; `today` of them are due today or before, `more` are not shown."""

    lines: tuple[LineShown, ...]
    today: int
    more: int

    @property
    def total(self) -> int:
        """Return how many there are, shown or not."""
        return len(self.lines) + self.more


@dataclass(frozen=True, slots=True)
class Day:
    """Everything that the page says."""

    mine: Group
    theirs: Group
    asked: Group
    done: Group

    @property
    def first(self) -> LineShown | None:
        """Return what comes first of what the reader's side owes."""
        return self.mine.lines[0] if self.mine.lines else None


@dataclass(frozen=True, slots=True)
class _Clients:
    number: int
    next_change: datetime | None


def _clients(staff: Staff) -> _Clients:
    found = access_relationships(staff).aggregate(n=Count("pk"), at=Min("next_change_at"))
    return _Clients(found["n"], found["at"])


@dataclass(frozen=True, slots=True)
class Narrowed:
    """To what the page is narrowed: words, days ahead, who looks after the client, what about."""

    words: str = ""
    span: int = SPANS[0]
    lead: int | None = None
    sort: str = ""

    @property
    def is_narrow(self) -> bool:
        """Tell whether anything is left out but by the days."""
        return bool(self.words or self.lead or self.sort)


def day(request: Request, staff: Staff) -> HttpResponse:
    """Show the day of somebody of an agency."""
    now = timezone.now()
    members = list(access_members(staff))
    narrowed = narrowed_by(request.GET, members)
    clients = _clients(staff)
    if clients.next_change is not None and clients.next_change <= now:
        catch_up(staff.agency, now)
        clients = _clients(staff)
    tonight = end_of_local_day(staff.agency.zone, local_date(now, staff.agency.zone))
    context = {
        "here": "home",
        "day": day_of(staff, now, narrowed, members),
        "next_change": _Shower(staff, now, tonight).moment(clients.next_change),
        "given": given_this_month(staff, now),
        "quiet": quiet_clients(staff, now),
        "colleagues": colleagues(staff, members, tonight),
        "may_answer": staff.member.may_write,
        "today_iso": local_date(now, staff.agency.zone).isoformat(),
        "back": "home",
        "has_clients": clients.number > 0,
        "narrowed": narrowed,
        "members": members,
        "spans": SPANS,
        "sorts": SORTS,
        "today": day_in_words(staff, now),
    }
    return render(request, "staff/home.html", context)


def narrowed_by(asked: Mapping[str, str], members: Sequence[Member]) -> Narrowed:
    """Return what the address of a page asks for; what it cannot mean is left out."""
    span, lead, sort = asked.get("dias", ""), asked.get("lleva", ""), asked.get("sobre", "")
    return Narrowed(
        words=" ".join(asked.get("q", "").split())[:80],
        span=int(span) if span in {str(one) for one in SPANS} else SPANS[0],
        lead=int(lead) if lead in {str(one.pk) for one in members} else None,
        sort=sort if sort in SORTS else "",
    )


def day_of(staff: Staff, now: datetime, narrowed: Narrowed, members: Sequence[Member]) -> Day:
    """Return what the lines of an agency say at `now`, as far as the page looks ahead."""
    lines = _asked_for(access_due_lines(staff), narrowed)
    # What was taken in and not yet confirmed accuses nobody: neither late nor asked.
    provisional = access_relationships(staff).filter(taken_in_at__isnull=False, confirmed_at=None)
    lines = lines.exclude(relationship__in=provisional.values("pk"))
    tonight = end_of_local_day(staff.agency.zone, local_date(now, staff.agency.zone))
    is_dated = Q(is_open=True, due_at__lt=tonight + timedelta(days=narrowed.span))
    is_dated &= ~Q(state__in=UNRECORDED_STATES | RESTING_STATES)
    is_done = Q(is_open=False, done_at__gte=tonight - timedelta(days=1))
    soonest = ("due_at", "pk")
    others = {one.pk: str(one.user) for one in members if one.pk != staff.member.pk}
    groups = _Shower(staff, now, tonight, others).groups(
        lines,
        {
            "mine": (is_dated & Q(side=Side.PROVIDER.value), soonest),
            "theirs": (is_dated & Q(side=Side.CLIENT.value), soonest),
            "asked": (Q(is_open=True, state__in=UNRECORDED_STATES), soonest),
            "done": (is_done, ("-done_at", "pk")),
        },
    )
    return Day(**groups)


def _counted(lines: QuerySet[DueLine], sought: Mapping[str, Q]) -> Mapping[str, int]:
    """Count the lines of several groups in one query, which one group alone has quicker."""
    if len(sought) == 1:
        return {name: lines.filter(which).count() for name, which in sought.items()}
    some = lines.filter(reduce(or_, sought.values(), Q()))
    counts = {name: Count("pk", filter=which) for name, which in sought.items()}
    return some.aggregate(**counts) if sought else {}


def _asked_for(lines: QuerySet[DueLine], narrowed: Narrowed) -> QuerySet[DueLine]:
    if narrowed.words:
        lines = lines.filter(
            Q(relationship__name__icontains=narrowed.words)
            | Q(what_es__icontains=narrowed.words)
            | Q(what_en__icontains=narrowed.words)
        )
    if narrowed.lead is not None:
        lines = lines.filter(relationship__lead=narrowed.lead)
    return lines.filter(sort=narrowed.sort) if narrowed.sort else lines


def day_in_words(staff: Staff, now: datetime) -> str:
    """Return today with its hour, as the head of the page says it."""
    local = now.astimezone(ZoneInfo(staff.agency.zone))
    day = date_in_words(local.date(), Language(staff.language), year=False)
    return f"{day[:1].upper()}{day[1:]}, {local.hour}:{local.minute:02}"


@dataclass(frozen=True, slots=True)
class _Shower:
    staff: Staff
    now: datetime
    tonight: datetime
    others: Mapping[int, str] = field(default_factory=dict)
    """The names of colleagues."""

    @property
    def language(self) -> Language:
        return Language(self.staff.language)

    def groups(
        self, lines: QuerySet[DueLine], sought: Mapping[str, tuple[Q, tuple[str, ...]]]
    ) -> dict[str, Group]:
        """Return the lines that are sought, by the name of their group, each in its order.

        One query brings the first of all groups, another counts what is beyond them.
        """
        firsts = [
            lines.filter(which).order_by(*order)[: LINES_MAX + 1]
            for which, order in sought.values()
        ]
        group = Case(*(When(which, then=Value(name)) for name, (which, _order) in sought.items()))
        shown = first_due_lines(firsts).select_related("relationship")
        found: dict[str, list[DueLine]] = {name: [] for name in sought}
        for row in shown.annotate(group=group).order_by(*_IN_ORDER):
            found[row.group].append(row)
        full = {name: sought[name][0] for name, rows in found.items() if len(rows) > LINES_MAX}
        counted = _counted(lines, full)
        return {
            name: self._group(rows, counted.get(name, len(rows))) for name, rows in found.items()
        }

    def _group(self, rows: list[DueLine], count: int) -> Group:
        shown = tuple(
            replace(
                line_shown(row, row.relationship, Side.PROVIDER, self.language, self.now),
                lead=self.others.get(row.relationship.lead_id or 0, ""),
            )
            for row in rows[:LINES_MAX]
        )
        today = sum(row.due_at is not None and row.due_at < self.tonight for row in rows)
        return Group(shown, today, max(0, count - LINES_MAX))

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
