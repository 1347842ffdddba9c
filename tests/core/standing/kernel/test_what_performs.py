"""Which fact performs which duty: by its way, its thing, its member, its day and its figures."""

from __future__ import annotations

import pytest

from tests.core.standing.kernel.telling import Story, duty, fact, story
from trato.core.events import Event
from trato.core.standing.values import Outcome, Standing

HEAD = """## Cosas
«artículo» es cada uno de: «artículo 1», «artículo 2».
«cierre»; «temperatura».

"""


def one_clause(rule: str, *events: Event) -> Story:
    return story(f"{HEAD}## C1. Deber\n{rule}\n", *events)


def outcomes(found: Standing) -> dict[str, Outcome | None]:
    return {one.id: one.outcome for one in found.obligations}


def notice(of: str, channel: str | None = "email", kind: str = "notice") -> Event:
    fields = {"of": of} if kind == "notice" else {}
    about = () if kind == "notice" else (of,)
    return fact("n", "03-03 10:00", "ana", kind, fields, channel=channel, about=about)


@pytest.mark.parametrize(
    ("rule", "said", "kept"),
    [
        ("avisa al cliente por correo de «cierre»", notice("cierre"), True),
        ("avisa al cliente por correo de «cierre»", notice("cierre", "chat"), False),
        ("avisa al cliente de «cierre»", notice("C1"), True),
        ("avisa al cliente de «cierre»", notice("temperatura"), False),
        ("avisa al cliente", notice("temperatura"), True),
        ("confirma por escrito «cierre»", notice("cierre", "chat", "message"), True),
        ("confirma por escrito «cierre»", notice("cierre", "in_person", "message"), False),
    ],
)
def test_a_notice_counts_by_what_it_is_of_and_how_it_came(
    rule: str, said: Event, *, kept: bool
) -> None:
    """By the way that is asked for, about the thing or its clause; any, where none is named."""
    found = one_clause(f"El prestador {rule} a más tardar el 2026-03-05.", said).on("03-06")
    assert (duty(found, "C1").outcome is Outcome.KEPT) is kept


def test_each_member_is_delivered_by_its_name() -> None:
    """The second article is there; the first one is still owed, also when its member is named."""
    rule = "El prestador entrega «artículo» a más tardar el 2026-03-10."
    second = fact("d", "03-03 10:00", "ana", "delivery", {"thing": "artículo 2"})
    first = fact("e", "03-04 10:00", "ana", "delivery",
                 {"thing": "artículo", "member": "artículo 1"})  # fmt: skip
    told = one_clause(rule, second)
    before = outcomes(told.on("03-05"))
    assert sorted(str(one) for one in before.values()) == ["None", "kept"]
    after = outcomes(told.then(first).on("03-05"))
    assert set(after.values()) == {Outcome.KEPT}


def test_so_many_in_a_week_count_in_the_week_of_their_day() -> None:
    """A call of the next week fills none of this one; one of no period is let be."""
    rule = "El prestador llama al cliente 2 veces por semana."
    calls = [fact(f"c{n}", f"03-{n:02} 10:00", "ana", "call", channel=None) for n in (3, 5, 10)]
    found = one_clause(rule, *calls).on("03-12")
    assert outcomes(found)["C1/2026-W10"] is Outcome.KEPT
    assert outcomes(found)["C1/2026-W11"] is None


@pytest.mark.parametrize(
    ("values", "outcome"),
    [(["22.5"], None), (["19"], Outcome.BREACHED), (["26"], Outcome.BREACHED)],
)
def test_a_level_is_missed_once_a_figure_lies_outside(
    values: list[str], outcome: Outcome | None
) -> None:
    """Between twenty and twenty-five degrees, each month; a target only is not reached."""
    rule = "El prestador mantiene «temperatura» en entre 20 y 25 cada mes."
    read = [
        fact(f"m{n}", f"03-{n + 3:02} 10:00", "ana", "goal_measured",
             {"goal": "temperatura", "value": value, "unit": "grados", "period": "2026-03"})
        for n, value in enumerate(values)
    ]  # fmt: skip
    found = duty(one_clause(rule, *read).on("03-20"), "C1/2026-03")
    assert (found.outcome is Outcome.BREACHED) is (outcome is Outcome.BREACHED)
    aimed = duty(one_clause(f"{rule}\nEs una meta, no un compromiso.", *read).on("03-20"),
                 "C1/2026-03")  # fmt: skip
    assert aimed.breached_at is None


def test_a_delivery_that_fails_its_figure_keeps_nothing_until_it_is_accepted() -> None:
    """Ninety words of a hundred: late unless the client takes it as it is."""
    rule = (
        "El prestador entrega «cierre» a más tardar el 2026-03-05.\n"
        "Criterio «palabras»: al menos 100."
    )
    short = fact("d", "03-03 10:00", "ana", "delivery",
                 {"thing": "cierre", "values": {"palabras": "90"}})  # fmt: skip
    taken = fact("a", "03-04 10:00", "carla", "acceptance", {"of": "d"})
    told = one_clause(rule, short)
    assert duty(told.on("03-06"), "C1").breached_at is not None
    assert duty(told.then(taken).on("03-06"), "C1").outcome is Outcome.KEPT


BANS = """## Cosas
«borrador»; «permiso».

## C1. Publicar
El prestador no publica «borrador» sin aprobación escrita del cliente, salvo si ocurre «permiso».

## C2. Lotes
El prestador entrega «borrador» cada mes, a más tardar el último día.
"""


SENT = fact("d", "03-10 10:00", "ana", "delivery", {"thing": "borrador"})


def approved(channel: str, by: str = "carla") -> Event:
    return fact("a", "03-09 10:00", by, "acceptance", {"of": "borrador"}, channel=channel)


@pytest.mark.parametrize(
    ("before", "broken"),
    [
        ((), True),
        ((approved("email"),), False),
        ((approved("call"),), True),
        ((approved("email", "ana"),), True),
        ((fact("p", "03-09 10:00", "third:notaria", "external_fact", {"name": "permiso"},
               entered_by="ana"),), False),
    ],
)  # fmt: skip
def test_what_may_not_be_done_without_a_word_needs_that_word(
    before: tuple[Event, ...], *, broken: bool
) -> None:
    """In writing, of the client; or the exception that the clause names."""
    found = story(BANS, *before, SENT).on("03-11")
    violated = [one for one in found.obligations if one.clause == "C1" and one.breached_at]
    assert bool(violated) is broken


CLOCK = """## C1. Web
El prestador entrega «web» a más tardar el 2026-03-10.
El plazo se detiene desde la pregunta del prestador hasta la respuesta del cliente.

## C2. Texto
El prestador entrega «texto» a más tardar el 2026-03-10.
El plazo se detiene desde la petición de cambio del cliente hasta el aviso del cliente.
"""


def question(by: str = "ana", obligation: str = "C1") -> Event:
    fields = {"obligation": obligation, "needs": ["logo"]}
    return fact("p", "03-03 10:00", by, "question", fields)


@pytest.mark.parametrize(
    ("events", "due", "breached"),
    [
        ((question(), fact("r", "03-05 10:00", "carla", "answer", {"answers": ["p"]})), 12, True),
        (
            (question("carla"), fact("r", "03-05 10:00", "ana", "answer", {"answers": ["p"]})),
            10,
            True,
        ),
        (
            (
                question(),
                fact("r", "03-05 10:00", "carla", "answer", {"answers": ["p"], "auto": True}),
            ),
            10,
            False,
        ),
    ],
)
def test_a_question_of_the_debtor_stops_its_own_clock(
    events: tuple[Event, ...], due: int, *, breached: bool
) -> None:
    """Two days are added between question and answer; none by the other side's question; and an
    automatic receipt is no answer."""
    found = duty(story(CLOCK, *events).on("03-20"), "C1")
    assert found.due is not None
    assert (found.due.on.day, found.breached_at is not None) == (due, breached)


def test_a_clock_may_stop_for_what_the_other_side_asks_for() -> None:
    """From the change that the client asks for to the notice that it is settled."""
    change = fact("q", "03-03 10:00", "carla", "request", {"change": True}, about=("C2",))
    settled = fact("n", "03-05 10:00", "carla", "notice", {"of": "C2"}, about=("C2",))
    found = duty(story(CLOCK, change, settled).on("03-09"), "C2")
    assert found.due is not None
    assert found.due.on.day == 12
