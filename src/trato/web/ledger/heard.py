"""What somebody said by another way, noted by who heard it: who said it, when, and which way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.utils.translation import gettext as _

from trato.core.agreement import Agreement, Channel, Side
from trato.core.events import EventKind
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.models import Relationship
from trato.web.frame.forms import Typed
from trato.web.ledger.fact_forms import THIRD, FactForm
from trato.web.ledger.facts_typed import FactTyped
from trato.web.ledger.happenings import CHANNELS


@dataclass(frozen=True, slots=True)
class Heard:
    """Who said something, when (a day where nobody knows the hour) and by which way."""

    by: str
    happened: datetime | date
    channel: Channel


@dataclass(frozen=True, slots=True)
class HeardFields:
    """The fields of a form that ask for it, as they were typed or begin."""

    people: tuple[tuple[str, str], ...]
    channels: tuple[tuple[str, str], ...]
    by: str
    third: str
    channel: str
    day: str
    hour: str
    today: str


def heard_typed(
    typed: Typed,
    relationship: Relationship,
    agreement: Agreement,
    side: Side,
    *,
    at: datetime,
    language: Language,
    third_may: bool = False,
) -> Heard:
    """Return who of a side said something and when; `typed.wrong` says what is not so.

    With `third_may` it may be somebody of neither side.
    """
    form = FactForm(EventKind.MESSAGE, "", side, has_channel=True)
    fact = FactTyped(typed, form, agreement, language)
    people = {short for short, _name in people_of_side(agreement, side)}
    if typed.raw("by") not in (people | {THIRD} if third_may else people):
        typed.wrong["by"] = _cure(relationship, agreement, side)
    return Heard(
        by=fact.by(""),
        happened=fact.happened(at, relationship.zone),
        channel=fact.channel() or Channel.OTHER,
    )


def heard_fields(
    typed: Typed, relationship: Relationship, agreement: Agreement, side: Side, *, at: datetime
) -> HeardFields:
    """Return the fields that ask for it: today, the first of the side, by mail, until typed."""
    today = local_date(at, relationship.zone).isoformat()
    people = people_of_side(agreement, side)
    return HeardFields(
        people=people,
        channels=tuple((one.value, str(said)) for one, said in CHANNELS.items()),
        by=typed.raw("by") or next((short for short, _name in people), ""),
        third=typed.raw("third"),
        channel=typed.raw("channel") or Channel.EMAIL.value,
        day=typed.raw("day") or today,
        hour=typed.raw("hour"),
        today=today,
    )


def _cure(relationship: Relationship, agreement: Agreement, side: Side) -> str:
    """Return what to do about words that are nobody's of a side."""
    parties = (one.name for one in agreement.parties if one.side is side)
    name = {"name": next(parties, relationship.name)}
    if people_of_side(agreement, side):
        return _("¿Quién de %(name)s lo dijo?") % name
    return _("El acuerdo no nombra a nadie de %(name)s: ponlo en sus «Partes».") % name


def people_of_side(agreement: Agreement, side: Side) -> tuple[tuple[str, str], ...]:
    """Return the people of a side: short name and name."""
    return tuple(
        (person.short, person.name)
        for party in agreement.parties
        if party.side is side
        for person in party.people
    )
