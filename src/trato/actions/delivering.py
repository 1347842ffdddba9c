"""Answering deliveries: accepted, observed item by item, or rejected; what has no effect is not
entered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from trato.actions.attaching import Given, cited, keep_files
from trato.actions.recording import action, enter
from trato.core.agreement import Channel, May
from trato.core.events import EventKind
from trato.core.standing.values import WithoutEffect
from trato.store.deliveries import Delivery, delivery_of
from trato.store.ledgers import standing_of
from trato.store.limits import WORDS_CHARACTERS_MAX
from trato.store.models import Entry, Relationship
from trato.store.names import called, names_of
from trato.store.people import who_may
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

ITEMS_MAX: Final = 40
_REFUSALS: Final[Mapping[WithoutEffect, str]] = {
    WithoutEffect.OUT_OF_WINDOW: "window_over",
    WithoutEffect.ALREADY_DONE: "delivery_answered",
    WithoutEffect.NO_CRITERION: "no_criterion",
    WithoutEffect.ROUNDS_USED: "rounds_used",
    WithoutEffect.NOT_WRITTEN: "not_this_way",
    WithoutEffect.WRONG_PARTY: "not_yours_to_answer",
}


@action
def accept_delivery(
    who: Staff | Client, relationship: Relationship, delivery_id: str, *, at: datetime
) -> Entry:
    """Accept a delivery as it came.

    Raises `RefusalError` «may_not» with who may, «delivery_answered», «window_over».
    """
    found = _answerable(who, relationship, delivery_id, at)
    made = enter(relationship, who, EventKind.ACCEPTANCE, at=at, fields={"of": found.id})
    return _with_effect(who, relationship, made, at)


@action
def observe_delivery(
    who: Staff | Client,
    relationship: Relationship,
    delivery_id: str,
    items: Sequence[tuple[str, str]],
    *,
    at: datetime,
) -> Entry:
    """Say what a delivery lacks: each item with the criterion that it fails, or «» for a taste.

    Raises `RefusalError` «no_items», «rounds_used», and as `accept_delivery`.
    """
    if not items:
        raise RefusalError("no_items")
    found = _answerable(who, relationship, delivery_id, at)
    fields = {"delivery": found.id, "items": _items(items)}
    made = enter(relationship, who, EventKind.OBSERVATION, at=at, fields=fields)
    return _with_effect(who, relationship, made, at)


@action
def reject_delivery(
    who: Staff | Client,
    relationship: Relationship,
    delivery_id: str,
    criterion: str,
    words: str,
    *,
    at: datetime,
) -> Entry:
    """Reject a delivery by a criterion of the agreement.

    Raises `RefusalError` «no_criterion» without one, and as `accept_delivery`.
    """
    if not criterion:
        raise RefusalError("no_criterion")
    found = _answerable(who, relationship, delivery_id, at)
    fields = {"of": found.id, "criterion": criterion}
    text = words[:WORDS_CHARACTERS_MAX]
    made = enter(relationship, who, EventKind.REJECTION, at=at, fields=fields, text=text)
    return _with_effect(who, relationship, made, at)


@dataclass(frozen=True, slots=True)
class Answered:
    """How a delivery was answered elsewhere: accepted, observed item by item, or rejected.

    Each of `items` is its words and the criterion that it fails, «» for a taste; `criterion` is
    that of a rejection. `by` may be somebody of neither side.
    """

    kind: EventKind
    by: str
    happened: datetime | date
    channel: Channel
    text: str = ""
    items: Sequence[tuple[str, str]] = ()
    criterion: str = ""

    @property
    def fields(self) -> dict[str, object]:
        """Return the fields of its event, but for the delivery."""
        if self.kind is EventKind.OBSERVATION:
            return {"items": _items(self.items)}
        return {"criterion": self.criterion} if self.kind is EventKind.REJECTION else {}


@action
def note_answered(
    who: Staff,
    relationship: Relationship,
    delivery_id: str,
    answered: Answered,
    *,
    at: datetime,
    files: Sequence[Given] = (),
) -> Entry:
    """Note what somebody answered to a delivery by mail, by phone or in person.

    It is entered whether it has effect or not: an acceptance has none until who gave it confirms.
    Raises `RefusalError` «no_items», «no_criterion», «not_yours_to_answer».
    """
    found = delivery_of(relationship, delivery_id, at)
    if found.side is not who.side:
        raise RefusalError("not_yours_to_answer")
    if answered.kind is EventKind.OBSERVATION and not answered.items:
        raise RefusalError("no_items")
    if answered.kind is EventKind.REJECTION and not answered.criterion:
        raise RefusalError("no_criterion")
    name = "delivery" if answered.kind is EventKind.OBSERVATION else "of"
    made = enter(
        relationship,
        who,
        answered.kind,
        at=at,
        happened=answered.happened,
        by=answered.by,
        fields={name: found.id, **answered.fields},
        channel=answered.channel,
        text=answered.text[:WORDS_CHARACTERS_MAX],
        evidence=cited(files),
    )
    if files:
        keep_files(who, relationship, made, files, at=at)
    return made


def _items(items: Sequence[tuple[str, str]]) -> list[dict[str, str | None]]:
    return [{"criterion": criterion or None, "text": text} for text, criterion in items[:ITEMS_MAX]]


def _answerable(
    who: Staff | Client, relationship: Relationship, delivery_id: str, at: datetime
) -> Delivery:
    found = delivery_of(relationship, delivery_id, at)
    if found.side is who.side:
        raise RefusalError("not_yours_to_answer")
    if who.short not in who_may_answer(who, relationship, at):
        raise _may_not(who, relationship, at)
    if not found.is_answerable:
        is_over = found.window is not None and not found.window.is_open and not found.answers
        raise RefusalError("window_over" if is_over else "delivery_answered")
    return found


def who_may_answer(
    who: Staff | Client, relationship: Relationship, at: datetime
) -> tuple[str, ...]:
    """Return the people of the visitor's side who may answer a delivery, by their short names."""
    return who_may(relationship, who.side, May.ACCEPT, May.APPROVE, at=at)


def _may_not(who: Staff | Client, relationship: Relationship, at: datetime) -> RefusalError:
    names = called(names_of(relationship), who_may_answer(who, relationship, at))
    return RefusalError("may_not", who=", ".join(names))


def _with_effect(
    who: Staff | Client, relationship: Relationship, made: Entry, at: datetime
) -> Entry:
    """Return an answer that had effect; for any other, refuse it, so that it is not entered."""
    standing = standing_of(relationship, at)
    for act in standing.acts if standing is not None else ():
        if act.event == made.event_id and not act.effective and act.reason is not None:
            if act.reason is WithoutEffect.NOT_ALLOWED:
                raise _may_not(who, relationship, at)
            raise RefusalError(_REFUSALS.get(act.reason, "without_effect"))
    return made
