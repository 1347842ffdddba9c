"""What an agency gave beyond its agreements this month: how much, to how many, and its value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Final

from trato.core.events import EventKind
from trato.core.money import Money, format_money
from trato.core.words.dates import minutes_in_words
from trato.core.worktime import local_date, start_of_local_day
from trato.store.doors import access_recent_entries
from trato.store.ledgers import event_of
from trato.store.models import Relationship
from trato.store.visitors import Staff
from trato.web.frame.figures import numbers_of

ENTRIES_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class Given:
    """What was given: its time and value in words (empty when nobody noted them), and to whom."""

    times: int
    time: str
    value: str
    clients: tuple[Relationship, ...]


def given_this_month(staff: Staff, now: datetime) -> Given | None:
    """Return the courtesies noted since the first of the month and not retracted; None for none."""
    zone = staff.agency.zone
    first = start_of_local_day(zone, local_date(now, zone).replace(day=1))
    kinds = (EventKind.COURTESY.value, EventKind.RETRACTION.value)
    rows = access_recent_entries(staff, since=first, kinds=kinds)[:ENTRIES_MAX]
    read = [(row.relationship, event_of(row)) for row in rows]
    gone = {
        (client.pk, event.fields.get("event"))
        for client, event in read
        if event.kind is EventKind.RETRACTION
    }
    given = [
        (client, event)
        for client, event in read
        if event.kind is EventKind.COURTESY
        and (client.pk, event.id) not in gone
        and event.is_visible_to(staff.short, staff.side)
    ]
    if not given:
        return None
    minutes = 0
    values: dict[str, Decimal] = {}
    for _client, event in given:
        minutes += int(str(event.fields.get("minutes") or 0))
        value, currency = event.fields.get("value"), event.fields.get("currency")
        if isinstance(value, Decimal) and isinstance(currency, str):
            values[currency] = values.get(currency, Decimal(0)) + value
    numbers = numbers_of(staff.agency)
    return Given(
        times=len(given),
        time=minutes_in_words(minutes) if minutes else "",
        value=", ".join(format_money(Money(sum_, one), numbers) for one, sum_ in values.items()),
        clients=tuple({client.pk: client for client, _event in given}.values()),
    )
