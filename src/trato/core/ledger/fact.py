"""A fact: an event with all that was later said about it, and whether it counts."""

from enum import StrEnum
from typing import NamedTuple

from trato.core.events import Event


class FactStatus(StrEnum):
    """Whether a recorded event counts."""

    STANDS = "stands"
    DISPUTED = "disputed"
    """It counts or not, nobody has shown which: whoever judges computes both."""
    RETRACTED = "retracted"
    DUPLICATE = "duplicate"
    """Another record of a fact that already stands: inert."""
    UNCONFIRMED = "unconfirmed"
    """An act that would bind its actor, entered by the other side and never confirmed."""


class Fact(NamedTuple):
    """What is known of an event at one instant.

    `event` is as corrected, `original` as recorded. `corrections`, `confirmations` and `disputes`
    are the acts in effect, in the order in which they happened. `confirmed_by` and `disputed_by`
    are sides (or people whose side nobody knows), in alphabetical order; a side that recorded the
    same fact on its own has confirmed it. `reads_as` are the classifications that people gave,
    the latest of each side.
    """

    event: Event
    status: FactStatus
    original: Event
    corrections: tuple[Event, ...] = ()
    confirmations: tuple[Event, ...] = ()
    confirmed_by: tuple[str, ...] = ()
    disputes: tuple[Event, ...] = ()
    disputed_by: tuple[str, ...] = ()
    reads_as: tuple[str, ...] = ()
    duplicate_of: str | None = None
    duplicates: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return the id of its event."""
        return self.event.id

    @property
    def counts(self) -> bool:
        """Tell whether it stands or may stand: neither retracted, duplicate nor unconfirmed."""
        return self.status in {FactStatus.STANDS, FactStatus.DISPUTED}
