"""What the creditor grants: a waiver, an extension, also ahead of its time; what is taken back."""

from __future__ import annotations

from tests.core.standing.kernel.telling import (
    Story,
    at,
    day,
    due_on,
    duty,
    fact,
    refused,
    story,
)
from trato.core.events import Event
from trato.core.standing.values import Outcome, Phase, WithoutEffect

CLAUSES = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-10.

## C3. Respuestas
El prestador responde cada petición del cliente en 4 horas hábiles.

## C4. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, a más tardar el día 5 del mes.
"""


def waives(when: str, by: str = "carla", id: str = "w", **fields: str) -> Event:
    return fact(id, when, by, "waiver", fields)


def extends(when: str, until: str, by: str = "carla", **fields: str) -> Event:
    return fact("x", when, by, "extension_granted", {"until": until, **fields})


def told(*events: Event) -> Story:
    return story(CLAUSES, *events)


def test_a_waiver_of_a_period_lets_go_what_the_other_side_owes_for_it() -> None:
    """Carla lets the report of March go; what she owes herself stays owed."""
    found = told(waives("03-20 10:00", period="2026-03")).on("04-10")
    assert duty(found, "C1/2026-03").outcome is Outcome.WAIVED
    assert duty(found, "C4/2026-03").breached_at == at("03-06")


def test_a_waiver_of_a_period_may_name_the_thing_it_means() -> None:
    """Named about another thing, it lets nothing of the period go."""
    named = fact("w", "03-20 10:00", "carla", "waiver", {"period": "2026-03"}, about=("informe",))
    other = fact("w", "03-20 10:00", "carla", "waiver", {"period": "2026-03"}, about=("sitio",))
    assert duty(told(named).on("04-10"), "C1/2026-03").outcome is Outcome.WAIVED
    assert duty(told(other).on("04-10"), "C1/2026-03").outcome is None


def test_a_waiver_may_name_the_thing_in_place_of_the_clause() -> None:
    """«El sitio» is as good as C2."""
    found = told(waives("03-05 10:00", obligation="sitio")).on("03-20")
    assert duty(found, "C2").outcome is Outcome.WAIVED


def test_what_can_no_longer_be_done_may_still_be_waived() -> None:
    """After the agreement ended with the site undone, the mark stays and the outcome changes."""
    once = """## C1. Acto
El prestador entrega «discurso» el 2026-03-10.

## C2. Plazo
Este acuerdo rige desde el 2026-03-01 hasta el 2026-03-31.
"""
    undone = story(once)
    assert duty(undone.on("05-01"), "C1").outcome in {Outcome.BREACHED, None}
    waived = undone.then(waives("04-02 10:00", obligation="C1")).on("05-01")
    assert duty(waived, "C1").outcome is Outcome.WAIVED
    assert duty(waived, "C1").breached_at is not None


def test_a_waiver_of_nothing_says_so() -> None:
    """Neither an obligation nor a period that anybody knows."""
    found = told(waives("03-05 10:00", obligation="C9")).on("03-20")
    assert refused(found, "w").reason is WithoutEffect.NOTHING_TO_ACT_ON


def test_the_debtor_waives_nothing_of_their_own() -> None:
    """Ana cannot let herself off; the refusal names the clause."""
    found = told(waives("03-05 10:00", by="ana", obligation="C2")).on("03-20")
    act = refused(found, "w")
    assert (act.reason, act.clause) == (WithoutEffect.WRONG_PARTY, "C2")


def test_a_waiver_ahead_of_its_period_counts_when_it_begins() -> None:
    """On 10 March Carla lets the report of April go; that of March is still owed."""
    found = told(waives("03-10 10:00", obligation="C1/2026-04")).on("05-10")
    assert duty(found, "C1/2026-04").outcome is Outcome.WAIVED
    assert duty(found, "C1/2026-03").outcome is None


def test_an_extension_ahead_of_its_period_is_its_due_from_the_start() -> None:
    """April's report is given until the twentieth before April has begun."""
    granted = extends("03-10 10:00", "2026-05-20", obligation="C1/2026-04")
    found = told(granted).on("05-10")
    assert due_on(duty(found, "C1/2026-04")) == day("05-20")
    assert duty(found, "C1/2026-04").breached_at is None


def test_what_was_done_ahead_of_its_period_needs_no_more_time() -> None:
    """April's report came on 10 March; two days later Carla, who has not seen it, gives it until
    the twentieth. It was in time without her."""
    done = fact("d", "03-10 10:00", "ana", "delivery", {"thing": "informe", "period": "2026-04"})
    granted = extends("03-12 10:00", "2026-05-20", obligation="C1/2026-04")
    one = duty(told(done, granted).on("05-10"), "C1/2026-04")
    assert (one.outcome, due_on(one)) == (Outcome.KEPT, day("05-05"))


def test_what_was_lost_before_an_extension_is_in_it() -> None:
    """The texts are late since the 5th, on the 9th the site gets until the 25th, and the texts
    come on the 12th: the three days since the extension are added to it."""
    clauses = """## C1. Sitio
El prestador entrega «sitio», a más tardar el 2026-03-12.
Si «textos» llega tarde, el plazo de «sitio» se corre los mismos días naturales.

## C2. Textos
El cliente da «textos», a más tardar el 2026-03-05.
"""
    granted = extends("03-09 10:00", "2026-03-25", obligation="C1")
    given = fact("t", "03-12 10:00", "carla", "input", {"thing": "textos"})
    one = duty(story(clauses, granted, given).on("03-20"), "C1")
    assert due_on(one) == day("03-28")
    assert due_on(duty(story(clauses, given).on("03-20"), "C1")) == day("03-19")


def test_what_the_debtor_grants_ahead_has_no_effect() -> None:
    """The same rule as for what is owed now."""
    found = told(extends("03-10 10:00", "2026-05-20", by="ana", obligation="C1/2026-04")).on(
        "04-10"
    )
    assert refused(found, "x").reason is WithoutEffect.WRONG_PARTY
    assert due_on(duty(found, "C1/2026-04")) == day("05-05")


def test_an_extension_of_nothing_says_so() -> None:
    """No obligation of that name."""
    found = told(extends("03-05 10:00", "2026-04-01", obligation="C9")).on("03-20")
    assert refused(found, "x").reason is WithoutEffect.NOTHING_TO_ACT_ON


def test_whoever_asked_may_take_it_back() -> None:
    """A request withdrawn in time owes no answer; withdrawn late it leaves the mark."""
    asked = fact("r", "03-10 10:00", "carla", "request", {"thing": "sitio"})
    soon = fact("b", "03-10 11:00", "carla", "request_withdrawn", {"request": "r"})
    late = fact("b", "03-11 11:00", "carla", "request_withdrawn", {"request": "r"})
    [in_time] = [one for one in told(asked, soon).on("03-12").obligations if one.clause == "C3"]
    [after] = [one for one in told(asked, late).on("03-12").obligations if one.clause == "C3"]
    assert (in_time.outcome, in_time.breached_at) == (Outcome.ENDED, None)
    assert after.breached_at == at("03-10 14:00")


def test_only_the_side_that_asked_takes_it_back() -> None:
    """Ana cannot withdraw Carla's request, nor anybody one that was never made."""
    asked = fact("r", "03-10 10:00", "carla", "request", {"thing": "sitio"})
    theirs = fact("b", "03-10 11:00", "ana", "request_withdrawn", {"request": "r"})
    [owed] = [
        one for one in told(asked, theirs).on("03-10 12:00").obligations if one.clause == "C3"
    ]
    assert owed.phase is Phase.ACTIVE


def test_a_complaint_that_was_solved_is_not_withdrawn() -> None:
    """Closing it as solved ends the matter, not what was owed for it."""
    complaint = {"claims": [{"asserts": "late", "clause": "C2"}]}
    said = fact("q", "03-12 10:00", "carla", "complaint", complaint)
    for outcome, expected in (("solved", None), ("withdrawn", Outcome.ENDED)):
        fields = {"complaint": "q", "outcome": outcome}
        closed = fact("k", "03-12 11:00", "carla", "complaint_closed", fields)
        found = told(said, closed).on("03-12 12:00")
        [answer] = [one for one in found.obligations if one.clause == "C3"]
        assert answer.outcome is expected
