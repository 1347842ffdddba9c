"""Both sides of a relationship with equal weight: what is owed, what is left, what nobody noted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import F

from trato.core.standing.values import Hours, RoundsLeft, Standing
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.core.words.dates import minutes_in_words
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.store.doors import access_due_lines
from trato.store.due_lines import refresh
from trato.store.ledgers import book_of, standing_of
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import LineShown, bare, line_shown


@dataclass(frozen=True, slots=True)
class Left:
    """Something of which there is a given amount: rounds of changes, hours of a bank."""

    what: str
    left: int
    of: int
    said_left: str
    said_of: str

    @property
    def share(self) -> int:
        """Return what is left, in percent of all."""
        return max(0, min(100, self.left * 100 // self.of)) if self.of else 0


@dataclass(frozen=True, slots=True)
class Sides:
    """What the reader's side owes, what the other does, what is asked, what is left.

    `resting` waits for something else before its time runs.
    """

    mine: tuple[LineShown, ...]
    theirs: tuple[LineShown, ...]
    asked: tuple[LineShown, ...]
    resting: tuple[LineShown, ...]
    left: tuple[Left, ...]
    is_agreed: bool

    @property
    def first(self) -> LineShown | None:
        """Return what comes first of what the reader's side owes."""
        return self.mine[0] if self.mine else None


def sides_of(who: Staff | Client, relationship: Relationship, now: datetime) -> Sides:
    """Return where both sides stand at `now`, as `who` sees it."""
    language = Language(who.language)
    if relationship.next_change_at is not None and relationship.next_change_at <= now:
        refresh(relationship, now)
    rows = (
        access_due_lines(who)
        .filter(relationship=relationship, is_open=True)
        .order_by(F("due_at").asc(nulls_last=True), "pk")
    )
    standing = standing_of(relationship, now)
    lines = [line_shown(row, relationship, who.side, language, now) for row in rows]
    resting = tuple(one for one in lines if one.state.value in {"pending", "suspended"})
    asked = tuple(one for one in lines if one.is_unrecorded)
    owed = [one for one in lines if one not in resting and not one.is_unrecorded]
    return Sides(
        mine=tuple(one for one in owed if one.is_mine),
        theirs=tuple(one for one in owed if not one.is_mine),
        asked=asked,
        resting=resting,
        left=_left(relationship, standing, language, now),
        is_agreed=standing is not None and standing.version is not None,
    )


def _left(
    relationship: Relationship, standing: Standing | None, language: Language, now: datetime
) -> tuple[Left, ...]:
    if standing is None:
        return ()
    speaker = speaker_for(agreement_of(standing, book_of(relationship).versions), language, now)
    settled = _settled(standing)
    rounds = [
        _rounds(one, speaker)
        for one in standing.rounds
        if one.included and settled.isdisjoint({one.member or one.thing, *one.events})
    ]
    hours = [_hours(one) for one in standing.accounts.hours if one.granted]
    return (*rounds, *hours)


def _settled(standing: Standing) -> set[str]:
    """Return the periods of what was accepted, and the observations that it answers."""
    accepted = {one.of for one in standing.acceptances if one.answer != "observed"}
    found: set[str] = set()
    for delivery in standing.deliveries:
        owed = standing.obligation(delivery.obligation or "")
        if delivery.event in accepted and owed is not None:
            found |= {owed.period or delivery.thing, owed.trigger_event or ""}
    return found


def _rounds(one: RoundsLeft, speaker: Speaker) -> Left:
    left = max(0, one.included - one.used)
    what = bare(speaker.name(one.thing))
    if one.member:
        what = f"{what} ({speaker.period(one.member)})"
    return Left(what, left, one.included, str(left), str(one.included))


def _hours(one: Hours) -> Left:
    return Left(
        bare(one.name),
        one.left,
        one.granted,
        minutes_in_words(one.left),
        minutes_in_words(one.granted),
    )
