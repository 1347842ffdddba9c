"""Amendments that reach back or lost their turn; what they do to powers and what waits."""

from __future__ import annotations

from tests.core.standing.kernel.telling import Story, at, day, due_on, duty, fact, power, version
from tests.core.standing.kernel.test_amendments import amended, says
from trato.core.standing import Course
from trato.core.standing.values import Outcome, PowerPhase

ANSWER = """## C1. Respuesta
El prestador contesta cada petición del cliente, en {} días hábiles.
"""
BACK = "## Enmienda\nSustituye la versión 1, con efecto desde el 2026-03-05.\n\n"
ASKED = fact("q", "03-06 10:00", "carla", "request")


def test_what_reaches_back_counts_from_its_day_once_it_is_approved() -> None:
    """Asked on the 6th under two days; approved on the 13th, four days count from the 5th on."""
    told = amended(BACK + ANSWER.format(4), ASKED, first=ANSWER.format(2))
    assert due_on(duty(told.on("03-12"), "C1/q")) == day("03-10")
    assert due_on(duty(told.on("03-14"), "C1/q")) == day("03-12")
    assert due_on(duty(told.on("03-14", as_of="03-12"), "C1/q")) == day("03-10")


def test_a_course_goes_on_from_where_an_amendment_reached_back() -> None:
    """One event more says what a fresh beginning says, also when only its day is known."""
    told = amended(BACK + ANSWER.format(4), ASKED, first=ANSWER.format(2))
    course = Course.start(told.versions, told.events)
    course.standing(at("03-14"))
    late = fact("a", "03-13", "ana", "answer", {"answers": ["q"]})
    grown = course.with_event(late).standing(at("03-16"))
    assert grown == told.then(late).on("03-16")
    assert duty(grown, "C1/q").outcome is Outcome.KEPT_LATE
    ends = course.with_event(late).at_day_ends(at("03-16"), None, facts=frozenset({"a"}))
    assert duty(ends, "C1/q").outcome is Outcome.KEPT_LATE


def test_a_text_whose_day_comes_after_a_later_one_stays_aside() -> None:
    """The second was for April; the third is in force since March, and stays."""
    later = "## Enmienda\nSustituye la versión 1 desde el 2026-04-01.\n\n" + ANSWER.format(3)
    first = version(ANSWER.format(2))
    second, third = version(later, 2, None), version(ANSWER.format(5), 3, None)
    told = Story(
        (first, second, third),
        (
            says("version_proposed", second, "03-10 10:00", "ana", id="p2"),
            says("version_approved", second, "03-10 11:00", "carla", id="y2"),
            says("version_proposed", third, "03-11 10:00", "ana", id="p3"),
            says("version_approved", third, "03-11 11:00", "carla", id="y3"),
        ),
    )
    assert told.on("04-02").version == 3


def test_approving_twice_is_approving_once() -> None:
    """Ana proposes and says yes again: it still takes somebody of the client."""
    second = version(ANSWER.format(4), 2, None)
    told = Story(
        (version(ANSWER.format(2)), second),
        (
            says("version_proposed", second, "03-10 10:00", "ana", id="p"),
            says("version_approved", second, "03-10 11:00", "ana", id="y"),
        ),
    )
    assert told.on("03-12").version == 1
    yes = says("version_approved", second, "03-11 11:00", "carla", id="c")
    assert told.then(yes).on("03-12").version == 2


LEAVING = """## C1. Salida
El cliente puede terminar el acuerdo con {} días naturales de aviso.

## C2. Pausa
El prestador puede suspender el trabajo{}.
"""


def test_a_power_whose_words_change_begins_anew() -> None:
    """Nobody had used it: the new notice is the one that counts."""
    told = amended(LEAVING.format(20, ""), first=LEAVING.format(10, ""))
    used = fact("u", "03-14 10:00", "carla", "power_used", {"clause": "C1"})
    assert power(told.on("03-14"), "C1").phase is PowerPhase.IN_FORCE
    [use] = power(told.then(used).on("03-15"), "C1").uses
    assert use.effective_on == at("04-04")


def test_a_use_without_notice_is_kept_under_the_words_that_were_there() -> None:
    """The pause of the 10th stays on record beside the power that took its place."""
    paused = fact("u", "03-10 10:00", "ana", "power_used", {"clause": "C2"})
    second = LEAVING.format(10, " hasta por 5 días naturales")
    told = amended(second, paused, first=LEAVING.format(10, ""))
    uses = [
        one.event for found in told.on("03-14").powers if found.clause == "C2" for one in found.uses
    ]
    assert uses == ["u"]


WAITING = """## C1. Contacto
El prestador escribe al cliente al menos cada {} días naturales.
Rige desde la entrega de «sitio».

## C2. Sitio
El prestador entrega «sitio» a más tardar el 2026-03-30.
"""


def test_what_waits_to_begin_waits_under_the_new_text_too() -> None:
    """Nothing had started it before; when the site comes, the new rhythm begins."""
    told = amended(WAITING.format(3), first=WAITING.format(7))
    assert [one.clause for one in told.on("03-14").obligations] == ["C2"]
    site = fact("d", "03-16 10:00", "ana", "delivery", {"thing": "sitio"})
    [window] = [one for one in told.then(site).on("03-17").obligations if one.clause == "C1"]
    assert due_on(window) == day("03-19")


PAUSED = (
    ANSWER
    + """
## C2. Sitio
El prestador entrega «sitio» a más tardar el 2026-03-30.

## C3. Pausa
Si se incumple C1, el cliente puede suspender C2.
"""
)


def test_a_use_rests_on_what_reached_back_before_it_whatever_is_recorded_later() -> None:
    """Two days instead of eight, from the 5th on: late on the 14th. A mail of the 13th, entered
    on the 15th, has nothing to do with it."""
    used = fact("u", "03-14 12:00", "carla", "power_used", {"clause": "C3"})
    told = amended(BACK + PAUSED.format(2), ASKED, used, first=PAUSED.format(8))
    mail = fact("m", "03-13 12:00", "ana", "message", {}, entered="03-15 10:00")
    for one in (told, told.then(mail)):
        [use] = power(one.on("03-16"), "C3").uses
        assert (use.effective, use.until) == (True, None)


def test_a_use_that_had_effect_stays_when_a_text_reaches_back_over_its_ground() -> None:
    """Late by two days on the 12th; the eight days of the 13th count from the 5th on, but the
    pause was used on what held then."""
    used = fact("u", "03-12 12:00", "carla", "power_used", {"clause": "C3"})
    found = amended(BACK + PAUSED.format(8), ASKED, used, first=PAUSED.format(2)).on("03-14")
    assert not duty(found, "C1/q").breached_at
    [use] = power(found, "C3").uses
    assert (use.effective, use.until) == (True, None)


def test_a_use_without_effect_gains_none_from_a_text_that_reaches_back() -> None:
    """Not late on the 12th by eight days; by the two of the 13th it would have been."""
    used = fact("u", "03-12 12:00", "carla", "power_used", {"clause": "C3"})
    found = amended(BACK + PAUSED.format(2), ASKED, used, first=PAUSED.format(8)).on("03-14")
    assert duty(found, "C1/q").breached_at
    [use] = power(found, "C3").uses
    assert not use.effective
