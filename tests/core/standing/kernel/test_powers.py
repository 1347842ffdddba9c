"""Powers: in force while their ground is, tested once, and what using them changes."""

from __future__ import annotations

from tests.core.standing.kernel.telling import (
    at,
    day,
    due_on,
    duty,
    fact,
    power,
    refused,
    story,
)
from trato.core.standing.values import (
    AgreementPhase,
    Outcome,
    Phase,
    PowerPhase,
    WithoutEffect,
)

SUSPENDING = """## C1. Entrega
El prestador entrega «sitio», a más tardar el 2026-03-20.

## C2. Pago
El cliente paga «anticipo», 1,000.00 MXN, a más tardar el 2026-03-10.

## C3. Suspender
Si se incumple C2, el prestador puede suspender C1, y el tiempo suspendido se suma al plazo.

## C4. Terminar
El cliente puede terminar el acuerdo, con 10 días naturales de aviso.
"""
SUSPENDED = fact("s", "03-12 10:00", "ana", "power_used", {"clause": "C3"})
PAID = fact("p", "03-15 10:00", "carla", "payment", {"amount": "1000.00", "currency": "MXN"})


def test_a_power_comes_and_goes_with_its_ground() -> None:
    """Born of a breach, it is in force while that breach is open."""
    told = story(SUSPENDING, PAID)
    assert power(told.on("03-10 23:00"), "C3").phase is PowerPhase.NOT_IN_FORCE
    assert power(told.on("03-11"), "C3").phase is PowerPhase.IN_FORCE
    assert power(told.on("03-16"), "C3").phase is PowerPhase.ENDED


def test_who_may_not_use_it_changes_nothing() -> None:
    """The other side's act is shown, with the reason."""
    told = story(SUSPENDING, fact("x", "03-12 10:00", "carla", "power_used", {"clause": "C3"}))
    found = told.on("03-13")
    assert refused(found, "x").reason is WithoutEffect.WRONG_PARTY
    assert duty(found, "C1").phase is Phase.ACTIVE


def test_before_its_ground_it_is_not_in_force_and_never_gains_effect() -> None:
    """An act is tested at its instant; the breach that comes later does not help it."""
    told = story(SUSPENDING, fact("x", "03-09 10:00", "ana", "power_used", {"clause": "C3"}))
    assert refused(told.on("03-20"), "x").reason is WithoutEffect.NOT_IN_FORCE


def test_a_person_who_only_reads_may_not_use_it() -> None:
    """A side acts by its people who may."""
    told = story(SUSPENDING, fact("x", "03-12 10:00", "pia", "power_used", {"clause": "C3"}))
    assert refused(told.on("03-13"), "x").reason is WithoutEffect.NOT_ALLOWED


def test_what_was_suspended_is_not_late() -> None:
    """While it stands still its date does not count."""
    found = story(SUSPENDING, SUSPENDED).on("03-25")
    assert duty(found, "C1").phase is Phase.SUSPENDED
    assert duty(found, "C1").breached_at is None
    second = fact("s2", "03-12 11:00", "ana", "power_used", {"clause": "C3"})
    again = story(SUSPENDING, SUSPENDED, second).on("03-25")
    assert refused(again, "s2").reason is WithoutEffect.ALREADY_DONE


def test_what_is_done_while_it_is_suspended_is_in_time() -> None:
    """Whoever may stand still and delivers even so is not late, though the date has passed."""
    done = fact("d", "03-23 10:00", "ana", "delivery", {"thing": "sitio"})
    one = duty(story(SUSPENDING, SUSPENDED, done).on("03-25"), "C1")
    assert (one.outcome, one.breached_at) == (Outcome.KEPT, None)
    assert due_on(one) == day("03-31")


def test_a_late_record_takes_the_ground_away() -> None:
    """What removes the ground later ends the effect at its recording, not before."""
    early = fact(
        "p0",
        "03-09 10:00",
        "carla",
        "payment",
        {"amount": "1000.00", "currency": "MXN"},
        entered="03-14 09:00",
    )
    told = story(SUSPENDING, SUSPENDED, early)
    found = told.on("03-18")
    [use] = power(found, "C3").uses
    assert use.effective
    assert use.until == at("03-14 09:00")
    assert duty(found, "C1").phase is Phase.ACTIVE
    known = told.on("03-13", "03-13")
    assert duty(known, "C1").phase is Phase.SUSPENDED


def test_a_use_that_others_entered_is_tested_when_its_own_side_confirms_it() -> None:
    """Carla notes that Ana suspended on the 12th; Ana says so on the 14th. What was recorded by
    then decides, as it stood on the 12th."""
    noted = fact(
        "s", "03-12 10:00", "ana", "power_used", {"clause": "C3"}, entered_by="carla", channel=None
    )
    told = story(SUSPENDING, noted)
    assert refused(told.on("03-18"), "s").reason is WithoutEffect.UNCONFIRMED
    said = told.then(fact("c", "03-14 10:00", "ana", "confirmation", {"event": "s"}))
    [use] = power(said.on("03-18"), "C3").uses
    assert (use.effective, use.until) == (True, None)
    assert duty(said.on("03-18"), "C1").phase is Phase.SUSPENDED
    money = {"amount": "1000.00", "currency": "MXN"}
    paid = fact("p0", "03-09 10:00", "carla", "payment", money, entered="03-13 09:00")
    assert refused(said.then(paid).on("03-18"), "s").reason is WithoutEffect.NOT_IN_FORCE


def test_a_ground_that_is_in_doubt_leaves_in_doubt_what_was_held_by_it() -> None:
    """A payment of before that Ana disputes would have left her no ground to suspend, whatever
    else was entered late."""
    money = {"amount": "1000.00", "currency": "MXN"}
    paid = fact("p0", "03-09 10:00", "carla", "payment", money)
    doubt = fact("q", "03-11 12:00", "ana", "dispute", {"event": "p0"})
    late = fact("m", "03-05 10:00", "ana", "message", entered="03-13 10:00")
    for more in ((), (late,)):
        told = story(SUSPENDING, SUSPENDED, paid, doubt, *more)
        assert duty(told.on("03-25"), "C1").undetermined == ("p0",)


def test_a_use_that_turns_out_idle_ends_no_other() -> None:
    """Ana's first use was entered after her second one, which nobody could know to be idle: the
    second ends with that record, and the site stands still by the first for its five days."""
    for_days = SUSPENDING.replace("suspender C1", "suspender C1 hasta por 5 días naturales")
    first = fact("s1", "03-12 10:00", "ana", "power_used", {"clause": "C3"}, entered="03-14 10:00")
    second = fact("s2", "03-13 10:00", "ana", "power_used", {"clause": "C3"})
    told = story(for_days, first, second)
    uses = power(told.on("03-15"), "C3").uses
    assert [(use.event, use.until) for use in uses] == [("s1", None), ("s2", at("03-14 10:00"))]
    assert duty(told.on("03-15"), "C1").phase is Phase.SUSPENDED
    assert duty(told.on("03-18"), "C1").phase is Phase.ACTIVE


def test_what_is_over_is_not_terminated_again() -> None:
    """The notice of the 2nd ended it on the 13th; another one on the 20th ends nothing."""
    uses = (
        fact("t", "03-02 10:00", "carla", "power_used", {"clause": "C4"}),
        fact("u", "03-20 10:00", "carla", "power_used", {"clause": "C4"}),
    )
    assert refused(story(SUSPENDING, *uses).on("03-21"), "u").reason is WithoutEffect.ALREADY_DONE
    expiring = (
        SUSPENDING
        + "\n## C5. Vigencia\nEste acuerdo rige desde el 2026-03-01 hasta el 2026-03-15.\n"
    )
    found = story(expiring, uses[1]).on("03-21")
    assert refused(found, "u").reason is WithoutEffect.ALREADY_DONE
    assert found.phase is AgreementPhase.EXPIRED


def test_notice_runs_before_the_agreement_ends() -> None:
    """The effect starts by itself at the first instant after the notice."""
    told = story(SUSPENDING, fact("t", "03-02 10:00", "carla", "power_used", {"clause": "C4"}))
    assert told.on("03-12 23:59").phase is AgreementPhase.IN_FORCE
    found = told.on("03-13")
    assert found.phase is AgreementPhase.TERMINATED
    assert duty(found, "C1").outcome is Outcome.ENDED
    assert duty(found, "C2").is_open


CURABLE = """## C1. Entrega
El prestador entrega «sitio», a más tardar el 2026-03-10.

## C2. Subsanar
Quien incumple puede subsanar en 5 días hábiles desde el aviso; si no subsana, la otra parte \
puede terminar el acuerdo.
"""
NOTICE = fact("n", "03-11 10:00", "carla", "notice", {"of": "C1"})


def test_a_breach_cured_in_time_gives_no_end() -> None:
    """Five working days from the notice, the holiday left out."""
    told = story(CURABLE, NOTICE, fact("d", "03-19 17:00", "ana", "delivery", {"thing": "sitio"}))
    found = told.on("03-30")
    one = duty(found, "C1")
    assert one.outcome is Outcome.KEPT_LATE
    assert one.cured_at == at("03-19 17:00")
    [mine] = [state for state in found.powers if state.holder.value == "client"]
    assert mine.phase is PowerPhase.NOT_IN_FORCE


def test_an_uncured_breach_lets_the_other_side_leave() -> None:
    """The day after the time to cure."""
    told = story(CURABLE, NOTICE)
    [before] = [one for one in told.on("03-19 18:00").powers if one.holder.value == "client"]
    [then] = [one for one in told.on("03-20").powers if one.holder.value == "client"]
    assert before.phase is PowerPhase.NOT_IN_FORCE
    assert then.phase is PowerPhase.IN_FORCE


def test_an_extension_in_time_is_the_new_due() -> None:
    """Granted by the creditor before the date, nothing is late."""
    granted = fact(
        "x",
        "03-09 10:00",
        "carla",
        "extension_granted",
        {"obligation": "C1", "until": "2026-03-25"},
    )
    found = story(CURABLE, granted).on("03-20")
    assert due_on(duty(found, "C1")) == day("03-25")
    assert duty(found, "C1").breached_at is None


def test_an_extension_after_the_due_excuses_its_days() -> None:
    """The mark stays; the days up to the new date are no delay."""
    granted = fact(
        "x",
        "03-12 10:00",
        "carla",
        "extension_granted",
        {"obligation": "C1", "until": "2026-03-25"},
    )
    one = duty(story(CURABLE, granted).on("03-20"), "C1")
    assert one.breached_at == at("03-11")
    assert one.excused == ((at("03-11"), at("03-26")),)


def test_the_debtor_cannot_grant_it() -> None:
    """Only a person of the creditor who may accept."""
    fields = {"obligation": "C1", "until": "2026-03-25"}
    mine = fact("x", "03-09 10:00", "ana", "extension_granted", fields)
    diego = fact("y", "03-09 11:00", "diego", "extension_granted", fields)
    found = story(CURABLE, mine, diego).on("03-20")
    assert refused(found, "x").reason is WithoutEffect.WRONG_PARTY
    assert refused(found, "y").reason is WithoutEffect.NOT_ALLOWED
    assert due_on(duty(found, "C1")) == day("03-10")


def test_a_waiver_after_the_breach_keeps_the_mark() -> None:
    """What was broken stays on record."""
    waived = fact("w", "03-12 10:00", "carla", "waiver", {"obligation": "C1"})
    one = duty(story(CURABLE, waived).on("03-20"), "C1")
    assert one.outcome is Outcome.WAIVED
    assert one.breached_at == at("03-11")


def test_an_act_that_its_side_did_not_record_waits_for_its_word() -> None:
    """A waiver entered by the debtor binds nobody until the creditor confirms it."""
    waived = fact(
        "w", "03-09 10:00", "carla", "waiver", {"obligation": "C1"}, entered_by="ana", channel=None
    )
    told = story(CURABLE, waived)
    assert refused(told.on("03-20"), "w").reason is WithoutEffect.UNCONFIRMED
    yes = fact("c", "03-09 12:00", "carla", "confirmation", {"event": "w"})
    assert duty(told.then(yes).on("03-20"), "C1").outcome is Outcome.WAIVED
