"""The agreement being written: its text, what it says, and proposing it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from trato.actions.agreeing import propose, save_draft
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_draft, access_relationship, staff_of, writer_of
from trato.store.ledgers import reading_of
from trato.web.clauses import clauses_shown, counted, page_problems
from trato.web.forms import Typed
from trato.web.visitors import Request


@require_http_methods(["GET", "POST"])
def draft(request: Request, key: str) -> HttpResponse:
    """Show the draft and its reading; keep what was typed."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    if request.method == "POST":
        writer_of(staff)
        kept = save_draft(
            staff,
            found,
            typed.raw("text").replace("\r\n", "\n"),
            revision=typed.number("revision"),
            at=timezone.now(),
        )
        messages.success(request, _("Borrador guardado"))
        return redirect(f"{request.path}?revision={kept.revision}")
    current = access_draft(staff, found)
    text = current.text if current is not None else ""
    context = {
        "here": "draft",
        "relationship": found,
        "draft": current,
        "text": text,
        **_shown(text, staff.language),
    }
    return render(request, "staff/draft.html", context)


@require_POST
def reading(request: Request, key: str) -> HttpResponse:
    """Say what a text says as it is typed; nothing is kept."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    text = Typed(request).raw("text").replace("\r\n", "\n")
    return render(
        request,
        "staff/draft_reading.html",
        {"relationship": found, **_shown(text, staff.language)},
    )


@require_POST
def propose_draft(request: Request, key: str) -> HttpResponse:
    """Propose the draft to the client."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    made = propose(staff, found, revision=Typed(request).number("revision"), at=timezone.now())
    messages.success(request, _("Versión %(number)s propuesta") % {"number": made.number})
    return redirect("relationship", key)


def _shown(text: str, language: str) -> dict[str, object]:
    reading_ = reading_of(text)
    at = timezone.now()
    spoken = Language(language)
    return {
        "clauses": clauses_shown(
            reading_,
            language=spoken,
            at=at,
            on=local_date(at, reading_.agreement.header.zone),
        ),
        "counted": counted(reading_),
        "page_problems": page_problems(reading_, spoken),
        "blocks": reading_.blocks,
    }
