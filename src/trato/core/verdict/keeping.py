"""Late, and not done: what the obligations themselves say about a claim of either kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple, assert_never

from trato.core.agreement import Aim, AtLeastEvery, Duty, Effect, Prohibition, TimesPer
from trato.core.claims import Asserts
from trato.core.standing.program.spans import first_day
from trato.core.standing.values import Obligation, Outcome, Phase, PowerPhase
from trato.core.verdict.case import Case
from trato.core.verdict.contradictions import ambiguous, twins_of, winner_of
from trato.core.verdict.delays import days_late, late_by
from trato.core.verdict.finding import Finding, about, unique
from trato.core.verdict.matching import (
    DutyIn,
    duties_in,
    instances,
    is_late,
    obligations_for,
)
from trato.core.verdict.measures import measured_under
from trato.core.verdict.references import linked, shifts_of
from trato.core.verdict.subject import subject_of, subject_of_duty
from trato.core.verdict.values import Saying, VerdictCode, saying
from trato.core.worktime import Deadline, local_date

_NAMED_MAX = 6
_SETTLED = frozenset({VerdictCode.RIGHT, VerdictCode.NOT_RIGHT, VerdictCode.PARTLY})


class Judged(NamedTuple):
    """One obligation and what a claim about it comes to."""

    obligation: Obligation
    code: VerdictCode
    said: Saying


def judge_keeping(case: Case) -> Finding | None:
    """Judge a claim that something of the other side is late or not done; None when the agreement
    has nothing of the kind.
    """
    assert case.side is not None
    found = obligations_for(case, case.side.other)
    if found:
        return _judged_together(case, found)
    duties = duties_in(case, case.side.other)
    if duties:
        return _untriggered(case, duties)
    own = obligations_for(case, case.side)
    if own:
        return about(VerdictCode.NOT_RIGHT, saying("verdict.own_duty", side=case.side), own)
    return None


def _judged_together(case: Case, found: tuple[Obligation, ...]) -> Finding:
    """Judge the instances that a claim means, by all of them and by the claimant's own duties that
    they hang on.
    """
    chosen = _chosen(case, tuple(_judged(case, one) for one in found))
    ranked = tuple(_ranked(case, one) for one in chosen)
    contradicted = next((one for one in ranked if isinstance(one, Finding)), None)
    judged = tuple(one for one in ranked if isinstance(one, Judged))
    finding = contradicted or _combined(case, judged)
    waiting = unique(one.clause for one in found if _is_waiting(one))
    behind = _duties_behind(case, waiting) if waiting else ()
    return finding._replace(looked_at=unique(one.id for one in (*found, *behind)))


def _ranked(case: Case, judged: Judged) -> Judged | Finding:
    """Let the clause count that outranks another on the same duty; where none does and they come
    to different words, the clauses are ambiguous.
    """
    agreement = case.agreement_of(judged.obligation)
    for twin in twins_of(case.standing, judged.obligation):
        own = judged.obligation.clause
        winner = winner_of(agreement, own, twin.clause) if agreement else None
        other = _judged(case, twin)
        if winner == twin.clause:
            return other
        if winner is None and other.code is not judged.code:
            return ambiguous(judged.obligation, twin)
    return judged


def _chosen(case: Case, judged: tuple[Judged, ...]) -> tuple[Judged, ...]:
    """Choose the instances that a claim without a period means.

    Of each thing, those that are late or open: it happened, however often it did not; else the
    latest. What is not due yet counts only when nothing else does.
    """
    if case.item.period is not None or case.item.event is not None:
        return judged
    by_id = {one.obligation.id: one for one in judged}
    chosen: list[Judged] = []
    for group in instances(one.obligation for one in judged):
        of_duty = [by_id[one.id] for one in group]
        hit = [one for one in of_duty if one.code.is_for_claimant]
        settled = [one for one in of_duty if one.code is not VerdictCode.PREMATURE]
        best = min((one.code for one in hit), key=lambda code: code.rank, default=None)
        chosen.extend(one._replace(code=best or one.code) for one in hit)
        chosen.extend([] if hit else settled[-1:] or of_duty[-1:])
    due = [one for one in chosen if one.code is not VerdictCode.PREMATURE]
    return tuple(due or chosen)


def _judged(case: Case, obligation: Obligation) -> Judged:
    if obligation.undetermined:
        return Judged(obligation, VerdictCode.UNDETERMINED, _said(case, obligation, "undetermined"))
    if isinstance(obligation.act, Prohibition):
        return _judged_ban(case, obligation)
    if _is_missed_target(obligation, case.now):
        return Judged(obligation, VerdictCode.NOT_RIGHT, _said(case, obligation, "target"))
    if obligation.is_open:
        return _judged_open(case, obligation)
    return _judged_closed(case, obligation)


def _is_missed_target(obligation: Obligation, now: datetime) -> bool:
    """Tell whether its clause gives a target, whose time has passed: that breaches nothing."""
    aims = any(isinstance(one, Aim) for one in getattr(obligation.act, "modifiers", ()))
    if not aims or obligation.due is None:
        return aims and obligation.outcome is Outcome.EXPIRED
    return not obligation.due.is_met_by(obligation.done_at or now)


def _judged_ban(case: Case, obligation: Obligation) -> Judged:
    if obligation.breached_at is not None or obligation.outcome is Outcome.BREACHED:
        return Judged(obligation, VerdictCode.RIGHT, _said(case, obligation, "broken"))
    return Judged(obligation, VerdictCode.NOT_RIGHT, _said(case, obligation, "unbroken"))


def _judged_open(case: Case, obligation: Obligation) -> Judged:
    if obligation.breached_at is not None and obligation.phase is not Phase.SUSPENDED:
        return Judged(obligation, VerdictCode.RIGHT, _said(case, obligation, "open"))
    if obligation.due is None and case.item.asserts is Asserts.LATE and _is_running(obligation):
        return Judged(obligation, VerdictCode.NOT_COVERED, _said(case, obligation, "no_due"))
    if is_own_default(case, obligation):
        return Judged(obligation, VerdictCode.NOT_RIGHT, _said(case, obligation, "own_default"))
    return Judged(obligation, VerdictCode.PREMATURE, _said(case, obligation, "not_yet"))


def _is_running(obligation: Obligation) -> bool:
    return obligation.phase is Phase.ACTIVE


def _judged_closed(case: Case, obligation: Obligation) -> Judged:
    match obligation.outcome:
        case Outcome.KEPT | None:
            key = _kept_how(case, obligation)
            return Judged(obligation, VerdictCode.NOT_RIGHT, _said(case, obligation, key))
        case Outcome.KEPT_LATE:
            return _judged_kept_late(case, obligation)
        case Outcome.BREACHED:
            return Judged(obligation, VerdictCode.RIGHT, _said(case, obligation, "never"))
        case Outcome.EXCUSED | Outcome.WAIVED | Outcome.EXPIRED | Outcome.ENDED | Outcome.REPLACED:
            if is_late(obligation) or _was_breached_open(obligation):
                return Judged(obligation, VerdictCode.RIGHT, _said(case, obligation, "never"))
            key = obligation.outcome.value
            return Judged(obligation, VerdictCode.NOT_RIGHT, _said(case, obligation, key))
        case _:
            assert_never(obligation.outcome)


def _kept_how(case: Case, obligation: Obligation) -> str:
    """Return how to say that it was kept: whether its limit had moved, and through whom."""
    if any(step.side is case.side for step in obligation.shifts):
        return "kept_shifted"
    return "kept_moved" if obligation.shifts and obligation.base_due is not None else "kept"


def _was_breached_open(obligation: Obligation) -> bool:
    """Tell whether a duty ended with the agreement although its due had already passed."""
    return obligation.outcome is Outcome.ENDED and obligation.breached_at is not None


def _judged_kept_late(case: Case, obligation: Obligation) -> Judged:
    done_at = obligation.done_at
    was_open = done_at is None or done_at > case.claim.at
    if case.item.asserts is Asserts.LATE or was_open or _is_rhythm(obligation):
        return Judged(obligation, VerdictCode.RIGHT, _said(case, obligation, "kept_late"))
    return Judged(obligation, VerdictCode.PARTLY, _said(case, obligation, "done_but_late"))


def _is_rhythm(obligation: Obligation) -> bool:
    """Tell whether it is a contact that has to come by a rhythm: coming later undoes no silence."""
    act = obligation.act
    return isinstance(act, Duty) and isinstance(act.trigger, AtLeastEvery | TimesPer)


def is_own_default(case: Case, obligation: Obligation) -> bool:
    """Tell whether an obligation is not due through the claimant's own default.

    It is suspended by a power of its debtor; its due has moved by the claimant's lateness past
    an instant that has come; or it waits for something that the claimant has not given in time.
    """
    if not obligation.is_open:
        return False
    if obligation.phase is Phase.SUSPENDED and _suspended_by_debtor(case, obligation):
        return True
    base = obligation.base_due
    moved = any(step.side is case.side for step in obligation.shifts)
    if moved and base is not None and not base.is_met_by(case.now):
        return True
    return _is_waiting(obligation) and bool(_defaults_behind(case, (obligation.clause,)))


def _is_waiting(obligation: Obligation) -> bool:
    """Tell whether an obligation is held up, so that it matters what by."""
    held_up = obligation.phase in (Phase.PENDING, Phase.SUSPENDED) or obligation.due is None
    return obligation.is_open and held_up


def _suspended_by_debtor(case: Case, obligation: Obligation) -> bool:
    stopping = (Effect.SUSPEND, Effect.WITHHOLD)
    return any(
        one.holder is obligation.debtor
        and one.effect in stopping
        and (one.phase is PowerPhase.EXERCISED or any(use.effective for use in one.uses))
        for one in case.standing.powers
    )


def _defaults_behind(case: Case, labels: tuple[str, ...]) -> tuple[Obligation, ...]:
    """Return the claimant's own open breaches in the clauses that these clauses depend on."""
    duties = _duties_behind(case, labels)
    return tuple(one for one in duties if one.is_open and one.breached_at is not None)


def _duties_behind(case: Case, labels: tuple[str, ...]) -> tuple[Obligation, ...]:
    """Return the claimant's own duties in the clauses that these clauses depend on."""
    agreement = case.agreement
    if agreement is None:
        return ()
    tied = linked(agreement, labels, steps=1)
    return tuple(
        one for one in case.standing.obligations if one.debtor is case.side and one.clause in tied
    )


def told(case: Case, obligations: tuple[Obligation, ...]) -> Finding | None:
    """Return what a claim about these very obligations comes to, when they bear it out."""
    asked = replace(case, item=replace(case.item, asserts=Asserts.LATE))
    judged = tuple(_judged(asked, one) for one in obligations)
    late = tuple(one for one in judged if one.code.is_for_claimant)
    return _combined(asked, late) if late else None


def _untriggered(case: Case, duties: tuple[DutyIn, ...]) -> Finding:
    """Judge a claim about duties that nothing has triggered yet."""
    labels = unique(one.clause for one in duties)
    first = duties[0].act
    subject = subject_of_duty(first, clause=labels[0])
    others = _of_other_periods(case, labels)
    if others:
        headline = saying("verdict.other_period", what=subject, whats=others)
        return Finding(VerdictCode.NOT_RIGHT, headline, labels, thing=first.thing)
    if isinstance(first, Prohibition):
        headline = saying("verdict.unbroken", what=subject)
        return Finding(VerdictCode.NOT_RIGHT, headline, labels, thing=first.thing)
    looked_at = tuple(one.id for one in _duties_behind(case, labels))
    defaults = _defaults_behind(case, labels)
    if defaults:
        causes = tuple(subject_of(one) for one in defaults)
        headline = saying("verdict.own_default", what=subject, cause=causes)
        base = about(VerdictCode.NOT_RIGHT, headline, defaults)
        clauses = unique((*labels, *base.clauses))
        return base._replace(clauses=clauses, thing=first.thing, looked_at=looked_at)
    headline = saying("verdict.untriggered", what=subject)
    return Finding(VerdictCode.PREMATURE, headline, labels, thing=first.thing, looked_at=looked_at)


def _of_other_periods(case: Case, labels: tuple[str, ...]) -> tuple[Saying, ...]:
    """Return, of what the other side owed by these clauses, that of the first and of the last
    period, where a claim names one that has begun and of which nothing is owed."""
    began = first_day(case.item.period or "")
    if began is None or began > local_date(case.now, _zone(case)):
        return ()
    owed = [
        one
        for one in case.standing.obligations
        if one.clause in labels and one.period and one.debtor is not case.side
    ]
    owed.sort(key=lambda one: one.trigger_at)
    return tuple(dict.fromkeys(subject_of(one) for one in (*owed[:1], *owed[-1:])))


def _zone(case: Case) -> str:
    return case.agreement.header.zone if case.agreement else "UTC"


def _combined(case: Case, judged: tuple[Judged, ...]) -> Finding:
    """Join what the instances come to, and compare it with what was asserted."""
    codes = tuple(dict.fromkeys(one.code for one in judged))
    code = codes[0] if len(codes) == 1 else _joined(codes)
    decisive = tuple(one for one in judged if _decides(one.code, code))
    finding = about(code, decisive[0].said, tuple(one.obligation for one in decisive))
    moved = _clauses_that_moved(case, finding.obligations)
    finding = finding._replace(clauses=unique((*finding.clauses, *moved)))
    if len(decisive) > 1:
        finding = finding._replace(headline=_headline(judged, decisive))
    return _with_days(case, finding)


def _clauses_that_moved(case: Case, obligations: tuple[Obligation, ...]) -> tuple[str, ...]:
    """Return the clauses by which the other side's lateness moved the dues of obligations."""
    said = (
        label
        for one in obligations
        if one.shifts and (agreement := case.agreement_of(one)) is not None
        for label, _ in shifts_of(agreement, one.act, one.thing)
    )
    moving = {event for one in obligations for step in one.shifts for event in step.events}
    held = (
        power.clause
        for power in case.standing.powers
        if any(use.event in moving for use in power.uses)
    )
    return unique((*said, *held))


def _headline(judged: tuple[Judged, ...], decisive: tuple[Judged, ...]) -> Saying:
    """Say what several instances come to: how many of them, and which."""
    late = tuple(one for one in judged if one.code.is_for_claimant)
    if not late:
        return decisive[-1].said
    named = tuple(dict.fromkeys(_dated(one.obligation) for one in late[:_NAMED_MAX]))
    if len(late) == len(judged):
        return saying("verdict.several", count=len(late), whats=named)
    return saying("verdict.some", count=len(late), all=len(judged), whats=named)


def _dated(obligation: Obligation) -> Saying:
    what = subject_of(obligation)
    if obligation.due is None:
        return what
    return saying("subject.due", what=what, due=obligation.due)


def _joined(codes: tuple[VerdictCode, ...]) -> VerdictCode:
    if set(codes) <= _SETTLED:
        return VerdictCode.PARTLY
    return min(codes, key=lambda code: code.rank)


def _decides(code: VerdictCode, whole: VerdictCode) -> bool:
    return code is whole or (whole is VerdictCode.PARTLY and code in _SETTLED)


def _with_days(case: Case, finding: Finding) -> Finding:
    """Lower *right* to *partly* when fewer days are counted than were asserted."""
    asserted = case.item.days
    late = [one for one in finding.obligations if is_late(one)]
    if asserted is None or finding.code is not VerdictCode.RIGHT or not late:
        return finding
    counts = [days_late(one, case.agreement_of(one), until=case.now) for one in late]
    known = [count for count in counts if count is not None]
    longest = max(known, key=lambda count: count.count, default=None)
    if longest is None or asserted <= longest.count:
        return finding
    headline = saying("verdict.fewer_days", count=longest, asserted=asserted, said=finding.headline)
    return finding._replace(code=VerdictCode.PARTLY, headline=headline)


def _said(case: Case, obligation: Obligation, key: str) -> Saying:
    """Say what one obligation comes to: what, its due, when it was done, by how much it is late."""
    agreement = case.agreement_of(obligation)
    late = late_by(obligation, agreement, until=case.now)
    level = measured_under(case, obligation) if key in {"never", "open"} else None
    if level is not None:
        value, agreed = level
        return saying("verdict.level", what=subject_of(obligation), value=value, agreed=agreed)
    if key == "never" and obligation.due is None:
        return saying("verdict.never_undated", what=subject_of(obligation))
    return saying(
        f"verdict.{key}",
        what=subject_of(obligation),
        due=obligation.due or saying("verdict.without_date"),
        done=obligation.done_at or saying("verdict.without_date"),
        late=late or saying("verdict.without_delay"),
        cause=_causes(case, obligation) or (saying("verdict.other_cause"),),
        **_moves_of(obligation),
    )


def _moves_of(obligation: Obligation) -> dict[str, Deadline | Saying]:
    """Say from where a limit has moved, and what for, when it has."""
    if not obligation.shifts or obligation.base_due is None:
        return {}
    said = saying(obligation.shifts[-1].cause.replace("shift.", "verdict.moved."))
    return {"base": obligation.base_due, "moved": said}


def _causes(case: Case, obligation: Obligation) -> tuple[Saying, ...]:
    """Say what of the claimant's own moved or holds up an obligation."""
    if case.side is None:
        return ()
    moved = {event for step in obligation.shifts if step.side is case.side for event in step.events}
    if moved:
        given = (one for one in case.standing.obligations if not moved.isdisjoint(one.events))
        first = next(given, None)
        said = saying("verdict.moved_by", side=case.side)
        return (said if first is None else subject_of(first),)
    return tuple(subject_of(one) for one in _defaults_behind(case, (obligation.clause,)))
