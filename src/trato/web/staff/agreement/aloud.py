"""«Léemelo»: the agreement read together, one clause at a time; what is said becomes minutes."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date, datetime
from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.meetings import MINUTES_CHARACTERS_MAX, record_meeting
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_people, access_relationship, staff_of, writer_of
from trato.store.ledgers import reading_of
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.texts import newest_text
from trato.store.visitors import Staff
from trato.web.agreement.clauses import ClauseShown, clauses_shown
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request

START: Final = "inicio"
END: Final = "acta"
NOTE_CHARACTERS_MAX: Final = 4_000
_NOTES: Final = "notes"
"""The session's name for what was noted while reading: key of the relationship → label → note."""


@require_http_methods(["GET", "HEAD", "POST"])
def read_aloud(request: Request, key: str, label: str) -> HttpResponse:
    """Show one clause large, with its example; keep what is noted and go where one asked."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    clauses = _clauses(staff, found, at=timezone.now())
    labels = [one.label for one in clauses]
    if label == START and labels:
        label = labels[0]
    if label not in labels:
        raise not_found()
    if request.method == "POST":
        writer_of(staff)
        _note(request, key, label, Typed(request).words("note")[:NOTE_CHARACTERS_MAX])
        going = Typed(request).choice("go", {*labels, END}, label)
        return redirect("minutes" if going == END else "read-aloud", key, *_after(going))
    notes = _notes(request, key)
    context = {
        "here": "relationship",
        "relationship": found,
        "note": notes.get(label, ""),
        "noted": len(notes),
        **_placed(clauses, labels.index(label)),
    }
    return render(request, "staff/read_aloud.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def minutes(request: Request, key: str) -> HttpResponse:
    """Show what was noted as minutes, to be put right and kept with who was there."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    at = timezone.now()
    typed = Typed(request)
    people = list(access_people(staff, found).filter(is_active=True).order_by("pk"))
    shorts = {one.short for one in people}
    if request.method == "POST" and _keep_minutes(writer_of(staff), found, typed, shorts, at=at):
        _forget(request, key)
        messages.success(request, _("El acta ya está en el libro de los dos."))
        return redirect("relationship", key)
    kept = typed.raw("minutes") or _as_minutes(_clauses(staff, found, at=at), _notes(request, key))
    context = {
        "here": "relationship",
        "relationship": found,
        "typed": typed,
        "minutes": kept,
        "today": local_date(at, found.zone).isoformat(),
        "people": people,
        "there": typed.several("there", shorts) if request.method == "POST" else shorts,
    }
    return render(request, "staff/minutes.html", context)


def _placed(clauses: Sequence[ClauseShown], place: int) -> dict[str, object]:
    """Return a clause with its place (from 0) among all, and its neighbours."""
    labels = [one.label for one in clauses]
    return {
        "clause": clauses[place],
        "place": place + 1,
        "of": len(labels),
        "before": labels[place - 1] if place else None,
        "after": labels[place + 1] if place + 1 < len(labels) else None,
    }


def _keep_minutes(
    staff: Staff, relationship: Relationship, typed: Typed, people: Container[str], *, at: datetime
) -> bool:
    """Enter the minutes as they were typed; tell whether they could be."""
    ask = _("¿Qué se habló? Con una línea basta.")
    words = typed.words("minutes", ask, limit=MINUTES_CHARACTERS_MAX)
    today = local_date(at, relationship.zone)
    day = _day(typed, today)
    if not typed.is_good:
        return False
    held = at if day == today else day
    there = typed.several("there", people)
    record_meeting(staff, relationship, words, there=there, at=at, held=held)
    return True


def _clauses(staff: Staff, relationship: Relationship, *, at: datetime) -> tuple[ClauseShown, ...]:
    reading = reading_of(newest_text(staff, relationship))
    on = local_date(at, reading.agreement.header.zone)
    return clauses_shown(reading, language=Language(staff.language), at=at, on=on)


def _after(going: str) -> tuple[str, ...]:
    return () if going == END else (going,)


def _day(typed: Typed, today: date) -> date:
    day = typed.day("held") or today
    if day > today:
        typed.wrong["held"] = _("Todavía no ha llegado ese día.")
    return day


def _notes(request: Request, key: str) -> dict[str, str]:
    every = request.session.get(_NOTES)
    mine = every.get(key) if isinstance(every, dict) else None
    return dict(mine) if isinstance(mine, dict) else {}


def _note(request: Request, key: str, label: str, words: str) -> None:
    notes = _notes(request, key)
    if words:
        notes[label] = words
    else:
        notes.pop(label, None)
    request.session[_NOTES] = {**request.session.get(_NOTES, {}), key: notes}


def _forget(request: Request, key: str) -> None:
    every = dict(request.session.get(_NOTES, {}))
    every.pop(key, None)
    request.session[_NOTES] = every


def _as_minutes(clauses: tuple[ClauseShown, ...], notes: dict[str, str]) -> str:
    """Return the notes as a text: each under its clause, in the order of the agreement."""
    return "\n\n".join(
        f"{one.label} {one.title}\n{notes[one.label]}" for one in clauses if one.label in notes
    )
