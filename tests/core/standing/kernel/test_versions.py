"""Versions: who proposes and approves, windows to decide, dates of force, carrying over."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, at, day, due_on, duty, fact, refused, version
from trato.core.agreement import Version
from trato.core.events import Event
from trato.core.standing.values import AgreementPhase, Outcome, PowerPhase, WithoutEffect

FIRST = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Salida
El cliente puede terminar el acuerdo con 10 días naturales de aviso.
"""


def about(one: Version, kind: str, when: str, by: str, id: str, **more: object) -> Event:
    fields = {"version": one.number, "sha256": one.sha256.removeprefix("sha256:"), **more}
    entered_by = "ana" if by.startswith("third:") else None
    return fact(id, when, by, kind, fields, channel="document", entered_by=entered_by)


def test_a_proposal_by_who_may_not_approve_waits_for_both() -> None:
    """Pía may read: that she sends the text does not approve it for her side."""
    one = version(FIRST, signed=None)
    sent = about(one, "version_proposed", "03-01 10:00", "pía", "p")
    carla = about(one, "version_approved", "03-02 10:00", "carla", "c")
    told = Story((one,), (sent, carla))
    assert told.on("03-05").phase is AgreementPhase.PROPOSED
    ana = about(one, "version_approved", "03-03 10:00", "ana", "a")
    assert told.then(ana).on("03-05").versions[0].since == at("03-03 10:00")


def test_somebody_of_neither_side_approves_nothing() -> None:
    """A notary is welcome and binds nobody."""
    one = version(FIRST, signed=None)
    sent = about(one, "version_proposed", "03-01 10:00", "ana", "p")
    other = about(one, "version_approved", "03-02 10:00", "third:notaría", "n")
    found = Story((one,), (sent, other)).on("03-05")
    assert refused(found, "n").reason is WithoutEffect.WRONG_PARTY


def test_an_approval_that_the_other_side_entered_waits_for_a_word() -> None:
    """Ana notes that Carla said yes on the phone: it counts once Carla confirms it."""
    one = version(FIRST, signed=None)
    sent = about(one, "version_proposed", "03-01 10:00", "ana", "p")
    fields = {"version": 1, "sha256": one.sha256.removeprefix("sha256:")}
    noted = fact(
        "n", "03-02 10:00", "carla", "version_approved", fields, channel="call", entered_by="ana"
    )
    told = Story((one,), (sent, noted))
    assert refused(told.on("03-05"), "n").reason is WithoutEffect.UNCONFIRMED
    yes = fact("y", "03-03 10:00", "carla", "confirmation", {"event": "n"})
    assert told.then(yes).on("03-05").phase is AgreementPhase.IN_FORCE


@pytest.mark.parametrize(
    ("kind", "by"), [("version_withdrawn", "carla"), ("version_refused", "third:notaría")]
)
def test_who_has_no_say_ends_no_proposal(kind: str, by: str) -> None:
    """Only who proposed takes it back, and only a side declines it."""
    one = version(FIRST, signed=None)
    sent = about(one, "version_proposed", "03-01 10:00", "ana", "p")
    meddling = about(one, kind, "03-02 10:00", by, "m", reason="No.")
    yes = about(one, "version_approved", "03-03 10:00", "carla", "y")
    assert Story((one,), (sent, meddling, yes)).on("03-05").phase is AgreementPhase.IN_FORCE


def test_a_version_nobody_has_is_nothing_to_approve() -> None:
    """The number of a text that was never handed in."""
    one = version(FIRST, signed=None)
    fields = {"version": 7, "sha256": "0" * 64}
    ghost = fact("g", "03-02 10:00", "carla", "version_approved", fields, channel="document")
    found = Story((one,), (ghost,)).on("03-05")
    assert refused(found, "g").reason is WithoutEffect.NOTHING_TO_ACT_ON


TERMED = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Duración
Este acuerdo rige desde el 2026-04-01 hasta el 2026-12-31.
"""


def test_a_term_that_begins_later_is_in_force_later() -> None:
    """Approved in March, it binds from the first of April, and owes nothing for March."""
    one = version(TERMED, signed=None)
    sent = about(one, "version_proposed", "03-01 10:00", "ana", "p")
    yes = about(one, "version_approved", "03-03 10:00", "carla", "y")
    told = Story((one,), (sent, yes))
    waiting = told.on("03-20")
    assert (waiting.phase, waiting.versions[0].state) == (AgreementPhase.PROPOSED, "approved")
    found = told.on("05-20")
    assert found.versions[0].since == at("04-01")
    assert found.obligation("C1/2026-03") is None
    assert due_on(duty(found, "C1/2026-04")) == day("05-05")


DECIDES = """## C1. Enmiendas
El cliente decide sobre cada propuesta de enmienda en 5 días hábiles; su silencio es rechazo.

## C2. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.
"""


def test_a_power_that_was_used_stays_told_after_its_clause_changed() -> None:
    """Notice was given under the first text; the second asks for more of it."""
    first = version(FIRST)
    second = version(FIRST.replace("con 10 días naturales", "con 20 días naturales"), 2, None)
    gone = version(FIRST.partition("## C2")[0], 2, None)
    for later in (second, gone):
        told = Story(
            (first, later),
            (
                fact("u", "03-05 10:00", "carla", "power_used", {"clause": "C2"}),
                about(later, "version_proposed", "03-06 10:00", "ana", "p"),
                about(later, "version_approved", "03-07 10:00", "carla", "y"),
            ),
        )
        found = told.on("03-10")
        assert any(use.event == "u" for one in found.powers for use in one.uses)
        assert told.on("03-15").phase is AgreementPhase.IN_FORCE
        assert told.on("03-17").phase is AgreementPhase.TERMINATED


def test_the_same_power_goes_on_through_an_amendment() -> None:
    """A clause that says the same keeps its power in force, without a second one."""
    first = version(FIRST)
    second = version(FIRST.replace("el día 5", "el día 8"), 2, None)
    told = Story(
        (first, second),
        (
            about(second, "version_proposed", "03-06 10:00", "ana", "p"),
            about(second, "version_approved", "03-07 10:00", "carla", "y"),
        ),
    )
    [power] = told.on("03-10").powers
    assert power.phase is PowerPhase.IN_FORCE
    assert told.on("05-10").version == 2


def test_a_duty_under_way_gives_way_when_its_sentence_is_gone() -> None:
    """A thing with a date that the new text no longer asks for is replaced, unless it is late."""
    dated = FIRST + "\n## C3. Sitio\nEl prestador entrega «sitio», a más tardar el 2026-03-20.\n"
    first, second = version(dated), version(FIRST, 2, None)
    told = Story(
        (first, second),
        (
            about(second, "version_proposed", "03-06 10:00", "ana", "p"),
            about(second, "version_approved", "03-07 10:00", "carla", "y"),
        ),
    )
    assert duty(told.on("03-25"), "C3").outcome is Outcome.REPLACED
    after = Story(
        (first, second),
        (
            about(second, "version_proposed", "03-22 10:00", "ana", "p"),
            about(second, "version_approved", "03-23 10:00", "carla", "y"),
        ),
    )
    late = duty(after.on("03-25"), "C3")
    assert (late.breached_at, late.outcome) == (at("03-21"), None)
