"""What a sentence names: things that it declares, things and labels that it uses, who decides."""

from __future__ import annotations

from collections.abc import Iterator
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
)
from trato.core.text.terminals import is_label

_THINGS: Final = frozenset({"thing", "things", "targets", "stops", "fact", "not_counted"})
_EITHER: Final = frozenset({"cause", "target"})
_LABELS: Final = frozenset({"clause", "winner", "loser"})
_SKIPPED: Final = frozenset({"modifiers"})


@dataclass(slots=True)
class Names:
    """The names in a sentence, in the order of its fields."""

    declared: list[str] = field(default_factory=list)
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
    for name in _field_names(type(value)):
        part = getattr(value, name)
        if part is None or part == ():
            continue
        if name in _THINGS or (name == "of" and isinstance(value, Included)):
            names.things.extend((part,) if isinstance(part, str) else part)
        elif name in _EITHER:
            (names.labels if is_label(part) else names.things).append(part)
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


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
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


