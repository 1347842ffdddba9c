"""Owed, not owed, and a wrong amount: what the accounts say about a claim of money."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from trato.core.agreement import Fixed, Side
from trato.core.claims import Asserts
from trato.core.events import EventKind
from trato.core.money import Money, rounded
from trato.core.standing.values import Credit, Debt, Obligation, OverService, SumLine
from trato.core.verdict.case import Case
from trato.core.verdict.finding import Finding, events_behind, unique
from trato.core.verdict.invoiced import judge_invoiced, rests_on_invoices
from trato.core.verdict.keeping import judge_keeping, told
from trato.core.verdict.matching import credits_for, debts_for, is_late, obligations_for
from trato.core.verdict.references import consequences_for, names_in, pricing
from trato.core.verdict.scope import judge_round_owed
from trato.core.verdict.subject import subject_of_debt
from trato.core.verdict.values import Named, Saying, Summed, VerdictCode, saying

_ZERO = Decimal(0)


class _Owing(NamedTuple):
    """What one side owes by what a claim names: debts, credits and what they come to."""

    debtor: Side
    debts: tuple[Debt, ...]
    credits: tuple[Credit, ...]
    currency: str
    duties: tuple[Obligation, ...] = ()
    interest_only: bool = False
    spared: tuple[str, ...] = ()  # debts that bear none: they would, had they not been paid in time

    @property
    def is_nothing(self) -> bool:
        """Tell whether the accounts hold nothing that the claim names."""
        return not self.debts and not self.credits

    @property
    def total(self) -> Decimal:
        """Return what is still to be paid or credited, interest included."""
        debts = sum((one.interest for one in self.debts), _ZERO)
        if not self.interest_only:
            debts += sum((one.balance for one in self.debts), _ZERO)
        return debts + sum((one.amount for one in self.given), _ZERO)

    @property
    def given(self) -> tuple[Credit, ...]:
        """Return the credits that have not lapsed."""
        return tuple(one for one in self.credits if not one.lapsed)


def judge_owed(case: Case) -> Finding | None:
    """Judge a claim that the other side owes something; None when the agreement is silent."""
    assert case.side is not None
    owing = owing_of(case, case.side.other)
    if owing.is_nothing:
        return _unpriced(case)
    unfounded = _unfounded(case, owing, owed=True)
    if unfounded is not None:
        return unfounded
    due = tuple(one for one in owing.debts if one.due is None or _is_due(case, one))
    if not owing.given and owing.total and not any(one.balance or one.interest for one in due):
        return _finding(VerdictCode.PREMATURE, _later(case, owing), owing)
    return _compared(case, owing)


def _unfounded(case: Case, owing: _Owing, *, owed: bool) -> Finding | None:
    if owing.given or not rests_on_invoices(owing.debts):
        return None
    return judge_invoiced(case, owing.debts, owed=owed)


def _later(case: Case, owing: _Owing) -> Saying:
    """Say until when there is time to pay, and what when it is less than is asserted."""
    first, asserted = owing.debts[0], case.item.amount
    what = subject_of_debt(first)
    said = saying("verdict.owed_undated", what=what)
    if first.due is not None:
        said = saying("verdict.owed_later", what=what, due=first.due)
    if asserted is None or asserted <= owing.total:
        return said
    denied = rounded(asserted, owing.currency)
    amount = rounded(owing.total, owing.currency)
    return saying("verdict.less_money", said=said, amount=amount, asserted=denied)


def judge_not_owed(case: Case) -> Finding | None:
    """Judge a claim that the claimant does not owe something that is asked of them."""
    assert case.side is not None
    owing = owing_of(case, case.side)
    if owing.is_nothing:
        return None
    unfounded = _unfounded(case, owing, owed=False)
    if unfounded is not None:
        return unfounded
    total = Money(owing.total, owing.currency)
    if not owing.total:
        return _finding(VerdictCode.RIGHT, saying("verdict.nothing_owed"), owing)
    denied = case.item.amount
    if denied is not None and denied > owing.total:
        said = saying("verdict.owed_less", amount=total, asserted=Money(denied, owing.currency))
        return _finding(VerdictCode.PARTLY, said, owing)
    return _finding(VerdictCode.NOT_RIGHT, saying("verdict.owed", amount=total), owing)


def judge_amount(case: Case) -> Finding | None:
    """Judge a claim that an amount is wrong: that of an invoice, else that of a credit or debt."""
    assert case.side is not None
    owing = owing_of(case, case.side)
    invoiced = _invoiced(case, owing)
    if invoiced is None:
        return judge_owed(case)
    right = sum((one.amount - one.reduced for one in owing.debts), _ZERO)
    asserted = case.item.amount
    amounts = {
        "amount": rounded(right, owing.currency),
        "invoiced": rounded(invoiced, owing.currency),
    }
    if invoiced == right:
        return _finding(VerdictCode.NOT_RIGHT, saying("verdict.amount_right", **amounts), owing)
    if asserted is None or abs(asserted - invoiced) <= abs(right - invoiced):
        return _finding(VerdictCode.RIGHT, saying("verdict.amount_wrong", **amounts), owing)
    return _finding(VerdictCode.PARTLY, saying("verdict.amount_less_wrong", **amounts), owing)


def credited_for(case: Case, obligations: tuple[Obligation, ...]) -> tuple[Summed, ...]:
    """Return what the other side has to credit or pay because of these obligations."""
    assert case.side is not None
    grounds = frozenset(one.id for one in obligations)
    violations = frozenset(event for one in obligations for event in one.events)
    given = tuple(
        one
        for one in case.standing.accounts.credits
        if one.payer is case.side.other and one.ground in grounds | violations and not one.lapsed
    )
    behind = frozenset(event for one in obligations for event in events_behind(one))
    penalties = tuple(
        one
        for one in case.standing.accounts.debts
        if one.debtor is case.side.other
        and one.kind == "penalty"
        and (_is_for(one, grounds) or behind & frozenset(one.events))
    )
    unpaid = tuple(
        one
        for one in case.standing.accounts.debts
        if one.debtor is case.side.other and one.interest and one.id in grounds
    )
    return (
        *map(summed_credit, given),
        *map(_summed_penalty, penalties),
        *map(_summed_interest, unpaid),
    )


def _is_for(penalty: Debt, grounds: frozenset[str]) -> bool:
    """Tell whether a penalty answers to one of these obligations: its id ends with the ground's."""
    return any(penalty.id.endswith(f":{ground}") for ground in grounds)


def _summed_penalty(debt: Debt) -> Summed:
    """Return what a penalty comes to, whether it was paid since or not."""
    what = saying("amount.penalty", clause=debt.clause)
    money = Money(debt.amount, debt.currency)
    return Summed(what, money, debt.debtor, debt.clause, debt.sum, debt.events, debt.id)


def owing_of(case: Case, debtor: Side) -> _Owing:
    """Return what `debtor` owes by what the claim names."""
    debts = debts_for(case, debtor)
    duties = obligations_for(case, debtor)
    grounds = frozenset(one.id for one in duties if is_late(one))
    given = credits_for(case, debtor, grounds=grounds)
    assert case.agreement is not None
    fallback = case.agreement.header.currency
    asked = case.item.currency
    currencies = [one.currency for one in debts] + [one.currency for one in given]
    currency = asked if asked in currencies else (currencies or [fallback])[0]
    return _Owing(
        debtor,
        tuple(one for one in debts if one.currency == currency),
        tuple(one for one in given if one.currency == currency),
        currency,
        duties,
        case.asks_interest,
        _paid_in_time(case, debtor) if case.asks_interest else (),
    )


def _paid_in_time(case: Case, debtor: Side) -> tuple[str, ...]:
    owed = case.standing.accounts.debts
    return tuple(one.id for one in owed if one.debtor is debtor and not one.interest_sum)


def _is_due(case: Case, debt: Debt) -> bool:
    return debt.due is not None and not debt.due.is_met_by(case.now)


def _compared(case: Case, owing: _Owing) -> Finding:
    total, asserted = owing.total, case.item.amount
    money = rounded(total, owing.currency)
    if not total:
        lapsed = any(one.lapsed for one in owing.credits)
        key = "verdict.credit_lapsed" if lapsed else "verdict.paid_already"
        return _finding(VerdictCode.NOT_RIGHT, saying(key), owing)
    behind = told(case, _grounds(case, owing))
    if asserted is not None and asserted > total:
        denied = rounded(asserted, owing.currency)
        said = (
            saying("verdict.owed_less", amount=money, asserted=denied)
            if behind is None
            else saying("verdict.less_money", said=behind.headline, amount=money, asserted=denied)
        )
        return _with_reasons(_finding(VerdictCode.PARTLY, said, owing), behind)
    said = (
        saying("verdict.owed", amount=money)
        if behind is None
        else saying("verdict.owed_for", said=behind.headline, amount=money)
    )
    return _with_reasons(_finding(VerdictCode.RIGHT, said, owing), behind)


def _grounds(case: Case, owing: _Owing) -> tuple[Obligation, ...]:
    """Return the duties for whose breach money is owed: what was late, or not done."""
    ids = [one.ground for one in owing.given]
    ids += [one.id.partition(":")[2] for one in owing.debts if one.kind == "penalty"]
    found = (case.standing.obligation(id) for id in unique(ids))
    return tuple(one for one in found if one is not None)


def _with_reasons(finding: Finding, behind: Finding | None) -> Finding:
    return finding if behind is None else finding._replace(reasons=behind.reasons)


def _comes_to_nothing(case: Case, kept: Finding) -> Finding | None:
    """Judge a claim of money for a breach whose clause gives something, but nothing this time: it
    is spared, within its grace, or capped away."""
    assert case.agreement is not None
    if kept.code not in {VerdictCode.RIGHT, VerdictCode.PARTLY}:
        return None
    giving = [
        label
        for one in kept.obligations
        for label, _ in consequences_for(case.agreement, one.clause, one.thing)
    ]
    if not giving:
        return None
    ids = frozenset(one.id for one in kept.obligations)
    spared = [one for one in case.standing.accounts.spared if one.ground in ids]
    clauses = unique((*kept.clauses, *giving, *(one.clause for one in spared)))
    events = unique((*kept.events, *(id for one in spared for id in one.leans_on)))
    said = saying("verdict.comes_to_nothing", said=kept.headline)
    return kept._replace(code=VerdictCode.NOT_RIGHT, headline=said, clauses=clauses, events=events)


def _unpriced(case: Case) -> Finding | None:
    """Judge a claim of money that no account holds: work without approval, or a duty without an
    agreed consequence.
    """
    extra = _unapproved(case)
    if extra is not None:
        what = saying("subject.thing", thing=Named(extra.thing)) if extra.thing else None
        said = saying("verdict.not_approved", what=what or saying("subject.work"))
        events = (extra.event, *extra.leans_on)
        return Finding(VerdictCode.NOT_RIGHT, said, extra.clauses, events, thing=extra.thing)
    refused = judge_round_owed(case) or _never_approved(case)
    if refused is not None:
        return refused
    kept = judge_keeping(case)
    if kept is None:
        return None
    if case.item.amount is None:
        return kept if _is_still_owed(case, kept) else _comes_to_nothing(case, kept) or kept
    nothing = _comes_to_nothing(case, kept)
    if nothing is not None or kept.code is not VerdictCode.RIGHT:
        return nothing or kept
    said = saying("verdict.no_consequence", said=kept.headline)
    return kept._replace(code=VerdictCode.NOT_COVERED, headline=said)


def _never_approved(case: Case) -> Finding | None:
    """Say that an extra which was only proposed, or approved in a way that does not bind, is not
    owed."""
    proposal = case.event
    if proposal is None or proposal.kind is not EventKind.EXTRA_PROPOSED:
        return None
    name = proposal.text_field("thing")
    thing = next(iter(case.things), name)
    said = saying("verdict.not_approved", what=saying("subject.thing", thing=Named(thing)))
    answers = [one for one in case.events.values() if one.text_field("proposal") == proposal.id]
    acts = {one.event: one for one in case.standing.acts}
    clauses = [acts[one.id].clause for one in answers if one.id in acts]
    known = case.agreement.clause(case.item.clause or "") if case.agreement else None
    named = (known.label,) if known is not None else ()
    events = (proposal.id, *(one.id for one in answers))
    return Finding(VerdictCode.NOT_RIGHT, said, unique((*clauses, *named)), events, thing=thing)


def _is_still_owed(case: Case, kept: Finding) -> bool:
    """Tell whether a claim without an amount may mean what was to be done, and that is open: not
    when it names the clause that says only what a breach costs."""
    label = case.item.clause
    return any(one.is_open and label in {None, one.clause} for one in kept.obligations)


def _unapproved(case: Case) -> OverService | None:
    for one in case.standing.over_services:
        named = one.thing is not None and one.thing in case.things
        cited = case.item.event is None and not case.things and case.item.clause in one.clauses
        if one.event == case.item.event or named or cited:
            return one
    return None


def _invoiced(case: Case, owing: _Owing) -> Decimal | None:
    """Return the amount on the invoice that the claim is about."""
    numbers = {one.invoice for one in owing.debts if one.invoice}
    invoices = [
        one
        for one in case.events.values()
        if one.kind is EventKind.INVOICE
        and (one.id == case.item.event or one.text_field("number") in numbers)
    ]
    if not invoices:
        return None
    amounts = (one.decimal_field("amount") for one in invoices)
    return sum((amount for amount in amounts if amount is not None), _ZERO)


def _finding(code: VerdictCode, said: Saying, owing: _Owing) -> Finding:
    because = tuple(one for credit in owing.credits for one in credit.because)
    grounds = unique(credit.ground for credit in owing.credits)
    return Finding(
        code,
        said,
        clauses=unique(
            (
                *(one.clause for one in owing.debts),
                *(one.clause for one in owing.credits),
                *(one.clause for one in because),
                *(line.source for debt in owing.debts for line in debt.sum),
                *(line.source for credit in owing.given for line in credit.sum if line.applied),
            )
        ),
        events=unique(
            (
                *(event for one in owing.debts for event in one.events),
                *(event for one in owing.credits for event in one.events),
                *(event for one in because for event in one.events),
                *(one.id for one in owing.debts),
                *(one.id for one in owing.credits),
                *grounds,
                *owing.spared,
            )
        ),
        amounts=(*map(summed_credit, owing.given), *_summed_debts(owing)),
        due=next((one.due for one in owing.debts if one.balance), None),
        thing=next((one.thing for one in owing.debts if one.thing), None),
        looked_at=unique(one.id for one in owing.duties),
    )


def _summed_debts(owing: _Owing) -> tuple[Summed, ...]:
    shown = tuple(one for one in owing.debts if one.balance or not owing.total)
    principal = () if owing.interest_only else tuple(map(summed_debt, shown))
    interest = tuple(_summed_interest(one) for one in owing.debts if one.interest)
    return (*principal, *interest)


def summed_credit(credit: Credit) -> Summed:
    """Return a credit as an amount with its sum."""
    money = Money(credit.amount, credit.currency)
    what = saying("amount.credit", clause=credit.clause)
    return Summed(what, money, credit.payer, credit.clause, credit.sum, credit.events, credit.id)


def summed_debt(debt: Debt) -> Summed:
    """Return what is left of a debt as an amount with its sum: what it was, less credits and
    payments.
    """
    lines = debt.sum or (SumLine("sum.debt", (), debt.amount, debt.clause),)
    if debt.reduced:
        lines = (*lines, SumLine("sum.reduced", (), -debt.reduced, debt.clause))
    if debt.paid:
        lines = (*lines, SumLine("sum.paid", (), -debt.paid, debt.clause))
    what = saying("amount.debt", what=subject_of_debt(debt))
    money = Money(debt.balance, debt.currency)
    return Summed(what, money, debt.debtor, debt.clause, lines, debt.events, debt.id)


def _summed_interest(debt: Debt) -> Summed:
    what = saying("amount.interest", what=subject_of_debt(debt))
    money = Money(debt.interest, debt.currency)
    clause = debt.interest_sum[0].source if debt.interest_sum else debt.clause
    return Summed(what, money, debt.debtor, clause, debt.interest_sum, debt.events, debt.id)


def _behind(case: Case, finding: Finding, amounts: tuple[Summed, ...]) -> tuple[str, ...]:
    """Return the clauses that amounts and the rows of their sums come from, and those that price
    what the amounts are a part of.
    """
    rows = (line.source for one in amounts for line in one.sum if line.applied)
    given = {one.clause for one in amounts}
    agreement = case.agreement
    bases: set[str] = set()
    for one in finding.obligations if agreement else ():
        assert agreement is not None
        for label, consequence in consequences_for(agreement, one.clause, one.thing):
            if label in given and not isinstance(consequence.amount, Fixed):
                named = names_in(agreement, consequence.amount)
                bases.update(pricing(agreement, named or unique((one.thing,))))
    return unique((*(one.clause for one in amounts), *rows, *sorted(bases)))


def with_amount(case: Case, finding: Finding) -> Finding:
    """Add to a finding about keeping what it costs, and lower it when less than asserted."""
    if case.item.asserts in (Asserts.OWED, Asserts.NOT_OWED, Asserts.WRONG_AMOUNT):
        return finding
    if finding.code not in (VerdictCode.RIGHT, VerdictCode.PARTLY) or finding.amounts:
        return finding
    amounts = credited_for(case, finding.obligations)
    finding = finding._replace(
        amounts=amounts, clauses=unique((*finding.clauses, *_behind(case, finding, amounts)))
    )
    asserted = case.item.amount
    if asserted is None:
        return finding
    currency = amounts[0].money.currency if amounts else case.item.currency
    total = sum((one.money.amount for one in amounts), _ZERO)
    if asserted <= total:
        return finding
    if not amounts or currency is None:
        said = saying("verdict.no_consequence", said=finding.headline)
        return finding._replace(code=VerdictCode.PARTLY, headline=said)
    said = saying(
        "verdict.less_money",
        said=finding.headline,
        amount=rounded(total, currency),
        asserted=rounded(asserted, currency),
    )
    return finding._replace(code=VerdictCode.PARTLY, headline=said)
