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
    Definition,
    Duty,
    Each,
    Effect,
    Excluded,
    Form,
    Happening,
    Included,
    Licence,
    NotLiable,
    Ownership,
    PayInStages,
    Permission,
    Power,
    Prohibition,
    Prose,
    Retention,
    Sentence,
    State,
    Tally,
    Warranty,
    What,
)
from trato.core.problems import nearest_names
from trato.core.text.naming import is_label

# What the fields of these names hold, in whatever value they stand.
_ROLES: Final = {
    "thing": "thing",
    "things": "thing",
    "targets": "thing",
    "stops": "thing",
    "fact": "fact",
    "not_counted": "fact",
    "cause": "either",
    "target": "either",
    "clause": "label",
    "clauses": "label",
    "remedies": "label",
    "spared": "label",
    "winner": "label",
    "loser": "label",
    "calendar": "calendar",
    "people": "person",
}


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
    named = dict.fromkeys(facts)
    return [name for name in named if name not in things and not _is_slip(name, things)]


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
    return state_with(names_in(sentence))


def state_with(names: Names) -> State:
    """Return the state of a sentence that reads, by what it names."""
    return State.PERSON if names.person else State.RUNS


_NAMES_ITS_THING: Final = (
    Included,
    Prohibition,
    Licence,
    Warranty,
    Permission,
    PayInStages,
    Definition,
    Tally,
    Retention,
    Ownership,
)


def _declares(sentence: Sentence) -> Iterator[str]:
    """Yield the things that an act names as what it is about."""
    match sentence:
        case Duty(thing=thing, items=items, trigger=trigger):
            if thing is not None:
                yield thing
            elif isinstance(trigger, Each) and trigger.happening.thing is not None:
                yield trigger.happening.thing
            yield from (item.thing for item in items)
        case Excluded(things=things):
            yield from things
        case _ if isinstance(sentence, _NAMES_ITS_THING) and sentence.thing is not None:
            yield sentence.thing
        case _:
            return


def _walk(value: Any, names: Names) -> None:
    if _for_a_person(value):
        names.person = True
    for name, role in _fields_of(value.__class__):
        part = getattr(value, name)
        if not part:
            continue
        if role is None:
            for each in part if part.__class__ is tuple else (part,):
                if _fields_of(each.__class__):
                    _walk(each, names)
        elif name != "target" or isinstance(part, str):  # the target of a goal is a figure
            _note("fact" if role == "thing" and _is_fact(value) else role, part, names)


def _note(role: str, part: Any, names: Names) -> None:
    said = (part,) if isinstance(part, str) else part
    match role:
        case "thing":
            names.things.extend(said)
        case "fact":
            names.facts.extend(said)
        case "label":
            names.labels.extend(said)
        case "calendar":
            names.calendars.extend(said)
        case "person":
            names.people.extend(said)
        case _:
            for name in said:
                (names.either if is_label(name) else names.things).append(name)


def _is_fact(value: Any) -> bool:
    return isinstance(value, Happening) and value.what is What.FACT


@cache
def _fields_of(kind: Any) -> tuple[tuple[str, str | None], ...]:
    """Return the fields of a class of values with their roles; none for other classes."""
    if not is_dataclass(kind):
        return ()
    roles = dict(_ROLES, of="thing") if kind is Included else _ROLES
    return tuple((each.name, roles.get(each.name)) for each in fields(kind)
                 if each.name != "modifiers")  # fmt: skip


def _for_a_person(value: Any) -> bool:
    match value:
        case Happening(person_decides=decides):
            return decides
        case Decided() | Form() | Definition() | NotLiable():
            return True
        case Criterion(bounds=None):
            return True
        case Prohibition(text=text) | Permission(text=text):
            return bool(text)
        case Power(effect=Effect.CHANGE):
            return True
        case _:
            return False
