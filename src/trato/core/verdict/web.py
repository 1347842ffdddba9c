"""The web: a standing with its events, found from either end.

Obligations, powers, debts and credits by their ids; for an event, what was said about it, the
windows that it answered, the powers that it used, and the people who may have needed naming.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cached_property
from typing import Final

from trato.core.agreement import Absences, Agreement, Interest, Verb, Version
from trato.core.events import Event, EventKind
from trato.core.ledger import ACTS
from trato.core.standing.rows import NamedRows
from trato.core.standing.values import ActEffect, Credit, Debt, PowerState, Standing
from trato.core.verdict.hanging import NOTHING, Hanging, hanging

WINDOWS: Final = frozenset({Verb.REVIEW, Verb.DECIDE})


def _measured(event: Event) -> frozenset[str]:
    """Return the names of the figures that an event carries besides."""
    values = event.fields.get("values")
    return frozenset(values) if isinstance(values, Mapping) else frozenset()


@dataclass(frozen=True)
class Web:
    """A standing, the versions and the events that it was computed from."""

    standing: Standing
    versions: tuple[Version, ...]
    events: Mapping[str, Event] = field(repr=False)

    @cached_property
    def agreement(self) -> Agreement | None:
        """Return the text in force."""
        number = self.standing.version
        return next((one.agreement for one in self.versions if one.number == number), None)

    def hangs(self, label: str) -> Hanging:
        """Return what a clause hangs on besides what happened."""
        agreement = self.agreement
        return hanging(agreement, label) if agreement is not None else NOTHING

    @cached_property
    def signed(self) -> tuple[str, ...]:
        """Return the events by which versions were proposed and approved that came into force."""
        lives = [one for one in self.standing.versions if one.since is not None]
        numbers = {one.number for one in lives}
        approvals = [event for one in lives for _, event, _ in one.approvals]
        proposals = [
            event.id
            for event in self.of_kind(EventKind.VERSION_PROPOSED)
            if event.fields.get("version") in numbers
        ]
        return (*proposals, *approvals)

    # --- from events --------------------------------------------------------------------------

    @cached_property
    def _kinds(self) -> dict[EventKind, list[Event]]:
        found: dict[EventKind, list[Event]] = {}
        for event in self.events.values():
            known = found.get(event.kind)
            if known is None:
                found[event.kind] = [event]
            else:
                known.append(event)
        return found

    def of_kind(self, kind: EventKind) -> Sequence[Event]:
        """Return the events of one kind, in the order of the ledger."""
        return self._kinds.get(kind, ())

    @cached_property
    def said_about(self) -> dict[str, list[str]]:
        """Return, for each event, the events that mend, confirm or dispute it, or record it too."""
        found: dict[str, list[str]] = {}
        sources: dict[tuple[EventKind, str], list[str]] = {}
        for event in self.events.values():
            if event.kind in ACTS:
                found.setdefault(event.text_field("event"), []).append(event.id)
            if event.same_as is not None:
                found.setdefault(event.same_as, []).append(event.id)
            if event.source is not None:
                sources.setdefault((event.kind, event.source), []).append(event.id)
        for twins in sources.values():
            for id in twins if len(twins) > 1 else ():
                found.setdefault(id, []).extend(twins)
        return found

    @cached_property
    def used_in(self) -> dict[str, list[str]]:
        """Return, for each event, the windows that it answered and the powers that it used."""
        found: dict[str, list[str]] = {}
        for one in self.standing.obligations:
            if one.verb in WINDOWS:
                for event in one.events:
                    found.setdefault(event, []).append(one.id)
        for power in self.standing.powers:
            for use in power.uses:
                found.setdefault(use.event, []).append(power.id)
        return found

    @cached_property
    def idle(self) -> dict[str, ActEffect]:
        """Return the answers that had no effect, by their event."""
        return {act.event: act for act in self.standing.acts}

    @cached_property
    def people(self) -> dict[str, list[str]]:
        """Return, for each person, the events that say whose side they are on and what they may."""
        found: dict[str, list[str]] = {}
        for event in self.of_kind(EventKind.PEOPLE_CHANGED):
            found.setdefault(event.text_field("person"), []).append(event.id)
        return found

    def absences_until(self, last: date) -> Iterator[str]:
        """Yield the absences that may have closed days up to a day, or used up the days that may be
        closed, where a clause gives such days.
        """
        for event in self._absences:
            begins = event.fields.get("from")
            day = begins.date() if isinstance(begins, datetime) else begins
            if isinstance(day, date) and day <= last:
                yield event.id

    def rates(self, labels: Iterable[str]) -> Iterator[str]:
        """Yield the events that measured the reference rates of clauses that give interest."""
        wanted = frozenset(labels)
        clauses = self.agreement.clauses if self.agreement is not None else ()
        names = {
            one.reference
            for clause in clauses
            if clause.label in wanted
            for one in clause.sentences
            if isinstance(one, Interest) and one.reference is not None
        }
        for event in self.events.values() if names else ():
            if event.text_field("goal") in names or names & _measured(event):
                yield event.id

    @cached_property
    def _absences(self) -> tuple[Event, ...]:
        clauses = self.agreement.clauses if self.agreement is not None else ()
        if not any(isinstance(one, Absences) for clause in clauses for one in clause.sentences):
            return ()
        return tuple(self.of_kind(EventKind.ABSENCE))

    # --- from ids -----------------------------------------------------------------------------

    @cached_property
    def powers(self) -> dict[str, PowerState]:
        """Return powers by their id."""
        return {one.id: one for one in self.standing.powers}

    def debts(self, name: str) -> Sequence[Debt]:
        """Return the debts of an id, or of the number of an invoice."""
        rows = self.standing.accounts.debts
        return rows.named(name) if isinstance(rows, NamedRows) else self._debts.get(name, ())

    @cached_property
    def _debts(self) -> dict[str, list[Debt]]:
        found: dict[str, list[Debt]] = {}
        for debt in self.standing.accounts.debts:
            found.setdefault(debt.id, []).append(debt)
            if debt.invoice and debt.invoice != debt.id:
                found.setdefault(debt.invoice, []).append(debt)
        return found

    def credits(self, id: str) -> Sequence[Credit]:
        """Return the credit with this id, if there is one."""
        rows = self.standing.accounts.credits
        return rows.named(id) if isinstance(rows, NamedRows) else self._credits.get(id, ())

    @cached_property
    def _credits(self) -> dict[str, tuple[Credit, ...]]:
        return {one.id: (one,) for one in self.standing.accounts.credits}

    @cached_property
    def spared(self) -> dict[str, list[str]]:
        """Return, for each breach of which nothing comes, what spares it."""
        found: dict[str, list[str]] = {}
        for one in self.standing.accounts.spared:
            found.setdefault(one.ground, []).extend(one.leans_on)
        return found
