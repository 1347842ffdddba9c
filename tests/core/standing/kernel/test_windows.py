"""Windows: who may answer, how, within what time; what an answer is for; what silence says."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.core.standing.kernel.telling import Story, at, day, due_on, duty, fact, refused, story
from trato.core.events import Event
from trato.core.standing import Course
from trato.core.standing.state.state import State
from trato.core.standing.values import DeliveryState, Outcome, Standing

HEAD = """## Cosas
«artículo» es cada uno de: «artículo 1», «artículo 2».
"""
LOT = "El prestador entrega «lote» a más tardar el 2026-03-10.\n"
REVIEW = "El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega"
SENT = fact("d", "03-05 10:00", "ana", "delivery", {"thing": "lote"})


def lot(rule: str, *more: Event, clauses: str = "") -> Story:
    """A batch delivered on the 5th, with what the clause says of its review."""
    return story(f"{HEAD}\n## C1. Lote\n{LOT}{rule}\n{clauses}", SENT, *more)


def answer(
    *,
    by: str = "carla",
    when: str = "03-06 10:00",
    channel: str | None = "email",
    about: tuple[str, ...] = (),
    entered_by: str | None = None,
    **fields: object,
) -> Event:
    """What the client says to it."""
    said: dict[str, object] = {"of": "d", **fields}
    return fact(
        "a", when, by, "acceptance", said, channel=channel, about=about, entered_by=entered_by
    )


ONLY_CARLA = "\n## C2. Personas\nPor el cliente, sólo Carla Sosa acepta «lote».\n"
ONLY_OTHER = "\n## C2. Personas\nPor el cliente, sólo Diego Paz acepta «artículo».\n"
STRANGER = {"by": "third:vecina", "entered_by": "ana"}


COMMENTED = fact(
    "a",
    "03-06 10:00",
    "carla",
    "observation",
    {"delivery": "d", "items": [{"criterion": None, "text": "más azul"}]},
)
REJECTED = fact("a", "03-06 10:00", "carla", "rejection", {"of": "d", "criterion": ""})


@pytest.mark.parametrize(
    ("rule", "clauses", "said", "reason"),
    [
        (f"{REVIEW}.", "", answer(by="ana"), "wrong_party"),
        (f"{REVIEW}.", "", answer(**STRANGER), "wrong_party"),
        (f"{REVIEW}.", ONLY_CARLA, answer(**STRANGER), "not_allowed"),
        ("", "", answer(**STRANGER), "wrong_party"),
        (f"{REVIEW}.", "", answer(by="diego"), "not_allowed"),
        (f"{REVIEW}.\nSólo por correo.", "", answer(channel="chat"), "not_written"),
        (f"{REVIEW}.\nSólo por escrito.", "", answer(channel="call"), "not_written"),
        (f"{REVIEW}.\nSólo si cita un criterio.", "", COMMENTED, "no_criterion"),
        (f"{REVIEW}.", "", REJECTED, "no_criterion"),
        (f"{REVIEW}; su silencio es aceptación.", "", answer(when="03-11 10:00"), "out_of_window"),
        (f"{REVIEW}; su silencio es aceptación.", "", answer(when="03-11"), "out_of_window"),
    ],
)
def test_an_answer_without_effect_says_why(
    rule: str, clauses: str, said: Event, reason: str
) -> None:
    """The other side, a stranger, somebody who may not; another way, too late, no ground."""
    found = lot(rule, said, clauses=clauses).on("03-20")
    act = refused(found, "a")
    assert act.reason is not None
    assert act.reason.value == reason


@pytest.mark.parametrize(
    ("clauses", "said"),
    [
        ("", answer()),
        ("", answer(of="lote")),
        ("", answer(of="C1.2/d")),
        ("", answer(of="reseña", about=("C1.2/d",))),
        ("", answer(when="03-10")),
        (ONLY_OTHER, answer()),
        (ONLY_CARLA, answer()),
    ],
)
def test_an_answer_finds_its_window(clauses: str, said: Event) -> None:
    """By the delivery, its thing, or the obligation; on a day of the window; by who may."""
    found = lot(f"{REVIEW}.", said, clauses=clauses).on("03-20")
    [window] = [one for one in found.obligations if one.trigger_event == "d"]
    assert window.outcome is Outcome.KEPT


def test_what_is_answered_stays_answered() -> None:
    """A second acceptance of the same delivery changes nothing, and says so."""
    again = fact("b", "03-07 10:00", "carla", "acceptance", {"of": "d"})
    act = refused(lot(f"{REVIEW}.", answer(), again).on("03-20"), "b")
    assert act.reason is not None
    assert act.reason.value == "already_done"


@pytest.mark.parametrize(
    ("silence", "word"),
    [("es aceptación", "accepted"), ("es rechazo", "rejected")],
)
def test_silence_says_what_the_clause_says(silence: str, word: str) -> None:
    """Once the window has ended, it is as if the client had said it."""
    rule = f"{REVIEW}; su silencio {silence}."
    [said] = lot(rule).on("03-20").acceptances
    assert (said.answer, said.tacit, said.at) == (word, True, at("03-10 18:00"))


def test_a_member_of_a_group_is_accepted_by_its_own_name() -> None:
    """Each article has a window of its own; the other one stays open."""
    text = HEAD + (
        "\n## C1. Artículos\n"
        "El prestador entrega: «artículo 1» el 2026-03-04; «artículo 2» el 2026-03-05.\n"
        "El cliente acepta u observa «artículo» en 5 días hábiles desde cada entrega.\n"
    )
    told = story(
        text,
        fact("d1", "03-04 10:00", "ana", "delivery", {"thing": "artículo 1"}),
        fact("d2", "03-05 10:00", "ana", "delivery", {"thing": "artículo 2"}),
        fact("a", "03-06 10:00", "carla", "acceptance", {"of": "artículo 2"}),
    )
    assert open_windows(told.on("03-07")) == ["d1"]


def open_windows(found: Standing) -> list[str | None]:
    return [one.trigger_event for one in found.obligations if one.is_open and one.trigger_event]


def test_an_objection_needs_no_window() -> None:
    """Whoever objects to a statement of hours where no clause gives a time says so all the same."""
    said = {"to": "w", "reason": "no fueron tantas"}
    told = story(
        f"## C1. Lote\n{LOT}",
        fact("w", "03-05 10:00", "ana", "work", {"minutes": 60, "what": "lote"}),
        fact("o", "03-06 10:00", "carla", "objection", said),
    )
    assert not told.on("03-07").acts


def test_a_role_given_from_a_day_begins_with_that_day_at_home() -> None:
    """Eva may accept from the 6th on, in Mexico: on the evening of the 5th she may not yet."""
    joins: Mapping[str, object] = {
        "person": "eva", "name": "Eva Luna", "may": ["accept"], "status": "joins",
        "from": "2026-03-06",
    }  # fmt: skip
    joined = fact("j", "03-05 11:00", "carla", "people_changed", joins)
    early = answer(by="eva", when="03-05 20:00")
    late = answer(by="eva", when="03-06 09:00")
    act = refused(lot(f"{REVIEW}.", joined, early).on("03-20"), "a")
    assert act.reason is not None
    assert act.reason.value == "not_allowed"
    assert duty(lot(f"{REVIEW}.", joined, late).on("03-20"), "C1.2/d").outcome is Outcome.KEPT


def test_a_day_at_whose_hour_the_window_ends_leaves_it_undetermined() -> None:
    """Accepted on the last day, nobody knows when: silence may have spoken before."""
    told = lot(f"{REVIEW}; su silencio es aceptación.", answer(when="03-10"))
    assert duty(told.on("03-20"), "C1.2/d").undetermined == ("a",)


def test_what_time_alone_opens_is_a_window_too() -> None:
    """The work did not come: from then on the client has three days to say what now."""
    text = """## C1. Obra
El prestador entrega «obra» a más tardar el 2026-03-10.

## C2. Qué hacer
Cada vez que el prestador incumple C1, el cliente decide sobre «obra» en 3 días hábiles; su \
silencio deja caducar la propuesta.
"""
    told = story(text)
    [window] = [one for one in told.on("03-12").obligations if one.clause == "C2"]
    assert (window.is_open, due_on(window)) == (True, day("03-17"))


def test_what_was_told_of_a_delivery_stays_told() -> None:
    """A later answer changes no standing that somebody holds already."""
    told = lot(f"{REVIEW}.", answer())
    course = Course.start(told.versions).with_event(told.events[-2])
    before = course.standing(at("03-05 12:00"))
    held = tuple(before.deliveries)
    after = course.with_event(told.events[-1]).standing(at("03-07"))
    assert [one.form for one in after.deliveries] == [True]
    assert tuple(before.deliveries) == held
    assert [one.form for one in held] == [None]


def test_many_answers_copy_no_list_of_deliveries() -> None:
    """Judging a delivery costs the same after a thousand others, unless somebody has looked."""
    state = State(deliveries=[DeliveryState("d", "lote", None, None, None, (), None, 0)])
    first = state.rows_to_change("deliveries")
    assert state.rows_to_change("deliveries") is first
    assert state.rows_to_read("deliveries") is first
    copied = state.rows_to_change("deliveries")
    assert copied is not first
    assert state.fork().rows_to_change("deliveries") is not copied
