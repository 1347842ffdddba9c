"""Disagreements as the ledger holds them: what was said, answered, objected to, and the end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from trato.core.agreement import Agreement, Side, Verb
from trato.core.claims import Claim, claim_of
from trato.core.events import Event, EventKind
from trato.core.message import next_working_day
from trato.core.standing import Standing
from trato.core.standing.program.naming import people_of
from trato.core.verdict import Judgement, deepened
from trato.core.verdict.judging import judged
from trato.store.ledgers import agreement_held, book_of, standing_of
from trato.store.models import Relationship
from trato.store.refusal import not_found


@dataclass(frozen=True, slots=True)
class Complaint:
    """A disagreement with everything that was said of it, in the order of the ledger.

    `reply_by` is until when the provider answers; from then on its finding opens by itself.
    """

    event: Event
    side: Side | None
    answers: tuple[Event, ...]
    objections: tuple[Event, ...]
    endings: tuple[Event, ...]
    reply_by: datetime

    @property
    def id(self) -> str:
        """Return the id of its event."""
        return self.event.id

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for an end."""
        return self.outcome == ""

    @property
    def outcome(self) -> str:
        """Return how it ended: who complained decides; «no solution» takes both sides."""
        by_outcome: dict[str, set[str]] = {}
        for ending in self.endings:
            said = str(ending.fields["outcome"])
            by_outcome.setdefault(said, set()).add(ending.by)
            if said != NO_SOLUTION and ending.by == self.event.by:
                return said
        return NO_SOLUTION if len(by_outcome.get(NO_SOLUTION, ())) > 1 else ""

    def is_shown(self, now: datetime) -> bool:
        """Tell whether who complained may read the finding: answered, or the time is over."""
        return bool(self.answers) or now >= self.reply_by


NO_SOLUTION = "no_solution"


def complaints_of(relationship: Relationship, now: datetime) -> tuple[Complaint, ...]:
    """Return the disagreements of a relationship, the newest first."""
    book, standing = book_of(relationship), standing_of(relationship, now)
    events = [event for event in book.events if event.is_for_both]
    made = [event for event in events if event.kind is EventKind.COMPLAINT]
    agreement = agreement_held(relationship, now)
    return tuple(_complaint(event, events, agreement, standing) for event in reversed(made))


def complaint_of(relationship: Relationship, id: str, now: datetime) -> Complaint:
    """Return one disagreement. Raises «not_found»."""
    for one in complaints_of(relationship, now):
        if one.id == id:
            return one
    raise not_found()


def judgement_of(
    relationship: Relationship, complaint: Complaint, now: datetime, *, deeply: bool = False
) -> Judgement:
    """Return who is right about each point at `now`; `deeply`: also what would change it."""
    book, standing = book_of(relationship), standing_of(relationship, now)
    claim = claim_in(complaint)
    assert standing is not None, "nothing is said before a text was proposed"
    judgement = judged(claim, standing, book.versions, book.events)
    if not deeply:
        return judgement
    return deepened(judgement, claim, book.versions, book.events, now)


def claim_in(complaint: Complaint) -> Claim:
    """Return the claim of a disagreement."""
    claim = claim_of(complaint.event)
    return claim or Claim(complaint.id, complaint.event.by, complaint.event.recorded_at, ())


def _complaint(
    made: Event,
    events: list[Event],
    agreement: Agreement | None,
    standing: Standing | None,
) -> Complaint:
    side = people_of(agreement).side_of(made.by) if agreement is not None else None
    return Complaint(
        event=made,
        side=side,
        answers=tuple(one for one in events if made.id in answered_by(one)),
        objections=tuple(
            one
            for one in events
            if one.kind is EventKind.OBJECTION and one.fields.get("to") == made.id
        ),
        endings=tuple(
            one
            for one in events
            if one.kind is EventKind.COMPLAINT_CLOSED and one.fields.get("complaint") == made.id
        ),
        reply_by=_reply_by(made, agreement, standing),
    )


def answered_by(event: Event) -> tuple[object, ...]:
    """Return the ids of what an event answers."""
    found = event.fields.get("answers")
    return found if isinstance(found, tuple) else ()


def _reply_by(made: Event, agreement: Agreement | None, standing: Standing | None) -> datetime:
    """Return the agreed time to answer; without one, the end of the next working day."""
    for one in standing.obligations if standing is not None else ():
        if one.trigger_event == made.id and one.verb is Verb.ANSWER and one.due is not None:
            return one.due.at
    return next_working_day(agreement, made.recorded_at).at
