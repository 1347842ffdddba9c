"""Money of a client to the day, the powers of each side, and how things stood on a past day."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_relationship, access_version, staff_of
from trato.store.ledgers import standing_of
from trato.web.frame.forms import day_in
from trato.web.frame.visitors import Request
from trato.web.owed.money import moment_of, standing_on

EARLIEST: Final = date(2000, 1, 1)


@require_safe
def money(request: Request, key: str) -> HttpResponse:
    """Show what is owed and by whom; with `?en=` a past day, the agreement and what stood then."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    today = local_date(now, found.zone)
    day = _day(request.GET.get("en", ""), today)
    standing = standing_on(found, day) if day is not None else standing_of(found, now)
    moment = (
        moment_of(found, standing, Language(staff.language), now) if standing is not None else None
    )
    number = moment.version if moment is not None else None
    context = {
        "here": "relationship",
        "relationship": found,
        "moment": moment,
        "day": day,
        "today_iso": today.isoformat(),
        "version": access_version(staff, found, number) if number is not None else None,
    }
    return render(request, "staff/money.html", context)


def _day(typed: str, today: date) -> date | None:
    """Return a past day as it stands in the address; None for none, today, or what is no day."""
    day = day_in(typed)
    return day if day is not None and EARLIEST <= day < today else None
