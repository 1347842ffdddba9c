"""Assurances: what the agreement and the accounts answer to what somebody fears.

Nothing here soothes: each is a fact or a clause, of money, time, answers, quality or the end. A
fear that they say nothing about gets none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final

from trato.core.agreement import (
    Agreement,
    Amount,
    Approval,
    ChangeRule,
    Consequence,
    DueAfter,
    Duration,
    Duty,
    Effect,
    Excluded,
    HourBank,
    Included,
    Interest,
    Power,
    Rounds,
    Side,
    Unit,
    Verb,
    Warranty,
)
from trato.core.claims import Asserts
from trato.core.money import Money, rounded
from trato.core.reading import subjects_of
from trato.core.standing.books.amounts import Basis, worth_of
from trato.core.standing.program.tariff import Tariff, tariff_of
from trato.core.standing.values import Debt, Obligation
from trato.core.verdict.case import Case
from trato.core.verdict.finding import Finding
from trato.core.verdict.subject import subject_of, subject_of_debt
from trato.core.verdict.surroundings import answers_to_complaint
from trato.core.verdict.values import Assurance, Count, Fear, Named, Saying, saying

ASSURED_MAX: Final = 3
_UNITS: Final = {
    Unit.MINUTE: "minute",
    Unit.HOUR: "hour",
    Unit.WORKING_HOUR: "working_hour",
    Unit.CALENDAR_DAY: "day",
    Unit.WORKING_DAY: "working_day",
    Unit.WEEK: "week",
    Unit.MONTH: "month",
}
_TOPICS: Final = {
    Fear.MONEY: "deposit expenses extras fee invoicing late_payment penalties price_review taxes",
    Fear.TIME: "deliverables inputs maintenance meetings reports rescheduling results visits",
    Fear.ANSWER: "availability communication hours incidents response",
    Fear.QUALITY: "approval liability quality rounds warranty",
    Fear.END: "access backups data hosting property storage term termination",
}
_SUBJECTS: Final = {name: topic for topic, names in _TOPICS.items() for name in names.split()}
_ABOUT: Final = {
    Asserts.OWED: Fear.MONEY,
    Asserts.NOT_OWED: Fear.MONEY,
    Asserts.WRONG_AMOUNT: Fear.MONEY,
    Asserts.LATE: Fear.TIME,
    Asserts.NOT_DONE: Fear.TIME,
    Asserts.DEFECTIVE: Fear.QUALITY,
}


def assurances(case: Case, finding: Finding) -> tuple[Assurance, ...]:
    """Return what answers the fear of whoever claims: of the kind that it is of by its words, else
    of the kind that the claim is of; of the clauses that decide first.
    """
    agreement, side = case.agreement, case.side
    if not case.item.fear or agreement is None or side is None:
        return ()
    topic = _fear_of(case.item.fear, agreement) or _ABOUT.get(case.item.asserts)
    known = _known(case, agreement, side, finding.thing)
    fitting = (one for one in known if one.topic is topic)
    ranked = sorted(fitting, key=lambda one: one.clause not in finding.clauses)
    return tuple(ranked[:ASSURED_MAX])


def _fear_of(fear: str, agreement: Agreement) -> Fear | None:
    """Return what a fear is of; None when its words do not tell."""
    weights: dict[Fear, int] = {}
    for subject, weight in subjects_of(fear, agreement.header.language).items():
        topic = _SUBJECTS.get(subject)
        if topic is not None:
            weights[topic] = weights.get(topic, 0) + weight
    return max(weights, key=lambda topic: weights[topic], default=None)


def _known(case: Case, agreement: Agreement, side: Side, thing: str | None) -> Iterator[Assurance]:
    """Yield what is known that may answer a fear, the most telling of each kind first."""
    tariff = tariff_of(agreement)
    yield from _payments(case, side)
    if side is Side.CLIENT:
        yield from _approvals(agreement)
        yield from _prices(tariff)
    yield from _ceilings(agreement, tariff, side)
    yield from _next(case, side.other, thing)
    yield from _answers(case, agreement, side.other)
    yield from _warranties(agreement, side.other)
    yield from _notices(agreement, side.other)


# --- money ------------------------------------------------------------------------------------


def _payments(case: Case, side: Side) -> Iterator[Assurance]:
    """Yield what the client pays next, or that there is nothing to pay."""
    owed = [
        one
        for one in case.standing.accounts.debts
        if one.debtor is Side.CLIENT and one.balance and one.kind != "penalty"
    ]
    if owed:
        first = min(owed, key=_age_of)
        yield Assurance(Fear.MONEY, _payment(first), first.clause, first.events)
    elif side is Side.CLIENT:
        yield Assurance(Fear.MONEY, saying("assured.nothing_owed"))


def _age_of(debt: Debt) -> tuple[bool, datetime]:
    return debt.due is None, debt.due.at if debt.due is not None else debt.born_at


def _payment(debt: Debt) -> Saying:
    money = Money(debt.balance, debt.currency)
    what = subject_of_debt(debt)
    if debt.due is None:
        return saying("assured.payment_undated", what=what, amount=money, clause=debt.clause)
    return saying("assured.payment", what=what, amount=money, due=debt.due, clause=debt.clause)


def _approvals(agreement: Agreement) -> Iterator[Assurance]:
    """Yield the clauses by which nothing more is charged without having been approved."""
    for clause in agreement.clauses:
        if any(_needs_approval(one) for one in clause.sentences):
            said = saying("assured.approval", clause=clause.label)
            yield Assurance(Fear.MONEY, said, clause.label)


def _needs_approval(sentence: object) -> bool:
    modifiers = getattr(sentence, "modifiers", ())
    needed = isinstance(sentence, ChangeRule) or any(isinstance(one, Approval) for one in modifiers)
    asked = isinstance(sentence, Included | Excluded | Rounds | HourBank)
    rounds = any(isinstance(one, Rounds) and one.needs_approval for one in modifiers)
    return needed or rounds or (asked and getattr(sentence, "needs_approval", False))


def _prices(tariff: Tariff) -> Iterator[Assurance]:
    """Yield what is paid each period, as it is written."""
    for fee in tariff.fees:
        money = _reckoned(fee.amount, fee.clause, tariff)
        if money is not None:
            said = saying("assured.fee", amount=money, clause=fee.clause)
            yield Assurance(Fear.MONEY, said, fee.clause)


def _reckoned(amount: Amount, label: str, tariff: Tariff) -> Money | None:
    """Return what an amount of the text comes to, when nothing else is needed to tell."""
    worth = worth_of(amount, Basis(tariff, label))
    return None if worth.missing else rounded(worth.exact, worth.currency)


def _ceilings(agreement: Agreement, tariff: Tariff, side: Side) -> Iterator[Assurance]:
    """Yield the most that one's own delay may cost, and what that of the other side gives."""
    for clause in agreement.clauses:
        parts = tuple(_parts(clause.sentences))
        given = [one for one in parts if isinstance(one, Consequence)]
        own = [cap.amount for one in given if one.payer is side for cap in one.caps]
        theirs = [one for one in given if one.payer is not side]
        late = [one for one in parts if isinstance(one, Interest)]
        interest = [one.cap for one in late if one.debtor is side]
        for key, amounts in (("assured.cap", own), ("assured.interest_cap", interest)):
            yield from _capped(key, amounts, clause.label, tariff)
        if any(one.debtor is not side for one in late):
            said = saying("assured.interest", clause=clause.label)
            yield Assurance(Fear.MONEY, said, clause.label)
        if theirs:
            yield _given(theirs, clause.label, tariff)


def _capped(
    key: str, amounts: Iterable[Amount | None], label: str, tariff: Tariff
) -> Iterator[Assurance]:
    for amount in amounts:
        money = _reckoned(amount, label, tariff) if amount is not None else None
        if money:
            yield Assurance(Fear.MONEY, saying(key, amount=money, clause=label), label)
            return


def _given(consequences: Iterable[Consequence], label: str, tariff: Tariff) -> Assurance:
    """Return what a clause gives when the other side does not keep it, with its limit if any."""
    caps = [cap.amount for one in consequences for cap in one.caps]
    known = (_reckoned(amount, label, tariff) for amount in caps)
    most = next((money for money in known if money), None)
    if most is None:
        return Assurance(Fear.TIME, saying("assured.given", clause=label), label)
    return Assurance(Fear.TIME, saying("assured.given_up_to", amount=most, clause=label), label)


# --- time, answers, quality, the end -------------------------------------------------------------


def _next(case: Case, debtor: Side, thing: str | None) -> Iterator[Assurance]:
    """Yield what the other side has to do next, by when: of the thing that is claimed about, if
    there is any of it.
    """
    ahead = [
        one
        for one in case.standing.obligations
        if one.debtor is debtor
        and one.is_open
        and one.breached_at is None
        and one.due is not None
        and one.verb in (Verb.DELIVER, Verb.REPORT, Verb.DO, Verb.REPAIR, Verb.REVISE, Verb.RESOLVE)
    ]
    first = min(ahead, key=lambda one: (one.thing != thing, _due_at(one)), default=None)
    if first is not None:
        yield _dated(first, Fear.TIME, "assured.next")


def _due_at(one: Obligation) -> datetime:
    return one.due.at if one.due is not None else one.trigger_at


def _dated(one: Obligation, topic: Fear, key: str) -> Assurance:
    due = one.due or saying("verdict.without_date")
    said = saying(key, what=subject_of(one), due=due, clause=one.clause)
    return Assurance(topic, said, one.clause, (one.trigger_event,) if one.trigger_event else ())


def _answers(case: Case, agreement: Agreement, debtor: Side) -> Iterator[Assurance]:
    """Yield until when this is answered, and in what time everything is."""
    for one in answers_to_complaint(case):
        if one.is_open and one.due is not None:
            yield _dated(one, Fear.ANSWER, "assured.answer")
    for clause in agreement.clauses:
        for act in clause.sentences:
            if isinstance(act, Duty) and act.debtor is debtor and act.verb is Verb.ANSWER:
                within = _count(act.due.duration) if isinstance(act.due, DueAfter) else None
                if within is not None:
                    said = saying("assured.answers", within=within, clause=clause.label)
                    yield Assurance(Fear.ANSWER, said, clause.label)


def _warranties(agreement: Agreement, debtor: Side) -> Iterator[Assurance]:
    for clause in agreement.clauses:
        for act in clause.sentences:
            if isinstance(act, Warranty) and act.debtor is debtor:
                long = _count(act.duration)
                said = saying(
                    "assured.warranty", what=Named(act.thing), long=long, clause=clause.label
                )
                yield Assurance(Fear.QUALITY, said, clause.label)


def _notices(agreement: Agreement, holder: Side) -> Iterator[Assurance]:
    """Yield how long before the other side has to say that it ends or holds still the work."""
    for clause in agreement.clauses:
        for act in clause.sentences:
            ends = isinstance(act, Power) and act.effect in (Effect.TERMINATE, Effect.SUSPEND)
            if ends and isinstance(act, Power) and act.holder is holder and act.notice is not None:
                said = saying("assured.notice", within=_count(act.notice), clause=clause.label)
                yield Assurance(Fear.END, said, clause.label)


def _count(duration: Duration) -> Count:
    if duration.unit is Unit.YEAR:
        return Count(12 * duration.count, "month")
    return Count(duration.count, _UNITS[duration.unit])


def _parts(sentences: Iterable[object]) -> Iterator[object]:
    for sentence in sentences:
        yield sentence
        yield from getattr(sentence, "modifiers", ())
