"""Under a warranty: how long it runs, and what a notice within it gives."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, fact, story
from tests.core.verdict.telling import asked, word
from trato.core.verdict.subject import subject_of


def guaranteed(long: str) -> Story:
    """A work delivered on the 4th at ten, under a warranty of so long."""
    text = f"""## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-05.
Criterio: sin grietas.

## C2. Garantía
El prestador garantiza «obra» por {long} desde la entrega de «obra»; corrige en 5 días hábiles \
desde el aviso.
"""
    return story(text, fact("d", "03-04 10:00", "ana", "delivery", {"thing": "obra"}))


@pytest.mark.parametrize(
    ("long", "within", "after"),
    [
        ("90 minutos", "03-04 11:30", "03-04 11:31"),
        ("5 horas", "03-04 15:00", "03-04 15:01"),
        ("5 horas hábiles", "03-04 16:00", "03-04 16:01"),
        ("2 días hábiles", "03-06 18:00", "03-06 18:01"),
        ("10 días naturales", "03-14 23:59", "03-15 00:00"),
        ("2 semanas", "03-18 23:59", "03-19 00:00"),
        ("1 mes", "04-04 23:59", "04-05 00:00"),
        ("1 año", "12-31 12:00", ""),
    ],
)
def test_a_warranty_runs_as_long_as_it_says(long: str, within: str, after: str) -> None:
    """What is claimed within it, on notice, is to be repaired; after its end nothing is."""
    told = guaranteed(long)
    notice = fact("n", "03-04 10:30", "carla", "notice", {"of": "obra"})
    claimed = {"clause": "C2", "thing": "obra"}
    found = asked(told.then(notice), within, "carla", "defective", **claimed)
    assert (found.verdict.value, found.headline.key) == ("right", "verdict.under_warranty")
    if after:
        found = asked(told.then(notice), after, "carla", "defective", **claimed)
        assert (found.verdict.value, found.headline.key) == ("not_right", "verdict.warranty_over")


def test_without_a_notice_the_warranty_gives_nothing_yet() -> None:
    """Then the delivery itself is judged, by the criterion that a person has to read."""
    told = guaranteed("1 mes")
    claimed = {"clause": "C2", "thing": "obra"}
    assert word(told, "03-10", "carla", "defective", **claimed) == "undetermined"


@pytest.mark.parametrize("of", ["obra", "C2"])
def test_a_defect_is_told_by_the_thing_or_by_the_clause(of: str) -> None:
    """Either way it is to be repaired within five working days of the notice."""
    notice = fact("n", "03-06 10:00", "carla", "notice", {"of": of})
    found = guaranteed("1 mes").then(notice).on("03-09").obligations
    assert [one.trigger_event for one in found if one.clause == "C2"] == ["n"]


def test_a_complaint_that_names_the_clause_tells_a_defect() -> None:
    """What a claim says of the warranty's clause, it says of what is warranted."""
    claims = {"claims": [{"asserts": "defective", "clause": "C2"}]}
    told = guaranteed("1 mes").then(fact("q", "03-06 10:00", "carla", "complaint", claims))
    assert [one.trigger_event for one in told.on("03-09").obligations if one.clause == "C2"] == [
        "q"
    ]


def test_what_a_warranty_gives_is_called_a_repair() -> None:
    """Not by the thing alone: that was delivered."""
    notice = fact("n", "03-06 10:00", "carla", "notice", {"of": "obra"})
    found = guaranteed("1 mes").then(notice).on("03-09").obligations
    assert [subject_of(one).key for one in found if one.clause == "C2"] == ["subject.repair_of"]


def test_a_complaint_of_a_delay_tells_no_defect() -> None:
    """«It came late», said of what is warranted, asks for no repair."""
    claims = {"claims": [{"asserts": "late", "thing": "obra"}]}
    told = guaranteed("1 mes").then(fact("q", "03-06 10:00", "carla", "complaint", claims))
    assert [one.clause for one in told.on("03-09").obligations if one.is_open] == []


def test_each_member_of_a_group_has_its_own_warranty_from_its_own_acceptance() -> None:
    """The plan was taken on the 5th, the model on the 20th: ten days later only the model is
    covered."""
    text = """## Cosas
«pieza» es cada una de «plano», «maqueta».

## C1. Piezas
El prestador entrega: «plano» a más tardar el 2026-03-03; «maqueta» a más tardar el 2026-03-18.
El cliente aprueba u observa «pieza» en 2 días hábiles desde cada entrega; su silencio es \
aceptación.

## C2. Garantía
El prestador garantiza «pieza» por 10 días naturales desde la aceptación de «pieza»; corrige en \
5 días hábiles desde el aviso.
"""
    told = story(
        text,
        fact("p", "03-03 10:00", "ana", "delivery", {"thing": "plano"}),
        fact("m", "03-18 10:00", "ana", "delivery", {"thing": "maqueta"}),
        fact("np", "03-24 10:00", "carla", "notice", {"of": "plano"}),
        fact("nm", "03-24 11:00", "carla", "notice", {"of": "maqueta"}),
    )
    repairs = [one.trigger_event for one in told.on("03-25").obligations if one.clause == "C2"]
    assert repairs == ["nm"]
    claimed = {"clause": "C2", "thing": "plano"}
    assert word(told, "03-25", "carla", "defective", **claimed) == "not_right"
    sooner = told.then(fact("ns", "03-10 10:00", "carla", "notice", {"of": "plano"}))
    assert word(sooner, "03-14", "carla", "defective", **claimed) == "right"
