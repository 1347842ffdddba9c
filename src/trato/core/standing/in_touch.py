"""The last exchange of its kind before a contact that is due: when it was, and what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from trato.core.agreement import Agreement, Side, Verb
from trato.core.events import Event, EventKind
from trato.core.standing.program.naming import people_of
from trato.core.standing.values import Obligation
from trato.core.worktime import start_of_local_day

CONTACT = {
    Verb.WRITE: frozenset({EventKind.MESSAGE, EventKind.ADVICE, EventKind.COMPETITOR_NEWS}),
    Verb.CALL: frozenset({EventKind.CALL, EventKind.MEETING_HELD}),
    Verb.MEET: frozenset({EventKind.MEETING_HELD}),
}
"""What counts as being in touch, for each way of it that a clause asks for."""
_SPOKEN = frozenset(
    {EventKind.MESSAGE, EventKind.CALL, EventKind.MEETING_HELD, EventKind.REQUEST, EventKind.DOUBT}
)


def last_contact(
    owed: Obligation, events: Sequence[Event], agreement: Agreement, zone: str
) -> datetime | None:
    """Return when what an obligation asks for was last done by its side (aware); None: never yet.

    `events` stand in the order in which they were recorded. Of a day without an hour its first
    instant is returned.
    """
    kinds = CONTACT.get(owed.verb) if owed.verb is not None else None
    if kinds is None:
        return None
    one = next((one for one in _newest(events, owed.debtor, agreement) if one.kind in kinds), None)
    if one is None:
        return None
    return one.at if isinstance(one.at, datetime) else start_of_local_day(zone, one.at)


def last_words(events: Sequence[Event], side: Side, agreement: Agreement) -> Event | None:
    """Return the last thing that somebody of a side said for both to read; None: nothing yet."""
    spoken = (one for one in _newest(events, side, agreement) if one.kind in _SPOKEN and one.text)
    return next(spoken, None)


def _newest(events: Sequence[Event], side: Side, agreement: Agreement) -> Iterator[Event]:
    people = people_of(agreement)
    return (one for one in reversed(events) if one.is_for_both and people.side_of(one.by) is side)
