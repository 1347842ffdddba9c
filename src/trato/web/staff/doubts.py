"""Doubts of the client: each is a thread, and the provider's to clear."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.understanding import clear_doubt, say_about_doubt
from trato.core.words import Language
from trato.store.doors import (
    access_people,
    access_relationship,
    access_versions,
    staff_of,
    writer_of,
)
from trato.store.ledgers import reading_of
from trato.store.understandings import understanding_of
from trato.web.clauses import clauses_shown
from trato.web.forms import Typed
from trato.web.visitors import Request


@require_safe
def doubts(request: Request, key: str) -> HttpResponse:
    """Show what is not clear, clause by clause, and who has read how far."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    version = access_versions(staff, found).last()
    context: dict[str, object] = {"here": "doubts", "relationship": found, "version": version}
    if version is not None:
        reading = reading_of(version.text)
        understood = understanding_of(found, version)
        shown = clauses_shown(
            reading, language=Language(staff.language), at=timezone.now(), on=None
        )
        by_label = {one.label: one for one in shown}
        people = list(access_people(staff, found).order_by("pk"))
        context |= {
            "understanding": understood,
            "doubted": [(by_label[one.clause], one) for one in understood.clauses if one.doubts],
            "coverage": [(one, understood.read_by(one.short)) for one in people],
            "of": len(understood.clauses),
            "names": {one.short: one.name for one in people},
        }
    return render(request, "staff/doubts.html", context)


@require_POST
def answer(request: Request, key: str, doubt: str) -> HttpResponse:
    """Say something about a doubt, or clear it with what is said."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    words = typed.words("words", _("¿Qué le dirías?"), limit=5_000)
    if not typed.is_good:
        messages.error(request, typed.wrong["words"])
    elif typed.raw("does") == "say":
        say_about_doubt(staff, found, doubt, words, at=timezone.now())
    else:
        clear_doubt(staff, found, doubt, words, at=timezone.now())
        messages.success(request, _("Aclarada. Le toca leerla otra vez."))
    return redirect("doubts", key)
