"""Payments, credit notes, refunds: every cent goes somewhere, and where is said beforehand."""

from __future__ import annotations

import pytest

from tests.core.standing.money.telling import (
    CLIENT,
    PROVIDER,
    D,
    Diary,
    agreement,
    fixed,
    late_credit,
    late_penalty,
    per_day,
)
from trato.core.agreement import (
    Answers,
    Base,
    Consequence,
    DelayOver,
    Discount,
    Duration,
    FirstTimes,
    Happened,
    Happening,
    Interest,
    PaymentOrder,
    Pays,
    Percent,
    Price,
    PriceOf,
    Tax,
    TaxKind,
    Unit,
    What,
)
from trato.core.standing.values import Debt

INTEREST = ("C9", Interest(CLIENT, D("36.5")))  # a thousandth a day


def two_invoices(*clauses: tuple[str, object]) -> Diary:
    diary = Diary(agreement(INTEREST, *clauses))  # type: ignore[arg-type]
    diary.invoice("F-1", "2026-01-01 09:00", "1000.00", due="2026-01-11")
    diary.invoice("F-2", "2026-02-01 09:00", "500.00", due="2026-02-11")
    return diary


def open_amounts(diary: Diary, at: str) -> list[tuple[str, str, str]]:
    return [
        (one.invoice or one.id, f"{one.balance:.2f}", f"{one.interest:.2f}")
        for one in diary.accounts(at).debts
    ]


# --- where a payment goes ---------------------------------------------------------------------


def test_a_payment_that_names_an_invoice_pays_that_invoice() -> None:
    """The older one stays open; what the named one bears is still to be asked for."""
    diary = two_invoices()
    diary.pays("2026-02-11 10:00", "500.00", "F-2")
    assert open_amounts(diary, "2026-02-11 12:00") == [
        ("F-1", "1000.00", "31.00"),
        ("F-2", "0.00", "0.00"),
    ]


def test_a_payment_that_names_nothing_goes_to_the_oldest_interest_first() -> None:
    """531.00 on 11 February: 31.00 of interest, and 500.00 of the older invoice."""
    diary = two_invoices()
    diary.pays("2026-02-11 10:00", "531.00")
    assert open_amounts(diary, "2026-02-11 12:00") == [
        ("F-1", "500.00", "0.00"),
        ("F-2", "500.00", "0.00"),
    ]


def test_an_agreement_may_say_that_the_price_comes_first() -> None:
    """With «primero al principal», 531.00 leave 469.00 of the price and all the interest."""
    diary = two_invoices(("C10", PaymentOrder(principal_first=True)))
    diary.pays("2026-02-11 10:00", "531.00")
    assert open_amounts(diary, "2026-02-11 12:00")[0] == ("F-1", "469.00", "31.00")


def test_an_agreement_may_say_that_the_newest_comes_first() -> None:
    """With «a la más reciente», the invoice of February is paid before that of January."""
    diary = two_invoices(("C10", PaymentOrder(newest_first=True)))
    diary.pays("2026-02-11 10:00", "500.00")
    assert open_amounts(diary, "2026-02-11 12:00")[1] == ("F-2", "0.00", "0.00")


def test_partial_payments_add_up_and_the_last_one_settles() -> None:
    """400.00 and 600.00 are 1000.00, and it is the second that settles."""
    diary = two_invoices()
    diary.pays("2026-01-05 10:00", "400.00", "F-1")
    assert diary.settled == []
    diary.pays("2026-01-09 10:00", "600.00", "F-1")
    assert [(one.id, one.at, one.event) for one in diary.settled] == [
        ("invoice/F-1", diary.at("2026-01-09 10:00"), "e04")
    ]


def test_more_than_is_owed_pays_the_other_invoice_and_then_waits() -> None:
    """1700.00 for F-1: 1000.00, then F-2, and 200.00 of surplus that F-3 takes up."""
    diary = two_invoices()
    diary.pays("2026-02-01 10:00", "1721.00", "F-1")
    assert diary.surplus("2026-02-01 12:00") == D("200.00")
    diary.invoice("F-3", "2026-03-01 09:00", "300.00", due="2026-03-11")
    assert diary.debt("2026-03-01 10:00", "F-3").balance == D("100.00")


def test_a_payment_ahead_of_its_invoice_waits_for_it() -> None:
    """Paid under its number before it is entered: nobody else's money."""
    diary = two_invoices()
    diary.pays("2026-01-05 10:00", "300.00", "F-9")
    assert diary.surplus("2026-01-05 12:00") == D("300.00")
    assert diary.debt("2026-01-05 12:00", "F-1").balance == D("1000.00")
    diary.invoice("F-9", "2026-01-07 09:00", "300.00")
    assert diary.debt("2026-01-07 10:00", "F-9").balance == D("0.00")


def test_the_same_payment_told_twice_counts_once() -> None:
    """One event is one payment."""
    diary = two_invoices()
    diary.pays("2026-01-05 10:00", "400.00", "F-1", event="p1")
    diary.pays("2026-01-05 10:00", "400.00", "F-1", event="p1")
    assert diary.debt("2026-01-06 10:00", "F-1").paid == D("400.00")


def test_what_is_lawfully_kept_back_counts_as_paid() -> None:
    """10000.00 and 16 % of tax, 10 % kept back on payment: 10600.00 handed over settle 11600.00."""
    diary = Diary(agreement())
    diary.invoice("F-1", "2026-01-01 09:00", "11600.00", net=D("10000.00"), tax=D("1600.00"))
    diary.pays("2026-01-05 10:00", "10600.00", "F-1", withheld=D("1000.00"))
    debt = diary.debt("2026-01-05 12:00")
    assert (debt.paid, debt.balance) == (D("11600.00"), D("0.00"))


def test_what_the_invoice_already_keeps_back_is_not_counted_twice() -> None:
    """An invoice of 10600.00 net of 1000.00: paying 10600.00 settles it, with no surplus."""
    diary = Diary(agreement())
    parts = {"net": D("10000.00"), "tax": D("1600.00"), "withholding": D("1000.00")}
    diary.invoice("F-1", "2026-01-01 09:00", "10600.00", **parts)
    diary.pays("2026-01-05 10:00", "10600.00", "F-1", withheld=D("1000.00"))
    debt = diary.debt("2026-01-05 12:00")
    assert (debt.net, debt.tax, debt.withholding, debt.amount) == (
        D("10000.00"),
        D("1600.00"),
        D("1000.00"),
        D("10600.00"),
    )
    assert debt.balance == D("0.00")
    assert diary.surplus("2026-01-05 12:00") == D("0")


def test_the_taxes_of_a_price_are_rows_of_their_own() -> None:
    """1000.00 with 16 % added and 10 % kept back: 1060.00 to hand over."""
    taxes = (Tax(TaxKind.ADDED, "IVA", D("16")), Tax(TaxKind.WITHHELD, "ISR", D("10")))
    diary = Diary(agreement(("C7", Price(fixed("1000.00", "MXN"), "cuota", taxes))))
    diary.owes("C7", "2026-01-01 00:00", PriceOf("cuota"), things=("cuota",))
    debt = diary.debt("2026-01-02 00:00")
    assert (debt.net, debt.tax, debt.withholding, debt.amount) == (
        D("1000.00"),
        D("160.00"),
        D("100.00"),
        D("1060.00"),
    )
    assert [row.value for row in debt.sum] == [D("1000.00"), D("160.00"), D("-100.00")]


def test_a_discount_for_paying_early_counts_only_in_time() -> None:
    """2 % off within five days: 980.00 settle on the sixth of January, and not on the eighth."""
    paid = Happening(What.PAID, CLIENT)
    offer = Discount(
        Percent(D("2"), Base.INVOICE), (Happened(paid, within=Duration(5, Unit.CALENDAR_DAY)),)
    )
    for day, left in (("2026-01-06", "0.00"), ("2026-01-08", "20.00")):
        diary = Diary(agreement())
        diary.owes("C7", "2026-01-01 09:00", None, discounts=(offer,), event="e01")
        diary.invoice("F-1", "2026-01-01 09:00", "1000.00", event="e01")
        diary.pays(f"{day} 10:00", "980.00", "F-1")
        assert diary.debt(f"{day} 12:00").balance == D(left)


# --- the invoice and the duty behind it ---------------------------------------------------------


def owed_fee(diary: Diary) -> None:
    diary.owes("C7/2026-01", "2026-01-01 00:00", fixed("1000.00", "MXN"), period="2026-01")


def test_an_invoice_demands_the_debt_that_the_duty_already_made() -> None:
    """The January fee and its invoice are one debt, under the duty's own id."""
    diary = Diary(agreement())
    owed_fee(diary)
    diary.invoice("F-1", "2026-01-02 09:00", "1000.00", period="2026-01")
    debt = diary.debt("2026-01-03 09:00")
    assert (debt.id, debt.invoice, debt.amount) == ("C7/2026-01", "F-1", D("1000.00"))


def test_an_invoice_that_asks_for_more_than_was_agreed_raises_nothing() -> None:
    """1200.00 invoiced for 1000.00: 1000.00 owed, and the difference is shown."""
    diary = Diary(agreement())
    owed_fee(diary)
    diary.invoice("F-1", "2026-01-02 09:00", "1200.00", period="2026-01")
    debt = diary.debt("2026-01-03 09:00")
    assert debt.amount == D("1000.00")
    assert [(row.key, row.applied) for row in debt.sum] == [
        ("sum.fixed", True),
        ("sum.invoiced", False),
    ]


def test_an_invoice_may_come_before_or_after_the_duty_that_it_triggers() -> None:
    """Both orders give one debt, with the duty's id, the invoice's amount and the duty's due."""

    def told(*, invoice_first: bool) -> Debt:
        diary = Diary(agreement())
        due = diary.end_of("2026-01-16")
        steps = [
            lambda: diary.invoice("F-1", "2026-01-01 09:00", "1000.00", event="e01"),
            lambda: diary.owes("C7/e01", "2026-01-01 09:00", None, event="e01", due=due),
        ]
        for step in steps if invoice_first else reversed(steps):
            step()
        return diary.debt("2026-01-02 09:00")

    first, second = told(invoice_first=True), told(invoice_first=False)
    assert first == second
    assert (first.id, first.invoice, first.amount) == ("C7/e01", "F-1", D("1000.00"))
    assert first.due is not None


def test_a_waived_debt_gives_back_what_was_paid_on_it() -> None:
    """400.00 of 1000.00 were paid when the fee was waived: 400.00 of surplus."""
    diary = Diary(agreement())
    owed_fee(diary)
    diary.pays("2026-01-05 09:00", "400.00")
    diary.take(diary.books.without_debt("C7/2026-01", diary.at("2026-01-06 09:00")))
    assert diary.accounts("2026-01-07 09:00").debts == ()
    assert diary.surplus("2026-01-07 09:00") == D("400.00")


# --- credits, notes, refunds --------------------------------------------------------------------

LATE = late_credit(fixed("50.00", "MXN"))


def late_work(diary: Diary, consequence: Consequence = LATE, **more: object) -> None:
    diary.late(
        "C1/2026-01",
        consequence,
        "2026-01-05 18:00",
        ground_clause="C1",
        due=diary.by("2026-01-05 18:00"),
        done_at=diary.at("2026-01-06 10:00"),
        **more,
    )


def test_a_credit_note_reduces_its_invoice_from_its_own_day() -> None:
    """100.00 off on the 21st, ten days after the due: 10 days on 1000.00 and 10 on 900.00."""
    diary = two_invoices()
    diary.notes("2026-01-21 10:00", "100.00", "F-1")
    debt = diary.debt("2026-01-31 10:00", "F-1")
    assert (debt.reduced, debt.balance, debt.interest) == (D("100.00"), D("900.00"), D("19.00"))


@pytest.mark.parametrize("note_first", [True, False])
def test_a_credit_note_books_a_credit_that_a_clause_gave_once(note_first: bool) -> None:
    """The clause gives 50.00, the client asks, the provider notes 50.00: 950.00 are owed."""
    diary = two_invoices()
    late_work(diary)
    if note_first:
        diary.notes("2026-01-08 10:00", "50.00", "F-1", "C8")
        diary.asks("2026-01-09 10:00", "C8")
    else:
        diary.asks("2026-01-08 10:00", "C8")
        diary.notes("2026-01-09 10:00", "50.00", "F-1", "C8")
    debt = diary.debt("2026-01-10 10:00", "F-1")
    assert (debt.reduced, debt.balance) == (D("50.00"), D("950.00"))
    assert diary.credit("2026-01-10 10:00").applied_to == debt.id


def test_a_note_that_is_larger_than_the_credit_gives_the_rest_as_well() -> None:
    """80.00 noted, 50.00 of them already given: 80.00 in all."""
    diary = two_invoices()
    late_work(diary)
    diary.asks("2026-01-08 10:00", "C1")
    diary.notes("2026-01-09 10:00", "80.00", "F-1")
    assert diary.debt("2026-01-10 10:00", "F-1").balance == D("920.00")


def test_a_note_for_more_than_is_open_leaves_surplus() -> None:
    """F-1 was paid; a note of 100.00 for it is money that the client may use, and F-2 does."""
    diary = two_invoices()
    diary.pays("2026-01-10 10:00", "1000.00", "F-1")
    diary.notes("2026-02-05 10:00", "100.00", "F-1")
    assert diary.debt("2026-02-06 10:00", "F-2").balance == D("400.00")


def test_a_credit_waits_for_the_next_invoice_when_none_is_open() -> None:
    """Asked for with nothing open; the invoice of the month after takes it."""
    diary = Diary(agreement())
    late_work(diary)
    diary.asks("2026-01-08 10:00", "C1")
    diary.invoice("F-1", "2026-02-01 09:00", "1000.00")
    assert diary.debt("2026-02-01 10:00").balance == D("950.00")


def test_a_credit_is_owed_back_when_the_agreement_ends_with_nothing_to_reduce() -> None:
    """50.00 are a debt of the provider, and a refund pays it."""
    diary = Diary(agreement())
    late_work(diary)
    diary.asks("2026-01-08 10:00", "C1")
    diary.take(diary.books.with_end(diary.at("2026-01-31 23:59")))
    debt = diary.debt("2026-02-01 10:00")
    assert (debt.kind, debt.debtor, debt.balance) == ("refund", PROVIDER, D("50.00"))
    diary.refunds("2026-02-03 10:00", "50.00")
    assert diary.debt("2026-02-03 11:00").balance == D("0.00")


def test_a_credit_not_asked_for_in_its_time_lapses() -> None:
    """Five days to claim: asked on the tenth it counts, on the eleventh it does not."""
    within = late_credit(fixed("50.00", "MXN"), claim_within=Duration(5, Unit.CALENDAR_DAY))
    for day, reduced in (("2026-01-10", "50.00"), ("2026-01-11", "0")):
        diary = two_invoices()
        late_work(diary, within)
        diary.asks(f"{day} 10:00", "C1")
        assert diary.debt(f"{day} 12:00", "F-1").reduced == D(reduced)
        assert diary.credit(f"{day} 12:00").lapsed is (reduced == "0")


def test_the_end_of_the_time_to_claim_is_told_beforehand() -> None:
    """Time alone makes a credit lapse, at the midnight after its fifth day."""
    within = late_credit(fixed("50.00", "MXN"), claim_within=Duration(5, Unit.CALENDAR_DAY))
    diary = Diary(agreement())
    late_work(diary, within)
    turn = diary.books.next_growth_at(diary.at("2026-01-06 12:00"))
    assert turn == diary.at("2026-01-11 00:00")


def test_a_complaint_about_another_month_asks_for_nothing() -> None:
    """The clause is right, the period is not."""
    diary = two_invoices()
    late_work(diary, period="2026-01")
    diary.asks("2026-01-08 10:00", "C1", period="2025-12")
    assert diary.debt("2026-01-09 10:00", "F-1").reduced == D("0")


def test_a_penalty_is_a_debt_of_its_own_and_nobody_has_to_ask() -> None:
    """50.00 owed by the provider, whatever the client owes."""
    diary = two_invoices()
    late_work(diary, late_penalty(fixed("50.00", "MXN")))
    debt = diary.debt("2026-01-10 10:00", "penalty:C1/2026-01")
    assert (debt.kind, debt.debtor, debt.amount) == ("penalty", PROVIDER, D("50.00"))


def test_the_first_time_is_free_and_used_up_in_order() -> None:
    """«Salvo la primera vez»: of three late reports the second and third cost 50.00 each."""
    consequence = late_penalty(fixed("50.00", "MXN"), unless=FirstTimes(1))
    diary = Diary(agreement())
    for month in ("03", "01", "02"):
        at = f"2026-{month}-05 18:00"
        done = diary.at(f"2026-{month}-06 10:00")
        diary.late(f"C1/2026-{month}", consequence, at, due=diary.by(at), done_at=done)
    owed = {one.id[-2:]: one.amount for one in diary.accounts("2026-03-10 00:00").debts}
    assert owed == {"02": D("50.00"), "03": D("50.00")}


def test_a_penalty_may_begin_only_after_some_delay() -> None:
    """«Si el retraso es de más de 2 días»: nothing on the second day, 50.00 after it."""
    consequence = late_penalty(
        fixed("50.00", "MXN"), conditions=(DelayOver(Duration(2, Unit.CALENDAR_DAY)),)
    )
    diary = Diary(agreement())
    diary.late("C1", consequence, "2026-01-05 18:00", due=diary.by("2026-01-05 18:00"))
    assert diary.accounts("2026-01-07 18:00").debts == ()
    assert diary.debt("2026-01-07 18:01").amount == D("50.00")
    turn = diary.books.next_growth_at(diary.at("2026-01-07 12:00"))
    assert turn == diary.at("2026-01-07 18:00")


def test_a_breach_that_a_later_record_removes_takes_its_penalty_along() -> None:
    """The delivery turns out to have come in time: no debt is left."""
    diary = Diary(agreement())
    ground = diary.late(
        "C1", late_penalty(fixed("5.00", "MXN"), per=per_day()), "2026-01-05 18:00",
        due=diary.by("2026-01-05 18:00"),
    )  # fmt: skip
    assert diary.debt("2026-01-07 12:00").amount == D("10.00")
    diary.take(diary.books.without_ground(ground.id, diary.at("2026-01-07 12:00")))
    assert diary.accounts("2026-01-07 12:00").debts == ()


def test_a_penalty_for_paying_late_is_reckoned_on_what_was_overdue() -> None:
    """3 % of the overdue balance, asked of the client: 30.00 of 1000.00, also once it is paid."""
    consequence = Consequence(Answers.LATE, CLIENT, Pays.PENALTY, Percent(D("3"), Base.OVERDUE))
    diary = Diary(agreement())
    due = diary.end_of("2026-01-11")
    diary.owes("C7", "2026-01-01 09:00", fixed("1000.00", "MXN"), due=due)
    diary.pays("2026-01-15 09:00", "1000.00")
    diary.late("C7", consequence, "2026-01-12 00:00", due=due, debt="C7")
    assert diary.debt("2026-01-15 10:00", "penalty:C7").amount == D("30.00")


def test_one_invoice_may_ask_for_several_fees() -> None:
    """1100.00 and 190.00 in one invoice of 1290.00: both are paid by a payment that names it."""
    diary = Diary(agreement())
    diary.owes("Q4/06", "2026-06-01 00:00", fixed("1100.00", "MXN"), period="2026-06")
    diary.owes("Q11/06", "2026-06-01 00:00", fixed("190.00", "MXN"), period="2026-06")
    diary.invoice("V-6", "2026-06-01 09:00", "1290.00", period="2026-06")
    assert diary.books.demanded_by("V-6") == ("Q4/06", "Q11/06")
    diary.pays("2026-06-05 09:00", "1290.00", "V-6")
    assert {one.id for one in diary.settled} == {"Q4/06", "Q11/06"}


def test_an_invoice_for_more_than_the_fee_is_still_for_the_fee() -> None:
    """Nothing else waits for an invoice: 1000.00 owed of the 1300.00 that it asks for."""
    diary = Diary(agreement())
    owed_fee(diary)
    diary.invoice("F-1", "2026-01-02 09:00", "1300.00")
    assert diary.debt("2026-01-03 09:00").balance == D("1000.00")
