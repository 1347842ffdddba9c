"""The minutes of meetings: kept, entered in the ledger, and printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.conversing import hold_meeting
from trato.store.doors import access_people, staff_of, writer_of
from trato.store.limits import NOTE_CHARACTERS_MAX, REASON_CHARACTERS_MAX, TALK_CHARACTERS_MAX
from trato.store.models import Relationship, Topic
from trato.store.names import called
from trato.store.refusal import not_found
from trato.store.visitors import Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import table_of


@require_http_methods(["GET", "POST"])
def meetings(request: Request, key: str) -> HttpResponse:
    """Show the meetings, newest first; keep the minutes of one."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    people = list(access_people(staff, table.relationship).filter(is_active=True).order_by("pk"))
    came = [one.short for one in people if one.short in request.POST.getlist("people")]
    if request.method == "POST" and _keep(writer_of(staff), table.relationship, came, typed):
        return redirect("conversation-meetings", key)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "meetings": table.conversation.items(Topic.MEETING)[::-1],
        "people": people,
        "chosen": came,
        "typed": typed,
    }
    return render(request, "staff/conversation_meetings.html", context)


@require_safe
def minutes(request: Request, key: str, item: str) -> HttpResponse:
    """Show the minutes of one meeting as a sheet that prints."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    found = table.conversation.about(Topic.MEETING, item)
    if found is None:
        raise not_found()
    whole = {one.short: one.name for one in access_people(staff, table.relationship)}
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "meeting": found,
        "held": datetime.fromisoformat(found.text("held")),
        "people": called(whole, found.names("people")),
        "kept_by": called(table.names, [found.by])[0],
    }
    return render(request, "staff/conversation_minutes.html", context)


def _keep(staff: Staff, relationship: Relationship, people: Sequence[str], typed: Typed) -> bool:
    held = _instant(typed, relationship.zone)
    notes = typed.words("notes", _("¿De qué se habló?"), limit=TALK_CHARACTERS_MAX)
    agenda = typed.words("agenda", limit=NOTE_CHARACTERS_MAX)
    decided = [
        one.strip() for one in typed.words("decisions", limit=REASON_CHARACTERS_MAX).splitlines()
    ]
    if held is None or not typed.is_good:
        return False
    hold_meeting(
        staff,
        relationship,
        held=held,
        agenda=agenda,
        notes=notes,
        decisions=[one for one in decided if one],
        people=people,
        at=timezone.now(),
    )
    return True


def _instant(typed: Typed, zone: str) -> datetime | None:
    """Return the local moment of a meeting as an instant; it cannot lie ahead."""
    value = typed.line("held", _("¿Qué día y a qué hora fue?"), limit=16)
    if "held" in typed.wrong:
        return None
    try:
        held = datetime.fromisoformat(value).replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        typed.wrong["held"] = _("El año primero: 2026-03-27 10:00.")
        return None
    if held > timezone.now():
        typed.wrong["held"] = _("Todavía no ha sido. Cuando acabe, aquí va su acta.")
        return None
    return held
