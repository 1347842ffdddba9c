"""The desk: books opened for one entry, changed in place, and closed again as a new value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final, NamedTuple

from trato.core.agreement import Consequence, Pays, Side
from trato.core.standing.books.claiming import window_of
from trato.core.standing.books.debts import (
    CREDITED,
    INVOICE,
    NOTED,
    PAID,
    ZERO,
    Entry,
    Movement,
)
from trato.core.standing.books.instalments import grown
from trato.core.standing.books.penalties import Assessed
from trato.core.standing.facts.entries import Ground, Noted, Paid, things_of
from trato.core.worktime import (
    Deadline,
    local_date,
)

SURPLUS = "surplus"
CHANGING: Final = frozenset({Pays.INSTEAD, Pays.NOT_OWED})  # debts that are there already
Group = tuple[str, int]  # clause, number of the consequence in it


class Settled(NamedTuple):
    """A debt that came to nothing left to pay: its id (the obligation's, where a duty to pay is
    behind it), when, and the event that did it."""

    id: str
    at: datetime
    event: str


class Claimed(NamedTuple):
    """What was said of a credit: who asked for it, whether in time, and the notes that book it."""

    asked: tuple[str, ...] = ()
    in_time: bool = False
    booked: Decimal = ZERO
    noted_on: str = ""  # id of the debt that a credit note set it against


class Run(NamedTuple):
    """A consequence that only time changes: what it comes to was reckoned at ``since``, and holds
    until ``turn`` (None: for good)."""

    since: datetime
    turn: datetime | None

    def lasts(self, at: datetime) -> bool:
        """Tell whether what was reckoned still holds at an instant."""
        return self.since <= at and (self.turn is None or at < self.turn)


_NONE: Final[Mapping[Any, Any]] = {}
_UNCLAIMED: Final = Claimed()


class Pages(NamedTuple):
    """What the books hold. Every mapping is replaced, never changed.

    ``groups`` hold the grounds of one consequence in the order in which they came up.
    """

    entries: Mapping[str, Entry] = _NONE
    numbers: Mapping[str, str] = _NONE  # invoice number -> id of its debt
    surplus: Mapping[tuple[Side, str], Decimal] = _NONE
    ahead: Mapping[str, tuple[Paid | Noted, ...]] = _NONE
    grounds: Mapping[str, Ground] = _NONE
    groups: Mapping[Group, tuple[str, ...]] = _NONE
    imposing: Mapping[str, None] = _NONE  # grounds of more than a credit
    joints: Mapping[str, tuple[str, ...]] = _NONE  # grounds under one limit, by its clause
    assessed: Mapping[str, Assessed] = _NONE
    stale: Mapping[str, None] = _NONE  # to be reckoned again
    runs: Mapping[str, Run] = _NONE  # of grounds that grow with time
    used: Mapping[str, Decimal] = _NONE  # of each credit, set against debts
    claimed: Mapping[str, Claimed] = _NONE
    rates: Mapping[str, tuple[tuple[date, Decimal], ...]] = _NONE
    seen: Mapping[str, str] = _NONE  # events already entered
    ended_at: datetime | None = None
    owed_for: frozenset[str] = frozenset()  # the things of every debt that there was
    credited_for: frozenset[str] = frozenset()  # the things that grounds of credits are about
    billed: Mapping[str, None] = _NONE  # debts that only an invoice made
    windows: Mapping[str, Deadline] = _NONE  # of grounds: until when they have to be asked for
    bearing: bool = False  # some debt may bear interest
    waits: bool = False  # something was entered that nobody has reckoned yet

    def lasts(self, at: datetime) -> bool:
        """Tell whether what consequences come to is known, and still so at an instant."""
        return not self.stale and all(run.lasts(at) for run in self.runs.values())


class Desk:
    """Pages that may be changed, at one instant. ``settled`` gathers what came to nothing, and
    ``touched`` the debts that changed."""

    def __init__(self, pages: Pages, zone: str, at: datetime, event: str = "") -> None:
        self.zone = zone
        self.at = at
        self.event = event
        self.entries = dict(pages.entries)
        self.numbers = dict(pages.numbers)
        self.surplus = dict(pages.surplus)
        self.ahead = dict(pages.ahead)
        self.grounds = dict(pages.grounds)
        self.groups = dict(pages.groups)
        self.imposing = dict(pages.imposing)
        self.joints = dict(pages.joints)
        self.assessed = dict(pages.assessed)
        self.stale = dict(pages.stale)
        self.runs = dict(pages.runs)
        self.used = dict(pages.used)
        self.moved: dict[str, None] = {}
        self.claimed = dict(pages.claimed)
        self.rates = pages.rates
        self.seen = dict(pages.seen)
        self.ended_at = pages.ended_at
        self.owed_for = pages.owed_for
        self.credited_for = pages.credited_for
        self.billed = dict(pages.billed)
        self.windows = dict(pages.windows)
        self.bearing = pages.bearing
        self.waits = False
        self.settled: list[Settled] = []
        self.touched: dict[str, None] = {}

    def move_to(self, at: datetime, event: str) -> None:
        """Go on at a later instant, by another event."""
        self.at = at
        self.event = event

    @property
    def today(self) -> date:
        """Return the local date of its instant."""
        return local_date(self.at, self.zone)

    def pages(self) -> Pages:
        """Return what the desk holds now, as a value."""
        return Pages(
            self.entries,
            self.numbers,
            self.surplus,
            self.ahead,
            self.grounds,
            self.groups,
            self.imposing,
            self.joints,
            self.assessed,
            self.stale,
            self.runs,
            self.used,
            self.claimed,
            self.rates,
            self.seen,
            self.ended_at,
            self.owed_for,
            self.credited_for,
            self.billed,
            self.windows,
            self.bearing,
            self.waits,
        )

    @property
    def may_wait(self) -> bool:
        """Tell whether what consequences come to need not be known yet: no money is there that
        would take it up, and no debt that it changes by itself."""
        return not (
            self.claimed
            or self.used
            or self.ahead
            or self.ended_at
            or any(self.surplus.values())
            or any(self.grounds[id].consequence.pays in CHANGING for id in self.imposing)
            or not self.owed_for.isdisjoint(self.credited_for)
        )

    # --- debts ----------------------------------------------------------------------------

    def put(self, entry: Entry) -> Entry:
        """Keep a debt as it now is: what is too much on it becomes surplus, and one that has
        nothing left is settled."""
        left = entry.balance
        if left < ZERO and entry.known:
            entry = self._trimmed(entry)
            left = entry.balance
        if left > ZERO or not entry.known:
            if entry.settled_at is not None:
                entry = entry._replace(settled_at=None)
        elif entry.settled_at is None:
            entry = entry._replace(settled_at=self.at)
            self.settled.append(Settled(entry.id, self.at, self.event))
        self.keep(entry)
        if entry.id.startswith(INVOICE):
            self.billed[entry.id] = None
        if entry.tariff.interest:
            self.bearing = True
        if not self.owed_for.issuperset(entry.things):
            self.owed_for = self.owed_for.union(entry.things)
        return entry

    def keep(self, entry: Entry) -> None:
        """Keep a debt of which nothing more was paid or set off."""
        self.entries[entry.id] = entry
        self.touched[entry.id] = None

    def _trimmed(self, entry: Entry) -> Entry:
        """Take off what was set against a debt beyond its amount, the latest first."""
        excess = -entry.balance
        kept: list[Movement] = []
        for movement in reversed(entry.movements):
            cut = min(excess, movement.amount)
            excess -= cut
            if movement.kind in {PAID, NOTED}:
                self.give(entry.debtor, entry.currency, cut)
            elif movement.kind == CREDITED:
                self.used[movement.source] -= cut
            if movement.amount > cut:
                kept.append(movement._replace(amount=movement.amount - cut))
        return entry._replace(movements=tuple(reversed(kept)))

    def drop(self, id: str) -> None:
        """Take a debt out of the books; what was paid on it is surplus again."""
        entry = self.entries.get(id)
        if entry is None:
            return
        self.forget(id)
        paid = entry.paid + sum((one.amount for one in entry.interest_paid), ZERO)
        for movement in entry.movements:
            if movement.kind == CREDITED:
                self.used[movement.source] -= movement.amount
        self.give(entry.debtor, entry.currency, paid)
        self.numbers = {number: to for number, to in self.numbers.items() if to != id}

    def forget(self, id: str) -> None:
        """Take a debt out of the books, without a word about what was paid on it."""
        del self.entries[id]
        self.billed.pop(id, None)

    def named(self, name: str) -> Entry | None:
        """Return the debt that an invoice number or an id stands for."""
        return self.entries.get(self.numbers.get(name, name)) if name else None

    def all_named(self, name: str) -> list[Entry]:
        """Return every debt that an invoice number, or an id, stands for; else those still open of
        the thing or the clause that it names. The oldest first."""
        found = [one for one in self.entries.values() if name in one.demanded]
        if not found:
            single = self.named(name)
            if single is not None:
                return [single]
            found = [one for one in self.entries.values() if one.balance > 0 and one.goes_by(name)]
        return sorted(found, key=lambda one: one.age)

    def open_of(self, debtor: Side, currency: str) -> list[Entry]:
        """Return the debts of a side with something left to pay, the oldest first."""
        found = [
            one
            for one in self.entries.values()
            if one.debtor is debtor and one.currency == currency and one.known and one.balance > 0
        ]
        return sorted(found, key=lambda one: one.age)

    def bearing_of(self, debtor: Side, currency: str) -> list[Entry]:
        """Return the debts of a side with principal or interest left to pay, the oldest first."""
        today = self.today
        found = [
            one
            for one in self.entries.values()
            if one.debtor is debtor
            and one.currency == currency
            and one.known
            and (one.balance > 0 or one.open_interest(today, self.rates))
        ]
        return sorted(found, key=lambda one: one.age)

    # --- surplus --------------------------------------------------------------------------

    def give(self, side: Side, currency: str, amount: Decimal) -> None:
        """Add to what a side has paid beyond what it owes."""
        if amount:
            key = (side, currency)
            self.surplus[key] = self.surplus.get(key, ZERO) + amount

    def take(self, side: Side, currency: str, most: Decimal) -> Decimal:
        """Use up surplus of a side, at most so much; return how much there was."""
        key = (side, currency)
        there = self.surplus.get(key, ZERO)
        taken = min(there, most)
        if taken > 0:
            self.surplus[key] = there - taken
        return max(taken, ZERO)

    # --- paying ---------------------------------------------------------------------------

    def pay_principal(self, id: str, most: Decimal, source: str) -> Decimal:
        """Set money against a debt; return what is left of it."""
        entry = self.entries[id]
        part = min(most, entry.balance)
        if part <= 0:
            return most
        movement = Movement(self.today, part, PAID, source)
        self.put(grown(entry.with_movement(movement, event=source), source))
        return most - part

    def pay_interest(self, id: str, most: Decimal, source: str) -> Decimal:
        """Set money against the interest of a debt; return what is left of it."""
        entry = self.entries[id]
        part = min(most, entry.open_interest(self.today, self.rates))
        if part <= 0:
            return most
        movement = Movement(self.today, part, PAID, source)
        events = entry.events if source in entry.events else (*entry.events, source)
        paid = (*entry.interest_paid, movement)
        self.keep(entry._replace(interest_paid=paid, events=events))
        return most - part

    def spend_surplus(self) -> None:
        """Set surplus against what its side owes, the oldest debt first."""
        for (side, currency), there in list(self.surplus.items()):
            left = there
            for entry in self.open_of(side, currency) if left > 0 else ():
                spent = left - self.pay_principal(entry.id, left, SURPLUS)
                self.take(side, currency, spent)
                left -= spent

    # --- grounds --------------------------------------------------------------------------

    def add_ground(self, ground: Ground) -> None:
        """Take in what a consequence answers to, or what is now known of it."""
        id = ground.id
        if ground.consequence.claim_within is not None:
            window = window_of(ground)
            assert window is not None
            self.windows[id] = window
        if id not in self.grounds:
            group = (ground.clause, ground.number)
            self.grounds[id] = ground
            self.groups[group] = self._placed(id, self.groups.get(group, ()))
            if ground.joint is not None:
                joint = ground.joint.clause
                self.joints[joint] = self._placed(id, self.joints.get(joint, ()))
            if not is_credit(ground.consequence):
                self.imposing[id] = None
            elif not self.credited_for.issuperset(things := things_of(ground)):
                self.credited_for |= things
        self.grounds[id] = ground
        self.stale[id] = None
        self.runs.pop(id, None)
        if ground.request and ground.tariff.one_credit is not None:
            for other in self.rivals(ground):
                self.stale[other.id] = None
                self.runs.pop(other.id, None)

    def _placed(self, id: str, ids: tuple[str, ...]) -> tuple[str, ...]:
        """Return ids of grounds with one more, the oldest first."""
        known = self.grounds
        if not ids or (known[ids[-1]].at, ids[-1]) < (known[id].at, id):
            return (*ids, id)
        return tuple(sorted((*ids, id), key=lambda one: (known[one].at, one)))

    def rivals(self, ground: Ground) -> list[Ground]:
        """Return what else gives a credit for the same request, where only the largest counts."""
        if ground.tariff.one_credit is None or not ground.request:
            return []
        return [
            one
            for one in self.grounds.values()
            if one.request == ground.request and one.id != ground.id and is_credit(one.consequence)
        ]

    def credits(self, payer: Side) -> Iterator[Ground]:
        """Yield what gives the other side a credit, the oldest first."""
        found = [one for one in self.grounds.values() if is_credit(one.consequence)]
        yield from sorted(
            (one for one in found if one.consequence.payer is payer),
            key=lambda one: (one.at, one.id),
        )

    def claim(self, id: str) -> Claimed:
        """Return what was said of a credit."""
        return self.claimed.get(id, _UNCLAIMED)


def is_credit(consequence: Consequence) -> bool:
    """Tell whether a consequence takes something off what the other side owes."""
    return consequence.pays is Pays.CREDIT
