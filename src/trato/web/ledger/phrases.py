"""One line that says what happened, and the form that it fills: a person reads it and confirms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from trato.core.agreement import Agreement
from trato.core.events import EventKind
from trato.core.money import format_number
from trato.core.noting import PHRASE_CHARACTERS_MAX, Noted, note_in
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.ledgers import book_of
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.ledger.fact_forms import FactForm


@dataclass(frozen=True, slots=True)
class Proposed:
    """The form that a line fills, by its word (empty: nobody knows which), and its blanks."""

    phrase: str = ""
    form: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict)
    is_ahead: bool = False
    """Whether the line speaks of something that is still to come."""


def phrase_typed(raw: str) -> str:
    """Return a line as it was typed, up to its limit."""
    return raw.strip()[:PHRASE_CHARACTERS_MAX]


def proposed_by(
    phrase: str,
    who: Staff | Client,
    relationship: Relationship,
    *,
    agreement: Agreement | None,
    forms: Mapping[str, FactForm],
    now: datetime,
) -> Proposed:
    """Return the form that a line fills, in the language of who wrote it or of the agreement."""
    if not phrase or agreement is None:
        return Proposed(phrase)
    invoices = [
        str(event.fields["number"])
        for event in book_of(relationship).events
        if event.kind is EventKind.INVOICE
    ]
    noted = Noted()
    for language in dict.fromkeys((Language(who.language), agreement.header.language)):
        today = local_date(now, relationship.zone)
        noted = note_in(phrase, today, who.short, agreement, language=language, invoices=invoices)
        if noted != Noted():
            break
    form = next((word for word, one in forms.items() if one.kind is noted.kind), "")
    return Proposed(phrase, form, _blanks(noted, phrase, agreement), noted.is_ahead)


def _blanks(noted: Noted, phrase: str, agreement: Agreement) -> dict[str, str]:
    """Return what stands in each blank of a form, as people type it."""
    amount = format_number(noted.amount, agreement.header.numbers) if noted.amount else ""
    own_words = noted.about or ("" if noted.kind else phrase)
    said = {
        "day": noted.day.isoformat() if noted.day else "",
        "hour": f"{noted.clock[0]}:{noted.clock[1]:02}" if noted.clock else "",
        "by": noted.by or "",
        "minutes": f"{noted.minutes} min" if noted.minutes else "",
        "amount": amount,
        "value": amount,
        "number": noted.number,
        "pays": noted.number,
        "thing": noted.thing,
        "period": noted.period,
        "what": own_words,
        "reason": own_words,
        "name": own_words,
        "due_at": noted.due_on.isoformat() if noted.due_on else "",
        "text": phrase,
    }
    return {name: value for name, value in said.items() if value}
