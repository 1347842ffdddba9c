"""Births: rules come into force, periods begin, things happen; obligations are born from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, assert_never

from trato.core.agreement import Happened, LapsesAfter, Verb, What
from trato.core.standing.conditions.holding import all_hold, holds
from trato.core.standing.conditions.passing import watch
from trato.core.standing.facts.happened import Fact, Hap, hap_of, means
from trato.core.standing.making import made
from trato.core.standing.obligations.anticipating import judge_done
from trato.core.standing.obligations.contact import open_rhythm
from trato.core.standing.obligations.lives import (
    OBLIGATIONS_MAX,
    activate,
    asked_for,
    bear,
    begin,
    behind,
    close,
    end,
    excuse,
    id_of,
    replace_by,
    why,
)
from trato.core.standing.obligations.owing import (
    belongs,
    count_from,
    set_base,
    start_known,
)
from trato.core.standing.obligations.performing import take_early
from trato.core.standing.obligations.planning import Planned, first_period, next_planned, planned
from trato.core.standing.obligations.shifts import settled_causes
from trato.core.standing.obligations.suspending import suspend_newborn
from trato.core.standing.obligations.windows import opened
from trato.core.standing.powers.ending import end_agreement
from trato.core.standing.powers.granting import grant_ahead
from trato.core.standing.program.dues import Ground, Reckoned, after
from trato.core.standing.program.rules import DutyRule, Program, Shape
from trato.core.standing.program.spans import Span
from trato.core.standing.state.live import (
    Birth,
    Live,
)
from trato.core.standing.state.marks import (
    Alarm,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import AgreementPhase, Outcome, Phase, Step
from trato.core.worktime import (
    due_on,
)

_BREACH: Final = Alarm.BREACH
_AT_START = frozenset({What.SIGNED, What.IN_FORCE})
_PAID_ONCE = frozenset({Verb.PAY, Verb.INVOICE})
_OF_WHAT_FAILS: Final = frozenset({"defective", "not_done"})
_WHEN: Final = Shape.WHEN
_ACTIVE: Final = Phase.ACTIVE


# --- rules in force -------------------------------------------------------------------------


def start_rule(state: State, rule: DutyRule, program: Program, *, at: datetime) -> None:
    """A rule comes into force now, ``at`` by the clock of its version, unless its clause waits for
    something to start it."""
    force = rule.force
    since = force.since if force is not None else None
    if since is not None and since.what not in _AT_START:
        known = state.happened(since)
        if not any(means(since, hap, program) for hap in known):
            return
    state.since[rule] = state.now_us
    match rule.shape:
        case Shape.EVERY | Shape.TIMES | Shape.ENDED:
            _first_period(state, rule, program, at)
        case Shape.EACH | Shape.WHEN:
            _happened_already(state, rule, program, at)
        case Shape.ONCE:
            _born_once(state, Birth(rule, program, at=at, us=state.now_us))
        case Shape.RHYTHM:
            open_rhythm(state, rule, program, source=at, event="start")
        case _:
            assert_never(rule.shape)


def _born_once(state: State, birth: Birth) -> None:
    """Give birth to what is owed once; in a version that replaces another, beside the old one."""
    id = id_of(birth)
    if not state.known(id):
        _born(state, birth)
    elif birth.rule not in state.fired:
        _born(state, birth, id=f"{id}@{birth.program.number}")


def _happened_already(state: State, rule: DutyRule, program: Program, at: datetime) -> None:
    """The signature comes before the clause is in force: it triggers when the clause is."""
    happening = rule.happening
    if happening is not None and happening.what in _AT_START:
        for hap in state.happened(happening):
            if means(happening, hap, program):
                _trigger(state, rule, program, replace(hap, at=at, us=state.now_us))


def stop_rule(state: State, rule: DutyRule, event: str) -> None:
    """A rule's time is over: what is not due yet ends."""
    state.since.pop(rule, None)
    at = state.moment(state.now_us)
    for live in state.open_of(rule):
        if live.breached_at is None:
            end(state, live, at, "obligation.force_ended", events=(event,))


def _born(state: State, birth: Birth, *, id: str | None = None) -> Live | None:
    """Give birth, start, and let what came early count."""
    live = bear(state, birth, id=id)
    if live is None:
        return None
    rule = birth.rule
    state.fired[rule] = birth.event or live.id
    if rule.lapses is not None and _has_lapsed(state, live, rule.lapses):
        return live
    if begin(state, live) and live.id in state.lives:
        settle(state, live)
    return live


def _has_lapsed(state: State, live: Live, lapses: LapsesAfter) -> bool:
    """Close at once what was asked for too late to be owed («no se debe si se factura …»)."""
    for hap in reversed(state.happened(lapses.since)):
        if hap.us > live.trigger_us or not means(lapses.since, hap, live.program):
            continue
        limit = after(lapses.duration, Ground(hap.day or hap.at, hap.event), live.program)
        if limit.due.is_met_by(live.trigger_at):
            return False
        events = tuple(one for one in (hap.event, live.trigger_event) if one)
        why(live, live.trigger_at, "obligation.lapsed", events=events, steps=limit.steps)
        close(state, live, Outcome.EXPIRED, live.trigger_at)
        state.lapsed[live.trigger_event or ""] = live.id
        return True
    return False


def settle(state: State, live: Live) -> None:
    """After its start: move the due by what is late already, count what came early."""
    if _has_to_settle(state, live.rule):
        _settle(state, live, live.rule)


def _has_to_settle(state: State, rule: DutyRule) -> bool:
    """Tell whether something that came before a birth may matter to it."""
    before = state.granted_ahead or state.suspensions
    return rule.unsettled or rule in state.early or bool(before)


def _settle(state: State, live: Live, rule: DutyRule) -> None:
    if live.phase is _ACTIVE:
        if rule.replaces:
            _outrank(state, live)
        if rule.lateness:
            settled_causes(state, live)
        if live.id in state.granted_ahead:
            grant_ahead(state, live)
        if rule in state.early:
            take_early(state, live)
    if live.id in state.lives:
        opened(state, live)
        if state.suspensions:
            suspend_newborn(state, live)


def _outrank(state: State, live: Live) -> None:
    """A duty that a clause puts in the place of another takes that of its period or trigger."""
    for other in list(state.lives.values()):
        if other.rule.clause not in live.rule.replaces or other.rule.verb is not live.rule.verb:
            continue
        same = other.period == live.period and other.member == live.member
        if same and (live.span is not None or other.trigger_event == live.trigger_event):
            replace_by(state, other, live)


# --- periods --------------------------------------------------------------------------------


def _first_period(state: State, rule: DutyRule, program: Program, at: datetime) -> None:
    plan = first_period(rule, program, state.now_us, at.date())
    if plan is not None:
        _await(state, (plan,))


def _await(state: State, plans: Iterable[Planned]) -> None:
    """Set the timers of births: one for all periods that begin, or are due early, together."""
    together: dict[int, list[Planned]] = {}
    for plan in plans:
        state.ahead[plan.rule] = plan
        together.setdefault(plan.birth_us, []).append(plan)
    for us, those in together.items():
        state.wake(us, Alarm.BIRTH, "", tuple(those))


def births_due(state: State, plans: Iterable[Planned]) -> None:
    """Periods begin: their obligations are born, and the periods after them are planned."""
    since, program = state.since, state.program
    following: list[Planned] = []
    for plan in plans:
        stands = plan.rule in since and plan.program is program
        begun = plan if stands else _planned_again(state, plan)
        if begun is not None:
            bear_period(state, begun)
            next_one = begun.next or next_planned(begun)
            if next_one is not None:
                following.append(next_one)
    _await(state, following)


def bear_period(state: State, plan: Planned) -> None:
    """Give birth to the obligation of a period: as it was planned, shared with its plan until
    something else than silence comes to it."""
    rule, live = plan.rule, plan.template
    if live is None or (rule.start is not None and start_known(state, live, rule.start)):
        _bear_unlike(state, plan, rule)
    elif not state.known(live.id) and state.births < OBLIGATIONS_MAX:
        state.add(live)
        late_us = live.late_us
        if late_us is not None:
            state.wake(late_us, _BREACH, live.id, late_us)
        state.fired[rule] = live.id
        if _has_to_settle(state, rule):
            _settle(state, state.own(live), rule)


def _bear_unlike(state: State, plan: Planned, rule: DutyRule) -> None:
    """Give birth to the obligation of a period whose terms hang on more than its plan."""
    us = plan.birth_us if rule.shape is Shape.ENDED else plan.start_us
    birth = Birth(rule, plan.program, plan.at, us, span=plan.span)
    if rule.shape is Shape.TIMES and rule.due is None:
        _born_within(state, birth, plan.span)
    else:
        _born(state, birth, id=plan.id)


def _planned_again(state: State, plan: Planned) -> Planned | None:
    """Return the plan of a period by the rule that it belongs to now; None when its clause is
    gone."""
    rule = plan.rule
    program = state.programs.get(plan.program.number, plan.program)
    while rule not in state.since and rule in state.heirs:
        rule = state.heirs[rule]
        program = state.program or program
    return planned(rule, program, plan.span) if rule in state.since else None


def _born_within(state: State, birth: Birth, span: Span) -> None:
    """So many times in a period: due with its last day."""
    live = bear(state, birth)
    if live is None:
        return
    if begin(state, live) and live.id in state.lives and live.due is None:
        due = due_on(span.last_on, zone=birth.program.zone)
        step = Step("due.within", (("period", span.name),))
        live.because = (*live.because[:-1], live.because[-1]._replace(steps=(step,)))
        if live.phase is Phase.ACTIVE:
            set_base(state, live, Reckoned(due, (step,)))
            settle(state, live)


# --- what happens ---------------------------------------------------------------------------


def happen(state: State, hap: Hap) -> None:
    """Something happened: rules trigger, awaited dues begin, conditions come to hold."""
    program = state.program
    if program is None:
        _happen_before(state, hap)
        return
    what, together = hap.what, state.together
    if what not in together.woken:
        return
    if what in together.remembered:
        state.remember(hap)
        if what in program.elapsing:
            watch(state, program, hap)
    _trigger_all(state, program, hap)
    if what in together.awaited:
        _wake_open(state, hap)
    if program.forced or program.completed_by is not None:
        _change_force(state, hap, program)
    if what in program.watched:
        state.powers_stale = True


def _happen_before(state: State, hap: Hap) -> None:
    """Keep what happened before any agreement is in force."""
    if hap.what in _AT_START or hap.fact is not None:
        state.remember(hap)


def _trigger_all(state: State, program: Program, hap: Hap) -> None:
    for rule in program.hearers(hap.what, hap.names, hap.side, hap.priority):
        pattern = rule.happening
        if pattern is not None and rule in state.since and means(pattern, hap, program):
            _trigger(state, rule, program, hap)


def _wake_open(state: State, hap: Hap) -> None:
    """Let the open obligations of each version go on that waited for this."""
    for program in list(state.programs.values()):
        if hap.what in program.by_start:
            _start_counting(state, hap, program)
        if hap.what in program.by_condition:
            _wake_conditions(state, hap, program)


def _trigger(state: State, rule: DutyRule, program: Program, hap: Hap) -> None:
    if rule.shape is _WHEN and rule in state.fired:
        return
    if not hap.binding and rule.verb is not Verb.ANSWER:
        return
    if rule.verb in _PAID_ONCE and _is_again(state, hap):
        return
    if rule.verb is Verb.REPAIR and hap.what is What.COMPLAINED and _tells_no_defect(hap):
        return
    birth = (rule, program, hap.at, hap.us, hap.counts_from, hap.event, hap, None)
    _born(state, made(Birth, birth))


def _tells_no_defect(hap: Hap) -> bool:
    """Tell whether a complaint only says that something is late, or of money, or who may what."""
    claims = hap.fact.event.fields.get("claims") if hap.fact is not None else None
    told = claims if isinstance(claims, tuple) else ()
    said = {one.get("asserts") for one in told if isinstance(one, Mapping)}
    return bool(said) and said.isdisjoint(_OF_WHAT_FAILS)


def _is_again(state: State, hap: Hap) -> bool:
    """Tell whether it is a round of changes of what was delivered before: not paid for anew."""
    if hap.what is not What.DELIVERED or hap.fact is None or not hap.fact.round:
        return False
    deliveries = state.series.items()
    return any(event != hap.event and thing in hap.names for event, (thing, _) in deliveries)


def _start_counting(state: State, hap: Hap, program: Program) -> None:
    """Give their due to the obligations that waited for this to count from."""
    for rule in program.by_start[hap.what]:
        pattern = rule.start
        assert pattern is not None
        if _is_billed(rule, hap) or not means(pattern, hap, program):
            continue
        for live in state.open_of(rule):
            if live.pending_due and live.phase is not Phase.PENDING and belongs(state, live, hap):
                _due_known(state, state.own(live), hap)
                break
        else:
            judge_done(state, rule, hap)


def _is_billed(rule: DutyRule, hap: Hap) -> bool:
    """Tell whether the books decide which duty it is for: an invoice, for one to pay."""
    return hap.what is What.INVOICED and rule.verb is Verb.PAY


def count_from_invoice(state: State, fact: Fact, ids: tuple[str, ...]) -> None:
    """Give their due to the duties to pay that an invoice asks for."""
    for id in ids:
        live = state.lives.get(id)
        if live is None or not live.pending_due or live.phase is Phase.PENDING:
            continue
        hap = hap_of(fact, What.INVOICED, live.program)
        pattern = live.rule.start
        if pattern is not None and means(pattern, hap, live.program):
            _due_known(state, state.own(live), hap)
            state.dirty[id] = None


def _due_known(state: State, live: Live, hap: Hap) -> None:
    reckoned = count_from(state, live, hap)
    if reckoned is None:
        return
    why(live, hap.at, "obligation.due_known", events=(hap.event,), steps=reckoned.steps)
    set_base(state, live, reckoned)
    settled_causes(state, live)


def _wake_conditions(state: State, hap: Hap, program: Program) -> None:
    for rule in program.by_condition[hap.what]:
        for live in state.open_of(rule):
            if live.id in state.waiting:
                _try(state, live, hap)
            elif live.breached_at is None:
                _try_exemption(state, live, hap)
        if rule.shape is Shape.RHYTHM and rule in state.since and not state.open_of(rule):
            open_rhythm(state, rule, program, source=hap.day or hap.at, event=hap.event)


def _try(state: State, live: Live, hap: Hap) -> None:
    """Put a pending obligation in force once its conditions hold: its terms run from then."""
    asked = asked_for(live)._replace(trigger=live.trigger or hap)
    if not all_hold(state, live.rule.conditions, asked):
        return
    live = state.own(live)
    if not live.ground and hap.obligation:
        live.ground = hap.obligation
    live.lean(hap.through, *behind(state, live.rule.conditions, asked))
    activate(
        state, live, hap.at, hap.day or hap.at, key="obligation.activated", events=(hap.event,)
    )
    settle(state, live)


def _try_exemption(state: State, live: Live, hap: Hap) -> None:
    for exemption in live.rule.exemptions:
        condition = exemption.condition
        if not isinstance(condition, Happened):
            continue
        if hap.what not in condition.happening.met_by:
            continue
        asked = asked_for(live)
        if holds(state, condition, asked):
            events = tuple(dict.fromkeys((hap.event, *behind(state, (condition,), asked))))
            excuse(state, live, hap.at, "obligation.exempt", clause=exemption.clause, events=events)
            return


def _change_force(state: State, hap: Hap, program: Program) -> None:
    """Start and stop the rules whose clause is in force from, or until, something happens; end
    the agreement itself by what completes it."""
    for rule in program.forced:
        force = rule.force
        assert force is not None
        if force.until is not None and rule in state.since and means(force.until, hap, program):
            stop_rule(state, rule, hap.event)
        elif force.since is not None and not (rule in state.since or rule in state.fired):
            if not means(force.since, hap, program):
                continue
            start_rule(state, rule, program, at=state.moment(state.now_us))
    if program.completed_by is not None and means(program.completed_by, hap, program):
        end_agreement(
            state, AgreementPhase.COMPLETED, hap.at, hap.event, program.agreed.term_clause
        )
