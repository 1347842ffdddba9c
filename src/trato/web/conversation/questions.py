"""The conversation as both sides see it: its questions with their answers, and its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy, gettext_noop
from django.utils.translation import gettext as _

from trato.core.agreement import Side
from trato.store.conversations import BRIEF, Conversation, Said
from trato.store.models import Topic

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the brief: as it is put to the client in each register, and why it is asked."""

    topic: Topic
    name: Text
    tu: str
    usted: str
    vos: str
    why: Text
    amount: bool = False
    day: bool = False


QUESTIONS: Final = (
    Question(
        Topic.LOOKS_FOR,
        gettext_lazy("Lo que se busca"),
        gettext_noop("¿Qué te hizo buscar a alguien ahora?"),
        "¿Qué le hizo buscar a alguien ahora?",
        "¿Qué te hizo buscar a alguien ahora?",
        gettext_lazy("Lo que pasó, en palabras propias. Si hubo un detonante, mejor."),
    ),
    Question(
        Topic.WANTS,
        gettext_lazy("Lo que se quiere"),
        gettext_noop("Si todo sale bien, ¿qué quieres que sea distinto dentro de un año?"),
        "Si todo sale bien, ¿qué quiere que sea distinto dentro de un año?",
        "Si todo sale bien, ¿qué querés que sea distinto dentro de un año?",
        gettext_lazy("El fin, no el encargo: para qué se hace."),
    ),
    Question(
        Topic.CAN_REACH,
        gettext_lazy("Lo que se puede alcanzar"),
        gettext_noop("Con lo que hay hoy, ¿hasta dónde crees que se llega de verdad?"),
        "Con lo que hay hoy, ¿hasta dónde cree que se llega de verdad?",
        "Con lo que hay hoy, ¿hasta dónde creés que se llega de verdad?",
        gettext_lazy(
            "Lo que se quiere y lo que se puede no siempre coinciden; mejor saberlo ahora."
        ),
    ),
    Question(
        Topic.BUDGET,
        gettext_lazy("Presupuesto"),
        gettext_noop("¿Con cuánto dinero cuentas para esto?"),
        "¿Con cuánto dinero cuenta para esto?",
        "¿Con cuánta plata contás para esto?",
        gettext_lazy("Una cifra o un margen. Sirve para no proponer lo que no cabe."),
        amount=True,
    ),
    Question(
        Topic.PEOPLE,
        gettext_lazy("Personas"),
        gettext_noop("¿Quién de tu parte va a trabajar en esto, y cuántas horas por semana?"),
        "¿Quién de su parte va a trabajar en esto, y cuántas horas por semana?",
        "¿Quién de tu parte va a trabajar en esto, y cuántas horas por semana?",
        gettext_lazy("Quién decide, quién aporta y quién sólo quiere enterarse."),
    ),
    Question(
        Topic.TIME,
        gettext_lazy("Tiempo"),
        gettext_noop("¿Para cuándo tiene que estar, y por qué ese día?"),
        "¿Para cuándo tiene que estar, y por qué ese día?",
        "¿Para cuándo tiene que estar, y por qué ese día?",
        gettext_lazy("Una fecha con su razón se respeta mejor que una fecha sola."),
        day=True,
    ),
    Question(
        Topic.DATA,
        gettext_lazy("Datos"),
        gettext_noop("¿Qué cifras tienes de cómo va hoy, y quién puede darlas?"),
        "¿Qué cifras tiene de cómo va hoy, y quién puede darlas?",
        "¿Qué cifras tenés de cómo va hoy, y quién puede darlas?",
        gettext_lazy("Sin punto de partida no se puede saber si algo mejoró."),
    ),
    Question(
        Topic.LIMITS,
        gettext_lazy("Límites del negocio"),
        gettext_noop("¿Qué no se puede tocar en tu negocio?"),
        "¿Qué no se puede tocar en su negocio?",
        "¿Qué no se puede tocar en tu negocio?",
        gettext_lazy("Precios, marca, procesos, proveedores, lo que la ley o la casa no permiten."),
    ),
    Question(
        Topic.BOSS,
        gettext_lazy("Ante quién se responde"),
        gettext_noop("¿A quién le rindes cuentas de esto, y cuándo?"),
        "¿A quién le rinde cuentas de esto, y cuándo?",
        "¿A quién le rendís cuentas de esto, y cuándo?",
        gettext_lazy("Para llegar a esa reunión con algo que enseñar. Nadie más le escribe."),
        day=True,
    ),
    Question(
        Topic.PROBLEM,
        gettext_lazy("El problema exacto"),
        gettext_noop("¿Qué problema hay que resolver, dicho en dos frases?"),
        "¿Qué problema hay que resolver, dicho en dos frases?",
        "¿Qué problema hay que resolver, dicho en dos frases?",
        gettext_lazy("Qué pasa, a quién le pasa y cuánto cuesta que siga pasando."),
    ),
    Question(
        Topic.CONDITIONS,
        gettext_lazy("Sus condiciones"),
        gettext_noop("¿Cuándo pasa, dónde, y qué tiene que seguir igual?"),
        "¿Cuándo pasa, dónde, y qué tiene que seguir igual?",
        "¿Cuándo pasa, dónde, y qué tiene que seguir igual?",
        gettext_lazy("Las condiciones en las que se da, y las que la solución tiene que respetar."),
    ),
)
assert tuple(one.topic for one in QUESTIONS) == BRIEF, "every question of the brief has its words"


def put(question: Question, register: str) -> str:
    """Return a question as it is put to a client."""
    said = {"usted": question.usted, "vos": question.vos}.get(register, question.tu)
    return said if (get_language() or "es").startswith("es") else _(question.tu)


def question_of(topic: str) -> Question | None:
    """Return the question of a topic, or None."""
    return next((one for one in QUESTIONS if one.topic.value == topic), None)


def question_after(topic: Topic) -> Question | None:
    """Return the question that follows, or None after the last one."""
    place = BRIEF.index(topic) + 1
    return QUESTIONS[place] if place < len(QUESTIONS) else None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what each side has said on it."""

    question: Question
    client: Said | None
    provider: Said | None

    @property
    def is_known(self) -> bool:
        """Tell whether somebody has answered it."""
        return any(one is not None and not one.is_unknown for one in (self.client, self.provider))


def asked(conversation: Conversation) -> tuple[Asked, ...]:
    """Return the brief: every question with the answers that it has."""
    return tuple(
        Asked(
            one,
            conversation.answer(one.topic, Side.CLIENT),
            conversation.answer(one.topic, Side.PROVIDER),
        )
        for one in QUESTIONS
    )


def question_page(
    conversation: Conversation, question: Question, side: Side, register: str
) -> dict[str, object]:
    """Return what the page of one question shows of it: its place in the brief, and what was said.

    `register` is how the client is spoken to; the history is that of a side.
    """
    brief = asked(conversation)
    place = [one.question.topic for one in brief].index(question.topic)
    return {
        "asked": brief[place],
        "brief": brief,
        "said": put(question, register),
        "place": place + 1,
        "of": len(brief),
        "before": brief[place - 1].question.topic.value if place else None,
        "history": [one for one in conversation.history(question.topic) if one.side is side],
    }


REASONS: Final[dict[str, Text]] = {
    "fit": gettext_lazy("Lo que se sabe hacer y lo que hace falta no encajan"),
    "price": gettext_lazy("El dinero no alcanza"),
    "time": gettext_lazy("Los tiempos no dan"),
    "rules": gettext_lazy("Las reglas de cada quien no se juntan"),
    "reach": gettext_lazy("Lo que se quiere no se puede alcanzar con lo que hay"),
    "trust": gettext_lazy("No hay confianza suficiente"),
    "moment": gettext_lazy("No es el momento"),
    "other": gettext_lazy("Otra cosa"),
}
"""Why a side does not go on; counted, so that an agency sees what its «noes» are made of."""


def reasons_of(decision: Said) -> Sequence[Text]:
    """Return the reasons of a decision, as people read them."""
    return [REASONS[one] for one in decision.names("reasons") if one in REASONS]
