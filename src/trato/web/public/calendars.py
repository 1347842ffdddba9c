"""The private address that a calendar reads: what is due to and from one person."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.http import HttpResponse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from trato.actions.addresses import address_of
from trato.actions.wishes import feed_of
from trato.core.words import Language
from trato.store.addressees import visitor_of
from trato.store.doors import access_due_lines
from trato.store.keys import digest_of
from trato.store.models import DueLine
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff
from trato.store.walls import within
from trato.web.frame.visitors import Request
from trato.web.owed.calendar import Due, calendar_of
from trato.web.owed.due_lines import line_shown

DUES_MAX: Final = 1_000


@require_safe
def feed(_request: Request, token: str) -> HttpResponse:
    """Answer with the calendar of one person; for a wrong or ended address there is nothing."""
    found = feed_of(token)
    if found is None:
        raise not_found()
    who = visitor_of(found.addressee)
    if not _is_here(who):
        raise not_found()
    with translation.override(who.language), within(found.agency_id):
        said = _said(who, timezone.now())
    answer = HttpResponse(said, content_type="text/calendar; charset=utf-8")
    answer["Cache-Control"] = "private, no-store"
    answer["Content-Disposition"] = 'inline; filename="trato.ics"'
    return answer


def _said(who: Staff | Client, now: datetime) -> str:
    lines = access_due_lines(who).select_related("relationship__agency")
    # What was taken in and not yet confirmed is nobody's due.
    lines = lines.filter(
        Q(relationship__taken_in_at=None) | Q(relationship__confirmed_at__isnull=False)
    )
    lines = lines.filter(is_open=True, due_at__isnull=False).order_by("due_at", "pk")[:DUES_MAX]
    name = f"Trato · {who.agency.name}"
    return calendar_of(name, [_due(who, line, now) for line in lines], now=now)


def _is_here(who: Staff | Client) -> bool:
    return who.person.is_active if isinstance(who, Client) else who.user.is_active


def _due(who: Staff | Client, line: DueLine, now: datetime) -> Due:
    found = line.relationship
    shown = line_shown(line, found, who.side, Language(who.language), now)
    other = found.agency.name if isinstance(who, Client) else found.name
    pages = "portal-obligation" if isinstance(who, Client) else "obligation"
    assert line.due_at is not None
    local = line.due_at.astimezone(ZoneInfo(line.zone))
    said = _("Por hacer: %(what)s") if shown.is_mine else _("Viene de %(who)s: %(what)s")
    return Due(
        id=f"{digest_of(f'{found.key} {line.obligation}')[:32]}@trato",
        title=said % {"what": shown.what, "who": other},
        note=f"{other} · {line.clause} · {shown.word}",
        address=address_of(pages, found.key, line.obligation),
        at=local.date() if line.is_whole_day else local,
    )
