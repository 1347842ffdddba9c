"""Money between the two sides at an instant, each sum opening into its rows; powers each side has.

Of a past day the same is computed from what was known that day: nothing recorded later is in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.core.agreement import Side, Verb, Version
from trato.core.money import rounded
from trato.core.standing import standing as standing_at
from trato.core.standing.values import (
    Debt,
    Obligation,
    PowerPhase,
    PowerState,
    Standing,
    SumLine,
)
from trato.core.verdict.using import power_words
from trato.core.verdict.wording import Speaker, capital
from trato.core.words import Language
from trato.core.worktime import end_of_local_day
from trato.formats.accounts import accounts_json, is_overdue
from trato.formats.standing import agreement_of, obligations_json
from trato.formats.telling import keyed, speaker_for
from trato.store.ledgers import book_of
from trato.store.models import Relationship
from trato.web.owed.due_lines import bare
from trato.web.owed.sums import SumRow

SETTLED_MAX: Final = 12
MONTHS_MAX: Final = 3
_KINDS: Final[dict[str, str | Promise]] = {
    "price": _("Precio"),
    "interest": _("Interés"),
    "penalty": _("Pena"),
    "refund": _("Devolución"),
    "extra": _("Extra"),
}
_INSTANT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class DebtShown:
    """One debt: what is left of it, its due, and the sums that it and its interest come from."""

    what: str
    who: str
    side: str
    clause: str
    due: str
    left: str
    amount: str
    interest: str
    paid: str
    """What was paid of it, while some is left."""
    is_late: bool
    is_settled: bool
    rows: tuple[SumRow, ...]
    interest_rows: tuple[SumRow, ...]


@dataclass(frozen=True, slots=True)
class SideShown:
    """What one side owes in one currency, after what the other credits."""

    who: str
    side: str
    net: str
    overdue: str
    interest: str
    credits: str
    surplus: str
    is_ahead: bool
    """More is credited to it than it owes: `net` is in its favour."""
    is_even: bool


@dataclass(frozen=True, slots=True)
class PowerShown:
    """A power that a side has now: of its own free will, without the other."""

    what: str
    who: str
    clause: str
    until: str


@dataclass(frozen=True, slots=True)
class OwedShown:
    """Something owed at an instant, in one line."""

    what: str
    who: str
    clause: str
    word: str
    due: str


@dataclass(frozen=True, slots=True)
class MonthShown:
    """What one side pays for a period by the agreement: the sum, and the row of each clause."""

    period: str
    who: str
    total: str
    rows: tuple[SumRow, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """How things stood, or stand, at an instant."""

    version: int | None
    sides: tuple[SideShown, ...]
    open: tuple[DebtShown, ...]
    settled: tuple[DebtShown, ...]
    powers: tuple[PowerShown, ...]
    owed: tuple[OwedShown, ...]
    months: tuple[MonthShown, ...]


def moment_of(
    relationship: Relationship, standing: Standing, language: Language, now: datetime
) -> Moment:
    """Return how things stand in a standing, in words."""
    versions = book_of(relationship).versions
    speaker = speaker_for(agreement_of(standing, versions), language, now)
    debts = [_debt(one, standing, speaker) for one in standing.accounts.debts]
    return Moment(
        version=standing.version,
        sides=tuple(_sides(standing, speaker)),
        open=tuple(one for one in debts if not one.is_settled),
        settled=tuple(one for one in debts if one.is_settled)[-SETTLED_MAX:][::-1],
        powers=tuple(
            _power(one, speaker) for one in standing.powers if one.phase is PowerPhase.IN_FORCE
        ),
        owed=tuple(_owed(standing, versions, speaker)),
        months=tuple(_months(standing, speaker))[-MONTHS_MAX:][::-1],
    )


def standing_on(relationship: Relationship, day: date) -> Standing | None:
    """Return the standing at the end of a past day, as it was known then."""
    book = book_of(relationship)
    if not book.versions:
        return None
    zone = book.versions[-1].agreement.header.zone
    at = end_of_local_day(zone, day) - _INSTANT
    return standing_at(book.versions, book.events, at, as_of=at)


def _sides(standing: Standing, speaker: Speaker) -> Iterator[SideShown]:
    for one in accounts_json(standing.accounts, speaker, at=standing.at)["sides"]:

        def said(amount: str, currency: str = one["currency"]) -> str:
            value = Decimal(amount)
            return speaker.amount(value, currency) if value else ""

        yield SideShown(
            who=one["who"],
            side=one["side"],
            net=speaker.amount(abs(Decimal(one["net"])), one["currency"]),
            is_ahead=Decimal(one["net"]) < 0,
            overdue=said(one["overdue"]),
            interest=said(one["interest"]),
            credits=said(one["credits"]),
            surplus=said(one["surplus"]),
            is_even=not Decimal(one["net"]) and not Decimal(one["surplus"]),
        )


def _debt(one: Debt, standing: Standing, speaker: Speaker) -> DebtShown:
    return DebtShown(
        what=_called(one, speaker),
        who=speaker.party(one.debtor),
        side=one.debtor.value,
        clause=one.clause,
        due=speaker.deadline(one.due) if one.due else "",
        left=speaker.amount(one.balance, one.currency),
        amount=speaker.amount(one.amount, one.currency),
        interest=speaker.amount(one.interest, one.currency) if one.interest else "",
        paid=speaker.amount(one.paid, one.currency) if one.paid and one.balance else "",
        is_late=is_overdue(one, standing.at),
        is_settled=not one.balance and not one.interest,
        rows=_rows(one.sum, one.currency, speaker),
        interest_rows=_rows(one.interest_sum, one.currency, speaker),
    )


def _called(one: Debt, speaker: Speaker) -> str:
    parts = [_named(one.thing, one.kind, speaker)]
    if one.period:
        parts.append(speaker.period(one.period))
    if one.invoice:
        parts.append(one.invoice)
    return ", ".join(parts)


def _named(thing: str | None, kind: str, speaker: Speaker) -> str:
    """Return what a sum is for: its thing; where its sentence names none, its kind."""
    return bare(speaker.name(thing)) if thing else str(_KINDS.get(kind, kind))


def _rows(lines: Sequence[SumLine], currency: str, speaker: Speaker) -> tuple[SumRow, ...]:
    return tuple(
        SumRow(
            label=capital(keyed(one.key, one.params, speaker)),
            value=speaker.word(rounded(one.value, currency)) if one.applied or one.value else "—",
            source=one.source,
            applied=one.applied,
        )
        for one in lines
    )


def _months(standing: Standing, speaker: Speaker) -> Iterator[MonthShown]:
    """Yield what is paid for each period by fixed prices, oldest first."""
    found: dict[tuple[str, Side, str], list[Obligation]] = {}
    for one in standing.obligations:
        if one.verb is Verb.PAY and one.period and one.amount is not None and one.currency:
            found.setdefault((one.period, one.debtor, one.currency), []).append(one)
    for (period, side, currency), duties in sorted(found.items()):
        amounts = [one.amount for one in duties if one.amount is not None]
        yield MonthShown(
            period=speaker.period(period),
            who=speaker.party(side),
            total=speaker.amount(sum(amounts, Decimal(0)), currency),
            rows=tuple(
                SumRow(
                    label=capital(_named(one.thing, "price", speaker)),
                    value=speaker.word(rounded(amount, currency)),
                    source=one.clause,
                    applied=True,
                )
                for one, amount in zip(duties, amounts, strict=True)
            ),
        )


def _power(one: PowerState, speaker: Speaker) -> PowerShown:
    return PowerShown(
        what=capital(speaker.say(power_words(one))),
        who=speaker.party(one.holder),
        clause=one.clause,
        until=speaker.instant(one.until) if one.until else "",
    )


def _owed(standing: Standing, versions: Sequence[Version], speaker: Speaker) -> Iterator[OwedShown]:
    known = standing.open_obligations
    found = [one for one in known if one.due is not None or one.breached_at is not None]
    found.sort(key=lambda one: (one.debtor is Side.CLIENT, one.due.at if one.due else standing.at))
    for one, said in zip(found, obligations_json(found, standing, versions, speaker), strict=True):
        yield OwedShown(
            what=bare(said["what"]),
            who=said["who"],
            clause=said["clause"],
            word=said["word"],
            due=speaker.deadline(one.due) if one.due else "",
        )
