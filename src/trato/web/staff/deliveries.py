"""What was delivered to a client, as both sides read it, and what they answered elsewhere."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.delivering import Answered, note_answered
from trato.core.agreement import Side
from trato.core.events import EventKind
from trato.core.words import Language
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.store.ledgers import agreement_held
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.refusal import RefusalError
from trato.store.visitors import Staff
from trato.web.files.attached import files_shown
from trato.web.files.uploads import given_files
from trato.web.frame.forms import Typed
from trato.web.frame.refusals import words_of
from trato.web.frame.visitors import Request
from trato.web.ledger.heard import heard_fields, heard_typed
from trato.web.ledger.passed_over import passed_over
from trato.web.owed.deliveries import DeliveryShown, deliveries_shown, delivery_shown
from trato.web.owed.observations import items_typed, rows_to_type

_KINDS: Final = {
    "accept": EventKind.ACCEPTANCE,
    "observe": EventKind.OBSERVATION,
    "reject": EventKind.REJECTION,
}


@require_safe
def deliveries(request: Request, key: str) -> HttpResponse:
    """List what was delivered, the newest first."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    shown = deliveries_shown(staff, found, timezone.now())
    context = {"here": "deliveries", "relationship": found, "deliveries": shown}
    return render(request, "staff/deliveries.html", context)


@require_http_methods(["GET", "POST"])
def delivery(request: Request, key: str, delivery: str) -> HttpResponse:
    """Show one delivery with what the client said to it; note what they said elsewhere."""
    is_post = request.method == "POST"
    staff = writer_of(request.visitor) if is_post else staff_of(request.visitor)
    found = access_relationship(staff, key)
    typed, now = Typed(request), timezone.now()
    shown = delivery_shown(staff, found, delivery, now)
    agreement = agreement_held(found, now)
    assert agreement is not None, "something was delivered by it"
    if is_post and typed.raw("how") in _KINDS and _noted(staff, found, shown, typed, now):
        return redirect("delivery", key, delivery)
    context = {
        "here": "deliveries",
        "relationship": found,
        "shown": shown,
        "vain": passed_over(staff, found, shown.delivery, now),
        "agency": "",
    }
    context |= {"files": files_shown(staff, found, delivery)}
    context |= {"file_page": "file", "entry_page": "entry"}
    context |= {
        "typed": typed,
        "rows": rows_to_type(typed, shown),
        "heard": heard_fields(typed, found, agreement, Side.CLIENT, at=now),
        "may_note": staff.member.may_write and shown.delivery.side is staff.side,
    }
    return render(request, "staff/delivery.html", context, status=409 if typed.wrong else 200)


def _noted(
    staff: Staff, relationship: Relationship, shown: DeliveryShown, typed: Typed, now: datetime
) -> bool:
    """Note what was answered elsewhere; tell whether it could be: `typed.wrong` says why not."""
    agreement = agreement_held(relationship, now)
    assert agreement is not None, "something was delivered by it"
    language = Language(staff.language)
    heard = heard_typed(
        typed, relationship, agreement, Side.CLIENT, at=now, language=language, third_may=True
    )
    files = given_files(typed.request, "files")
    if isinstance(files, str):
        typed.wrong["files"] = files
        return False
    answered = Answered(
        kind=_KINDS[typed.raw("how")],
        by=heard.by,
        happened=heard.happened,
        channel=heard.channel,
        text=typed.words("words", limit=WORDS_CHARACTERS_MAX),
        items=items_typed(typed, shown),
        criterion=typed.choice("criterion", {one.name for one in shown.criteria}, ""),
    )
    if not typed.is_good:
        return False
    try:
        note_answered(staff, relationship, shown.delivery.id, answered, at=now, files=files)
    except RefusalError as refused:
        if refused.code not in {"no_items", "no_criterion"}:
            raise
        typed.wrong["all"] = " ".join(words_of(refused))
        return False
    if answered.kind is EventKind.ACCEPTANCE:
        said = _("Anotado. Valdrá cuando %(name)s lo confirme en su página.")
    else:
        said = _("Anotado con sus palabras. %(name)s también lo ve.")
    messages.success(typed.request, said % {"name": relationship.name})
    return True
