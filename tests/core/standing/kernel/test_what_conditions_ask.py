"""What «si …» asks: a figure, a person's word, an act in time, a breach that comes again."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import at, duty, fact, power, story
from trato.core.events import Event
from trato.core.standing.values import Phase, PowerPhase


def measured(id: str, when: str, value: str, name: str = "temperatura", **more: object) -> Event:
    fields = {"goal": name, "value": value, "unit": "grados", **more}
    return fact(id, when, "ana", "goal_measured", fields)


@pytest.mark.parametrize(
    ("comparison", "warns"),
    [
        ("es de al menos 10", ["b", "c"]),
        ("es mayor que 10", ["c"]),
        ("es de hasta 10", ["a", "b"]),
        ("es menor que 10", ["a"]),
        ("es igual a 10", ["b"]),
    ],
)
def test_a_figure_is_compared_as_the_words_say(comparison: str, warns: list[str]) -> None:
    """Nine, ten and eleven degrees: of which of them has the client to be told?"""
    told = story(
        "## Cosas\n«temperatura».\n\n## C1. Cámara\n"
        f"Si «temperatura» {comparison}, cada vez que se mide «temperatura», el prestador avisa al "
        "cliente en 1 hora.\n",
        *(measured(id, f"03-0{n} 10:00", str(n + 6)) for n, id in enumerate("abc", 3)),
    )
    found = told.on("03-06").obligations
    assert [one.trigger_event for one in found] == warns


ARTICLES = """## Cosas
«palabras»; «artículo»; «imágenes».

## C1. Artículo
Si «palabras» es de más de 500, cada vez que el prestador entrega «artículo», el cliente paga \
«extra», 10.00 MXN, en 5 días naturales.
"""


def test_a_figure_is_the_one_that_its_own_fact_carries() -> None:
    """Of three articles the long one costs more; the one without figures goes by the last known."""
    sent = [
        fact(id, f"03-0{n} 10:00", "ana", "delivery", {"thing": "artículo", "values": values})
        for n, id, values in (
            (3, "a", {"imágenes": "3", "palabras": "600"}),
            (4, "b", {"palabras": "400"}),
            (5, "c", {"imágenes": "2"}),
        )
    ]
    found = story(ARTICLES, *sent).on("03-06").obligations
    assert [one.trigger_event for one in found] == ["a"]


PLANNED = """## Cosas
«tráfico»; «daño».

## C1. Informe
El prestador entrega «informe» cada mes, a más tardar el día 5 del mes siguiente.
Si llega tarde, el prestador descuenta 10.00 MXN si «tráfico» es mayor que 100.

## C2. Cuota
El cliente paga «cuota», 1,000.00 MXN, cada mes, en 10 días naturales desde la factura.

## C3. Custodia
El prestador no publica «borrador».
Si incumple, el prestador paga una pena del 10 % del valor de «daño».
"""


@pytest.mark.parametrize(
    ("measures", "given"),
    [
        ([], 0),
        ([("m", "03-20 10:00", "90")], 0),
        ([("m", "03-20 10:00", "90"), ("n", "03-25 10:00", "120")], 1),
        ([("m", "03-20 10:00", "120"), ("n", "03-25 10:00", "90")], 0),
    ],
)
def test_what_a_delay_costs_may_hang_on_the_latest_figure(
    measures: list[tuple[str, str, str]], given: int
) -> None:
    """With no figure, or a low one, the late report gives nothing."""
    known = [measured(id, when, value, "tráfico") for id, when, value in measures]
    credits_ = story(PLANNED, *known).on("04-08").accounts.credits
    assert len(credits_) == given


def test_a_figure_that_names_the_breach_tells_what_it_costs() -> None:
    """The damage of the second draft is told by naming it; that of the first one is still open."""
    told = story(
        PLANNED,
        *(
            fact(f"b{day}", f"03-0{day} 10:00", "ana", "delivery", {"thing": "borrador"})
            for day in (3, 4)
        ),
        fact("x", "03-05 09:00", "carla", "goal_measured",
             {"goal": "daño", "value": "500", "unit": "MXN"}, about=("C3/b4",)),
    )  # fmt: skip
    found = told.on("03-06")
    owed = {one.id: str(one.amount) for one in found.accounts.debts if one.kind == "penalty"}
    assert list(owed.values()) == ["50.00"], (owed, [one.id for one in found.obligations])


URGENT = """## C1. Urgencias
Si una persona decide que «es urgente», el prestador contesta cada petición del cliente en 1 hora.
"""


def test_only_a_person_tells_what_is_urgent() -> None:
    """A request is urgent once somebody has read it so; as such, or by its clause."""
    asked = [fact(id, "03-03 10:00", "carla", "request") for id in ("a", "b", "c")]
    read = [
        fact("r1", "03-03 10:05", "ana", "confirmation", {"event": "a", "reads_as": "es urgente"}),
        fact("r2", "03-03 10:05", "ana", "confirmation", {"event": "b", "reads_as": "es raro"}),
    ]
    found = story(URGENT, *asked, *read).on("03-03 10:30").obligations
    assert [one.trigger_event for one in found if one.phase is Phase.ACTIVE] == ["a"]


SAME_DAY = """## C1. Respuestas
El prestador contesta cada petición del cliente, dentro del mismo día hábil.
"""


@pytest.mark.parametrize(
    ("at", "until"),
    [("03-05 10:00", "03-05"), ("03-05 19:30", "03-06"), ("03-07 10:00", "03-09")],
)
def test_what_comes_after_closing_is_due_the_next_working_day(at: str, until: str) -> None:
    """What closes the day is not over before it was asked for."""
    found = story(SAME_DAY, fact("r", at, "carla", "request")).on("03-07 11:00")
    one = next(one for one in found.obligations if one.trigger_event == "r")
    assert one.due is not None
    assert one.due.on.isoformat() == f"2026-{until}"


AGREED = """## Cosas
«obra»; «seguro».

## C1. Obra
Si el cliente acepta «presupuesto» en 5 días naturales, cada vez que el cliente pide «obra», el \
prestador entrega «obra» en 10 días naturales.

## C2. Presupuesto
El prestador entrega «presupuesto» a más tardar el 2026-03-02.

## C3. Informe
El prestador entrega «informe» a más tardar el 2026-03-10.
Si llega tarde, el prestador paga una pena de 100.00 MXN.
No hay consecuencia si el prestador avisa de «informe» en 2 días naturales.
"""


@pytest.mark.parametrize(("approved", "owed"), [("03-08 10:00", True), ("03-09 10:00", False)])
def test_an_acceptance_counts_within_its_days_of_the_request(approved: str, owed: bool) -> None:
    """Asked for on the 3rd: approved by the 8th, it is owed; later it is not."""
    told = story(
        AGREED,
        fact("p", "03-02 10:00", "ana", "delivery", {"thing": "presupuesto"}),
        fact("q", "03-03 10:00", "carla", "request", {"thing": "obra"}),
        fact("a", approved, "carla", "acceptance", {"of": "p"}),
    )
    found = duty(told.on("03-10"), "C1/q")
    assert (found.phase is Phase.ACTIVE) is owed


@pytest.mark.parametrize(("told_at", "owed"), [("03-03 10:00", 0), ("03-04 10:00", 1)])
def test_a_notice_in_time_takes_the_consequence_away(told_at: str, owed: int) -> None:
    """Owed since the 1st: told within two days of it, the late report costs nothing."""
    notice = fact("n", told_at, "ana", "notice", {"of": "informe"})
    found = story(AGREED, notice).on("03-20")
    assert len([one for one in found.accounts.debts if one.kind == "penalty"]) == owed


TWICE = """## C1. Datos
El cliente da «datos» cada mes, a más tardar el día 5.

## C2. Fotos
El cliente da «fotos» cada mes, a más tardar el día 6.

## C3. Cuota
El cliente paga «cuota», 100.00 MXN, cada mes, el día 7.

## C4. Terminar
Si el cliente incumple {}, el prestador puede terminar el acuerdo.
"""


@pytest.mark.parametrize(
    ("what", "since"),
    [
        ("C1 2 veces por año", "04-06"),
        ("con «fotos» 2 veces por año", "04-07"),
        ("C3 3 veces en 70 días naturales", "05-08"),
        ("C1 2 veces en 20 días naturales", None),
        ("C1 2 veces por mes", None),
        ("2 veces por mes", "05-07"),
        ("C2 2 veces por año y no subsana", "04-07"),
    ],
)
def test_a_breach_that_comes_again_is_counted_by_its_own(what: str, since: str | None) -> None:
    """Of its clause or its thing, within its time; what was long ago does not count."""
    told = story(TWICE.format(what))
    found = power(told.on("05-31"), "C4")
    assert (found.since.date().isoformat()[5:] if found.since else None) == since


MOVED = """## C1. Datos
El cliente da «datos» a más tardar el 2026-03-05.

## C2. Fotos
El cliente da «fotos» a más tardar el 2026-03-06.

## C3. Web
El prestador entrega «web» a más tardar el 2026-03-10.
Si «datos» llega tarde, el plazo de «web» se corre los mismos días naturales.
Salvo si la causa es el cliente.
"""


def test_what_a_duty_does_not_wait_for_is_no_cause_of_its_delay() -> None:
    """The photos are late too; but the page waits for the data alone, and those came."""
    given = fact("i", "03-04 10:00", "carla", "input", {"thing": "datos"})
    assert duty(story(MOVED, given).on("03-20"), "C3").breached_at == at("03-11")
    late = fact("i", "03-18 10:00", "carla", "input", {"thing": "datos"})
    assert duty(story(MOVED, late).on("03-20"), "C3").breached_at is None


TIMED = """## Cosas
«obra»; «aviso».

## C1. Salir
Si han pasado 10 días naturales desde la entrega de «obra», el cliente puede terminar el acuerdo.
"""


def test_time_passes_since_the_thing_that_is_named() -> None:
    """Another delivery in between starts no clock; a measure that names its hours is told so."""
    told = story(
        TIMED,
        fact("d", "03-03 10:00", "ana", "delivery", {"thing": "obra"}),
        fact("e", "03-09 10:00", "ana", "delivery", {"thing": "aviso"}),
    )
    assert power(told.on("03-13 23:59"), "C1").phase is PowerPhase.NOT_IN_FORCE
    assert power(told.on("03-14 00:01"), "C1").phase is PowerPhase.IN_FORCE


APPROVED = """## C1. Boceto
El prestador entrega «boceto», a más tardar el 2026-03-10.
El cliente aprueba u observa «boceto» en 3 días hábiles desde cada entrega; su silencio es aceptación.

## C2. Arte
{}
"""  # noqa: E501
SKETCH = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "boceto"})
YES = fact("y", "03-06 12:00", "carla", "acceptance", {"of": "d"})


@pytest.mark.parametrize("verb", ["aprueba", "acepta"])
def test_who_accepts_a_delivery_approves_it(verb: str) -> None:
    """Five working days from the acceptance, whichever word the clause has."""
    when = f"Cuando el cliente {verb} «boceto», el prestador entrega «arte» en 5 días hábiles."
    found = story(APPROVED.format(when), SKETCH, YES).on("03-12")
    [due] = [one.due for one in found.obligations if one.clause == "C2"]
    assert due is not None
    assert due.at == at("03-13 18:00")


def test_silence_that_accepts_approves() -> None:
    """The window closed on the 10th without a word: a day later the term runs."""
    if_so = "Si el cliente aprueba «boceto», el prestador entrega «arte» en 5 días hábiles."
    found = story(APPROVED.format(if_so), SKETCH).on("03-12")
    assert duty(found, "C2").phase is Phase.ACTIVE
    before = story(APPROVED.format(if_so), SKETCH).on("03-09")
    assert duty(before, "C2").phase is Phase.PENDING


def test_an_approval_of_a_proposal_is_not_that_of_a_delivery() -> None:
    """Without a name, «la propuesta» and «la entrega» stay two things."""
    when = "Cuando el cliente aprueba la propuesta, el prestador entrega «arte» en 5 días hábiles."
    assert story(APPROVED.format(when), SKETCH, YES).on("03-12").obligations[-1].clause != "C2"


FIRST = """## C1. Parte
El prestador entrega «parte» cada mes, a más tardar el día 10.
Si llega tarde, el prestador paga una pena de 100.00 MXN.
No hay consecuencia si {}.
"""


@pytest.mark.parametrize(
    "conditions",
    [
        "es la primera vez y si el prestador avisa de «parte»",
        "el prestador avisa de «parte» y si es la primera vez",
    ],
)
def test_the_first_time_is_used_up_wherever_it_stands(conditions: str) -> None:
    """Late in March and in April, announced both times: only April costs something."""
    told = story(
        FIRST.format(conditions),
        *(
            fact(f"n{month}", f"0{month}-09 10:00", "ana", "notice", {"of": "parte"})
            for month in (3, 4)
        ),
        *(
            fact(f"d{month}", f"0{month}-12 10:00", "ana", "delivery", {"thing": "parte"})
            for month in (3, 4)
        ),
    )
    penalties = [one for one in told.on("04-20").accounts.debts if one.kind == "penalty"]
    assert [one.period for one in penalties] == ["2026-04"]
