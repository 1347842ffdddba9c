"""Disagreements from the provider's side: the finding, and the answer that goes with it."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.complaining import answer_complaint, close_complaint, object_to
from trato.core.agreement import Side
from trato.core.message import Message, PartKind, compose
from trato.core.promises import commitment, promises_in
from trato.core.words import Language
from trato.core.worktime import in_zone
from trato.store.complaints import NO_SOLUTION, Complaint, complaint_of, complaints_of, judgement_of
from trato.store.doors import access_relationship, staff_of, writer_of
from trato.store.ledgers import agreement_held
from trato.store.limits import ANSWER_CHARACTERS_MAX, REASON_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.names import names_of
from trato.store.visitors import Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.verdict.answer_checks import check_of
from trato.web.verdict.findings import finding_shown
from trato.web.verdict.saying import saying_page


@require_safe
def findings(request: Request, key: str) -> HttpResponse:
    """List the disagreements of a client, the newest first."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    shown = [finding_shown(staff, found, one, now) for one in complaints_of(found, now)]
    context = {"here": "findings", "relationship": found, "findings": shown}
    context |= {"may_write": staff.member.may_write}
    return render(request, "staff/findings.html", context)


@require_http_methods(["GET", "POST"])
def note(request: Request, key: str) -> HttpResponse:
    """Note what a person of the client said by another way, with the points that it makes."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    return saying_page(request, staff, found, place="staff")


@require_safe
def finding(request: Request, key: str, complaint: str) -> HttpResponse:
    """Show who is right about each point, and why: the largest word of the product."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    said = complaint_of(found, complaint, now)
    shown = finding_shown(staff, found, said, now, deeply=True)
    place = request.GET.get("punto", "1")
    chosen = int(place) if place.isdecimal() and len(place) < 4 else 1
    context = {
        "here": "findings",
        "relationship": found,
        "shown": shown,
        "point": next((one for one in shown.points if one.place == chosen), shown.first),
        "names": names_of(found),
        "may_write": staff.member.may_write,
    }
    return render(request, "staff/finding.html", context)


@require_http_methods(["GET", "POST"])
def answer(request: Request, key: str, complaint: str) -> HttpResponse:
    """Write the answer: begun from the finding, checked as it is typed, owed when it is sent."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    said = complaint_of(found, complaint, now)
    typed = Typed(request)
    suggested = composed(found, said, now)
    text = suggested.text
    if request.method == "POST":
        text = typed.words("text", _("¿Qué le dices?"), limit=ANSWER_CHARACTERS_MAX)
        if typed.is_good:
            owed = promised(found, staff, text, said, now)
            answer_complaint(
                staff,
                found,
                said.id,
                text,
                at=now,
                commitments=owed,
            )
            name = names_of(found).get(said.event.by, found.name)
            messages.success(request, _("%(name)s ya tiene tu respuesta.") % {"name": name})
            return redirect("finding", key, complaint)
    context = {
        "here": "findings",
        "relationship": found,
        "shown": finding_shown(staff, found, said, now),
        "text": text,
        "details": suggested.part(PartKind.DETAILS),
        "typed": typed,
        "names": names_of(found),
        "check": check_of(found, said, text, now),
        "owed": promised(found, staff, text, said, now),
    }
    return render(request, "staff/answer.html", context)


@require_POST
def check(request: Request, key: str, complaint: str) -> HttpResponse:
    """Read an answer that is being typed: what it lacks, and what it would promise."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    now = timezone.now()
    said = complaint_of(found, complaint, now)
    text = Typed(request).words("text")[:ANSWER_CHARACTERS_MAX]
    context = {
        "relationship": found,
        "check": check_of(found, said, text, now),
        "owed": promised(found, staff, text, said, now),
    }
    return render(request, "staff/answer_check.html", context)


@require_POST
def objection(request: Request, key: str, complaint: str) -> HttpResponse:
    """Say that the finding lacks something, or that nobody sees a solution."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    if typed.raw("outcome") == NO_SOLUTION:
        close_complaint(staff, found, complaint, NO_SOLUTION, at=timezone.now())
        messages.success(request, _("Anotado. Se cierra así si la otra parte también lo dice."))
    elif reason := typed.words("reason", _("¿Qué le falta?"), limit=REASON_CHARACTERS_MAX):
        object_to(staff, found, complaint, reason, at=timezone.now())
        messages.success(request, _("Anotado. Se volvió a calcular con lo que hay ahora."))
    else:
        messages.warning(request, typed.wrong["reason"])
    return redirect("finding", key, complaint)


def composed(relationship: Relationship, said: Complaint, now: datetime) -> Message:
    """Return the answer that the finding suggests, in the register of the client."""
    judgement = judgement_of(relationship, said, now)
    return compose(
        judgement,
        agreement_held(relationship, now),
        Language(relationship.language),
        now=now,
        register=relationship.register,
    )


def promised(
    relationship: Relationship, staff: Staff, text: str, said: Complaint, now: datetime
) -> list[tuple[str, date]]:
    """Return what a text promises with a day: it is owed when the text is sent."""
    zone = relationship.zone
    found = promises_in(
        text, in_zone(now, zone), Side.PROVIDER, language=Language(relationship.language)
    )
    owed = (commitment(one, text, to=said.event.by, zone=zone) for one in found)
    soonest = now - timedelta(days=1)
    return [
        (one.what, one.due_at)
        for one in owed
        if one is not None and _instant(one.due_at, now) >= soonest
    ]


def _instant(due: date, now: datetime) -> datetime:
    if isinstance(due, datetime):
        return due
    return datetime.combine(due, now.timetz())
