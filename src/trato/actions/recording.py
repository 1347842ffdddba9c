"""Recording: a fact enters the ledger of a relationship."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import wraps
from typing import Final, ParamSpec, TypeVar, cast

from django.db import connection, transaction

from trato.core.agreement import Channel
from trato.core.events import EventKind, read_event
from trato.core.problems import Problem
from trato.core.standing.program.naming import people_of
from trato.store.ledgers import (
    Book,
    append_event,
    book_of,
    never_before_the_last,
    next_event_id,
)
from trato.store.looks import one_look
from trato.store.models import ClientPerson, Entry, Relationship
from trato.store.refusal import RefusalError
from trato.store.visitors import Client, Staff

P = ParamSpec("P")
T = TypeVar("T")

RACES_MAX: Final = 5


class ProblemsError(Exception):
    """What somebody entered has problems; each says its place and its cure.

    `text` is what their places count in, empty where they are those of no text.
    """

    def __init__(self, problems: Sequence[Problem], *, text: str = "") -> None:
        """Keep the problems in their order."""
        super().__init__(*(found.code for found in problems))
        self.problems = tuple(problems)
        self.text = text


def action(function: Callable[P, T]) -> Callable[P, T]:
    """Run a use case in one transaction, again when another writer came first.

    The relationships among the arguments are held until it ends: what it reads of them stays true.
    Whoever waited for another writer acts after them: `at` is never before the last entry, so that
    what was entered meanwhile is seen.
    """

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        for left in range(RACES_MAX, 0, -1):
            try:
                with transaction.atomic(), one_look():
                    held = [one for one in args if isinstance(one, Relationship)]
                    _hold(held)
                    for one in held:
                        _act_after(one, cast("dict[str, object]", kwargs))
                    return function(*args, **kwargs)
            except RefusalError as refused:
                if refused.code != "raced" or left == 1:
                    raise
        raise AssertionError("the last try returns or raises")

    return run


def _act_after(relationship: Relationship, given: dict[str, object]) -> None:
    at = given.get("at")
    if isinstance(at, datetime):
        given["at"] = never_before_the_last(relationship, at)


def _hold(relationships: Sequence[Relationship]) -> None:
    """Let nobody else write to these until the transaction ends. SQLite holds everything anyway."""
    if relationships and connection.features.has_select_for_update:
        keys = [one.pk for one in relationships]
        list(Relationship.objects.select_for_update().filter(pk__in=keys).order_by("pk"))


def enter(
    relationship: Relationship,
    who: Staff | Client,
    kind: EventKind,
    *,
    at: datetime,
    happened: datetime | date | None = None,
    by: str | None = None,
    fields: Mapping[str, object] | None = None,
    about: Sequence[str] = (),
    channel: Channel | None = Channel.PORTAL,
    text: str = "",
    evidence: Sequence[Mapping[str, object]] = (),
    visibility: Sequence[str] = ("both",),
) -> Entry:
    """Write one event inside an action: `who` records it at `at`; it happened then or `happened`.

    `by` is who did it when that is somebody else. Raises `ProblemsError` when it cannot be, and
    `RefusalError` «name_of_others» where the own name would make it an act of the other side.
    """
    book = book_of(relationship)
    at = never_before_the_last(relationship, at)
    if by is None:
        _check_own_name(who, relationship, book)
    raw: dict[str, object] = {
        "id": next_event_id(relationship),
        "at": (happened or at).isoformat(),
        "recorded_at": at.isoformat(),
        "by": by or who.short,
        "recorded_by": who.short,
        "kind": kind.value,
        "about": list(about),
        "fields": dict(fields or {}),
        "text": text,
        "evidence": [dict(one) for one in evidence],
        "visibility": "both" if tuple(visibility) == ("both",) else list(visibility),
    }
    if channel is not None:
        raw["channel"] = channel.value
    event = read_event(raw)
    if isinstance(event, list):
        raise ProblemsError(event)
    if wrong := book.course.check_new(event):
        raise ProblemsError(wrong)
    return append_event(relationship, event)


def _check_own_name(who: Staff | Client, relationship: Relationship, book: Book) -> None:
    """Refuse an act under a name that means somebody of the other side."""
    declared = {people_of(one.agreement).side_of(who.short) for one in book.versions}
    is_taken = bool(declared - {None, who.side})
    if isinstance(who, Staff) and not is_taken:
        is_taken = ClientPerson.objects.filter(
            relationship=relationship, short=who.short, is_active=True
        ).exists()
    if is_taken:
        raise RefusalError("name_of_others", name=who.name)
