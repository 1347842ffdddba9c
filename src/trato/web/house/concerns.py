"""What a rule is about: where the house keeps it, and the moment at which somebody needs it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.core.agreement import (
    Approval,
    Duty,
    Effect,
    Excluded,
    HourBank,
    Included,
    Instalments,
    Interest,
    Licence,
    OnlyPeople,
    PayInStages,
    PaymentOrder,
    Permission,
    Power,
    Price,
    Prohibition,
    Rounds,
    Sentence,
    Takes,
    Verb,
    Warranty,
)
from trato.core.text import Reading, SentenceReading


class Concern(StrEnum):
    """What a rule is about, in the order in which a client meets them."""

    ANSWERS = "answers"
    ASKING = "asking"
    DELIVERIES = "deliveries"
    APPROVING = "approving"
    EXTRAS = "extras"
    PAYMENTS = "payments"
    REST = "rest"


TITLES: Final[dict[Concern, str | Promise]] = {
    Concern.ANSWERS: _("Responder y estar en contacto"),
    Concern.ASKING: _("Qué se puede pedir, quién y cómo"),
    Concern.DELIVERIES: _("Entregas"),
    Concern.APPROVING: _("Revisar y aprobar"),
    Concern.EXTRAS: _("Lo incluido y los extras"),
    Concern.PAYMENTS: _("Precio y pagos"),
    Concern.REST: _("Lo demás"),
}
LACKS: Final[dict[Concern, str | Promise]] = {
    Concern.ANSWERS: _("¿En cuánto tiempo contestas, y cada cuándo llamas o escribes?"),
    Concern.ASKING: _("¿Quién puede pedirte algo, y por dónde?"),
    Concern.DELIVERIES: _("¿Qué entregas y cuándo?"),
    Concern.APPROVING: _("¿Cuánto tiempo tienen para revisar, y qué pasa si callan?"),
    Concern.EXTRAS: _("¿Qué no incluye tu precio, y cuánto cuesta aparte?"),
    Concern.PAYMENTS: _("¿Cuándo facturas y cuándo te pagan?"),
}
"""What to ask when the rules say nothing about it."""

_OF_VERBS: Final = {
    Concern.ANSWERS: {
        Verb.ANSWER, Verb.RESOLVE, Verb.WRITE, Verb.CALL, Verb.MEET, Verb.NOTIFY,
        Verb.CONFIRM, Verb.ESCALATE, Verb.ADVISE, Verb.SURVEY, Verb.PROPOSE,
    },
    Concern.DELIVERIES: {
        Verb.DELIVER, Verb.REPORT, Verb.GIVE, Verb.REVISE, Verb.REPAIR, Verb.MAINTAIN, Verb.DO,
    },
    Concern.APPROVING: {Verb.REVIEW, Verb.DECIDE},
    Concern.PAYMENTS: {Verb.PAY, Verb.INVOICE, Verb.REFUND},
}  # fmt: skip

_OF_KINDS: Final[dict[type[object], Concern]] = {
    Included: Concern.EXTRAS,
    Excluded: Concern.EXTRAS,
    HourBank: Concern.EXTRAS,
    Rounds: Concern.EXTRAS,
    Takes: Concern.EXTRAS,
    Licence: Concern.EXTRAS,
    PayInStages: Concern.PAYMENTS,
    Instalments: Concern.PAYMENTS,
    Interest: Concern.PAYMENTS,
    PaymentOrder: Concern.PAYMENTS,
    Price: Concern.PAYMENTS,
    OnlyPeople: Concern.ASKING,
    Permission: Concern.ASKING,
    Warranty: Concern.DELIVERIES,
}


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence of an agreement with the clause that it stands in."""

    label: str
    title: str
    text: str


def concern_of(sentence: Sentence | None) -> Concern:
    """Return what a sentence is about; what is about nothing in particular is of the rest."""
    match sentence:
        case Duty():
            found = (one for one, verbs in _OF_VERBS.items() if sentence.verb in verbs)
            return next(found, Concern.REST)
        case Power():
            sets = sentence.effect is Effect.SET_PRIORITY
            return Concern.ASKING if sets else Concern.REST
        case Prohibition():
            waits = any(isinstance(one, Approval) for one in sentence.modifiers)
            return Concern.APPROVING if waits else Concern.REST
        case _:
            return _OF_KINDS.get(type(sentence), Concern.REST)


def concerns_of_clauses(reading: Reading) -> dict[str, Concern]:
    """Return what each clause is about, by its label: what its first telling sentence is about."""
    found: dict[str, Concern] = {}
    for one in reading.sentences:
        concern = concern_of(one.value)
        if found.get(one.clause, Concern.REST) is Concern.REST:
            found[one.clause] = concern
    return found


def rules_about(reading: Reading, *concerns: Concern) -> tuple[Rule, ...]:
    """Return the sentences of an agreement that are about something, in the order of the text.

    A page shows them at the moment at which they apply: `ANSWERS`, `ASKING` and `EXTRAS` where
    somebody asks for something, `APPROVING` where they approve, `PAYMENTS` where they pay. A
    modifier goes with the sentence before it.
    """
    titles = {clause.label: clause.title for clause in reading.agreement.clauses}
    rules: list[Rule] = []
    last: tuple[str, Concern] | None = None
    for one in reading.sentences:
        concern = _told(one, last)
        last = (one.clause, concern)
        if concern in concerns:
            rules.append(Rule(one.clause, titles.get(one.clause, ""), one.text))
    return tuple(rules)


def _told(one: SentenceReading, last: tuple[str, Concern] | None) -> Concern:
    concern = concern_of(one.value)
    if concern is Concern.REST and last is not None and last[0] == one.clause:
        return last[1]
    return concern
