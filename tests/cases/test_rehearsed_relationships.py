"""Twenty more relationships, written from the documentation: a clinic's support, an accountant, a
translator, a wedding, a podcast, the launch of a program, an architect, the software of a bank, a
language school, a caterer's gala (in English), a law office, a freight forwarder (in English), a
novel in three parts, the cleaning of a building, the photographs of a wedding, a
physiotherapist and a club, who lets a flat for its owner, a translation agency (in English), the
air conditioning of a hotel, a program made for a start-up (in English). Of the last five, what a
lawyer would have written stands beside the agreement.

Their answers were worked out by hand before anything was run, with the arithmetic in each
question's «why». A question has one or more checks; each names what it looks at and what it finds.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from tests.cases.relationships import HERE, Relationship, obligation, owed_next, scenario
from trato.core.agreement import Side, Verb
from trato.core.claims import claim_of
from trato.core.events import Event, read_event
from trato.core.standing import Course
from trato.core.standing.values import Debt, Obligation, Outcome, Standing
from trato.core.verdict import classify_request
from trato.core.verdict.delays import late_minutes

Check = dict[str, Any]
NAMES = (
    *("clinica", "asesora", "traductora", "boda", "podcast", "implantacion"),
    "estudio",
    *("fletes", "editorial", "limpieza", "fotos"),
    *("banco", "escuela", "catering", "bufete"),
    *("fisio", "rentas", "farma"),
    *("clima", "software"),
)


def questions() -> list[Any]:
    """Every question of the twenty, by name."""
    found = []
    for name in NAMES:
        page = (HERE / "scenarios" / name / "questions.json").read_text(encoding="utf-8")
        found += [
            pytest.param(name, one, id=f"{name}-{one['id']}")
            for one in json.loads(page)["questions"]
        ]
    return found


@pytest.mark.parametrize(("name", "question"), questions())
def test_the_answer_is_the_one_worked_out_by_hand(name: str, question: dict[str, Any]) -> None:
    """Asked at its instant, with what was known then."""
    relationship, at = scenario(name), datetime.fromisoformat(question["at"])
    found = relationship.standing(at)
    for check in question["checks"]:
        _CHECKS[next(key for key in check if key in _CHECKS)](found, check, relationship)


def minute(at: datetime) -> datetime:
    """An instant to the minute: the end of a day is its 23:59."""
    return at.replace(second=0, microsecond=0)


def meant(found: Standing, named: dict[str, str]) -> Obligation:
    """The obligation that a check names; of several sentences of a clause, the one that applies."""
    named = dict(named)
    clause = named.pop("clause")
    if "verb" in named:
        named["verb"] = Verb(named["verb"])  # type: ignore[assignment]
    return obligation(found, clause, **named)  # type: ignore[arg-type]


def check_duty(found: Standing, check: Check, _: Relationship) -> None:
    one = meant(found, check["duty"])
    assert one.outcome is Outcome(check["outcome"])
    for key, due in (("due", one.due), ("base_due", one.base_due)):
        if key in check:
            assert due is not None
            assert minute(due.at) == datetime.fromisoformat(check[key])
    if "late_minutes" in check:
        assert one.due is not None
        assert one.done_at is not None
        assert late_minutes(one.due, one.done_at) == check["late_minutes"]


def check_open(found: Standing, check: Check, _: Relationship) -> None:
    one = meant(found, check["open"])
    assert one.is_open
    for key, due in (("due", one.due), ("base_due", one.base_due)):
        if key in check:
            assert due is not None
            assert minute(due.at) == datetime.fromisoformat(check[key])


def check_waits(found: Standing, check: Check, _: Relationship) -> None:
    [row] = [one for one in found.requests if one.event == check["waits"]]
    assert row.waits_for


def check_interest(found: Standing, check: Check, _: Relationship) -> None:
    [debt] = [
        one
        for one in found.accounts.debts
        if one.invoice == check["interest"] and one.kind != "interest"
    ]
    assert debt.interest == Decimal(check["amount"])


def check_acceptance(found: Standing, check: Check, _: Relationship) -> None:
    [one] = [one for one in found.acceptances if one.of == check["acceptance"]]
    assert one.tacit
    assert minute(one.at) == datetime.fromisoformat(check["at"])
    assert one.clause == check["clause"]


def check_without_effect(found: Standing, check: Check, _: Relationship) -> None:
    [act] = [one for one in found.acts if one.event == check["without_effect"]]
    assert act.reason is not None
    assert act.reason.value == check["reason"]


def check_claim(found: Standing, check: Check, relationship: Relationship) -> None:
    said = dict(check["claim"])
    event = read_event(
        {
            "id": "asked",
            "at": found.at.isoformat(),
            "recorded_at": found.at.isoformat(),
            "by": said.pop("by"),
            "kind": "complaint",
            "fields": {"claims": [said]},
        }
    )
    assert isinstance(event, Event), event
    claim = claim_of(event)
    assert claim is not None
    [verdict] = relationship.judge(claim, found.at).verdicts
    assert verdict.verdict.value == check["code"], verdict
    if "amount" in check:
        told = check["amount"] if isinstance(check["amount"], list) else [check["amount"]]
        assert [one.money.amount for one in verdict.amounts] == [Decimal(one) for one in told]


def check_debt(found: Standing, check: Check, _: Relationship) -> None:
    [debt] = [
        one
        for one in found.accounts.debts
        if check["debt"] in {one.id, one.invoice} and one.kind != "interest"
    ]
    wanted = {key: value for key, value in check.items() if key not in {"debt", "due"}}
    assert {key: getattr(debt, key) for key in wanted} == {
        key: Decimal(value) for key, value in wanted.items()
    }
    _due_of(debt, check)


def _due_of(debt: Debt, check: Check) -> None:
    if "due" in check:
        assert debt.due is not None
        assert minute(debt.due.at) == datetime.fromisoformat(check["due"])


def check_missed(found: Standing, check: Check, _: Relationship) -> None:
    missed = [
        one.due.on.isoformat()
        for one in found.obligations
        if one.clause == check["missed"]["clause"]
        and one.verb is Verb(check["missed"]["verb"])
        and one.breached_at
        and one.due
    ]
    assert sorted(missed) == check["dues"]


def check_request(found: Standing, check: Check, relationship: Relationship) -> None:
    asking = check["request"]
    if "event" in asking:
        [row] = [one for one in found.requests if one.event == asking["event"]]
        assert row.kind is not None
        assert row.kind.value == check["is"]
        assert row.price == (Decimal(check["price"]) if "price" in check else None)
        return
    known = relationship.known(found.at)
    verdict = classify_request(relationship.versions, known, found.at, thing=asking["thing"])
    assert verdict.kind is not None
    assert verdict.kind.value == check["is"]


def check_next(found: Standing, check: Check, _: Relationship) -> None:
    contact = (Verb.WRITE, Verb.CALL, Verb.MEET)
    following = owed_next(found, Side(check["next"]), apart_from=contact)[0]
    assert following.clause == check["clause"]
    assert following.due is not None
    assert minute(following.due.at) == datetime.fromisoformat(check["due"])


def check_beyond(found: Standing, check: Check, _: Relationship) -> None:
    [one] = [one for one in found.over_services if one.event == check["beyond"]]
    assert (one.minutes, one.value) == (check["minutes"], Decimal(check["value"]))


def check_hours(found: Standing, check: Check, _: Relationship) -> None:
    [bank] = [one for one in found.accounts.hours if one.clause == check["hours"]]
    wanted = {key: value for key, value in check.items() if key != "hours"}
    if "extra_amount" in wanted:
        wanted["extra_amount"] = Decimal(wanted["extra_amount"])
    assert {key: getattr(bank, key) for key in wanted} == wanted


def check_used(found: Standing, check: Check, _: Relationship) -> None:
    uses = [use for power in found.powers for use in power.uses if use.event == check["used"]]
    assert uses
    reasons = {use.reason.value if use.reason else None for use in uses}
    assert reasons == {check.get("reason")}


def check_owed_for(found: Standing, check: Check, _: Relationship) -> None:
    event = check["owed_for"]
    owed = [
        one for one in found.accounts.debts if event in one.events or one.id.endswith(f"/{event}")
    ]
    assert [one.amount for one in owed] == [Decimal(check["amount"])]


def check_phase(found: Standing, check: Check, _: Relationship) -> None:
    assert found.phase.value == check["phase"]


_CHECKS: dict[str, Callable[[Standing, Check, Relationship], None]] = {
    "duty": check_duty,
    "open": check_open,
    "waits": check_waits,
    "interest": check_interest,
    "acceptance": check_acceptance,
    "without_effect": check_without_effect,
    "claim": check_claim,
    "debt": check_debt,
    "missed": check_missed,
    "request": check_request,
    "next": check_next,
    "beyond": check_beyond,
    "hours": check_hours,
    "used": check_used,
    "owed_for": check_owed_for,
    "phase": check_phase,
}


def test_a_penalty_cites_what_ended_it_whenever_somebody_looked_before() -> None:
    """The caterer's equipment comes back on a day that was begun already: the sum is the same."""
    told = scenario("catering")
    [back] = [one for one in told.events if one.id == "eq"]
    before = [one for one in told.events if one.recorded_at < back.recorded_at]
    course = Course.start(told.versions, before)
    course.standing(back.recorded_at - timedelta(hours=1))
    found = course.with_event(back).standing(back.recorded_at)
    [penalty] = [one for one in found.accounts.debts if one.id == "penalty:E11"]
    assert penalty.events == ("eq",)
