"""Marks: timers, powers, versions, breaches, suspensions and rounds, as a state keeps them."""

from __future__ import annotations

from datetime import date, datetime
from enum import IntEnum
from typing import Any, NamedTuple

from trato.core.agreement import Side
from trato.core.standing.program.rules import PowerRule
from trato.core.standing.values import (
    ActEffect,
    Because,
    PowerPhase,
)


class Alarm(IntEnum):
    """What a timer wakes, in the order in which things of one instant come."""

    VERSION = 0
    TERM = 1
    BIRTH = 2
    BREACH = 3
    CURE = 4
    ANSWERING = 5
    POWER = 6
    NOTICE = 7
    ELAPSED = 8
    TALLY = 9


Timer = tuple[Alarm, str, Any, "Timer | None"]
"""What the engine wakes for: its kind, its key, and a stamp that tells one that holds from one that
moved; last, the timer that was set before it for the same instant."""


class PowerLife:
    """A power as it stands."""

    __slots__ = ("because", "ground", "phase", "rule", "since", "until", "uses", "waiting")

    def __init__(self, rule: PowerRule) -> None:
        self.rule = rule
        self.phase = PowerPhase.NOT_IN_FORCE
        self.since: datetime | None = None
        self.until: datetime | None = None
        self.uses: tuple[ActEffect, ...] = ()
        self.because: tuple[Because, ...] = ()
        self.ground: tuple[str, ...] = ()
        self.waiting: str = ""

    def copy(self) -> PowerLife:
        """Return the same power, free to change."""
        other = PowerLife(self.rule)
        for name in PowerLife.__slots__:
            setattr(other, name, getattr(self, name))
        return other


class Closing(NamedTuple):
    """Days off that were announced in time: by which clause, all of them, and those that count
    against what it gives in a year."""

    clause: str
    days: tuple[date, ...]
    counted: tuple[date, ...]


class VersionLife(NamedTuple):
    """A proposed text: who has approved it, and since when it is in force."""

    number: int
    sha256: str
    state: str
    proposed_at: datetime | None = None
    proposed_by: Side | None = None
    approvals: tuple[tuple[Side, str, datetime], ...] = ()
    since: datetime | None = None
    until: datetime | None = None


class Breach(NamedTuple):
    """A breach that happened, for rules that count them."""

    at: datetime
    id: str
    clause: str
    thing: str | None
    debtor: Side
    invoice: bool


class Suspension(NamedTuple):
    """What a suspension holds: clauses or things (none: all but the clauses ``spared``), since
    when, whether its time is added. ``side`` is who declared it; ``until_ground`` ends by itself
    with its ground."""

    power: str
    target: str | None
    since: datetime
    event: str
    time_added: bool
    side: Side | None = None
    until_ground: bool = False
    spared: tuple[str, ...] = ()


class Rounds(NamedTuple):
    """Rounds of changes of one delivery, used so far."""

    thing: str
    member: str
    clause: str
    included: int
    used: int = 0
    extra: int = 0
    events: tuple[str, ...] = ()
    closed: bool = False
