"""Thirty-three small agreements: late delivery, caps, silence, suspension, powers, corrections.

Each page of `contracts` holds the agreement, the facts, the question and what is expected;
`scenarios/WORDS.md` says how the words of the cases and those of Trato correspond.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from tests.cases.pages import NAMES, Case, case, expected_of, refusals
from tests.cases.relationships import obligation
from trato.core.agreement import Effect, Side, Verb
from trato.core.standing.values import (
    Debt,
    Obligation,
    Outcome,
    Phase,
    PowerPhase,
    PowerState,
    Standing,
    WithoutEffect,
)
from trato.core.verdict import VerdictCode

NOTHING = Decimal(0)


def penalties(found: Standing) -> Decimal:
    """What late delivery has cost so far, taken off a price or owed by itself."""
    taken_off = [one.amount for one in found.accounts.credits]
    owed_apart = [one.amount for one in found.accounts.debts if one.kind == "penalty"]
    return sum((*taken_off, *owed_apart), NOTHING)


def penalty(found: Standing) -> Debt:
    """The penalty that is owed by itself."""
    [one] = [debt for debt in found.accounts.debts if debt.kind == "penalty"]
    return one


def power(found: Standing, clause: str, *, holder: Side | None = None) -> PowerState:
    """The power that a clause gives."""
    [one] = [
        one
        for one in found.powers
        if one.clause == clause and (holder is None or one.holder is holder)
    ]
    return one


def may(state: PowerState) -> bool:
    """Whether a power can be used now."""
    return state.phase is PowerPhase.IN_FORCE


def owed(found: Standing, *, by: Side = Side.CLIENT) -> list[Debt]:
    """The debts of a side, interest apart."""
    return [one for one in found.accounts.debts if one.debtor is by and one.kind != "interest"]


def is_late(one: Obligation) -> bool:
    """Done, but not in time."""
    return one.outcome is Outcome.KEPT_LATE and one.breached_at is not None


def is_breached(one: Obligation) -> bool:
    """Broken, whether it can still be done or not."""
    return one.breached_at is not None


def claimant_right(one: Case) -> bool:
    """Whether whoever claims is right."""
    return one.judgement.whole is VerdictCode.RIGHT


def days_of(debt: Debt) -> list[str]:
    """The counts of days that a sum shows."""
    return [value.split()[0] for line in debt.sum for _, value in line.params if value]


def test_no_case_is_left_out() -> None:
    """Every case on a page has its test here."""
    tested = {name.removeprefix("test_").upper() for name in globals() if name.startswith("test_")}
    assert set(NAMES) <= tested
    assert len(NAMES) == 33


# --- late delivery ----------------------------------------------------------------------------


def test_a02() -> None:
    """A fraction of a day counts as a whole one."""
    one = case("A02")
    assert claimant_right(one)
    assert is_breached(obligation(one.standing, "C1"))
    owed_apart = penalty(one.standing)
    assert owed_apart.amount == one.money("penalty")
    assert str(one.expected["delay_days_counted"]) in days_of(owed_apart)
    assert may(power(one.standing, "C4")) is one.expected["buyer_may_terminate"]


def test_a06() -> None:
    """Force majeure takes the penalty away, but not the right to leave."""
    one = case("A06")
    assert penalties(one.standing) == one.money("penalty")
    assert may(power(one.standing, "C4")) is one.expected["buyer_may_terminate"]


def test_a10() -> None:
    """More than fifteen days is strictly more; the cap binds."""
    one = case("A10")
    owed_apart = penalty(one.standing)
    assert owed_apart.amount == one.money("penalty")
    assert str(one.expected["delay_days_counted"]) in days_of(owed_apart)
    assert may(power(one.standing, "C4")) is one.expected["buyer_may_terminate"]


def test_a14() -> None:
    """The days under force majeure are not counted."""
    one = case("A14")
    assert claimant_right(one)
    assert is_late(obligation(one.standing, "C1"))
    owed_apart = penalty(one.standing)
    assert owed_apart.amount == one.money("penalty")
    assert str(one.expected["delay_days_counted"]) in days_of(owed_apart)


# --- acceptance, orders, warranty -------------------------------------------------------------


def test_b04() -> None:
    """Ten working days are not ten days."""
    one = case("B04")
    assert obligation(one.standing, "C1").outcome is Outcome.KEPT
    window = obligation(one.standing, "C2", trigger="e1")
    assert window.outcome is Outcome.KEPT
    assert window.due is not None
    assert window.due.on == date.fromisoformat(one.expected["window_ends"])


def test_b08() -> None:
    """A rejection entered late counts from when it happened; what was known stays known."""
    one = case("B08")
    [answer] = one.standing.acceptances
    assert (answer.answer, answer.tacit) == (one.expected["order"], False)
    [before] = one.known_on("2019-03-06").acceptances
    assert (before.answer, before.tacit) == ("accepted", True)


def test_b12() -> None:
    """A defect told on the ninety-first day."""
    one = case("B12")
    assert one.judgement.whole is VerdictCode.NOT_RIGHT
    repairs = [
        found for found in one.standing.obligations if found.verb is Verb.REPAIR and found.is_open
    ]
    assert repairs == []


# --- money ------------------------------------------------------------------------------------


def test_c01() -> None:
    """Two prices are one debt."""
    one = case("C01")
    payment = obligation(one.standing, "C1", verb=Verb.PAY)
    expected = one.expected["payment"]
    assert payment.phase is Phase.ACTIVE
    assert payment.debtor is Side.CLIENT
    assert (payment.amount, payment.currency) == (Decimal(expected["amount"]), expected["currency"])


def test_c05() -> None:
    """Asking twice makes no second debt."""
    one = case("C05")
    debts = owed(one.standing)
    assert len(debts) == one.expected["instances"]
    assert sum((debt.balance for debt in debts), NOTHING) == one.money("payment_total_owed")


def test_c09() -> None:
    """After each instalment the balance grows, rounded once."""
    one = case("C09")
    balances = []
    for event in one.relationship.events:
        found = one.relationship.standing(event.recorded_at)
        debt = next(debt for debt in owed(found) if debt.id == "C1")
        balances.append(str(debt.balance))
    assert balances == one.expected["balances"]
    debt = next(debt for debt in owed(one.standing) if debt.id == "C1")
    assert debt.paid == one.money("paid")


def test_c13() -> None:
    """An invoice of more than 180 days too late need not be paid."""
    one = case("C13")
    assert one.judgement.whole is VerdictCode.NOT_RIGHT
    assert [debt.balance for debt in owed(one.standing) if debt.balance] == []


def test_c17() -> None:
    """With a permission, the other term counts."""
    one = case("C17")
    payments = [
        found
        for found in one.standing.obligations
        if found.verb is Verb.PAY and found.is_open and found.period == "2018-Q1"
    ]
    [payment] = payments
    assert payment.amount == one.money("amount")
    assert payment.due is not None
    assert payment.due.on == date.fromisoformat(one.expected["due"])


def test_c21() -> None:
    """Goods that arrive late are spoiled, and nothing is paid for them."""
    one = case("C21")
    assert claimant_right(one)
    assert is_late(obligation(one.standing, "C3"))
    assert sum((debt.balance for debt in owed(one.standing)), NOTHING) == one.money("owed")


def test_c25() -> None:
    """Exactly ten minutes are in time; two shocks cost five each."""
    one = case("C25")
    delivery = obligation(one.standing, "C1", verb=Verb.DELIVER)
    assert is_breached(delivery) is one.expected["late"]
    price = sum((debt.amount for debt in owed(one.standing)), NOTHING)
    assert price - penalties(one.standing) == one.money("owed")


def test_c29() -> None:
    """One cent over ten million is the next band."""
    one = case("C29")
    fee = obligation(one.standing, "C1", period="2026")
    volume = Decimal("10000000.01")
    rate = one.money("rate_percent")
    assert fee.amount == (volume * rate / 100).quantize(Decimal("0.01"))


def test_s04() -> None:
    """Eleven percent, capped at ten."""
    one = case("S04")
    [credit] = one.standing.accounts.credits
    assert credit.amount == one.money("credit")
    assert credit.payer is Side.PROVIDER
    assert is_breached(obligation(one.standing, "C2.1", period="2026-01"))


def test_s08() -> None:
    """An availability below nought is refused when it is entered."""
    assert expected_of("S08") == {"fact": "rejected_on_entry", "credit": None}
    assert [wrong.code for wrong in refusals("S08")] == ["percent-impossible"]


# --- powers and suspension --------------------------------------------------------------------


def test_m02() -> None:
    """A breach gives a power and a reparation, and does nothing by itself."""
    one = case("M02")
    found = one.standing
    assert is_breached(obligation(found, "O2"))
    reparation = obligation(found, "O3")
    assert reparation.phase is Phase.ACTIVE
    assert reparation.amount == Decimal(one.expected["O3"]["amount"])
    assert power(found, "P1").phase is PowerPhase.IN_FORCE
    assert obligation(found, "O1").phase is Phase.ACTIVE


def test_m06() -> None:
    """A power used by the wrong side."""
    one = case("M06")
    found = one.standing
    state = power(found, "P1")
    [use] = state.uses
    assert (use.effective, use.reason) == (False, WithoutEffect.WRONG_PARTY)
    assert state.phase is PowerPhase.IN_FORCE
    assert is_breached(obligation(found, "O1"))
    assert is_breached(obligation(found, "O2"))


def test_m10() -> None:
    """What is suspended cannot be suspended again."""
    one = case("M10")
    found = one.standing
    delivery = obligation(found, "O1")
    assert delivery.phase is Phase.SUSPENDED
    assert delivery.suspended_at == one.instant("suspended_since")
    first, second = power(found, "P1").uses
    assert first.effective
    assert (second.effective, second.reason) == (False, WithoutEffect.ALREADY_DONE)


def test_e02() -> None:
    """Paid at the first instant after the fourth day."""
    one = case("E02")
    payment = obligation(one.standing, "O2", trigger="e3")
    assert is_late(payment)
    assert payment.breached_at == one.instant("breached_at")
    assert claimant_right(one)


def test_e06() -> None:
    """A penalty that the debtor records itself."""
    one = case("E06")
    found = one.standing
    state = power(found, "P1")
    [use] = state.uses
    assert (use.effective, use.reason) == (False, WithoutEffect.WRONG_PARTY)
    assert state.phase is PowerPhase.IN_FORCE
    assert [born for born in found.obligations if born.clause == "O3"] == []


def test_d01() -> None:
    """Processing suspended while an instruction that infringes is not changed."""
    one = case("D01")
    found = one.standing
    assert one.judgement.whole is VerdictCode.NOT_RIGHT
    assert obligation(found, "O1").phase is Phase.SUSPENDED
    change = obligation(found, "O2")
    assert is_breached(change)
    assert change.due is not None
    assert change.due.on == date.fromisoformat(one.expected["O2_due"])


# --- a draft that waits for its texts ---------------------------------------------------------


def test_g02() -> None:
    """The draft is due from when its texts came."""
    one = case("G02")
    texts, draft = obligation(one.standing, "C1"), obligation(one.standing, "C2")
    assert is_late(texts)
    assert draft.phase is Phase.ACTIVE
    assert draft.due is not None
    assert draft.due.on == date.fromisoformat(one.expected["clause2_due"])


def test_g06() -> None:
    """A breach cured within the time that the notice gave."""
    one = case("G06")
    draft = obligation(one.standing, "C2")
    assert draft.outcome is Outcome.KEPT_LATE
    assert draft.cured_at is not None
    termination = power(one.standing, "C7", holder=Side.CLIENT)
    assert termination.effect is Effect.TERMINATE
    assert may(termination) is one.expected["client_may_terminate"]


def test_g10() -> None:
    """Withholding needs notice: one breach does not erase the other."""
    one = case("G10")
    found = one.standing
    payment = obligation(found, "C5")
    second = next(born for born in found.obligations if "e5" in born.events)
    assert is_breached(payment)
    assert is_late(second)
    assert claimant_right(one)
    [verdict] = one.judgement.verdicts
    assert payment.id in [breach.obligation for breach in verdict.other_side]


def test_g14() -> None:
    """A holiday does not count."""
    one = case("G14")
    answer = obligation(one.standing, "C1", trigger="r1")
    assert answer.phase is Phase.ACTIVE
    assert answer.due is not None
    assert answer.due.at == one.instant("due")


def test_g18() -> None:
    """A waiver covers what it names."""
    one = case("G18")
    march = obligation(one.standing, "C1", period="2026-03")
    april = obligation(one.standing, "C1", period="2026-04")
    assert march.outcome is Outcome.WAIVED
    assert is_breached(april)
    assert april.outcome is not Outcome.WAIVED


def test_g22() -> None:
    """The order of the entries changes nothing."""
    one = case("G22")
    found = one.standing
    texts, draft = obligation(found, "C1"), obligation(found, "C2")
    [answer] = [accepted for accepted in found.acceptances if accepted.of == "e2"]
    payment = obligation(found, "C5")
    assert is_late(texts)
    assert draft.outcome is Outcome.KEPT
    assert (answer.answer, answer.tacit) == ("accepted", False)
    assert payment.due is not None
    assert payment.due.on == date.fromisoformat(one.expected["payment_due"])


def test_g26() -> None:
    """Each mail opens the next window."""
    one = case("G26")
    windows = {
        mail.due.on.isoformat(): mail
        for mail in one.standing.obligations
        if mail.clause == "C1" and mail.due
    }
    state = {"fulfilled": Outcome.KEPT, "fulfilled_late": Outcome.KEPT_LATE, "active": None}
    for window in one.expected["windows"]:
        assert windows[window["due"]].outcome is state[window["state"]]
    assert len(windows) == len(one.expected["windows"])


def test_g30() -> None:
    """A month without a 31st ends the rent's month on its last day, and the anchor stays."""
    one = case("G30")
    dues = []
    for day in ("2026-02-01", "2026-03-01"):
        at = one.now.replace(month=int(day[5:7]))
        open_now = [
            rent.due.on.isoformat()
            for rent in one.relationship.standing(at).obligations
            if rent.is_open and rent.due and rent.due.at >= at
        ]
        dues += open_now
    assert dues == one.expected["due"]


def test_g34() -> None:
    """A payment dated in the future has not happened."""
    one = case("G34")
    found = one.standing
    assert obligation(found, "C1").phase is Phase.ACTIVE
    assert found.announced == ("e1",)
    day = one.instant("scheduled_fact_ignored_until")
    assert obligation(one.relationship.standing(day), "C1").outcome is Outcome.KEPT


def test_g38() -> None:
    """A correction replaces the value; what was known before can still be asked for."""
    one = case("G38")
    found = one.standing
    assert obligation(found, "C1").outcome is Outcome.KEPT
    [debt] = owed(found)
    assert debt.paid == one.money("paid")
    assert sum((amount for _, _, amount in found.accounts.surplus), NOTHING) == one.money("credit")
    before = one.known_on("2026-03-11").accounts.surplus
    known = one.expected["as_known_on_2026-03-11"]
    assert [amount for _, _, amount in before] == [Decimal(known["credit"])]
