"""What was promised and what each side understood, and where each of them went."""

from __future__ import annotations

from typing import Final

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.conversing import add, say
from trato.store.doors import staff_of, writer_of
from trato.store.limits import NOTE_CHARACTERS_MAX, REASON_CHARACTERS_MAX
from trato.store.models import Topic
from trato.store.refusal import not_found
from trato.store.visitors import Staff
from trato.web.conversation.side_by_side import likely_clause
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import Table, table_of

PLACES: Final = frozenset({"clause", "not_binding", "open"})


@require_http_methods(["GET", "POST"])
def promises(request: Request, key: str) -> HttpResponse:
    """Show them; note one, or say where one went."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST":
        keep = _place if typed.raw("item") else _add
        if keep(writer_of(staff), table, typed):
            return redirect("conversation-promises", key)
    found, agreement = table.conversation, table.agreement
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "beliefs": [
            (one, found.about(Topic.PLACEMENT, one.item), likely_clause(one.words, table.text))
            for one in found.beliefs
        ],
        "unplaced": found.unplaced,
        "clauses": agreement.clauses if agreement is not None and table.has_draft else (),
        "typed": typed,
    }
    return render(request, "staff/conversation_promises.html", context)


def _add(staff: Staff, table: Table, typed: Typed) -> bool:
    topic = Topic(typed.choice("topic", {"promise", "understood"}, "promise"))
    words = typed.words("words", _("¿Qué se dijo, con sus palabras?"), limit=REASON_CHARACTERS_MAX)
    if typed.is_good:
        add(staff, table.relationship, topic, words, at=timezone.now())
    return typed.is_good


def _place(staff: Staff, table: Table, typed: Typed) -> bool:
    item = typed.raw("item")
    if item not in {one.item for one in table.conversation.beliefs}:
        raise not_found()
    place = typed.choice("place", set(PLACES), "open")
    ask = _("¿En qué cláusula está?") if place == "clause" else ""
    clause = typed.line("clause", ask, limit=20)
    words = typed.words("reason", limit=NOTE_CHARACTERS_MAX)
    details = {"place": place} | ({"clause": clause} if place == "clause" else {})
    if typed.is_good:
        say(
            staff,
            table.relationship,
            Topic.PLACEMENT,
            words,
            item=item,
            details=details,
            at=timezone.now(),
        )
    return typed.is_good
