"""May, and may not: powers, permissions, licences and windows, tested for one side."""

from __future__ import annotations

from datetime import date, datetime
from typing import assert_never

from trato.core.agreement import (
    Act,
    Decided,
    DelayOver,
    InBreach,
    Licence,
    Ownership,
    Permission,
    Power,
    Prohibition,
    Side,
    Verb,
)
from trato.core.standing.values import (
    ActEffect,
    Obligation,
    Outcome,
    PowerPhase,
    PowerState,
    WithoutEffect,
)
from trato.core.verdict.case import Case
from trato.core.verdict.contradictions import clash, winner_of
from trato.core.verdict.finding import Finding, about, reason_of, unique
from trato.core.verdict.matching import obligations_for, powers_for
from trato.core.verdict.scope import judge_rounds, judge_scope
from trato.core.verdict.subject import subject_of
from trato.core.verdict.using import cost_of_using, power_words
from trato.core.verdict.values import Named, Saying, VerdictCode, saying
from trato.core.worktime import local_date

_BEST = (
    PowerPhase.EXERCISED,
    PowerPhase.IN_FORCE,
    PowerPhase.NOT_IN_FORCE,
    PowerPhase.EXPIRED,
    PowerPhase.ENDED,
)


def judge_may(case: Case) -> Finding | None:
    """Judge a claim that the claimant may do something; None when the agreement is silent."""
    assert case.side is not None
    return permit(case, case.side)


def judge_may_not(case: Case) -> Finding | None:
    """Judge a claim that the other side may not do something: the mirror of what they may."""
    assert case.side is not None
    found = permit(case, case.side.other)
    return found._replace(code=mirrored(found.code)) if found else None


def mirrored(code: VerdictCode) -> VerdictCode:
    """Return the word for «X may not» from the word for «X may»."""
    match code:
        case VerdictCode.RIGHT:
            return VerdictCode.NOT_RIGHT
        case VerdictCode.NOT_RIGHT | VerdictCode.PREMATURE:
            return VerdictCode.RIGHT
        case (
            VerdictCode.NO_AGREEMENT
            | VerdictCode.NOT_COVERED
            | VerdictCode.UNDETERMINED
            | VerdictCode.AMBIGUOUS
            | VerdictCode.PARTLY
        ):
            return code
        case _:
            assert_never(code)


def permit(case: Case, holder: Side) -> Finding | None:
    """Say whether `holder` may do what the claim is about."""
    return (
        _by_act(case)
        or _contradicted(case, holder)
        or _by_power(case, holder)
        or _by_ban(case, holder)
        or _by_permission(case, holder)
        or judge_rounds(case)
        or _by_window(case, holder)
        or judge_scope(case)
    )


def _contradicted(case: Case, holder: Side) -> Finding | None:
    """Answer where one clause allows what another forbids, and nothing says which counts."""
    banned, allowed = _by_ban(case, holder), _by_permission(case, holder)
    if banned is None or allowed is None or case.agreement is None:
        return None
    forbids, allows = banned.clauses[0], allowed.clauses[0]
    winner = winner_of(case.agreement, forbids, allows)
    if winner is None:
        return clash(allows, forbids, thing=allowed.thing, events=banned.events)
    return allowed if winner == allows else banned


def _by_act(case: Case) -> Finding | None:
    """Say whether an act that was done had effect, and still has it."""
    event = case.item.event
    used = tuple((use, power) for power in case.standing.powers for use in power.uses)
    acts = (*((act, None) for act in case.standing.acts), *used)
    act, power = next((one for one in acts if one[0].event == event), (None, None))
    if event is None or act is None:
        return None
    clauses, events = unique((act.clause,)), (act.event,)
    grounds = _grounds(case, power) if power is not None else ()
    if _stands(act, case.now):
        said = saying("verdict.act_effective", at=act.at)
        return Finding(VerdictCode.RIGHT, said, clauses, events, obligations=grounds)
    said = without_effect(act)
    if act.effective and act.until is not None:
        said = saying("verdict.ground_lost", at=act.until)
    return Finding(VerdictCode.NOT_RIGHT, said, clauses, events, obligations=grounds)


def _stands(act: ActEffect, now: datetime) -> bool:
    """Tell whether an act had effect, and no record has taken its ground away by now."""
    return act.effective and (act.until is None or act.until > now)


def without_effect(act: ActEffect) -> Saying:
    """Say why an act had no effect."""
    reason = act.reason or WithoutEffect.NOT_IN_FORCE
    return saying("verdict.without_effect", reason=saying(f"without_effect.{reason.value}"))


def _by_power(case: Case, holder: Side) -> Finding | None:
    powers = powers_for(case, holder)
    if not powers:
        return None
    named = [one for one in powers if one.target in case.things]
    power = min(named or powers, key=lambda one: _BEST.index(one.phase))
    target = power.target or ""
    said = saying(f"verdict.power_{power.phase.value}", what=power_words(power))
    cost = cost_of_using(case, power) if power.phase is PowerPhase.IN_FORCE else None
    if cost is not None:
        said = saying("verdict.power_at_a_price", what=power_words(power), amount=cost)
    coming = _takes_effect(case, power)
    if coming is not None:
        said = saying("verdict.power_exercised_from", what=power_words(power), at=coming)
    return Finding(
        _power_code(case, power),
        said,
        clauses=unique((power.clause, *(one.clause for one in power.because))),
        events=unique(
            (
                *(event for one in power.because for event in one.events),
                *(use.event for use in power.uses),
                *(one.id for one in powers),
            )
        ),
        reasons=tuple(map(reason_of, power.because)),
        obligations=_grounds(case, power),
        thing=target or None,
    )


def _takes_effect(case: Case, power: PowerState) -> date | None:
    """Return the day on which a power that was used takes effect, where that is still to come."""
    starts = (one.effective_on for one in power.uses if _stands(one, case.now))
    at = next((at for at in starts if at is not None and at > case.now), None)
    zone = case.agreement.header.zone if case.agreement is not None else "UTC"
    return None if at is None else local_date(at, zone)


def _power_code(case: Case, power: PowerState) -> VerdictCode:
    match power.phase:
        case PowerPhase.IN_FORCE:
            return VerdictCode.RIGHT
        case PowerPhase.EXERCISED:
            effective = any(_stands(use, case.now) for use in power.uses)
            return VerdictCode.RIGHT if effective else VerdictCode.NOT_RIGHT
        case PowerPhase.NOT_IN_FORCE:
            growing = any(one.is_open and one.breached_at for one in _grounds(case, power))
            return VerdictCode.PREMATURE if growing else VerdictCode.NOT_RIGHT
        case PowerPhase.EXPIRED | PowerPhase.ENDED:
            return VerdictCode.NOT_RIGHT
        case _:
            assert_never(power.phase)


def _grounds(case: Case, power: PowerState) -> tuple[Obligation, ...]:
    """Return the obligations in whose breach a power has, or may still get, its ground."""
    agreement = case.agreement
    clause = agreement.clause(power.clause) if agreement else None
    names: set[str] = set()
    own = money = False
    for act in clause.sentences if clause else ():
        if isinstance(act, Power) and act.effect is power.effect:
            for condition in act.conditions:
                if isinstance(condition, DelayOver | InBreach):
                    names.update(one for one in (condition.thing, condition.clause) if one)
                    unpaid = getattr(condition, "unpaid", None) or getattr(
                        condition, "invoice", None
                    )
                    money = money or bool(unpaid)
                    own = own or not (condition.thing or condition.clause or unpaid)
    return tuple(
        one
        for one in case.standing.obligations
        if one.debtor is power.holder.other
        and (
            {one.clause, one.thing} & names
            or (own and one.clause == power.clause)
            or (money and one.verb is Verb.PAY)
        )
    )


def _by_ban(case: Case, holder: Side) -> Finding | None:
    """Say no where `holder` is forbidden what the claim is about."""
    bans = tuple(one for one in obligations_for(case, holder) if isinstance(one.act, Prohibition))
    if not bans:
        return None
    return about(VerdictCode.NOT_RIGHT, saying("verdict.forbidden", what=subject_of(bans[0])), bans)


def _by_permission(case: Case, holder: Side) -> Finding | None:
    for label, act in _acts(case):
        if isinstance(act, Permission) and act.holder is holder:
            return _permitted(label, act)
        if isinstance(act, Licence) and act.holder is holder and case.thing == act.thing:
            said = saying("verdict.licensed", thing=Named(act.thing), uses=act.uses)
            return Finding(VerdictCode.RIGHT, said, (label,), thing=act.thing)
    return next((_owned(label, act, holder) for label, act in _owners(case)), None)


def _owners(case: Case) -> tuple[tuple[str, Ownership], ...]:
    """Return the clauses that say whose the thing is, now."""
    agreement = case.agreement
    dormant = set(case.standing.dormant)
    return tuple(
        (clause.label, act)
        for clause in (agreement.clauses if agreement is not None else ())
        for place, act in enumerate(clause.sentences)
        if isinstance(act, Ownership)
        and act.thing in case.things
        and (clause.label, place) not in dormant
    )


def _owned(label: str, act: Ownership, holder: Side) -> Finding:
    """Say that the owner of a thing may use it, and that the other side may not."""
    mine = act.owner is holder
    key = "verdict.owned" if mine else "verdict.owned_by_other"
    said = saying(key, thing=Named(act.thing), side=act.owner)
    code = VerdictCode.RIGHT if mine else VerdictCode.NOT_RIGHT
    return Finding(code, said, (label,), thing=act.thing)


def _permitted(label: str, act: Permission) -> Finding:
    said = saying("verdict.permitted", text=act.text or saying("subject.clause", clause=label))
    decided = tuple(one.text for one in act.conditions if isinstance(one, Decided))
    if decided:
        return Finding(VerdictCode.UNDETERMINED, said, (label,), decides=decided, thing=act.thing)
    return Finding(VerdictCode.RIGHT, said, (label,), thing=act.thing)


def _acts(case: Case) -> tuple[tuple[str, Act], ...]:
    agreement = case.agreement
    if agreement is None or case.names_unknown_thing:
        return ()
    return tuple(
        (clause.label, act)
        for clause in agreement.clauses
        if clause.label == case.item.clause or (case.item.clause is None and case.things)
        for act in clause.sentences
        if isinstance(act, Permission | Licence) and (not case.things or act.thing in case.things)
    )


def _by_window(case: Case, holder: Side) -> Finding | None:
    """Say whether `holder` may still accept, observe or decide: the window says so."""
    windows = tuple(
        one for one in obligations_for(case, holder) if one.verb in (Verb.REVIEW, Verb.DECIDE)
    )
    if not windows:
        return None
    last = windows[-1]
    if last.is_open and (last.due is None or last.due.is_met_by(case.now)):
        said = saying("verdict.window_open", due=last.due or saying("verdict.without_date"))
        return about(VerdictCode.RIGHT, said, (last,))
    if last.outcome is Outcome.EXPIRED or last.due is not None:
        said = saying("verdict.window_closed", due=last.due or saying("verdict.without_date"))
        return about(VerdictCode.NOT_RIGHT, said, (last,))
    return None
