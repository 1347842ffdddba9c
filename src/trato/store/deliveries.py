"""Deliveries as the standing holds them: what came, how it was answered, until when it can be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from trato.core.agreement import Duty, Side, Silence, SilenceMeans, Verb
from trato.core.agreement.modifiers import Rounds
from trato.core.events import Event, EventKind
from trato.core.ledger import Facts, FactStatus
from trato.core.standing import Standing
from trato.core.standing.program.naming import people_of
from trato.core.standing.values import (
    Acceptance,
    ActEffect,
    DeliveryState,
    Obligation,
    RoundsLeft,
    WithoutEffect,
)
from trato.store.facts import facts_in
from trato.store.ledgers import agreement_held, book_of, standing_of
from trato.store.models import Relationship
from trato.store.refusal import not_found

ANSWERS: Final = frozenset({EventKind.ACCEPTANCE, EventKind.OBSERVATION, EventKind.REJECTION})
"""What a delivery can be answered with."""
_GONE: Final = frozenset({FactStatus.RETRACTED, FactStatus.DUPLICATE})


@dataclass(frozen=True, slots=True)
class Delivery:
    """A delivery with everything that hangs on it.

    `window` is the time to answer it, None where no clause sets one; `newer` the delivery that took
    its place.
    """

    event: Event
    side: Side | None
    state: DeliveryState | None
    window: Obligation | None
    answers: tuple[Acceptance, ...]
    answered_by: Mapping[str, Event]
    """The events of its answers, by their ids; silence has none."""
    rounds: RoundsLeft | None
    newer: str | None
    vain: tuple[tuple[Event, ActEffect], ...] = ()
    """What was answered without effect, and why."""

    @property
    def id(self) -> str:
        """Return the id of its event."""
        return self.event.id

    @property
    def thing(self) -> str:
        """Return what was delivered, as the agreement calls it."""
        return self.state.thing if self.state is not None else self.event.text_field("thing")

    @property
    def is_answerable(self) -> bool:
        """Tell whether an answer can still have effect."""
        if self.state is None or self.newer is not None:
            return False
        if self.window is not None:
            return self.window.is_open
        return all(one.answer == "observed" for one in self.answers)

    @property
    def silence(self) -> SilenceMeans | None:
        """Return what not answering means, where the agreement says so."""
        for one in self._modifiers():
            if isinstance(one, Silence):
                return one.means
        return None

    @property
    def included_rounds(self) -> int:
        """Return how many rounds of changes are included; 0 where none are agreed."""
        if self.rounds is not None:
            return self.rounds.included
        return next((one.included for one in self._modifiers() if isinstance(one, Rounds)), 0)

    @property
    def left_rounds(self) -> int:
        """Return how many of the included rounds are left."""
        used = self.rounds.used if self.rounds is not None else 0
        return max(0, self.included_rounds - used)

    def _modifiers(self) -> Iterable[object]:
        act = self.window.act if self.window is not None else None
        return act.modifiers if isinstance(act, Duty) else ()


def deliveries_of(relationship: Relationship, now: datetime) -> tuple[Delivery, ...]:
    """Return the deliveries of a relationship that both sides see, the newest first."""
    standing = standing_of(relationship, now)
    if standing is None:
        return ()
    book = book_of(relationship)
    facts = facts_in(book)
    by_id = {one.id: one.event for one in facts.facts}
    made = [
        by_id[one.id] for one in book.events if one.kind is EventKind.DELIVERY and one.is_for_both
    ]
    agreement = agreement_held(relationship, now)
    assert agreement is not None, "there is a standing"
    people = people_of(agreement)
    states = {one.event: one for one in standing.deliveries}
    windows = {
        one.trigger_event: one for one in standing.obligations if one.verb is Verb.REVIEW
    }  # the last one of an event stays
    passed_over = _passed_over(facts, standing)
    found = []
    for place, event in enumerate(made):
        later = made[place + 1 :]
        answers = tuple(one for one in standing.acceptances if one.of == event.id)
        found.append(
            Delivery(
                event=event,
                side=people.side_of(event.by),
                state=states.get(event.id),
                window=windows.get(event.id),
                answers=answers,
                answered_by={one.event: by_id[one.event] for one in answers if one.event},
                rounds=_rounds(event, states.get(event.id), standing),
                newer=next((one.id for one in later if _repeats(one, event)), None),
                vain=tuple(
                    (by_id[act.event], act)
                    for act in (*standing.acts, *passed_over)
                    if not act.effective and _answers(by_id.get(act.event), event)
                ),
            )
        )
    return tuple(reversed(found))


def delivery_of(relationship: Relationship, id: str, now: datetime) -> Delivery:
    """Return one delivery. Raises «not_found»."""
    for one in deliveries_of(relationship, now):
        if one.id == id:
            return one
    raise not_found()


def _passed_over(facts: Facts, standing: Standing) -> tuple[ActEffect, ...]:
    """Return the answers that are no acts: of somebody of neither side, or waiting for who gave
    them to confirm.
    """
    known = {act.event for act in standing.acts}
    found = []
    for fact in facts.facts:
        one = fact.event
        if one.kind not in ANSWERS or one.id in known or fact.status in _GONE:
            continue
        is_waiting = fact.status is FactStatus.UNCONFIRMED
        reason = WithoutEffect.UNCONFIRMED if is_waiting else WithoutEffect.NOT_ALLOWED
        if is_waiting or one.is_third:
            found.append(ActEffect(one.id, standing.at, "", effective=False, reason=reason))
    return tuple(found)


def _answers(answer: Event | None, event: Event) -> bool:
    """Tell whether an event is an answer to a delivery."""
    if answer is None or answer.kind not in ANSWERS or not answer.is_for_both:
        return False
    return event.id in {answer.fields.get("of"), answer.fields.get("delivery")}


def _repeats(later: Event, event: Event) -> bool:
    """Tell whether a delivery is another round of one before."""
    if later.text_field("thing") != event.text_field("thing"):
        return False
    if not later.fields.get("round"):
        return False
    named = later.text_field("member") or later.text_field("period")
    return not named or named in {event.text_field("member"), event.text_field("period")}


def _rounds(event: Event, state: DeliveryState | None, standing: Standing) -> RoundsLeft | None:
    if state is None:
        return None
    rows = [one for one in standing.rounds if one.thing == state.thing]
    obligation = standing.obligation(state.obligation) if state.obligation else None
    member = (
        event.text_field("member")
        or event.text_field("period")
        or (obligation.period if obligation is not None else "")
    )
    named = [one for one in rows if one.member == member]
    if named or not event.fields.get("round"):
        return named[-1] if named else None
    return rows[-1] if rows else None
