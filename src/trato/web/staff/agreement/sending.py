"""Proposing: what the other side will read, who is told, what happens then."""

from __future__ import annotations

from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.agreeing import propose
from trato.actions.amending import newest_agreed
from trato.actions.recording import ProblemsError
from trato.core.agreement import Agreement, May, Side
from trato.core.standing.program.naming import people_of
from trato.core.text import plain
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_draft,
    access_people,
    access_relationship,
    access_versions,
    staff_of,
    writer_of,
)
from trato.store.ledgers import reading_of
from trato.store.models import ClientPerson, Relationship
from trato.store.people import who_may
from trato.store.visitors import Staff
from trato.web.agreement.changes import changes_shown
from trato.web.agreement.clauses import clauses_shown
from trato.web.agreement.words_changed import differences
from trato.web.agreement.writing import counted_in_words
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_safe
def preview(request: Request, key: str) -> HttpResponse:
    """Show the draft as the other side will read it."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    current = access_draft(staff, found)
    read = reading_of(plain(current.text) if current is not None else "")
    at = timezone.now()
    context = {
        "here": "draft",
        "relationship": found,
        "title": read.agreement.title,
        "clauses": clauses_shown(
            read,
            language=Language(staff.language),
            at=at,
            on=local_date(at, read.agreement.header.zone),
        ),
    }
    return render(request, "staff/draft_view.html", context)


@require_http_methods(["GET", "POST"])
def send(request: Request, key: str) -> HttpResponse:
    """Say what sending will do and to whom; do it."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    people = list(access_people(staff, found).filter(is_active=True).order_by("pk"))
    at = timezone.now()
    if request.method != "POST":
        return render(request, "staff/draft_send.html", _ready(staff, found, people, at=at))
    typed = Typed(request)
    told = set(request.POST.getlist("told"))
    chosen = [one for one in people if one.key in told]
    revision, reason = typed.number("revision"), typed.words("reason")
    try:
        made = propose(staff, found, revision=revision, told=chosen, reason=reason, at=at)
    except ProblemsError:
        context = _ready(staff, found, people, at=at) | {"reason": typed.raw("reason")}
        return render(request, "staff/draft_send.html", context, status=409)
    names = ", ".join(one.name for one in chosen)
    if names:
        said = _("Versión %(number)s propuesta. La leerá %(who)s.")
    else:
        said = _("Versión %(number)s propuesta. Todavía no se avisó a nadie.")
    messages.success(request, said % {"number": made.number, "who": names})
    return redirect("relationship", key)


def _ready(
    staff: Staff, found: Relationship, people: list[ClientPerson], *, at: datetime
) -> dict[str, object]:
    draft = access_draft(staff, found)
    last = access_versions(staff, found).last()
    read = reading_of(plain(draft.text) if draft is not None else "")
    agreed = newest_agreed(staff, found, at=at)
    approvers = approvers_of(read.agreement, people, at=at)
    if agreed is not None:
        named = who_may(found, Side.CLIENT, May.APPROVE, at=at)
        approvers = [one for one in people if one.short in named]
    changes = None
    if agreed is not None and draft is not None:
        changes = changes_shown(agreed.text, plain(draft.text), Language(staff.language))
    return {
        "replaced": agreed.number if agreed is not None else None,
        "changes": changes,
        "here": "draft",
        "relationship": found,
        "draft": draft,
        "last": last,
        "next": last.number + 1 if last else 1,
        "blocks": read.blocks or not read.agreement.clauses,
        "counted": counted_in_words(read),
        "people": [(one, one in approvers) for one in people],
        "approvers": approvers,
        "lines": differences(last.text, draft.text) if last and draft else (),
    }


def approvers_of(
    agreement: Agreement, people: list[ClientPerson], *, at: datetime
) -> list[ClientPerson]:
    """Return the people of the client who approve, as the text says."""
    may = set(people_of(agreement).who_may(Side.CLIENT, May.APPROVE, at=at))
    return [one for one in people if one.short in may]
