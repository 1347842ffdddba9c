"""Contracts of a seller and a buyer: penalties, lower prices, royalties, tiers, instalments."""

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
    Amount,
    Answers,
    Band,
    Bands,
    Base,
    Cap,
    Consequence,
    Duration,
    Duty,
    Every,
    Excess,
    Instalments,
    Interest,
    InterestPer,
    Pays,
    Percent,
    Period,
    PerUnit,
    Price,
    PriceOf,
    Rate,
    Rhythm,
    Total,
    Unit,
    Verb,
)
from trato.core.standing.books.amounts import Basis, settled, worth_of
from trato.core.standing.facts.entries import Figures, Ground, Plan, figures_of
from trato.core.standing.program.tariff import tariff_of

MONTH = Period(Rhythm.MONTH)


def usd(*clauses: tuple[str, object]) -> Diary:
    return Diary(agreement(*clauses, currency="USD", zone="UTC"))  # type: ignore[arg-type]


# --- equipment delivered late: 5.25 % of 200.00 a day, up to 55 %, force majeure not counted ---

BY_DAY = late_penalty(
    Percent(D("5.25"), PriceOf("equipo")),
    per=per_day(),
    caps=(Cap(Percent(D("55"), PriceOf("equipo"))),),
)


def equipment(due: str, **more: object) -> tuple[Diary, Ground]:
    diary = usd(("1", Price(fixed("200.00", "USD"), "equipo")))
    ground = diary.late("1", BY_DAY, due, due=diary.by(due), things=("equipo",), **more)
    return diary, ground


def test_a_fraction_of_a_day_counts_as_a_whole_day() -> None:
    """Five days, eighteen hours and ten minutes late are six days: 63.00."""
    diary, _ = equipment("2019-01-11 03:24")
    debt = diary.debt("2019-01-16 21:34")
    assert (debt.kind, debt.debtor, debt.amount) == ("penalty", PROVIDER, D("63.00"))


def test_days_of_force_majeure_are_not_counted() -> None:
    """Eight days late, three of them under force majeure: 5 × 10.50 = 52.50."""
    diary, ground = equipment("2026-03-02 00:00")
    stretch = (diary.at("2026-03-02 00:00"), diary.at("2026-03-05 00:00"))
    diary.done(ground._replace(excused=(stretch,)), "2026-03-10 00:00")
    assert diary.debt("2026-03-11 00:00").amount == D("52.50")


def test_a_delay_wholly_under_force_majeure_costs_nothing() -> None:
    """Twenty days late under a force majeure that has not ended: no penalty at all."""
    diary, ground = equipment("2019-01-10 00:00")
    excused = ground._replace(excused=((diary.at("2019-01-10 00:00"), None),))
    diary.take(diary.books.with_ground(excused))
    assert diary.accounts("2019-01-30 00:00").debts == ()


def test_the_cap_binds_and_says_so() -> None:
    """Fifteen days are 157.50, held down to 110.00."""
    diary, _ = equipment("2019-01-10 00:00")
    debt = diary.debt("2019-01-25 00:00")
    assert debt.amount == D("110.00")
    assert [(row.value, row.applied) for row in debt.sum] == [
        (D("157.50"), True),
        (D("-47.50"), True),
    ]


def test_every_two_days_counts_in_pairs() -> None:
    """10.5 % for every two days begun: two and a half days are two pairs, 42.00."""
    consequence = late_penalty(Percent(D("10.5"), PriceOf("equipo")), per=per_day(2))
    diary = usd(("1", Price(fixed("200.00", "USD"), "equipo")))
    diary.late("1", consequence, "2026-03-02 00:00", due=diary.by("2026-03-02 00:00"))
    assert diary.debt("2026-03-04 12:00").amount == D("42.00")


# --- what is owed at all -----------------------------------------------------------------------


def test_goods_and_their_delivery_are_one_sum() -> None:
    """9.99 and 1.99 make 11.98, each in its own row."""
    diary = usd()
    diary.owes("1", "2026-03-03 10:00", Total((fixed("9.99", "USD"), fixed("1.99", "USD"))))
    debt = diary.debt("2026-03-03 12:00")
    assert debt.amount == D("11.98")
    assert [row.value for row in debt.sum] == [D("9.99"), D("1.99")]


def test_a_second_demand_of_the_same_price_makes_no_second_debt() -> None:
    """3.14 is demanded twice, under two numbers; 3.14 is owed."""
    diary = Diary(agreement(currency="EUR", zone="UTC"))
    diary.owes("1", "2026-03-02 10:00", fixed("3.14", "EUR"), single=True, event="e01")
    diary.invoice("A", "2026-03-02 10:00", "3.14", event="e01")
    diary.invoice("B", "2026-03-03 10:00", "3.14")
    debt = diary.debt("2026-03-09 10:00")
    assert (debt.balance, debt.events) == (D("3.14"), ("e01", "e02"))


def test_royalties_of_two_kinds_are_added_and_rounded_once() -> None:
    """4.5 % of 1550 and 5.2 % of 225: 69.75 + 11.70 = 81.45."""
    diary = usd()
    royalties = Total((Rate(D("4.5"), "ventas netas"), Rate(D("5.2"), "sublicencias")))
    report = figures_of({"ventas netas": D("1550"), "sublicencias": D("225")})
    diary.owes("1/2018-Q1", "2018-04-05 12:30", royalties, figures=report)
    assert diary.debt("2018-04-06 00:00").amount == D("81.45")


def test_a_royalty_that_nobody_has_reported_is_not_an_amount_yet() -> None:
    """Without the sales there is no debt to show, until they are told."""
    diary = usd()
    rate = Rate(D("4.5"), "ventas netas")
    diary.owes("1/2018-Q1", "2018-04-01 00:00", rate)
    assert diary.accounts("2018-04-02 00:00").debts == ()
    diary.owes(
        "1/2018-Q1", "2018-04-05 00:00", rate, figures=figures_of({"ventas netas": D("1000")})
    )
    assert diary.debt("2018-04-06 00:00").amount == D("45.00")


@pytest.mark.parametrize(
    ("volume", "rate"),
    [
        ("999999.99", "3.00"),
        ("1000000", "2.90"),
        ("10000000", "2.90"),
        ("10000000.01", "2.80"),
    ],
)
def test_tiers_have_the_limits_that_are_written(volume: str, rate: str) -> None:
    """3 % under one million, 2.9 % from one to ten inclusive, 2.8 % over ten million."""
    bands = Bands(
        (
            Band(Rate(D("3.00"), "volumen"), up_to=D("1000000"), up_to_inclusive=False),
            Band(
                Rate(D("2.90"), "volumen"),
                above=D("1000000"),
                above_inclusive=True,
                up_to=D("10000000"),
            ),
            Band(Rate(D("2.80"), "volumen"), above=D("10000000")),
        ),
        value="volumen",
    )
    basis = Basis(usd().tariff, figures=figures_of({"volumen": D(volume)}))
    (row,) = worth_of(bands, basis).terms
    assert dict(row.params)["rate"] == f"{rate} %"


# --- goods that arrive late or spoiled ----------------------------------------------------------

LATE_IS_SPOILED = Consequence(Answers.LATE, PROVIDER, Pays.NOT_OWED, fixed("0.00", "USD"))
SHOCKS = late_credit(
    Excess(D("5.00"), "USD", "aceleración", D("-0.5"), D("0.5"), per_reading=True),
    when=Answers.EACH_TIME,
)


def test_goods_that_come_a_day_late_are_not_paid_for() -> None:
    """Delivered on 3 July instead of 2 July: 4500.00 are not owed."""
    diary = usd()
    ground = diary.late(
        "3", LATE_IS_SPOILED, "2018-07-03 00:00", due=diary.end_of("2018-07-02"), things=("mango",)
    )
    diary.done(ground, "2018-07-03 00:00")
    price = PerUnit(D("1.50"), "USD", "kg")
    kilos = Figures(quantities={"kg": D("3000")})
    diary.owes("1", "2018-07-03 00:00", price, things=("mango",), figures=kilos)
    debt = diary.debt("2018-07-03 12:00")
    assert (debt.amount, debt.reduced, debt.balance) == (D("4500.00"), D("4500.00"), D("0.00"))
    assert [one.id for one in diary.settled] == ["1"]


def test_each_shock_outside_its_bounds_lowers_the_price_by_itself() -> None:
    """Two of five readings lie outside: 1000.00 less 10.00, though nobody has complained: a price
    that no invoice states is reckoned from the text."""
    diary = usd()
    shocks = tuple(D(one) for one in ("0.2", "0.6", "-0.3", "-0.7", "0.1"))
    diary.late(
        "e02",
        SHOCKS,
        "2018-01-01 16:44",
        things=("caja",),
        figures=figures_of({"aceleración": shocks}),
    )
    diary.owes("1", "2018-01-01 16:44", fixed("1000.00", "USD"), things=("caja",))
    assert diary.debt("2018-01-01 17:00").balance == D("990.00")


def test_the_worst_reading_of_each_measure_counts_times_the_weight() -> None:
    """3000 kg × (1 degree + 5 points of humidity) × 0.20 = 3600.00."""
    heat = Excess(D("0.20"), "USD", "grados", D("2"), D("13"), times="kg")
    damp = Excess(D("0.20"), "USD", "humedad", D("70"), D("90"), times="kg")
    figures = figures_of(
        {"grados": D("5"), "humedad": D("65"), "kg": D("3000")},
        {"grados": D("14"), "humedad": D("80")},
    )
    worth = worth_of(Total((heat, damp)), Basis(usd().tariff, figures=figures))
    assert settled(worth).amount == D("3600.00")


# --- a service level with credits ---------------------------------------------------------------


def level_missed(diary: Diary, month: str, level: str) -> None:
    bands = Bands(
        (
            Band(Percent(D("11"), Base.PERIOD_FEE), up_to=D("98.0"), up_to_inclusive=False),
            Band(
                Percent(D("2"), Base.PERIOD_FEE),
                above=D("98.0"),
                above_inclusive=True,
                up_to=D("99.8"),
                up_to_inclusive=False,
            ),
        ),
        value="nivel",
    )
    tenth = Percent(D("10"), Base.PERIOD_FEE)
    consequence = Consequence(
        Answers.EACH_TIME,
        PROVIDER,
        Pays.CREDIT,
        bands,
        caps=(Cap(tenth, per=MONTH), Cap(tenth, rolling=Duration(12, Unit.MONTH))),
    )
    at = f"{month}-28 12:00"
    diary.late(
        f"2.1/{month}", consequence, at, period=month, figures=figures_of({"nivel": D(level)})
    )


def service(charge: str) -> Diary:
    fee = Duty(CLIENT, Verb.PAY, "cuota", trigger=Every(MONTH), amount=fixed(charge, "GBP"))
    return Diary(agreement(("1", fee), currency="GBP", zone="Europe/London"))


def test_eleven_percent_is_held_down_to_a_tenth_of_the_month() -> None:
    """97 % of the level: 11 % of 10.00 is 1.10, capped at 1.00; both caps are in the sum."""
    diary = service("10.00")
    level_missed(diary, "2026-01", "97")
    credit = diary.credit("2026-02-04 00:00")
    assert credit.amount == D("1.00")
    assert sum(row.value for row in credit.sum if row.applied) == D("1.00")


def test_the_cap_of_twelve_months_counts_what_they_were_charged() -> None:
    """Three months at 10.00: the third miss has all 3.00 less 2.00 left, so 1.00 again."""
    diary = service("10.00")
    for month in ("2026-01", "2026-02", "2026-03"):
        diary.invoice(month, f"{month}-01 09:00", "10.00", period=month)
        level_missed(diary, month, "97")
    given = diary.accounts("2026-04-01 00:00").credits
    assert [one.amount for one in given] == [D("1.00"), D("1.00"), D("1.00")]


# --- instalments, interest by the month, corrections --------------------------------------------


def test_a_balance_grows_after_each_instalment_and_is_rounded_each_time() -> None:
    """10000.00, three times 2500.00, 1.5 % after each: 7612.50, 5189.19, 2729.53."""
    diary = Diary(agreement(currency="EUR", zone="UTC"))
    act = Instalments(
        CLIENT,
        fixed("10000.00", "EUR"),
        fixed("500.00", "EUR"),
        MONTH,
        D("1.5"),
        fixed("500.00", "EUR"),
    )
    diary.take(
        diary.books.with_plan(Plan("1", "1", 1, diary.at("2026-02-01 10:00"), act, diary.tariff))
    )
    balances = []
    for day in ("2026-03-01", "2026-04-01", "2026-05-01"):
        diary.pays(f"{day} 10:00", "2500.00")
        balances.append(diary.debt(f"{day} 12:00", "1").balance)
    assert balances == [D("7612.50"), D("5189.19"), D("2729.53")]
    diary.pays("2026-06-01 10:00", "3229.53")
    assert [one.id for one in diary.settled] == ["1", "1/closing"]
    assert diary.surplus("2026-06-01 12:00") == D("0")


def test_interest_by_the_month_is_reckoned_on_thirty_day_months() -> None:
    """1000.00 due on 8 April, at 1.5 % a month: 37 days to 15 May make 18.50."""
    rule = Interest(CLIENT, D("1.5"), InterestPer.MONTH, 30)
    diary = Diary(agreement(("5", rule)))
    diary.owes("5", "2026-03-24 10:00", fixed("1000.00", "MXN"), due=diary.end_of("2026-04-08"))
    assert diary.debt("2026-05-15 12:00").interest == D("18.50")


def test_a_payment_with_a_zero_too_many_leaves_nine_thousand_of_credit() -> None:
    """As it was known before the correction: 1000.00 paid with 10000.00."""
    diary = Diary(agreement())
    diary.owes("1", "2026-03-01 00:00", fixed("1000.00", "MXN"), due=diary.end_of("2026-03-10"))
    diary.pays("2026-03-09 10:00", "10000.00")
    assert diary.surplus("2026-03-11 10:00") == D("9000.00")
    assert diary.debt("2026-03-11 10:00").balance == D("0.00")
    diary.refunds("2026-03-12 10:00", "9000.00")
    assert diary.surplus("2026-03-12 11:00") == D("0")


def test_a_reparation_takes_the_place_of_the_price() -> None:
    """1000.00 not paid in time become 1020.00 «in place of» them: one debt."""
    consequence = Consequence(
        Answers.BREACH,
        CLIENT,
        Pays.INSTEAD,
        Total((fixed("1000.00", "USD"), Percent(D("2"), fixed("1000.00", "USD")))),
    )
    diary = usd()
    due = diary.end_of("2026-03-10")
    diary.owes("O2", "2026-03-01 00:00", fixed("1000.00", "USD"), due=due)
    diary.late("O2", consequence, "2026-03-11 00:00", debt="O2", due=due)
    assert diary.debt("2026-03-11 00:00").amount == D("1020.00")
    diary.pays("2026-03-12 00:00", "1020.00")
    assert [one.id for one in diary.settled] == ["O2"]


def test_a_further_round_costs_what_the_text_says() -> None:
    """A price in whole pesos stays whole: 420000 CLP."""
    tariff = tariff_of(agreement(currency="CLP", zone="America/Santiago"))
    found = settled(worth_of(fixed("420000", "CLP"), Basis(tariff)))
    assert (found.amount, found.currency) == (D("420000"), "CLP")


def test_june_is_charged_with_both_fees_of_the_amended_text() -> None:
    """1100.00 and the 190.00 that an amendment added: the fee of the month is 1290.00."""
    fees = [
        (label, Duty(CLIENT, Verb.PAY, name, trigger=Every(MONTH), amount=fixed(amount, "USD")))
        for label, name, amount in (("Q4", "cuota", "1100.00"), ("Q11", "guardia", "190.00"))
    ]
    whole: Amount = Percent(D("100"), Base.PERIOD_FEE)
    assert settled(worth_of(whole, Basis(usd(*fees).tariff))).amount == D("1290.00")


def test_of_several_things_only_the_late_one_loses_its_price() -> None:
    """Eight articles at 150.00, one spoiled: 1050.00 are left to pay."""
    each = PerUnit(D("150.00"), "USD", "artículo")
    diary = usd(("1", Duty(CLIENT, Verb.PAY, "artículo", amount=each)))
    ground = diary.late(
        "3", LATE_IS_SPOILED, "2026-04-24 14:30", due=diary.by("2026-04-24 14:30"),
        things=("artículo",),
    )  # fmt: skip
    diary.done(ground, "2026-04-24 18:00")
    eight = Figures(quantities={"artículo": D("8")})
    diary.owes("1", "2026-04-30 10:00", each, things=("artículo",), figures=eight)
    assert diary.debt("2026-05-01 10:00").balance == D("1050.00")


def test_goods_that_were_paid_and_are_not_owed_leave_surplus() -> None:
    """Paid ahead and delivered late: the whole price comes back."""
    diary = usd()
    diary.owes("1", "2018-07-01 00:00", fixed("900.00", "USD"), things=("mango",))
    diary.pays("2018-07-01 10:00", "900.00")
    diary.late(
        "3", LATE_IS_SPOILED, "2018-07-03 00:00", due=diary.end_of("2018-07-02"), things=("mango",)
    )
    assert diary.surplus("2018-07-03 10:00") == D("900.00")


def test_a_price_by_the_unit_grows_until_it_is_invoiced() -> None:
    """Two delivered, then three: 450.00; the invoice fixes it."""
    diary = usd()
    each = PerUnit(D("150.00"), "USD", "artículo")
    for day, count in (("05", "2"), ("12", "3")):
        delivered = Figures(quantities={"artículo": D(count)})
        diary.owes("1/2026-04", f"2026-04-{day} 10:00", each, period="2026-04", figures=delivered)
    assert diary.debt("2026-04-12 11:00").amount == D("450.00")


def test_an_invoice_may_come_before_the_duty_that_it_belongs_to() -> None:
    """The second half is invoiced the day before the acceptance that makes it due: one debt."""
    diary = usd()
    diary.invoice("L-2", "2026-05-11 09:00", "500.00")
    diary.owes("A6/2", "2026-05-12 00:00", fixed("500.00", "USD"), single=True)
    debt = diary.debt("2026-05-12 10:00")
    assert (debt.id, debt.invoice, debt.amount) == ("A6/2", "L-2", D("500.00"))
