"""Invoiced only: money that an invoice asks for and that no clause makes owed."""

from __future__ import annotations

from trato.core.agreement import Excluded, Happening, PayInStages
from trato.core.standing.values import Debt, OverService
from trato.core.verdict.case import Case
from trato.core.verdict.finding import Finding, unique
from trato.core.verdict.subject import subject_of_debt
from trato.core.verdict.values import Named, VerdictCode, saying


def rests_on_invoices(debts: tuple[Debt, ...]) -> bool:
    """Tell whether nothing but invoices asks for these debts, and something is left of them."""
    return any(one.balance for one in debts) and all(not one.clause for one in debts)


def judge_invoiced(case: Case, debts: tuple[Debt, ...], *, owed: bool) -> Finding | None:
    """Judge a claim that money is owed, or that it is not, which only an invoice asks for: not
    when it is for work that nobody approved, or for a part that is still to fall due; None where
    nothing says so."""
    no = VerdictCode.NOT_RIGHT if owed else VerdictCode.RIGHT
    events = unique(event for one in debts for event in one.events)
    extra = _unapproved(case, events)
    if extra is not None:
        what = saying("subject.work")
        if extra.thing:
            what = saying("subject.thing", thing=Named(extra.thing))
        said = saying("verdict.not_approved", what=what)
        return Finding(no, said, extra.clauses, (*events, extra.event), thing=extra.thing)
    label = _clause_that_asks(case, debts[0])
    if label is not None:
        what = saying("subject.thing", thing=Named(debts[0].thing or ""))
        said = saying("verdict.not_approved", what=what)
        return Finding(no, said, (label,), events, thing=debts[0].thing)
    label = _clause_of_stage(case, debts[0])
    if label is not None:
        said = saying("verdict.untriggered", what=subject_of_debt(debts[0]))
        code = VerdictCode.PREMATURE if owed else VerdictCode.RIGHT
        return Finding(code, said, (label,), events, thing=debts[0].thing)
    return None


def _unapproved(case: Case, events: tuple[str, ...]) -> OverService | None:
    """Return the work without approval that one of these invoices is for."""
    invoices = (case.events[id] for id in events if id in case.events)
    named = {one.text_field("of") for one in invoices}
    named.update(about for id in events if id in case.events for about in case.events[id].about)
    return next((one for one in case.standing.over_services if one.event in named), None)


def _clause_that_asks(case: Case, debt: Debt) -> str | None:
    """Return the clause by which what is invoiced is left out unless it is approved: an approved
    extra would be what the invoice asks for."""
    for clause in case.agreement.clauses if case.agreement else ():
        for act in clause.sentences:
            if isinstance(act, Excluded) and act.needs_approval and debt.thing in act.things:
                return clause.label
    return None


def _clause_of_stage(case: Case, debt: Debt) -> str | None:
    """Return the clause by which a part of a price falls due once something happens to the thing
    that is invoiced."""
    for clause in case.agreement.clauses if case.agreement else ():
        for act in clause.sentences:
            if isinstance(act, PayInStages) and any(
                isinstance(one.when, Happening) and one.when.thing == debt.thing is not None
                for one in act.stages
            ):
                return clause.label
    return None
