"""The case: a claim beside the standing and the agreement that it is judged by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from trato.core.agreement import Agreement, Duty, Interest, Side, Version
from trato.core.claims import Claim, ClaimItem
from trato.core.events import Event, EventKind
from trato.core.standing.values import Obligation, Standing
from trato.core.verdict.references import answered_by, members_of, named_thing
from trato.core.verdict.web import Web


@dataclass(frozen=True)
class Case:
    """One claim of a complaint, with everything that it is judged by.

    `side` is the claimant's, None when whoever claims is on neither side. `agreement` is the one
    in force at the instant judged at (or the last that was), None when none ever was.
    """

    claim: Claim
    item: ClaimItem
    index: int
    standing: Standing
    versions: tuple[Version, ...]
    events: Mapping[str, Event] = field(repr=False)

    @property
    def now(self) -> datetime:
        """Return the instant judged at (aware)."""
        return self.standing.at

    @cached_property
    def version(self) -> Version | None:
        """Return the version in force at the instant judged at, or None."""
        number = self.standing.version
        return next((one for one in self.versions if one.number == number), None)

    @property
    def agreement(self) -> Agreement | None:
        """Return the agreement of that version."""
        return self.version.agreement if self.version else None

    @cached_property
    def side(self) -> Side | None:
        """Return the side of whoever claims."""
        return side_of(self.claim.by, self.agreement, self.events.values())

    @cached_property
    def thing(self) -> str | None:
        """Return the identity of the thing claimed about; None when the agreement knows none so
        called (or none was named).
        """
        if self.item.thing is None or self.agreement is None:
            return None
        return named_thing(self.agreement, self.item.thing)

    @cached_property
    def things(self) -> frozenset[str]:
        """Return the thing claimed about, with its members when it is a group."""
        if self.thing is None or self.agreement is None:
            return frozenset()
        return members_of(self.agreement, self.thing)

    @cached_property
    def clauses(self) -> frozenset[str] | None:
        """Return the clause claimed about, with those whose duties its consequences answer to."""
        label = self.item.clause
        if label is None or self.agreement is None:
            return None if label is None else frozenset((label,))
        return answered_by(self.agreement, label) | {label}

    @cached_property
    def asks_interest(self) -> bool:
        """Tell whether the clause claimed about only says what late payment costs."""
        clause = self.agreement.clause(self.item.clause or "") if self.agreement else None
        sentences = clause.sentences if clause is not None else ()
        return any(isinstance(one, Interest) for one in sentences) and not any(
            isinstance(one, Duty) for one in sentences
        )

    @cached_property
    def web(self) -> Web:
        """Return the standing with its events, found from either end."""
        return Web(self.standing, self.versions, self.events)

    @property
    def names_unknown_thing(self) -> bool:
        """Tell whether the claim names a thing of which the agreement says nothing."""
        return self.item.thing is not None and self.thing is None

    @property
    def event(self) -> Event | None:
        """Return the event claimed about."""
        return self.events.get(self.item.event) if self.item.event else None

    def agreement_of(self, obligation: Obligation) -> Agreement | None:
        """Return the agreement that an obligation was born under."""
        found = (one for one in self.versions if one.number == obligation.version)
        version = next(found, self.version)
        return version.agreement if version else None


def side_of(short: str, agreement: Agreement | None, events: Iterable[Event]) -> Side | None:
    """Return the side of a person: by the agreement, or by who named them on joining."""
    if short in (Side.PROVIDER.value, Side.CLIENT.value):
        return Side(short)
    for party in agreement.parties if agreement else ():
        if any(person.short == short for person in party.people):
            return party.side
    for event in events:
        joined = event.kind is EventKind.PEOPLE_CHANGED and event.text_field("person") == short
        if joined and event.by != short:
            return side_of(event.by, agreement, ())
    return None
