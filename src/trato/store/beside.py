"""What stands beside a due line: what set it in motion, its sort, how its time is counted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, TypedDict

from trato.core.agreement import Agreement, Verb
from trato.core.events import Event, EventKind
from trato.core.standing.in_touch import last_contact, last_words
from trato.core.standing.values import Obligation
from trato.core.verdict.remaining import counted_in
from trato.core.verdict.wording import Speaker
from trato.formats.counting import counting_text
from trato.store.ledgers import Book
from trato.store.models import Sort

PROMPT_CHARACTERS: Final = 120
_SORTS: Final[Mapping[Verb, Sort]] = {
    Verb.ANSWER: Sort.ANSWER,
    Verb.RESOLVE: Sort.ANSWER,
    Verb.CONFIRM: Sort.ANSWER,
    Verb.WRITE: Sort.CONTACT,
    Verb.CALL: Sort.CONTACT,
    Verb.MEET: Sort.CONTACT,
    Verb.DELIVER: Sort.DELIVERY,
    Verb.REPORT: Sort.REPORT,
    Verb.REVISE: Sort.DELIVERY,
    Verb.GIVE: Sort.DELIVERY,
    Verb.REVIEW: Sort.ANSWER,
    Verb.PAY: Sort.MONEY,
    Verb.INVOICE: Sort.MONEY,
    Verb.REFUND: Sort.MONEY,
}


class Beside(TypedDict):
    """The fields of a line that stand beside what is owed."""

    prompt: str
    prompt_by: str
    sort: str
    last_at: datetime | None
    counting: str


class BesideReader:
    """A book, asked for what stands beside each obligation of its standing."""

    def __init__(self, book: Book, agreement: Agreement | None, speaker: Speaker) -> None:
        """Keep the book, the agreement in force, and who says names."""
        self._book = book
        self._agreement = agreement
        self._speaker = speaker
        self._agreements = {one.number: one.agreement for one in book.versions}
        self._events = {one.id: one for one in book.events if one.is_for_both}

    def beside(self, owed: Obligation, *, is_open: bool) -> Beside:
        """Return what stands beside an obligation; `is_open`: lists show it as still owed.

        The last exchange stands beside a contact that is still owed: it says what to go on from.
        """
        cause = self._events.get(owed.trigger_event or "")
        sort = self._sort(owed, cause)
        told, last_at = cause, None
        if sort is Sort.CONTACT and is_open and self._agreement is not None:
            told = last_words(self._book.events, owed.debtor.other, self._agreement)
            last_at = last_contact(owed, self._book.events, self._agreement, self._speaker.zone)
        is_named = told is not None and (told.text or sort is Sort.PROMISE)
        return {
            "prompt": shortened(told.text, PROMPT_CHARACTERS) if told is not None else "",
            "prompt_by": self._speaker.person(told.by)[:120] if told and is_named else "",
            "sort": sort.value,
            "last_at": last_at,
            "counting": self._counting(owed),
        }

    def _sort(self, owed: Obligation, cause: Event | None) -> Sort:
        if cause is not None and cause.kind is EventKind.COMMITMENT and owed.id == cause.id:
            return Sort.PROMISE
        return _SORTS.get(owed.verb, Sort.OTHER) if owed.verb is not None else Sort.OTHER

    def _counting(self, owed: Obligation) -> str:
        counted = counted_in(owed, self._agreements.get(owed.version))
        if counted is None or owed.due is None or not owed.is_open:
            return ""
        return counting_text(counted, owed.trigger_at, owed.due)


def shortened(text: str, limit: int) -> str:
    """Return the beginning of a text in one line, cut between words."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    return line[:limit].rpartition(" ")[0].rstrip(",.;:") + " …"
