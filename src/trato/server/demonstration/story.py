"""A story: what happened in one relationship, told in the order of time up to now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

from trato.actions.recording import action, enter
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff

record: Final = action(enter)


class Story:
    """Steps of one relationship. What lies after `now` is left out."""

    def __init__(self, relationship: Relationship, now: datetime) -> None:
        """Begin with nothing told."""
        self.relationship = relationship
        self._now = now
        self._steps: list[tuple[datetime, Callable[[datetime], object]]] = []
        self._ids: dict[str, str] = {}

    def then(self, at: datetime, do: Callable[[datetime], object]) -> None:
        """Add something that is done at an instant."""
        self._steps.append((at, do))

    def fact(
        self,
        at: datetime,
        who: Staff | Client,
        kind: str,
        text: str = "",
        *,
        name: str = "",
        about: Sequence[str] = (),
        channel: Channel = Channel.EMAIL,
        **fields: object,
    ) -> None:
        """Add a fact. A field that begins with @ means the fact that was given that name."""

        def tell(instant: datetime) -> None:
            entry = record(
                self.relationship,
                who,
                EventKind(kind),
                at=instant,
                fields=self._meant(fields),
                about=[str(self._named(one)) for one in about],
                channel=channel,
                text=text,
            )
            if name:
                self._ids[name] = entry.event_id

        self.then(at, tell)

    def tell(self) -> None:
        """Do what happened up to now, in order."""
        for instant, do in sorted(self._steps, key=lambda step: step[0]):
            if instant > self._now:
                return
            do(instant)

    def _meant(self, fields: Mapping[str, object]) -> dict[str, object]:
        return {
            name: [self._named(one) for one in value]
            if isinstance(value, list)
            else self._named(value)
            for name, value in fields.items()
        }

    def _named(self, value: object) -> object:
        if isinstance(value, str) and value.startswith("@"):
            return self._ids[value[1:]]
        return value
