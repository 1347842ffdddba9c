"""One look: what a page says of a relationship is read once, so that all of it is of one moment.

A request that only reads is one look from its beginning to its end, an action one of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Final, ParamSpec, TypeVar, cast

from trato.store.models import Relationship

P = ParamSpec("P")
T = TypeVar("T")

_seen: Final[ContextVar[dict[Hashable, object] | None]] = ContextVar("seen", default=None)


@contextmanager
def one_look() -> Iterator[None]:
    """For as long as it lasts, read nothing of a relationship a second time.

    What is written meanwhile is seen: then everything is read again (`look_again`), also by a look
    that this one stands in.
    """
    outer = _seen.get()
    token = _seen.set({})
    try:
        yield
    finally:
        _seen.reset(token)
        if outer is not None:
            outer.clear()


def once_a_look(read: Callable[[Relationship], T]) -> Callable[[Relationship], T]:
    """Read something of a relationship once in a look; outside of one, each time."""

    @wraps(read)
    def run(relationship: Relationship) -> T:
        # From when its text is taken as agreed decides what some of it is read as.
        place = (read.__qualname__, relationship.pk, relationship.assumed_since)
        return once(place, lambda: read(relationship))

    return run


def once(place: Hashable, read: Callable[[], T]) -> T:
    """Return what has a place, read or reckoned once in a look; outside of one, each time."""
    seen = _seen.get()
    if seen is None:
        return read()
    if place not in seen:
        seen[place] = read()
    return cast("T", seen[place])


def look_again() -> None:
    """Forget what was seen: something was written since."""
    seen = _seen.get()
    if seen is not None:
        seen.clear()
