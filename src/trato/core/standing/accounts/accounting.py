"""Accounting: what happens, told to the books; debts that come to nothing keep duties to pay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from operator import itemgetter
from typing import Final

from trato.core.agreement import (
    Fixed,
    Instalments,
    Side,
    What,
)
from trato.core.events import EventKind
from trato.core.standing.accounts.charging import charge
from trato.core.standing.accounts.ledgering import books_of, enter
from trato.core.standing.books.adjusting import with_factors
from trato.core.standing.books.crediting import hangs_on_hour
from trato.core.standing.books.instalments import least_of
from trato.core.standing.books.measuring import figures_behind, told_of
from trato.core.standing.books.remainders import at_that_time
from trato.core.standing.facts.entries import (
    NO_FIGURES,
    Asked,
    Invoiced,
    Noted,
    Owed,
    Paid,
    Plan,
    Refunded,
)
from trato.core.standing.facts.happened import Fact
from trato.core.standing.making import made
from trato.core.standing.obligations.fulfilling import fulfil
from trato.core.standing.obligations.lives import (
    close,
)
from trato.core.standing.program.rules import (
    Payment,
    Program,
)
from trato.core.standing.program.spans import first_day
from trato.core.standing.state.live import (
    Live,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Obligation, Outcome, Phase
from trato.core.worktime import local_date

_DEMANDS = frozenset({What.REQUESTED, What.NOTIFIED})
_TAKEN_BACK = frozenset({Outcome.WAIVED, Outcome.EXCUSED, Outcome.ENDED, Outcome.REPLACED})
_PENDING: Final = Phase.PENDING
_when = itemgetter(0)


# --- money that moves -----------------------------------------------------------------------


def book(state: State, fact: Fact) -> None:
    """Enter what a fact says of money."""
    program = state.program
    assert program is not None
    if fact.values or fact.kind is EventKind.GOAL_MEASURED:
        _measures(state, fact)
    entered = _ENTERED.get(fact.kind)
    if entered is not None:
        entered(state, fact, program)


def _measures(state: State, fact: Fact) -> None:
    """Note every figure that a fact carries: reference rates and sums over months need them."""
    told = [(fact.text("goal"), fact.number("value")), *fact.values.items()]
    day = first_day(fact.period)
    at = fact.at if day is None else datetime.combine(day, time(12), tzinfo=fact.at.tzinfo)
    for name, value in told:
        if name and isinstance(value, Decimal):
            state.books = books_of(state).with_rate(name, value, at)


def _amount(fact: Fact, name: str = "amount") -> Decimal:
    return fact.number(name) or Decimal(0)


def _invoice(state: State, fact: Fact, program: Program) -> None:
    if fact.side is None:
        return
    said = (*fact.about, *fact.texts("of"))
    things = (name for id in said if id in state.facts for name in state.facts[id].names)
    names = (*said, *fact.names, *things)
    invoice = Invoiced(
        fact.id,
        fact.at,
        fact.side.other,
        fact.text("number"),
        _amount(fact),
        fact.text("currency") or program.currency,
        program.tariff,
        fact.number("net"),
        fact.number("tax"),
        fact.number("withholding"),
        fact.period,
        tuple(dict.fromkeys(names)),
    )
    sync(state)
    if fact.id in state.lapsed:
        return
    enter(state, books_of(state).with_invoice(invoice))


def _payment(state: State, fact: Fact, program: Program) -> None:
    sync(state)
    pays = fact.text("pays") or next((one for one in fact.about if one in state.lives), "")
    payment = Paid(
        fact.id,
        fact.at,
        _payer(state, fact, pays),
        _amount(fact),
        fact.text("currency") or program.currency,
        pays,
        _amount(fact, "withheld"),
    )
    _instalment(state, fact, payment.payer)
    enter(state, books_of(state).with_payment(payment))


def _payer(state: State, fact: Fact, pays: str) -> Side:
    """Return who pays: the debtor of what is named, whoever wrote it down (the bank, the one who
    was paid); else the side that did it."""
    debtor = books_of(state).debtor_of(pays) if pays else None
    return debtor or fact.side or Side.CLIENT


def _credit_note(state: State, fact: Fact, program: Program) -> None:
    if fact.side is None:
        return
    note = Noted(
        fact.id,
        fact.at,
        fact.side,
        fact.text("number"),
        _amount(fact),
        fact.text("currency") or program.currency,
        fact.text("corrects"),
        fact.clause,
    )
    enter(state, books_of(state).with_credit_note(note))


def _refund(state: State, fact: Fact, program: Program) -> None:
    if fact.side is None:
        return
    refund = Refunded(
        fact.id,
        fact.at,
        fact.side,
        _amount(fact),
        fact.text("currency") or program.currency,
        fact.text("of"),
    )
    enter(state, books_of(state).with_refund(refund))


def _extra(state: State, fact: Fact, program: Program) -> None:
    """An approved extra is owed at the price that was proposed."""
    proposal = state.facts.get(fact.text("proposal"))
    if proposal is None or fact.side is None or state.acts_of(fact.id):
        return
    currency = proposal.text("currency") or program.currency
    thing = proposal.names[0] if proposal.names else ""
    owed = Owed(
        f"extra/{proposal.id}",
        fact.side,
        _clause_of_extra(program, thing),
        program.number,
        fact.at,
        Fixed(_amount(proposal), currency),
        program.tariff,
        kind="extra",
        things=(thing,) if thing else (),
        leans_on=(proposal.id, fact.id),
    )
    enter(state, books_of(state).with_debt(owed))


def _clause_of_extra(program: Program, thing: str) -> str:
    for clause, included in program.scope.included:
        if program.things.meant(included.thing) == thing:
            return clause
    for clause, excluded in program.scope.excluded:
        if thing in [program.things.meant(one) for one in excluded.things]:
            return clause
    return program.scope.change_rule or ""


def _ask(state: State, fact: Fact, program: Program) -> None:
    """Take a complaint as asking for the credits that its claims name."""
    del program
    if fact.side is None or not (fact.about or fact.names or "claims" in fact.event.fields):
        return
    claims = [(names, period) for names, period in _claims(fact) if names]
    if not claims:
        return
    sync(state)
    for names, period in claims:
        asked = Asked(fact.id, fact.at, fact.side, names, period)
        if fact.day is not None:
            _doubt_hour(state, asked, fact.day)
        enter(state, books_of(state).with_request(asked))


def _doubt_hour(state: State, asked: Asked, day: date) -> None:
    grounds = books_of(state).pages.grounds.values()
    if any(hangs_on_hour(asked, ground, day) for ground in grounds):
        state.doubt(asked.event)


def _claims(fact: Fact) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what each claim names: the incident itself where it names one, else its clause and
    thing."""
    about = (*fact.about, *fact.names)
    claims = fact.event.fields.get("claims")
    told = False
    for claim in claims if isinstance(claims, tuple) else ():
        if not isinstance(claim, Mapping):
            continue
        incident = [claim.get(key) for key in ("event", "obligation")]
        named = [claim.get(key) for key in ("clause", "thing")]
        names = tuple(str(name) for name in (incident if any(incident) else named) if name)
        period = claim.get("period")
        told = True
        wide = () if any(incident) else fact.about
        yield (*names, *wide), str(period) if period else ""
    if not told:
        yield about, fact.period


_ENTERED: Mapping[EventKind, Callable[[State, Fact, Program], None]] = {
    EventKind.INVOICE: _invoice,
    EventKind.PAYMENT: _payment,
    EventKind.CREDIT_NOTE: _credit_note,
    EventKind.REFUND: _refund,
    EventKind.EXTRA_APPROVED: _extra,
    EventKind.COMPLAINT: _ask,
    EventKind.REQUEST: _ask,
}
BOOKED: Final = frozenset({*_ENTERED, EventKind.GOAL_MEASURED})
"""What the books take in by its kind; of anything else, only the figures that it carries."""


# --- debts and consequences -----------------------------------------------------------------


def sync(state: State) -> None:
    """Tell the books what changed in the duties that money looks at."""
    while state.dirty and state.program is not None:
        now = state.moment(state.now_us)
        books_of(state)  # opens them, and turns to the version in force
        ids = list(state.dirty)
        state.dirty.clear()
        for id in ids:
            live = state.lives.get(id)
            if live is not None:
                _sync_open(state, live, now)
            else:
                row = state.closed_row(id)
                if row is not None:
                    _sync_closed(state, row, now)
        if state.outbox:
            told, state.outbox = sorted(state.outbox, key=_when), []
            enter(state, books_of(state).with_all(told))
        _show_amounts(state, ids)


def _sync_open(state: State, live: Live, now: datetime) -> None:
    paid = live.rule.payment
    if paid is not None and live.phase is not _PENDING:
        _sync_debt(state, live, paid)
    if live.breached_at is not None:
        for given in live.rule.consequences:
            charge(state, given, live, now=now)


def _sync_debt(state: State, live: Live, paid: Payment) -> None:
    """Enter the debt of a duty to pay, or tell the books what has changed about it."""
    if paid.in_parts and isinstance(live.rule.act, Instalments):
        _plan(state, live)
        return
    told = live.id in state.books.pages.entries
    if not told or _may_grow(live):
        state.outbox.append((live.trigger_at, _owed(state, live, paid)))
    if told:
        state.books = state.books.with_due(live.id, live.due)


def _may_grow(live: Live) -> bool:
    """Tell whether figures that come later may change what a duty to pay comes to."""
    rule = live.rule
    if rule.payment is None or rule.amount is None:
        return False
    return live.amount is None or rule.payment.figured


def _show_amounts(state: State, ids: Iterable[str]) -> None:
    """Let duties to pay say what the books know of their debts."""
    lives, entries = state.lives, books_of(state).pages.entries
    for id in ids:
        entry, live = entries.get(id), lives.get(id)
        if entry is None or live is None:
            continue
        amount, paid = entry.amount if entry.known else None, entry.paid
        if live.paid is None or live.paid != paid or live.amount != amount:
            _show_amount(state, live, amount, paid)
            state.dirty.pop(id, None)


def _show_amount(state: State, live: Live, amount: Decimal | None, paid: Decimal) -> None:
    """Let a duty to pay say what its debt is; one that is as planned, once for all."""
    if live.owner is not None:
        _give_amount(state.own(live), amount, paid)
        return
    billed = live.billed
    if billed is None or billed.amount != amount or billed.paid != paid:
        billed = live.copy(None)
        _give_amount(billed, amount, paid)
        live.billed = billed  # only now: others may go by the same plan at once
    state.put(billed)


def _give_amount(live: Live, amount: Decimal | None, paid: Decimal) -> None:
    live.amount, live.paid, live.currency = amount, paid, live.program.currency


def _sync_closed(state: State, row: Obligation, now: datetime) -> None:
    if row.outcome in _TAKEN_BACK and row.closed_at is not None:
        books = books_of(state)
        if row.id in books.pages.entries:
            enter(state, books.without_debt(row.id, row.closed_at))
    if row.breached_at is None:
        return
    rule = state.rule_of.get(row.id)
    for given in rule[0].consequences if rule is not None else ():
        charge(state, given, row, now=now)


def _owed(state: State, live: Live, paid: Payment) -> Owed:
    """Return what a duty to pay makes owed; of one that is as planned, where its text alone decides
    it, once for all."""
    if live.owner is not None or not paid.plain or live.program.agreed.adjustments:
        return _owed_by(state, live, paid)
    if live.owed is None:
        live.owed = _owed_by(state, live, paid)
    return live.owed


def _owed_by(state: State, live: Live, paid: Payment) -> Owed:
    rule, program, trigger = live.rule, live.program, live.trigger
    amount, demand = paid.amount, None
    things: tuple[str, ...] = (rule.thing,) if rule.thing else ()
    if trigger is not None:
        invoiced = trigger.what is What.INVOICED
        if not (invoiced and amount is None):
            things += tuple(name for name in trigger.names if name and name not in things)
        if invoiced or trigger.what in _DEMANDS:
            demand = live.trigger_event
    told = told_of(state, live)
    figures = NO_FIGURES
    if amount is not None and not isinstance(amount, Fixed):
        amount = at_that_time(state, program, amount, live.trigger_at)
        figures = figures_behind(state, told, price=amount)
    if program.agreed.adjustments:
        figures = with_factors(state, program, figures, live.trigger_at)
    owed = (
        live.id,
        rule.debtor,
        rule.clause,
        program.number,
        live.trigger_at,
        amount,
        program.tariff,
        paid.kind,
        things,
        live.period or (trigger.period if trigger is not None else ""),
        live.due,
        demand,
        paid.single,
        paid.taxes,
        paid.discounts,
        figures,
        _portion(state, live) if paid.partial == "prorated" else None,
        (),
        told,
    )
    return made(Owed, owed)


def _portion(state: State, live: Live) -> tuple[int, int] | None:
    """Return the days of a period in which a duty was in force, where it is paid by its days."""
    span = live.span
    if span is None:
        return None
    zone = live.program.zone
    first_on, last_on = span.first_on, span.last_on
    since = state.versions[live.program.number].since
    if since is not None:
        first_on = max(first_on, local_date(since, zone))
    if state.term_end is not None:
        last_on = min(last_on, state.term_end.on)
    if state.ended_us is not None:
        last_on = min(last_on, local_date(state.moment(state.ended_us - 1), zone))
    whole = (span.last_on - span.first_on).days + 1
    days = max((last_on - first_on).days + 1, 0)
    return None if days == whole else (days, whole)


def refresh_amounts(state: State) -> None:
    """Figures came: look again at what could not be reckoned yet."""
    for rule in state.together.figured:
        for live in state.open_of(rule):
            if _may_grow(live):
                state.dirty[live.id] = None


def _plan(state: State, live: Live) -> None:
    """Enter a price that is paid down in instalments, once."""
    act = live.rule.act
    assert isinstance(act, Instalments)
    id = live.rule.key
    books = books_of(state)
    if id not in books.pages.entries:
        tariff = live.program.tariff
        plan = Plan(id, live.rule.clause, live.program.number, live.trigger_at, act, tariff)
        enter(state, books.with_plan(plan))
    elif not books.balance_of(id) and live.id in state.lives:
        close(state, state.own(live), Outcome.ENDED, state.moment(state.now_us))


def _instalment(state: State, fact: Fact, payer: Side) -> None:
    """Count a payment as the instalment of its period, when it is as much as the least."""
    for live in list(state.lives.values()):
        act = live.rule.act
        if not isinstance(act, Instalments) or live.rule.debtor is not payer:
            continue
        paid = (live.paid or Decimal(0)) + _amount(fact)
        mine = state.own(live)
        mine.paid, mine.amount, mine.currency = paid, act.least.amount, act.least.currency
        left = books_of(state).balance_of(mine.rule.key)
        if paid >= least_of(act, left if left is not None else paid):
            fulfil(state, mine, fact.at, events=(fact.id,), day=fact.day)
        return
