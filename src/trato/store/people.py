"""Who is who of a relationship at an instant, and what each may do: by the text and since then."""

from __future__ import annotations

from datetime import datetime

from trato.core.agreement import May, Side
from trato.core.standing.program.naming import people_of
from trato.core.standing.values import PersonState
from trato.store.ledgers import agreement_held, standing_of
from trato.store.models import Relationship


def people_now(relationship: Relationship, at: datetime) -> tuple[PersonState, ...]:
    """Return the people of both sides at `at` (aware), with what each may do.

    Who joined, left or stands in counts from when an agreement is in force; until then the text
    that is proposed says who is who.
    """
    standing = standing_of(relationship, at)
    if standing is not None and standing.people:
        return standing.people
    agreement = agreement_held(relationship, at)
    if agreement is None:
        return ()
    people = people_of(agreement)
    return tuple(
        PersonState(
            one.short,
            one.name,
            party.side,
            tuple(what for what in May if people.may(one.short, what, at=at)),
        )
        for party in agreement.parties
        for one in party.people
    )


def who_may(relationship: Relationship, side: Side, *acts: May, at: datetime) -> tuple[str, ...]:
    """Return the short names of a side's people who may do any of these at `at`."""
    return tuple(
        one.short
        for one in people_now(relationship, at)
        if one.side is side and set(acts) & set(one.may)
    )


def may_name_people(relationship: Relationship, side: Side, short: str, *, at: datetime) -> bool:
    """Tell whether somebody may say who is on their side: who approves for it, or anybody of it
    while nobody does."""
    approving = who_may(relationship, side, May.APPROVE, at=at)
    return short in approving or not approving
