"""Versions: texts are proposed and approved; from an instant on they are in force."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from trato.core.agreement import May, Side, Verb, Version, What
from trato.core.events import EventKind
from trato.core.standing.births import bear_period, start_rule
from trato.core.standing.conditions.passing import watch_known
from trato.core.standing.facts.happened import Fact, Hap
from trato.core.standing.obligations.lives import (
    close,
    why,
)
from trato.core.standing.obligations.performing import keep_before, may_perform
from trato.core.standing.obligations.planning import planned
from trato.core.standing.obligations.responding import ineffective, respond
from trato.core.standing.obligations.taking import take_agreed
from trato.core.standing.obligations.tallying import plan_tallies
from trato.core.standing.powers.closing import still_closed
from trato.core.standing.powers.ending import plan_term
from trato.core.standing.program.compile import compiled
from trato.core.standing.program.indexing import rule_like, same_rule
from trato.core.standing.program.naming import People, people_of
from trato.core.standing.program.rules import DutyRule, Program, Shape
from trato.core.standing.state.live import (
    Live,
    us_of,
)
from trato.core.standing.state.marks import (
    Alarm,
    PowerLife,
    VersionLife,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import AgreementPhase, Because, Outcome, Phase, WithoutEffect
from trato.core.worktime import moment, start_of_local_day

VERSION_KINDS = frozenset(
    {
        EventKind.VERSION_PROPOSED,
        EventKind.VERSION_APPROVED,
        EventKind.VERSION_REFUSED,
        EventKind.VERSION_WITHDRAWN,
    }
)
_APPROVED = frozenset({"approved", "in_force", "replaced"})
_REPLACED = frozenset({Shape.ONCE, Shape.EVERY, Shape.RHYTHM, Shape.TIMES, Shape.ENDED})


class Shelf:
    """The versions that a course knows, by number; ``back`` are those that reach back, with the
    instant from which they apply."""

    __slots__ = ("back", "by_number")

    def __init__(self, versions: tuple[Version, ...], back: Mapping[int, int]) -> None:
        self.by_number = {version.number: version for version in versions}
        self.back = back


def open_shelf(state: State, shelf: Shelf) -> None:
    """Set the timers of versions that are taken as signed, and of those that reach back."""
    for version in shelf.by_number.values():
        signed_at = version.assumed_signed_at
        if signed_at is not None:
            state.wake(us_of(signed_at), Alarm.VERSION, "signed", version.number)
    for number, us in shelf.back.items():
        state.wake(us, Alarm.VERSION, "back", number)


def sign_assumed(state: State, shelf: Shelf, number: int) -> None:
    """Take both sides to have approved a version."""
    version = shelf.by_number[number]
    at = state.moment(state.now_us)
    approvals = tuple((side, "", at) for side in Side)
    state.versions[number] = VersionLife(number, version.sha256, "proposed", at, None, approvals)
    _approved(state, shelf, number, "", at)


def handle(state: State, shelf: Shelf, fact: Fact) -> None:
    """Take a proposal, approval, refusal or withdrawal of a version."""
    number = fact.event.fields.get("version")
    assert isinstance(number, int)
    version = shelf.by_number.get(number)
    sha256 = fact.text("sha256").removeprefix("sha256:")
    if version is None or version.sha256.removeprefix("sha256:") != sha256:
        ineffective(state, fact, "", WithoutEffect.NOTHING_TO_ACT_ON)
        return
    life = state.versions.get(number) or VersionLife(number, version.sha256, "proposed")
    people = state.people if state.program is not None else people_of(version.agreement)
    match fact.kind:
        case EventKind.VERSION_PROPOSED:
            _propose(state, shelf, life, fact, people)
        case EventKind.VERSION_APPROVED:
            state.versions[number] = life
            _approve(state, shelf, life, fact, people)
        case EventKind.VERSION_REFUSED:
            _answer(state, life, fact, "refused")
        case EventKind.VERSION_WITHDRAWN:
            if life.state == "proposed" and fact.side is life.proposed_by:
                state.versions[number] = life._replace(state="withdrawn")
        case _:
            pass


def _propose(state: State, shelf: Shelf, life: VersionLife, fact: Fact, people: People) -> None:
    """Take a proposal; by somebody who may approve, it is also that side's approval. What is
    approved already is not proposed again."""
    if life.state in _APPROVED:
        ineffective(state, fact, "", WithoutEffect.ALREADY_DONE)
        return
    life = life._replace(proposed_at=fact.at, proposed_by=fact.side)
    if life.state in {"lapsed", "withdrawn", "refused"}:
        life = life._replace(state="proposed", approvals=())
    state.versions[life.number] = life
    if fact.side is not None and may_approve(people, fact) and fact.bound:
        _add_approval(state, shelf, life, fact)


def may_approve(people: People, fact: Fact) -> bool:
    """Tell whether the actor may approve texts for their side."""
    return people.may(fact.person, May.APPROVE, at=fact.at)


def _approve(state: State, shelf: Shelf, life: VersionLife, fact: Fact, people: People) -> None:
    if fact.side is None:
        ineffective(state, fact, "", WithoutEffect.WRONG_PARTY)
    elif not may_approve(people, fact):
        ineffective(state, fact, "", WithoutEffect.NOT_ALLOWED)
    elif not fact.bound:
        ineffective(state, fact, "", WithoutEffect.UNCONFIRMED)
    elif life.state != "proposed":
        late = WithoutEffect.OUT_OF_WINDOW if life.state == "lapsed" else WithoutEffect.ALREADY_DONE
        ineffective(state, fact, "", late)
    elif state.program is None or not _has_window(state) or respond(state, fact):
        _add_approval(state, shelf, life, fact)


def _has_window(state: State) -> bool:
    assert state.program is not None
    return bool(state.program.by_verb.get(Verb.DECIDE))


def _answer(state: State, life: VersionLife, fact: Fact, word: str) -> None:
    if life.state != "proposed" or fact.side is None:
        return
    if state.program is not None and _has_window(state) and not respond(state, fact):
        return
    state.versions[life.number] = life._replace(state=word)


def lapse(state: State, event: str) -> None:
    """A proposal that nobody decided in time is no longer there to approve."""
    fact = state.facts.get(event)
    if fact is None or fact.kind is not EventKind.VERSION_PROPOSED:
        return
    number = fact.event.fields.get("version")
    life = state.versions.get(number) if isinstance(number, int) else None
    if life is not None and life.state == "proposed":
        state.versions[life.number] = life._replace(state="lapsed")


def _add_approval(state: State, shelf: Shelf, life: VersionLife, fact: Fact) -> None:
    assert fact.side is not None
    if all(side is not fact.side for side, _, _ in life.approvals):
        life = life._replace(approvals=(*life.approvals, (fact.side, fact.id, fact.at)))
    state.versions[life.number] = life
    if {side for side, _, _ in life.approvals} == set(Side):
        _approved(state, shelf, life.number, fact.id, fact.at)


def _approved(state: State, shelf: Shelf, number: int, event: str, at: datetime) -> None:
    life = state.versions[number]._replace(state="approved")
    state.versions[number] = life
    version = shelf.by_number[number]
    agreement = version.agreement
    state.signed_at = at
    events = _cited(life)
    state.explain(Because(at, "version.approved", "", number, events, (), "proposed", "approved"))
    _queue(state, What.SIGNED, at, event or "signed")
    amends = agreement.amends
    if amends is not None and amends.reaches_back_to is not None and state.program is not None:
        if number not in shelf.back:
            us = us_of(start_of_local_day(agreement.header.zone, amends.reaches_back_to))
            state.reach = (number, us)
        return
    start_us = _starts(version, state)
    state.wake(max(start_us, state.now_us), Alarm.VERSION, "in_force", number)


def _cited(life: VersionLife) -> tuple[str, ...]:
    return tuple(event for _, event, _ in life.approvals if event)


def _starts(version: Version, state: State) -> int:
    """Return when an approved version comes into force by its own text."""
    agreement = version.agreement
    amends = agreement.amends
    if amends is not None and amends.from_on is not None:
        return us_of(start_of_local_day(agreement.header.zone, amends.from_on))
    if state.program is None:
        term = compiled(version).agreed.term
        if term is not None and term.start_on is not None:
            return us_of(start_of_local_day(agreement.header.zone, term.start_on))
    return state.now_us


def _queue(state: State, what: What, at: datetime, event: str) -> None:
    state.queue.append(Hap(what, at, us_of(at), event, None))


def come_into_force(state: State, shelf: Shelf, number: int) -> None:
    """From now on this version is the agreement."""
    version = shelf.by_number[number]
    life = state.versions.get(number) or VersionLife(number, version.sha256, "approved")
    if life.since is not None or (state.program is not None and state.program.number > number):
        return
    if state.ended_us is not None:
        return  # what is over is not amended: it takes a new agreement
    program = still_closed(state, compiled(version))
    before = state.program
    at = moment(program.zone, state.now_us)
    state.versions[number] = life._replace(state="in_force", since=at)
    state.program = program
    state.take_up(program)
    state.explain(
        Because(at, "version.in_force", "", number, _cited(life), (), "approved", "in_force")
    )
    if before is None:
        _begin(state, program, at)
    else:
        _amend(state, before, program, at)
    watch_known(state, program)
    plan_tallies(state, program)
    _queue(state, What.IN_FORCE, at, f"version:{number}")


def _begin(state: State, program: Program, at: datetime) -> None:
    state.phase = AgreementPhase.IN_FORCE
    state.in_force_us = state.now_us
    joined = state.people.roles
    state.people = People({**program.people.roles, **joined}) if joined else program.people
    plan_term(state, program)
    for power in program.powers:
        state.powers[power.id] = PowerLife(power)
    state.powers_stale = True
    for fact in state.before:
        keep_before(state, fact)
    take_agreed(state, program)
    for rule in program.duties:
        start_rule(state, rule, program, at=at)


# --- amendments -----------------------------------------------------------------------------


def _amend(state: State, before: Program, program: Program, at: datetime) -> None:
    """Put one version in the place of another: what says the same goes on, the rest is replaced."""
    old = state.versions[before.number]
    state.versions[before.number] = old._replace(state="replaced", until=at)
    roles = dict(state.people.roles)
    declared = before.people.roles
    roles.update(
        {
            short: found
            for short, found in program.people.roles.items()
            if declared.get(short) != found
        }
    )
    state.people = People(roles)
    take_agreed(state, program, before=before)
    _carry_powers(state, program)
    kept: set[int] = set()
    for rule in before.duties:
        if rule not in state.since:
            continue
        same = same_rule(rule, program)
        if same is not None:
            kept.add(same.number)
            _carry(state, rule, same)
            if before.calendars != program.calendars:
                _count_anew(state, same, program)
        else:
            _replace(state, rule, program, at)
    for rule in program.duties:
        if rule.number not in kept:
            start_rule(state, rule, program, at=at)


def _carry_powers(state: State, program: Program) -> None:
    known = state.powers
    state.powers = {}
    for power in program.powers:
        life = known.pop(power.id, None)
        if life is not None and life.rule.act == power.act:
            life = life.copy()
            life.rule = power
        else:
            if life is not None:
                known[power.id] = life
            life = PowerLife(power)
        state.powers[power.id] = life
    for id, life in known.items():
        if life.uses:
            _keep_used(state, f"{id}@{life.rule.version}", life)
    state.powers_stale = True


def _keep_used(state: State, id: str, life: PowerLife) -> None:
    """Keep what was done by a power whose clause changed; a notice that was given runs on."""
    state.powers.setdefault(id, life)
    starts = life.uses[-1].effective_on
    if life.waiting and isinstance(starts, datetime):
        state.wake(us_of(starts), Alarm.NOTICE, id, life.waiting)


def _carry(state: State, rule: DutyRule, same: DutyRule) -> None:
    """The same sentence in a new version goes on: its windows, its periods, its first times."""
    state.since[same] = state.since.pop(rule)
    state.heirs[rule] = same
    if rule in state.fired:
        state.fired[same] = state.fired[rule]
    if rule in state.early:
        state.early[same] = state.early.pop(rule)
    for live in state.open_of(rule):
        state.own(live).rule = same
    if rule in state.by_rule:
        state.by_rule[same] = state.by_rule.pop(rule)


def _count_anew(state: State, rule: DutyRule, program: Program) -> None:
    """Other days are worked from now on: a period that lies ahead is counted by them."""
    for live in list(state.open_of(rule)):
        if live.span is None or live.done or live.stop is not None or not _not_begun(state, live):
            continue
        plan = planned(rule, program, live.span)
        if plan is not None:
            state.remove(live)
            bear_period(state, plan)


def _replace(state: State, rule: DutyRule, program: Program, at: datetime) -> None:
    """A sentence changed or gone: what had not begun, or was not yet due, gives way. A rhythm goes
    on: its open window keeps its sentence, and the next one follows the new one."""
    del state.since[rule]
    like = rule_like(rule, program)
    if like is not None:
        _hand_on(state, rule, like)
    if rule.shape in _REPLACED and rule not in state.heirs:
        for live in state.open_of(rule):
            _give_way(state, live, at, is_gone=like is None)


def _hand_on(state: State, rule: DutyRule, like: DutyRule) -> None:
    """What was done, or done ahead, for a sentence counts for the one in its place now."""
    early = (fact for fact in state.early.pop(rule, ()) if may_perform(state, like, fact))
    kept = (*state.early.get(like, ()), *early)
    if kept:
        state.early[like] = kept
    if rule.shape is Shape.RHYTHM:
        state.heirs[rule] = like
    if rule in state.fired and rule.shape in {Shape.ONCE, Shape.WHEN} and _done(state, rule):
        state.fired[like] = state.fired[rule]


def _give_way(state: State, live: Live, at: datetime, *, is_gone: bool) -> None:
    if _not_begun(state, live):
        state.remove(live)
    elif live.rule.shape in {Shape.EVERY, Shape.ENDED, Shape.TIMES}:
        return
    elif live.breached_at is None or not is_gone:
        mine = state.own(live)
        why(mine, at, "obligation.replaced", before_=mine.phase.value, after_="replaced")
        close(state, mine, Outcome.REPLACED, at)


def _not_begun(state: State, live: Live) -> bool:
    """Tell whether a period lies wholly ahead: its first instant and the due that its clause gives
    it, wherever that was moved since, are still to come. One that was granted another due stays."""
    if live.span is None or live.rule.shape not in {Shape.EVERY, Shape.ENDED, Shape.TIMES}:
        return False
    if live.granted_at is not None:
        return False
    due = live.base_due
    due_us = us_of(due.late_from) if due is not None else live.trigger_us
    return min(live.trigger_us, due_us) >= state.now_us and live.phase is not Phase.SUSPENDED


def _done(state: State, rule: DutyRule) -> bool:
    tail = f"/{rule.member}" if rule.member else ""
    row = state.closed_row(f"{rule.key}{tail}")
    return row is not None and row.outcome in {Outcome.KEPT, Outcome.KEPT_LATE}
