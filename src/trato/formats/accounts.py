"""Money in a standing as JSON: for each side what it owes, what is overdue, credited and net."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import NamedTuple, TypedDict

from trato.core.agreement import Side
from trato.core.standing.values import Accounts, Credit, Debt, Hours
from trato.core.verdict.wording import Speaker
from trato.formats.telling import (
    ReasonJson,
    SumLineJson,
    amount_text,
    because_json,
    due_text,
    instant_text,
    sum_json,
)

_ZERO = Decimal(0)


class DebtJson(TypedDict):
    """Money owed by one side. `amount` is what it was, `balance` what is left."""

    id: str
    kind: str
    side: str
    clause: str
    invoice: str | None
    thing: str | None
    period: str
    born_at: str | None
    due_at: str | None
    overdue: bool
    net: str
    tax: str
    withholding: str
    amount: str
    reduced: str
    paid: str
    balance: str
    interest: str
    currency: str
    settled_at: str | None
    sum: list[SumLineJson]
    interest_sum: list[SumLineJson]
    events: list[str]
    undetermined: list[str]


class CreditJson(TypedDict):
    """Money that a clause takes off what the other side owes."""

    id: str
    clause: str
    ground: str
    side: str
    pays: str
    amount: str
    currency: str
    at: str | None
    asked: list[str]
    lapsed: bool
    applied_to: str | None
    growing: bool
    sum: list[SumLineJson]
    events: list[str]
    undetermined: list[str]
    because: list[ReasonJson]


class SideMoneyJson(TypedDict):
    """One side's money in one currency: what it owes, what of that is overdue, the credits that
    the other side gives it and that no invoice has taken yet, and what it owes after them, with
    its interest.
    """

    side: str
    who: str
    currency: str
    owed: str
    overdue: str
    credits: str
    net: str
    interest: str
    surplus: str


class AccountsJson(TypedDict):
    """Money between the sides."""

    sides: list[SideMoneyJson]
    debts: list[DebtJson]
    credits: list[CreditJson]


class LotJson(TypedDict):
    """A lot of hours: when it was granted, its minutes, what is left, when it expires."""

    granted_on: str
    minutes: int
    left: int
    expires_on: str | None


class HoursJson(TypedDict):
    """An hour bank, in minutes."""

    clause: str
    name: str
    granted: int
    used: int
    expired: int
    left: int
    extra: int
    extra_amount: str | None
    currency: str | None
    lots: list[LotJson]
    events: list[str]


def accounts_json(accounts: Accounts, speaker: Speaker, *, at: datetime) -> AccountsJson:
    """Return debts and credits one by one, and what they come to for each side at `at` (aware)."""
    currencies = dict.fromkeys(
        (
            *(one.currency for one in accounts.debts),
            *(one.currency for one in accounts.credits),
            *(currency for _, currency, _ in accounts.surplus),
        )
    )
    return {
        "sides": [
            _side(_Money(accounts, side, currency, at), speaker)
            for currency in currencies
            for side in Side
        ],
        "debts": [_debt(one, speaker, at=at) for one in accounts.debts],
        "credits": [_credit(one, speaker) for one in accounts.credits],
    }


class _Money(NamedTuple):
    """The money of one side in one currency."""

    accounts: Accounts
    side: Side
    currency: str
    at: datetime

    @property
    def open_debts(self) -> tuple[Debt, ...]:
        """Return the debts of this side that are not settled."""
        return tuple(
            one
            for one in self.accounts.debts
            if one.debtor is self.side and one.currency == self.currency and one.balance
        )

    @property
    def credits(self) -> Decimal:
        """Return what the other side credits: set against an open debt, or waiting for one."""
        waiting = (
            one.amount
            for one in self.accounts.credits
            if one.payer is self.side.other
            and one.currency == self.currency
            and not one.lapsed
            and one.applied_to is None
        )
        applied = sum((one.reduced for one in self.open_debts), _ZERO)
        return applied + sum(waiting, _ZERO)

    @property
    def owed(self) -> Decimal:
        """Return what is left of the open debts, before credits."""
        return sum((one.balance + one.reduced for one in self.open_debts), _ZERO)

    @property
    def overdue(self) -> Decimal:
        """Return what is left of the debts that are past their due."""
        return sum((one.balance for one in self.open_debts if is_overdue(one, self.at)), _ZERO)

    @property
    def interest(self) -> Decimal:
        """Return the interest of every debt that is still to be paid."""
        debts = self.accounts.debts
        mine = (one for one in debts if one.debtor is self.side and one.currency == self.currency)
        return sum((one.interest for one in mine), _ZERO)

    @property
    def surplus(self) -> Decimal:
        """Return what this side has paid too much and may use."""
        return sum(
            (
                amount
                for side, currency, amount in self.accounts.surplus
                if side is self.side and currency == self.currency
            ),
            _ZERO,
        )


def is_overdue(debt: Debt, at: datetime) -> bool:
    """Tell whether something of a debt is left after its due."""
    return bool(debt.balance) and debt.due is not None and not debt.due.is_met_by(at)


def _side(money: _Money, speaker: Speaker) -> SideMoneyJson:
    def text(amount: Decimal) -> str:
        return amount_text(amount, money.currency)

    return {
        "side": money.side.value,
        "who": speaker.party(money.side),
        "currency": money.currency,
        "owed": text(money.owed),
        "overdue": text(money.overdue),
        "credits": text(money.credits),
        "net": text(money.owed + money.interest - money.credits),
        "interest": text(money.interest),
        "surplus": text(money.surplus),
    }


def _debt(debt: Debt, speaker: Speaker, *, at: datetime) -> DebtJson:
    def text(amount: Decimal) -> str:
        return amount_text(amount, debt.currency)

    return {
        "id": debt.id,
        "kind": debt.kind,
        "side": debt.debtor.value,
        "clause": debt.clause,
        "invoice": debt.invoice,
        "thing": debt.thing,
        "period": debt.period,
        "born_at": instant_text(debt.born_at, speaker.zone),
        "due_at": due_text(debt.due),
        "overdue": is_overdue(debt, at),
        "net": text(debt.net),
        "tax": text(debt.tax),
        "withholding": text(debt.withholding),
        "amount": text(debt.amount),
        "reduced": text(debt.reduced),
        "paid": text(debt.paid),
        "balance": text(debt.balance),
        "interest": text(debt.interest),
        "currency": debt.currency,
        "settled_at": instant_text(debt.settled_at, speaker.zone),
        "sum": sum_json(debt.sum, speaker),
        "interest_sum": sum_json(debt.interest_sum, speaker),
        "events": list(debt.events),
        "undetermined": list(debt.undetermined),
    }


def _credit(credit: Credit, speaker: Speaker) -> CreditJson:
    return {
        "id": credit.id,
        "clause": credit.clause,
        "ground": credit.ground,
        "side": credit.payer.value,
        "pays": credit.pays,
        "amount": amount_text(credit.amount, credit.currency),
        "currency": credit.currency,
        "at": instant_text(credit.at, speaker.zone),
        "asked": list(credit.asked),
        "lapsed": credit.lapsed,
        "applied_to": credit.applied_to,
        "growing": credit.growing,
        "sum": sum_json(credit.sum, speaker),
        "events": list(credit.events),
        "undetermined": list(credit.undetermined),
        "because": [because_json(one, speaker) for one in credit.because],
    }


def hours_json(hours: Hours) -> HoursJson:
    """Return an hour bank."""
    extra = hours.extra_amount
    return {
        "clause": hours.clause,
        "name": hours.name,
        "granted": hours.granted,
        "used": hours.used,
        "expired": hours.expired,
        "left": hours.left,
        "extra": hours.extra,
        "extra_amount": amount_text(extra, hours.currency or "") if extra is not None else None,
        "currency": hours.currency,
        "lots": [
            {
                "granted_on": granted.isoformat(),
                "minutes": minutes,
                "left": left,
                "expires_on": expires.isoformat() if expires else None,
            }
            for granted, minutes, left, expires in hours.lots
        ],
        "events": list(hours.events),
    }
