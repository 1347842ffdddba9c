"""Bans: what one side must not do; each violation is an incident of its own."""

from __future__ import annotations

from trato.core.agreement import What
from trato.core.events import EventKind
from trato.core.standing.conditions.holding import Asked, all_hold, holds
from trato.core.standing.facts.happened import Fact, Hap, hap_of
from trato.core.standing.obligations.lives import (
    bear,
    close,
    derived,
    why,
)
from trato.core.standing.program.rules import BanRule, Program
from trato.core.standing.state.live import Birth
from trato.core.standing.state.marks import (
    Breach,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import ActEffect, Outcome, Phase, RestsOn, WithoutEffect

WATCHED = frozenset(
    {EventKind.DELIVERY, EventKind.EXTERNAL_FACT, EventKind.WORK, EventKind.FORBIDDEN_ACT}
)
"""The kinds of facts that may break a prohibition."""
_APPROVALS = (What.ACCEPTED, What.APPROVED)


def watch(state: State, fact: Fact) -> bool:
    """Tell whether a fact of a kind that may broke a prohibition; record the incident if so."""
    program = state.program
    if program is None:
        return False
    broken = False
    for ban in program.bans:
        if _breaks(state, ban, fact, program):
            _incident(state, ban, fact, program)
            broken = True
    if not broken and fact.kind is EventKind.FORBIDDEN_ACT:
        _of_the_other_side(state, fact, program)
    return broken


def _of_the_other_side(state: State, fact: Fact, program: Program) -> None:
    """Tell that an act breaks nothing, where who is said to have done it is not who must not."""
    for ban in program.bans:
        named = fact.clause in {ban.clause, ban.key}
        if named and ban.duty in state.since and fact.side is ban.act.debtor.other:
            wrong = WithoutEffect.WRONG_PARTY
            act = ActEffect(fact.id, fact.at, ban.clause, effective=False, reason=wrong)
            state.grow("acts", act)
            return


def _breaks(state: State, ban: BanRule, fact: Fact, program: Program) -> bool:
    if ban.duty not in state.since or not all_hold(state, ban.given, Asked(program)):
        return False
    if fact.side is not None and fact.side is not ban.act.debtor:
        return False
    if fact.kind is EventKind.FORBIDDEN_ACT:
        return fact.clause in {ban.clause, ban.key}
    cited = ban.clause in fact.about and fact.kind is EventKind.EXTERNAL_FACT
    about = ban.thing is not None and program.is_about(ban.thing, fact.names)
    if not (about or cited):
        return False
    return not _lifted(state, ban, fact, program)


def _lifted(state: State, ban: BanRule, fact: Fact, program: Program) -> bool:
    """Tell whether an approval, or another condition, allowed the act."""
    hap = hap_of(fact, What.FACT, program)
    asked = Asked(program, trigger=hap)
    if any(holds(state, condition, asked) for condition in ban.unless):
        return True
    if ban.approval is None:
        return False
    for what in _APPROVALS:
        for approval in reversed(state.haps.get(what, ())):
            if approval.side is not ban.approval or (ban.written and not approval.written):
                continue
            if not _same(fact, approval.period, approval.member):
                continue
            if _approves(ban, fact, approval, program) or ban.clause in approval.about:
                return True
    return False


def _approves(ban: BanRule, fact: Fact, approval: Hap, program: Program) -> bool:
    """Tell whether an approval is of what was done: of a group, of that very member or of all."""
    if not program.is_about(ban.thing, approval.names):
        return False
    members = {
        name
        for name in approval.names
        if name != ban.thing and program.is_about(ban.thing, (name,))
    }
    return not members or not members.isdisjoint(fact.names)


def _same(fact: Fact, period: str, member: str) -> bool:
    if fact.period and period and fact.period != period:
        return False
    return not (fact.member and member and fact.member != member)


def _incident(state: State, ban: BanRule, fact: Fact, program: Program) -> None:
    """Record a violation: an obligation of its own, broken; the prohibition goes on."""
    rule = ban.duty
    hap = hap_of(fact, What.FORBIDDEN_ACT, program)
    birth = Birth(rule, program, at=fact.at, us=fact.us, event=fact.id, hap=hap)
    live = bear(state, birth)
    if live is None:
        return
    live.phase = Phase.ACTIVE
    live.breached_at = fact.at
    live.rests_on = RestsOn.RECORDED
    live.events = (fact.id,)
    why(live, fact.at, "ban.broken", events=(fact.id,), after_="breached")
    state.grow(
        "breaches", Breach(fact.at, live.id, ban.clause, ban.thing, rule.debtor, invoice=False)
    )
    derived(state, live, What.BREACHED, fact.at, event=fact.id)
    close(state, live, Outcome.BREACHED, fact.at)
    state.dirty[live.id] = None
    state.must_settle = True
    for standing_ban in state.open_of(rule) if rule.verb is None else ():
        if standing_ban.breached_at is None:
            base = state.own(standing_ban)
            base.breached_at = fact.at
            base.rests_on = RestsOn.RECORDED
            why(base, fact.at, "ban.broken", events=(fact.id,), before_="active", after_="broken")
