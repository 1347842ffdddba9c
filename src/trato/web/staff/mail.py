"""Mail: which letters wait, which did not go out and why, and trying again."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.posting import try_again
from trato.store.doors import access_letters, staff_of, writer_of
from trato.web.frame.visitors import Request

LETTERS_MAX: Final = 50


@require_safe
def mail(request: Request) -> HttpResponse:
    """Show the letters of the agency: first those that need a person, then the last ones."""
    staff = staff_of(request.visitor)
    letters = access_letters(staff)
    troubled = letters.filter(Q(failed_at__isnull=False) | ~Q(trouble=""), sent_at=None)
    context = {
        "here": "mail",
        "zone": staff.agency.zone,
        "given_up": troubled.filter(failed_at__isnull=False).order_by("-pk")[:LETTERS_MAX],
        "delayed": troubled.filter(failed_at=None).order_by("pk")[:LETTERS_MAX],
        "sent": letters.filter(sent_at__isnull=False).order_by("-sent_at")[:LETTERS_MAX],
        "may_write": staff.member.may_write,
    }
    return render(request, "staff/mail.html", context)


@require_POST
def again(request: Request, letter: int) -> HttpResponse:
    """Let a letter that was given up go out once more."""
    staff = writer_of(request.visitor)
    try_again(staff.agency, letter, at=timezone.now())
    messages.success(request, _("Sale otra vez en unos segundos."))
    return redirect("mail")
