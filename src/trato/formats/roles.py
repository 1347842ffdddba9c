"""Who may do what for a side, as JSON."""

from __future__ import annotations

from typing import TypedDict

from trato.core.agreement import May
from trato.core.standing.values import PersonState
from trato.core.words import Language, say


class PersonJson(TypedDict):
    """A person, what they may do, and the clauses by which only others may do some of it."""

    person: str
    name: str
    side: str
    may: list[str]
    words: list[str]
    alone: list[str]


def person_json(person: PersonState, language: Language) -> PersonJson:
    """Return a person with what they may do, as codes and in words."""
    return {
        "person": person.short,
        "name": person.name,
        "side": person.side.value,
        "may": [one.value for one in person.may],
        "words": [
            say(language, f"may.{one.value}")
            for one in ((May.SIGN,) if May.SIGN in person.may else person.may)
        ],
        "alone": list(person.alone),
    }
