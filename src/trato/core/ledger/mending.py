"""Corrections: the named fields are replaced, the rest stays, and the result must be able to be."""

from trato.core.events import (
    CORRECTABLE,
    FIELDS,
    Event,
    FieldValue,
    FrozenMap,
    event_json,
    json_value,
    read_event,
)
from trato.core.problems import Problem


def corrected(event: Event, correction: Event) -> Event | list[Problem]:
    """Return `event` with what `correction` puts in place, or why that cannot be.

    A field that is replaced by nothing (null) is taken away.
    """
    replaced = replaced_by(correction)
    raw = event_json(event)
    fields = raw["fields"]
    assert isinstance(fields, dict)
    for name, value in replaced.items():
        place = raw if name in CORRECTABLE and not _is_field(event, name) else fields
        place[name] = json_value(value)
        if value is None:
            del place[name]
    return read_event(raw)


def replaced_by(correction: Event) -> FrozenMap[str, FieldValue]:
    """Return what a correction puts in place, by the names of what it replaces."""
    replaced = correction.fields.get("fields")
    assert isinstance(replaced, FrozenMap)
    return replaced


def _is_field(event: Event, name: str) -> bool:
    """Tell whether the kind has a field of this name of its own, which is then what is meant."""
    return any(spec.name == name for spec in FIELDS[event.kind])
