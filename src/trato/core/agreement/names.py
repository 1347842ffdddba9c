"""Who is bound and what things are called: sides, people, things, groups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """One of the two parties bound by an agreement."""

    PROVIDER = "provider"
    CLIENT = "client"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.CLIENT if self is Side.PROVIDER else Side.PROVIDER


class May(StrEnum):
    """What a person may do for their side. SIGN includes every other one."""

    SIGN = "sign"
    APPROVE = "approve"
    ACCEPT = "accept"
    ASK = "ask"
    PAY = "pay"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Person:
    """A person of a side.

    ``short`` is the name that events carry in ``by``: the first name in lower case without
    accents, or the one declared in the text when two people would share it.
    """

    name: str
    short: str
    may: tuple[May, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """A side with its name and its people, in the order of the text."""

    side: Side
    name: str
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Thing:
    """Something the agreement names: a deliverable, an input, a fact, a fee, a unit.

    ``name`` is its identity, as first written; ``translations`` are (language code, name) pairs.
    """

    name: str
    translations: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """A name for several things: a clause about the group runs once per member."""

    name: str
    members: tuple[str, ...]
    translations: tuple[tuple[str, str], ...] = ()
