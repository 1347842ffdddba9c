"""The whole ledger of a world, to be looked at as it stood at any instant."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from simulation.auditor.findings import Known
from simulation.auditor.record import RECORD_KEEPING, Fact, facts_known
from simulation.auditor.texts import in_force
from trato.core.agreement import Version
from trato.core.events import Event, EventKind

_GROUNDS = frozenset(
    {
        EventKind.INVOICE,
        EventKind.PAYMENT,
        EventKind.WAIVER,
        EventKind.POWER_USED,
        EventKind.PEOPLE_CHANGED,
        EventKind.ABSENCE,
        EventKind.VERSION_PROPOSED,
        EventKind.VERSION_APPROVED,
        EventKind.VERSION_REFUSED,
        EventKind.VERSION_WITHDRAWN,
        *RECORD_KEEPING,
    }
)


class Ledger:
    """The texts and the entries; `as_of`: as they were known then."""

    def __init__(
        self, versions: tuple[Version, ...], events: Iterable[Event], as_of: datetime | None
    ) -> None:
        self.versions = versions
        self.events = list(events)
        self.as_of = as_of
        self._facts: dict[tuple[datetime, datetime], list[Fact]] = {}
        self._seen: dict[tuple[datetime, datetime, frozenset[str]], Known | None] = {}

    def facts(self, now: datetime) -> list[Fact]:
        """Return all facts up to an instant."""
        agreement = self.versions[0].agreement
        return facts_known(agreement, self.events, now=now, as_of=self.as_of)

    def seen(self, at: datetime, told: datetime, without: frozenset[str]) -> Known | None:
        """Return what a power may rest on at an instant, by what had been recorded up to another:
        texts and money. Disputed facts are left out that are named in `without`.
        """
        if (at, told) not in self._facts:
            events = [one for one in self.events if one.kind in _GROUNDS]
            first = self.versions[0].agreement
            self._facts[at, told] = facts_known(first, events, now=at, as_of=told)
        found = self._facts[at, told]
        key = (at, told, without & {one.id for one in found if one.disputed})
        if key not in self._seen:
            facts = [one for one in found if one.id not in key[2]]
            forces = in_force(self.versions, facts)
            self._seen[key] = Known(forces, facts, at) if forces else None
        return self._seen[key]

    def records_after(self, fact: Fact, since: datetime) -> list[datetime]:
        """Return when something was recorded after an instant that may change what a fact rests
        on: what happened before it, or what was said of any entry.
        """
        found = {
            one.recorded_at
            for one in self.events
            if one.kind in _GROUNDS and one.recorded_at > since
            if self.as_of is None or one.recorded_at <= self.as_of
            if one.kind in RECORD_KEEPING or (isinstance(one.at, datetime) and one.at <= fact.at)
        }
        return sorted(found)
