"""Requesting: what a request is by the agreement, and work that goes beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from trato.core.agreement import (
    Amount,
    Decided,
    Fixed,
    Included,
    May,
    OnlyPeople,
    PerUnit,
    Side,
    What,
)
from trato.core.events import EventKind
from trato.core.standing.conditions.applying import applying
from trato.core.standing.facts.happened import Fact, Hap, kind_named
from trato.core.standing.program.naming import plain
from trato.core.standing.program.rules import Program
from trato.core.standing.program.spans import span_of
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import OverService, RequestClass, RequestState
from trato.core.worktime import local_date

REQUESTS = frozenset({EventKind.REQUEST, EventKind.ORDER})
WORK = frozenset({EventKind.WORK, EventKind.DELIVERY})
_ORDER: Final = EventKind.ORDER
_DELIVERY: Final = EventKind.DELIVERY
_PROVIDER: Final = Side.PROVIDER


def classify(state: State, fact: Fact) -> RequestState:
    """Say what a request is: included, within its quota, extra, excluded or not covered."""
    program = state.program
    assert program is not None
    binding, waits_for = _who(state, fact, program)
    thing = named_thing(fact, program)
    row = RequestState(fact.id, thing, None, None, binding, waits_for)
    if thing is None:
        return row
    return _class_of(state, fact, program, row)


def binds(state: State, fact: Fact, *, person: str) -> bool:
    """Tell whether a request or an order binds when ``person`` stands behind it. A mere request of
    somebody whom no clause shuts out is heard all the same."""
    program = state.program
    if program is None:
        return False
    limits = _limits(program, fact)
    if fact.kind is not EventKind.ORDER and not limits:
        return True
    return _is_allowed(state, fact, person, limits)


def _is_allowed(
    state: State, fact: Fact, person: str, limits: list[tuple[str, OnlyPeople]]
) -> bool:
    """Tell whether a person may ask for what a request asks for."""
    if not state.people.may(person, May.ASK, at=fact.at):
        return False
    return not limits or all(
        only.otherwise is not None or person in only.people for _, only in limits
    )


def as_heard(state: State, fact: Fact, hap: Hap) -> Hap | None:
    """Return a request as the rules hear it. One that binds nobody yet is no order, and no request
    for what only others may ask for; whoever asked is answered all the same."""
    program = state.program
    assert program is not None
    limits = _limits(program, fact)
    if not limits and fact.kind is not _ORDER:
        return hap
    others = [only for _, only in limits if fact.person not in only.people]
    priority = next((only.otherwise for only in others if only.otherwise), hap.priority)
    if binds(state, fact, person=fact.person):
        return replace(hap, priority=priority) if priority != hap.priority else hap
    if hap.what is What.ORDERED:
        return None
    if any(only.priority for only in others):
        priority = ""
    shut = {program.things.meant(thing) for only in others for thing in only.things}
    names = tuple(name for name in hap.names if name not in shut)
    return replace(hap, priority=priority, names=names, binding=False)


def _limits(program: Program, fact: Fact) -> list[tuple[str, OnlyPeople]]:
    """Return the clauses that say who alone may ask for what a request asks for."""
    return list(_limited(program, fact)) if program.scope.only_people else []


def _limited(program: Program, fact: Fact) -> Iterator[tuple[str, OnlyPeople]]:
    side = fact.side or Side.CLIENT
    for clause, only in program.scope.only_people:
        if only.side is not side or May.ASK not in only.may:
            continue
        if only.priority is not None and fact.priority != only.priority:
            continue
        if only.things and not any(program.is_about(one, fact.names) for one in only.things):
            continue
        yield clause, only


def named_thing(fact: Fact, program: Program) -> str | None:
    """Return the thing that a request names: as its own word, or by a person's reading of it, which
    may say that it is something that the agreement does not name."""
    for name in (*fact.names, *fact.read_as):
        known = program.things.named(name)
        if known is not None:
            return known
    thing = fact.text("thing")
    if thing or not fact.read_as:
        return thing or None
    return next((one for one in fact.read_as if _is_a_thing(one, program)), None)


def _is_a_thing(reading: str, program: Program) -> bool:
    """Tell whether a reading says what is asked for: not of which kind it is, nor by which clause,
    nor what a condition leaves to a person."""
    if kind_named(reading) is not None or program.version.agreement.clause(reading) is not None:
        return False
    conditions = (one for rule in program.duties for one in rule.conditions)
    decided = {plain(one.text) for one in conditions if isinstance(one, Decided)}
    return plain(reading) not in decided


def _class_of(state: State, fact: Fact, program: Program, row: RequestState) -> RequestState:
    thing = row.thing
    assert thing is not None
    names = program.things.with_groups(thing)
    scope = program.scope
    for clause, excluded in applying(state, program, scope.excluded):
        if any(program.things.meant(one) in names for one in excluded.things):
            price = money_of(excluded.price)
            way = excluded.quoted_apart or excluded.price is not None
            kind = RequestClass.EXTRA if way else RequestClass.EXCLUDED
            return row._replace(kind=kind, clause=clause, price=price[0], currency=price[1])
    for clause, included in applying(state, program, scope.included):
        if program.things.meant(included.thing) in names:
            return _within(state, fact, program, row._replace(clause=clause), included)
    clause_of_it = _clause_for(program, names)
    if clause_of_it is not None:
        return row._replace(kind=RequestClass.INCLUDED, clause=clause_of_it)
    return row._replace(kind=RequestClass.NOT_COVERED)


def _clause_for(program: Program, names: tuple[str, ...]) -> str | None:
    """Return the clause that licenses a thing, or makes it somebody's duty."""
    for clause, licence in program.scope.licences:
        if program.things.meant(licence.thing) in names:
            return clause
    for rule in program.duties:
        if rule.thing in names and rule.verb is not None:
            return rule.clause
    return None


def _within(
    state: State, fact: Fact, program: Program, row: RequestState, included: Included
) -> RequestState:
    """Say whether a request is within what is included, and how much of it is used."""
    if included.count is None:
        return row._replace(kind=RequestClass.INCLUDED)
    thing = program.things.meant(included.thing)
    used, events = _used(state, fact, program, included, thing)
    wanted = int(fact.number("quantity") or 1)
    price, currency = money_of(included.extra)
    kind = RequestClass.QUOTA
    if used + wanted > included.count:
        kind = RequestClass.EXTRA if included.extra is not None else RequestClass.NOT_COVERED
    return row._replace(
        kind=kind,
        used=used,
        quota=included.count,
        price=price,
        currency=currency,
        events=events,
    )


def _used(
    state: State, fact: Fact, program: Program, included: Included, thing: str
) -> tuple[int, tuple[str, ...]]:
    """Return how much of a quota the period has used: asked or delivered, whichever is more."""
    asked, delivered = _counted(state, fact, program, included, thing)
    best = asked if sum(asked.values()) >= sum(delivered.values()) else delivered
    return sum(best.values()), tuple(best)


def _counted(
    state: State, fact: Fact, program: Program, included: Included, thing: str
) -> tuple[dict[str, int], dict[str, int]]:
    """Return what the period has asked for, and what was delivered, each with how many."""
    asked: dict[str, int] = {}
    delivered: dict[str, int] = {}
    today = local_date(fact.at, program.zone)
    span = span_of(included.per, today) if included.per is not None else None
    for other in _about(state, thing):
        if other.us > fact.us or other.id == fact.id:
            continue
        if span is not None and not span.holds(local_date(other.at, program.zone)):
            continue
        count = int(other.number("quantity") or 1)
        if other.kind in REQUESTS:
            asked[other.id] = count
        elif not other.round:
            delivered[other.id] = count
    return asked, delivered


def _about(state: State, thing: str) -> Iterator[Fact]:
    for what in (What.REQUESTED, What.DELIVERED, What.ORDERED):
        seen: set[str] = set()
        for hap in state.haps.get(what, ()):
            if thing in hap.names and hap.fact is not None and hap.event not in seen:
                seen.add(hap.event)
                yield hap.fact


def _who(state: State, fact: Fact, program: Program) -> tuple[bool, tuple[str, ...]]:
    """Tell whether who asks may ask, or who confirmed it, and else who may confirm it."""
    side = fact.side or Side.CLIENT
    limits = _limits(program, fact)
    behind = (fact.person, *fact.confirmers) if fact.side is not None else ()
    for person in behind:
        if _is_allowed(state, fact, person, limits):
            return True, ()
    named = next((only.people for _, only in limits if only.otherwise is None), None)
    return False, named or state.people.who_may(side, May.ASK, at=fact.at)


def money_of(amount: Amount | None) -> tuple[Decimal | None, str | None]:
    """Return a price that is a plain figure, with its currency."""
    match amount:
        case Fixed() | PerUnit():
            return amount.amount, amount.currency
        case _:
            return None, None


# --- beyond the agreement -------------------------------------------------------------------


def beyond(state: State, fact: Fact, *, broken: bool, performed: bool) -> OverService | None:
    """Return work that goes beyond the agreement, unasked or without valid approval, or None."""
    program = state.program
    if program is None or fact.side is not _PROVIDER:
        return None
    done = fact.kind in WORK and not (performed and fact.kind is _DELIVERY)
    if not (done or broken or fact.extra):
        return None
    thing = named_thing(fact, program)
    if broken:
        clauses = _forbidden_by(program, fact, thing)
        return _over(fact, thing, "over.forbidden", clauses, program)
    if fact.extra or (done and _is_outside(state, program, thing)):
        if _is_approved(state, fact, thing):
            return None
        clause = program.scope.change_rule
        named = _clauses_about(program, thing)
        listed = tuple(label for label, _ in program.scope.included)
        clauses = tuple(dict.fromkeys((*named, *((clause,) if clause else ()), *listed)))
        return _over(fact, thing, "over.unapproved", clauses, program)
    once = fact.kind is _DELIVERY and not fact.round
    if once and not performed and thing is not None and fact.number("minutes") is None:
        return _over_count(state, fact, thing, program)
    return None


def _forbidden_by(program: Program, fact: Fact, thing: str | None) -> tuple[str, ...]:
    """Return the clauses that a forbidden act breaks, and those that say how much is included."""
    cited = {fact.clause, *fact.about}
    broken = []
    names = list(program.things.with_groups(thing)) if thing else []
    for ban in program.bans:
        about = ban.thing is not None and program.is_about(ban.thing, fact.names)
        if about or ban.clause in cited:
            broken.append(ban.clause)
            names += program.things.with_groups(ban.thing) if ban.thing else ()
    counted = [
        clause
        for clause, included in program.scope.included
        if program.things.meant(included.thing) in names
    ]
    return tuple(dict.fromkeys((*counted, *broken)))


def _clauses_about(program: Program, thing: str | None) -> tuple[str, ...]:
    """Return the clauses that exclude a thing."""
    names = program.things.with_groups(thing) if thing else ()
    return tuple(
        clause
        for clause, one in program.scope.excluded
        if any(program.things.meant(name) in names for name in one.things)
    )


def _is_outside(state: State, program: Program, thing: str | None) -> bool:
    if thing is None:
        return False
    names = program.things.with_groups(thing)
    return any(
        program.things.meant(one) in names
        for _, excluded in applying(state, program, program.scope.excluded)
        for one in excluded.things
    )


def _is_approved(state: State, fact: Fact, thing: str | None) -> bool:
    cited = {*fact.about, fact.text("of")}
    for hap in state.haps.get(What.APPROVED, ()):
        proposal = hap.fact.text("proposal") if hap.fact is not None else ""
        if hap.event in cited or proposal in cited or (thing is not None and thing in hap.names):
            return True
    return False


def _over_count(state: State, fact: Fact, thing: str, program: Program) -> OverService | None:
    """Return a delivery beyond the included count that nobody had asked for."""
    for clause, included in applying(state, program, program.scope.included):
        if program.things.meant(included.thing) != thing or included.count is None:
            continue
        asked, delivered = _counted(state, fact, program, included, thing)
        given = int(fact.number("quantity") or 1)
        granted = max(included.count, sum(asked.values()))
        over = min(given, sum(delivered.values()) + given - granted)
        if over > 0 and not _is_approved(state, fact, thing):
            found = _over(fact, thing, "over.count", (clause,), program)
            value = None if found.value is None else found.value * over
            return found._replace(value=value, leans_on=tuple(delivered))
    return None


def _over(
    fact: Fact,
    thing: str | None,
    reason: str,
    clauses: tuple[str, ...],
    program: Program,
) -> OverService:
    value, currency = _value(program, thing)
    minutes = fact.number("minutes")
    return OverService(
        fact.id,
        thing,
        int(minutes) if minutes is not None else None,
        value,
        currency,
        reason,
        clauses,
    )


def _value(program: Program, thing: str | None) -> tuple[Decimal | None, str | None]:
    """Return the value of one thing too many: the extra price, else the included unit's price."""
    if thing is None:
        return None, None
    for _, included in program.scope.included:
        if program.things.meant(included.thing) == thing and included.extra is not None:
            return money_of(included.extra)
    for _, excluded in program.scope.excluded:
        if thing in [program.things.meant(one) for one in excluded.things] and excluded.price:
            return money_of(excluded.price)
    for name in program.things.with_groups(thing):
        if name in program.scope.prices:
            return money_of(program.scope.prices[name][1])
    return None, None
