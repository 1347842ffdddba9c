"""Clauses to begin with where the house rules say nothing yet: each runs as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from trato.core.words import Language
from trato.web.house.concerns import Concern


@dataclass(frozen=True, slots=True)
class Sample:
    """A clause: its title and its sentence."""

    title: str
    sentence: str


SAMPLES: Final[dict[Concern, dict[Language, Sample]]] = {
    Concern.ANSWERS: {
        Language.SPANISH: Sample(
            "Respuesta",
            "El prestador contesta cada petición del cliente por correo o portal en 1 día hábil.",
        ),
        Language.ENGLISH: Sample(
            "Answers",
            "The provider answers each request by the client by email or portal within"
            " 1 working day.",
        ),
    },
    Concern.ASKING: {
        Language.SPANISH: Sample(
            "Cómo se pide", "El cliente puede: pedir por correo o por el portal, a cualquier hora."
        ),
        Language.ENGLISH: Sample(
            "How to ask", "The client may: ask by email or in the portal, at any hour."
        ),
    },
    Concern.DELIVERIES: {
        Language.SPANISH: Sample(
            "Informe",
            "El prestador entrega el informe «informe» cada mes, a más tardar el 5.º día hábil del"
            " mes siguiente a las 18:00.",
        ),
        Language.ENGLISH: Sample(
            "Report",
            "The provider delivers the report “report” every month, no later than the 5th working"
            " day of the next month at 18:00.",
        ),
    },
    Concern.APPROVING: {
        Language.SPANISH: Sample(
            "Revisión",
            "El cliente aprueba u observa «informe» en 3 días hábiles desde cada entrega; su"
            " silencio es aceptación.",
        ),
        Language.ENGLISH: Sample(
            "Review",
            "The client approves or comments on “report” within 3 working days from each delivery;"
            " silence is acceptance.",
        ),
    },
    Concern.EXTRAS: {
        Language.SPANISH: Sample(
            "Lo que no incluye",
            "No incluye: «urgencias»; se presupuestan aparte, con aprobación escrita previa del"
            " cliente.",
        ),
        Language.ENGLISH: Sample(
            "What is not included",
            "Does not include: “rush work”; quoted apart, with prior written approval of the"
            " client.",
        ),
    },
    Concern.PAYMENTS: {
        Language.SPANISH: Sample(
            "Factura", "El prestador factura «cuota mensual» cada mes, a más tardar el día 1."
        ),
        Language.ENGLISH: Sample(
            "Invoice", "The provider invoices “monthly fee” every month, no later than the 1st."
        ),
    },
}
