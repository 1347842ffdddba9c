"""The agreement itself: who approves which bytes, from when, amendments, term, survival."""

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
    version,
)
from trato.core.agreement import Version
from trato.core.events import Event
from trato.core.standing import Course
from trato.core.standing.values import AgreementPhase, Outcome, Phase, WithoutEffect

FIRST = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Sitio
El prestador entrega «sitio», a más tardar el 2026-04-10.
"""


def proposes(one: Version, when: str, by: str = "ana", id: str = "v") -> Event:
    """Somebody proposes a version."""
    fields = {"version": one.number, "sha256": one.sha256.removeprefix("sha256:")}
    return fact(f"{id}{one.number}", when, by, "version_proposed", fields, channel="document")


def approves(one: Version, when: str, by: str = "carla", id: str = "y") -> Event:
    """Somebody approves a version."""
    fields = {"version": one.number, "sha256": one.sha256.removeprefix("sha256:")}
    return fact(f"{id}{one.number}", when, by, "version_approved", fields, channel="document")


def test_nothing_is_owed_before_both_approved() -> None:
    """A proposal binds nobody."""
    one = version(FIRST, signed=None)
    told = Story((one,), (proposes(one, "03-01 10:00"),))
    found = told.on("03-20")
    assert found.phase is AgreementPhase.PROPOSED
    assert list(found.obligations) == []
    signed = told.then(approves(one, "03-10 10:00")).on("03-20")
    assert signed.phase is AgreementPhase.IN_FORCE
    assert signed.versions[0].since == at("03-10 10:00")


def test_other_bytes_and_other_people_approve_nothing() -> None:
    """The hash must be that of the text, and the person one who may."""
    one = version(FIRST, signed=None)
    wrong = fact(
        "w", "03-02 10:00", "carla", "version_approved", {"version": 1, "sha256": "0" * 64}
    )
    diego = approves(one, "03-03 10:00", "diego")
    told = Story((one,), (proposes(one, "03-01 10:00"), wrong, diego))
    found = told.on("03-20")
    assert refused(found, "w").reason is WithoutEffect.NOTHING_TO_ACT_ON
    assert refused(found, "y1").reason is WithoutEffect.NOT_ALLOWED
    assert found.phase is AgreementPhase.PROPOSED


SECOND = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 10 del mes siguiente.

## C2. Sitio
El prestador entrega «sitio», a más tardar el 2026-04-24.

## C3. Boletín
El prestador entrega «boletín» cada mes, a más tardar el último día hábil del mes.
"""


def amended(*more: Event) -> Story:
    """The first text, and the second one approved on 20 March."""
    first, second = version(FIRST), version(SECOND, 2, None)
    return Story(
        (first, second),
        (proposes(second, "03-19 10:00"), approves(second, "03-20 10:00"), *more),
    )


def test_a_period_belongs_to_the_version_of_its_first_instant() -> None:
    """March began under the first text, April under the second."""
    found = amended().on("04-30")
    march, april = duty(found, "C1/2026-03"), duty(found, "C1/2026-04")
    assert (march.version, due_on(march)) == (1, day("04-05"))
    assert (april.version, due_on(april)) == (2, day("05-10"))


def test_what_an_amendment_changes_is_replaced() -> None:
    """The old date gives way to the new one, and both stay visible."""
    found = amended().on("04-12")
    assert duty(found, "C2").outcome is Outcome.REPLACED
    assert due_on(duty(found, "C2@2")) == day("04-24")
    assert duty(found, "C2@2").is_open


def test_what_was_done_is_not_owed_again() -> None:
    """A thing delivered under the first text stays delivered."""
    found = amended(fact("d", "03-10 10:00", "ana", "delivery", {"thing": "sitio"})).on("04-12")
    assert duty(found, "C2").outcome is Outcome.KEPT
    assert found.obligation("C2@2") is None


def test_a_new_clause_owes_nothing_for_the_period_under_way() -> None:
    """The first newsletter is April's."""
    found = amended().on("04-30")
    assert found.obligation("C3/2026-03") is None
    assert due_on(duty(found, "C3/2026-04")) == day("04-30")


TERM = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Sitio
El prestador entrega «sitio», a más tardar el 2026-06-10.

## C3. Secreto
El prestador no hace esto: contar lo que sabe de la panadería.

## C4. Vigencia
Este acuerdo rige desde el 2026-03-01 por 2 meses.

## C5. Lo que queda
C3 sobrevive al acuerdo por 1 mes.
"""


def test_a_term_that_starts_with_a_date_ends_the_day_before_its_anchor() -> None:
    """Two months from 1 March end with 30 April."""
    told = story(TERM)
    assert told.on("04-30 23:59").phase is AgreementPhase.IN_FORCE
    assert told.on("05-01").phase is AgreementPhase.EXPIRED


def test_what_is_due_stays_and_the_rest_ends() -> None:
    """March's report is overdue and stays owed; April was completed; the site was not due."""
    found = story(TERM).on("05-20")
    assert duty(found, "C1/2026-03").breached_at == at("04-06")
    assert duty(found, "C1/2026-03").is_open
    assert duty(found, "C2").outcome is Outcome.ENDED
    assert found.obligation("C1/2026-05") is None


def test_a_clause_survives_its_time() -> None:
    """Unbroken to its end, it is kept; broken after the end, it is broken."""
    told = story(TERM)
    assert duty(told.on("05-20"), "C3").phase is Phase.ACTIVE
    assert duty(told.on("06-15"), "C3").outcome is Outcome.KEPT
    broken = fact("x", "05-15 10:00", "ana", "forbidden_act", {"clause": "C3", "what": "lo contó"})
    assert duty(told.then(broken).on("05-20"), "C3/x").outcome is Outcome.BREACHED


def test_an_agreement_is_completed_when_all_is_done() -> None:
    """Nothing comes again, and what was owed once is done."""
    told = story(
        "## C1. Sitio\nEl prestador entrega «sitio», a más tardar el 2026-04-10.\n",
        fact("d", "03-10 10:00", "ana", "delivery", {"thing": "sitio"}),
    )
    assert told.on("03-09").phase is AgreementPhase.IN_FORCE
    assert told.on("03-10 10:00").phase is AgreementPhase.COMPLETED


def test_people_change_without_an_amendment() -> None:
    """Who stands in may what the other might; who has left may no more."""
    clauses = (
        "## C1. Sitio\nEl prestador entrega «sitio», a más tardar el 2026-03-10.\n"
        "El cliente acepta u observa «sitio» en 3 días hábiles; su silencio es aceptación.\n"
    )
    delivered = fact("d", "03-09 10:00", "ana", "delivery", {"thing": "sitio"})
    joins = fact(
        "j",
        "03-09 11:00",
        "carla",
        "people_changed",
        {"person": "eva", "status": "stands_in", "for": "carla"},
    )
    yes = fact("a", "03-10 10:00", "eva", "acceptance", {"of": "d"})
    found = story(clauses, delivered, joins, yes).on("03-11")
    assert [one.event for one in found.acceptances] == ["a"]
    early = fact("a", "03-09 10:30", "diego", "acceptance", {"of": "d"})
    assert refused(story(clauses, delivered, early).on("03-11"), "a").reason is (
        WithoutEffect.NOT_ALLOWED
    )


CIRCLE = """## C1. Uno
Cuando se incumple C2, el prestador entrega «uno» en 0 horas.

## C2. Dos
Cuando se incumple C1, el prestador entrega «dos» en 0 horas.
Cada vez que se incumple C1, el prestador entrega «tres» en 0 horas.

## C3. Cuatro
Cada vez que se incumple C2, el prestador entrega «cuatro» en 0 horas.

## C4. Principio
El prestador entrega «cinco», a más tardar el 2026-03-02.
Cada vez que se incumple C4, el prestador entrega «cinco» en 0 horas.
"""


def test_a_circle_ends() -> None:
    """A clause whose breach triggers itself at once does not go on for ever."""
    found = Story((version(CIRCLE, even_so=True),), ()).on("04-30")
    assert 1 < len(found.obligations) < 500


def test_closing_days_announced_in_time_are_no_working_days() -> None:
    """The answer's deadline steps over them; announced late, they change nothing."""
    clauses = (
        "## C1. Respuesta\nEl prestador contesta cada petición del cliente, en 2 días hábiles.\n\n"
        "## C2. Cierre\nEl prestador puede cerrar 5 días hábiles al año, con 7 días naturales de"
        " aviso.\n"
    )
    asked = fact("r", "03-10 10:00", "carla", "request")
    closing = {"from": "2026-03-11", "to": "2026-03-12"}
    in_time = fact("b", "03-02 10:00", "ana", "absence", closing)
    late = fact("b", "03-09 10:00", "ana", "absence", closing)
    assert due_on(duty(story(clauses, asked, in_time).on("03-10 11:00"), "C1/r")) == day("03-17")
    assert due_on(duty(story(clauses, asked, late).on("03-10 11:00"), "C1/r")) == day("03-12")


def test_closing_days_move_what_is_already_owed() -> None:
    """Announced after the request, and in time, they are stepped over all the same."""
    clauses = (
        "## Cosas\n«medidas».\n\n"
        "## C1. Respuesta\nEl prestador contesta cada petición del cliente, en 2 días hábiles.\n\n"
        "## C2. Plano\nEl prestador entrega «plano» en 5 días hábiles desde la recepción de"
        " «medidas».\n\n"
        "## C3. Cierre\nEl prestador puede cerrar 2 días naturales al año, con 1 día natural de"
        " aviso.\n"
    )
    asked = fact("r", "03-10 10:00", "carla", "request")
    given = fact("i", "03-10 10:00", "carla", "input", {"thing": "medidas"})
    closing = {"from": "2026-03-12", "to": "2026-03-12"}
    closed = fact("b", "03-10 12:00", "ana", "absence", closing)
    told = story(clauses, asked, given, closed)
    found = told.on("03-10 13:00")
    assert due_on(duty(found, "C1/r")) == day("03-13")
    assert due_on(duty(found, "C2")) == day("03-19")
    again = {"from": "2026-03-24", "to": "2026-03-26"}
    more = fact("b2", "03-17 12:00", "ana", "absence", again)
    asked_again = fact("s", "03-20 10:00", "carla", "request")
    assert due_on(duty(told.then(more, asked_again).on("03-21"), "C1/s")) == day("03-24")


RENEWED = """## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.

## C2. Vigencia
Este acuerdo rige desde el 2026-03-01 por 2 meses{}.
"""
RENEWS = ", y se renueva por 1 mes salvo aviso con 10 días naturales"


def test_a_term_is_renewed_unless_somebody_gives_notice() -> None:
    """In time; a notice that comes later stops the next renewal, not this one."""
    told = story(RENEWED.format(RENEWS))
    assert told.on("05-20").phase is AgreementPhase.IN_FORCE
    in_time = fact("n", "04-15 10:00", "carla", "notice", {"of": "C2"})
    assert told.then(in_time).on("05-20").phase is AgreementPhase.EXPIRED
    late = fact("n", "04-25 10:00", "carla", "notice", {"of": "C2"})
    assert told.then(late).on("05-20").phase is AgreementPhase.IN_FORCE
    assert told.then(late).on("06-20").phase is AgreementPhase.EXPIRED


def test_a_proposal_refused_or_withdrawn_cannot_be_approved() -> None:
    """It has to be proposed again."""
    first, second = version(FIRST), version(SECOND, 2, None)
    fields = {"version": 2, "sha256": second.sha256.removeprefix("sha256:")}
    proposed = proposes(second, "03-10 10:00")
    for kind, by, word in (
        ("version_refused", "carla", "refused"),
        ("version_withdrawn", "ana", "withdrawn"),
    ):
        ended = fact("x", "03-11 10:00", by, kind, {**fields, "reason": "No conviene."})
        told = Story((first, second), (proposed, ended, approves(second, "03-12 10:00")))
        found = told.on("03-13")
        assert found.versions[1].state == word
        assert refused(found, "y2").reason is WithoutEffect.ALREADY_DONE
        again = told.then(
            proposes(second, "03-13 10:00", id="w"), approves(second, "03-14 10:00", id="z")
        )
        assert again.on("03-15").version == 2


def test_more_than_six_doubts_at_once_are_undetermined() -> None:
    """Nobody computes more than sixty-four ways: what rests on them is left open."""
    items = "; ".join(f"«pieza {n}» el 2026-03-1{n} a las 12:00" for n in range(8))
    clauses = f"## C1. Piezas\nEl prestador entrega: {items}.\n"
    events = [
        fact(f"d{n}", f"03-1{n}", "ana", "delivery", {"thing": f"pieza {n}"}) for n in range(8)
    ]
    found = story(clauses, *events).on("03-20")
    assert all(one.undetermined for one in found.obligations)


def test_a_course_goes_on_when_people_change() -> None:
    """Who joins is known from then on, one event at a time as well as all at once."""
    joins = fact(
        "j",
        "03-05 10:00",
        "carla",
        "people_changed",
        {"person": "eva", "name": "Eva Gil", "may": ["ask"], "status": "joins"},
    )
    asked = fact("r", "03-06 10:00", "eva", "request")
    leaves = fact(
        "k", "03-07 10:00", "carla", "people_changed", {"person": "eva", "status": "leaves"}
    )
    clauses = "## C1. Respuesta\nEl prestador contesta cada petición del cliente, en 1 día hábil.\n"
    told = story(clauses, joins, asked, leaves)
    course = Course.start(told.versions)
    for one in told.events:
        course = course.with_event(one)
        course.standing(one.recorded_at)
    found = course.standing(at("03-08"))
    assert duty(found, "C1/r").debtor.value == "provider"
    assert found == told.on("03-08")
    assert [one.name for one in found.people if one.short == "eva"] == ["Eva Gil"]


def test_a_side_speaks_of_its_own_people_alone() -> None:
    """The provider cannot put Carla out or take her over, nor can Diego give himself more."""
    changes = (
        ("ana", {"person": "carla", "status": "leaves"}),
        ("ana", {"person": "carla", "status": "joins", "may": ["read"]}),
        ("diego", {"person": "diego", "status": "joins", "may": ["sign"]}),
        ("diego", {"person": "eva", "status": "joins", "may": ["approve"]}),
    )
    clauses = "## C1. Respuesta\nEl prestador contesta cada petición del cliente, en 1 día hábil.\n"
    before = story(clauses).on("03-08").people
    for number, (by, fields) in enumerate(changes):
        changed = fact(f"j{number}", "03-05 10:00", by, "people_changed", fields)
        assert story(clauses, changed).on("03-08").people == before
