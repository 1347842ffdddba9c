"""Three more relationships: support with priorities, an accountant, a studio with a bank of hours.

Their answers were worked out by hand, with the arithmetic in each question's «why».
"""

from __future__ import annotations

from datetime import timedelta

from tests.cases.questions import acceptance_of, asked, credits_of, invoice, kept
from tests.cases.relationships import obligation
from trato.core.agreement import Verb
from trato.core.events import EventKind
from trato.core.standing.values import Debt, Obligation, Outcome, Standing, WithoutEffect
from trato.core.verdict import VerdictCode


def penalty(found: Standing, late: Obligation) -> Debt:
    """What a delay costs by itself."""
    debts = [one for one in found.accounts.debts if one.kind == "penalty"]
    [one] = [debt for debt in debts if debt.id.endswith(late.id)]
    return one


# --- support: priorities, a clock that stops, credits with a cap --------------------------------


def test_soporte_q1_an_urgent_request() -> None:
    """Answered in time, resolved late."""
    question = asked("soporte", "q1")
    found = question.standing
    answer = obligation(found, "T1", trigger="r1")
    resolution = obligation(found, "T2", trigger="r1")
    assert kept(answer, question.due("answer_due"))
    assert resolution.outcome is Outcome.KEPT_LATE
    assert resolution.due is not None
    assert resolution.due.at == question.due("resolution_due")


def test_soporte_q2_the_clock_stops_between_question_and_answer() -> None:
    """The time spent waiting for the client is added in working hours."""
    question = asked("soporte", "q2")
    resolution = obligation(question.standing, "T2", trigger="r2")
    assert kept(resolution, question.due())
    assert resolution.base_due is not None
    assert resolution.base_due.at == question.due("base_due")


def test_soporte_q3_a_holiday_in_between() -> None:
    """Each target has its own outcome."""
    question = asked("soporte", "q3")
    found = question.standing
    answer = obligation(found, "T1", trigger="r3")
    assert answer.outcome is Outcome.KEPT_LATE
    assert answer.due is not None
    assert answer.done_at is not None
    assert answer.due.at == question.due("answer_due")
    assert answer.done_at - answer.due.at == timedelta(minutes=question.answer["late_minutes"])
    assert kept(obligation(found, "T3", trigger="r3"), question.due("resolution_due"))


def test_soporte_q4_credits_up_to_their_cap() -> None:
    """What was asked for in time comes off the month's invoice."""
    question = asked("soporte", "q4")
    found = question.standing
    assert credits_of(found) == question.money("credits")
    debt = invoice(found, "R-5")
    assert debt.balance == question.money("balance")
    assert debt.due is not None
    assert debt.due.at == question.due()


def test_soporte_q5_right_but_for_less() -> None:
    """The cap leaves less than what is asked."""
    question = asked("soporte", "q5")
    verdict = question.judge("c5").verdicts[0]
    assert verdict.verdict is VerdictCode(question.answer["verdict"])
    assert [one.money.amount for one in verdict.amounts] == [question.money("amount")]


# --- an accountant: inputs that move a date, a penalty by days ----------------------------------


def test_contadora_q1_late_documents_move_the_return() -> None:
    """Two working days late, two working days later; then one day is the accountant's own."""
    question = asked("contadora", "q1")
    found = question.standing
    documents = obligation(found, "A1", period="2026-04")
    delivered = obligation(found, "A2", period="2026-04")
    assert documents.outcome is Outcome.KEPT_LATE
    assert documents.due is not None
    assert documents.due.at == question.due("documents_due")
    assert delivered.base_due is not None
    assert delivered.base_due.at == question.due("base_due")
    assert delivered.outcome is Outcome.KEPT_LATE
    assert delivered.due is not None
    assert delivered.due.at == question.due()
    assert penalty(found, delivered).amount == question.money("penalty")


def test_contadora_q2_interest_to_the_penny() -> None:
    """Ten days at eight percent."""
    question = asked("contadora", "q2")
    assert invoice(question.standing, "K-4").interest == question.money("interest")


def test_contadora_q3_after_closing_before_a_holiday() -> None:
    """Two working days after a Friday evening, with a bank holiday on Monday."""
    question = asked("contadora", "q3")
    found = question.standing
    assert kept(obligation(found, "A6", trigger="l1"), question.due())
    accepted = acceptance_of(found, "d1")
    assert accepted.tacit
    assert accepted.at == question.due("accepted_at")


def test_contadora_q4_two_days_are_not_three() -> None:
    """Late, but for less than was asked."""
    question = asked("contadora", "q4")
    [verdict] = question.judge("c1").verdicts
    assert verdict.verdict is VerdictCode(question.answer["verdict"])
    assert verdict.due is not None
    assert verdict.due.at == question.due()
    assert [one.money.amount for one in verdict.amounts] == [question.money("amount")]


def test_contadora_q5_the_cap() -> None:
    """A penalty grows day by day, and stops."""
    question = asked("contadora", "q5")
    found = question.standing
    late = obligation(found, "A2", period="2026-05")
    assert penalty(found, late).amount == question.money("amount")


# --- a web studio: milestones, rounds, hours, a warranty ----------------------------------------


def test_sitio_q1_a_milestone_and_its_second_window() -> None:
    """Delivered at the very due; accepted by silence after one round."""
    question = asked("sitio", "q1")
    found = question.standing
    assert kept(obligation(found, "W1", thing="maqueta"), question.due())
    accepted = acceptance_of(found, "d2")
    assert accepted.tacit
    assert accepted.at == question.due("accepted_at")
    [late] = [one for one in found.acts if one.event == question.answer["out_of_window"]]
    assert late.reason is WithoutEffect.OUT_OF_WINDOW


def test_sitio_q2_paid_on_the_last_day() -> None:
    """A due of days ends with the day."""
    question = asked("sitio", "q2")
    debt = invoice(question.standing, "C-2")
    assert debt.due is not None
    assert debt.due.at == question.due()
    assert debt.balance == 0
    stage = next(one for one in question.standing.obligations if "p2" in one.events)
    assert stage.outcome is Outcome.KEPT


def test_sitio_q3_late_contents_move_the_site() -> None:
    """Calendar days by difference of dates, at the same hour."""
    question = asked("sitio", "q3")
    assert kept(obligation(question.standing, "W1", thing="sitio"), question.due())


def test_sitio_q4_the_oldest_hours_go_first() -> None:
    """What April left is used before May's."""
    question = asked("sitio", "q4")
    [bank] = question.standing.accounts.hours
    assert bank.left == question.answer["left"]


def test_sitio_q5_hours_beyond_the_bank() -> None:
    """Unapproved, and worth what an extra hour costs."""
    question = asked("sitio", "q5")
    found = question.standing
    [bank] = found.accounts.hours
    assert (bank.left, bank.extra) == (question.answer["left"], question.answer["extra"])
    [beyond] = found.over_services
    assert (beyond.event, beyond.minutes) == ("h3", question.answer["extra"])
    assert beyond.value == question.money("value")


def test_sitio_q6_the_warranty_ends_with_its_day() -> None:
    """A defect told on the sixtieth day, and one told the day after."""
    question = asked("sitio", "q6")
    found = question.standing
    repairs = [one for one in found.obligations if one.verb is Verb.REPAIR and one.is_open]
    [repair] = repairs
    assert repair.trigger_event == "g1"
    assert repair.due is not None
    assert repair.due.at == question.due("repair_due")


def test_sitio_q7_what_is_asked_beyond() -> None:
    """One thing can be had for a price, the other was never spoken of."""
    question = asked("sitio", "q7")
    kinds = {one.event: one.kind for one in question.standing.requests}
    requests = [one.id for one in question.relationship.events if one.kind is EventKind.REQUEST]
    photographs, translation = (kinds[id] for id in requests)
    assert photographs == question.answer["fotografías"]
    assert translation == question.answer["traducción"]
