"""Small agreements and short stories: clauses, what happened, and how things stand."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache

from trato.core.agreement import Version
from trato.core.events import Event, read_event
from trato.core.standing import standing
from trato.core.standing.values import ActEffect, Obligation, PowerState, Standing
from trato.core.text import read

HEAD = """# Acuerdo: Una historia
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Nopal (Ana Ruiz: firma; Pía Mora: lee).
Cliente: La Milpa (Carla Sosa: firma; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 15:00 a 18:00. Festivos: 2026-03-16.

"""
SIGNED_ON = "2026-03-01"


def at(text: str) -> datetime:
    """Return an instant of Mexico City: «03-10 12:00», or a day's midnight."""
    day, _, hour = text.partition(" ")
    return datetime.fromisoformat(f"2026-{day}T{hour or '00:00'}:00-06:00")


@cache
def version(
    clauses: str, number: int = 1, signed: str | None = SIGNED_ON, *, even_so: bool = False
) -> Version:
    """Return clauses as a version; signed at a day's midnight, or only proposed. ``even_so``: with
    the problems that the reader found."""
    text = HEAD + clauses
    reading = read(text)
    wrong = [one for one in reading.problems if one.blocks]
    assert even_so or not wrong, "\n".join(map(str, wrong))
    assert reading.agreement is not None
    signed_at = datetime.fromisoformat(f"{signed}T00:00:00-06:00") if signed else None
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Version(number, f"sha256:{digest}", reading.agreement, signed_at)


def fact(
    id: str,
    when: str,
    by: str,
    kind: str,
    fields: Mapping[str, object] | None = None,
    *,
    about: tuple[str, ...] = (),
    channel: str | None = "email",
    entered: str | None = None,
    entered_by: str | None = None,
) -> Event:
    """Return an event; ``entered`` when it was recorded later than it happened."""
    raw: dict[str, object] = {
        "id": id,
        "at": at(when).isoformat() if " " in when else f"2026-{when}",
        "recorded_at": at(entered or (when if " " in when else f"{when} 12:00")).isoformat(),
        "by": by,
        "kind": kind,
        "fields": dict(fields or {}),
        "about": list(about),
    }
    if channel is not None:
        raw["channel"] = channel
    if entered_by is not None:
        raw["recorded_by"] = entered_by
    found = read_event(raw)
    assert isinstance(found, Event), found
    return found


@dataclass(frozen=True)
class Story:
    """What was agreed, and what happened."""

    versions: tuple[Version, ...]
    events: tuple[Event, ...]

    def then(self, *more: Event) -> Story:
        """Return the story with more of it."""
        return replace(self, events=(*self.events, *more))

    def on(self, when: str, as_of: str | None = None) -> Standing:
        """How things stand."""
        return standing(self.versions, self.events, at(when), at(as_of) if as_of else None)


def story(clauses: str, *events: Event) -> Story:
    """Return a story under one signed text."""
    return Story((version(clauses),), events)


def duty(found: Standing, id: str) -> Obligation:
    """The obligation of that id."""
    one = found.obligation(id)
    assert one is not None, [one.id for one in found.obligations]
    return one


def power(found: Standing, clause: str) -> PowerState:
    """The power of that clause."""
    [one] = [one for one in found.powers if one.clause == clause]
    return one


def refused(found: Standing, event: str) -> ActEffect:
    """The act that changed nothing."""
    uses = [use for one in found.powers for use in one.uses]
    [act] = [one for one in (*found.acts, *uses) if one.event == event]
    assert not act.effective
    return act


def due_on(one: Obligation) -> date:
    """The local day on which an obligation is due."""
    assert one.due is not None
    return one.due.on


def day(text: str) -> date:
    """Return a day of 2026."""
    return date.fromisoformat(f"2026-{text}")


ONE_MICROSECOND = timedelta(microseconds=1)
