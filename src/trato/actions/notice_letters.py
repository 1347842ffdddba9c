"""Notices as letters: everything that somebody is to be told now, in one letter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from django.db import transaction

from trato.actions.letters import LetterWords, write_letter
from trato.actions.noticing import NoticeKind, holds_still
from trato.store.addressees import visitor_of
from trato.store.line_states import LATE_STATES, UNRECORDED_STATES
from trato.store.models import Addressee, DueLine, Letter, Notice
from trato.store.visitors import Client, Staff

TAKEN_MAX: Final = 20_000
_AT_ONCE: Final = 500
OF_LINES: Final = frozenset({NoticeKind.ASKED.value, NoticeKind.LATE.value})
"""The kinds of notices that are about something owed; the others are about an event."""

Lines = dict[tuple[int, str], DueLine]
"""Due lines by their relationship and their obligation."""
WordsOfNotices = Callable[[Staff | Client, Sequence[Notice], Lines, datetime], LetterWords]
"""What a letter says of the notices that hold, some of which are about lines."""


def write_letters(now: datetime, words: WordsOfNotices, *, limit: int) -> int:
    """Write one letter to each person, at most `limit`, whom something is to be told by `now`."""
    waiting = Notice.objects.filter(said_at=None, say_at__lte=now)
    ids = list(waiting.order_by().values_list("addressee", flat=True).distinct()[:limit])
    found = Addressee.objects.select_related(
        "member__user", "member__agency", "person__relationship", "person__agency"
    )
    for addressee in found.filter(pk__in=ids):
        write_one(addressee, words, now)
    return len(ids)


@transaction.atomic
def write_one(addressee: Addressee, words: WordsOfNotices, now: datetime) -> Letter | None:
    """Write one letter with all that somebody is to be told; None when all of it was over."""
    notices = list(
        Notice.objects.select_for_update(of=("self",), skip_locked=True)
        .filter(addressee=addressee, said_at=None, say_at__lte=now)
        .select_related("relationship__agency")
        .order_by("pk")[:TAKEN_MAX]
    )
    lines = _lines_of(notices)
    kept = [one for one in notices if _holds(one, lines, now)]
    letter = _letter(visitor_of(addressee), kept, lines, words, now) if kept else None
    ids = [one.pk for one in notices]
    for start in range(0, len(ids), _AT_ONCE):
        some = Notice.objects.filter(pk__in=ids[start : start + _AT_ONCE])
        some.update(said_at=now, letter=letter)
    return letter


def _letter(
    who: Staff | Client,
    notices: Sequence[Notice],
    lines: Lines,
    words: WordsOfNotices,
    now: datetime,
) -> Letter:
    said = words(who, notices, lines, now)
    return write_letter(
        who.agency,
        occasion=f"notices-{notices[0].pk}",
        to=who.person.email if isinstance(who, Client) else who.user.email,
        subject=said.subject,
        paragraphs=[said.text],
        html=said.html,
    )


def _lines_of(notices: Sequence[Notice]) -> Lines:
    of_lines = [one for one in notices if one.kind in OF_LINES]
    found: Lines = {}
    for start in range(0, len(of_lines), _AT_ONCE):
        some = of_lines[start : start + _AT_ONCE]
        rows = DueLine.objects.filter(
            relationship__in={one.relationship_id for one in some},
            obligation__in={one.subject for one in some},
        )
        found.update({(row.relationship_id, row.obligation): row for row in rows})
    return found


def _holds(notice: Notice, lines: Lines, now: datetime) -> bool:
    if notice.kind not in OF_LINES:
        return holds_still(notice, now)
    line = lines.get((notice.relationship_id, notice.subject))
    states = UNRECORDED_STATES if notice.kind == NoticeKind.ASKED else LATE_STATES
    return line is not None and line.is_open and line.state in states
