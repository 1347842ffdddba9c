"""The page of money, for either side: the same sums, and how everything stood on a past day."""

from __future__ import annotations

from datetime import date
from typing import Final

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_version
from trato.store.ledgers import standing_of
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import day_in
from trato.web.frame.visitors import Request
from trato.web.ledger.beyond import beyond_shown
from trato.web.owed.money import moment_of, standing_on

EARLIEST: Final = date(2000, 1, 1)


def money_page(
    request: Request, who: Staff | Client, relationship: Relationship, *, place: str
) -> HttpResponse:
    """Show what is owed and by whom; with `?en=` a past day, the agreement and what stood then.

    `place` is «staff» or «portal».
    """
    now = timezone.now()
    today = local_date(now, relationship.zone)
    day = _day(request.GET.get("en", ""), today)
    standing = standing_on(relationship, day) if day is not None else standing_of(relationship, now)
    moment = (
        moment_of(relationship, standing, Language(who.language), now)
        if standing is not None
        else None
    )
    number = moment.version if moment is not None else None
    is_staff = place == "staff"
    context = {
        "here": "relationship" if is_staff else "portal",
        "relationship": relationship,
        "moment": moment,
        "beyond": beyond_shown(relationship, standing, Language(who.language), now)
        if standing is not None
        else (),
        "day": day,
        "today_iso": today.isoformat(),
        "version": access_version(who, relationship, number) if number is not None else None,
        "money_page": "money" if is_staff else "portal-money",
        "entry_page": "entry" if is_staff else "portal-entry",
    }
    return render(request, f"{place}/money.html", context)


def _day(typed: str, today: date) -> date | None:
    """Return a past day as it stands in the address; None for none, today, or what is no day."""
    day = day_in(typed)
    return day if day is not None and EARLIEST <= day < today else None
