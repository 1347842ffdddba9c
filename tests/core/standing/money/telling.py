"""Telling stories about money: agreements in a line, and entries that read like a diary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from trato.core.agreement import (
    Act,
    Agreement,
    Answers,
    Clause,
    Consequence,
    Duration,
    Fixed,
    Header,
    Modifier,
    Pays,
    Side,
    Unit,
)
from trato.core.money import NumberStyle
from trato.core.standing.books.books import Books, Changed, empty_books
from trato.core.standing.books.desk import Settled
from trato.core.standing.facts.entries import (
    Asked,
    Ground,
    Invoiced,
    Noted,
    Owed,
    Paid,
    Refunded,
)
from trato.core.standing.program.tariff import Tariff, tariff_of
from trato.core.standing.values import Accounts, Credit, Debt
from trato.core.words import Language
from trato.core.worktime import (
    Calendar,
    Deadline,
    Window,
    calendar_of_days,
    due_at,
    due_on,
    week_of,
)

PROVIDER, CLIENT = Side.PROVIDER, Side.CLIENT


def D(text: str) -> Decimal:  # noqa: N802  as short as a figure in a diary
    return Decimal(text)


def fixed(text: str, currency: str) -> Fixed:
    return Fixed(Decimal(text), currency)


def agreement(
    *clauses: tuple[str, Act | Modifier],
    currency: str = "MXN",
    zone: str = "America/Mexico_City",
    calendars: tuple[Calendar, ...] = (),
) -> Agreement:
    header = Header(Language.SPANISH, zone, currency, NumberStyle.COMMA_POINT)
    said = tuple(Clause(label, label, (sentence,)) for label, sentence in clauses)
    return Agreement("Prueba", header, calendars=calendars, clauses=said)


def weekdays(zone: str, *hours: str, holidays: tuple[str, ...] = ()) -> Calendar:
    """Return Monday to Friday at these hours («09:00-14:00»), or whole days without hours."""
    closed = frozenset(date.fromisoformat(day) for day in holidays)
    if not hours:
        return calendar_of_days("días", zone=zone, holidays=closed)
    windows = tuple(Window(*(_minute(time) for time in part.split("-"))) for part in hours)
    return Calendar("oficina", zone, week_of(windows), closed)


def _minute(text: str) -> int:
    hour, _, minute = text.partition(":")
    return int(hour) * 60 + int(minute)


class Diary:
    """Books that are told about one entry after another."""

    def __init__(self, text: Agreement) -> None:
        self.tariff: Tariff = tariff_of(text)
        self.books: Books = empty_books(self.tariff.zone, self.tariff.currency).with_tariff(
            self.tariff
        )
        self.settled: list[Settled] = []
        self.events = 0

    def at(self, text: str) -> datetime:
        """Return a local time of the agreement, «2026-03-11 12:00»."""
        return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(self.tariff.zone))

    def end_of(self, day: str) -> Deadline:
        return due_on(date.fromisoformat(day), zone=self.tariff.zone)

    def by(self, text: str) -> Deadline:
        return due_at(self.at(text), zone=self.tariff.zone)

    def event(self, name: str | None) -> str:
        self.events += 1
        return name or f"e{self.events:02}"

    def take(self, changed: Changed) -> None:
        self.books = changed.books
        self.settled.extend(changed.settled)

    def owes(self, id: str, at: str, amount: object, **more: object) -> None:
        owed = Owed(id, CLIENT, id.partition("/")[0], 1, self.at(at), amount, self.tariff)  # type: ignore[arg-type]
        self.take(self.books.with_debt(owed._replace(**more)))  # type: ignore[arg-type]

    def invoice(self, number: str, at: str, amount: str, **more: object) -> None:
        currency = str(more.pop("currency", self.tariff.currency))
        event = self.event(more.pop("event", None))  # type: ignore[arg-type]
        due = more.pop("due", None)
        told = Invoiced(event, self.at(at), CLIENT, number, D(amount), currency, self.tariff)
        self.take(self.books.with_invoice(told._replace(**more)))  # type: ignore[arg-type]
        id = self.books.debt_of_invoice(number)
        assert id is not None
        if due is not None:
            self.books = self.books.with_due(id, self.end_of(str(due)))

    def pays(self, at: str, amount: str, number: str = "", **more: object) -> None:
        currency = str(more.pop("currency", self.tariff.currency))
        event = self.event(more.pop("event", None))  # type: ignore[arg-type]
        told = Paid(event, self.at(at), CLIENT, D(amount), currency, number)
        self.take(self.books.with_payment(told._replace(**more)))  # type: ignore[arg-type]

    def notes(self, at: str, amount: str, corrects: str, clause: str = "") -> None:
        event = self.event(None)
        told = Noted(
            event,
            self.at(at),
            PROVIDER,
            f"N-{event}",
            D(amount),
            self.tariff.currency,
            corrects,
            clause,
        )
        self.take(self.books.with_credit_note(told))

    def refunds(self, at: str, amount: str) -> None:
        told = Refunded(
            self.event(None), self.at(at), PROVIDER, D(amount), self.tariff.currency, "surplus"
        )
        self.take(self.books.with_refund(told))

    def late(self, ground: str, consequence: Consequence, at: str, **more: object) -> Ground:
        told = Ground(ground, "C8", 1, consequence, self.at(at), self.tariff)
        told = told._replace(**more)  # type: ignore[arg-type]
        self.take(self.books.with_ground(told))
        return told

    def done(self, ground: Ground, at: str) -> None:
        when = self.at(at)
        self.take(self.books.with_ground(ground._replace(done_at=when), when))

    def asks(self, at: str, *names: str, period: str = "") -> None:
        told = Asked(self.event(None), self.at(at), CLIENT, names, period)
        self.take(self.books.with_request(told))

    def accounts(self, at: str) -> Accounts:
        return self.books.accounts(self.at(at))

    def debt(self, at: str, id: str | None = None) -> Debt:
        debts = self.accounts(at).debts
        if id is None:
            (only,) = debts
            return only
        return next(one for one in debts if id in {one.id, one.invoice})

    def credit(self, at: str) -> Credit:
        (only,) = self.accounts(at).credits
        return only

    def surplus(self, at: str) -> Decimal:
        return sum((amount for _, _, amount in self.accounts(at).surplus), D("0"))


def late_credit(amount: object, **more: object) -> Consequence:
    said = Consequence(Answers.LATE, PROVIDER, Pays.CREDIT, amount)  # type: ignore[arg-type]
    return replace(said, **more)  # type: ignore[arg-type]


def late_penalty(amount: object, **more: object) -> Consequence:
    return late_credit(amount, pays=Pays.PENALTY, **more)


def per_day(count: int = 1) -> Duration:
    return Duration(count, Unit.CALENDAR_DAY)


def per_working_day(count: int = 1) -> Duration:
    return Duration(count, Unit.WORKING_DAY)


def days_after(day: str, count: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=count)).isoformat()
