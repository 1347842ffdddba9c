"""Entries: what the books take in, as plain values that the engine hands over one by one.

Instants are aware; amounts are exact decimals in the currency beside them. Names of things are the
ones that ``Things.meant`` gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final, NamedTuple

from trato.core.agreement import (
    Amount,
    Condition,
    Consequence,
    Discount,
    Instalments,
    Side,
    Tax,
)
from trato.core.standing.program.portions import Allowed
from trato.core.standing.program.rules import Joint
from trato.core.standing.program.tariff import Tariff
from trato.core.worktime import Deadline

Stretches = tuple[tuple[datetime, datetime | None], ...]

_NOTHING: Final[Mapping[str, Decimal]] = MappingProxyType({})


class Figures(NamedTuple):
    """Measured figures that an amount may need, each by its name.

    ``values``: the one that counts (net sales, availability); ``readings``: all readings of a
    measure, when there are several; ``quantities``: how many units of a thing were delivered.
    """

    values: Mapping[str, Decimal] = _NOTHING
    readings: Mapping[str, tuple[Decimal, ...]] = MappingProxyType({})
    quantities: Mapping[str, Decimal] = _NOTHING
    factors: Mapping[str, Decimal] = _NOTHING  # by which prices have been adjusted


NO_FIGURES: Final = Figures()


def figures_of(
    *carried: Mapping[str, object], quantities: Mapping[str, Decimal] = _NOTHING
) -> Figures:
    """Gather the figures that facts carry (``values`` of events, the oldest first): the latest of
    a name counts, and all of them are its readings. ``quantities``: units delivered, by thing."""
    values: dict[str, Decimal] = {}
    readings: dict[str, tuple[Decimal, ...]] = {}
    for carrying in carried:
        for name, given in carrying.items():
            read = given if isinstance(given, tuple) else (given,)
            figures = tuple(one for one in read if isinstance(one, Decimal))
            if figures:
                values[name] = figures[-1]
                readings[name] = (*readings.get(name, ()), *figures)
    return Figures(values, readings, quantities)


class Owed(NamedTuple):
    """Money that one side comes to owe: by a duty to pay, an approved extra, a penalty that a
    power imposes.

    ``id`` is the obligation's id (or another that is unique). ``amount`` None: what its invoice
    says. ``kind``: "price", "extra", "penalty" or "refund". ``things``: the names it goes by (the
    fee, and the thing that is paid for); ``event``: what triggered it, when that was an invoice or
    a demand. ``single``: one in all, so that a second demand is the same debt. ``taxes`` and
    ``discounts`` are those of its sentence. ``portion``: so many days of so many, where a period
    that is not whole is paid by its days. ``leans_on``: the events that its figures come from.
    """

    id: str
    debtor: Side
    clause: str
    version: int
    at: datetime
    amount: Amount | None
    tariff: Tariff
    kind: str = "price"
    things: tuple[str, ...] = ()
    period: str = ""
    due: Deadline | None = None
    event: str | None = None
    single: bool = False
    taxes: tuple[Tax, ...] = ()
    discounts: tuple[Discount, ...] = ()
    figures: Figures = NO_FIGURES
    portion: tuple[int, int] | None = None
    told_by: tuple[str, ...] = ()  # events that made it owed
    leans_on: tuple[str, ...] = ()


class Plan(NamedTuple):
    """A price paid down in instalments: after each one the balance grows by a percentage, and a
    closing charge comes due with the last one."""

    id: str
    clause: str
    version: int
    at: datetime
    act: Instalments
    tariff: Tariff
    things: tuple[str, ...] = ()


class Invoiced(NamedTuple):
    """An invoice. ``debtor`` is the side that is asked to pay; ``names``: what it says it is for
    (its ``of``, its ``about``): clauses, things, obligations."""

    event: str
    at: datetime
    debtor: Side
    number: str
    amount: Decimal
    currency: str
    tariff: Tariff
    net: Decimal | None = None
    tax: Decimal | None = None
    withholding: Decimal | None = None
    period: str = ""
    names: tuple[str, ...] = ()


class Paid(NamedTuple):
    """A payment by ``payer``; ``pays`` is the number of an invoice (or an obligation id), empty
    when it names none. ``withheld`` is tax kept back, which counts as paid."""

    event: str
    at: datetime
    payer: Side
    amount: Decimal
    currency: str
    pays: str = ""
    withheld: Decimal = Decimal(0)


class Noted(NamedTuple):
    """A credit note by ``issuer``. ``corrects``: the number of the invoice that it reduces."""

    event: str
    at: datetime
    issuer: Side
    number: str
    amount: Decimal
    currency: str
    corrects: str
    clause: str = ""


class Refunded(NamedTuple):
    """Money given back by ``payer``. ``of``: a payment, a credit note, or "surplus"."""

    event: str
    at: datetime
    payer: Side
    amount: Decimal
    currency: str
    of: str = ""


class Asked(NamedTuple):
    """A complaint or a request as one that asks for a credit.

    One per claim. ``names``: the clauses, things, events and obligations that it names; ``period``
    narrows it when the claim says one.
    """

    event: str
    at: datetime
    side: Side
    names: tuple[str, ...]
    period: str = ""


class Ground(NamedTuple):
    """What a consequence answers to: a duty that is late or broken, or an incident.

    Handed over when the breach comes, and again (same ``ground``, same consequence) whenever
    something about it changes: it is done, excused, measured. ``at``: the breach or the incident.
    ``done_at`` None: still late, so that the amount may grow. ``excused``: stretches that are no
    delay, those of the facts named in ``consequence.not_counted`` included. ``holds``: False while
    a condition fails that the books cannot tell (see ``penalties.told_by_books``); ``exceptions``
    are those of a «salvo si» that removes only consequences.
    ``number`` tells two consequences of one clause apart. ``debt``: the debt that it speaks of,
    when the duty is one to pay. ``leans_on``: ids of the events and obligations by which its
    conditions hold, or that spare it. ``request``: what gave rise to the duty.
    """

    ground: str
    clause: str
    version: int
    consequence: Consequence
    at: datetime
    tariff: Tariff
    number: int = 0
    ground_clause: str = ""
    things: tuple[str, ...] = ()
    period: str = ""
    due: Deadline | None = None
    done_at: datetime | None = None
    excused: Stretches = ()
    figures: Figures = NO_FIGURES
    events: tuple[str, ...] = ()
    holds: bool = True
    exceptions: tuple[Condition, ...] = ()
    debt: str | None = None
    leans_on: tuple[str, ...] = ()
    request: str = ""
    allowed: Allowed | None = None  # the time that was allowed for the duty
    joint: Joint | None = None  # what its consequence and others come to together

    @property
    def id(self) -> str:
        """Return the id of the credit that it gives."""
        place = f".{self.number + 1}" if self.number else ""
        return f"{self.clause}{place}<{self.ground}"


def things_of(ground: Ground) -> frozenset[str]:
    """Return the things that a ground is about, with the groups that they belong to."""
    things = ground.tariff.things
    if not things.groups:
        return frozenset(ground.things)
    return frozenset(wide for name in ground.things for wide in things.with_groups(name))
