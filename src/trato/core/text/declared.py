"""What a sentence names: things that it declares, things and labels that it uses, who decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from typing import Any, Final

from trato.core.agreement import (
    Almost,
    Criterion,
    Decided,
    Duty,
    Each,
    Effect,
    Excluded,
    Form,
    Happening,
    Included,
    Licence,
    PayInStages,
    Permission,
    Power,
    Prohibition,
    Prose,
    Sentence,
    State,
    Warranty,
    What,
)
from trato.core.problems import nearest_names
from trato.core.text.terminals import is_label

_THINGS: Final = frozenset({"thing", "things", "targets", "stops"})
_FACTS: Final = frozenset({"fact", "not_counted"})
_EITHER: Final = frozenset({"cause", "target"})
_LABELS: Final = frozenset({"clause", "winner", "loser"})
_SKIPPED: Final = frozenset({"modifiers"})


@dataclass(slots=True)
class Names:
    """The names in a sentence, in the order of its fields.

    ``facts`` are external facts, which the place that names them first declares; ``either`` may be
    labels or things.
    """

    declared: list[str] = field(default_factory=list)
    facts: list[str] = field(default_factory=list)
    either: list[str] = field(default_factory=list)
    things: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    calendars: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)
    person: bool = False


def names_in(sentence: Sentence) -> Names:
    """Return the names in one sentence, without those of the modifiers attached to it."""
    names = Names()
    names.declared.extend(_declares(sentence))
    _walk(sentence, names)
    return names


def facts_declared(facts: Iterable[str], things: set[str]) -> list[str]:
    """Return the facts that are declared by their first use.

    A name that is nearly one of the things declared elsewhere is probably a slip, and declares
    nothing: it becomes a Problem.
    """
    declared: list[str] = []
    for name in dict.fromkeys(facts):
        if name not in things and not _is_slip(name, things):
            declared.append(name)
    return declared


def _is_slip(name: str, things: set[str]) -> bool:
    return any(len(near) > 3 and _close(near, name) for near in nearest_names(name, things))


def _close(left: str, right: str) -> bool:
    """Tell whether two names differ by a letter or two, or in case alone."""
    shared = sum(1 for one, other in zip(left.casefold(), right.casefold(), strict=False)
                 if one == other)  # fmt: skip
    return abs(len(left) - len(right)) <= 2 and shared >= max(len(left), len(right)) - 2


def state_of(sentence: Sentence) -> State:
    """Return what a sentence does: it runs, a person decides, it is prose, or nothing reads it."""
    if isinstance(sentence, Prose):
        return State.PROSE
    if isinstance(sentence, Almost):
        return State.ALMOST
    return State.PERSON if names_in(sentence).person else State.RUNS


def _declares(sentence: Sentence) -> Iterator[str]:
    """Yield the things that an act names as what it is about."""
    match sentence:
        case Duty(thing=thing, items=items, trigger=trigger):
            if thing is not None:
                yield thing
            elif isinstance(trigger, Each) and trigger.happening.thing is not None:
                yield trigger.happening.thing
            yield from (item.thing for item in items)
        case Included(thing=str(thing)) | Prohibition(thing=str(thing)):
            yield thing
        case Licence(thing=str(thing)) | Warranty(thing=str(thing)):
            yield thing
        case Permission(thing=str(thing)) | PayInStages(thing=str(thing)):
            yield thing
        case Excluded(things=things):
            yield from things
        case _:
            return


def _walk(value: Any, names: Names) -> None:
    if _for_a_person(value):
        names.person = True
    for name in _field_names(value.__class__):
        part = getattr(value, name)
        if part is None or part == ():
            continue
        if name in _FACTS or (name == "thing" and _is_fact(value)):
            names.facts.extend((part,) if isinstance(part, str) else part)
        elif name in _THINGS or (name == "of" and isinstance(value, Included)):
            names.things.extend((part,) if isinstance(part, str) else part)
        elif name in _EITHER and isinstance(part, str):
            (names.either if is_label(part) else names.things).append(part)
        elif name in _LABELS:
            names.labels.append(part)
        elif name == "calendar":
            names.calendars.append(part)
        elif name == "people":
            names.people.extend(part)
        elif isinstance(part, tuple):
            for each in part:
                if is_dataclass(each):
                    _walk(each, names)
        elif is_dataclass(part):
            _walk(part, names)


def _is_fact(value: Any) -> bool:
    return isinstance(value, Happening) and value.what is What.FACT


@cache
def _field_names(kind: Any) -> tuple[str, ...]:
    if not is_dataclass(kind):
        return ()
    return tuple(each.name for each in fields(kind) if each.name not in _SKIPPED)


def _for_a_person(value: Any) -> bool:
    match value:
        case Happening(person_decides=decides):
            return decides
        case Decided() | Form():
            return True
        case Criterion(bounds=None):
            return True
        case Prohibition(text=text) | Permission(text=text):
            return bool(text)
        case Power(effect=Effect.CHANGE):
            return True
        case _:
            return False


