"""What an entry is for the agreement, where only a person can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.core.agreement import Agreement, Happening
from trato.core.agreement.terms import What
from trato.core.events import Event, EventKind

_MEANT: Final[Mapping[What, str | Promise]] = {
    What.REQUESTED: _("una petición"),
    What.CHANGE_REQUESTED: _("una petición de cambio del acuerdo"),
}
_SAID: Final = frozenset({EventKind.MESSAGE, EventKind.REQUEST, EventKind.COMPLAINT})
"""What somebody's words can be read as something else."""


def readings_to_choose(event: Event, agreement: Agreement | None) -> tuple[tuple[str, str], ...]:
    """Return what an entry can be said to be: how it is kept, and how it is said.

    A message can be a request, a request one for a change; and what clauses leave to a person to
    tell has the name that they give it.
    """
    if agreement is None:
        return ()
    found: dict[str, str] = {}
    if event.kind in _SAID and not event.fields.get("change"):
        if event.kind is EventKind.MESSAGE:
            found[What.REQUESTED.value] = str(_MEANT[What.REQUESTED])
        found[What.CHANGE_REQUESTED.value] = str(_MEANT[What.CHANGE_REQUESTED])
    if event.kind in _SAID or event.kind is EventKind.EXTERNAL_FACT:
        found |= {name: f"«{name}»" for name in _left_to_people(agreement)}
    return tuple(found.items())


def reading_in_words(reading: str) -> str:
    """Return how something that an entry was said to be is said."""
    if reading in {one.value for one in _MEANT}:
        return str(_MEANT[What(reading)])
    return f"«{reading}»"


def _left_to_people(part: object) -> Iterator[str]:
    """Yield the names of what clauses leave to a person to tell."""
    if isinstance(part, Happening):
        if part.person_decides and part.thing:
            yield part.thing
    elif isinstance(part, tuple):
        for one in part:
            yield from _left_to_people(one)
    elif is_dataclass(part) and not isinstance(part, type):
        for one in fields(part):
            yield from _left_to_people(getattr(part, one.name))
