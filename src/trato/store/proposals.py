"""What became of the versions of a relationship: on the table, agreed, or over, and by whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from trato.core.agreement import Side
from trato.core.events import Event, EventKind
from trato.core.standing.values import Acceptance, InForce
from trato.store.ledgers import book_of, standing_of
from trato.store.models import Relationship

AGREED: Final = frozenset({"approved", "in_force", "replaced"})
"""The states of a version that both sides approved."""
HELD: Final = "held"
_DECIDING: Final = frozenset(
    {
        EventKind.VERSION_PROPOSED,
        EventKind.VERSION_APPROVED,
        EventKind.VERSION_REFUSED,
        EventKind.VERSION_WITHDRAWN,
    }
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A version with every act about it, in the order of the ledger.

    `state`: proposed, approved, in_force, replaced, refused, withdrawn or lapsed; held: agreed
    before by the provider's reading alone, and not yet confirmed. `since` is from
    when it holds, None while it does not.
    """

    number: int
    state: str
    since: datetime | None
    approved_by: tuple[Side, ...]
    acts: tuple[Event, ...]
    approving: frozenset[str]
    lapsed_at: datetime | None = None
    """When it lapsed because nobody decided in time, by the clause `lapsed_by`."""
    lapsed_by: str = ""

    @property
    def is_open(self) -> bool:
        """Tell whether it waits for an approval."""
        return self.state == "proposed"

    @property
    def is_agreed(self) -> bool:
        """Tell whether both sides approved it."""
        return self.state in AGREED

    @property
    def approvals(self) -> tuple[Event, ...]:
        """Return the acts by which it was approved."""
        return tuple(one for one in self.acts if one.id in self.approving)

    @property
    def last(self) -> Event | None:
        """Return the last act about it."""
        return self.acts[-1] if self.acts else None

    @property
    def reason(self) -> str:
        """Return why it was declined or withdrawn, in the words of who did it."""
        return self.last.text_field("reason") if self.last is not None else ""

    @property
    def at(self) -> datetime | date | None:
        """Return when the last act about it happened."""
        return self.last.at if self.last is not None else None


def proposals_of(relationship: Relationship, *, at: datetime) -> tuple[Proposal, ...]:
    """Return every version that was proposed, as it stands at `at` (aware), oldest first."""
    standing = standing_of(relationship, at)
    if standing is None:
        return ()
    acts: dict[object, list[Event]] = {}
    for event in book_of(relationship).events:
        if event.kind in _DECIDING:
            acts.setdefault(event.fields.get("version"), []).append(event)
    lapsed = {one.of: one for one in standing.acceptances if one.answer == "lapsed"}
    found = (_proposal(one, tuple(acts.get(one.number, ())), lapsed) for one in standing.versions)
    if relationship.is_provisional:
        return tuple(replace(one, state=HELD) if one.is_agreed else one for one in found)
    return tuple(found)


def _proposal(one: InForce, acts: tuple[Event, ...], lapsed: Mapping[str, Acceptance]) -> Proposal:
    sides = tuple(side for side, _, _ in one.approvals)
    ids = frozenset(event for _, event, _ in one.approvals)
    ended = next((lapsed[act.id] for act in acts if act.id in lapsed), None)
    return Proposal(
        one.number,
        one.state,
        one.since,
        sides,
        acts,
        ids,
        lapsed_at=ended.at if ended is not None else None,
        lapsed_by=ended.clause if ended is not None else "",
    )


def on_the_table(proposals: Sequence[Proposal]) -> Proposal | None:
    """Return the version to be read now: what is proposed, else what was agreed last, else the
    last of all; None where nothing was ever proposed."""
    waiting = [one for one in proposals if one.is_open]
    agreed = [one for one in proposals if one.is_agreed]
    return next(iter((waiting or agreed or list(proposals))[-1:]), None)


def worked_by(proposals: Sequence[Proposal]) -> Proposal | None:
    """Return the version by which both work: what was agreed last, else what is proposed; None
    where neither is."""
    agreed = [one for one in proposals if one.is_agreed]
    waiting = [one for one in proposals if one.is_open]
    return next(iter((agreed or waiting)[-1:]), None)


def minutes_of(relationship: Relationship) -> tuple[Event, ...]:
    """Return the meetings of which there are minutes that both sides may read, oldest first."""
    return tuple(
        event
        for event in book_of(relationship).events
        if event.kind is EventKind.MEETING_HELD and event.text and event.is_for_both
    )
