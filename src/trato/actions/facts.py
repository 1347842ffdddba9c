"""Facts: what either side saw happen, noted in one step by who has it at hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from trato.actions.attaching import Given, cited, keep_files
from trato.actions.recording import action, enter
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.core.standing.values import Obligation
from trato.store.ledgers import book_of, standing_of
from trato.store.models import Entry, Relationship
from trato.store.refusal import RefusalError, not_found
from trato.store.visitors import Client, Staff


@action
def record(
    who: Staff | Client,
    relationship: Relationship,
    kind: EventKind,
    *,
    at: datetime,
    happened: datetime | date,
    by: str | None = None,
    fields: Mapping[str, object] | None = None,
    about: Sequence[str] = (),
    channel: Channel | None = None,
    text: str = "",
    files: Sequence[Given] = (),
    visibility: Sequence[str] = ("both",),
) -> Entry:
    """Note a fact that happened at an instant, or on a day of which nobody knows the hour.

    `files` are its evidence: the entry cites their hashes.

    Raises `RefusalError` «no_agreement» before a text was proposed: a fact is read by an agreement.
    Raises `ProblemsError` when the fact cannot be.
    """
    if not book_of(relationship).versions:
        raise RefusalError("no_agreement")
    made = enter(
        relationship,
        who,
        kind,
        at=at,
        happened=happened,
        by=by,
        fields=fields,
        about=about,
        channel=channel,
        text=text,
        evidence=cited(files),
        visibility=visibility,
    )
    if files:
        keep_files(who, relationship, made, files, at=at)
    return made


@action
def answer_asked(
    who: Staff | Client,
    relationship: Relationship,
    obligation_id: str,
    *,
    at: datetime,
    done: bool,
    done_on: date | None = None,
) -> Entry:
    """Answer «¿llegó?» for something whose due passed without a record.

    `done_on` is the day it was done, when that was not by its due. Raises `RefusalError`
    «asked_no_more» when it has been answered, or was never asked.
    """
    found = find_obligation(relationship, obligation_id, at=at)
    standing = standing_of(relationship, at)
    assert standing is not None
    if found.id not in standing.unrecorded:
        raise RefusalError("asked_no_more")
    fields: dict[str, object] = {"obligation": found.id, "done": done}
    if done:
        fields["done_at"] = (done_on or _by_its_due(found)).isoformat()
    return enter(relationship, who, EventKind.PERFORMANCE_ANSWERED, at=at, fields=fields)


def find_obligation(relationship: Relationship, obligation_id: str, *, at: datetime) -> Obligation:
    """Return an obligation of the standing at `at`. Raises «not_found»."""
    standing = standing_of(relationship, at)
    for one in standing.obligations if standing is not None else ():
        if one.id == obligation_id:
            return one
    raise not_found()


def _by_its_due(obligation: Obligation) -> date:
    due = obligation.due
    if due is None:
        return obligation.trigger_at
    return due.on if due.whole_day else due.at
