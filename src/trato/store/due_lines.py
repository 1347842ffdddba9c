"""Due lines: made from the ledger, kept so that lists are quick, and never trusted beyond it.

A line is made anew when something was entered and at the next change that time alone brings.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from trato.core.agreement import Agreement, Prohibition
from trato.core.standing.values import Obligation, Standing
from trato.core.verdict.states import state_of
from trato.core.verdict.subject import subject_of
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.store.beside import BesideReader
from trato.store.durability import may_be_lost
from trato.store.ledgers import Book, book_of, standing_of
from trato.store.line_values import ClosedLine, LineValues
from trato.store.models import Agency, DueLine, Relationship

KEPT_FOR: Final = timedelta(days=45)
"""How long what is closed stays in the lists."""
BATCH: Final = 200
TRIES: Final = 3


def lines_of(book: Book, standing: Standing) -> list[LineValues]:
    """Return the lines that a standing gives.

    What is only to be left undone has none: nothing of it ever comes due. What is closed says the
    same until its obligation, the agreement in force or the year is another.
    """
    agreement = agreement_of(standing, book.versions)
    lines = _Lines(book, agreement, standing.at)
    said_by = (standing.version, standing.at.year)
    asked = frozenset(standing.unrecorded)
    found = []
    for one in standing.obligations:
        if isinstance(one.act, Prohibition) or not _is_shown(one, standing):
            continue
        is_unrecorded = one.id in asked
        if one.is_open or is_unrecorded:
            found.append(lines.line(one, is_unrecorded=is_unrecorded))
            continue
        known = book.lines.get(one.id)
        if known is None or known.obligation is not one or known.said_by != said_by:
            known = ClosedLine(one, said_by, lines.line(one, is_unrecorded=False))
            book.lines[one.id] = known
        found.append(known.values)
    return found


class _Lines:
    """Lines in the words of one agreement, in every language."""

    def __init__(self, book: Book, agreement: Agreement | None, at: datetime) -> None:
        self._spanish = speaker_for(agreement, Language.SPANISH, at)
        self._english = speaker_for(agreement, Language.ENGLISH, at)
        self._reader = BesideReader(book, agreement, self._spanish)

    def line(self, one: Obligation, *, is_unrecorded: bool) -> LineValues:
        """Return the line of an obligation; `is_unrecorded`: nobody noted whether it was done."""
        speaker = self._spanish
        is_open = one.is_open or is_unrecorded
        what = subject_of(one)
        return LineValues(
            obligation=one.id,
            clause=one.clause,
            thing=one.thing or "",
            period=one.period,
            side=one.debtor.value,
            state=state_of(one, unrecorded=is_unrecorded).value,
            is_open=is_open,
            due_at=one.due.at if one.due else None,
            is_whole_day=bool(one.due and one.due.whole_day),
            done_at=one.done_at or one.closed_at,
            amount=_amount(one, speaker),
            zone=one.due.zone if one.due else speaker.zone,
            what_es=self._spanish.say(what),
            what_en=self._english.say(what),
            **self._reader.beside(one, is_open=is_open),
        )


def _is_shown(one: Obligation, standing: Standing) -> bool:
    if one.is_open or one.id in standing.unrecorded:
        return True
    closed_at = one.closed_at or one.done_at
    return closed_at is not None and closed_at >= standing.at - KEPT_FOR


def _amount(one: Obligation, speaker: Speaker) -> str:
    if one.amount is None or not one.currency:
        return ""
    return speaker.amount(one.amount, one.currency)


def refresh(relationship: Relationship, now: datetime) -> Standing | None:
    """Make the lines of a relationship say its standing at `now`, writing only what differs.

    When somebody writes to the ledger meanwhile, the lines are made again from what is there then;
    if they come first each time, the relationship stays marked as changed.
    """
    standing = None
    for _ in range(TRIES):
        book = book_of(relationship)
        standing = standing_of(relationship, now)
        with may_be_lost():
            is_kept = _keep(relationship, book, standing, now)
        if is_kept:
            break
    return standing


def _keep(relationship: Relationship, book: Book, standing: Standing | None, now: datetime) -> bool:
    """Write lines unless the ledger went on; whoever writes lines of the same one waits here."""
    head = book.head.seq if book.head is not None else 0
    wanted = lines_of(book, standing) if standing is not None else []
    with transaction.atomic():
        next_change = standing.next_change if standing is not None else None
        if not _note(relationship, head, now, next_change):
            return False
        if standing is not None:
            _write(relationship, wanted)
    return True


def catch_up(agency: Agency, now: datetime) -> int:
    """Make the lines anew of every relationship of an agency that changed by `now`."""
    late = Relationship.objects.filter(agency=agency, next_change_at__lte=now)
    done = 0
    for relationship in late.order_by("next_change_at")[:BATCH]:
        refresh(relationship, now)
        done += 1
    return done


def _write(relationship: Relationship, wanted: Iterable[LineValues]) -> None:
    rows = DueLine.objects.filter(relationship=relationship).values_list(*LineValues._fields)
    known = {row[0]: row for row in rows}
    differ = [line for line in wanted if known.pop(line.obligation, None) != line]
    if known:
        DueLine.objects.filter(relationship=relationship, obligation__in=list(known)).delete()
    if differ:
        # One statement for a batch: many times quicker than an update that names each row's values.
        DueLine.objects.bulk_create(
            [
                DueLine(
                    agency_id=relationship.agency_id, relationship=relationship, **line._asdict()
                )
                for line in differ
            ],
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=["relationship", "obligation"],
            update_fields=LineValues._fields[1:],
        )


def _note(
    relationship: Relationship, head: int, now: datetime, next_change: datetime | None
) -> bool:
    """Note of which instant the lines are, unless the ledger has gone on from `head`.

    Whoever else notes it of the same relationship waits until this transaction ends.
    """
    noted = {"lines_at": now, "next_change_at": next_change, "notices_at": now}
    if not Relationship.objects.filter(pk=relationship.pk, head_seq=head).update(**noted):
        return False
    for name, value in noted.items():
        setattr(relationship, name, value)
    return True
