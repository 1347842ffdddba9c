"""«De qué hablar»: what is on the table for the next call, computed from what is owed and said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from trato.core.events import Event, EventKind
from trato.core.understanding import Doubt
from trato.core.words import Language
from trato.core.worktime import end_of_local_day, local_date
from trato.store.beside import shortened
from trato.store.complaints import Complaint, complaints_of
from trato.store.doors import access_due_lines
from trato.store.ledgers import book_of, texts_of
from trato.store.models import DueLine, Relationship, Sort
from trato.store.names import called, names_of
from trato.store.understandings import understanding_of
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import LineShown, line_shown
from trato.web.owed.sides import sides_of
from trato.web.verdict.requests import RequestShown, requests_shown

AHEAD: Final = timedelta(days=7)
"""How far is looked where no next conversation is set."""
DONE_MAX: Final = 12
WISHES_MAX: Final = 6
WISH_CHARACTERS: Final = 240
_TALKS: Final = (EventKind.CALL, EventKind.MEETING_HELD)
_WISHES: Final = (EventKind.NEED, EventKind.EXPECTATION, EventKind.REPORT_NOTE)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody said that they need, expect or noted, when, and whether others may read it."""

    who: str
    words: str
    at: object
    is_private: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """What to talk about until `until`: the same for both sides, but for private words."""

    until: datetime
    last_at: datetime | None
    late: tuple[LineShown, ...]
    mine: tuple[LineShown, ...]
    theirs: tuple[LineShown, ...]
    promises: tuple[LineShown, ...]
    asked: tuple[LineShown, ...]
    done: tuple[LineShown, ...]
    """Since the last conversation."""
    doubts: tuple[Doubt, ...]
    requests: tuple[RequestShown, ...]
    complaints: tuple[Complaint, ...]
    wishes: tuple[Wish, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing at all is on the table."""
        owed = (self.late, self.mine, self.theirs, self.promises, self.asked)
        said = (self.doubts, self.requests, self.complaints, self.wishes, self.done)
        return not any((*owed, *said))


def talk_of(who: Staff | Client, relationship: Relationship, now: datetime) -> Talk:
    """Return what is on the table for the next conversation of a relationship."""
    sides = sides_of(who, relationship, now)
    events = [one for one in book_of(relationship).events if one.is_visible_to(who.short, who.side)]
    until = _until(relationship, events, now)
    near = _near(who, relationship, until)
    owed = [one for one in (*sides.mine, *sides.theirs) if one.id in near]
    promised = tuple(one for one in owed if one.sort == Sort.PROMISE)
    late = tuple(one for one in owed if one.is_late and one not in promised)
    due = [one for one in owed if one not in late and one not in promised]
    last_at = _last_talk(events)
    texts = texts_of(relationship)
    return Talk(
        until=until,
        last_at=last_at,
        late=late,
        mine=tuple(one for one in due if one.is_mine),
        theirs=tuple(one for one in due if not one.is_mine),
        promises=promised,
        asked=sides.asked,
        done=_done(who, relationship, last_at or now - AHEAD, now),
        doubts=understanding_of(relationship, texts[-1]).open_doubts if texts else (),
        requests=tuple(one for one in requests_shown(who, relationship, now) if one.is_open),
        complaints=_open_complaints(relationship, now),
        wishes=tuple(_wishes(relationship, events)),
    )


def _open_complaints(relationship: Relationship, now: datetime) -> tuple[Complaint, ...]:
    if relationship.is_provisional:
        return ()
    return tuple(one for one in complaints_of(relationship, now) if one.is_open)


def _until(relationship: Relationship, events: list[Event], now: datetime) -> datetime:
    """Return the next conversation that is set, or the end of the day a week from now."""
    gone = {str(one.fields.get("event")) for one in events if one.kind is EventKind.RETRACTION}
    ahead = [
        at
        for one in events
        if one.kind is EventKind.MEETING_SET and one.id not in gone
        for at in (one.fields["starts_at"],)
        if isinstance(at, datetime) and at > now
    ]
    if ahead:
        return min(ahead)
    midnight = end_of_local_day(relationship.zone, local_date(now + AHEAD, relationship.zone))
    return midnight - timedelta(minutes=1)


def _near(who: Staff | Client, relationship: Relationship, until: datetime) -> set[str]:
    lines = access_due_lines(who).filter(relationship=relationship, is_open=True)
    return set(lines.filter(due_at__lte=until).values_list("obligation", flat=True))


def _last_talk(events: list[Event]) -> datetime | None:
    held = (one.recorded_at for one in reversed(events) if one.kind in _TALKS)
    return next(held, None)


def _done(
    who: Staff | Client, relationship: Relationship, since: datetime, now: datetime
) -> tuple[LineShown, ...]:
    language = Language(who.language)
    rows: list[DueLine] = list(
        access_due_lines(who)
        .filter(relationship=relationship, is_open=False, done_at__gte=since, done_at__lte=now)
        .exclude(sort=Sort.CONTACT)
        .order_by("-done_at", "-pk")[:DONE_MAX]
    )
    return tuple(line_shown(row, relationship, who.side, language, now) for row in rows)


def _wishes(relationship: Relationship, events: list[Event]) -> Iterator[Wish]:
    """Yield what somebody of the client said that they need or expect, the newest first."""
    names = names_of(relationship)
    said = [one for one in events if one.kind in _WISHES and one.text]
    for one in said[: -WISHES_MAX - 1 : -1]:
        words = shortened(one.text, WISH_CHARACTERS)
        yield Wish(called(names, [one.by])[0], words, one.at, not one.is_for_both)
