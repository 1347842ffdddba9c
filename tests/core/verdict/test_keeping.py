"""Late and not done: what the obligations say about Carla's report."""

from __future__ import annotations

from decimal import Decimal

from tests.core.verdict.made import (
    ANSWER,
    BATCH,
    MILPA,
    REPORT,
    TOPICS,
    at,
    claim,
    due,
    event,
    judgement,
    obligation,
    says,
    standing_of,
    verdict,
)
from trato.core.agreement import Side
from trato.core.claims import Asserts
from trato.core.events import EventKind
from trato.core.money import Money
from trato.core.standing.values import (
    Accounts,
    Credit,
    Outcome,
    Phase,
    RestsOn,
    ShiftStep,
    SumLine,
)
from trato.core.verdict.values import Count, VerdictCode, WayKind
from trato.core.verdict.wording import Speaker
from trato.core.words import Language

DUE = "2026-03-06 18:00"
LATE_REPORT = obligation(
    "C5/2026-02",
    "C5",
    REPORT,
    period="2026-02",
    due=due(DUE),
    phase=Phase.CLOSED,
    outcome=Outcome.KEPT_LATE,
    done_at=at("2026-03-10 11:20"),
    breached_at=at(DUE),
    events=("e212",),
    rests_on=RestsOn.RECORDED,
)
DELIVERED = event("e212", "2026-03-10 11:20", "ana", EventKind.REPORT, thing="informe")
CREDIT = Credit(
    "cr1",
    "C5",
    "C5/2026-02",
    Side.PROVIDER,
    "credit",
    Decimal("960.00"),
    "MXN",
    at("2026-03-10 11:20"),
    ("r1",),
    lapsed=False,
    applied_to=None,
    growing=False,
    sum=(
        SumLine("sum.debt", (), Decimal("24000.00"), "C7"),
        SumLine("sum.reduced", (), Decimal("2400.00"), "C5", applied=False),
    ),
    events=("e212",),
)
CREDITED = Accounts(credits=(CREDIT,))
COMPLAINED = "2026-03-10 11:32"


def test_a_report_that_came_late_gives_the_client_reason() -> None:
    """The report was due on Friday at 18:00 and came on Tuesday: right, resting on a record."""
    found = verdict(
        claim("carla", COMPLAINED, says(Asserts.LATE, clause="C5", thing="informe")),
        standing_of("2026-03-10 11:40", LATE_REPORT, accounts=CREDITED),
        DELIVERED,
    )
    assert found.verdict is VerdictCode.RIGHT
    assert found.clauses == ("C5", "C7", "C10")
    assert found.events == ("e212",)
    assert found.rests_on is RestsOn.RECORDED
    assert [one.money for one in found.amounts] == [Money(Decimal("960.00"), "MXN")]
    assert found.version == 3


def test_more_days_and_more_money_than_there_are_give_reason_in_part() -> None:
    """She counts four days and asks for 2,400; it is two working days and 960."""
    item = says(
        Asserts.LATE,
        thing="informe",
        period="2026-02",
        days=Decimal(4),
        amount=Decimal("2400.00"),
        currency="MXN",
    )
    found = verdict(
        claim("carla", COMPLAINED, item),
        standing_of("2026-03-10 11:40", LATE_REPORT, accounts=CREDITED),
        DELIVERED,
    )
    assert found.verdict is VerdictCode.PARTLY
    assert found.punctuality[0].late_by == Count(2, "working_day")
    words = Speaker(Language.SPANISH, MILPA).sentence(found.headline)
    assert "2 días hábiles" in words
    assert "960.00\u00a0MXN, no 2,400.00\u00a0MXN" in words


def test_before_its_due_a_claim_comes_too_early() -> None:
    """On the Thursday before, the report is not late yet: not yet, and wait until Friday."""
    open_report = LATE_REPORT._replace(
        phase=Phase.ACTIVE, outcome=None, done_at=None, breached_at=None, events=(), rests_on=None
    )
    found = verdict(
        claim("carla", "2026-03-05 10:00", says(Asserts.NOT_DONE, clause="C5")),
        standing_of("2026-03-05 10:00", open_report),
    )
    assert found.verdict is VerdictCode.PREMATURE
    assert [way.kind for way in found.way_on] == [WayKind.WAIT]
    assert found.way_on[0].due == due(DUE)


def test_a_due_moved_by_the_claimants_own_delay_is_no_reason() -> None:
    """The topics came two days late and moved the batch to the 27th: on the 26th it is not owed."""
    moved = obligation(
        "C1/2026-03",
        "C1",
        BATCH,
        base_due=due("2026-02-25 18:00"),
        due=due("2026-02-27 18:00"),
        shifts=(
            ShiftStep(
                "shift.input",
                "2 working_day",
                due("2026-02-25 18:00"),
                due("2026-02-27 18:00"),
                Side.CLIENT,
                ("e7",),
            ),
        ),
    )
    found = verdict(
        claim("carla", "2026-02-26 10:00", says(Asserts.LATE, thing="lote")),
        standing_of("2026-02-26 10:00", moved),
    )
    assert found.verdict is VerdictCode.NOT_RIGHT


def test_what_the_claimant_owes_is_shown_and_never_weighed() -> None:
    """The client owes its topics, yet the batch is late all the same: right, with that beside."""
    topics = obligation(
        "C2/2026-03",
        "C2",
        TOPICS,
        Side.CLIENT,
        due=due("2026-03-09 18:00"),
        breached_at=at("2026-03-09 18:00"),
    )
    late_batch = obligation(
        "C1/2026-03",
        "C1",
        BATCH,
        due=due("2026-02-25 18:00"),
        breached_at=at("2026-02-25 18:00"),
    )
    found = verdict(
        claim("carla", COMPLAINED, says(Asserts.NOT_DONE, clause="C1")),
        standing_of("2026-03-10 11:40", late_batch, topics),
    )
    assert found.verdict is VerdictCode.RIGHT
    assert [one.obligation for one in found.other_side] == ["C2/2026-03"]


def test_a_thing_nobody_spoke_of_is_not_covered() -> None:
    """TikTok is not in the agreement: not covered, and an amendment is the way on."""
    found = verdict(
        claim("carla", COMPLAINED, says(Asserts.NOT_DONE, thing="TikTok")),
        standing_of("2026-03-10 11:40", LATE_REPORT),
    )
    assert found.verdict is VerdictCode.NOT_COVERED
    assert "C8" in found.clauses
    assert [way.kind for way in found.way_on] == [WayKind.AMENDMENT]


def test_merits_and_punctuality_are_kept_apart() -> None:
    """The provider is right about the report and has answered the complaint twenty minutes late."""
    in_time = LATE_REPORT._replace(
        outcome=Outcome.KEPT, done_at=at("2026-03-06 17:00"), breached_at=None, rests_on=None
    )
    answer = obligation(
        "C4/e213",
        "C4",
        ANSWER,
        trigger_event="e213",
        due=due("2026-03-10 17:32"),
        done_at=at("2026-03-10 17:52"),
        phase=Phase.CLOSED,
        outcome=Outcome.KEPT_LATE,
        breached_at=at("2026-03-10 17:32"),
    )
    found = verdict(
        claim("carla", COMPLAINED, says(Asserts.LATE, clause="C5")),
        standing_of("2026-03-10 18:00", in_time, answer),
        event("e213", COMPLAINED, "carla", EventKind.COMPLAINT, claims=("r1",)),
    )
    assert found.verdict is VerdictCode.NOT_RIGHT
    assert [(one.state, one.late_by) for one in found.punctuality] == [
        ("kept", None),
        ("kept_late", Count(20, "minute")),
    ]


def test_before_both_approve_there_is_no_agreement() -> None:
    """Nothing binds before both have approved."""
    found = verdict(
        claim("carla", COMPLAINED, says(Asserts.LATE, clause="C5")),
        standing_of("2026-03-10 11:40", version=None),
    )
    assert found.verdict is VerdictCode.NO_AGREEMENT


def test_a_complaint_is_partly_right_when_its_points_differ() -> None:
    """One point right and one never spoken of: the whole is partly."""
    whole = judgement(
        claim(
            "carla",
            COMPLAINED,
            says(Asserts.LATE, clause="C5"),
            says(Asserts.NOT_DONE, thing="TikTok"),
        ),
        standing_of("2026-03-10 11:40", LATE_REPORT),
        DELIVERED,
    )
    assert whole.whole is VerdictCode.PARTLY
