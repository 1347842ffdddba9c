"""Crediting: consequences turned into credits, penalties and lower prices, under their caps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import assert_never

from trato.core.agreement import Pays, PerUnit
from trato.core.standing.books.bases import PRICES, belonging, is_its_price
from trato.core.standing.books.claiming import window_of
from trato.core.standing.books.debts import CREDITED, NOT_OWED, ZERO, Entry, Movement
from trato.core.standing.books.desk import CHANGING, Claimed, Desk, is_credit
from trato.core.standing.books.joining import join
from trato.core.standing.books.reckoning import reckon
from trato.core.standing.books.taxes import taxed
from trato.core.standing.facts.entries import Asked, Ground, things_of
from trato.core.standing.program.tariff import (
    is_unit_of,
)
from trato.core.standing.values import Credit, Spared, SumLine
from trato.core.worktime import (
    end_of_local_day,
    local_date,
)


def refresh(desk: Desk) -> None:
    """Reckon again every consequence that time or a new entry may have changed, and do what it
    does."""
    reckon(desk)
    if desk.joints:
        join(desk)
    for id in list(desk.imposing):
        ground = desk.grounds[id]
        if id in desk.moved or ground.consequence.pays in CHANGING:
            _apply(desk, ground)
    desk.moved.clear()
    set_off_credits(desk)


# --- what a consequence does ----------------------------------------------------------------


def _apply(desk: Desk, ground: Ground) -> None:
    """Carry out what a consequence does without being asked for."""
    match ground.consequence.pays:
        case Pays.CREDIT:
            return
        case Pays.PENALTY:
            _penalise(desk, ground)
        case Pays.INSTEAD:
            _replace_amount(desk, ground)
        case Pays.NOT_OWED:
            for entry in list(desk.entries.values()):
                if _speaks_of(ground, entry):
                    _take_off(desk, entry, ground)
        case _:
            assert_never(ground.consequence.pays)


def penalty_id(ground: Ground) -> str:
    """Return the id of the debt that a penalty makes."""
    place = f"{ground.clause}.{ground.number + 1}:" if ground.number else ""
    return f"penalty:{place}{ground.ground}"


def _penalise(desk: Desk, ground: Ground) -> None:
    """Make, or update, the debt of its own that a penalty is."""
    found = desk.assessed.get(ground.id)
    id = penalty_id(ground)
    if found is None or not found.amount or not _is_claimable(desk, ground):
        if id in desk.entries:
            desk.drop(id)
        return
    gross = taxed(found.amount, found.currency, ground.consequence.taxes, source=ground.clause)
    entry = desk.entries.get(id) or Entry(
        id,
        "penalty",
        ground.consequence.payer,
        ground.clause,
        ground.at,
        found.currency,
        ground.tariff,
        things=ground.things,
        period=ground.period,
        events=ground.events,
    )
    rows = (*found.sum, *gross.rows)
    leans_on = leaning(desk, ground)
    told = (entry.amount, entry.sum, entry.leans_on, entry.events)
    if told == (gross.payable, rows, leans_on, ground.events):
        return
    desk.put(
        entry._replace(
            net=gross.net,
            tax=gross.tax,
            withholding=gross.withholding,
            amount=gross.payable,
            sum=rows,
            leans_on=leans_on,
            events=ground.events,
        )
    )


def _is_claimable(desk: Desk, ground: Ground) -> bool:
    """Tell whether a penalty is owed: one with a window only once it was asked for within it."""
    return ground.consequence.claim_within is None or desk.claim(ground.id).in_time


def _replace_amount(desk: Desk, ground: Ground) -> None:
    """Put another amount in the place of the one that a duty itself has."""
    found = desk.assessed.get(ground.id)
    if found is None or found.missing or not ground.holds or not found.sum:
        return
    entry = next((one for one in desk.entries.values() if _speaks_of(ground, one)), None)
    if entry is None:
        _penalise(desk, ground)
        return
    gross = taxed(found.amount, found.currency, ground.consequence.taxes, source=ground.clause)
    rows = (*found.sum, *gross.rows)
    if entry.sum != rows:
        desk.put(
            entry._replace(
                net=gross.net,
                tax=gross.tax,
                withholding=gross.withholding,
                amount=gross.payable,
                sum=rows,
                known=True,
                leans_on=_joined(entry.leans_on, (*ground.events, *leaning(desk, ground))),
            )
        )


def _speaks_of(ground: Ground, entry: Entry) -> bool:
    """Tell whether a ground is about the duty to pay behind a debt, or about what it pays for."""
    if ground.debt is not None:
        return entry.id == ground.debt
    return entry.kind in PRICES and is_its_price(ground, entry)


def _take_off(desk: Desk, entry: Entry, ground: Ground) -> None:
    """Take the price of a thing off a debt: all of it, or that of one unit where it counts them."""
    taken = any(one.kind == NOT_OWED and one.source == ground.id for one in entry.movements)
    if not ground.holds or taken or not entry.known:
        return
    on = local_date(entry.at, desk.zone)
    left = entry.amount - entry.reduced
    movement = Movement(on, min(_lost(ground, entry), left), NOT_OWED, ground.id)
    if not movement.amount:
        return
    entry = entry._replace(movements=(movement, *entry.movements))
    leans_on = _joined(entry.leans_on, leaning(desk, ground))
    desk.put(entry._replace(events=_joined(entry.events, ground.events), leans_on=leans_on))


def _lost(ground: Ground, entry: Entry) -> Decimal:
    thing = ground.things[0] if ground.things else None
    agreed = ground.tariff.price_of(thing) if thing is not None else None
    if agreed is None or not isinstance(agreed.amount, PerUnit):
        return entry.amount
    single = is_unit_of(agreed.amount, thing, ground.tariff)
    return agreed.amount.amount if single else entry.amount


def leaning(desk: Desk, ground: Ground) -> tuple[str, ...]:
    """Return what a consequence leans on besides its own events: the duty that was broken, who
    asked, what its conditions need, the debts that it is a part of, those before it under one cap.
    """
    id = ground.id
    found = desk.assessed.get(id)
    others = found.leans_on if found is not None else ()
    asked = desk.claim(id).asked
    return tuple(dict.fromkeys((ground.ground, *asked, *ground.leans_on, *others)))


def _joined(events: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return (*events, *(one for one in more if one not in events))


# --- credits --------------------------------------------------------------------------------


def ask(desk: Desk, asked: Asked) -> None:
    """Note that a complaint or a request asks for the credits and penalties that it names."""
    for ground in list(desk.grounds.values()):
        if ground.consequence.payer is asked.side.other and _names(asked, ground):
            claim = desk.claim(ground.id)
            in_time = claim.in_time or _is_in_time(asked.at, ground)
            events = _joined(claim.asked, (asked.event,))
            desk.moved[ground.id] = None
            desk.claimed[ground.id] = claim._replace(asked=events, in_time=in_time)
    refresh(desk)


def hangs_on_hour(asked: Asked, ground: Ground, day: date) -> bool:
    """Tell whether it matters at what hour of a day something was asked for: on the very day on
    which the time to ask runs out, or on which what it names came up."""
    ends_at = end_of_local_day(ground.tariff.zone, day)
    window = window_of(ground)
    turns = window is not None and window.is_met_on(day) is None
    if not (turns or asked.at < ground.at < ends_at):
        return False
    concerned = ground.consequence.payer is asked.side.other
    return concerned and _names(asked._replace(at=ends_at), ground)


def _names(asked: Asked, ground: Ground) -> bool:
    """Tell whether it names the clause that gives the credit, the one that was broken, or the
    incident itself: its obligation, its event, its thing."""
    if ground.at > asked.at:
        return False
    if asked.period and ground.period and not _within(ground.period, asked.period):
        return False
    things = ground.tariff.things
    wide = [wide for name in ground.things for wide in things.with_groups(things.meant(name))]
    known = {ground.clause, ground.ground_clause, ground.ground, *ground.events, *wide}
    return any(name and (name in known or things.meant(name) in known) for name in asked.names)


def _within(period: str, asked: str) -> bool:
    return period == asked or period.startswith(f"{asked}-")


def _is_in_time(at: datetime, ground: Ground) -> bool:
    window = window_of(ground)
    return window is None or window.is_met_by(at)


def set_off_credits(desk: Desk) -> None:
    """Set every credit that may be used against the debt it belongs to, else the oldest one."""
    waiting = [
        desk.grounds[id]
        for id, found in desk.assessed.items()
        if _wanted(desk, id, found.amount) != desk.used.get(id, ZERO)
        and is_credit(desk.grounds[id].consequence)
    ]
    unbilled = _unbilled(desk) if waiting else frozenset()
    for ground in sorted(waiting, key=lambda one: (one.at, one.id)):
        asked = desk.claim(ground.id).in_time or desk.used.get(ground.id)
        if asked or not things_of(ground).isdisjoint(unbilled):
            _set_off(desk, ground)


def _unbilled(desk: Desk) -> frozenset[str]:
    """Return the things of the debts that nobody has invoiced: only those may take a credit that
    nobody asked for."""
    return frozenset(
        thing for one in desk.entries.values() if not one.demanded for thing in one.things
    )


def _wanted(desk: Desk, id: str, amount: Decimal) -> Decimal:
    """Return how much of a credit is to be set against debts: what no credit note has booked."""
    claim = desk.claimed.get(id)
    return amount if claim is None else max(amount - claim.booked, ZERO)


def _set_off(desk: Desk, ground: Ground) -> None:
    claim = desk.claim(ground.id)
    wanted = _wanted(desk, ground.id, desk.assessed[ground.id].amount)
    if desk.used.get(ground.id, ZERO) > wanted:
        _take_back(desk, ground.id)
    left = wanted - desk.used.get(ground.id, ZERO)
    for entry in _takers(desk, ground, claim) if left > 0 else ():
        left -= _credit(desk, entry, ground, left)
    if left > 0 and claim.in_time and desk.ended_at is not None and ground.tariff.paid_out:
        _owe_back(desk, ground, left)


def _takers(desk: Desk, ground: Ground, claim: Claimed) -> Iterator[Entry]:
    """Yield the debts that a credit may reduce. One that nobody has invoiced yet is reckoned from
    the text, and the text already takes the credit off the price of the thing itself."""
    open_debts = desk.open_of(ground.consequence.payer.other, ground.tariff.currency)
    if ground.consequence.next_invoice:
        issued = [one for one in open_debts if one.demanded_at is not None]
        open_debts = [one for one in issued if (one.demanded_at or ground.at) > ground.at]
    if not open_debts:
        return
    own = [one for one in open_debts if not one.demanded and is_its_price(ground, one)]
    yield from own
    if not claim.in_time:
        return
    first = [one for one in belonging(desk, ground) if one in open_debts and one not in own]
    yield from first
    for entry in open_debts:
        if entry.kind in PRICES and entry not in own and entry not in first:
            yield entry


def _credit(desk: Desk, entry: Entry, ground: Ground, most: Decimal) -> Decimal:
    """Set a credit against a debt; it counts from the day of its ground."""
    part = min(most, desk.entries[entry.id].balance)
    if part <= 0:
        return ZERO
    movement = Movement(local_date(ground.at, desk.zone), part, CREDITED, ground.id)
    desk.used[ground.id] = desk.used.get(ground.id, ZERO) + part
    now = desk.entries[entry.id].with_movement(movement)
    desk.put(now._replace(events=_joined(now.events, ground.events)))
    return part


def _take_back(desk: Desk, id: str) -> None:
    desk.used[id] = ZERO
    for entry in list(desk.entries.values()):
        if any(one.kind == CREDITED and one.source == id for one in entry.movements):
            desk.put(entry.without_movements(CREDITED, id))


def _owe_back(desk: Desk, ground: Ground, left: Decimal) -> None:
    """The agreement is over and no debt takes the credit: it is owed as a refund."""
    id = f"refund:{ground.id}"
    found = desk.assessed[ground.id]
    rows = found.sum if left == found.amount else (SumLine("sum.credit_left", (), left),)
    entry = desk.entries.get(id) or Entry(
        id,
        "refund",
        ground.consequence.payer,
        ground.clause,
        desk.ended_at or desk.at,
        found.currency,
        ground.tariff,
        things=ground.things,
        period=ground.period,
        events=ground.events,
        leans_on=leaning(desk, ground),
    )
    if entry.amount != left:
        desk.put(entry._replace(net=left, amount=left, sum=rows))


def debts_reduced(desk: Desk) -> dict[str, str]:
    """Return which debt each credit reduces: of several, the first."""
    found: dict[str, str] = {}
    for entry in desk.entries.values():
        for movement in entry.movements:
            if movement.kind == CREDITED:
                found.setdefault(movement.source, entry.id)
    return found


def spared_of(desk: Desk) -> tuple[Spared, ...]:
    """Return the grounds of which nothing comes, by something that is on record."""
    return tuple(
        Spared(ground.ground, ground.clause, ground.leans_on)
        for _, ground in sorted(desk.grounds.items())
        if ground.leans_on and not (ground.id in desk.assessed and desk.assessed[ground.id].amount)
    )


def row_of(desk: Desk, ground: Ground, reduced: Mapping[str, str]) -> Credit | None:
    """Return a credit as a standing shows it; None when nothing comes of its ground."""
    id = ground.id
    found = desk.assessed.get(id)
    if found is None or not found.amount:
        return None
    claim = desk.claim(id)
    window = desk.windows.get(id)
    lapsed = window is not None and not claim.in_time and not window.is_met_by(desk.at)
    debt = claim.noted_on or reduced.get(id)
    return Credit(
        id,
        ground.clause,
        ground.ground,
        ground.consequence.payer,
        ground.consequence.pays.value,
        found.amount,
        found.currency,
        ground.at,
        claim.asked,
        lapsed and not claim.booked,
        debt,
        found.growing,
        found.sum,
        _joined(ground.events, claim.asked),
        leans_on=leaning(desk, ground),
    )
