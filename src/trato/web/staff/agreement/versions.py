"""One proposed version where the agency works: what became of it, and what can be done."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.agreeing import withdraw
from trato.core.agreement import May, Side
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_certificates,
    access_relationship,
    access_version,
    access_versions,
    staff_of,
    writer_of,
)
from trato.store.models import Relationship, TextVersion
from trato.store.names import called, names_of
from trato.store.people import who_may
from trato.store.proposals import proposals_of
from trato.store.refusal import not_found
from trato.store.understandings import understanding_of
from trato.store.visitors import Staff
from trato.web.agreement.approving import approve_as_typed
from trato.web.agreement.changes import changes_shown
from trato.web.agreement.proposals import minutes_shown, versions_shown
from trato.web.agreement.versions import day_shown, replaced_by, version_rows
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request

_SIDES = (Side.PROVIDER, Side.CLIENT)


@require_safe
def versions(request: Request, key: str) -> HttpResponse:
    """List the versions with their reasons and changes; with `?en=`, the text of a past day."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    context = {
        "here": "draft",
        "relationship": found,
        "then": day_shown(staff, found, request.GET.get("en", ""), now),
        "rows": version_rows(staff, found, now),
        "may_write": staff.member.may_write,
        "today_iso": local_date(now, found.zone).isoformat(),
    }
    return render(request, "staff/versions.html", context)


@require_safe
def version(request: Request, key: str, number: int) -> HttpResponse:
    """Show one version: who approved it, whose turn it is, what can be kept of it."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    row = access_version(staff, found, number)
    return render(request, "staff/version.html", _shown(staff, found, row, at=timezone.now()))


@require_POST
def approve(request: Request, key: str, number: int) -> HttpResponse:
    """Approve it for the agency."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    row = access_version(staff, found, number)
    at = timezone.now()
    if not approve_as_typed(staff, found, number, Typed(request), at=at):
        context = _shown(staff, found, row, at=at) | {"talked_missing": True}
        return render(request, "staff/version.html", context)
    messages.success(request, _("Aprobada la versión %(number)s") % {"number": number})
    return redirect("version", key, number)


@require_POST
def take_back(request: Request, key: str, number: int) -> HttpResponse:
    """Withdraw it, with a reason."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    reason = Typed(request).words("reason")
    withdraw(staff, found, number, reason, at=timezone.now())
    messages.success(request, _("Retirada la versión %(number)s") % {"number": number})
    return redirect("version", key, number)


def _shown(
    staff: Staff, relationship: Relationship, row: TextVersion, *, at: datetime
) -> dict[str, object]:
    proposals = proposals_of(relationship, at=at)
    found = [one for one in proposals if one.number == row.number]
    if not found:
        raise not_found()
    shown = versions_shown(relationship, tuple(found))[0]
    names = names_of(relationship)
    ours, theirs = (who_may(relationship, side, May.APPROVE, at=at) for side in _SIDES)
    replaced = replaced_by(row, tuple(proposals))
    older = access_versions(staff, relationship).filter(number=replaced or 0).first()
    changes = changes_shown(older.text, row.text, Language(staff.language)) if older else None
    is_ours = Side.PROVIDER in shown.proposal.approved_by
    return {
        "here": "relationship",
        "relationship": relationship,
        "version": row,
        "replaced": replaced,
        "changes": changes,
        "shown": shown,
        "open_doubts": understanding_of(relationship, row).open_doubts,
        "is_ours": is_ours,
        "may_approve": not is_ours and staff.short in ours,
        "ours": called(names, ours),
        "theirs": called(names, theirs),
        "minutes": minutes_shown(relationship),
        "certificates": access_certificates(staff, relationship).filter(number=row.number),
    }
