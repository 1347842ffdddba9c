"""Which clauses speak of which things: what ties one clause to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import lru_cache

from trato.core.agreement import (
    Act,
    Agreement,
    Clause,
    ComputingRules,
    Consequence,
    Duty,
    Group,
    Included,
    PayInStages,
    Price,
    Sentence,
    Shift,
    Thing,
    Verb,
)

_STEPS_LINKED = 2
_AGREEMENTS_KEPT = 32
_LINKS_KEPT = 4_096


def named_thing(agreement: Agreement, name: str) -> str | None:
    """Return the identity of the thing or group that is called `name` in any language, or None."""
    wanted = name.casefold().strip(" «»“”\"'")
    known_by: tuple[Thing | Group, ...] = (*agreement.things, *agreement.groups)
    for one in known_by:
        names = (one.name, *(translated for _, translated in one.translations))
        if wanted in (known.casefold() for known in names):
            return one.name
    return None


def members_of(agreement: Agreement, name: str) -> frozenset[str]:
    """Return a thing with, when it names a group, every member of the group."""
    groups = (group.members for group in agreement.groups if group.name == name)
    return frozenset((name, *(member for members in groups for member in members)))


def groups_of(agreement: Agreement, name: str) -> frozenset[str]:
    """Return a thing with the groups that it belongs to."""
    return frozenset((name, *(g.name for g in agreement.groups if name in g.members)))


def mentions(agreement: Agreement, clause: Clause) -> frozenset[str]:
    """Return the names of things and groups, and the labels, that a clause's sentences hold."""
    return _mentioned(Same(agreement))[clause.label]


class Same:
    """An agreement as the key of a cache: the very same value, never compared part by part."""

    __slots__ = ("agreement",)

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement

    def __hash__(self) -> int:  # type: ignore[explicit-override]
        return id(self.agreement)

    def __eq__(self, other: object) -> bool:  # type: ignore[explicit-override]
        return isinstance(other, Same) and self.agreement is other.agreement


@lru_cache(maxsize=_AGREEMENTS_KEPT)
def _mentioned(key: Same) -> Mapping[str, frozenset[str]]:
    """Return what every clause mentions, by its label: asked many times for one verdict."""
    agreement = key.agreement
    return {clause.label: names_in(agreement, clause.sentences) for clause in agreement.clauses}


def names_in(agreement: Agreement, value: object) -> frozenset[str]:
    """Return the names of things and groups, and the labels, that a sentence or a part of one
    holds.
    """
    known = frozenset(
        (
            *(thing.name for thing in agreement.things),
            *(group.name for group in agreement.groups),
            *(other.label for other in agreement.clauses),
        )
    )
    return frozenset(text for text in _texts(value) if text in known)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def labels_naming(agreement: Agreement, names: Iterable[str]) -> tuple[str, ...]:
    """Return the labels of the clauses that name one of `names`, in the order of the text."""
    wanted = frozenset(names)
    mentioned = _mentioned(Same(agreement))
    return tuple(label for label, names in mentioned.items() if not wanted.isdisjoint(names))


def linked(
    agreement: Agreement, labels: Iterable[str], *, steps: int = _STEPS_LINKED
) -> frozenset[str]:
    """Return the clauses tied to `labels`: by a thing that both name, or by naming each other.

    Two steps are taken, so that a power to withhold ties a delivery to the payment behind it.
    """
    return _linked(Same(agreement), frozenset(labels), steps)


@lru_cache(maxsize=_LINKS_KEPT)
def _linked(key: Same, tied: frozenset[str], steps: int) -> frozenset[str]:
    mentioned = _mentioned(key)
    for _ in range(steps):
        named = (names for label, names in mentioned.items() if label in tied)
        names = tied.union(*named)
        tied |= frozenset(labels_naming(key.agreement, names)) | (names & mentioned.keys())
    return tied


def defining(agreement: Agreement, thing: str) -> tuple[str, ...]:
    """Return the clauses whose duty or list of what is included is about this thing."""
    groups = groups_of(agreement, thing)
    return tuple(
        clause.label
        for clause in agreement.clauses
        if any(_defines(sentence, groups) for sentence in clause.sentences)
    )


def _defines(sentence: Sentence, names: frozenset[str]) -> bool:
    match sentence:
        case Duty():
            return bool(names & {sentence.thing, *(item.thing for item in sentence.items)})
        case Included():
            return sentence.thing in names
        case _:
            return False


def pricing(agreement: Agreement, names: Iterable[str]) -> tuple[str, ...]:
    """Return the clauses that put a price on one of these things."""
    wanted = frozenset(name for given in names for name in groups_of(agreement, given))
    return tuple(
        clause.label
        for clause in agreement.clauses
        if any(wanted & _priced(sentence) for sentence in clause.sentences)
    )


def _priced(sentence: Sentence) -> frozenset[str | None]:
    """Return the things on which a sentence puts a price."""
    prices = (one for one in getattr(sentence, "modifiers", ()) if isinstance(one, Price))
    own = getattr(sentence, "thing", None)
    named = {one.thing or own for one in prices}
    pays = isinstance(sentence, PayInStages) or (
        isinstance(sentence, Duty) and sentence.verb is Verb.PAY
    )
    if pays or isinstance(sentence, Price):
        named.add(own)
    return frozenset(named)


def computing_clause(agreement: Agreement) -> str | None:
    """Return the label of the clause that says how time is counted, or None."""
    return _computing_clause(Same(agreement))


@lru_cache(maxsize=_AGREEMENTS_KEPT)
def _computing_clause(key: Same) -> str | None:
    for clause in key.agreement.clauses:
        if any(isinstance(sentence, ComputingRules) for sentence in clause.sentences):
            return clause.label
    return None


def consequences_for(
    agreement: Agreement, clause: str, thing: str | None
) -> tuple[tuple[str, Consequence], ...]:
    """Return the consequences of not keeping a duty, each with its clause: its own, and those
    elsewhere that name the clause or the thing.
    """
    names = (groups_of(agreement, thing) if thing else frozenset()) | {clause}
    found: list[tuple[str, Consequence]] = []
    for one in agreement.clauses:
        for sentence in one.sentences:
            stands_alone = (sentence,) if isinstance(sentence, Consequence) else ()
            own = getattr(sentence, "modifiers", ())
            found.extend(
                (one.label, consequence)
                for consequence in (*stands_alone, *own)
                if isinstance(consequence, Consequence)
                and (
                    consequence.target in names
                    or (consequence.target is None and one.label == clause)
                )
            )
    return tuple(found)


def answered_by(agreement: Agreement, label: str) -> frozenset[str]:
    """Return the other clauses whose duties the consequences of clause `label` answer to."""
    return _answered(Same(agreement)).get(label, frozenset())


@lru_cache(maxsize=_AGREEMENTS_KEPT)
def _answered(key: Same) -> Mapping[str, frozenset[str]]:
    """Return, for every clause that gives consequences, the clauses whose duties they answer to."""
    agreement = key.agreement
    found: dict[str, set[str]] = {}
    for clause in agreement.clauses:
        for name in (None, *sorted(mentions(agreement, clause) - {clause.label})):
            for giver, _ in consequences_for(agreement, clause.label, name):
                named = (clause.label,) if name is None else defining(agreement, name)
                if giver != clause.label:
                    found.setdefault(giver, set()).update(named)
    return {giver: frozenset(labels) for giver, labels in found.items()}


def shifts_of(agreement: Agreement, act: Act, thing: str | None) -> tuple[tuple[str, Shift], ...]:
    """Return the clauses by which the other side's lateness moves the due of an act on a thing."""
    names = groups_of(agreement, thing) if thing else frozenset[str]()
    return tuple(
        (clause.label, modifier)
        for clause in agreement.clauses
        for sentence in clause.sentences
        for modifier in (sentence, *getattr(sentence, "modifiers", ()))
        if isinstance(modifier, Shift) and (bool(names & set(modifier.targets)) or sentence == act)
    )
