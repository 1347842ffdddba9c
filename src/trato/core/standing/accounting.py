"""Accounting: what happens, told to the books; debts that come to nothing keep duties to pay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal

from trato.core.agreement import (
    Answers,
    CausedBy,
    Condition,
    DelayOver,
    Discount,
    FirstTimes,
    Fixed,
    Instalments,
    Measured,
    Price,
    Tax,
    Verb,
    What,
)
from trato.core.events import EventKind
from trato.core.standing.books import Books, Changed, empty_books
from trato.core.standing.conditions import Asked as About
from trato.core.standing.conditions import holds
from trato.core.standing.entries import (
    Asked,
    Figures,
    Ground,
    Invoiced,
    Noted,
    Owed,
    Paid,
    Plan,
    Refunded,
    figures_of,
)
from trato.core.standing.happened import Fact, Hap
from trato.core.standing.instalments import least_of
from trato.core.standing.lives import asked_for, derived, fulfil
from trato.core.standing.naming import plain
from trato.core.standing.quality import fails
from trato.core.standing.rules import Charge, Program, Shape
from trato.core.standing.state import Live, State
from trato.core.standing.tariff import tariff_of
from trato.core.standing.values import Obligation, Outcome, Phase
from trato.core.worktime import local_date

_TAKEN_BACK = frozenset({Outcome.WAIVED, Outcome.EXCUSED, Outcome.ENDED, Outcome.REPLACED})
_ASKING = frozenset({EventKind.COMPLAINT, EventKind.REQUEST})
_MEASURING = (What.MEASURED, What.DELIVERED, What.WORKED)


def books_of(state: State) -> Books:
    """Return the books, opened when the first version comes into force."""
    books: Books | None = state.books
    if books is None:
        program = state.program
        assert program is not None
        books = empty_books(program.zone, program.currency).with_tariff(
            tariff_of(program.version.agreement)
        )
        state.books = books
    return books


def _enter(state: State, changed: Changed) -> None:
    """Take the books as changed; what they settled keeps its duty to pay."""
    state.books = changed.books
    for settled in changed.settled:
        live = state.lives.get(settled.id)
        if live is None:
            continue
        if live.phase is Phase.PENDING:
            continue
        live = state.own(live)
        live.paid = changed.books.paid_of(live.id)
        live.amount = changed.books.amount_of(live.id)
        live.currency = live.program.currency
        events = (settled.event,) if settled.event else ()
        fact = state.facts.get(settled.event)
        fulfil(
            state,
            live,
            settled.at,
            events=events,
            count=live.needed,
            day=fact.day if fact is not None else None,
        )
        derived(state, live, What.PAID, settled.at, event=settled.event)


# --- money that moves -----------------------------------------------------------------------


def book(state: State, fact: Fact) -> None:
    """Enter what a fact says of money."""
    program = state.program
    if program is None:
        return
    match fact.kind:
        case EventKind.INVOICE:
            _invoice(state, fact, program)
        case EventKind.PAYMENT:
            _payment(state, fact)
        case EventKind.CREDIT_NOTE:
            _credit_note(state, fact)
        case EventKind.REFUND:
            _refund(state, fact)
        case EventKind.GOAL_MEASURED:
            value = fact.number("value")
            if value is not None:
                books = books_of(state)
                state.books = books.with_rate(fact.text("goal"), value, fact.at)
        case EventKind.EXTRA_APPROVED:
            _extra(state, fact, program)
        case _ if fact.kind in _ASKING:
            _ask(state, fact)
        case _:
            pass


def _amount(fact: Fact, name: str = "amount") -> Decimal:
    return fact.number(name) or Decimal(0)


def _invoice(state: State, fact: Fact, program: Program) -> None:
    if fact.side is None:
        return
    names = (*fact.event.about, *fact.names, *fact.texts("of"))
    invoice = Invoiced(
        fact.id,
        fact.at,
        fact.side.other,
        fact.text("number"),
        _amount(fact),
        fact.text("currency") or program.currency,
        tariff_of(program.version.agreement),
        fact.number("net"),
        fact.number("tax"),
        fact.number("withholding"),
        fact.period,
        tuple(dict.fromkeys(names)),
    )
    sync(state)
    if fact.id in state.lapsed:
        return
    _enter(state, books_of(state).with_invoice(invoice))


def _payment(state: State, fact: Fact) -> None:
    if fact.side is None or state.program is None:
        return
    sync(state)
    pays = fact.text("pays") or next((one for one in fact.event.about if one in state.lives), "")
    payment = Paid(
        fact.id,
        fact.at,
        fact.side,
        _amount(fact),
        fact.text("currency") or state.program.currency,
        pays,
        _amount(fact, "withheld"),
    )
    _instalment(state, fact)
    _enter(state, books_of(state).with_payment(payment))


def _credit_note(state: State, fact: Fact) -> None:
    if fact.side is None or state.program is None:
        return
    note = Noted(
        fact.id,
        fact.at,
        fact.side,
        fact.text("number"),
        _amount(fact),
        fact.text("currency") or state.program.currency,
        fact.text("corrects"),
        fact.text("clause"),
    )
    _enter(state, books_of(state).with_credit_note(note))


def _refund(state: State, fact: Fact) -> None:
    if fact.side is None or state.program is None:
        return
    refund = Refunded(
        fact.id,
        fact.at,
        fact.side,
        _amount(fact),
        fact.text("currency") or state.program.currency,
        fact.text("of"),
    )
    _enter(state, books_of(state).with_refund(refund))


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
        tariff_of(program.version.agreement),
        kind="extra",
        things=(thing,) if thing else (),
    )
    _enter(state, books_of(state).with_debt(owed))


def _clause_of_extra(program: Program, thing: str) -> str:
    for clause, included in program.scope.included:
        if program.things.meant(included.thing) == thing:
            return clause
    for clause, excluded in program.scope.excluded:
        if thing in [program.things.meant(one) for one in excluded.things]:
            return clause
    return program.scope.change_rule or ""


def _ask(state: State, fact: Fact) -> None:
    """Take a complaint as asking for the credits that its claims name."""
    if fact.side is None:
        return
    sync(state)
    for names, period in _claims(fact):
        if names:
            asked = Asked(fact.id, fact.at, fact.side, names, period)
            _enter(state, books_of(state).with_request(asked))


def _claims(fact: Fact) -> Iterator[tuple[tuple[str, ...], str]]:
    about = (*fact.event.about, *fact.names)
    claims = fact.event.fields.get("claims")
    told = False
    for claim in claims if isinstance(claims, tuple) else ():
        if not isinstance(claim, Mapping):
            continue
        named = [claim.get(key) for key in ("clause", "thing", "event", "obligation")]
        names = tuple(str(name) for name in named if name)
        period = claim.get("period")
        told = True
        yield (*names, *about), str(period) if period else ""
    if not told:
        yield about, fact.period


# --- debts and consequences -----------------------------------------------------------------


def sync(state: State) -> None:
    """Tell the books what changed in the duties that money looks at."""
    while state.dirty and state.program is not None:
        ids = list(state.dirty)
        state.dirty.clear()
        for id in ids:
            live = state.lives.get(id)
            if live is not None:
                _sync_open(state, live)
            else:
                row = state.closed_row(id)
                if row is not None:
                    _sync_closed(state, row)


def _sync_open(state: State, live: Live) -> None:
    books = books_of(state)
    if live.rule.verb in {Verb.PAY, Verb.REFUND} and live.phase.value != "pending":
        if isinstance(live.rule.act, Instalments):
            _plan(state, live)
        elif live.id not in books.pages.entries:
            _enter(state, books.with_debt(_owed(state, live)))
        else:
            if live.amount is None and live.rule.amount is not None:
                _enter(state, books.with_debt(_owed(state, live)))
            if live.id in state.lives:
                state.books = books_of(state).with_due(live.id, live.due)
    current = state.lives.get(live.id)
    if current is None:
        return
    if current.rule.verb is Verb.PAY:
        _show_amounts(state, current)
    if current.breached_at is not None:
        for charge in current.rule.consequences:
            _charge(state, charge, current, None)


def _show_amounts(state: State, live: Live) -> None:
    books = books_of(state)
    amount, paid = books.amount_of(live.id), books.paid_of(live.id)
    if (live.amount, live.paid) != (amount, paid):
        live = state.own(live)
        state.dirty.pop(live.id, None)
        live.amount, live.paid, live.currency = amount, paid, live.program.currency


def _sync_closed(state: State, row: Obligation) -> None:
    owed = row.id in books_of(state).pages.entries
    if owed and row.outcome in _TAKEN_BACK and row.closed_at is not None:
        _enter(state, books_of(state).without_debt(row.id, row.closed_at))
    rule = state.rule_of.get(row.id)
    if rule is None or row.breached_at is None:
        return
    for charge in rule[0].consequences:
        _charge(state, charge, None, row)


def _owed(state: State, live: Live) -> Owed:
    rule = live.rule
    trigger = live.trigger
    invoiced = trigger is not None and trigger.what is What.INVOICED
    kind = "refund" if rule.verb is Verb.REFUND else "price"
    modifiers = getattr(rule.act, "modifiers", ())
    price = next((one for one in modifiers if isinstance(one, Price)), None)
    amount = rule.amount or (price.amount if price is not None else None)
    taxes: tuple[Tax, ...] = price.taxes if price is not None else ()
    names = [rule.thing or "", *(trigger.names if trigger is not None else ())]
    if invoiced and amount is None:
        names = [rule.thing or ""]
    return Owed(
        live.id,
        rule.debtor,
        rule.clause,
        live.program.number,
        live.trigger_at,
        amount,
        tariff_of(live.program.version.agreement),
        kind,
        tuple(dict.fromkeys(name for name in names if name)),
        live.period or (trigger.period if trigger is not None else ""),
        live.due,
        live.trigger_event if invoiced or _is_demand(live) else None,
        single=rule.shape is Shape.WHEN,
        taxes=taxes,
        discounts=tuple(one for one in modifiers if isinstance(one, Discount)),
        figures=_figures(state, _told_of(state, live)),
    )


def _is_demand(live: Live) -> bool:
    return live.trigger is not None and live.trigger.what in {What.REQUESTED, What.NOTIFIED}


def _told_of(state: State, live: Live) -> tuple[str, ...]:
    """Return the facts whose figures an amount may need: the trigger, what that was about, and
    what was measured and delivered in the period."""
    found: list[str] = []
    trigger = live.trigger
    if trigger is not None and trigger.fact is not None:
        found.append(trigger.fact.text("of"))
        found.append(trigger.fact.id)
    if live.trigger_event:
        found.append(live.trigger_event)
    if live.span is not None and live.rule.amount is not None:
        for what in _MEASURING:
            for hap in state.haps.get(what, ()):
                if hap.fact is not None and _is_of_period(hap, live):
                    found.append(hap.event)
    return tuple(dict.fromkeys(event for event in found if event in state.facts))


def _is_of_period(hap: Hap, live: Live) -> bool:
    if hap.period:
        return hap.period == live.period
    day = hap.day or local_date(hap.at, live.program.zone)
    return live.span is not None and live.span.holds(day)


def refresh_amounts(state: State) -> None:
    """Figures came: look again at what could not be reckoned yet."""
    for live in state.lives.values():
        if live.rule.verb is Verb.PAY and live.amount is None and live.rule.amount is not None:
            state.dirty[live.id] = None


def _plan(state: State, live: Live) -> None:
    """Enter a price that is paid down in instalments, once."""
    act = live.rule.act
    assert isinstance(act, Instalments)
    id = live.rule.key
    books = books_of(state)
    if id not in books.pages.entries:
        tariff = tariff_of(live.program.version.agreement)
        plan = Plan(id, live.rule.clause, live.program.number, live.trigger_at, act, tariff)
        _enter(state, books.with_plan(plan))


def _instalment(state: State, fact: Fact) -> None:
    """Count a payment as the instalment of its period, when it is as much as the least."""
    for live in list(state.lives.values()):
        act = live.rule.act
        if not isinstance(act, Instalments) or live.rule.debtor is not fact.side:
            continue
        paid = (live.paid or Decimal(0)) + _amount(fact)
        live = state.own(live)
        live.paid, live.amount, live.currency = paid, act.least.amount, act.least.currency
        left = books_of(state).balance_of(live.rule.key)
        if paid >= least_of(act, left if left is not None else paid):
            fulfil(state, live, fact.at, events=(fact.id,), day=fact.day)
        return


def _figures(state: State, events: tuple[str, ...]) -> Figures:
    """Gather the measured figures and the quantities of the facts behind a duty."""
    facts = [state.facts[event] for event in events if event in state.facts]
    quantities: dict[str, Decimal] = {}
    for fact in facts:
        quantity = fact.number("quantity")
        for name in fact.names if quantity is not None else ():
            quantities[name] = quantities.get(name, Decimal(0)) + (quantity or Decimal(0))
        for name, value in fact.values.items():
            if isinstance(value, Decimal) and name not in quantities:
                quantities[name] = value
    measured = [{fact.text("goal"): fact.number("value")} for fact in facts if fact.text("goal")]
    return figures_of(*(fact.values for fact in facts), *measured, quantities=quantities)


def _charge(state: State, charge: Charge, live: Live | None, row: Obligation | None) -> None:
    """Hand over to the books what a consequence answers to."""
    if live is not None:
        rule, program = live.rule, live.program
        shown: Live | Obligation = live
        asked = asked_for(live)
        done_at = None
    else:
        assert row is not None
        rule, program = state.rule_of[row.id]
        shown = row
        asked = About(program, rule=rule)
        done_at = row.done_at or (row.closed_at if row.outcome is Outcome.BREACHED else None)
    consequence = charge.consequence
    if consequence.when is Answers.EACH_TIME and rule.verb is None and live is not None:
        return
    assert shown.breached_at is not None
    events = tuple(
        dict.fromkeys((*shown.events, *((shown.trigger_event,) if shown.trigger_event else ())))
    )
    ground = Ground(
        shown.id,
        charge.clause,
        program.number,
        consequence,
        shown.breached_at,
        tariff_of(program.version.agreement),
        charge.number,
        rule.clause,
        (shown.thing,) if shown.thing else (),
        shown.period,
        shown.due,
        done_at,
        (*shown.excused, *_not_counted(state, consequence.not_counted)),
        _figures(state, events),
        tuple(event for event in events if event in state.facts),
        holds=_holds(state, consequence.conditions, consequence.unless, asked),
        debt=shown.id if rule.verb is Verb.PAY else None,
    )
    at = max(state.moment(state.now_us), shown.breached_at)
    _enter(state, books_of(state).with_ground(ground, at))


def charge_defect(state: State, id: str, fact: Fact) -> None:
    """Hand over what a clause gives for a delivery that fails a measured criterion."""
    found = state.rule_of.get(id)
    row = state.closed_row(id)
    if found is None or row is None:
        return
    rule, program = found
    if not fails(program, fact, row.thing):
        return
    for charge in rule.consequences:
        consequence = charge.consequence
        if consequence.when is Answers.LATE:
            continue
        ground = Ground(
            row.id,
            charge.clause,
            program.number,
            consequence,
            fact.at,
            tariff_of(program.version.agreement),
            charge.number,
            rule.clause,
            (row.thing,) if row.thing else (),
            row.period,
            None,
            fact.at,
            (),
            _figures(state, (fact.id,)),
            (fact.id,),
            holds=_holds(
                state, consequence.conditions, consequence.unless, About(program, rule=rule)
            ),
        )
        _enter(state, books_of(state).with_ground(ground, fact.at))


def _holds(
    state: State, conditions: tuple[Condition, ...], unless: Condition | None, asked: About
) -> bool:
    money = (DelayOver, Measured, FirstTimes)
    for condition in conditions:
        if not isinstance(condition, money) and not holds(state, condition, asked):
            return False
    if unless is None or isinstance(unless, money):
        return True
    if isinstance(unless, CausedBy) and unless.fact is not None:
        return not _lasted(state, unless.fact)
    return not holds(state, unless, asked)


def _lasted(state: State, name: str) -> bool:
    wanted = plain(name)
    return any(plain(known) == wanted for known, _, _, _ in state.lasting.values())


def _not_counted(
    state: State, names: tuple[str, ...]
) -> Iterator[tuple[datetime, datetime | None]]:
    wanted = {plain(name) for name in names}
    for name, since, until, _ in state.lasting.values():
        if plain(name) in wanted:
            yield since, until


def refresh_grounds(state: State) -> None:
    """A lasting fact began or ended, a condition may have changed: look at every open breach."""
    for live in state.lives.values():
        if live.breached_at is not None and live.rule.consequences:
            state.dirty[live.id] = None


def end_books(state: State, at: datetime) -> None:
    """The agreement ended: credits that no invoice is left to take are owed back."""
    _enter(state, books_of(state).with_end(at))
