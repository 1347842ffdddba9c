"""The alternatives of a conversation, the solution that was chosen, and what it supposes."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.conversing import add, say
from trato.core.agreement import Side
from trato.store.doors import staff_of, writer_of
from trato.store.limits import NOTE_CHARACTERS_MAX, TALK_CHARACTERS_MAX
from trato.store.models import Relationship, Topic
from trato.store.visitors import Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import table_of


@require_http_methods(["GET", "POST"])
def solution(request: Request, key: str) -> HttpResponse:
    """Show them; keep a solution, an alternative with why not, or an assumption."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST" and _keep(writer_of(staff), table.relationship, typed):
        return redirect("conversation-solution", key)
    found = table.conversation
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "problem": found.known(Topic.PROBLEM),
        "conditions": found.known(Topic.CONDITIONS),
        "solution": found.answer(Topic.SOLUTION, Side.PROVIDER),
        "history": found.history(Topic.SOLUTION),
        "alternatives": found.items(Topic.ALTERNATIVE),
        "assumptions": found.items(Topic.ASSUMPTION),
        "typed": typed,
    }
    return render(request, "staff/conversation_solution.html", context)


def _keep(staff: Staff, relationship: Relationship, typed: Typed) -> bool:
    kind = typed.choice("kind", {"solution", "alternative", "none", "assumption"}, "solution")
    now = timezone.now()
    match kind:
        case "solution":
            words = typed.words("solution", _("¿Qué se va a hacer?"), limit=TALK_CHARACTERS_MAX)
            if typed.is_good:
                say(staff, relationship, Topic.SOLUTION, words, at=now)
        case "assumption":
            words = typed.words(
                "assumption", _("¿Qué tiene que ser cierto?"), limit=NOTE_CHARACTERS_MAX
            )
            if typed.is_good:
                add(staff, relationship, Topic.ASSUMPTION, words, at=now)
        case _other:
            words = "" if kind == "none" else typed.words("words", _("¿Qué otra cosa se pensó?"))
            why = typed.words("why", _("¿Por qué no?"), limit=NOTE_CHARACTERS_MAX)
            if typed.is_good:
                details = {"why": why, "none": kind == "none"}
                add(staff, relationship, Topic.ALTERNATIVE, words, details=details, at=now)
    return typed.is_good
