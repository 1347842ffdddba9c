"""A claim: what somebody asserts, about what, and in which words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from trato.core.events import CHOICES, Event, FieldType, FieldValue, FrozenMap


class Asserts(StrEnum):
    """What a claim says about the thing, the clause or the event that it names."""

    LATE = "late"
    NOT_DONE = "not_done"
    DEFECTIVE = "defective"
    WRONG_AMOUNT = "wrong_amount"
    OWED = "owed"
    NOT_OWED = "not_owed"
    NOT_AGREED = "not_agreed"
    MAY = "may"
    MAY_NOT = "may_not"


assert set(CHOICES[FieldType.ASSERTS]) == set(Asserts)


@dataclass(frozen=True, slots=True)
class ClaimItem:
    """One assertion. It names a clause, a thing or an event; all else may be absent.

    `days` are as the claimant counts them; `amount` is in `currency` (ISO 4217). `words`,
    `situation`, `need` and `fear` are the claimant's own, empty when nothing was said.
    """

    asserts: Asserts
    clause: str | None = None
    thing: str | None = None
    period: str | None = None
    event: str | None = None
    days: Decimal | None = None
    amount: Decimal | None = None
    currency: str | None = None
    words: str = ""
    situation: str = ""
    need: str = ""
    fear: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one person asserts at one aware instant: every item gets a verdict of its own."""

    id: str
    by: str
    at: datetime
    claims: tuple[ClaimItem, ...]


def claim_item(values: Mapping[str, FieldValue]) -> ClaimItem:
    """Return the assertion that a mapping of `CLAIM_FIELDS` holds, already read and checked."""
    return ClaimItem(
        asserts=Asserts(str(values["asserts"])),
        clause=_name(values, "clause"),
        thing=_name(values, "thing"),
        period=_name(values, "period"),
        event=_name(values, "event"),
        days=_figure(values, "days"),
        amount=_figure(values, "amount"),
        currency=_name(values, "currency"),
        words=_name(values, "words") or "",
        situation=_name(values, "situation") or "",
        need=_name(values, "need") or "",
        fear=_name(values, "fear") or "",
    )


def claim_of(event: Event) -> Claim | None:
    """Return the claim that a complaint holds; None when it only names claims kept elsewhere.

    A complaint of a day alone has no instant to be judged at, and answers with the instant of its
    entry.
    """
    given = event.fields.get("claims")
    items = given if isinstance(given, tuple) else ()
    claims = tuple(claim_item(item) for item in items if isinstance(item, FrozenMap))
    if not claims:
        return None
    at = event.at if isinstance(event.at, datetime) else event.recorded_at
    return Claim(event.id, event.by, at, claims)


def _name(values: Mapping[str, FieldValue], name: str) -> str | None:
    value = values.get(name)
    return value if isinstance(value, str) else None


def _figure(values: Mapping[str, FieldValue], name: str) -> Decimal | None:
    value = values.get(name)
    return value if isinstance(value, Decimal) else None
