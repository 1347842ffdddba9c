"""Responding: answers to what was delivered, ordered or proposed, and why one has no effect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.agreement import May, OnlyPeople, Verb, What
from trato.core.events import EventKind
from trato.core.standing.conditions.changes import (
    has_round,
    rounds_of,
    use_round,
)
from trato.core.standing.facts.happened import Fact, hap_of, names_for
from trato.core.standing.making import made
from trato.core.standing.obligations.delivering import items_of, judge
from trato.core.standing.obligations.fulfilling import fulfil
from trato.core.standing.obligations.performing import accept_defective, rules_for
from trato.core.standing.obligations.shifts import cause_done, silence_ends
from trato.core.standing.program.rules import Program
from trato.core.standing.state.live import Live
from trato.core.standing.state.marks import Rounds
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import (
    Acceptance,
    ActEffect,
    Obligation,
    Outcome,
    WithoutEffect,
)

ANSWERS = {
    EventKind.ACCEPTANCE: "accepted",
    EventKind.OBSERVATION: "observed",
    EventKind.REJECTION: "rejected",
    EventKind.OBJECTION: "observed",
    EventKind.DECISION_TAKEN: "decided",
    EventKind.VERSION_APPROVED: "decided",
    EventKind.VERSION_REFUSED: "decided",
    EventKind.EXTRA_APPROVED: "decided",
    EventKind.EXTRA_REFUSED: "decided",
}
_WHATS = {
    EventKind.ACCEPTANCE: What.ACCEPTED,
    EventKind.OBSERVATION: What.OBSERVED,
    EventKind.REJECTION: What.REJECTED,
    EventKind.OBJECTION: What.OBSERVED,
    EventKind.DECISION_TAKEN: What.DECIDED,
    EventKind.VERSION_APPROVED: What.APPROVED,
    EventKind.EXTRA_APPROVED: What.APPROVED,
    EventKind.VERSION_REFUSED: What.DECIDED,
    EventKind.EXTRA_REFUSED: What.DECIDED,
}
_TARGETS = ("of", "delivery", "decision", "proposal", "to")
_DECIDING = frozenset(ANSWERS) - {
    EventKind.OBSERVATION,
    EventKind.REJECTION,
    EventKind.OBJECTION,
}
_OF_DELIVERIES = frozenset({EventKind.ACCEPTANCE, EventKind.OBSERVATION, EventKind.REJECTION})
_REFUSALS = frozenset({EventKind.VERSION_REFUSED, EventKind.EXTRA_REFUSED})
_ANSWERING = (May.ACCEPT, May.APPROVE)
_ACCEPTANCE: Final = EventKind.ACCEPTANCE
_OBSERVATION: Final = EventKind.OBSERVATION
_REJECTION: Final = EventKind.REJECTION
_VERBS = {
    kind: (Verb.DECIDE, Verb.REVIEW) if kind in _DECIDING else (Verb.REVIEW,) for kind in ANSWERS
}
"""The duties that an answer of each kind performs."""


def answer_of(kind: EventKind) -> What:
    """Return what an answer is once it has effect."""
    return _WHATS[kind]


def target_of(state: State, fact: Fact) -> str:
    """Return what an answer says that it answers: an event, a thing, an obligation."""
    fields = fact.event.fields
    for name in _TARGETS:
        found = fields.get(name)
        if found and isinstance(found, str):
            return found
    number = fields.get("version")
    if isinstance(number, int):
        for other in state.facts.values():
            proposed = other.kind is EventKind.VERSION_PROPOSED
            if proposed and other.event.fields.get("version") == number:
                return other.id
    return ""


def respond(state: State, fact: Fact) -> bool:
    """Take an answer to a delivery, an order or a proposal. True when it has effect."""
    target = target_of(state, fact)
    live = _named(state, fact, target)
    if live is None:
        lives = _windows(state, fact, target)
        live = next((one for one in lives if one.rule.debtor is fact.side), None)
        if live is None:
            return _respond_freely(state, fact, target, window=lives[0] if lives else None)
    rounds = rounds_of(state, live)
    reason = (
        _person_fault(state, fact)
        or _time_fault(fact, live)
        or _form_fault(state, fact, live, rounds)
    )
    if reason is not None:
        return _refuse(state, fact, live.rule.clause, reason)
    if clause := _asks_writing(state, fact, target):
        return _refuse(state, fact, clause, WithoutEffect.NOT_WRITTEN)
    _answer(state, fact, live, rounds)
    return True


def _respond_freely(state: State, fact: Fact, target: str, *, window: Live | None) -> bool:
    """Take an answer for which its side has no open window; ``window`` is the other side's."""
    if fact.kind is EventKind.OBJECTION:
        return True
    reason = _not_theirs(state, fact) if window is not None else _person_fault(state, fact)
    reason = reason or _missing(state, fact, target)
    if reason is not None:
        clause = _clause_for(state, fact, target) if window is None else window.rule.clause
        return _refuse(state, fact, clause, reason)
    if clause := _asks_writing(state, fact, target):
        return _refuse(state, fact, clause, WithoutEffect.NOT_WRITTEN)
    _plain(state, fact, target)
    return True


def _refuse(state: State, fact: Fact, clause: str, reason: WithoutEffect) -> bool:
    """Record that an answer is without effect, by the clause that says so."""
    if reason is WithoutEffect.NOT_ALLOWED:
        clause = _clause_of_roles(state, fact) or clause
    ineffective(state, fact, clause, reason)
    return False


def ineffective(state: State, fact: Fact, clause: str, reason: WithoutEffect) -> None:
    """Record an act that changed nothing, and why."""
    state.grow("acts", ActEffect(fact.id, fact.at, clause, effective=False, reason=reason))


# --- finding the window ---------------------------------------------------------------------


def _named(state: State, fact: Fact, target: str) -> Live | None:
    """Return the newest open window of who answers that an answer names: by what opened it, or by
    its own id."""
    if not target:
        return None
    verbs = _VERBS[fact.kind]
    found = None
    for id in (*state.by_event.get(target, ()), target):
        live = state.lives.get(id)
        if live is None or live.rule.verb not in verbs or live.rule.debtor is not fact.side:
            continue
        if found is None or state.places[id] > state.places[found.id]:
            found = live
    return found


def _windows(state: State, fact: Fact, target: str) -> list[Live]:
    """Return the open windows that an answer may be for, the best first."""
    found: list[tuple[int, Live]] = []
    for rule in rules_for(state, _VERBS[fact.kind]):
        for live in state.open_of(rule):
            rank = _rank(state, live, fact, target)
            if rank is not None:
                found.append((rank, live))
    found.sort(key=lambda one: (one[0], -state.places[one[1].id]))
    return [live for _, live in found]


def _rank(state: State, live: Live, fact: Fact, target: str) -> int | None:
    """Return how well a window fits an answer (0 best), or None when it does not."""
    if target and target in {live.trigger_event, live.id}:
        return 0
    if live.id in fact.about:
        return 1
    if target and state.series.get(target) is not None:
        mine = state.series.get(live.trigger_event or "")
        return 2 if mine == state.series[target] else None
    if target and target not in state.facts and live.thing is not None:
        if live.program.things.named(target) == live.thing:
            return 3
        trigger = live.trigger
        if trigger is not None and target in (*trigger.names, trigger.member):
            return 3
    if not target and fact.names and live.thing in fact.names:
        return 4
    return None


def _past(state: State, target: str) -> Obligation | None:
    """Return the closed window of what an answer speaks of, the latest."""
    id = state.windows.get(target)
    return None if id is None else state.closed_row(id)


def _clause_for(state: State, fact: Fact, target: str) -> str:
    past = _past(state, target)
    if past is not None:
        return past.clause
    rules = list(rules_for(state, _VERBS[fact.kind]))
    mine = [rule for rule in rules if rule.thing is None or rule.thing in fact.names]
    return (mine or rules)[0].clause if rules else ""


# --- why an answer may be without effect ----------------------------------------------------


def _not_theirs(state: State, fact: Fact) -> WithoutEffect:
    """Tell why somebody may not answer in a window of the other side."""
    assert state.program is not None
    if fact.side is None and state.program.scope.only_people:
        return WithoutEffect.NOT_ALLOWED
    return WithoutEffect.WRONG_PARTY


def _person_fault(state: State, fact: Fact) -> WithoutEffect | None:
    if fact.side is None:
        return WithoutEffect.WRONG_PARTY
    if not _is_allowed(state, fact, fact.person) and not _is_confirmed(state, fact):
        return WithoutEffect.NOT_ALLOWED
    return None if fact.bound else WithoutEffect.UNCONFIRMED


def _is_confirmed(state: State, fact: Fact) -> bool:
    """Tell whether somebody who may answer confirmed an answer for that side."""
    return any(_is_allowed(state, fact, person) for person in fact.confirmers)


def _is_allowed(state: State, fact: Fact, person: str) -> bool:
    """Tell whether a person may accept or approve what an answer is about."""
    assert state.program is not None
    if not state.people.may(person, *_ANSWERING, at=fact.at):
        return False
    if not state.program.scope.only_people:
        return True
    return all(person in only.people for _, only in _limits(state, fact))


def _limits(state: State, fact: Fact) -> Iterator[tuple[str, OnlyPeople]]:
    """Yield the clauses that say who alone may answer about what an answer is about."""
    assert state.program is not None
    for clause, only in state.program.scope.only_people:
        if fact.side not in {None, only.side} or not {*_ANSWERING} & {*only.may}:
            continue
        if not only.things or _is_of(state, fact, only.things):
            yield clause, only


def _is_of(state: State, fact: Fact, things: tuple[str, ...]) -> bool:
    source = state.facts.get(target_of(state, fact))
    names = (*fact.names, *(source.names if source is not None else ()))
    assert state.program is not None
    return any(state.program.is_about(thing, names) for thing in things)


def _clause_of_roles(state: State, fact: Fact) -> str | None:
    """Return the clause that says who alone may answer, or None."""
    return next(
        (clause for clause, only in _limits(state, fact) if fact.person not in only.people), None
    )


def _missing(state: State, fact: Fact, target: str) -> WithoutEffect | None:
    """Tell why there is no window: used up, run out, or nothing to answer. None: none is needed."""
    past = _past(state, target)
    if past is not None:
        if past.outcome is Outcome.EXPIRED:
            return WithoutEffect.OUT_OF_WINDOW
        return WithoutEffect.ALREADY_DONE
    if target in state.facts:
        return _own(state.facts[target], fact)
    program = state.program
    named = program.things.named(target) if program is not None and target else None
    if named is None or program is None:
        return WithoutEffect.NOTHING_TO_ACT_ON
    awaited = any(
        rule.thing is not None and program.is_about(rule.thing, (named,))
        for rule in rules_for(state, _VERBS[fact.kind])
    )
    if awaited and named not in state.last_member:
        return WithoutEffect.NOTHING_TO_ACT_ON
    return None


def _own(delivery: Fact, fact: Fact) -> WithoutEffect | None:
    """Nobody accepts, or comments on, what they delivered themselves."""
    mine = delivery.kind is EventKind.DELIVERY and delivery.side is fact.side
    return WithoutEffect.WRONG_PARTY if mine and fact.kind in _OF_DELIVERIES else None


def _form_fault(
    state: State, fact: Fact, live: Live, rounds: Rounds | None
) -> WithoutEffect | None:
    only = live.rule.only
    if live.rule.written and fact.is_spoken:
        return WithoutEffect.NOT_WRITTEN
    if only is not None and only.channels and fact.channel not in only.channels:
        return WithoutEffect.NOT_WRITTEN
    if fact.kind is _OBSERVATION:
        must_cite = only is not None and only.cites_criterion
        allowed = not must_cite and (rounds is None or has_round(state, rounds))
        if not allowed and not any(item.criterion for item in items_of(fact)):
            return WithoutEffect.NO_CRITERION if must_cite else WithoutEffect.ROUNDS_USED
    elif fact.kind is _REJECTION and not fact.text("criterion"):
        return WithoutEffect.NO_CRITERION
    return None


def _asks_writing(state: State, fact: Fact, target: str) -> str:
    """Return the clause that asks for the extra approved here to be so in writing, where it was
    said aloud; empty when nothing does."""
    proposal, program = state.facts.get(target), state.program
    approves = fact.kind is EventKind.EXTRA_APPROVED and fact.is_spoken
    if not approves or proposal is None or program is None:
        return ""
    meant, scope = program.things.meant, program.scope
    for clause, included in scope.included:
        if included.needs_approval and meant(included.thing) in proposal.names:
            return clause
    for clause, excluded in scope.excluded:
        if excluded.needs_approval and {meant(one) for one in excluded.things} & {*proposal.names}:
            return clause
    return ""


def _time_fault(fact: Fact, live: Live) -> WithoutEffect | None:
    """Where silence itself answers, an answer after the window has no effect, even at the very
    instant at which silence would speak: in time is told by the due alone."""
    if not live.rule.burden or live.due is None:
        return None
    in_time = live.due.is_met_by(fact.at)
    if fact.day is not None:
        in_time = live.due.is_met_on(fact.day) is not False
    return None if in_time else WithoutEffect.OUT_OF_WINDOW


# --- taking the answer ----------------------------------------------------------------------


def _plain(state: State, fact: Fact, target: str) -> None:
    """Take an answer where no clause sets a window for it."""
    assert state.program is not None
    _tell(state, fact, target)
    key = state.series.get(target)
    named = state.program.things.named(target) if target else None
    thing = key[0] if key else (named or (fact.names[0] if fact.names else ""))
    _note(state, fact, thing, target)


def _answer(state: State, fact: Fact, live: Live, rounds: Rounds | None) -> None:
    target = live.trigger_event or target_of(state, fact)
    was_breached = live.breached_at is not None
    if fact.kind is _ACCEPTANCE:
        accept_defective(state, target, fact.at, fact.id)
    events = (fact.id,)
    fulfil(state, live, fact.at, events=events, day=fact.day)
    _tell(state, fact, target, window=live)
    number = use_round(state, fact, rounds) if rounds is not None else 0
    _note(state, fact, live.thing or "", target, clause=live.rule.clause, number=number)
    if state.together.has_causes:
        cause_done(state, live, fact.at, events)
    if was_breached:
        silence_ends(state, live, fact.at, fact.id)


def _tell(state: State, fact: Fact, target: str, *, window: Live | None = None) -> None:
    """Let what waits for an answer hear of it, about the things of what it answers too."""
    program, what = state.program, _WHATS[fact.kind]
    assert program is not None
    if what not in state.together.woken:
        return
    source = state.facts.get(target)
    beside = names_for(source, program) if source is not None else _things_named(program, target)
    if window is not None and window.thing is not None:
        beside = (*beside, *window.program.things.with_groups(window.thing))
    hap = hap_of(
        fact,
        what,
        program,
        beside=beside,
        clause=window.rule.clause if window is not None else "",
        period=source.period if source is not None else "",
        member=source.member if source is not None else "",
        through=window.id if window is not None else "",
    )
    state.queue.append(hap)


def _things_named(program: Program, name: str) -> tuple[str, ...]:
    """Return the thing that a name means, and the groups that hold it."""
    named = program.things.named(name) if name else None
    return program.things.with_groups(named) if named is not None else ()


def _note(
    state: State, fact: Fact, thing: str, target: str, *, clause: str = "", number: int = 0
) -> None:
    answer = "rejected" if fact.kind in _REFUSALS else ANSWERS[fact.kind]
    row = (thing, target, answer, fact.at, False, fact.id, clause, number)
    state.grow("acceptances", made(Acceptance, row))
    place = state.delivery_index.get(target)
    if place is not None:
        judge(state, fact, place)
