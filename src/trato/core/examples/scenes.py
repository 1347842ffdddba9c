"""Imagined facts for an example: when they happen, and what they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final

from trato.core.agreement import Agreement, Happening, Side, Verb, What
from trato.core.events import Channel, Event, EventKind, FrozenMap
from trato.core.events.event import FieldValue
from trato.core.standing.values import Obligation
from trato.core.worktime import Calendar, closing_of, is_working_day, zone_named

EXAMPLE_ID: Final = "ejemplo"
SEARCH_DAYS: Final = 120
BEFORE_CLOSING: Final = timedelta(minutes=90)
BEFORE_DATES: Final = timedelta(days=60)
DATES: Final = frozenset({"on", "end_on", "until_on"})

_KINDS: Final[dict[What, EventKind]] = {
    What.REQUESTED: EventKind.REQUEST,
    What.CHANGE_REQUESTED: EventKind.REQUEST,
    What.ORDERED: EventKind.ORDER,
    What.COMPLAINED: EventKind.COMPLAINT,
    What.ASKED: EventKind.QUESTION,
    What.WROTE: EventKind.MESSAGE,
    What.CALLED: EventKind.CALL,
    What.MET: EventKind.MEETING_HELD,
    What.INPUT_GIVEN: EventKind.INPUT,
    What.DELIVERED: EventKind.DELIVERY,
    What.REPORTED: EventKind.REPORT,
    What.INVOICED: EventKind.INVOICE,
    What.NOTIFIED: EventKind.NOTICE,
    What.FACT: EventKind.EXTERNAL_FACT,
    What.FORBIDDEN_ACT: EventKind.FORBIDDEN_ACT,
}

_PERFORMED: Final[dict[Verb, EventKind]] = {
    Verb.DELIVER: EventKind.DELIVERY,
    Verb.REPORT: EventKind.REPORT,
    Verb.GIVE: EventKind.INPUT,
    Verb.REVISE: EventKind.DELIVERY,
    Verb.INVOICE: EventKind.INVOICE,
    Verb.PAY: EventKind.PAYMENT,
}


def trap_instant(agreement: Agreement, on: date) -> datetime:
    """Return an instant, from `on` on, that shows how terms are counted: ninety minutes before the
    close of the last working day before a holiday, else before a weekend, else at noon of `on`.
    """
    zone = zone_named(agreement.header.zone)
    if not agreement.calendars or not agreement.calendars[0].has_week:
        return datetime.combine(on, time(12), zone)
    calendar = agreement.calendars[0]
    days = [on + timedelta(days=shift) for shift in range(SEARCH_DAYS)]
    before_holiday = (
        day for day in days if is_working_day(calendar, day) and _holiday_follows(calendar, day)
    )
    before_rest = (
        day
        for day in days
        if is_working_day(calendar, day) and not is_working_day(calendar, day + timedelta(days=1))
    )
    chosen = next(before_holiday, None) or next(before_rest, on)
    if calendar.days_only or not is_working_day(calendar, chosen):
        return datetime.combine(chosen, time(17), zone)
    return closing_of(calendar, chosen) - BEFORE_CLOSING


def imagined_signing(agreement: Agreement, on: date) -> date:
    """Return `on`, or, when every date of the agreement is past by then, a while before them."""
    dates = sorted(_dates(agreement.clauses))
    if not dates or dates[-1] >= on:
        return on
    return dates[0] - BEFORE_DATES


def _dates(value: object) -> Iterator[date]:
    """Yield the dates on which something falls due or ends."""
    if isinstance(value, tuple):
        for one in value:
            yield from _dates(one)
    elif is_dataclass(value):
        for field in fields(value):
            one = getattr(value, field.name)
            if field.name in DATES and isinstance(one, date):
                yield one
            else:
                yield from _dates(one)


def _holiday_follows(calendar: Calendar, day: date) -> bool:
    following = day + timedelta(days=1)
    while not is_working_day(calendar, following):
        if following in calendar.holidays:
            return True
        following += timedelta(days=1)
        if (following - day).days > 7:
            return False
    return False


def triggering(
    agreement: Agreement,
    happening: Happening,
    at: datetime,
    *,
    thing: str | None = None,
    period: str = "",
) -> tuple[Event, ...]:
    """Return the facts that make `happening` happen at `at`; none when facts alone cannot.

    `thing` is what it is about where the happening names none, `period` the one that it is for.
    """
    side = happening.by or _usual_side(happening.what)
    by = "third:ejemplo" if happening.third else person_of(agreement, side)
    channel = happening.channels[0] if happening.channels else "email"
    kind = _KINDS.get(happening.what)
    if happening.what in (What.OBSERVED, What.ACCEPTED, What.APPROVED, What.REJECTED):
        return _answered(agreement, happening, at, thing)
    if kind is None:
        return ()
    named = happening.thing or thing
    about = tuple(one for one in (named, happening.clause) if one)
    fields = _fields(kind, named)
    if happening.priority:
        fields["priority"] = happening.priority
    if period:
        fields["period"] = period
    if kind is EventKind.INVOICE:
        fields |= {"amount": Decimal(1000), "currency": agreement.header.currency}
    return (_event(EXAMPLE_ID, at, by, kind, about=about, fields=fields, channel=str(channel)),)


def _answered(
    agreement: Agreement, happening: Happening, at: datetime, thing: str | None
) -> tuple[Event, ...]:
    named = happening.thing or thing
    if named is None:
        return ()
    debtor = happening.by.other if happening.by else Side.PROVIDER
    delivered = _event(
        f"{EXAMPLE_ID}-0",
        at - timedelta(days=1),
        person_of(agreement, debtor),
        EventKind.DELIVERY,
        fields={"thing": named},
    )
    item: dict[str, FieldValue] = {"criterion": None, "text": "…"}
    items: FieldValue = (FrozenMap(item),)
    answers: dict[What, tuple[EventKind, dict[str, FieldValue]]] = {
        What.OBSERVED: (EventKind.OBSERVATION, {"delivery": delivered.id, "items": items}),
        What.ACCEPTED: (EventKind.ACCEPTANCE, {"of": delivered.id}),
        What.APPROVED: (EventKind.ACCEPTANCE, {"of": delivered.id}),
        What.REJECTED: (EventKind.REJECTION, {"of": delivered.id, "criterion": "…"}),
    }
    kind, fields = answers[happening.what]
    answered = _event(EXAMPLE_ID, at, person_of(agreement, debtor.other), kind, fields=fields)
    return delivered, answered


def performing(agreement: Agreement, obligation: Obligation, at: datetime) -> Event | None:
    """Return the fact that performs `obligation` at `at`, when one of its kind can."""
    kind = _PERFORMED.get(obligation.verb) if obligation.verb else None
    if kind is None:
        return None
    fields = _fields(kind, obligation.thing)
    if obligation.period and kind is not EventKind.PAYMENT:
        fields["period"] = obligation.period
    by = person_of(agreement, obligation.debtor)
    return _event(f"{EXAMPLE_ID}-hecho", at, by, kind, about=(obligation.id,), fields=fields)


def person_of(agreement: Agreement, side: Side) -> str:
    """Return somebody who acts for a side; without people, the side's own code."""
    for party in agreement.parties:
        if party.side is side and party.people:
            return party.people[0].short
    return side.value


def _usual_side(what: What) -> Side:
    asks = {What.REQUESTED, What.CHANGE_REQUESTED, What.ORDERED, What.COMPLAINED, What.INPUT_GIVEN}
    return Side.CLIENT if what in asks else Side.PROVIDER


def _fields(kind: EventKind, thing: str | None) -> dict[str, FieldValue]:
    match kind:
        case EventKind.INVOICE:
            return {"number": EXAMPLE_ID, **({"of": thing} if thing else {})}
        case EventKind.EXTERNAL_FACT:
            return {"name": thing or "…"}
        case EventKind.FORBIDDEN_ACT:
            return {"what": thing or "…"}
        case _:
            return {"thing": thing} if thing else {}


def _event(
    id: str,
    at: datetime,
    by: str,
    kind: EventKind,
    *,
    about: Iterable[str] = (),
    fields: dict[str, FieldValue],
    channel: str = "email",
) -> Event:
    return Event(
        id=id,
        at=at,
        recorded_at=at,
        by=by,
        recorded_by="system" if by.startswith("third:") else by,
        kind=kind,
        about=tuple(about),
        channel=Channel(channel),
        fields=FrozenMap(fields),
    )
