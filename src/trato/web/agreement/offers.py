"""What can be agreed on: sentences with gaps, looked for by what somebody wants, in their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from trato.core.agreement import Agreement
from trato.core.text.nearest import nearest
from trato.core.text.suggest import suggest
from trato.core.words import Language
from trato.web.agreement.writing import Part, parts_with_gaps

OFFERED: Final = 8
_PLACEHOLDER: Final = re.compile(r"\[[^\[\]]*\]")

_COMMON: Final = (
    ("Entrega", "Delivery",
     "El prestador entrega «…» cada mes, a más tardar el día … a las 18:00.",
     "The provider delivers “…” every month, no later than the … at 18:00."),
    ("Respuestas", "Answers",
     "El prestador contesta cada mensaje del cliente en … horas hábiles.",
     "The provider answers each message by the client within … working hours."),
    ("Precio", "Price",
     "El cliente paga «cuota mensual», …, cada mes, en 10 días naturales desde la factura.",
     "The client pays “monthly fee”, …, every month, within 10 calendar days from the invoice."),
    ("Revisión", "Review",
     ("El cliente aprueba u observa «…» en 3 días hábiles desde cada entrega; "
     "su silencio es aceptación."),
     ("The client approves or comments on “…” within 3 working days from each delivery; "
     "silence is acceptance.")),
    ("Rondas", "Rounds",
     "Incluye 2 rondas de cambios.",
     "Includes 2 rounds of changes."),
    ("Contacto", "Contact",
     "El prestador llama al cliente cada semana.",
     "The provider calls the client every week."),
    ("Insumos", "Inputs",
     "El cliente da «…» cada mes, a más tardar el día … del mes anterior.",
     "The client gives “…” every month, no later than the … of the previous month."),
    ("Informe", "Report",
     ("El prestador entrega el informe «informe» cada mes, "
     "a más tardar el 5.º día hábil del mes siguiente a las 18:00."),
     ("The provider delivers the report “report” every month, "
     "no later than the 5th working day of the next month at 18:00.")),
    ("Confidencialidad", "Confidentiality",
     "Prosa: Lo que cada parte sepa de la otra por este acuerdo no se cuenta a nadie.",
     "Prose: What each side learns of the other through this agreement is told to nobody."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence that can be added: its title where it has one, its words, and those with gaps."""

    title: str
    said: str
    parts: tuple[Part, ...]


def offers(asked: str, agreement: Agreement) -> tuple[Offer, ...]:
    """Return sentences for what is asked, the likeliest first; without a question, common ones.

    They are in the language of the agreement.
    """
    language = agreement.header.language
    if not asked:
        return usual(language)
    found = dict.fromkeys(_said(asked, agreement))
    return tuple(Offer("", said, parts_with_gaps(said)) for said in islice(found, OFFERED))


@cache
def usual(language: Language) -> tuple[Offer, ...]:
    """Return what is agreed on most."""
    spanish = language is Language.SPANISH
    lines = [(es, said) if spanish else (en, heard) for es, en, said, heard in _COMMON]
    return tuple(Offer(title, said, parts_with_gaps(said)) for title, said in lines)


def _said(asked: str, agreement: Agreement) -> Iterator[str]:
    for one in suggest(asked, agreement, most=5):
        yield one.text
    for shown in nearest(asked, agreement.header.language):
        yield _PLACEHOLDER.sub("…", shown)
