"""A day without an hour, where the hour matters: judged both ways, undetermined if they differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest

from tests.core.verdict.made import at, event
from tests.core.verdict.test_trail import signed
from trato.core.agreement import Version
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.events import Event, EventKind
from trato.core.standing import Course, standing
from trato.core.standing.facts.reading import Reader, not_before_what_they_answer
from trato.core.standing.program.compile import compiled
from trato.core.verdict import Verdict, VerdictCode, deepened, judge
from trato.core.verdict.wording import Speaker
from trato.core.words import Language

REPORT = (
    """El prestador entrega «informe» cada mes, a más tardar el día 5 a las 18:00.
Si llega tarde, el prestador descuenta 100.00 MXN por cada día hábil de retraso iniciado.""",
    "El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.",
)


def on(day: str, *args: Any, **fields: Any) -> Event:
    """Something of which only the day is known."""
    id, by, kind = args
    told = event(id, f"{day} 12:00", by, kind, **fields)
    return replace(told, at=date.fromisoformat(day))


def judged(version: Version, events: list[Event], when: str, **item: Any) -> Verdict:
    """The verdict on one claim of the client."""
    claim = Claim("r", "carla", at(when), (ClaimItem(**item),))
    told = judge(claim, (version,), events, at(when))
    (only,) = deepened(told, claim, (version,), events, at(when)).verdicts
    return only


def late(version: Version, delivered: Event) -> Verdict:
    """Who is right about the report of March, asked on the 20th."""
    return judged(
        version,
        [delivered],
        "2026-03-20 10:00",
        asserts=Asserts.LATE,
        clause="C1",
        period="2026-03",
    )


def report(when: str) -> Event:
    """The report of March, at an hour or on a day."""
    fields = {"thing": "informe", "period": "2026-03"}
    if len(when) == len("2026-03-09"):
        return on(when, "i", "ana", EventKind.REPORT, **fields)
    return event("i", when, "ana", EventKind.REPORT, **fields)


def test_what_a_delay_costs_may_hang_on_the_hour() -> None:
    """Due on Thursday at 18:00 and done «on Monday»: before the close it is two days, then three.
    That it was late is sure, how much it costs is not."""
    version = signed(*REPORT)
    early, evening = (
        late(version, report("2026-03-09 10:00")),
        late(version, report("2026-03-09 19:00")),
    )
    assert [one.money.text for one in early.amounts] == ["200.00 MXN"]
    assert [one.money.text for one in evening.amounts] == ["300.00 MXN"]
    found = late(version, report("2026-03-09"))
    assert found.verdict is VerdictCode.UNDETERMINED
    assert found.decides == ("i",)
    assert found.headline.key == "verdict.hourless"
    assert found.changes_if is not None
    told = {one.said.key: [money.text for money in one.amounts] for one in found.changes_if}
    assert told["change.at_first"] == ["200.00 MXN"]
    assert told["change.at_last"] == ["300.00 MXN"]


def test_a_fact_is_called_what_its_reader_calls_it() -> None:
    """Who knows what the fact is called reads that; who does not reads its id."""
    version = signed(*REPORT)
    headline = late(version, report("2026-03-09")).headline
    called = Speaker(Language.SPANISH, version.agreement, recorded={"i": "«el informe»"})
    assert "de «el informe» sólo consta el día" in called.say(headline)
    assert "de i sólo consta el día" in Speaker(Language.SPANISH, version.agreement).say(headline)


def test_an_hour_that_changes_nothing_is_not_asked_for() -> None:
    """On Saturday nobody works: at whatever hour it came, one working day had begun."""
    found = late(signed(*REPORT), report("2026-03-07"))
    assert found.verdict is VerdictCode.RIGHT
    assert [one.money.text for one in found.amounts] == ["100.00 MXN"]


def test_the_money_says_what_decides_it() -> None:
    """In the standing the credit itself is marked with the fact that decides it."""
    version = signed(*REPORT)
    found = standing((version,), [report("2026-03-09")], at("2026-03-20 10:00"))
    assert found.hourless == ("i",)
    (credit,) = [one for one in found.accounts.credits if one.ground == "C1/2026-03"]
    assert credit.undetermined == ("i",)
    sure = standing((version,), [report("2026-03-09 10:00")], at("2026-03-20 10:00"))
    assert [one.undetermined for one in sure.accounts.credits if one.ground == "C1/2026-03"] == [()]


def test_hours_from_a_day_are_hours_from_nobody_knows_when() -> None:
    """Asked «on the 3rd», answered on the 4th at 10:00: in time or not by the hour of asking."""
    version = signed("El prestador contesta cada petición del cliente, en 6 horas hábiles.")
    asked = on("2026-03-03", "r", "carla", EventKind.REQUEST)
    answer = event("a", "2026-03-04 10:00", "ana", EventKind.ANSWER, answers=("r",))
    found = judged(version, [asked, answer], "2026-03-05 10:00", asserts=Asserts.LATE, event="r")
    assert found.verdict is VerdictCode.UNDETERMINED
    assert found.decides == ("r",)
    answered = replace(answer, at=at("2026-03-04 18:00"), recorded_at=at("2026-03-04 18:00"))
    sure = judged(version, [asked, answered], "2026-03-05 10:00", asserts=Asserts.LATE, event="r")
    assert sure.verdict is VerdictCode.RIGHT


POWER = (
    "El cliente paga «cuota», 1,000.00 MXN, a más tardar el 2026-03-02 a las 12:00.",
    "Si se incumple C1, el prestador puede suspender el trabajo.",
)


@pytest.mark.parametrize(
    ("paid", "code"),
    [("2026-03-10 09:00", False), ("2026-03-10 17:00", True), ("2026-03-10", None)],
)
def test_whether_a_power_was_there_may_hang_on_the_hour(paid: str, code: bool | None) -> None:
    """Suspended on the 10th at noon; paid on the 10th: before, after, or nobody knows."""
    version = signed(*POWER)
    fields = {"amount": Decimal("1000.00"), "currency": "MXN", "pays": "C1"}
    whole = len(paid) > len("2026-03-10")
    payment = (
        event("p", paid, "carla", EventKind.PAYMENT, **fields)
        if whole
        else on(paid, "p", "carla", EventKind.PAYMENT, **fields)
    )
    used = event("s", "2026-03-10 12:00", "ana", EventKind.POWER_USED, clause="C2")
    found = standing((version,), [payment, used], at("2026-03-11 10:00"))
    (power,) = found.powers
    if code is None:
        assert power.undetermined == ("p",)
    else:
        assert [use.effective for use in power.uses] == [code]
        assert power.undetermined == ()


def test_an_answer_of_the_day_of_its_request_comes_after_it() -> None:
    """Asked on the 3rd at 10:00, answered «on the 3rd»: never before it was asked; in time or not
    by the hour, which only the day does not tell."""
    version = signed("El prestador contesta cada petición del cliente, en 4 horas.")
    asked = event("r", "2026-03-03 10:00", "carla", EventKind.REQUEST)
    answer = on("2026-03-03", "a", "ana", EventKind.ANSWER, answers=("r",))
    found = judged(version, [asked, answer], "2026-03-05 10:00", asserts=Asserts.LATE, event="r")
    assert (found.verdict, found.decides) == (VerdictCode.UNDETERMINED, ("a",))
    evening = event("r", "2026-03-03 20:00", "carla", EventKind.REQUEST)
    sure = judged(version, [evening, answer], "2026-03-05 10:00", asserts=Asserts.LATE, event="r")
    assert sure.verdict is VerdictCode.NOT_RIGHT


def test_an_answer_without_hour_that_is_added_later_counts_the_same() -> None:
    """A course that takes it in afterwards stands as one that knew it from the beginning."""
    version = signed("El prestador contesta cada petición del cliente, en 4 horas.")
    asked = event("r", "2026-03-03 10:00", "carla", EventKind.REQUEST)
    answer = on("2026-03-03", "a", "ana", EventKind.ANSWER, answers=("r",))
    when = at("2026-03-05 10:00")
    course = Course.start((version,), [asked])
    course.standing(at("2026-03-03 12:00"))
    assert course.with_event(answer).standing(when) == standing((version,), [asked, answer], when)


def test_an_answer_without_hour_counts_the_same_before_its_request_is_recorded() -> None:
    """A course that learns later what was answered stands as one that knew it first."""
    version = signed("El prestador contesta cada petición del cliente, en 4 horas.")
    asked = replace(
        event("r", "2026-03-03 10:00", "carla", EventKind.REQUEST),
        recorded_at=at("2026-03-05 09:00"),
    )
    answer = on("2026-03-03", "a", "ana", EventKind.ANSWER, answers=("r",))
    when = at("2026-03-05 10:00")
    course = Course.start((version,), [answer])
    course.standing(at("2026-03-04 12:00"))
    assert course.with_event(asked).standing(when) == standing((version,), [answer, asked], when)


def test_what_answers_an_answer_without_hour_is_no_earlier_in_any_order() -> None:
    """Each waits for what it answers, and none goes beyond its own day."""
    version = signed("El prestador contesta cada petición del cliente, en 4 horas.")
    asked = event("r", "2026-03-03 10:00", "carla", EventKind.REQUEST)
    answer = on("2026-03-03", "a", "ana", EventKind.ANSWER, answers=("r",))
    next_day = event("n", "2026-03-04 07:00", "carla", EventKind.REQUEST)
    told = on("2026-03-03", "m", "ana", EventKind.MESSAGE, answers=("a", "n"))
    reader = Reader({}, compiled(version).things, version.agreement.header.zone)
    for events in permutations([asked, answer, next_day, told]):
        met = [fact for one in events if (fact := reader.met(one)) is not None]
        not_before_what_they_answer(met)
        found = {fact.id: fact.at for fact in met}
        assert found["a"] == found["m"] == asked.at
