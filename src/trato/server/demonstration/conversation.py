"""What Casa Lirio and Estudio Nopal have said so far: enough to see what is still missing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from trato.actions.conversing import add, say
from trato.server.demonstration.agency import Nopal
from trato.server.demonstration.days import at
from trato.server.demonstration.story import Story
from trato.store.conversations import BRIEF
from trato.store.models import Topic
from trato.store.visitors import Client, Staff

_ANSWERS: Final[tuple[tuple[Topic, str, Mapping[str, object]], ...]] = (
    (
        Topic.LOOKS_FOR,
        "De viernes a domingo no cabe nadie; de lunes a jueves apagamos un piso.",
        {},
    ),
    (Topic.WANTS, "Que entre semana venga gente a trabajar y descansar, no sólo a dormir.", {}),
    (Topic.BUDGET, "Veinte mil al mes, seis meses.", {"amount": "20000", "per": "month"}),
    (Topic.DATA, "", {"unknown": True}),
)
_PAYS: Final = (
    "El cliente paga «cuota mensual», 28,000.00 MXN, cada mes, en 30 días naturales"
    " desde la factura."
)
_RULES: Final = (
    _PAYS,
    "El prestador contesta cada petición del cliente por correo o portal en 8 horas hábiles.",
    "Ninguna foto sale sin que la vea antes recepción",
)
_PROBLEM: Final = (
    "Quien busca hotel entre semana trabaja fuera de casa, y la página sólo enseña la alberca."
)
_UNDERSTOOD: Final = "Yo entendí que las fotos de los cuartos van incluidas."
_RESULT: Final = {
    "measure": "ocupación de lunes a jueves, según el libro de reservas",
    "unit": "%",
    "baseline": "31",
    "target": "60",
    "reach": "45",
}


def tell(story: Story, nopal: Nopal, elena: Client) -> None:
    """Tell it: her answers and rules, our reading, a result, a promise without a place."""
    ana, days = nopal.ana, nopal.days

    def told(
        when: datetime, who: Staff | Client, topic: Topic, words: str, **details: object
    ) -> None:
        do = say if topic in BRIEF else add
        story.then(
            when,
            lambda instant: do(who, story.relationship, topic, words, details=details, at=instant),
        )

    for minute, (topic, words, details) in enumerate(_ANSWERS):
        told(at(days.ago(5), 19, minute), elena, topic, words, **details)
    for minute, words in enumerate(_RULES):
        told(at(days.ago(5), 20, minute), elena, Topic.RULE, words)
    noon = at(days.ago(4), 12)
    told(noon, ana, Topic.PROBLEM, _PROBLEM)
    told(noon, ana, Topic.RESULT, "ocupación entre semana", **_RESULT)
    told(noon, ana, Topic.PROMISE, "En un mes se empieza a notar.")
    told(noon, ana, Topic.REQUIREMENT, "fotografía de espacios")
    told(at(days.ago(3), 21), elena, Topic.UNDERSTOOD, _UNDERSTOOD)
