"""Two sides' rules beside each other: what one side asks for against what the other offers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from trato.core.agreement import (
    AtLeastEvery,
    DueAfter,
    Duration,
    Duty,
    Each,
    Excluded,
    Included,
    Interest,
    Once,
    OnlyPeople,
    PaymentOrder,
    Power,
    Prose,
    Sentence,
    Side,
    Term,
    TimesPer,
    Unit,
    When,
)


class Relation(StrEnum):
    """How a rule of one side stands to the rules of the other."""

    MATCH = "match"  # the same
    COMPATIBLE = "compatible"  # whoever keeps the stricter of the two keeps both
    CONFLICT = "conflict"  # about the same, and not both can be
    MISSING = "missing"  # the other side says nothing about it


@dataclass(frozen=True, slots=True)
class Pairing:
    """A rule with its relation to the other side's, and which of those it was held against.

    `place` is the position of that one in what was given; None when nothing is about the same.
    """

    relation: Relation
    place: int | None = None


_RANK: Final = {Relation.MATCH: 0, Relation.COMPATIBLE: 1, Relation.CONFLICT: 2}
_MINUTES: Final = {
    Unit.MINUTE: 1,
    Unit.HOUR: 60,
    Unit.CALENDAR_DAY: 1_440,
    Unit.WEEK: 10_080,
}
"""Units that run on the clock: they can be held against each other, all others only against
themselves."""


def pair(rule: Sentence, others: Iterable[Sentence | None]) -> Pairing:
    """Return how a rule stands to the other side's, by the one that is nearest to it.

    A duty is about the same when the same side has to do the same, on the same occasion; of two
    limits the stricter one keeps both, so that a debtor who offers it satisfies the other side.
    Prose is never held against anything.
    """
    best = Pairing(Relation.MISSING)
    for place, other in enumerate(others):
        relation = _between(rule, other)
        if relation is not None and _RANK[relation] < _RANK.get(best.relation, len(_RANK)):
            best = Pairing(relation, place)
    return best


def _between(rule: Sentence, other: Sentence | None) -> Relation | None:
    """Return the relation of two sentences; None when they are not about the same."""
    if other is None or isinstance(rule, Prose) or isinstance(other, Prose):
        return None
    if _bare(rule) == _bare(other):
        return Relation.MATCH
    if isinstance(rule, Duty) and isinstance(other, Duty):
        return _duties(rule, other)
    if isinstance(rule, Included | Excluded) and isinstance(other, Included | Excluded):
        return Relation.CONFLICT if _names(rule) & _names(other) else None
    if type(rule) is type(other) and _subject(rule) == _subject(other) is not None:
        return Relation.CONFLICT
    return None


def _duties(rule: Duty, other: Duty) -> Relation | None:
    if (rule.debtor, rule.verb) != (other.debtor, other.verb) or _occasion(rule) != _occasion(
        other
    ):
        return None
    if rule.thing != other.thing and None not in {rule.thing, other.thing}:
        return None
    if _level(rule) != _level(other):
        return Relation.CONFLICT
    if rule.channels and other.channels and not set(rule.channels) <= set(other.channels):
        return Relation.CONFLICT
    offered, asked = (other, rule) if rule.debtor is Side.PROVIDER else (rule, other)
    return Relation.COMPATIBLE if _keeps(offered, asked) else Relation.CONFLICT


def _level(duty: Duty) -> Duty:
    """Return a duty without what is held against each other apart."""
    return replace(duty, due=None, trigger=Once(), modifiers=(), channels=(), thing=None)


def _keeps(offered: Duty, asked: Duty) -> bool:
    """Tell whether who does what is offered does what is asked for too."""
    return _in_time(offered.due, asked.due) and _as_often(offered.trigger, asked.trigger)


def _in_time(offered: object, asked: object) -> bool:
    if offered == asked or asked is None:
        return True
    if not (isinstance(offered, DueAfter) and isinstance(asked, DueAfter)):
        return False
    if replace(offered, duration=asked.duration) != asked:
        return False
    return _at_most(offered.duration, asked.duration)


def _as_often(offered: object, asked: object) -> bool:
    if offered == asked:
        return True
    if isinstance(offered, AtLeastEvery) and isinstance(asked, AtLeastEvery):
        return _at_most(offered.duration, asked.duration)
    if isinstance(offered, TimesPer) and isinstance(asked, TimesPer):
        return offered.period == asked.period and offered.count >= asked.count
    return False


def _at_most(one: Duration, other: Duration) -> bool:
    """Tell whether a duration is surely not longer than another."""
    if (one.unit, one.calendar) == (other.unit, other.calendar):
        return one.count <= other.count
    if one.unit in _MINUTES and other.unit in _MINUTES:
        return one.count * _MINUTES[one.unit] <= other.count * _MINUTES[other.unit]
    return False


def _occasion(duty: Duty) -> object:
    """Return on what occasion a duty is born, without how often."""
    match duty.trigger:
        case Each(happening) | When(happening):
            return (type(duty.trigger), happening.what, happening.by, happening.priority)
        case trigger:
            return type(trigger)


def _bare(sentence: Any) -> Any:
    """Return a sentence without what other sentences attach to it."""
    return replace(sentence, modifiers=()) if getattr(sentence, "modifiers", None) else sentence


def _names(sentence: Included | Excluded) -> set[str]:
    return set(sentence.things) if isinstance(sentence, Excluded) else {str(sentence.thing)}


def _subject(sentence: Any) -> object:
    """Return what there is one of in an agreement: who may, an interest, a power, a goal."""
    match sentence:
        case OnlyPeople():
            return sentence.side
        case Interest() | Term() | PaymentOrder():
            return type(sentence)
        case Power():
            return (sentence.holder, sentence.effect, sentence.target)
        case _:
            return getattr(sentence, "thing", None) or getattr(sentence, "name", None)
