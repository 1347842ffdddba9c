"""Charging: breaches handed over to the books with what a clause gives for them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from trato.core.agreement import (
    Answers,
    Bands,
    CausedBy,
    Condition,
    Verb,
)
from trato.core.standing.accounts.ledgering import books_of, enter
from trato.core.standing.books.adjusting import with_factors
from trato.core.standing.books.measuring import figures_behind, with_measures, with_tally, with_told
from trato.core.standing.books.penalties import changes_within, told_by_books
from trato.core.standing.conditions.holding import Asked as About
from trato.core.standing.conditions.holding import all_hold, holds
from trato.core.standing.conditions.passing import allowed_for
from trato.core.standing.conditions.quality import fails
from trato.core.standing.facts.entries import Figures, Ground
from trato.core.standing.facts.happened import Fact
from trato.core.standing.making import made
from trato.core.standing.obligations.lives import (
    asked_for,
    behind,
)
from trato.core.standing.program.naming import plain
from trato.core.standing.program.needing import measured_for
from trato.core.standing.program.portions import Allowed
from trato.core.standing.program.rules import Charge, DutyRule, Program
from trato.core.standing.program.spans import Span, span_of
from trato.core.standing.state.live import (
    Live,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Obligation, Outcome
from trato.core.worktime import end_of_local_day, local_date


def charge(state: State, given: Charge, shown: Live | Obligation, *, now: datetime) -> None:
    """Hand over to the books what a consequence answers to: an open duty, or one that closed."""
    done_at = None
    if isinstance(shown, Live):
        rule, program = shown.rule, shown.program
        if rule.verb is None:
            return  # a ban that goes on: each violation of it answers for itself
    else:
        rule, program = state.rule_of[shown.id]
        done_at = shown.done_at or (shown.closed_at if shown.outcome is Outcome.BREACHED else None)
    holds, excused = True, shown.excused
    leans_on: tuple[str, ...] = ()
    if _is_conditioned(given):
        asked = _asked_of(shown, rule, program)
        given = _applying(state, given, asked)
        holds = _holds(state, given, asked, shown.trigger_at, done_at)
        leans_on = _leaning(state, given, asked, shown.trigger_at, done_at)
        excused = (*excused, *_not_counted(state, given.consequence.not_counted))
    events = _facts_behind(state, shown)
    breached_at = shown.breached_at
    assert breached_at is not None
    told = (
        shown.id,
        given.clause,
        program.number,
        given.consequence,
        breached_at,
        program.tariff,
        given.number,
        rule.clause,
        (shown.thing,) if shown.thing else (),
        shown.period,
        shown.due,
        done_at,
        excused,
        _figures(state, given, program, shown, events),
        events,
        holds,
        _told(given),
        shown.id if rule.verb is Verb.PAY else None,
        leans_on,
        shown.trigger_event or "",
        _allowed(given, rule, program, shown),
        given.joint,
    )
    ground = made(Ground, told)
    if done_at is not None:
        _doubt_hour(state, ground, shown.events)
    if state.books.pages.grounds.get(ground.id) != ground:
        state.outbox.append((max(now, breached_at), ground))


def _doubt_hour(state: State, ground: Ground, events: tuple[str, ...]) -> None:
    """Where it was done on a day whose hour nobody knows, and the hour changes what it costs."""
    for fact in (state.facts[event] for event in events if event in state.facts):
        if fact.day is not None and fact.at == ground.done_at:
            ends_at = end_of_local_day(ground.tariff.zone, fact.day)
            if changes_within(ground, fact.at, ends_at):
                state.doubt(fact.id)


def charge_defect(state: State, id: str, fact: Fact) -> None:
    """Hand over what a clause gives for a delivery that fails a measured criterion."""
    found = state.rule_of.get(id)
    row = state.closed_row(id)
    if found is None or row is None:
        return
    rule, program = found
    if not fails(program, fact, row.thing):
        return
    asked = About(program, rule=rule)
    for given in rule.consequences:
        if given.consequence.when is Answers.LATE:
            continue
        ground = Ground(
            row.id,
            given.clause,
            program.number,
            given.consequence,
            fact.at,
            program.tariff,
            given.number,
            rule.clause,
            (row.thing,) if row.thing else (),
            row.period,
            done_at=fact.at,
            figures=_figures(state, given, program, row, (fact.id,)),
            events=(fact.id,),
            holds=_holds(state, given, asked, row.trigger_at, fact.at),
            exceptions=_told(given),
            leans_on=_leaning(state, given, asked, row.trigger_at, fact.at),
            allowed=_allowed(given, rule, program, row),
            joint=given.joint,
        )
        enter(state, books_of(state).with_ground(ground, fact.at))


# --- what a consequence is reckoned from ----------------------------------------------------


def _figures(
    state: State, given: Charge, program: Program, shown: Live | Obligation, events: tuple[str, ...]
) -> Figures:
    """Return the figures that what a clause gives for a breach goes by."""
    figures = figures_behind(state, events)
    if state.tallies:
        figures = with_tally(state, figures, shown.thing, shown.period)
    if program.measured:
        figures = with_told(state, figures, given.consequence.amount, shown)
    if program.agreed.adjustments:
        figures = with_factors(state, program, figures, shown.breached_at or shown.trigger_at)
    conditions = given.consequence.conditions
    if conditions or given.spared:
        figures = with_measures(state, figures, (*conditions, *_told(given)))
    return figures


def _facts_behind(state: State, shown: Live | Obligation) -> tuple[str, ...]:
    """Return the facts that a breach has to do with: what it came from, what was done late."""
    events = shown.events
    if shown.trigger_event:
        events = (*events, shown.trigger_event)
    if not events:
        return ()
    return tuple(event for event in dict.fromkeys(events) if event in state.facts)


def _told(given: Charge) -> tuple[Condition, ...]:
    """Return what spares a breach its consequence that the books themselves test."""
    return tuple([one for one in given.spared if told_by_books(one)]) if given.spared else ()


def _allowed(
    given: Charge, rule: DutyRule, program: Program, shown: Live | Obligation
) -> Allowed | None:
    """Return the time that was allowed, where the amount goes by the delay as a part of it."""
    amount = given.consequence.amount
    if not isinstance(amount, Bands) or not amount.of_term:
        return None
    since = shown.source if isinstance(shown, Live) else shown.trigger_at
    return allowed_for(rule, program, since)


# --- on what a consequence hangs ------------------------------------------------------------


def _is_conditioned(given: Charge) -> bool:
    """Tell whether a consequence hangs on more than a breach and its delay."""
    consequence = given.consequence
    return bool(
        given.spared
        or consequence.conditions
        or consequence.not_counted
        or consequence.unless is not None
    )


def _asked_of(shown: Live | Obligation, rule: DutyRule, program: Program) -> About:
    """Return for what the conditions of a consequence are asked."""
    if isinstance(shown, Live):
        return asked_for(shown)
    span = _span_of(shown, rule, program)
    return About(program, rule=rule, span=span, due=shown.due)


def _applying(state: State, given: Charge, asked: About) -> Charge:
    """Return a consequence with those exceptions alone that have what must hold beside them."""
    if not any(given.also):
        return given
    paired = zip(given.spared, given.also, strict=True)
    kept = [(one, also) for one, also in paired if all_hold(state, also, asked)]
    spared, beside = tuple(one for one, _ in kept), tuple(also for _, also in kept)
    return given._replace(spared=spared, also=beside)


def _holds(
    state: State, given: Charge, asked: About, since: datetime, until: datetime | None
) -> bool:
    """Tell whether the conditions of a consequence hold that the books cannot tell by themselves,
    and nothing that spares it does."""
    consequence = given.consequence
    for condition in consequence.conditions:
        if not told_by_books(condition) and not holds(state, condition, asked):
            return False
    unless = (consequence.unless,) if consequence.unless is not None else ()
    return not any(
        _spares(state, condition, asked, since, until)
        for condition in (*unless, *given.spared)
        if not told_by_books(condition)
    )


def _leaning(
    state: State, given: Charge, asked: About, since: datetime, until: datetime | None
) -> tuple[str, ...]:
    """Return the ids of what makes the conditions of a consequence hold, spares it, or is not
    counted."""
    consequence = given.consequence
    unless = (consequence.unless,) if consequence.unless is not None else ()
    found = [*behind(state, consequence.conditions, asked)]
    beside = [condition for also in given.also for condition in also]
    for condition in (*unless, *given.spared, *beside):
        if isinstance(condition, CausedBy) and condition.fact is not None:
            found += _lasting(state, condition.fact, since, until or state.moment(state.now_us))
        else:
            found += behind(state, (condition,), asked)
    wanted = {plain(name) for name in consequence.not_counted}
    found += (id for id, (name, *_) in state.lasting.items() if plain(name) in wanted)
    return tuple(dict.fromkeys(found))


def _spares(
    state: State, condition: Condition, asked: About, since: datetime, until: datetime | None
) -> bool:
    if isinstance(condition, CausedBy) and condition.fact is not None:
        return any(_lasting(state, condition.fact, since, until or state.moment(state.now_us)))
    return holds(state, condition, asked)


def _lasting(state: State, name: str, since: datetime, until: datetime) -> list[str]:
    """Return the lasting facts of this name that overlap the time between two instants."""
    wanted = plain(name)
    return [
        id
        for id, (known, begins, ends, _) in state.lasting.items()
        if plain(known) == wanted and begins <= until and (ends is None or ends > since)
    ]


def _not_counted(
    state: State, names: tuple[str, ...]
) -> Iterator[tuple[datetime, datetime | None]]:
    wanted = {plain(name) for name in names}
    for name, since, until, _ in state.lasting.values():
        if plain(name) in wanted:
            yield since, until


def _span_of(row: Obligation, rule: DutyRule, program: Program) -> Span | None:
    """Return the period of an obligation that closed, of which «ese mes» speaks."""
    if rule.period is None or not row.period:
        return None
    return span_of(rule.period, local_date(row.trigger_at, program.zone))


def figure_told(state: State, fact: Fact) -> None:
    """A figure came that the amount of a consequence may wait for: look at those again."""
    told = {plain(name) for name in (*fact.values, fact.text("goal")) if name}
    if told.isdisjoint(state.together.measured):
        return
    open_ = ((id, live.rule) for id, live in state.lives.items() if live.breached_at is not None)
    closed = ((id, rule) for id, (rule, _) in state.rule_of.items())
    for id, rule in [*open_, *closed]:
        if not told.isdisjoint(measured_for(rule)):
            state.dirty[id] = None


def refresh_grounds(state: State) -> None:
    """A lasting fact began or ended, a condition may have changed: look at every open breach."""
    for live in state.lives.values():
        if live.breached_at is not None and live.rule.consequences:
            state.dirty[live.id] = None
