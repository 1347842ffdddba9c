"""Where the engine and the auditor differ, said so that a person can decide who is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from simulation.auditor.findings import (
    ENDED,
    EXPIRED,
    FIRST,
    KEPT,
    KEPT_LATE,
    MISSED,
    OPEN,
    OPEN_LATE,
    WAIVED,
    Answered,
    Audit,
    Finding,
    Owed,
)
from trato.core.agreement import AtLeastEvery, Duty
from trato.core.standing import Standing
from trato.core.standing.values import Debt, Obligation, Outcome, Phase, SumLine

_WORDS = {
    Outcome.KEPT: KEPT,
    Outcome.KEPT_LATE: KEPT_LATE,
    Outcome.BREACHED: MISSED,
    Outcome.WAIVED: WAIVED,
    Outcome.EXPIRED: EXPIRED,
    Outcome.ENDED: ENDED,
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing on which they do not agree."""

    about: str
    what: str
    auditor: str
    engine: str
    auditor_says: tuple[str, ...] = ()
    engine_says: tuple[str, ...] = ()

    @property
    def mark(self) -> tuple[str, str]:
        """Return what tells it from other differences while a history is made smaller."""
        return self.about.split("/")[0], self.what

    def lines(self) -> Iterator[str]:
        """Yield what is printed of it."""
        yield f"  {self.about}: {self.what}"
        yield f"    auditor: {self.auditor}"
        yield from (f"      - {line}" for line in self.auditor_says)
        yield f"    engine:  {self.engine}"
        yield from (f"      - {line}" for line in self.engine_says)


def differences(audit: Audit, standing: Standing) -> list[Difference]:
    """Return everything on which an audit and a standing do not agree."""
    return [
        *_of_obligations(audit, standing),
        *_of_answers(audit, standing),
        *_of_uses(audit, standing),
        *_of_money(audit, standing),
    ]


# --- obligations ------------------------------------------------------------------------------


def keyed(standing: Standing) -> dict[str, Obligation]:
    """Return obligations by the names that the auditor gives them."""
    found: dict[str, Obligation] = {}
    started: set[str] = set()
    for one in sorted(standing.obligations, key=lambda row: row.trigger_at):
        is_window = isinstance(one.act, Duty) and isinstance(one.act.trigger, AtLeastEvery)
        first = is_window and one.clause not in started
        started.add(one.clause)
        found[f"{one.clause}/{FIRST}" if first else one.id] = one
    return found


def _of_obligations(audit: Audit, standing: Standing) -> Iterator[Difference]:
    rows = keyed(standing)
    for finding in audit.findings:
        row = rows.pop(finding.key, None)
        if row is None:
            if finding.sure_from <= standing.at:
                yield Difference(finding.key, "missing", finding.state, "none", finding.why)
            continue
        yield from _of_one(finding, row)
    for key, row in rows.items():
        if not _is_ahead(row, standing):
            yield Difference(key, "unexpected", "none", state_of(row), (), reasons(row))


def _is_ahead(row: Obligation, standing: Standing) -> bool:
    """Tell whether an obligation is only planned, or ended or was kept while it was: it need not
    be told."""
    begins = min(row.trigger_at, row.base_due.at) if row.base_due is not None else row.trigger_at
    if state_of(row) in {ENDED, KEPT}:
        return row.because[-1].at <= begins
    return state_of(row) == OPEN and standing.at < row.trigger_at


def _of_one(finding: Finding, row: Obligation) -> Iterator[Difference]:
    pairs: list[tuple[str, object, object]] = [
        ("state", finding.state, state_of(row)),
        ("breached_at", finding.breached_at, row.breached_at),
        ("undetermined", finding.undetermined, frozenset(row.undetermined)),
    ]
    if not finding.waits:
        due = finding.due
        pairs.append(("due", due.at if due else None, row.due.at if row.due else None))
    if finding.done_at is not None:
        if not _is_early(finding.done_at, row):
            pairs.append(("done_at", finding.done_at, row.done_at))
        told = bool(set(finding.done_by) & set(row.events))
        pairs.append(("done by", True, told))
    for what, mine, theirs in pairs:
        if mine != theirs:
            yield Difference(
                finding.key, what, shown(mine), shown(theirs), finding.why, reasons(row)
            )


def _is_early(done_at: datetime, row: Obligation) -> bool:
    """Tell whether something was done before its trigger: it counts when the trigger comes."""
    return row.done_at is not None and done_at <= row.done_at <= row.trigger_at


def state_of(row: Obligation) -> str:
    """Return the auditor's word for the state of an obligation."""
    if row.phase is Phase.CLOSED:
        assert row.outcome is not None
        return _WORDS.get(row.outcome, row.outcome.value)
    return OPEN_LATE if row.breached_at is not None else OPEN


def reasons(row: Obligation) -> tuple[str, ...]:
    """Return why the engine says what it says."""
    return tuple(
        f"{one.at.isoformat()} {one.rule} {' '.join(one.events)} {one.before} → {one.after}"
        for one in row.because
    )


def shown(value: object) -> str:
    """Return a value as it is printed."""
    if isinstance(value, frozenset):
        return " ".join(sorted(value)) or "nothing"
    return value.isoformat() if isinstance(value, datetime) else str(value)


# --- answers ----------------------------------------------------------------------------------


def _of_answers(audit: Audit, standing: Standing) -> Iterator[Difference]:
    mine = {_said(one) for one in audit.answers}
    theirs = {
        (one.of, one.answer, one.tacit, "" if one.tacit else one.at.isoformat())
        for one in standing.acceptances
    }
    for one in sorted(mine - theirs):
        yield Difference(f"answer/{one[0]}", "missing", str(one), "none")
    for other in sorted(theirs - mine):
        yield Difference(f"answer/{other[0]}", "unexpected", "none", str(other))
    refused = {act.event for act in standing.acts if not act.effective}
    answers = audit.without_effect.keys() | {one.event or "" for one in audit.answers}
    for event in sorted(answers - {""}):
        yes, no = event in audit.without_effect, event in refused
        if yes != no:
            reason = audit.without_effect.get(event, "effective")
            yield Difference(f"act/{event}", "effect", reason, "refused" if no else "effective")


def _said(one: Answered) -> tuple[str, str, bool, str]:
    at = "" if one.tacit else one.at.astimezone(one.at.tzinfo).isoformat()
    return one.delivery, one.answer, one.tacit, at


def _of_uses(audit: Audit, standing: Standing) -> Iterator[Difference]:
    """Tell where a use of a power had effect for one and not for the other, or another time."""
    given = {use.event: use for power in standing.powers for use in power.uses}
    for event, (effective, lost_at) in audit.uses.items():
        use = given.get(event)
        theirs = use is not None and use.effective
        if effective != theirs:
            yield Difference(f"use/{event}", "effect", str(effective), str(use))
        elif use is not None and use.until != lost_at:
            yield Difference(f"use/{event}", "ground lost", shown(lost_at), shown(use.until))


# --- money ------------------------------------------------------------------------------------


def _of_money(audit: Audit, standing: Standing) -> Iterator[Difference]:
    debts = {debt.invoice: debt for debt in standing.accounts.debts if debt.invoice}
    for one in audit.owed:
        yield from _of_debt(one, debts.pop(one.invoice, None))
    for number in debts:
        yield Difference(f"debt/{number}", "unexpected", "none", "owed")
    given = {one.ground: one for one in standing.accounts.credits}
    for taken in audit.credits:
        credit = given.get(taken.ground)
        amount = credit.amount if credit is not None else Decimal(0)
        if amount != taken.amount:
            about = f"credit/{taken.ground}"
            sums = _sum(credit.sum) if credit is not None else ()
            yield Difference(about, "amount", str(taken.amount), str(amount), (), sums)
    surplus = sum((amount for _, _, amount in standing.accounts.surplus), Decimal(0))
    if surplus != audit.surplus:
        yield Difference("surplus", "amount", str(audit.surplus), str(surplus))


def _of_debt(one: Owed, debt: Debt | None) -> Iterator[Difference]:
    about = f"debt/{one.invoice}"
    if debt is None:
        yield Difference(about, "missing", str(one.amount), "none")
        return
    for what in ("amount", "paid", "balance", "interest"):
        mine, theirs = getattr(one, what), getattr(debt, what)
        if mine != theirs:
            yield Difference(about, what, str(mine), str(theirs), (), _sum(debt.interest_sum))


def _sum(lines: tuple[SumLine, ...]) -> tuple[str, ...]:
    return tuple(f"{line.key} {dict(line.params)} = {line.value}" for line in lines)
