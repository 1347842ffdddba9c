"""Indexing: which rules a fact wakes, and how the rules of two versions correspond."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import assert_never

from trato.core.agreement import (
    Amount,
    Bands,
    Base,
    CausedBy,
    Condition,
    Decided,
    DelayOver,
    DueAfter,
    DueBefore,
    Duration,
    Elapsed,
    FirstTimes,
    Fixed,
    Happened,
    Happening,
    Has,
    InBreach,
    Measured,
    Remaining,
    Total,
    Verb,
    What,
)
from trato.core.standing.program.needing import (
    measured_for,
    needs_figures,
)
from trato.core.standing.program.rules import (
    BURDENS,
    KEPT_EARLY,
    OF_A_THING,
    WINDOWS,
    DutyRule,
    Program,
    Shape,
    given_by,
)

_OF_MANY = frozenset({Shape.TIMES, Shape.RHYTHM})
_ALWAYS_REMEMBERED = frozenset(
    {What.ACCEPTED, What.APPROVED, What.DELIVERED, What.MEASURED, What.REQUESTED, What.ORDERED}
)


def whats_in(conditions: tuple[Condition, ...]) -> Iterator[What]:
    """Yield what has to happen, or to be re-examined, for conditions to change."""
    for condition in conditions:
        yield from _whats_in(condition)


def _whats_in(condition: Condition) -> tuple[What, ...]:
    match condition:
        case Happened():
            since = condition.since
            return (*condition.happening.met_by, *(since.met_by if since else ()))
        case InBreach() | DelayOver():
            return (What.BREACHED, What.KEPT)
        case Measured():
            return (What.MEASURED,)
        case Decided():
            return (What.REQUESTED,)
        case Elapsed():
            return (What.ELAPSED, *condition.since.met_by)
        case Has():
            return (What.TAKEN,)
        case FirstTimes() | CausedBy():
            return ()
        case _:
            assert_never(condition)


def index(program: Program) -> None:
    """Index the rules of a program by what wakes them."""
    for rule in program.duties:
        program.by_key[unique(rule)] = rule
        rule.start = _start_of(rule)
        rule.is_window = rule.verb in WINDOWS
        rule.burden = rule.means_of_silence in BURDENS
        rule.may_be_early = rule.verb in KEPT_EARLY and rule.shape not in _OF_MANY
        rule.unsettled = bool(rule.replaces or rule.lateness or rule.is_window)
        rule.duration = _duration_of(rule)
        rule.breaks_plainly = _breaks_plainly(rule)
    _index_verbs(program)
    _index_happenings(program)
    _index_causes(program)
    program.forced = tuple(rule for rule in program.duties if rule.force is not None)
    if program.agreed.term is not None:
        program.completed_by = program.agreed.term.until
    _index_conditions(program)
    program.remembered = frozenset(_remembered(program))
    program.watched = frozenset(_watched(program))
    program.has_stops = any(rule.stops for rule in program.duties)
    program.woken = frozenset(
        (*program.remembered, *program.watched, *program.by_trigger, *program.by_start)
    )


def _duration_of(rule: DutyRule) -> Duration | None:
    """Return how long after what it counts from a duty is due, where that alone decides it."""
    due = rule.due
    if not isinstance(due, DueAfter) or rule.after is not None:
        return None
    return due.duration if due == DueAfter(due.duration, due.since) else None


def _breaks_plainly(rule: DutyRule) -> bool:
    """Tell whether a duty is broken whenever its due passes, and may still be done."""
    answered = rule.burden or rule.is_window or rule.aim
    lasting = rule.shape is Shape.TIMES or rule.verb in {Verb.RETAIN, Verb.MAINTAIN}
    return not (answered or lasting or rule.lateness or rule.exemptions)


def _index_conditions(program: Program) -> None:
    """Index what conditions wait for: time to pass, things to be taken."""
    elapsing: defaultdict[What, list[Elapsed]] = defaultdict(list)
    takeable = {program.things.meant(act.thing) for _, act in program.scope.taken}
    for condition in _conditions(program):
        if isinstance(condition, Elapsed):
            for what in condition.since.met_by:
                elapsing[what].append(condition)
        elif isinstance(condition, Has):
            takeable.update(program.things.meant(one) for one in condition.things)
    program.elapsing = {what: tuple(found) for what, found in elapsing.items()}
    program.takeable = frozenset(takeable)
    _index_shares(program)
    program.conditional = any(act.since is not None for _, act in program.scope.owned) or any(
        given_by(getattr(sentence, "modifiers", ()))
        for clause in program.version.agreement.clauses
        for sentence in clause.sentences
    )


def _index_shares(program: Program) -> None:
    """Index how much of a term has to pass, or of a quota be used, for something to happen."""
    shares: defaultdict[What, set[Decimal]] = defaultdict(set)
    patterns = [rule.happening for rule in program.duties]
    patterns += [one.happening for one in _conditions(program) if isinstance(one, Happened)]
    for pattern in patterns:
        if pattern is not None and pattern.share is not None:
            shares[pattern.what].add(pattern.share)
    program.shares = {what: frozenset(found) for what, found in shares.items()}


def _conditions(program: Program) -> Iterator[Condition]:
    """Yield every condition of a program."""
    for rule in program.duties:
        yield from rule.conditions
        yield from (one.condition for one in rule.exemptions)
        for charge in rule.consequences:
            yield from (*charge.consequence.conditions, *charge.spared)
            yield from (condition for also in charge.also for condition in also)
            if charge.consequence.unless is not None:
                yield charge.consequence.unless
    for power in program.powers:
        yield from (*power.conditions, *power.unless)
    for ban in program.bans:
        yield from (*ban.unless, *ban.given)
    for sentence in statements(program):
        yield from given_by(getattr(sentence, "modifiers", ()))


def statements(program: Program) -> Iterator[object]:
    """Yield what the agreement includes, leaves out, or grants."""
    scope = program.scope
    yield from (act for _, act in (*scope.included, *scope.excluded, *scope.banks))


def _watched(program: Program) -> Iterator[What]:
    """Yield what may change the ground of a power."""
    for power in program.powers:
        yield from whats_in((*power.conditions, *power.unless))
        yield What.FACT


def _index_verbs(program: Program) -> None:
    verbs: defaultdict[Verb, list[DutyRule]] = defaultdict(list)
    for rule in program.duties:
        if rule.verb is not None:
            verbs[rule.verb].append(rule)
    program.by_verb = {verb: tuple(rules) for verb, rules in verbs.items()}
    deeds: defaultdict[tuple[Verb, str | None], list[DutyRule]] = defaultdict(list)
    for verb, rules in verbs.items():
        for rule in rules:
            thing = rule.thing if verb in OF_A_THING else None
            for name in program.things.members.get(thing or "", (thing,)):
                deeds[verb, name].append(rule)
    program.by_deed = {deed: tuple(rules) for deed, rules in deeds.items()}
    program.rhythms = tuple(
        rule for rule in program.duties if rule.shape is Shape.RHYTHM or rule.verb is Verb.WRITE
    )
    program.measured = frozenset().union(*(measured_for(rule) for rule in program.duties))
    program.figured = tuple(rule for rule in verbs[Verb.PAY] if _is_figured(rule))


def _is_figured(rule: DutyRule) -> bool:
    """Tell whether what comes later may change what a duty to pay comes to."""
    paid = rule.payment
    if paid is None or rule.amount is None:
        return False
    return paid.figured or paid.in_parts or not isinstance(rule.amount, Fixed)


def _index_happenings(program: Program) -> None:
    triggers: defaultdict[What, list[DutyRule]] = defaultdict(list)
    starts: defaultdict[What, list[DutyRule]] = defaultdict(list)
    waiting: defaultdict[What, list[DutyRule]] = defaultdict(list)
    for rule in program.duties:
        if rule.happening is not None:
            for what in rule.happening.met_by:
                triggers[what].append(rule)
        if rule.start is not None:
            for what in rule.start.met_by:
                starts[what].append(rule)
        for what in _awaited(rule):
            waiting[what].append(rule)
    program.by_trigger = {what: tuple(rules) for what, rules in triggers.items()}
    program.by_start = {what: tuple(rules) for what, rules in starts.items()}
    program.by_condition = {what: tuple(rules) for what, rules in waiting.items()}


def _index_causes(program: Program) -> None:
    causes: defaultdict[str, list[DutyRule]] = defaultdict(list)
    for rule in program.duties:
        for cause in {*(late.cause for late in rule.lateness), *rule.silences}:
            causes[cause].append(rule)
    program.by_cause = {cause: tuple(rules) for cause, rules in causes.items()}


def _awaited(rule: DutyRule) -> set[What]:
    exempt = tuple(one.condition for one in rule.exemptions)
    return {*whats_in(rule.conditions), *whats_in(exempt)}


def _looked_back_to(amount: Amount | Base | None) -> Iterator[What]:
    """Yield the happenings that an amount goes by: what it runs from, the day that is awaited."""
    match amount:
        case Total():
            yield from (what for part in amount.parts for what in _looked_back_to(part))
        case Remaining():
            yield amount.since.what
        case Bands() if amount.until is not None:
            yield from (What.FACT, What.NOTIFIED, What.MEETING_SET)
        case _:
            pass


def _remembered(program: Program) -> Iterator[What]:
    """Yield the happenings that rules look back to."""
    yield from _ALWAYS_REMEMBERED
    if program.agreed.term is not None and program.agreed.term.renews_for is not None:
        yield What.NOTIFIED
    for rule in program.duties:
        patterns = [rule.start]
        if rule.lapses is not None:
            patterns.append(rule.lapses.since)
        if rule.force is not None:
            patterns += [rule.force.since, rule.force.until]
        for stop in rule.stops:
            patterns += [stop.since, stop.until]
        yield from (what for one in patterns if one is not None for what in one.met_by)
        yield from _reckoned_from(rule)
    yield from whats_in(tuple(_conditions(program)))
    if program.completed_by is not None:
        yield from program.completed_by.met_by
    owned = (act.since for _, act in program.scope.owned if act.since is not None)
    yield from (what for since in owned for what in since.met_by)
    amounts = [rule.amount for rule in program.duties] + [one.act.amount for one in program.powers]
    yield from (what for one in amounts for what in _looked_back_to(one))
    if program.takeable:
        yield from (What.ORDERED, What.TAKEN)


def _reckoned_from(rule: DutyRule) -> Iterator[What]:
    """Yield what an amount is reckoned from."""
    if rule.amount is not None and needs_figures(rule.amount):
        yield from (What.MEASURED, What.DELIVERED, What.WORKED)


def _start_of(rule: DutyRule) -> Happening | None:
    """Return what a due has to wait for: what it counts from, or the event that it comes before.
    The end of the obligation's own period is known without waiting."""
    if isinstance(rule.due, DueAfter):
        since = rule.due.since
        return None if since is not None and since.what is What.PERIOD_ENDED else since
    if isinstance(rule.due, DueBefore):
        return rule.due.happening
    return None


def unique(rule: DutyRule) -> str:
    """Return what names a rule within its version."""
    return f"{rule.key}/{rule.member}" if rule.member else rule.key


def same_rule(rule: DutyRule, program: Program) -> DutyRule | None:
    """Return the rule of another version that says exactly the same, or None."""
    other = program.by_key.get(unique(rule))
    return other if other is not None and other.same == rule.same else None


def rule_like(rule: DutyRule, program: Program) -> DutyRule | None:
    """Return the rule of another version that stands in the same place, or None."""
    other = program.by_key.get(unique(rule))
    if other is not None and other.verb is rule.verb and other.shape is rule.shape:
        return other
    return None


def recurs(program: Program) -> bool:
    """Tell whether an agreement has duties that come again and again."""
    again = {What.REQUESTED, What.ORDERED, What.COMPLAINED, What.CHANGE_REQUESTED, What.ASKED}
    for rule in program.duties:
        if rule.shape in {Shape.EVERY, Shape.RHYTHM, Shape.TIMES, Shape.ENDED}:
            return True
        if rule.shape is Shape.EACH and rule.happening and rule.happening.what in again:
            return True
    return False
