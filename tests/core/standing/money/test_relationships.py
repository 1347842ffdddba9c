"""Money between an agency and its client, as three relationships had it, figure by figure."""

from __future__ import annotations

from tests.core.standing.money.telling import (
    CLIENT,
    PROVIDER,
    D,
    Diary,
    agreement,
    fixed,
    late_credit,
    per_working_day,
    weekdays,
)
from trato.core.agreement import (
    Answers,
    Band,
    Bands,
    Base,
    Cap,
    Consequence,
    Duty,
    Every,
    Interest,
    Pays,
    Percent,
    Period,
    PerUnit,
    PriceOf,
    Rhythm,
    Unit,
    Verb,
)

MONTH = Period(Rhythm.MONTH)


def articles() -> Diary:
    """Eight articles a month at 150 EUR, 11 % a year on what is paid late."""
    zone = "Europe/Madrid"
    office = weekdays(
        zone,
        "08:30-14:30",
        "16:00-18:00",
        holidays=("2026-04-02", "2026-04-03", "2026-04-22", "2026-05-01"),
    )
    paid = Duty(
        CLIENT,
        Verb.PAY,
        "artículo",
        trigger=Every(MONTH),
        amount=PerUnit(D("150.00"), "EUR", "artículo"),
    )
    return Diary(
        agreement(
            ("S5", paid),
            ("S6", Interest(CLIENT, D("11"))),
            currency="EUR",
            zone=zone,
            calendars=(office,),
        )
    )


BY_DELAY = Bands(
    (
        Band(Percent(D("10"), Base.OWN_PRICE), up_to=D("1")),
        Band(Percent(D("25"), Base.OWN_PRICE), above=D("1")),
    ),
    unit=Unit.WORKING_DAY,
)


def two_late_articles() -> Diary:
    diary = articles()
    for number, done in (("art5", "2026-04-24 18:00"), ("art6", "2026-04-28 12:00")):
        ground = diary.late(
            f"S1/{number}",
            late_credit(BY_DELAY),
            "2026-04-24 14:30",
            clause="S4",
            ground_clause="S1",
            things=("artículo",),
            period="2026-04",
            due=diary.by("2026-04-24 14:30"),
        )
        diary.done(ground, done)
    diary.invoice("PM-4", "2026-04-30 17:00", "1200.00", due="2026-05-15")
    return diary


def test_an_article_half_a_day_late_costs_a_tenth_and_a_later_one_a_quarter() -> None:
    """Articles 5 and 6: 10 % and 25 % of 150.00 make 52.50."""
    diary = two_late_articles()
    given = diary.accounts("2026-05-05 13:00").credits
    assert [one.amount for one in given] == [D("15.00"), D("37.50")]
    assert [one.growing for one in given] == [False, False]


def test_a_credit_that_nobody_asked_for_leaves_the_invoice_whole() -> None:
    """Until the client complains, 1200.00 is owed."""
    assert two_late_articles().debt("2026-05-04 12:00").balance == D("1200.00")


def test_interest_runs_on_what_is_left_after_the_credit() -> None:
    """1147.50 was owed; 5 days at 11 % make 1.73, and 97.50 stays open after paying 1050.00."""
    diary = two_late_articles()
    diary.asks("2026-05-05 09:00", "S1")
    diary.pays("2026-05-20 10:00", "1050.00", "PM-4")
    debt = diary.debt("2026-05-20 11:00")
    assert (debt.amount, debt.reduced, debt.paid) == (D("1200.00"), D("52.50"), D("1050.00"))
    assert debt.balance == D("97.50")
    assert debt.interest == D("1.73")


def test_interest_goes_on_over_what_is_left_and_is_rounded_once_in_all() -> None:
    """To 22 May: (1147.50 × 5 + 97.50 × 2) × 11 % ÷ 365 = 1.7879, so 1.79 and not 1.73 + 0.06."""
    diary = two_late_articles()
    diary.asks("2026-05-05 09:00", "S1")
    diary.pays("2026-05-20 10:00", "1050.00", "PM-4")
    debt = diary.debt("2026-05-22 12:00")
    assert debt.interest == D("1.79")
    assert [row.value for row in debt.interest_sum] == [D("1.73"), D("0.06")]


def marketing() -> Diary:
    """28,000 MXN a month; a late report costs 2 % a working day begun, up to 10 %."""
    zone = "America/Mexico_City"
    office = weekdays(zone, "09:00-14:00", "15:00-18:00", holidays=("2026-02-02", "2026-03-16"))
    fee = Duty(
        CLIENT, Verb.PAY, "cuota mensual", trigger=Every(MONTH), amount=fixed("28000.00", "MXN")
    )
    return Diary(
        agreement(("C7", fee), ("C9", Interest(CLIENT, D("12"))), zone=zone, calendars=(office,))
    )


REPORT = late_credit(
    Percent(D("2"), PriceOf("cuota mensual")),
    per=per_working_day(),
    caps=(Cap(Percent(D("10"), PriceOf("cuota mensual"))),),
)
UNAPPROVED = Consequence(Answers.EACH_TIME, PROVIDER, Pays.CREDIT, fixed("1000.00", "MXN"))


def march() -> Diary:
    diary = marketing()
    diary.invoice("F-102", "2026-02-01 09:00", "28000.00", period="2026-02", due="2026-02-11")
    diary.pays("2026-02-10 09:30", "28000.00", "F-102")
    diary.late("e21", UNAPPROVED, "2026-02-22 11:00", ground_clause="C2", events=("e21",), number=1)
    diary.asks("2026-02-23 09:20", "e21")
    diary.invoice("F-103", "2026-03-01 09:00", "28000.00", period="2026-03", due="2026-03-11")
    report = diary.late(
        "C5/2026-02",
        REPORT,
        "2026-03-06 18:00",
        ground_clause="C5",
        things=("informe",),
        period="2026-02",
        due=diary.by("2026-03-06 18:00"),
    )
    diary.done(report, "2026-03-10 16:00")
    return diary


def test_two_working_days_late_cost_four_percent_of_the_fee() -> None:
    """Monday 9 and Tuesday 10 have begun: 2 × 2 % of 28000.00 = 1120.00; the cap is shown."""
    credit = march().accounts("2026-03-11 09:00").credits[1]
    assert credit.amount == D("1120.00")
    assert [(row.key, row.applied) for row in credit.sum] == [
        ("sum.percent.thing.times", True),
        ("sum.cap", False),
    ]


def test_what_is_owed_on_the_day_the_march_invoice_falls_due() -> None:
    """28000.00 less 1000.00 and 1120.00 is 25880.00, and nothing is late."""
    diary = march()
    diary.asks("2026-03-11 10:00", "C5")
    debt = diary.debt("2026-03-11 12:00", "F-103")
    assert (debt.amount, debt.reduced, debt.balance) == (D("28000.00"), D("2120.00"), D("25880.00"))
    assert debt.interest == D("0")
    assert diary.debt("2026-03-11 12:00", "F-102").balance == D("0.00")


def test_paying_the_whole_invoice_leaves_the_credit_as_surplus() -> None:
    """The client pays 28000.00 of 25880.00: 2120.00 wait, and go off the next invoice."""
    diary = march()
    diary.asks("2026-03-11 10:00", "C5")
    diary.pays("2026-03-11 18:00", "28000.00", "F-103")
    assert diary.surplus("2026-03-12 09:00") == D("2120.00")
    diary.invoice("F-104", "2026-04-01 09:00", "28000.00", period="2026-04", due="2026-04-11")
    assert diary.debt("2026-04-01 10:00", "F-104").balance == D("25880.00")
    assert diary.surplus("2026-04-01 10:00") == D("0")


def test_an_open_report_costs_more_each_working_day_until_the_cap_binds() -> None:
    """Not delivered at all: 560.00 more each working day begun, and 2800.00 at most."""
    diary = marketing()
    diary.late("C5/2026-02", REPORT, "2026-03-06 18:00", due=diary.by("2026-03-06 18:00"))
    days = ["2026-03-09 10:00", "2026-03-10 10:00", "2026-03-13 10:00", "2026-03-17 10:00"]
    assert [diary.credit(day).amount for day in days] == [
        D("560.00"),
        D("1120.00"),
        D("2800.00"),
        D("2800.00"),
    ]
    assert diary.credit("2026-03-10 10:00").growing
    assert not diary.credit("2026-03-17 10:00").growing
    binding = diary.credit("2026-03-17 10:00").sum[-1]
    assert (binding.key, binding.value, binding.applied) == ("sum.cap", D("-560.00"), True)


def test_the_next_working_day_is_when_time_alone_raises_the_penalty() -> None:
    """On Monday the next growth comes when Tuesday begins to count; at the cap the amount stays,
    but its sum still says one more day.
    """
    diary = marketing()
    diary.late("C5/2026-02", REPORT, "2026-03-06 18:00", due=diary.by("2026-03-06 18:00"))
    turn = diary.books.next_growth_at(diary.at("2026-03-09 10:00"))
    assert turn is not None
    assert diary.at("2026-03-09 10:00") < turn <= diary.at("2026-03-10 09:00")
    capped = diary.books.next_growth_at(diary.at("2026-03-17 10:00"))
    assert capped is not None
    assert diary.at("2026-03-17 18:00") < capped <= diary.at("2026-03-18 09:00")


def test_nine_days_of_interest_on_a_whole_currency() -> None:
    """3150000 CLP due on 27 May and paid on 5 June: 9 days at 15 % make 11651 pesos."""
    diary = Diary(
        agreement(("A7", Interest(CLIENT, D("15"))), currency="CLP", zone="America/Santiago")
    )
    diary.invoice("L-2", "2026-05-12 09:00", "3150000", due="2026-05-27")
    diary.pays("2026-06-05 10:00", "3150000", "L-2")
    debt = diary.debt("2026-06-05 12:00")
    assert (debt.balance, debt.interest) == (D("0"), D("11651"))
    assert dict(debt.interest_sum[0].params)["days"] == "9 day"
    assert diary.debt("2026-06-30 12:00").interest == D("11651")
    settled = [(one.id, one.at) for one in diary.settled]
    assert settled == [("invoice/L-2", diary.at("2026-06-05 10:00"))]


def test_the_rows_of_a_debt_add_up_to_it() -> None:
    """What is applied in a sum makes the amount, whatever was capped or rounded."""
    diary = march()
    diary.asks("2026-03-11 10:00", "C5")
    accounts = diary.accounts("2026-03-20 12:00")
    for one in accounts.debts:
        assert sum(row.value for row in one.sum if row.applied) == one.amount
        assert sum(row.value for row in one.interest_sum if row.applied) == one.interest
    for credit in accounts.credits:
        assert sum(row.value for row in credit.sum if row.applied) == credit.amount
