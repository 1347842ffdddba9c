"""Versions side by side: what changed from one to the other, and one text in two languages."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from trato.core.agreement import Agreement
from trato.core.comparison import Change, compare, worded
from trato.core.comparison.changes import ChangeKind, Part
from trato.core.comparison.wording import sentences
from trato.core.text import UnsayableError, plain, write_clause
from trato.core.words import Language
from trato.store.doors import access_draft, access_relationship, access_versions, staff_of
from trato.store.ledgers import reading_of
from trato.web.visitors import Request
from trato.web.words_changed import Run, word_runs


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """A change: of a clause its label and its words; of anything else one sentence."""

    label: str
    kind: str
    said: str
    runs: tuple[Run, ...] = ()


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
    changes: tuple[ChangeShown, ...] = ()
    if older and newer:
        language = Language(staff.language)
        old, new = reading_of(texts[older]).agreement, reading_of(texts[newer]).agreement
        changes = tuple(_shown(one, old, new, language) for one in compare(old, new))
    context = {
        "here": "draft",
        "relationship": found,
        "numbers": numbers,
        "has_draft": draft is not None,
        "older": older,
        "newer": newer,
        "changes": changes,
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


def _shown(change: Change, old: Agreement, new: Agreement, language: Language) -> ChangeShown:
    label = change.label if change.part is Part.CLAUSE else ""
    is_of_words = change.part is Part.CLAUSE and change.kind is not ChangeKind.REWORDED
    if not is_of_words:
        return ChangeShown(label, change.kind.value, worded(change, old, new, language))
    before = sentences(change.before, old, old.header.language) or change.old
    after = sentences(change.after, new, new.header.language) or change.new
    return ChangeShown(label, change.kind.value, "", word_runs(before, after))


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
