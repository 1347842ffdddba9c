"""Whatever happens between two sides, money is neither made nor lost."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from tests.core.standing.money.telling import (
    CLIENT,
    D,
    Diary,
    agreement,
    days_after,
    fixed,
    late_credit,
    late_penalty,
    per_day,
)
from trato.core.agreement import Cap, Interest
from trato.core.money import CURRENCY_DIGITS
from trato.core.standing.values import Accounts

cents = st.integers(1, 300_000).map(lambda amount: Decimal(amount) / 100)
day = st.integers(0, 60).map(lambda count: days_after("2026-01-01", count))
entry = st.one_of(
    st.tuples(st.just("invoice"), day, cents),
    st.tuples(st.just("payment"), day, cents),
    st.tuples(st.just("named"), day, cents),
    st.tuples(st.just("note"), day, cents),
    st.tuples(st.just("late"), day, cents),
    st.tuples(st.just("ask"), day, cents),
)
diaries = st.lists(entry, max_size=14).map(lambda told: sorted(told, key=lambda one: one[1]))


def tell(entries: list[tuple[str, str, Decimal]]) -> Diary:
    """Tell a diary; its payments and notes name the invoice that came last, if any did."""
    diary = Diary(agreement(("C9", Interest(CLIENT, D("12")))))
    number = 0
    for place, (kind, on, amount) in enumerate(entries):
        at, text = f"{on} 10:00", f"{amount:.2f}"
        match kind:
            case "invoice":
                number += 1
                diary.invoice(f"F-{number}", at, text, due=days_after(on, 10))
            case "payment":
                diary.pays(at, text)
            case "named":
                diary.pays(at, text, f"F-{number}" if number else "")
            case "note" if number:
                diary.notes(at, text, f"F-{number}")
            case "late":
                late = late_credit(fixed(text, "MXN"))
                diary.late(f"C1/{place}", late, at, ground_clause="C1")
            case _:
                diary.asks(at, "C1")
    return diary


def paid_in(entries: list[tuple[str, str, Decimal]]) -> Decimal:
    return sum((amount for kind, _, amount in entries if kind in {"payment", "named"}), D("0"))


def given_by_notes(entries: list[tuple[str, str, Decimal]]) -> Decimal:
    invoiced, total = False, D("0")
    for kind, _, amount in entries:
        invoiced = invoiced or kind == "invoice"
        total += amount if kind == "note" and invoiced else 0
    return total


@given(diaries)
def test_every_payment_is_allocated_or_surplus(
    entries: list[tuple[str, str, Decimal]],
) -> None:
    """What came in, and what notes gave, is on some debt, in its interest, or waits as surplus."""
    diary = tell(entries)
    at = "2026-04-01 10:00"
    accounts = diary.accounts(at)
    noted = paid = D("0")
    for one in diary.books.pages.entries.values():
        for movement in (*one.movements, *one.interest_paid):
            if movement.kind == "noted":
                noted += movement.amount
            elif movement.kind == "paid":
                paid += movement.amount
    over = sum(
        (
            one.overpaid_interest(diary.at(at).date(), diary.books.pages.rates)
            for one in diary.books.pages.entries.values()
        ),
        D("0"),
    )
    surplus = sum((amount for _, _, amount in accounts.surplus), D("0"))
    assert paid + noted + surplus - over == paid_in(entries) + given_by_notes(entries)


@given(diaries)
def test_no_debt_is_paid_or_reduced_beyond_what_it_is(
    entries: list[tuple[str, str, Decimal]],
) -> None:
    """Balances and interest stay at or above nothing, and amount = reduced + paid + balance."""
    for debt in tell(entries).accounts("2026-04-01 10:00").debts:
        assert debt.balance >= 0
        assert debt.interest >= 0
        assert debt.amount == debt.reduced + debt.paid + debt.balance


@given(diaries)
def test_a_credit_never_reduces_more_than_it_is(
    entries: list[tuple[str, str, Decimal]],
) -> None:
    """All that credits take off debts is at most what clauses gave."""
    diary = tell(entries)
    accounts = diary.accounts("2026-04-01 10:00")
    given_by = {one.id: one.amount for one in accounts.credits}
    taken: dict[str, Decimal] = {}
    for one in diary.books.pages.entries.values():
        for movement in one.movements:
            if movement.kind == "credited":
                taken[movement.source] = taken.get(movement.source, D("0")) + movement.amount
    assert all(amount <= given_by[id] for id, amount in taken.items())


@given(diaries)
def test_all_amounts_have_the_digits_of_their_currency(
    entries: list[tuple[str, str, Decimal]],
) -> None:
    """Nothing finer than a cent is ever owed."""
    for amount in amounts_of(tell(entries).accounts("2026-03-07 10:00")):
        assert amount == amount.quantize(Decimal(1).scaleb(-CURRENCY_DIGITS["MXN"]))


def amounts_of(accounts: Accounts) -> list[Decimal]:
    found = [one.amount for one in accounts.credits]
    for debt in accounts.debts:
        found += [debt.amount, debt.balance, debt.interest, debt.paid, debt.reduced]
    return found + [amount for _, _, amount in accounts.surplus]


@given(diaries)
def test_a_look_back_never_changes_what_is_kept(
    entries: list[tuple[str, str, Decimal]],
) -> None:
    """Asking for the accounts is not an entry, and old books stay as they were."""
    diary = tell(entries)
    before = diary.books
    first = diary.accounts("2026-03-07 10:00")
    diary.pays("2026-03-08 10:00", "1.00")
    assert before.accounts(diary.at("2026-03-07 10:00")) == first


def test_records_of_one_instant_may_come_in_any_order() -> None:
    """An invoice, its payment, the late work and the complaint, all at ten: one result."""

    def told(steps: tuple[Callable[[Diary], None], ...]) -> tuple[object, ...]:
        diary = Diary(agreement())
        for step in steps:
            step(diary)
        debt = diary.debt("2026-01-06 10:00", "F-1")
        return debt.balance, debt.reduced, debt.paid, diary.surplus("2026-01-06 10:00")

    at = "2026-01-05 10:00"
    late = late_credit(fixed("50.00", "MXN"))
    steps: list[Callable[[Diary], None]] = [
        lambda diary: diary.invoice("F-1", at, "1000.00", event="i"),
        lambda diary: diary.pays(at, "600.00", "F-1", event="p"),
        lambda diary: diary.notes(at, "100.00", "F-1"),
    ]
    assert len({told(order) for order in permutations(steps)}) == 1
    early: Callable[[Diary], None] = lambda diary: diary.late("C1", late, at)  # noqa: E731
    assert len({told((early, *order)) for order in permutations(steps)}) == 1


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 30)), max_size=8), cents, cents)
def test_a_cap_is_never_exceeded(lates: list[tuple[int, int]], each: Decimal, cap: Decimal) -> None:
    """However many are late and for how long, each stays under the cap, and its rows add up."""
    consequence = late_penalty(
        fixed(f"{each:.2f}", "MXN"), per=per_day(), caps=(Cap(fixed(f"{cap:.2f}", "MXN")),)
    )
    diary = Diary(agreement())
    for place, (start, length) in enumerate(lates):
        begins, ends = days_after("2026-01-01", start), days_after("2026-01-01", start + length)
        diary.late(
            f"C1/{place}",
            consequence,
            f"{begins} 10:00",
            due=diary.by(f"{begins} 10:00"),
            done_at=diary.at(f"{ends} 12:00"),
        )
    for debt in diary.accounts("2026-06-01 10:00").debts:
        assert D("0") < debt.amount <= cap
        assert sum(row.value for row in debt.sum if row.applied) == debt.amount


@given(diaries, st.integers(0, 90))
def test_time_alone_changes_amounts_only_when_it_was_told(
    entries: list[tuple[str, str, Decimal]], days: int
) -> None:
    """Between two instants of growth, the accounts stay the same."""
    diary = tell(entries)
    at = diary.at(f"{days_after('2026-03-02', days)} 10:00")
    turn = diary.books.next_growth_at(at)
    shown = amounts_of(diary.books.accounts(at))
    later = diary.at("2027-01-01 00:00") if turn is None else turn
    assert later > at
    just_before = at + (later - at) * 0.999
    assert amounts_of(diary.books.accounts(just_before)) == shown
