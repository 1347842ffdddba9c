"""The results that a conversation expects, each with what it still lacks."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.conversing import add, say
from trato.core.money import NumberStyle
from trato.store.conversations import Said
from trato.store.doors import staff_of, writer_of
from trato.store.limits import THING_CHARACTERS_MAX
from trato.store.models import Relationship, Topic
from trato.store.visitors import Staff
from trato.web.frame.figures import numbers_of
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import table_of


@require_http_methods(["GET", "POST"])
def results(request: Request, key: str) -> HttpResponse:
    """Show them; add one, or say one anew («?cual=»)."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    found = table.conversation
    current = found.about(Topic.RESULT, request.GET.get("cual", ""))
    if request.method == "POST" and _keep(writer_of(staff), table.relationship, current, typed):
        return redirect("conversation-results", key)
    shown = [(one, found.history(Topic.RESULT, one.item)) for one in found.items(Topic.RESULT)]
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "results": shown,
        "current": current,
        "typed": typed,
    }
    return render(request, "staff/conversation_results.html", context)


def _keep(staff: Staff, relationship: Relationship, current: Said | None, typed: Typed) -> bool:
    words = typed.line(
        "words", _("¿Cómo se llama? Por ejemplo: pedidos en línea."), limit=THING_CHARACTERS_MAX
    )
    details = _details(typed, numbers_of(staff.agency))
    if not typed.is_good:
        return False
    now = timezone.now()
    if current is None:
        add(staff, relationship, Topic.RESULT, words, details=details, at=now)
    else:
        item = current.item
        say(staff, relationship, Topic.RESULT, words, item=item, details=details, at=now)
    return True


def _details(typed: Typed, numbers: NumberStyle) -> dict[str, object]:
    details: dict[str, object] = {}
    for name in ("measure", "unit"):
        value = typed.line(name, limit=200 if name == "measure" else 40)
        if value:
            details[name] = value
    for name in ("baseline", "target", "reach"):
        figure = typed.amount(name, numbers=numbers)
        if figure is not None:
            details[name] = str(figure)
    day = typed.day("on")
    if day is not None:
        details["on"] = day.isoformat()
    return details
