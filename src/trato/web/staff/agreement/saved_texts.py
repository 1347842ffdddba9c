"""What was written on the way: every saved text, taking one up again, going back."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.drafting import discard_draft, save_draft, set_aside, take_up
from trato.store.doors import (
    access_draft,
    access_kept_drafts,
    access_relationship,
    staff_of,
    writer_of,
)
from trato.store.refusal import not_found
from trato.web.agreement.words_changed import differences
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request

SHOWN_MAX = 60


@require_safe
def kept(request: Request, key: str) -> HttpResponse:
    """List the working text as it was saved, newest first."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    rows = access_kept_drafts(staff, found).defer("text")[:SHOWN_MAX]
    context = {
        "here": "draft",
        "relationship": found,
        "kept": rows,
        "draft": access_draft(staff, found),
        "may_write": staff.member.may_write,
    }
    return render(request, "staff/draft_kept.html", context)


@require_safe
def one_kept(request: Request, key: str, saved: int) -> HttpResponse:
    """Show one saved text, and what the working text has otherwise."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    row = access_kept_drafts(staff, found).filter(pk=saved).first()
    if row is None:
        raise not_found()
    draft = access_draft(staff, found)
    context = {
        "here": "draft",
        "relationship": found,
        "row": row,
        "draft": draft,
        "lines": differences(row.text, draft.text if draft else ""),
        "may_write": staff.member.may_write,
    }
    return render(request, "staff/draft_kept_one.html", context)


@require_POST
def restore(request: Request, key: str, saved: int) -> HttpResponse:
    """Take a saved text up again."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    take_up(staff, found, saved, revision=Typed(request).number("revision"), at=timezone.now())
    messages.success(request, _("Vuelve a ser el borrador. Lo que había sigue guardado."))
    return redirect("draft", key)


@require_POST
def discard(request: Request, key: str) -> HttpResponse:
    """Go back to what was proposed last."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    discard_draft(staff, found, revision=Typed(request).number("revision"), at=timezone.now())
    messages.success(request, _("Descartado. Sigue guardado en «Lo que se fue escribiendo»."))
    return redirect("draft", key)


@require_POST
def settle(request: Request, key: str) -> HttpResponse:
    """Go on with one of two texts that were written at the same time; the other stays kept."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed, at = Typed(request), timezone.now()
    mine, revision = typed.raw("mine"), typed.number("revision")
    if typed.raw("keep") == "mine":
        save_draft(staff, found, mine, revision=revision, at=at)
    else:
        set_aside(staff, found, mine, revision=revision, at=at)
    return redirect("draft", key)
