"""Finding things by their words: clients, people, what is owed, clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final

from django.db.models import Q
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from trato.core.speech import fold
from trato.core.words import Language
from trato.store.beside import shortened
from trato.store.doors import (
    access_due_lines,
    access_everybody,
    access_newest_versions,
    access_relationships,
    staff_of,
)
from trato.store.ledgers import reading_of
from trato.store.visitors import Staff
from trato.web.frame.visitors import Request
from trato.web.overview.clients import stage_in_words
from trato.web.owed.due_lines import line_shown

WORDS_MAX: Final = 80
EACH_MAX: Final = 6
TEXTS_MAX: Final = 20
CLAUSE_CHARACTERS: Final = 120


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was found: what it is called, where it belongs, and its page."""

    kind: str
    title: str
    about: str
    url: str


@require_safe
def find(request: Request) -> HttpResponse:
    """Find things by their words: a page, or for the keyboard the same as JSON."""
    staff = staff_of(request.visitor)
    words = " ".join(request.GET.get("q", "").split())[:WORDS_MAX]
    found = list(found_by(staff, words, timezone.now())) if words else []
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse({"found": [asdict(one) for one in found]})
    return render(request, "staff/find.html", {"here": "find", "q": words, "found": found})


def found_by(staff: Staff, words: str, now: datetime) -> Iterator[Found]:
    """Yield what has these words in its name or text: clients first, clauses last."""
    yield from _clients(staff, words)
    yield from _people(staff, words)
    yield from _owed(staff, words, now)
    yield from _clauses(staff, words)


def _clients(staff: Staff, words: str) -> Iterator[Found]:
    for one in access_relationships(staff).filter(name__icontains=words)[:EACH_MAX]:
        url = reverse("relationship", args=[one.key])
        yield Found(_("cliente"), one.name, stage_in_words(one), url)


def _people(staff: Staff, words: str) -> Iterator[Found]:
    named = access_everybody(staff).filter(name__icontains=words)
    for one in named.select_related("relationship")[:EACH_MAX]:
        url = reverse("relationship", args=[one.relationship.key])
        yield Found(_("persona"), one.name, one.relationship.name, url)


def _owed(staff: Staff, words: str, now: datetime) -> Iterator[Found]:
    language = Language(staff.language)
    lines = access_due_lines(staff).filter(
        Q(what_es__icontains=words) | Q(what_en__icontains=words), is_open=True
    )
    for row in lines.select_related("relationship").order_by("due_at", "pk")[:EACH_MAX]:
        line = line_shown(row, row.relationship, staff.side, language, now)
        url = reverse("obligation", args=[row.relationship.key, line.id])
        yield Found(_("se debe"), line.what, f"{row.relationship.name} · {line.when}", url)


def _clauses(staff: Staff, words: str) -> Iterator[Found]:
    sought = fold(words)
    texts = access_newest_versions(staff).filter(text__icontains=words)
    left = EACH_MAX
    for version in texts.select_related("relationship")[:TEXTS_MAX]:
        for sentence in reading_of(version.text).sentences:
            if left and sentence.clause and sought in fold(sentence.text):
                left -= 1
                yield Found(
                    _("cláusula"),
                    shortened(sentence.text, CLAUSE_CHARACTERS),
                    f"{version.relationship.name} · {sentence.clause}",
                    reverse("draft", args=[version.relationship.key]),
                )
