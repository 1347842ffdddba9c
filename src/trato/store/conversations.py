"""A conversation as a value: what holds now on each matter, on each side, and all that was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Final

from trato.core.agreement import Side
from trato.store.doors import access_sayings
from trato.store.models import Relationship, Saying, Topic
from trato.store.visitors import Client, Staff

BRIEF: Final = (
    Topic.LOOKS_FOR,
    Topic.WANTS,
    Topic.CAN_REACH,
    Topic.BUDGET,
    Topic.PEOPLE,
    Topic.TIME,
    Topic.DATA,
    Topic.LIMITS,
    Topic.BOSS,
    Topic.PROBLEM,
    Topic.CONDITIONS,
)
"""The questions of the brief, in the order in which they are asked."""
RESULT_PARTS: Final = ("measure", "unit", "baseline", "target", "on")
"""What an expected result needs: how it is measured, its unit, from where, to where, by when."""


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody said once. `at` is aware."""

    topic: Topic
    item: str
    side: Side
    by: str
    at: datetime
    words: str
    details: Mapping[str, object]
    private_to: tuple[str, ...] | None
    is_gone: bool

    @property
    def is_private(self) -> bool:
        """Tell whether only some people may read it."""
        return self.private_to is not None

    @property
    def is_unknown(self) -> bool:
        """Tell whether they said that they do not know yet."""
        return bool(self.details.get("unknown"))

    def text(self, name: str) -> str:
        """Return a detail as text; an empty one when it is not there."""
        value = self.details.get(name)
        return value if isinstance(value, str) else ""

    def figure(self, name: str) -> Decimal | None:
        """Return a detail as a figure, or None."""
        try:
            return Decimal(self.text(name)) if self.text(name) else None
        except InvalidOperation:
            return None

    def day(self, name: str) -> date | None:
        """Return a detail as a day, or None."""
        try:
            return date.fromisoformat(self.text(name)) if self.text(name) else None
        except ValueError:
            return None

    def names(self, name: str) -> tuple[str, ...]:
        """Return a detail as a list of words."""
        value = self.details.get(name)
        return tuple(str(one) for one in value) if isinstance(value, list) else ()

    @property
    def lacks(self) -> tuple[str, ...]:
        """Return what an expected result still lacks, in the order of `RESULT_PARTS`."""
        return tuple(name for name in RESULT_PARTS if not self.text(name))


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything of a conversation that its reader may see, oldest first."""

    sayings: tuple[Said, ...]

    def answer(self, topic: Topic, side: Side) -> Said | None:
        """Return what a side says now on a matter that has one answer."""
        return self._last(topic, "", side)

    def known(self, topic: Topic) -> Said | None:
        """Return the answer that stands for both: the client's own words before our reading."""
        for side in (Side.CLIENT, Side.PROVIDER):
            found = self.answer(topic, side)
            if found is not None and not found.is_unknown:
                return found
        return None

    def items(self, topic: Topic, side: Side | None = None) -> tuple[Said, ...]:
        """Return a list as it holds now, in the order in which its things were first said."""
        last: dict[str, Said] = {}
        for one in self.sayings:
            if one.topic is topic and (side is None or one.side is side):
                last[one.item] = one
        return tuple(one for one in last.values() if not one.is_gone)

    def about(self, topic: Topic, item: str) -> Said | None:
        """Return what was said last on a thing, by whichever side."""
        found = [one for one in self.sayings if one.topic is topic and one.item == item]
        return found[-1] if found and not found[-1].is_gone else None

    def history(self, topic: Topic, item: str = "") -> tuple[Said, ...]:
        """Return all that was ever said on a matter, or on a thing of a list, oldest first."""
        return tuple(one for one in self.sayings if one.topic is topic and one.item == item)

    @property
    def unknown(self) -> tuple[Topic, ...]:
        """Return the questions of the brief that nobody has answered, or only with «not yet»."""
        return tuple(topic for topic in BRIEF if self.known(topic) is None)

    @property
    def unplaced(self) -> tuple[Said, ...]:
        """Return the promises and beliefs that are neither a clause nor declared not binding."""
        return tuple(
            one for one in self.beliefs if self.place_of(one) not in {"clause", "not_binding"}
        )

    @property
    def beliefs(self) -> tuple[Said, ...]:
        """Return what was promised when selling and what somebody understood, in their order."""
        topics = {Topic.PROMISE, Topic.UNDERSTOOD}
        last = {one.item: one for one in self.sayings if one.topic in topics}
        return tuple(one for one in last.values() if not one.is_gone)

    def place_of(self, belief: Said) -> str:
        """Return where a belief went: clause, not_binding or open; an empty text: nowhere yet."""
        found = self.about(Topic.PLACEMENT, belief.item)
        return found.text("place") if found is not None else ""

    def decision(self, side: Side) -> Said | None:
        """Return whether a side goes on, if it has said so."""
        return self.answer(Topic.DECISION, side)

    @property
    def goes(self) -> bool | None:
        """Tell whether both go on: None while one has not said; one «no» is a no."""
        said = [self.decision(side) for side in Side]
        if any(one is not None and not one.details.get("go") for one in said):
            return False
        return True if all(said) else None

    def _last(self, topic: Topic, item: str, side: Side) -> Said | None:
        found = None
        for one in self.sayings:
            if one.topic is topic and one.item == item and one.side is side:
                found = one
        return None if found is not None and found.is_gone else found


def conversation_of(visitor: Staff | Client, relationship: Relationship) -> Conversation:
    """Return the conversation of a relationship as the visitor may read it, with one query."""
    me = reader_name(visitor)
    rows: Iterable[Saying] = access_sayings(visitor, relationship)
    return Conversation(tuple(_readable(rows, me)))


def reader_name(visitor: Staff | Client) -> str:
    """Return how a person is named where words are private: their side and short name."""
    return f"{visitor.side.value}:{visitor.short}"


def _readable(rows: Iterable[Saying], me: str) -> Iterator[Said]:
    for row in rows:
        if row.private_to is None or me in row.private_to:
            yield Said(
                topic=Topic(row.topic),
                item=row.item,
                side=Side(row.side),
                by=row.by,
                at=row.at,
                words=row.words,
                details=row.details if isinstance(row.details, dict) else {},
                private_to=None if row.private_to is None else tuple(row.private_to),
                is_gone=row.is_gone,
            )
