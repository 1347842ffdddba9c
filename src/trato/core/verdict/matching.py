"""What a claim is about: the obligations, credits, debts, powers and deliveries that it matches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple

from trato.core.agreement import (
    Clause,
    Duty,
    Prohibition,
    Side,
)
from trato.core.standing.program.spans import first_day
from trato.core.standing.values import (
    Credit,
    Debt,
    DeliveryState,
    Obligation,
    Outcome,
    PowerState,
)
from trato.core.verdict.case import Case
from trato.core.verdict.references import groups_of, mentions

_WHOLE_DATE = len("2026-03-02")


class DutyIn(NamedTuple):
    """A duty or a prohibition of the agreement in force, with its clause."""

    clause: str
    act: Duty | Prohibition


def obligations_for(case: Case, debtor: Side) -> tuple[Obligation, ...]:
    """Return the obligations of `debtor` that a claim is about, oldest first.

    By obligation id or event when the claim names one, and then by nothing else; otherwise by
    everything else that it names: clause, thing, period. A clause that only holds consequences
    leads to the duties that they answer to.
    """
    owed = tuple(one for one in case.standing.obligations if one.debtor is debtor)
    reference = case.item.event
    if reference is not None:
        exact = tuple(one for one in owed if one.id == reference)
        exact = exact or tuple(one for one in owed if reference in _events_of(one))
        if exact:
            return _narrowed(case, exact) or exact
    if case.names_unknown_thing:
        return ()
    return tuple(one for one in _named(case, owed) if _in_period(case, one.period))


def _narrowed(case: Case, found: tuple[Obligation, ...]) -> tuple[Obligation, ...]:
    """Keep, of what an event belongs to, what the claim also names by clause or thing."""
    if case.item.clause is None and not case.things:
        return found
    return _named(case, found)


def _events_of(obligation: Obligation) -> tuple[str, ...]:
    trigger = (obligation.trigger_event,) if obligation.trigger_event else ()
    return (*obligation.events, *trigger)


def _named(case: Case, found: tuple[Obligation, ...]) -> tuple[Obligation, ...]:
    """Return the obligations that a claim names by clause, by thing, or by both."""
    clauses, things = case.clauses, case.things
    if clauses is not None:
        found = tuple(one for one in found if one.clause in clauses)
        if not things:
            return found
    return tuple(one for one in found if _is_about(case, one, things)) if things else ()


def _is_about(case: Case, obligation: Obligation, things: frozenset[str]) -> bool:
    if obligation.thing is not None:
        agreement = case.agreement
        groups = groups_of(agreement, obligation.thing) if agreement else frozenset()
        return bool(things & ({obligation.thing} | groups))
    clause = _clause(case, obligation.clause)
    return clause is not None and bool(_mentions(case, clause) & things)


def _mentions(case: Case, clause: Clause) -> frozenset[str]:
    return mentions(case.agreement, clause) if case.agreement else frozenset()


def _clause(case: Case, label: str) -> Clause | None:
    return case.agreement.clause(label) if case.agreement else None


def _in_period(case: Case, period: str) -> bool:
    asked = case.item.period
    if asked is None:
        return True
    if period == asked or period.startswith(f"{asked}-") or not period:
        return True
    return len(asked) == _WHOLE_DATE and first_day(period) == first_day(asked)


def instances(found: Iterable[Obligation]) -> Iterator[tuple[Obligation, ...]]:
    """Group obligations into the recurrences of one duty: same clause, same thing."""
    key = _duty_key
    for _, group in groupby(sorted(found, key=lambda one: (key(one), one.trigger_at)), key=key):
        yield tuple(group)


def _duty_key(obligation: Obligation) -> tuple[str, str]:
    return obligation.clause, obligation.thing or ""


def duties_in(case: Case, debtor: Side) -> tuple[DutyIn, ...]:
    """Return the duties and prohibitions of `debtor` in the text that a claim is about: what
    there is before anything has triggered it.
    """
    agreement = case.agreement
    if agreement is None or case.names_unknown_thing:
        return ()
    return tuple(
        DutyIn(clause.label, act)
        for clause in agreement.clauses
        if case.item.clause in (None, clause.label)
        for act in clause.sentences
        if isinstance(act, Duty | Prohibition)
        and act.debtor is debtor
        and (not case.things or bool(_mentions(case, clause) & case.things))
    )


def powers_for(case: Case, holder: Side) -> tuple[PowerState, ...]:
    """Return the powers of `holder` that a claim is about."""
    reference = case.item.event
    held = tuple(one for one in case.standing.powers if one.holder is holder)
    if reference is not None:
        used = tuple(one for one in held if any(use.event == reference for use in one.uses))
        if used or case.item.clause is None:
            return used
    return tuple(
        one
        for one in held
        if case.item.clause in (None, one.clause)
        and (not case.things or one.target in case.things or _clause_names(case, one.clause))
    )


def _clause_names(case: Case, label: str) -> bool:
    clause = _clause(case, label)
    return clause is not None and bool(_mentions(case, clause) & case.things)


def debts_for(case: Case, debtor: Side) -> tuple[Debt, ...]:
    """Return the debts of `debtor` that a claim is about: by what happened, by invoice, clause,
    thing or period. A clause that only gives interest leads to the debts that bear it.
    """
    owed = tuple(one for one in case.standing.accounts.debts if one.debtor is debtor)
    reference = case.item.event
    if reference is not None:
        return _of_event(case, owed, reference)
    if case.names_unknown_thing:
        return ()
    means = _bears_interest if case.asks_interest else _names_money
    return tuple(one for one in owed if means(case, one) and _in_period(case, one.period))


def _bears_interest(case: Case, debt: Debt) -> bool:
    """Tell whether a debt bears interest by the clause claimed about."""
    bears = any(line.source == case.item.clause for line in debt.interest_sum)
    return bears and (not case.things or debt.thing in case.things)


def _of_event(case: Case, owed: tuple[Debt, ...], reference: str) -> tuple[Debt, ...]:
    """Return the debts of the duties that an event set going, and an extra by its proposal or its
    approval; else those that it tells of in any way.
    """
    duties = frozenset(
        one.id for one in case.standing.obligations if one.trigger_event == reference
    )
    own = tuple(
        one
        for one in owed
        if one.id in duties
        or reference in (one.invoice, one.id, one.thing)
        or (one.kind == "extra" and reference in one.leans_on)
    )
    return own or tuple(one for one in owed if reference in one.events)


def _names_money(case: Case, debt: Debt) -> bool:
    asked = case.item.clause
    if asked is None and not case.things:
        return case.item.event is None
    if case.things and debt.thing not in case.things:
        return False
    return asked is None or asked == debt.clause


def credits_for(
    case: Case, payer: Side, *, grounds: frozenset[str] = frozenset()
) -> tuple[Credit, ...]:
    """Return the credits that `payer` gives for one of `grounds` (obligation or event ids), or
    that a claim names by clause, event or thing.
    """
    given = (one for one in case.standing.accounts.credits if one.payer is payer)
    return tuple(one for one in given if one.ground in grounds or _names_credit(case, one))


def _names_credit(case: Case, credit: Credit) -> bool:
    if case.item.event is not None:
        return case.item.event in (*credit.events, *credit.asked, credit.ground)
    ground = case.standing.obligation(credit.ground)
    if ground is not None and not _in_period(case, ground.period):
        return False
    if case.things:
        return ground is not None and _is_about(case, ground, case.things)
    clauses = {credit.clause, ground.clause if ground else credit.clause}
    return case.item.clause in clauses


def deliveries_for(case: Case) -> tuple[DeliveryState, ...]:
    """Return the deliveries that a claim is about: the one that its event is or answers, else
    every delivery of the thing or of the clause's things.
    """
    event = case.event
    if event is not None:
        answered = event.text_field("delivery") or event.text_field("of")
        wanted = {event.id, answered}
        return tuple(one for one in case.standing.deliveries if one.event in wanted)
    if case.names_unknown_thing:
        return ()
    clause = _clause(case, case.item.clause) if case.item.clause else None
    things = case.things or (_mentions(case, clause) if clause else frozenset())
    found = (one for one in case.standing.deliveries if one.thing in things)
    by_id = {one.id: one for one in case.standing.obligations}
    return tuple(
        one
        for one in found
        if one.obligation not in by_id or _in_period(case, by_id[one.obligation].period)
    )


def is_late(obligation: Obligation) -> bool:
    """Tell whether an obligation was, or is, past its due: broken, or kept late."""
    if obligation.outcome in (Outcome.KEPT_LATE, Outcome.BREACHED):
        return True
    return obligation.is_open and obligation.breached_at is not None
