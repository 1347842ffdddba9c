"""Versions side by side: what changed from one to the other, and one text in two languages."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from trato.core.agreement import Agreement
from trato.core.text import UnsayableError, plain, write_clause
from trato.core.words import Language
from trato.store.doors import access_draft, access_relationship, access_versions, staff_of
from trato.store.ledgers import reading_of
from trato.web.agreement.changes import changes_shown
from trato.web.frame.visitors import Request


@require_safe
def versions(request: Request, key: str) -> HttpResponse:
    """Show what one version changes in another, or what the draft changes in the last."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    texts = {str(one.number): one.text for one in access_versions(staff, found)}
    numbers = list(texts)
    draft = access_draft(staff, found)
    if draft is not None:
        texts["draft"] = plain(draft.text)
    newer = request.GET.get("b", "draft" if draft is not None else "")
    newer = newer if newer in texts else (numbers[-1] if numbers else "")
    earlier = [one for one in numbers if one != newer]
    older = request.GET.get("a", "")
    older = older if older in texts else (earlier[-1] if earlier else "")
    shown = None
    if older and newer:
        shown = changes_shown(texts[older], texts[newer], Language(staff.language))
    context = {
        "here": "draft",
        "relationship": found,
        "numbers": numbers,
        "has_draft": draft is not None,
        "older": older,
        "newer": newer,
        "shown": shown,
    }
    return render(request, "staff/draft_versions.html", context)


@require_safe
def languages(request: Request, key: str) -> HttpResponse:
    """Show the draft clause by clause in Spanish and in English."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    draft = access_draft(staff, found)
    agreement = reading_of(plain(draft.text) if draft is not None else "").agreement
    context = {"here": "draft", "relationship": found, "pairs": _pairs(agreement)}
    return render(request, "staff/draft_languages.html", context)


def _pairs(agreement: Agreement) -> list[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    """Return each clause's label, title and sentences in both languages."""
    pairs = []
    for clause in agreement.clauses:
        try:
            spanish = write_clause(clause, agreement, Language.SPANISH)
            english = write_clause(clause, agreement, Language.ENGLISH)
        except UnsayableError:  # what nothing says in the other language is shown as it is
            spanish = english = ()
        pairs.append((clause.label, clause.title, spanish, english))
    return pairs
