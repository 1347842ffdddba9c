"""What can be noted by a form: for each kind of fact its few fields, typed as people type them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from trato.core.agreement import Agreement, Criterion, Side
from trato.core.events import EventKind

THIRD: Final = "third"
"""Chosen for who did it, when that is somebody of neither side."""
TEXT_CHARACTERS_MAX: Final = 2_000


class Blank(StrEnum):
    """What a blank of a form takes."""

    THING = "thing"
    LINE = "line"
    WORDS = "words"
    AMOUNT = "amount"
    MINUTES = "minutes"
    DAY = "day"
    MONTH = "month"
    ROUND = "round"
    FIGURE = "figure"
    FLAG = "flag"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Field:
    """A blank: the field of the event that it fills, what it takes and how it is asked for.

    `kinds` are those of the entries that one which names an entry may name.
    """

    name: str
    blank: Blank
    label: str | Promise
    needed: bool = True
    kinds: frozenset[EventKind] = frozenset()


@dataclass(frozen=True, slots=True)
class FactForm:
    """A kind of fact that can be noted by hand: its name, who usually does it, its blanks."""

    kind: EventKind
    title: str | Promise
    by: Side
    fields: tuple[Field, ...] = ()
    has_channel: bool = False
    is_said: bool = False
    """It is somebody's words: by which way they came has to be told."""
    text: str | Promise = ""
    """How the free words are asked for; empty: there are none."""
    is_measured: bool = False
    """The figures of the agreement's criteria may come with it."""

    def here(self, agreement: Agreement) -> FactForm:
        """Return the form with a blank for each figure that a criterion of an agreement limits."""
        if not self.is_measured:
            return self
        measures = {one.name: one for one in _measures(agreement)}
        return replace(self, fields=(*self.fields, *measures.values()))


_THING: Final = Field("thing", Blank.THING, gettext_lazy("¿Qué?"))
_PERIOD: Final = Field("period", Blank.MONTH, gettext_lazy("¿De qué mes?"), needed=False)
_ROUND: Final = Field("round", Blank.ROUND, gettext_lazy("¿Qué ronda de cambios?"), needed=False)
_MEMBER: Final = Field(
    "member", Blank.LINE, gettext_lazy("¿Cuál, si es una de varias?"), needed=False
)
MEASURE: Final = "values."
_ASKED: Final = frozenset(
    {
        EventKind.REQUEST,
        EventKind.MESSAGE,
        EventKind.QUESTION,
        EventKind.COMPLAINT,
        EventKind.EXTERNAL_FACT,
    }
)
"""What somebody answers."""
_WORKED: Final = frozenset(
    {EventKind.REQUEST, EventKind.MESSAGE, EventKind.EXTERNAL_FACT, EventKind.OBSERVATION}
)
"""What somebody works for."""
_DONE: Final = frozenset({EventKind.WORK, EventKind.DELIVERY, EventKind.REQUEST})
"""What can be given for nothing."""
_NOTE: Final = gettext_lazy("Palabras o nota (si hace falta)")

FORMS: Final[Mapping[str, FactForm]] = {
    "mensaje": FactForm(
        EventKind.MESSAGE,
        gettext_lazy("Un mensaje"),
        Side.CLIENT,
        has_channel=True,
        is_said=True,
        text=gettext_lazy("¿Qué dice? Con sus palabras"),
    ),
    "peticion": FactForm(
        EventKind.REQUEST,
        gettext_lazy("Una petición que llegó por otra vía"),
        Side.CLIENT,
        (Field("thing", Blank.THING, gettext_lazy("¿Cómo se llama en el acuerdo?"), needed=False),),
        has_channel=True,
        is_said=True,
        text=gettext_lazy("¿Qué pide? Con sus palabras"),
    ),
    "respuesta": FactForm(
        EventKind.ANSWER,
        gettext_lazy("Una respuesta que se dio por otra vía"),
        Side.PROVIDER,
        (
            Field("answers", Blank.ENTRY, gettext_lazy("¿A qué responde?"), kinds=_ASKED),
            Field("auto", Blank.FLAG, gettext_lazy("Fue un acuse automático"), needed=False),
        ),
        has_channel=True,
        is_said=True,
        text=gettext_lazy("¿Qué se respondió?"),
    ),
    "llamada": FactForm(
        EventKind.CALL,
        gettext_lazy("Una llamada"),
        Side.PROVIDER,
        (Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto duró?"), needed=False),),
        text=gettext_lazy("¿De qué se habló?"),
    ),
    "reunion": FactForm(
        EventKind.MEETING_HELD,
        gettext_lazy("Una reunión"),
        Side.PROVIDER,
        (Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto duró?"), needed=False),),
        text=gettext_lazy("¿Qué se dijo y qué se decidió?"),
    ),
    "entrega": FactForm(
        EventKind.DELIVERY,
        gettext_lazy("Una entrega"),
        Side.PROVIDER,
        (_THING, _PERIOD, _ROUND, _MEMBER),
        has_channel=True,
        text=_NOTE,
        is_measured=True,
    ),
    "informe": FactForm(
        EventKind.REPORT,
        gettext_lazy("Un informe"),
        Side.PROVIDER,
        (_THING, Field("period", Blank.MONTH, gettext_lazy("¿De qué mes?"))),
        has_channel=True,
        text=_NOTE,
    ),
    "insumo": FactForm(
        EventKind.INPUT,
        gettext_lazy("Un insumo: lo que el cliente tenía que dar"),
        Side.CLIENT,
        (_THING, _PERIOD),
        has_channel=True,
        text=_NOTE,
    ),
    "trabajo": FactForm(
        EventKind.WORK,
        gettext_lazy("Horas de trabajo"),
        Side.PROVIDER,
        (
            Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto tiempo?")),
            Field("what", Blank.LINE, gettext_lazy("¿En qué?")),
            Field("of", Blank.ENTRY, gettext_lazy("¿A raíz de qué?"), needed=False, kinds=_WORKED),
            Field("extra", Blank.FLAG, gettext_lazy("Va más allá de lo acordado"), needed=False),
        ),
        text=_NOTE,
    ),
    "factura": FactForm(
        EventKind.INVOICE,
        gettext_lazy("Una factura"),
        Side.PROVIDER,
        (
            Field("number", Blank.LINE, gettext_lazy("Número")),
            Field("amount", Blank.AMOUNT, gettext_lazy("Total, con impuestos")),
            _PERIOD,
        ),
        has_channel=True,
        text=_NOTE,
    ),
    "pago": FactForm(
        EventKind.PAYMENT,
        gettext_lazy("Un pago"),
        Side.CLIENT,
        (
            Field("amount", Blank.AMOUNT, gettext_lazy("¿Cuánto?")),
            Field("pays", Blank.LINE, gettext_lazy("¿Qué factura paga?"), needed=False),
        ),
        text=_NOTE,
    ),
    "compromiso": FactForm(
        EventKind.COMMITMENT,
        gettext_lazy("Un compromiso con fecha"),
        Side.PROVIDER,
        (
            Field("what", Blank.LINE, gettext_lazy("¿Qué se va a hacer?")),
            Field("due_at", Blank.DAY, gettext_lazy("¿Para qué día?")),
        ),
    ),
    "cortesia": FactForm(
        EventKind.COURTESY,
        gettext_lazy("Algo por nuestra cuenta"),
        Side.PROVIDER,
        (
            Field("reason", Blank.LINE, gettext_lazy("¿Qué y por qué?")),
            Field("minutes", Blank.MINUTES, gettext_lazy("¿Cuánto tiempo?"), needed=False),
            Field("value", Blank.AMOUNT, gettext_lazy("¿Cuánto vale?"), needed=False),
            Field(
                "about", Blank.ENTRY, gettext_lazy("¿Qué trabajo es?"), needed=False, kinds=_DONE
            ),
        ),
        text=_NOTE,
    ),
    "consejo": FactForm(
        EventKind.ADVICE,
        gettext_lazy("Un consejo o una advertencia"),
        Side.PROVIDER,
        (
            Field("risk", Blank.WORDS, gettext_lazy("¿Qué puede pasar?")),
            Field("recommendation", Blank.WORDS, gettext_lazy("¿Qué se recomienda?")),
        ),
        has_channel=True,
        is_said=True,
        text=_NOTE,
    ),
    "afuera": FactForm(
        EventKind.EXTERNAL_FACT,
        gettext_lazy("Algo que pasó afuera"),
        Side.PROVIDER,
        (Field("name", Blank.THING, gettext_lazy("¿Qué pasó?")),),
        text=_NOTE,
    ),
}
"""What can be noted by hand, by the word in its address."""


def _measures(agreement: Agreement) -> Iterator[Field]:
    """Yield a blank for each criterion whose figure the program compares with its limits."""
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            for one in (sentence, *getattr(sentence, "modifiers", ())):
                if isinstance(one, Criterion) and one.bounds is not None:
                    said = f"{one.name} ({one.bounds.unit})" if one.bounds.unit else one.name
                    label = said[:1].upper() + said[1:]
                    yield Field(f"{MEASURE}{one.bounds.value}", Blank.FIGURE, label, needed=False)
