"""What a point of a disagreement may be about: what was owed, what happened, a clause."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from trato.core.events import EventKind
from trato.core.standing import Standing
from trato.core.text import Reading
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.formats.telling import speaker_for
from trato.store.ledgers import agreement_held, book_of, standing_of
from trato.store.models import DueLine, Relationship
from trato.web.ledger.entries import entries_to_name
from trato.web.owed.due_lines import bare

_TERMS: Final = frozenset({EventKind.VERSION_PROPOSED, EventKind.VERSION_APPROVED})
_HAPPENED: Final = frozenset(
    {
        EventKind.DELIVERY,
        EventKind.REPORT,
        EventKind.INVOICE,
        EventKind.PAYMENT,
        EventKind.WORK,
        EventKind.COURTESY,
        EventKind.EXTERNAL_FACT,
        EventKind.FORBIDDEN_ACT,
    }
)
"""What a point can be about because it happened, whether it was owed or not."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that a point may be about; `value` names it and `fields` is what a claim says."""

    value: str
    said: str
    fields: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Subjects:
    """What a point may be about: what was owed lately, what happened, the clauses."""

    owed: tuple[Subject, ...]
    happened: tuple[Subject, ...]
    clauses: tuple[Subject, ...]

    def fields_of(self, value: str) -> Mapping[str, object]:
        """Return what a claim says of a subject; nothing for what is none."""
        every = (*self.owed, *self.happened, *self.clauses)
        return next((one.fields for one in every if one.value == value), {})


def subjects_in(
    lines: Sequence[DueLine],
    relationship: Relationship,
    reading: Reading,
    language: Language,
    now: datetime,
) -> Subjects:
    """Return what a point may be about: the things owed lately, what happened, the clauses."""
    standing = standing_of(relationship, now)
    agreement = agreement_held(relationship, now)
    speaker = speaker_for(agreement, language, now)
    is_english = language is Language.ENGLISH
    return Subjects(
        owed=tuple(
            Subject(
                f"o:{one.obligation}",
                _said(one, bare(one.what_en if is_english else one.what_es), speaker),
                _about_line(one, relationship, standing),
            )
            for one in lines
        ),
        happened=tuple(
            Subject(f"e:{id}", said, _about_entry(id, relationship))
            for id, said in entries_to_name(relationship, _HAPPENED, speaker)
        ),
        clauses=tuple(
            Subject(f"c:{one.label}", f"{one.label} {one.title}", {"clause": one.label})
            for one in reading.agreement.clauses
        ),
    )


def _said(line: DueLine, what: str, speaker: Speaker) -> str:
    """Return what was owed, with the day of its due."""
    if line.due_at is None:
        return what
    return f"{what}, {speaker.day(local_date(line.due_at, line.zone))}"


def _about_line(
    line: DueLine, relationship: Relationship, standing: Standing | None
) -> dict[str, object]:
    named: dict[str, object] = {"clause": line.clause} if line.clause else {}
    if line.thing:
        named["thing"] = line.thing
    if line.period:
        named["period"] = line.period
    elif event := _set_in_motion(line, relationship, standing):
        named["event"] = event
    return named


def _set_in_motion(
    line: DueLine, relationship: Relationship, standing: Standing | None
) -> str | None:
    """Return the event that set one thing owed in motion, when by it nothing else is meant.

    The agreement itself sets everything in motion, and an entry that ends one contact begins the
    next.
    """
    owed = standing.obligation(line.obligation) if standing is not None else None
    event = owed.trigger_event if owed is not None else None
    if standing is None or event is None:
        return None
    made = next((one for one in book_of(relationship).events if one.id == event), None)
    if made is None or made.kind in _TERMS:
        return None
    meant = [
        one
        for one in standing.obligations
        if one.clause == line.clause and event in (one.trigger_event, *one.events)
    ]
    return event if len(meant) == 1 else None


def _about_entry(id: str, relationship: Relationship) -> dict[str, object]:
    made = next(one for one in book_of(relationship).events if one.id == id)
    thing = made.text_field("thing") if "thing" in made.fields else ""
    return {"thing": thing, "event": id} if thing else {"event": id}
