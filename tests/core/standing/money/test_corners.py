"""Corners where sums go wrong: taxes that disagree, other currencies, caps over time, windows."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.standing.money.living import Life
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
    weekdays,
)
from trato.core.agreement import (
    Amount,
    Answers,
    Band,
    Bands,
    Base,
    Cap,
    Comparison,
    Consequence,
    DelayOver,
    Duration,
    Duty,
    Every,
    Excess,
    Excluded,
    FirstTimes,
    Included,
    Instalments,
    Interest,
    Item,
    Measured,
    PayInStages,
    Pays,
    Percent,
    Period,
    PerUnit,
    Price,
    PriceOf,
    Rate,
    Rhythm,
    Share,
    Tax,
    TaxKind,
    Total,
    Unit,
    Verb,
)
from trato.core.standing.books.amounts import Basis, Delay, settled, worth_of
from trato.core.standing.books.reckoning import first_day
from trato.core.standing.facts.entries import Figures, Plan, figures_of
from trato.core.standing.program.needing import needs_figures
from trato.core.standing.program.tariff import tariff_of
from trato.core.standing.values import Debt
from trato.core.worktime import due_at, due_on

MONTH = Period(Rhythm.MONTH)
IVA = Tax(TaxKind.ADDED, "IVA", D("16"))


# --- amounts -----------------------------------------------------------------------------------


def basis(*clauses: tuple[str, object], **more: object) -> Basis:
    return Basis(tariff_of(agreement(*clauses)))._replace(**more)  # type: ignore[arg-type]


def test_a_share_is_exact_until_it_is_rounded() -> None:
    """A third of 100.00, three times, is 100.00 again."""
    third = worth_of(Share(1, 3, fixed("100.00", "MXN")), basis())
    assert settled(third).amount == D("33.33")
    whole = worth_of(Total((Share(1, 3, fixed("100.00", "MXN")),) * 3), basis())
    found = settled(whole)
    assert found.amount == D("100.00")
    assert [row.key for row in found.sum][-1] == "sum.rounding"


def test_amounts_of_two_currencies_are_no_sum() -> None:
    """Nobody said what a dollar costs."""
    mixed = Total((fixed("1.00", "MXN"), fixed("1.00", "USD")))
    assert worth_of(mixed, basis()).missing == ("MXN", "USD")


def test_two_prices_that_name_each_other_are_no_amount() -> None:
    """The price of a is that of b, and the other way round."""
    round_about = basis(("1", Price(PriceOf("b"), "a")), ("2", Price(PriceOf("a"), "b")))
    assert worth_of(PriceOf("a"), round_about).missing == ("circle",)


@pytest.mark.parametrize(
    ("amount", "missing"),
    [
        (PriceOf("nada"), "nada"),
        (Percent(D("2"), PriceOf("nada")), "nada"),
        (Percent(D("2"), Base.PERIOD_FEE), "period_fee"),
        (Percent(D("2"), Base.TOTAL_PRICE), "total_price"),
        (Percent(D("2"), Base.OWN_PRICE), "own_price"),
        (Percent(D("2"), Base.NEXT_INVOICE), "next_invoice"),
        (PerUnit(D("1"), "MXN", "kg"), "kg"),
        (PerUnit(D("1"), "MXN", Unit.HOUR), "hour"),
        (Excess(D("1"), "MXN", "grados", None, D("13")), "grados"),
        (Bands((), value="nivel"), "nivel"),
        (Bands((), unit=Unit.CALENDAR_DAY), "calendar_day"),
    ],
)
def test_what_nobody_has_said_is_named(amount: Amount, missing: str) -> None:
    """An amount without its figure is none, and says which one it lacks."""
    assert worth_of(amount, basis()).missing == (missing,)


def test_an_excess_may_be_weighed_by_what_was_delivered() -> None:
    """Two degrees over, for each of 300 kilos; the weight is told as a quantity."""
    over = Excess(D("0.20"), "MXN", "grados", None, D("13"), times="kg")
    hot = Figures(values={"grados": D("15")}, quantities={"kg": D("300")})
    assert settled(worth_of(over, basis(figures=hot))).amount == D("120.00")
    cold = Figures(values={"grados": D("15")})
    assert worth_of(over, basis(figures=cold)).missing == ("kg",)


def test_no_band_reaches_it() -> None:
    """Between the bands there is nothing to pay, and the sum says so."""
    bands = Bands((Band(fixed("5.00", "MXN"), above=D("10")),), value="nivel")
    found = settled(worth_of(bands, basis(figures=figures_of({"nivel": D("3")}))))
    assert (found.amount, found.sum[0].key) == (D("0.00"), "sum.no_band")


def test_bands_by_delay_tell_at_least_from_more_than() -> None:
    """At two days exactly: «2 o más» already holds, «más de 2» does not."""
    due = due_at(Diary(agreement()).at("2026-03-02 10:00"), zone="America/Mexico_City")
    delay = Delay(due, Diary(agreement()).at("2026-03-04 10:00"))
    for inclusive, amount in ((True, "9.00"), (False, "4.00")):
        bands = Bands(
            (
                Band(fixed("9.00", "MXN"), above=D("2"), above_inclusive=inclusive),
                Band(fixed("4.00", "MXN"), up_to=D("2"), up_to_inclusive=not inclusive),
            ),
            unit=Unit.CALENDAR_DAY,
        )
        assert settled(worth_of(bands, basis(delay=delay))).amount == D(amount)


def test_a_percentage_of_the_whole_price_adds_what_is_paid_once() -> None:
    """Design 1000.00 and hosting 200.00: a tenth of both."""
    once = [
        (label, Duty(CLIENT, Verb.PAY, name, amount=fixed(amount, "MXN")))
        for label, name, amount in (("1", "diseño", "1000.00"), ("2", "alojamiento", "200.00"))
    ]
    found = worth_of(Percent(D("10"), Base.TOTAL_PRICE), basis(*once))
    assert settled(found).amount == D("120.00")


def test_a_fee_that_only_the_duty_to_invoice_names_is_a_fee() -> None:
    """«El prestador factura la cuota, 500.00, cada mes»: a tenth of it is 50.00."""
    billed = Duty(
        PROVIDER, Verb.INVOICE, "cuota", trigger=Every(MONTH), amount=fixed("500.00", "MXN")
    )
    found = worth_of(Percent(D("10"), Base.PERIOD_FEE), basis(("1", billed)))
    assert settled(found).amount == D("50.00")


def test_prices_stand_in_lists_stages_instalments_and_extras() -> None:
    """Wherever a sentence gives a thing a price, it has it."""
    listed = Duty(CLIENT, Verb.PAY, items=(Item("logo", amount=fixed("10.00", "MXN")), Item("web")))
    tariff = tariff_of(
        agreement(
            ("1", listed),
            ("2", PayInStages(CLIENT, "obra", fixed("90.00", "MXN"), ())),
            ("3", Instalments(CLIENT, fixed("9.00", "MXN"), fixed("1.00", "MXN"), MONTH, D("1"))),
            ("4", Included("ronda", extra=fixed("5.00", "MXN"))),
            ("5", Excluded(("foto",), price=fixed("7.00", "MXN"))),
            ("6", Excluded(("vídeo",))),
        )
    )
    assert set(tariff.prices) == {"logo", "obra"}
    assert [one.clause for one in tariff.totals] == ["2", "3"]
    assert {name: one.clause for name, one in tariff.extras.items()} == {"ronda": "4", "foto": "5"}


@pytest.mark.parametrize(
    ("amount", "needs"),
    [
        (fixed("1.00", "MXN"), False),
        (Percent(D("1"), Base.INVOICE), False),
        (Rate(D("1"), "ventas"), True),
        (Total((fixed("1.00", "MXN"), PerUnit(D("1"), "MXN", "kg"))), True),
        (Bands((Band(Rate(D("1"), "ventas")),), unit=Unit.CALENDAR_DAY), True),
        (Bands((Band(fixed("1.00", "MXN")),), unit=Unit.CALENDAR_DAY), False),
    ],
)
def test_which_amounts_follow_figures(amount: Amount, needs: bool) -> None:
    """Those that count or measure something, at any depth."""
    assert needs_figures(amount) is needs


@pytest.mark.parametrize(
    ("period", "day"),
    [
        ("2026", date(2026, 1, 1)),
        ("2026-02", date(2026, 2, 1)),
        ("2026-Q2", date(2026, 4, 1)),
        ("2026-H2", date(2026, 7, 1)),
        ("2026-W07", date(2026, 2, 9)),
        ("2026-02-11", date(2026, 2, 11)),
        ("2026-W99", None),
        ("febrero", None),
        ("", None),
    ],
)
def test_the_first_day_of_a_period(period: str, day: date | None) -> None:
    """As obligations write periods; what is none has no day."""
    assert first_day(period) == day


# --- invoices that disagree --------------------------------------------------------------------


def invoiced(amount: str, **told: object) -> Debt:
    """Enter an invoice first, then the duty of 1000.00 that it triggers."""
    diary = Diary(agreement(("C7", Price(fixed("1000.00", "MXN"), "cuota"))))
    taxes = told.pop("taxes", ())
    diary.invoice("F-1", "2026-01-02 09:00", amount, event="e01", **told)
    diary.owes("C7", "2026-01-02 09:00", fixed("1000.00", "MXN"), event="e01", taxes=taxes)
    return diary.debt("2026-01-03 09:00")


def test_an_invoice_that_adds_the_agreed_tax_without_saying_so_is_right() -> None:
    """1160.00 for 1000.00 and 16 %: net and tax are told apart by the text."""
    debt = invoiced("1160.00", taxes=(IVA,))
    assert (debt.net, debt.tax, debt.amount) == (D("1000.00"), D("160.00"), D("1160.00"))


def test_an_invoice_for_more_keeps_the_rate_of_its_own_tax() -> None:
    """1392.00, of them 192.00 of tax, for an agreed 1000.00: 160.00 of tax are left."""
    debt = invoiced("1392.00", net=D("1200.00"), tax=D("192.00"))
    assert (debt.net, debt.tax, debt.amount) == (D("1000.00"), D("160.00"), D("1160.00"))
    assert [row.key for row in debt.sum] == ["sum.fixed", "sum.invoice_tax", "sum.invoiced"]


def test_an_invoice_for_more_without_parts_is_held_to_the_text() -> None:
    """1300.00 for 1000.00 without any tax agreed."""
    assert invoiced("1300.00").amount == D("1000.00")


def test_an_invoice_for_less_is_what_was_asked() -> None:
    """900.00 of an agreed 1000.00."""
    assert invoiced("900.00").amount == D("900.00")


def test_a_gross_invoice_from_which_tax_is_withheld() -> None:
    """11600.00 told as gross, 1000.00 to be kept back: 10600.00 to hand over."""
    diary = Diary(agreement())
    parts = {"net": D("10000.00"), "tax": D("1600.00"), "withholding": D("1000.00")}
    diary.invoice("F-1", "2026-01-02 09:00", "11600.00", **parts)
    debt = diary.debt("2026-01-03 09:00")
    assert debt.amount == D("10600.00")
    assert sum(row.value for row in debt.sum) == D("10600.00")


def test_an_invoice_states_the_tax_that_the_text_leaves_open() -> None:
    """1000.00 agreed and nothing said of tax: the invoice adds its 160.00."""
    diary = Diary(agreement())
    diary.owes("C7", "2026-01-01 00:00", fixed("1000.00", "MXN"))
    diary.invoice("F-1", "2026-01-02 09:00", "1160.00", net=D("1000.00"), tax=D("160.00"))
    debt = diary.debt("2026-01-03 09:00")
    assert (debt.id, debt.amount) == ("C7", D("1160.00"))


def test_an_invoice_in_another_currency_is_another_debt() -> None:
    """Dollars do not demand pesos, and interest with a fee in pesos adds none to dollars."""
    rule = Interest(CLIENT, D("36.5"), fixed_fee=fixed("50.00", "MXN"))
    diary = Diary(agreement(("C9", rule)))
    diary.owes("C7", "2026-01-01 00:00", fixed("1000.00", "MXN"), due=diary.end_of("2026-01-05"))
    diary.invoice("F-1", "2026-01-02 09:00", "1000.00", currency="USD", due="2026-01-05")
    found = {one.currency: one.interest for one in diary.accounts("2026-01-06 09:00").debts}
    assert found == {"MXN": D("51.00"), "USD": D("1.00")}


def test_an_invoice_names_its_debt_by_clause_thing_or_id() -> None:
    """Of two fees of the same amount, the one that the invoice names."""
    for name in ("Q11", "guardia", "Q11/06"):
        diary = Diary(agreement())
        for id, thing in (("Q4/06", "cuota"), ("Q11/06", "guardia")):
            diary.owes(id, "2026-06-01 00:00", fixed("190.00", "MXN"), things=(thing,))
        diary.invoice("V-6", "2026-06-01 09:00", "190.00", names=(name,))
        assert diary.books.debt_of_invoice("V-6") == "Q11/06"


def test_an_early_invoice_of_another_period_or_thing_stays_apart() -> None:
    """Only the invoice of the same month and thing is for the duty that comes later."""
    diary = Diary(agreement(("1", Price(fixed("9.00", "MXN"), "logo"))))
    diary.invoice("A", "2026-01-02 09:00", "500.00", period="2025-12")
    diary.invoice("B", "2026-01-02 09:00", "500.00", names=("logo",))
    diary.owes("C7", "2026-01-05 09:00", fixed("500.00", "MXN"), period="2026-01", things=("web",))
    ids = {one.id for one in diary.accounts("2026-01-06 09:00").debts}
    assert ids == {"invoice/A", "invoice/B", "C7"}


def test_the_note_of_an_early_invoice_moves_with_it() -> None:
    """A credit booked by a note stays on the debt when its duty is born."""
    diary = Diary(agreement())
    late = late_credit(fixed("50.00", "MXN"))
    diary.late("C1", late, "2026-01-01 10:00", done_at=diary.at("2026-01-01 12:00"))
    diary.invoice("F-1", "2026-01-02 09:00", "500.00")
    diary.notes("2026-01-03 09:00", "50.00", "F-1", "C8")
    diary.owes("C7", "2026-01-05 09:00", fixed("500.00", "MXN"))
    assert diary.credit("2026-01-06 09:00").applied_to == "C7"
    assert diary.debt("2026-01-06 09:00").balance == D("450.00")


def test_a_note_and_a_payment_may_come_before_their_invoice() -> None:
    """Both wait under its number."""
    diary = Diary(agreement())
    diary.notes("2026-01-02 09:00", "100.00", "F-1")
    diary.pays("2026-01-02 10:00", "300.00", "F-1")
    assert diary.surplus("2026-01-02 11:00") == D("400.00")
    diary.invoice("F-1", "2026-01-03 09:00", "1000.00")
    assert diary.debt("2026-01-03 10:00").balance == D("600.00")
    assert diary.surplus("2026-01-03 10:00") == D("0")


def test_a_plan_is_entered_once() -> None:
    """Told again, nothing is added; without a closing charge there is one debt."""
    diary = Diary(agreement())
    act = Instalments(CLIENT, fixed("90.00", "MXN"), fixed("30.00", "MXN"), MONTH, D("0"))
    for _ in range(2):
        at = diary.at("2026-01-01 09:00")
        diary.take(diary.books.with_plan(Plan("C1", "C1", 1, at, act, diary.tariff)))
    assert diary.debt("2026-01-02 09:00").balance == D("90.00")


# --- consequences: conditions, bases, caps, windows ----------------------------------------------


@pytest.mark.parametrize(
    ("comparison", "held"),
    [
        (Comparison.AT_LEAST, "bc"),
        (Comparison.MORE_THAN, "c"),
        (Comparison.AT_MOST, "ab"),
        (Comparison.LESS_THAN, "a"),
        (Comparison.EQUAL, "b"),
    ],
)
def test_a_consequence_may_depend_on_a_figure(comparison: Comparison, held: str) -> None:
    """Levels of 98, 99 and 100 against 99."""
    consequence = late_penalty(
        fixed("5.00", "MXN"), conditions=(Measured("nivel", comparison, D("99")),)
    )
    diary = Diary(agreement())
    for name, level in (("a", "98"), ("b", "99"), ("c", "100")):
        diary.late(name, consequence, "2026-01-05 10:00", figures=figures_of({"nivel": D(level)}))
    owed = [one.id.removeprefix("penalty:") for one in diary.accounts("2026-01-06 10:00").debts]
    assert "".join(sorted(owed)) == held


def test_from_two_days_on_begins_when_the_second_is_over() -> None:
    """«2 días o más» holds from the instant at which two days have passed."""
    over = DelayOver(Duration(2, Unit.CALENDAR_DAY), inclusive=True)
    diary = Diary(agreement())
    due = diary.by("2026-01-05 18:00")
    diary.late(
        "C1", late_penalty(fixed("5.00", "MXN"), conditions=(over,)), "2026-01-05 18:00", due=due
    )
    assert diary.accounts("2026-01-07 17:59").debts == ()
    assert diary.debt("2026-01-07 18:00").amount == D("5.00")


def test_the_first_two_times_of_each_year_are_free() -> None:
    """Of three in 2026 and one in 2027, only the third costs."""
    consequence = late_penalty(fixed("5.00", "MXN"), unless=FirstTimes(2, Period(Rhythm.YEAR)))
    diary = Diary(agreement())
    for day in ("2026-02-05", "2026-05-05", "2026-09-05", "2027-01-05"):
        diary.late(day, consequence, f"{day} 10:00")
    assert diary.debt("2027-02-01 10:00").id == "penalty:2026-09-05"


def test_a_consequence_only_the_first_time() -> None:
    """As a condition, the first time is the one that costs."""
    consequence = late_penalty(fixed("5.00", "MXN"), conditions=(FirstTimes(1),))
    diary = Diary(agreement())
    for day in ("2026-02-05", "2026-05-05"):
        diary.late(day, consequence, f"{day} 10:00")
    assert diary.debt("2027-02-01 10:00").id == "penalty:2026-02-05"


def test_a_percentage_of_the_invoice_it_belongs_to_or_of_the_next_one() -> None:
    """Late in January: a tenth of January's 1000.00; or of February's 500.00, once it is there."""
    for base, before, after in (
        (Base.INVOICE, ["100.00"], ["100.00"]),
        (Base.NEXT_INVOICE, [], ["50.00"]),
        (Base.PERIOD_FEE, ["100.00"], ["100.00"]),
    ):
        diary = Diary(agreement())
        diary.invoice("F-1", "2026-01-02 09:00", "1000.00", period="2026-01")
        diary.late("C1", late_penalty(Percent(D("10"), base)), "2026-01-10 10:00", period="2026-01")
        told = [penalties_at(diary, "2026-01-11 10:00")]
        diary.invoice("F-2", "2026-02-02 09:00", "500.00", period="2026-02")
        told.append(penalties_at(diary, "2026-02-03 10:00"))
        assert told == [before, after]


def penalties_at(diary: Diary, at: str) -> list[str]:
    debts = diary.accounts(at).debts
    return [f"{one.amount:f}" for one in debts if one.kind == "penalty"]


@pytest.mark.parametrize(
    ("rolling", "amounts"),
    [
        (Duration(7, Unit.CALENDAR_DAY), ["40.00", "20.00", "40.00"]),
        (Duration(1, Unit.WEEK), ["40.00", "20.00", "40.00"]),
        (Duration(2, Unit.MONTH), ["40.00", "20.00"]),
        (Duration(1, Unit.YEAR), ["40.00", "20.00"]),
    ],
)
def test_a_rolling_cap_looks_back_from_each_time(rolling: Duration, amounts: list[str]) -> None:
    """40.00 each on 1, 5 and 20 March, and 60.00 at most in any so long a time."""
    consequence = late_penalty(
        fixed("40.00", "MXN"), caps=(Cap(fixed("60.00", "MXN"), rolling=rolling),)
    )
    diary = Diary(agreement())
    for day in ("2026-03-01", "2026-03-05", "2026-03-20"):
        diary.late(day, consequence, f"{day} 10:00")
    assert penalties_at(diary, "2026-04-01 10:00") == amounts


def test_a_rolling_cap_of_a_measured_charge_adds_the_months() -> None:
    """10 % of the charges of three months, 10.00 each: 1.00, 2.00 and 3.00 in all at most."""
    consequence = Consequence(
        Answers.EACH_TIME,
        PROVIDER,
        Pays.CREDIT,
        fixed("5.00", "MXN"),
        caps=(Cap(Rate(D("10"), "cargo"), rolling=Duration(3, Unit.MONTH)),),
    )
    diary = Diary(agreement())
    for month in ("01", "02", "03"):
        at = diary.at(f"2026-{month}-01 12:00")
        diary.books = diary.books.with_rate("cargo", D("10.00"), at)
        diary.late(
            f"N/{month}",
            consequence,
            f"2026-{month}-28 10:00",
            period=f"2026-{month}",
            figures=figures_of({"cargo": D("10.00")}),
        )
    given = diary.accounts("2026-04-01 10:00").credits
    assert [one.amount for one in given] == [D("1.00"), D("1.00"), D("1.00")]


def test_a_cap_in_another_currency_or_of_nothing_known_does_not_bind() -> None:
    """Neither says how much is too much."""
    caps = (Cap(fixed("1.00", "USD")), Cap(Percent(D("1"), PriceOf("nada"))))
    diary = Diary(agreement())
    diary.late("C1", late_penalty(fixed("5.00", "MXN"), caps=caps), "2026-01-05 10:00")
    assert diary.debt("2026-01-06 10:00").amount == D("5.00")


@pytest.mark.parametrize(
    ("within", "last"),
    [
        (Duration(90, Unit.MINUTE), "2026-01-05 11:30"),
        (Duration(2, Unit.HOUR), "2026-01-05 12:00"),
        (Duration(9, Unit.WORKING_HOUR), "2026-01-06 11:00"),
        (Duration(2, Unit.WORKING_DAY), "2026-01-07 17:00"),
        (Duration(2, Unit.CALENDAR_DAY), "2026-01-07 23:59"),
        (Duration(1, Unit.WEEK), "2026-01-12 23:59"),
        (Duration(1, Unit.MONTH), "2026-02-05 23:59"),
        (Duration(1, Unit.YEAR), "2027-01-05 23:59"),
    ],
)
def test_the_time_to_claim_is_counted_by_its_unit(within: Duration, last: str) -> None:
    """From Monday 5 January at 10:00; the penalty that was not asked for in time is not owed."""
    zone = "America/Mexico_City"
    text = agreement(calendars=(weekdays(zone, "09:00-17:00"),))
    consequence = late_penalty(fixed("5.00", "MXN"), claim_within=within)
    for late in (False, True):
        diary = Diary(text)
        diary.late("C1", consequence, "2026-01-05 10:00", ground_clause="C1")
        asked = diary.at(last).replace(second=59 if last.endswith(":59") else 0)
        turn = diary.books.next_growth_at(diary.at("2026-01-05 10:00"))
        assert turn is not None
        assert turn > asked
        diary.asks((turn if late else asked).strftime("%Y-%m-%d %H:%M:%S.%f"), "C1")
        assert penalties_at(diary, "2028-01-01 10:00") == ([] if late else ["5.00"])


def test_a_consequence_in_place_of_a_price_that_is_nowhere_is_owed_apart() -> None:
    """No debt to replace: what is paid instead is a debt of its own."""
    instead = late_credit(fixed("20.00", "MXN"), pays=Pays.INSTEAD)
    diary = Diary(agreement())
    diary.late("C1", instead, "2026-01-05 10:00")
    assert penalties_at(diary, "2026-01-06 10:00") == ["20.00"]


def test_a_credit_that_shrinks_gives_back_what_it_took() -> None:
    """Two days turn out to be excused: 100.00 less on the invoice become 50.00."""
    diary = Diary(agreement())
    consequence = late_credit(fixed("25.00", "MXN"), per=per_day())
    due = diary.by("2026-01-05 10:00")
    ground = diary.late(
        "C1",
        consequence,
        "2026-01-05 10:00",
        due=due,
        done_at=diary.at("2026-01-09 09:00"),
        ground_clause="C1",
    )
    diary.invoice("F-1", "2026-01-09 09:30", "1000.00")
    diary.asks("2026-01-09 10:00", "C1")
    assert diary.debt("2026-01-09 11:00").balance == D("900.00")
    excused = ((diary.at("2026-01-06 10:00"), diary.at("2026-01-08 10:00")),)
    diary.take(
        diary.books.with_ground(ground._replace(excused=excused), diary.at("2026-01-10 09:00"))
    )
    assert diary.debt("2026-01-10 11:00").balance == D("950.00")


def test_grounds_that_nobody_knows_are_no_news() -> None:
    """Forgetting what never was changes nothing."""
    diary = Diary(agreement())
    assert diary.books.without_ground("C8<nada", diary.at("2026-01-05 10:00")).books == diary.books
    assert diary.books.with_due("nada", None) == diary.books
    assert diary.books.amount_of("nada") is None
    assert diary.books.demanded_by("nada") == ()


def test_a_fraction_of_days_without_hours_is_a_whole_day() -> None:
    """A due of whole days: the day after costs one day, whatever the hour."""
    diary = Diary(agreement())
    due = due_on(date(2026, 1, 5), zone="America/Mexico_City")
    consequence = late_penalty(fixed("5.00", "MXN"), per=per_day())
    diary.late("C1", consequence, "2026-01-06 00:00", due=due)
    assert [diary.debt(f"2026-01-{day} 23:00").amount for day in ("06", "07")] == [
        D("5.00"),
        D("10.00"),
    ]


# --- the same, from the text ---------------------------------------------------------------------

HEADER = """# Agreement: Test
Language: English. Time zone: UTC. Currency: EUR. Numbers: 1,234.56.

## Parties
Provider: Nopal Studio (Ana Ruiz: signs).
Client: La Milpa (Carla Sosa: signs).

"""


def english(text: str) -> Life:
    return Life(HEADER + text, signed="2026-02-01T00:00:00+00:00")


def test_notes_refunds_and_extras_are_booked_as_they_are_recorded() -> None:
    """An approved extra and its invoice, a credit note, too much paid, and given back."""
    told = english("""## C1. Price
The client pays each invoice by the provider within 10 calendar days.

## C2. Scope
Does not include: “photographs”; quoted apart, with prior written approval of the client.
""")
    told.happens("2026-02-02T10:00:00+00:00", "ana", "extra_proposed",
                 thing="photographs", amount="150.00")  # fmt: skip
    told.happens("2026-02-03T10:00:00+00:00", "carla", "extra_approved",
                 proposal="e01", channel="email")  # fmt: skip
    extra = told.debt("2026-02-03T12:00:00+00:00")
    assert (extra.kind, extra.clause, extra.amount) == ("extra", "C2", D("150.00"))
    told.happens("2026-02-04T10:00:00+00:00", "ana", "invoice", number="F1", amount="1000.00")
    told.happens("2026-02-05T10:00:00+00:00", "ana", "credit_note",
                 number="N1", amount="100.00", corrects="F1")  # fmt: skip
    told.happens("2026-02-06T10:00:00+00:00", "carla", "payment", amount="1100.00", pays="F1")
    assert told.surplus("2026-02-06T12:00:00+00:00") == D("50.00")
    told.happens("2026-02-07T10:00:00+00:00", "ana", "refund", amount="50.00", of="surplus")
    assert told.surplus("2026-02-07T12:00:00+00:00") == D("0")
    balances = [one.balance for one in told.debts("2026-02-07T12:00:00+00:00")]
    assert balances == [D("0.00"), D("0.00")]


def test_of_two_banks_work_goes_to_the_one_that_it_names() -> None:
    """Support and design each have their hours; a further hour was approved beforehand."""
    told = english("""## C4. Support
Includes a bank of 2 hours every month for “support”; each further hour costs 40.00 EUR, with prior written approval of the client.

## C5. Design
Includes a bank of 3 hours every month for “design”.
""")  # noqa: E501  one sentence of an agreement
    told.happens("2026-02-02T10:00:00+00:00", "ana", "extra_proposed",
                 thing="support", amount="40.00")  # fmt: skip
    told.happens("2026-02-02T11:00:00+00:00", "carla", "extra_approved",
                 proposal="e01", channel="email")  # fmt: skip
    told.happens("2026-02-03T10:00:00+00:00", "ana", "work",
                 minutes=180, what="mail", category="support", of="e01")  # fmt: skip
    told.happens("2026-02-04T10:00:00+00:00", "ana", "work",
                 minutes=60, what="logo", category="design")  # fmt: skip
    told.happens("2026-02-05T10:00:00+00:00", "ana", "work",
                 minutes=600, what="a film", extra=True)  # fmt: skip
    hours = {one.name: one for one in told.at("2026-02-06T10:00:00+00:00").accounts.hours}
    assert (hours["support"].extra, hours["support"].extra_amount) == (60, D("40.00"))
    assert (hours["design"].left, hours["design"].extra) == (120, 0)
    beyond = told.at("2026-02-06T10:00:00+00:00").over_services
    assert [one.event for one in beyond] == ["e05"]
