"""Doubts of the client: each is a thread, and the provider's to clear."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from trato.actions.understanding import clear_doubt, find_doubt, say_about_doubt
from trato.core.understanding import Understanding
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_people,
    access_relationship,
    access_versions,
    staff_of,
    writer_of,
)
from trato.store.ledgers import reading_of
from trato.store.limits import TALK_CHARACTERS_MAX
from trato.store.models import ClientPerson, Relationship, TextVersion
from trato.store.names import names_of
from trato.store.refusal import RefusalError, not_found
from trato.store.understandings import understanding_of
from trato.store.visitors import Staff
from trato.web.agreement.clauses import ClauseShown, clauses_shown
from trato.web.agreement.doubts import DoubtShown, doubt_shown
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far somebody has read: a state for each clause, and how many are understood."""

    person: ClientPerson
    read: int
    states: tuple[tuple[str, str], ...]
    """(label, «understood», «doubt» or «unread») in the order of the text."""


@require_safe
def doubts(request: Request, key: str) -> HttpResponse:
    """Show what is not clear, clause by clause, and who has read how far."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    version = access_versions(staff, found).last()
    context: dict[str, object] = {"here": "doubts", "relationship": found, "version": version}
    if version is not None:
        understood = understanding_of(found, version)
        people = access_people(staff, found).order_by("pk")
        context |= {
            "understanding": understood,
            "doubted": _doubted(staff, found, version, understood),
            "coverage": [_coverage(one, understood) for one in people],
            "labels": [one.clause for one in understood.clauses],
        }
    return render(request, "staff/doubts.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def doubt(request: Request, key: str, doubt: str) -> HttpResponse:
    """Show one doubt with its thread; say something about it, or clear it with what is said."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    refused: RefusalError | None = None
    if request.method == "POST":
        writer_of(staff)
        words = typed.words("words", _("¿Qué le dirías?"), limit=TALK_CHARACTERS_MAX)
        if typed.is_good:
            try:
                return _answered(request, staff, found, doubt, words)
            except RefusalError as wrong:
                if wrong.code != "doubt_cleared":
                    raise
                refused = wrong
    context = _one(staff, found, doubt) | {"typed": typed, "is_late": refused is not None}
    status = 409 if refused is not None else 200
    return render(request, "staff/doubt.html", context, status=status)


def _answered(
    request: Request, staff: Staff, relationship: Relationship, doubt_id: str, words: str
) -> HttpResponse:
    if request.POST.get("does") == "say":
        say_about_doubt(staff, relationship, doubt_id, words, at=timezone.now())
        messages.success(request, _("Dicho. La duda sigue abierta."))
        return redirect("doubt", relationship.key, doubt_id)
    clear_doubt(staff, relationship, doubt_id, words, at=timezone.now())
    messages.success(request, _("Aclarada. Le toca leerla otra vez."))
    return redirect("doubts", relationship.key)


def _one(staff: Staff, relationship: Relationship, doubt_id: str) -> dict[str, object]:
    version = access_versions(staff, relationship).last()
    if version is None:
        raise not_found()
    one = find_doubt(staff, relationship, doubt_id)
    at = timezone.now()
    reading = reading_of(version.text)
    on = local_date(at, reading.agreement.header.zone)
    shown = clauses_shown(reading, language=Language(staff.language), at=at, on=on)
    understood = understanding_of(relationship, version).of(one.clause)
    return {
        "here": "doubts",
        "relationship": relationship,
        "clause": next(clause for clause in shown if clause.label == one.clause),
        "doubt": doubt_shown(one, names_of(relationship), now=at, zone=relationship.zone),
        "wants_rewriting": understood is not None and understood.wants_rewriting,
    }


def _doubted(
    staff: Staff, relationship: Relationship, version: TextVersion, understood: Understanding
) -> list[tuple[ClauseShown, bool, list[DoubtShown]]]:
    """Return the clauses that were doubted, with whether they want rewriting, and their doubts."""
    at = timezone.now()
    reading = reading_of(version.text)
    shown = clauses_shown(reading, language=Language(staff.language), at=at, on=None)
    by_label = {one.label: one for one in shown}
    names = names_of(relationship)
    return [
        (
            by_label[one.clause],
            one.wants_rewriting,
            [doubt_shown(d, names, now=at, zone=relationship.zone) for d in one.doubts],
        )
        for one in understood.clauses
        if one.doubts
    ]


def _coverage(person: ClientPerson, understood: Understanding) -> Coverage:
    def state(clause: str) -> str:
        one = understood.of(clause)
        assert one is not None
        if any(doubt.by == person.short for doubt in one.open_doubts):
            return "doubt"
        return "understood" if person.short in one.understood else "unread"

    states = tuple((one.clause, state(one.clause)) for one in understood.clauses)
    return Coverage(person, understood.read_by(person.short), states)
