"""The client's rules beside ours, and how each of them was settled."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.conversing import add, say
from trato.store.doors import staff_of, writer_of
from trato.store.limits import NOTE_CHARACTERS_MAX
from trato.store.models import Topic
from trato.store.refusal import not_found
from trato.store.visitors import Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import Table, table_of


@require_http_methods(["GET", "POST"])
def rules(request: Request, key: str) -> HttpResponse:
    """Show them; take one down, or settle one."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST":
        keep = _settle if typed.raw("item") else _add
        if keep(writer_of(staff), table, typed):
            return redirect("conversation-rules", key)
    rows = table.rows
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "rows": rows,
        "has_text": bool(table.text),
        "left": sum(one.is_open for one in rows),
        "typed": typed,
    }
    return render(request, "staff/conversation_rules.html", context)


def _add(staff: Staff, table: Table, typed: Typed) -> bool:
    words = typed.words("words", _("¿Qué regla tienen ellos?"), limit=NOTE_CHARACTERS_MAX)
    if typed.is_good:
        add(staff, table.relationship, Topic.RULE, words, at=timezone.now())
    return typed.is_good


def _settle(staff: Staff, table: Table, typed: Typed) -> bool:
    rule = table.conversation.about(Topic.RULE, typed.raw("item"))
    if rule is None:
        raise not_found()
    choice = typed.choice("as", {"theirs", "ours", "other"}, "other")
    words = typed.words(
        "settled", _("¿En qué quedaron?") if choice == "other" else "", limit=NOTE_CHARACTERS_MAX
    )
    if typed.is_good:
        say(
            staff,
            table.relationship,
            Topic.SETTLEMENT,
            words,
            item=rule.item,
            details={"as": choice},
            at=timezone.now(),
        )
    return typed.is_good
