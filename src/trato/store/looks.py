"""One look: what a page says of a relationship is read once, so that all of it is of one moment."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from typing import Final, ParamSpec, TypeVar, cast

from trato.store.models import Relationship

P = ParamSpec("P")
T = TypeVar("T")

_seen: Final[ContextVar[dict[tuple[str, int], object] | None]] = ContextVar("seen", default=None)


def one_look(function: Callable[P, T]) -> Callable[P, T]:
    """Run what only reads as one look: for as long as it runs, nothing is read a second time."""

    @wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> T:
        token = _seen.set({})
        try:
            return function(*args, **kwargs)
        finally:
            _seen.reset(token)

    return run


def once_a_look(read: Callable[[Relationship], T]) -> Callable[[Relationship], T]:
    """Read something of a relationship once in a look; outside of one, each time."""

    @wraps(read)
    def run(relationship: Relationship) -> T:
        seen = _seen.get()
        if seen is None:
            return read(relationship)
        place = (read.__qualname__, relationship.pk)
        if place not in seen:
            seen[place] = read(relationship)
        return cast("T", seen[place])

    return run


def look_again() -> None:
    """Forget what was seen: something was written since."""
    seen = _seen.get()
    if seen is not None:
        seen.clear()
