"""What each side must and may do, and the agreement read aloud clause by clause."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_draft, access_relationship, access_versions, staff_of
from trato.store.ledgers import reading_of
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Staff
from trato.web.clauses import clauses_shown
from trato.web.columns import columns_of
from trato.web.visitors import Request


@require_safe
def duties(request: Request, key: str) -> HttpResponse:
    """Show two columns: ours and theirs, every clause in at least one."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    columns = columns_of(reading_of(_text(staff, found)))
    context = {"here": "duties", "relationship": found, "columns": columns}
    return render(request, "staff/duties.html", context)


@require_safe
def read_aloud(request: Request, key: str, label: str) -> HttpResponse:
    """Show one clause large, with its example, for reading it together."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    reading = reading_of(_text(staff, found))
    at = timezone.now()
    on = local_date(at, reading.agreement.header.zone)
    shown = clauses_shown(reading, language=Language(staff.language), at=at, on=on)
    labels = [one.label for one in shown]
    if not labels:
        raise not_found()
    if label == "inicio":
        label = labels[0]
    if label not in labels:
        raise not_found()
    place = labels.index(label)
    context = {
        "here": "duties",
        "relationship": found,
        "clause": shown[place],
        "place": place + 1,
        "of": len(labels),
        "before": labels[place - 1] if place else None,
        "after": labels[place + 1] if place + 1 < len(labels) else None,
    }
    return render(request, "staff/read_aloud.html", context)


def _text(staff: Staff, relationship: Relationship) -> str:
    """Return the newest proposed text, or the draft while nothing was proposed."""
    version = access_versions(staff, relationship).last()
    if version is not None:
        return version.text
    draft = access_draft(staff, relationship)
    return draft.text if draft is not None else ""
