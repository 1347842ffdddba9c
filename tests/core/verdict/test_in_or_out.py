"""What is in the agreement, what is out, what clashes; and that each answer can be said kindly."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.standing.kernel.telling import Story, at, fact, story
from tests.core.verdict.telling import asked, word
from trato.core.claims import Asserts, Claim, ClaimItem
from trato.core.message import compose
from trato.core.verdict import classify_request, judge
from trato.core.words import Language

SCOPE = """## C1. Dentro
Incluye: 2 «cartel» cada mes; cada una adicional cuesta 30.00 MXN.
Incluye: «moderación».
Incluye un banco de 5 horas cada mes para «producción».

## C2. Fuera
No incluye: «pauta» y «vídeo».
No incluye: «foto»; se presupuestan aparte, con aprobación escrita previa del cliente.
No incluye: «locución»; cuestan 80.00 MXN.

## C3. Logotipo
Incluye: «logotipo».

## C4. Sin logotipo
No incluye: «logotipo».

## C5. Firma
Incluye: «firma».

## C6. Sin firma
No incluye: «firma».
Si C5 y C6 no coinciden, vale C6.

## C7. Custodia
El prestador no publica «borrador».
El prestador garantiza: que nada se copia.

## C8. Obra
El cliente paga «obra», 900.00 MXN: el 40 % a la firma; el 60 % a la aceptación de «obra»; cada \
parte en 30 días naturales.
El prestador entrega «obra» a más tardar el 2026-03-20.

## C9. Aviso
El prestador avisa al cliente de «cierre» en 1 día hábil desde «cierre».

## C10. Cambios
Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueban una enmienda.
"""
ASKED = [
    fact("q1", "03-03 10:00", "carla", "request", {"thing": "cartel"}),
    fact("q2", "03-03 11:00", "carla", "request", {"thing": "vídeo"}),
    fact("q3", "03-03 12:00", "carla", "request", {"thing": "dron"}),
    fact("q4", "03-03 13:00", "carla", "request", {}),
    fact("q5", "03-03 14:00", "carla", "request", {"thing": "locución"}),
    fact("q6", "03-03 15:00", "carla", "request", {"thing": "foto"}),
]


def told(*requests: str) -> Story:
    return story(SCOPE, *(one for one in ASKED if one.id in requests))


CLAIMS: list[tuple[tuple[str, ...], str, dict[str, Any], str]] = [
    ((), "may", {"thing": "moderación"}, "right"),
    ((), "may", {"thing": "vídeo"}, "not_right"),
    ((), "may", {"thing": "logotipo"}, "ambiguous"),
    ((), "may", {"thing": "firma"}, "not_right"),
    ((), "may", {"thing": "dron"}, "not_covered"),
    (("q1",), "may", {"event": "q1"}, "right"),
    (("q2",), "may", {"event": "q2"}, "not_right"),
    (("q3",), "may", {"event": "q3"}, "not_covered"),
    (("q4",), "may", {"event": "q4"}, "not_covered"),
    (("q5",), "may", {"event": "q5"}, "not_right"),
    (("q1",), "may", {"thing": "cartel"}, "right"),
    (("q3",), "not_agreed", {"event": "q3"}, "not_covered"),
    (("q1",), "not_agreed", {"event": "q1"}, "not_right"),
    ((), "not_agreed", {"thing": "logotipo"}, "ambiguous"),
    ((), "not_agreed", {"thing": "vídeo"}, "right"),
    ((), "not_done", {"thing": "borrador"}, "not_right"),
    ((), "not_done", {"clause": "C9"}, "premature"),
    ((), "late", {"clause": "C8", "thing": "obra"}, "premature"),
    ((), "owed", {"thing": "dron"}, "not_covered"),
    ((), "not_done", {"thing": "dron"}, "not_covered"),
    ((), "wrong_amount", {}, "not_right"),
]


@pytest.mark.parametrize(("requests", "asserts", "about", "verdict"), CLAIMS)
def test_the_lists_say_what_is_in_and_what_is_out(
    requests: tuple[str, ...], asserts: str, about: dict[str, Any], verdict: str
) -> None:
    """Inside, outside, by a clause that outranks another, or nowhere; both ways round."""
    assert word(told(*requests), "03-04", "carla", asserts, **about) == verdict


@pytest.mark.parametrize(("requests", "asserts", "about", "verdict"), CLAIMS)
@pytest.mark.parametrize("language", list(Language))
def test_each_of_them_can_be_answered(
    requests: tuple[str, ...], asserts: str, about: dict[str, Any], verdict: str, language: Language
) -> None:
    """In whole sentences, with a way on; and never «tiene razón» to whoever is not right."""
    one = told(*requests)
    claim = Claim("r", "carla", at("03-04"), (ClaimItem(Asserts(asserts), **about),))
    judgement = judge(claim, one.versions, one.events, at("03-04"))
    message = compose(judgement, one.versions[0].agreement, language, now=at("03-04 10:00"))
    said = " ".join(part.text for part in message.parts)
    assert judgement.verdicts[0].way_on
    assert said.strip()
    assert not {"{", "}", "None"} & set(said.split())
    if verdict == "not_right":
        assert "tiene razón" not in said
        assert "you are right" not in said.casefold()


@pytest.mark.parametrize(
    ("about", "kind", "way"),
    [
        ({"clause": "C1"}, "quota", "way.included"),
        ({"clause": "C2"}, "excluded", "way.amendment"),
        ({"clause": "C9"}, "included", "way.included"),
        ({"clause": "C99"}, None, "way.say_what"),
        ({"thing": "foto"}, "extra", "way.swap"),
        ({"thing": "locución"}, "extra", "way.swap"),
        ({"thing": "dron"}, "not_covered", "way.amendment"),
        ({"event": "q4"}, None, "way.say_what"),
        ({"thing": "producción"}, "not_covered", "way.amendment"),
    ],
)
def test_a_request_is_classed_before_it_is_made(
    about: dict[str, Any], kind: str | None, way: str
) -> None:
    """By its thing, the thing that a clause is about, or what was asked; never a bare no."""
    one = told("q4")
    found = classify_request(one.versions, one.events, at("03-04"), **about)
    assert (found.kind.value if found.kind else None) == kind
    assert found.way_on[0].said.key == way


def test_a_stranger_has_no_claim() -> None:
    """Whoever is on neither side asserts nothing that this agreement answers."""
    found = asked(told(), "03-04", "third:vecina", "late", clause="C8")
    assert (found.verdict.value, found.headline.key) == ("not_covered", "verdict.outsider")
