"""Questions about four relationships, and what their answers are compared with.

The questions and answers are those of `scenarios/*/questions.json`; `scenarios/WORDS.md` says how
their words and the words of Trato correspond.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from tests.cases.relationships import HERE, Relationship, scenario
from trato.core.agreement import Verb
from trato.core.standing.values import Acceptance, Debt, Obligation, Outcome, Standing
from trato.core.verdict import Judgement, Verdict, VerdictCode

WORDS = {
    "client_right": VerdictCode.RIGHT,
    "provider_right": VerdictCode.NOT_RIGHT,
    "partly": VerdictCode.PARTLY,
    "not_covered": VerdictCode.NOT_COVERED,
}
"""Of a claim made by the client."""


@dataclass(frozen=True)
class Question:
    """A question, the instant at which it is asked, and the answer that was worked out by hand."""

    relationship: Relationship
    at: datetime
    answer: dict[str, Any]

    @property
    def standing(self) -> Standing:
        """What each side owes, has kept or broken when the question is asked."""
        return self.relationship.standing(self.at)

    def judge(self, complaint: str) -> Judgement:
        """Who is right about a complaint when the question is asked."""
        return self.relationship.judge_complaint(complaint, self.at)

    def due(self, key: str = "due") -> datetime:
        """An instant of the answer."""
        return datetime.fromisoformat(self.answer[key])

    def money(self, key: str) -> Decimal:
        """An amount of the answer."""
        return Decimal(self.answer[key])


def asked(name: str, id: str) -> Question:
    """Find a question of a scenario."""
    page = (HERE / "scenarios" / name / "questions.json").read_text(encoding="utf-8")
    found = next(one for one in json.loads(page)["questions"] if one["id"] == id)
    return Question(scenario(name), datetime.fromisoformat(found["at"]), found["answer"])


def cited(verdicts: Iterable[Verdict]) -> tuple[set[str], set[str]]:
    """The clauses and events that verdicts cite."""
    together = tuple(verdicts)
    clauses = {label for one in together for label in one.clauses}
    events = {id for one in together for id in one.events}
    for one in together:
        for reason in one.because:
            clauses.add(reason.clause)
            events.update(reason.events)
    return clauses, events


def assert_cites(question: Question, verdicts: Iterable[Verdict]) -> None:
    """At least what the answer cites is cited."""
    clauses, events = cited(verdicts)
    assert set(question.answer["clauses"]) <= clauses
    assert set(question.answer.get("facts", ())) <= events


def assert_rests_on(question: Question, *obligations: Obligation) -> None:
    """The clauses and facts of the answer are those of the obligations and of why they changed."""
    clauses = {one.clause for one in obligations}
    events = {id for one in obligations for id in (*one.events, one.trigger_event)}
    for one in obligations:
        for because in one.because:
            clauses.add(because.clause)
            events.update(because.events)
        for shift in one.shifts:
            events.update(shift.events)
    assert set(question.answer.get("facts", ())) <= events
    known = clauses | {"C10", "A9", "S9", "Q9"}  # how days are counted is cited by verdicts
    assert set(question.answer["clauses"]) <= known


def kept(one: Obligation, due: datetime) -> bool:
    """Whether it was done in time, against the right due."""
    return one.outcome is Outcome.KEPT and one.due is not None and one.due.at == due


def missed_days(found: Standing, clause: str, verb: Verb, *, since: date) -> list[str]:
    """The dues of a clause that were missed, as local dates."""
    missed = [
        one.due.on
        for one in found.obligations
        if one.clause == clause and one.verb is verb and one.breached_at and one.due
    ]
    return [day.isoformat() for day in sorted(missed) if day >= since]


def missed_weeks(found: Standing, clause: str, *, since: date, until: date) -> list[str]:
    """The Mondays of the weeks, wholly between two days, in which nobody called."""
    missed = [
        one.due.on - timedelta(days=6)
        for one in found.obligations
        if one.clause == clause and one.verb is Verb.CALL and one.breached_at and one.due
    ]
    return [day.isoformat() for day in sorted(missed) if since <= day <= until]


def acceptance_of(found: Standing, event: str) -> Acceptance:
    """How a delivery or a proposal was answered."""
    return next(one for one in found.acceptances if one.of == event)


def invoice(found: Standing, number: str) -> Debt:
    """What is owed by an invoice."""
    return next(
        one for one in found.accounts.debts if one.invoice == number and one.kind != "interest"
    )


def credits_of(found: Standing) -> Decimal:
    """What clauses take off what the client owes, and has been asked for."""
    return sum((one.amount for one in found.accounts.credits if one.asked), Decimal(0))
