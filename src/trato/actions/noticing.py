"""Noticing: what came up in a relationship that somebody is to be told, each thing once.

What was past already when a relationship was begun here is no news to anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import Final

from django.db import transaction

from trato.core.agreement import May, Side
from trato.core.events import Event, EventKind
from trato.core.speech import fold, words_of
from trato.core.standing.program.naming import People, people_of
from trato.store.addressees import addressees_of, next_week_at, say_at, zone_of
from trato.store.complaints import complaints_of
from trato.store.ledgers import Book, agreement_held, book_of, reading_of, standing_of
from trato.store.line_states import LATE_STATES, UNRECORDED_STATES
from trato.store.models import (
    OVER,
    Addressee,
    DueLine,
    Notice,
    Relationship,
    Rhythm,
    Stage,
    TextVersion,
)
from trato.store.understandings import wording_of

REMIND_AFTER: Final = timedelta(days=3)
"""How long a proposal may lie before it is spoken of once more, and then no more."""


class NoticeKind(StrEnum):
    """What a notice is about; its subject is an obligation for the first two, else an event.

    Doubts and approvals are told by the letter of their own act.
    """

    ASKED = "asked"
    LATE = "late"
    REQUEST = "request"
    COMPLAINT = "complaint"
    FINDING = "finding"
    EXTRA = "extra"
    PROPOSAL = "proposal"
    REMINDER = "reminder"


_BY_CLIENT: Final = {
    EventKind.REQUEST: NoticeKind.REQUEST,
    EventKind.COMPLAINT: NoticeKind.COMPLAINT,
}
_URGENT: Final = frozenset({"urgente", "urgentes", "urgent", "urgently", "urgencia"})


@dataclass(frozen=True, slots=True)
class News:
    """Something to tell: to the agency, to people of the client by their short names (None: all).

    An empty list of names is nobody.
    """

    topic: NoticeKind
    subject: str
    to_client: Sequence[str] | None
    to_agency: bool = True
    is_urgent: bool = False


def write_notices(relationship: Relationship, now: datetime) -> int:
    """Write what is to be told as of the lines of a relationship; return how much was new."""
    seen = relationship.lines_at
    found, look_again = news_of(relationship, now)
    ours, theirs = addressees_of(relationship)
    known = set(Notice.objects.filter(relationship=relationship).values_list("occasion", flat=True))
    made = [
        notice
        for one in found
        for notice in _notices(relationship, one, _readers(one, ours, theirs), now)
        if notice.occasion not in known
    ]
    with transaction.atomic():
        Notice.objects.bulk_create(made, batch_size=500, ignore_conflicts=True)
        _begin_weeks(relationship, theirs, now)
        # When lines were made meanwhile, they are looked at in the next round.
        same = Relationship.objects.filter(pk=relationship.pk, lines_at=seen)
        same.update(notices_at=look_again)
    return len(made)


def news_of(relationship: Relationship, now: datetime) -> tuple[list[News], datetime | None]:
    """Return what there is to tell at `now`, and when the end of a wait brings more by itself."""
    book = book_of(relationship)
    agreement = agreement_held(relationship, now)
    if agreement is None or relationship.stage in OVER:
        return [], None
    people = people_of(agreement)
    may_decide = _deciding(people, now)
    news = list(_of_events(relationship, book, people, may_decide, now))
    if not relationship.is_provisional:
        news += _of_lines(relationship, may_decide)
        news += _of_findings(relationship, book, now)
    return news, _look_again(relationship, book, now)


def holds_still(notice: Notice, now: datetime) -> bool:
    """Tell whether what a notice of an event tells is still so: nobody answered it meanwhile."""
    found, _later = news_of(notice.relationship, now)
    return any(one.topic == notice.kind and one.subject == notice.subject for one in found)


def _deciding(people: People, now: datetime) -> tuple[str, ...] | None:
    """Return who of the client approves or accepts; None, all of them, where nobody is named."""
    approving = people.who_may(Side.CLIENT, May.APPROVE, at=now)
    accepting = people.who_may(Side.CLIENT, May.ACCEPT, at=now)
    return tuple(dict.fromkeys((*approving, *accepting))) or None


def _of_lines(relationship: Relationship, may_decide: Sequence[str] | None) -> Iterator[News]:
    lines = DueLine.objects.filter(
        relationship=relationship,
        is_open=True,
        state__in=UNRECORDED_STATES | LATE_STATES,
        due_at__gte=relationship.created_at,
    ).order_by("due_at", "pk")
    urgent = urgent_clauses(relationship)
    for id, state, clause in lines.values_list("obligation", "state", "clause"):
        topic = NoticeKind.ASKED if state in UNRECORDED_STATES else NoticeKind.LATE
        yield News(topic, id, may_decide, is_urgent=clause in urgent)


def _of_events(
    relationship: Relationship,
    book: Book,
    people: People,
    may_decide: Sequence[str] | None,
    now: datetime,
) -> Iterator[News]:
    fresh = [
        event
        for event in book.events
        if event.recorded_at >= relationship.created_at and event.is_for_both
    ]
    over = _over(book.events)
    waiting = _waiting_versions(relationship, fresh, now)
    for event in fresh:
        if event.kind in _BY_CLIENT and event.id not in over:
            if people.side_of(event.by) is not Side.PROVIDER:
                yield News(_BY_CLIENT[event.kind], event.id, ())
        elif event.kind is EventKind.EXTRA_PROPOSED and event.id not in over:
            yield News(NoticeKind.EXTRA, event.id, may_decide, to_agency=False)
        elif event.id in waiting:
            yield News(NoticeKind.PROPOSAL, event.id, may_decide, to_agency=False)
            if now >= event.recorded_at + REMIND_AFTER:
                yield News(NoticeKind.REMINDER, event.id, may_decide, to_agency=False)


def _over(events: Iterable[Event]) -> frozenset[str]:
    """Return the ids of what has been answered, decided, cleared, withdrawn or closed."""
    over: set[str] = set()
    for event in events:
        if event.kind in _ENDINGS:
            over.add(str(event.fields.get(_ENDINGS[event.kind], "")))
        answers = event.fields.get("answers")
        if isinstance(answers, tuple):
            over.update(str(one) for one in answers)
        if event.kind is EventKind.EXTRA_PROPOSED:
            over.update(event.about)
    return frozenset(over)


_ENDINGS: Final = {
    EventKind.EXTRA_APPROVED: "proposal",
    EventKind.EXTRA_REFUSED: "proposal",
    EventKind.REQUEST_WITHDRAWN: "request",
    EventKind.COMPLAINT_CLOSED: "complaint",
}


def _waiting_versions(
    relationship: Relationship, events: Sequence[Event], now: datetime
) -> frozenset[str]:
    proposed = [event for event in events if event.kind is EventKind.VERSION_PROPOSED]
    standing = standing_of(relationship, now) if proposed else None
    if standing is None:
        return frozenset()
    waiting = {one.number for one in standing.versions if one.state == "proposed"}
    return frozenset(event.id for event in proposed if event.fields.get("version") in waiting)


def _of_findings(relationship: Relationship, book: Book, now: datetime) -> Iterator[News]:
    if not any(event.kind is EventKind.COMPLAINT for event in book.events):
        return
    for one in complaints_of(relationship, now):
        is_fresh = one.reply_by >= relationship.created_at
        if one.is_open and not one.answers and is_fresh and now >= one.reply_by:
            yield News(NoticeKind.FINDING, one.id, (one.event.by,))


def _look_again(relationship: Relationship, book: Book, now: datetime) -> datetime | None:
    """Return when a reply is late or a proposal has lain long enough, if that is to come."""
    instants = [
        event.recorded_at + REMIND_AFTER
        for event in book.events
        if event.kind is EventKind.VERSION_PROPOSED
    ]
    if any(event.kind is EventKind.COMPLAINT for event in book.events):
        instants += [one.reply_by for one in complaints_of(relationship, now) if one.is_open]
    return min((at for at in instants if at > now), default=None)


def urgent_clauses(relationship: Relationship) -> frozenset[str]:
    """Return the labels of the clauses that call their matter urgent, in the newest text."""
    version = TextVersion.objects.filter(relationship=relationship).order_by("number").last()
    return _urgent_in(version.text) if version is not None else frozenset()


@lru_cache(maxsize=256)
def _urgent_in(text: str) -> frozenset[str]:
    words = wording_of(text)
    return frozenset(
        clause.label
        for clause in reading_of(text).agreement.clauses
        if any(
            fold(word.text) in _URGENT
            for word in words_of(f"{clause.title} {words.get(clause.label, '')}")
        )
    )


def _readers(
    news: News, ours: Sequence[Addressee], theirs: Sequence[Addressee]
) -> Iterator[Addressee]:
    if news.to_agency:
        yield from ours
    for one in theirs:
        assert one.person is not None
        if news.to_client is None or one.person.short in news.to_client:
            yield one


def _notices(
    relationship: Relationship, news: News, readers: Iterable[Addressee], now: datetime
) -> Iterator[Notice]:
    for reader in readers:
        if reader.rhythm == Rhythm.NEVER:
            continue
        said = f"{relationship.key} {news.topic} {news.subject} {reader.pk}"
        zone = relationship.zone if reader.person_id else relationship.agency.zone
        yield Notice(
            agency_id=relationship.agency_id,
            relationship=relationship,
            addressee=reader,
            kind=news.topic.value,
            subject=news.subject,
            occasion=sha256(said.encode()).hexdigest(),
            is_urgent=news.is_urgent,
            made_at=now,
            say_at=say_at(reader, zone, now, is_urgent=news.is_urgent),
        )


def _begin_weeks(relationship: Relationship, theirs: Iterable[Addressee], now: datetime) -> None:
    """Give a first week to people of a client who have none yet."""
    for one in theirs:
        if one.has_week and one.week_at is None and relationship.stage == Stage.LIVING:
            at = next_week_at(one, relationship.zone, now)
            Addressee.objects.filter(pk=one.pk, week_at=None).update(week_at=at)


def change_rhythm(addressee: Addressee, now: datetime) -> None:
    """Let what was not said yet follow the hours that somebody chose since."""
    unsaid = Notice.objects.filter(addressee=addressee, said_at=None)
    if addressee.rhythm == Rhythm.NEVER:
        unsaid.update(said_at=now)
        return
    unsaid.filter(is_urgent=False).update(
        say_at=say_at(addressee, zone_of(addressee), now, is_urgent=False)
    )
