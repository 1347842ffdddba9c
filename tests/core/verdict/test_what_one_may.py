"""What a side may do: what a clause allows, licenses, owns, lends a power for, or forbids."""

from __future__ import annotations

from datetime import date

import pytest

from tests.core.standing.kernel.telling import fact, story
from tests.core.verdict.telling import asked, in_spanish, word

USES = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-10.
Si «obra» llega tarde, el prestador descuenta 100.00 MXN por cada día natural de retraso.

## C2. Fotos
El cliente puede: sacar fotos de la obra.

## C3. Obras ajenas
Si una persona decide que «es urgente», el cliente puede: llamar a otro prestador.

## C4. Traducción
El cliente puede usar «traducción» para: «papel» y «libro electrónico».

## C5. Plano
El cliente puede usar «plano».
«logo» pertenece al prestador.
«informe» pertenece al cliente desde el pago de «obra».

## C6. Borrador
El prestador no publica «borrador» sin aprobación escrita del cliente.

## C7. Maqueta
El cliente puede usar «maqueta».

## C8. Maqueta ajena
El cliente no publica «maqueta».

## C9. Vídeo
El cliente puede usar «vídeo».

## C10. Vídeo ajeno
El cliente no publica «vídeo».
Si C9 y C10 no coinciden, vale C10.

## C11. Pago
El cliente paga «obra», 5,000.00 MXN, en 5 días naturales desde la entrega de «obra».
"""


@pytest.mark.parametrize(
    ("who", "about", "client_may"),
    [
        ("carla", {"clause": "C2"}, "right"),
        ("carla", {"clause": "C3"}, "undetermined"),
        ("carla", {"thing": "traducción"}, "right"),
        ("carla", {"clause": "C4", "thing": "traducción"}, "right"),
        ("carla", {"thing": "plano"}, "right"),
        ("carla", {"thing": "logo"}, "not_right"),
        ("carla", {"thing": "maqueta"}, "ambiguous"),
        ("carla", {"thing": "vídeo"}, "not_right"),
        ("ana", {"thing": "logo"}, "right"),
        ("ana", {"thing": "borrador"}, "not_right"),
        ("ana", {"thing": "plano"}, "not_covered"),
    ],
)
def test_a_side_may_what_a_clause_allows_it(
    who: str, about: dict[str, str], client_may: str
) -> None:
    """Allowed, licensed or its own; not what a clause forbids; where two disagree, ambiguous."""
    assert word(story(USES), "03-05", who, "may", **about) == client_may


@pytest.mark.parametrize(
    ("thing", "provider_says_not"),
    [("plano", "not_right"), ("logo", "right"), ("maqueta", "ambiguous"), ("vídeo", "right")],
)
def test_may_not_is_the_mirror_of_may(thing: str, provider_says_not: str) -> None:
    """What the client may, the provider cannot deny; ambiguous is so from either side."""
    assert word(story(USES), "03-05", "ana", "may_not", thing=thing) == provider_says_not


def test_a_thing_is_the_clients_from_the_payment_on() -> None:
    """Until the work is paid, nobody says whose the report is."""
    done = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "obra"})
    paid = fact("p", "03-06 10:00", "carla", "payment", {"amount": "5000.00", "currency": "MXN"})
    told = story(USES, done)
    assert word(told, "03-07", "carla", "may", thing="informe") == "not_covered"
    assert word(told.then(paid), "03-07", "carla", "may", thing="informe") == "right"


LATE = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-10.

## C2. Terminar
Si el retraso de «obra» es de más de 5 días naturales, el cliente puede terminar el acuerdo con 10 días naturales de aviso.

## C3. Plano
El cliente aprueba u observa «plano».
"""  # noqa: E501


def test_the_use_of_a_power_is_judged_by_what_was_known_then() -> None:
    """Told too early it never has effect; told in time it stands until its ground goes."""
    early = fact("u1", "03-12 10:00", "carla", "power_used", {"clause": "C2"})
    used = fact("u2", "03-17 10:00", "carla", "power_used", {"clause": "C2"})
    done = {"thing": "obra"}
    late = fact("d", "03-09 10:00", "ana", "delivery", done, entered="03-20 10:00")
    told = story(LATE, early, used)
    assert word(told, "03-18", "carla", "may", event="u1") == "not_right"
    assert word(told, "03-18", "carla", "may", event="u2") == "right"
    assert word(told.then(late), "03-19", "carla", "may", event="u2") == "right"
    found = asked(told.then(late), "03-21", "carla", "may", event="u2")
    assert (found.verdict.value, found.headline.key) == ("not_right", "verdict.ground_lost")


def test_what_was_answered_has_no_window_left() -> None:
    """Before it is answered there is all the time that one wants; afterwards the clause says no
    more."""
    sent = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "plano"})
    taken = fact("a", "03-06 10:00", "carla", "acceptance", {"of": "d"})
    told = story(LATE, sent)
    assert word(told, "03-06", "carla", "may", clause="C3") == "right"
    assert word(told.then(taken), "03-07", "carla", "may", clause="C3") == "not_covered"


LEAVING = """## C1. Cuota
El cliente paga «cuota», 100.00 MXN, cada mes, en 10 días naturales desde la factura.

## C2. Salida
El cliente puede terminar el acuerdo pagando 3 veces «cuota» con 10 días naturales de aviso.

## C3. Clase
El cliente puede cancelar «clase» pagando según cuántos días naturales faltan para el 2026-03-12: hasta 5, 60.00 MXN; más de 5, 30.00 MXN.

## C4. Clases
El prestador entrega 8 «clase» cada mes, a más tardar el último día.
Incluye 3 «tutoría» al mes; cada una más cuesta 25.00 MXN.
Si han pasado 6 meses desde la entrada en vigor, el prestador puede terminar el acuerdo.
"""  # noqa: E501


@pytest.mark.parametrize(
    ("clause", "said"),
    [
        ("C2", "Se puede terminar el acuerdo, pagando 300.00 MXN"),
        ("C3", "Se puede cancelar «clase», pagando 60.00 MXN"),
    ],
)
def test_what_a_power_costs_is_told_before_it_is_used(clause: str, said: str) -> None:
    """As if it were used at that very instant, its notice included."""
    told = story(LEAVING)
    found = asked(told, "03-10 12:00", "carla", "may", clause=clause)
    assert in_spanish(told, found).replace("\u00a0", " ") == said


def test_of_two_powers_of_a_clause_the_one_over_what_is_named_is_told() -> None:
    """With its own price, and not that of its neighbour."""
    told = story("""## C1. Bajas
El cliente puede cancelar «clase», pagando 60.00 MXN.
El cliente puede cancelar «curso», pagando 900.00 MXN.

## C2. Cursos
El prestador entrega «clase» cada mes, a más tardar el último día.
El prestador entrega «curso» cada mes, a más tardar el último día.
""")
    found = asked(told, "03-10 12:00", "carla", "may", clause="C1", thing="curso")
    assert in_spanish(told, found).replace("\u00a0", " ") == (
        "Se puede cancelar «curso», pagando 900.00 MXN"
    )


def test_a_power_that_is_not_there_yet_is_nothing_to_be_bought() -> None:
    """The price of an extra is no way to it."""
    found = asked(story(LEAVING), "03-10 12:00", "ana", "may", clause="C4")
    assert found.verdict.value == "not_right"
    assert [one.kind.value for one in found.way_on] == ["courtesy"]


NOTICED = """## C1. Salida
Cualquiera de las partes puede terminar el acuerdo con 60 días naturales de aviso.
"""


def test_a_power_that_was_used_tells_when_it_takes_effect() -> None:
    """Used on 10 March with sixty days of notice: the last of them is 9 May."""
    told = story(NOTICED, fact("u", "03-10 10:00", "carla", "power_used", {"clause": "C1"}))
    found = asked(told, "03-11 12:00", "carla", "may", clause="C1")
    assert found.headline.param("at") == date(2026, 5, 10)
    later = asked(told, "06-11 12:00", "carla", "may", clause="C1")
    assert later.headline.param("at") is None
