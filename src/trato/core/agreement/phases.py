"""The phases of working together, and in which of them each sentence of an agreement counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from trato.core.agreement.acts import (
    Duty,
    Effect,
    Instalments,
    PayInStages,
    Permission,
    Power,
    Prohibition,
    Retention,
    Verb,
    Warranty,
)
from trato.core.agreement.modifiers import (
    Answering,
    Consequence,
    Criterion,
    Discount,
    Form,
    Price,
    Rounds,
    Silence,
)
from trato.core.agreement.statements import (
    Absences,
    Adjustment,
    ChangeRule,
    CureRule,
    Excluded,
    Goal,
    HourBank,
    Included,
    Interest,
    JointLimit,
    Licence,
    NoPayout,
    NotLiable,
    OneCredit,
    OnlyPeople,
    OnlyRemedy,
    Ownership,
    PaymentOrder,
    Refers,
    Survives,
    Takes,
    Term,
)


class Phase(StrEnum):
    """A phase, in the order in which it is lived."""

    BEGINNING = "beginning"
    ASKING = "asking"
    WORKING = "working"
    TALKING = "talking"
    REVIEWING = "reviewing"
    PAYING = "paying"
    CHANGING = "changing"
    MENDING = "mending"
    ENDING = "ending"
    RULES = "rules"  # what holds in every phase


_VERBS: Final = {
    Verb.ANSWER: Phase.ASKING,
    Verb.RESOLVE: Phase.ASKING,
    Verb.ESCALATE: Phase.ASKING,
    Verb.REPORT: Phase.TALKING,
    Verb.WRITE: Phase.TALKING,
    Verb.CALL: Phase.TALKING,
    Verb.MEET: Phase.TALKING,
    Verb.SURVEY: Phase.TALKING,
    Verb.REVISE: Phase.REVIEWING,
    Verb.REVIEW: Phase.REVIEWING,
    Verb.PAY: Phase.PAYING,
    Verb.INVOICE: Phase.PAYING,
    Verb.REFUND: Phase.PAYING,
    Verb.PROPOSE: Phase.CHANGING,
    Verb.REPAIR: Phase.MENDING,
    Verb.RETAIN: Phase.ENDING,
    Verb.ERASE: Phase.ENDING,
}
_EFFECTS: Final = {
    Effect.TERMINATE: Phase.ENDING,
    Effect.RENEW: Phase.ENDING,
    Effect.SET_PRIORITY: Phase.ASKING,
    Effect.CANCEL: Phase.CHANGING,
    Effect.CHANGE: Phase.CHANGING,
    Effect.MOVE: Phase.CHANGING,
    Effect.REJECT: Phase.REVIEWING,
}
_TYPES: Final[tuple[tuple[tuple[type, ...], Phase], ...]] = (
    ((Goal, OnlyPeople, Takes, Term, Absences), Phase.BEGINNING),
    ((Included, Excluded, HourBank, Refers), Phase.ASKING),
    ((Prohibition, Permission, Form), Phase.WORKING),
    ((Answering,), Phase.TALKING),
    ((Rounds, Silence, Criterion), Phase.REVIEWING),
    ((PayInStages, Instalments, Interest, Price, Discount, Adjustment, PaymentOrder), Phase.PAYING),
    ((ChangeRule,), Phase.CHANGING),
    (
        (Consequence, Warranty, CureRule, JointLimit, OnlyRemedy, NotLiable, OneCredit, NoPayout),
        Phase.MENDING,
    ),
    ((Ownership, Licence, Retention, Survives), Phase.ENDING),
)


def phase_of(sentence: Any) -> Phase:
    """Return the phase in which a sentence counts; definitions and prose are rules of all."""
    if isinstance(sentence, Duty):
        return _VERBS.get(sentence.verb, Phase.WORKING)
    if isinstance(sentence, Power):
        return _EFFECTS.get(sentence.effect, Phase.MENDING)
    return next((phase for types, phase in _TYPES if isinstance(sentence, types)), Phase.RULES)


def phase_of_clause(sentences: Iterable[Any]) -> Phase:
    """Return the phase of a clause: the one of most of its sentences, the first of equals.

    What holds in every phase counts only where a clause has nothing else.
    """
    counted = Counter(phase_of(one) for one in sentences)
    counted.pop(Phase.RULES, None)
    return counted.most_common(1)[0][0] if counted else Phase.RULES
