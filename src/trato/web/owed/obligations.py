"""One obligation with its whole story: why it is owed, how its due was counted, what moved it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.http import HttpRequest

from trato.core.agreement import Agreement
from trato.core.standing.values import Obligation
from trato.core.verdict.delays import calendar_named
from trato.core.words import Language
from trato.core.words.dates import minutes_in_words
from trato.core.worktime import working_minutes_between
from trato.formats.standing import ObligationJson, agreement_of, obligations_json
from trato.formats.telling import StepJson, speaker_for
from trato.store.ledgers import book_of, reading_of, standing_of
from trato.store.models import Relationship, TextVersion
from trato.store.refusal import not_found
from trato.web.owed.due_lines import bare

WORKING: Final = frozenset({"working_day", "working_hour"})


@dataclass(frozen=True, slots=True)
class ReasonShown:
    """One step of the story: when, what happened, by which clause, and the arithmetic."""

    when: str
    text: str
    clause: str
    steps: Sequence[StepJson]


@dataclass(frozen=True, slots=True)
class ShiftShown:
    """One movement of a due: from when, to when, and why."""

    earlier: str
    later: str
    text: str


@dataclass(frozen=True, slots=True)
class ObligationShown:
    """An obligation, its clause word for word, and its arithmetic."""

    said: ObligationJson
    what: str
    due: str
    clause_text: str
    reasons: tuple[ReasonShown, ...]
    shifts: tuple[ShiftShown, ...]
    hours_late: str
    """How late in working time, where its delay is counted in it; else empty."""


def obligation_shown(
    relationship: Relationship, obligation_id: str, *, language: Language, at: datetime
) -> ObligationShown:
    """Return an obligation of the standing at `at`. Raises «not_found»."""
    standing = standing_of(relationship, at)
    found = standing.obligation(obligation_id) if standing is not None else None
    if standing is None or found is None:
        raise not_found()
    book = book_of(relationship)
    agreement = agreement_of(standing, book.versions)
    speaker = speaker_for(agreement, language, at)
    said = obligations_json([found], standing, book.versions, speaker)[0]
    return ObligationShown(
        said=said,
        what=bare(said["what"]),
        due=speaker.deadline(found.due) if found.due else "",
        clause_text=_clause_text(relationship, found),
        reasons=tuple(
            ReasonShown(speaker.instant(because.at), one["text"], one["clause"], one["steps"])
            for because, one in zip(found.because, said["because"], strict=True)
        ),
        shifts=tuple(
            ShiftShown(speaker.deadline(shift.earlier), speaker.deadline(shift.later), one["text"])
            for shift, one in zip(found.shifts, said["shifts"], strict=True)
        ),
        hours_late=_hours_late(found, said, agreement, at),
    )


def _hours_late(
    found: Obligation, said: ObligationJson, agreement: Agreement | None, at: datetime
) -> str:
    """Return the working time of a delay that is counted in working days or hours."""
    late, due = said["late_by"], found.due
    calendar = calendar_named(agreement, None)
    if late is None or due is None or calendar is None or late["unit"] not in WORKING:
        return ""
    until = found.done_at or found.closed_at or at
    return minutes_in_words(int(working_minutes_between(calendar, due.late_from, until)))


def _clause_text(relationship: Relationship, found: Obligation) -> str:
    version = TextVersion.objects.filter(relationship=relationship, number=found.version).first()
    if version is None or not found.clause:
        return ""
    label = found.clause.partition(".")[0]
    return " ".join(one.text for one in reading_of(version.text).sentences if one.clause == label)


def sum_or_page(request: HttpRequest, page: str) -> str:
    """Return the template of a whole page, or of the arithmetic alone for a line that opens it."""
    return "pieces/obligation_sum.html" if request.headers.get("HX-Request") else page
