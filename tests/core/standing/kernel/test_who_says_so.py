"""Who says it: confirmations, answers about what was done, people who change, gifts, leniency."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import duty, fact, refused, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, RestsOn, WithoutEffect

CLAUSES = """## Cosas
«nota»; «permiso».

## C1. Informe
El prestador entrega «informe» cada semana, a más tardar el viernes a las 18:00.

## C2. Salida
El cliente puede terminar el acuerdo.

## C3. Nota
El prestador no publica «nota», salvo si el cliente da «permiso».

## C4. Respuesta
El prestador contesta cada petición del cliente, en 2 días hábiles.
"""
LATE = "C1/2026-W10"


def test_a_breach_that_its_debtor_confirms_rests_on_that() -> None:
    """Carla tells that the report of the week is missing, and Ana says yes."""
    told = fact("n", "03-09 10:00", "carla", "notice", {"of": LATE}, about=(LATE,))
    yes = fact("y", "03-09 11:00", "ana", "confirmation", {"event": "n"})
    other = fact("z", "03-09 11:00", "ana", "confirmation", {"event": "m"})
    mail = fact("m", "03-09 10:30", "carla", "message")
    assert duty(story(CLAUSES, told, yes).on("03-10"), LATE).rests_on is RestsOn.CONFIRMED
    unsaid = story(CLAUSES, told, mail, other).on("03-10")
    assert duty(unsaid, LATE).rests_on is RestsOn.NO_RECORD


@pytest.mark.parametrize(
    ("by", "rests"), [("ana", RestsOn.CONFIRMED), ("carla", RestsOn.NO_RECORD)]
)
def test_only_the_debtors_no_confirms_that_it_was_not_done(by: str, rests: RestsOn) -> None:
    """The creditor's own «no» adds nothing to what is not on record."""
    answer = fact(
        "a", "03-09 11:00", by, "performance_answered", {"obligation": LATE, "done": False}
    )
    assert duty(story(CLAUSES, answer).on("03-10"), LATE).rests_on is rests


def test_a_use_that_its_side_never_confirms_has_no_effect() -> None:
    """Ana writes that Carla ended it on the phone; whatever is entered later says nothing of it."""
    used = fact("u", "03-09 10:00", "carla", "power_used", {"clause": "C2"}, entered_by="ana")
    mail = fact("m", "03-10 10:00", "carla", "message")
    found = story(CLAUSES, used, mail).on("03-12")
    assert refused(found, "u").reason is WithoutEffect.UNCONFIRMED


def test_using_a_power_that_no_clause_gives_does_nothing() -> None:
    """C9 is nowhere."""
    used = fact("u", "03-09 10:00", "carla", "power_used", {"clause": "C9"})
    found = story(CLAUSES, used).on("03-12")
    assert refused(found, "u").reason is WithoutEffect.NOTHING_TO_ACT_ON


def joins(by: str, *may: str) -> Event:
    entered_by = "ana" if by.startswith("third:") else None
    fields = {"person": "eva", "status": "joins", "may": list(may)}
    return fact("p", "03-03 10:00", by, "people_changed", fields, entered_by=entered_by)


@pytest.mark.parametrize(
    ("change", "ends"),
    [
        (joins("carla", "sign"), True),
        (joins("carla", "read"), False),
        (joins("third:eva", "sign"), False),
    ],
)
def test_a_side_alone_names_its_people(change: Event, *, ends: bool) -> None:
    """Who may sign may do all; who only reads, and whom nobody named, may not."""
    used = fact("u", "03-09 10:00", "eva", "power_used", {"clause": "C2"})
    found = story(CLAUSES, change, used).on("03-12")
    assert (found.phase.value == "terminated") is ends


@pytest.mark.parametrize(("allowed", "broken"), [(True, False), (False, True)])
def test_an_exception_of_a_ban_allows_the_act(*, allowed: bool, broken: bool) -> None:
    """With the permit it may be published."""
    permit = fact("i", "03-03 10:00", "carla", "input", {"thing": "permiso"})
    act = fact("d", "03-04 10:00", "ana", "delivery", {"thing": "nota"})
    found = story(CLAUSES, *([permit] if allowed else []), act).on("03-05")
    assert bool([one for one in found.obligations if one.trigger_event == "d"]) is broken


def test_a_waiver_of_a_clause_is_of_all_that_is_open_by_it() -> None:
    """Two weeks are late, and both are let be."""
    waiver = fact("w", "03-14 10:00", "carla", "waiver", {"obligation": "C1"})
    found = story(CLAUSES, waiver).on("03-14 12:00")
    weeks = [one for one in found.obligations if one.clause == "C1" and one.breached_at]
    assert {one.outcome for one in weeks} == {Outcome.WAIVED}


def test_leniency_of_which_only_the_day_is_known_is_in_doubt_on_the_day_of_the_due() -> None:
    """Due at six on Friday; granted that day, at an hour that nobody wrote down."""
    fields = {"obligation": LATE, "until": "2026-03-10"}
    granted = fact("x", "03-06", "carla", "extension_granted", fields)
    found = duty(story(CLAUSES, granted).on("03-07"), LATE)
    assert found.undetermined == ("x",)
    before = fact("x", "03-05", "carla", "extension_granted", fields)
    assert duty(story(CLAUSES, before).on("03-07"), LATE).undetermined == ()


def test_a_gift_that_names_no_work_gives_none_away() -> None:
    """The poster nobody asked for stays without a courtesy until it is named."""
    done = {"what": "cartel", "minutes": 30, "extra": True}
    work = fact("w", "03-04 10:00", "ana", "work", done)
    vague = fact("c", "03-05 10:00", "ana", "courtesy", {"reason": "amistad"}, about=("C1",))
    found = story(CLAUSES, work, vague).on("03-06")
    assert [one.courtesy for one in found.over_services] == [None]
    named = fact("e", "03-05 11:00", "ana", "courtesy", {"reason": "amistad"}, about=("w",))
    given = story(CLAUSES, work, vague, named).on("03-06")
    assert [one.courtesy for one in given.over_services] == ["e"]
