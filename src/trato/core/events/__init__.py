"""Events: the closed list of what can happen, one event as a value, and reading it with care."""

from trato.core.agreement.terms import Channel
from trato.core.events.event import (
    BOTH,
    NO_FIELDS,
    SYSTEM,
    THIRD_PREFIX,
    Event,
    Evidence,
    FieldValue,
    instant_of,
    order_key,
)
from trato.core.events.frozen import FrozenMap
from trato.core.events.kinds import (
    BINDING,
    CHOICES,
    CLAIM_FIELDS,
    CORRECTABLE,
    FIELDS,
    ONE_OF,
    WRITTEN_CHANNELS,
    EventKind,
    FieldSpec,
    FieldType,
)
from trato.core.events.measures import check_measures, shares_in
from trato.core.events.reading import (
    check_people,
    check_range,
    event_json,
    json_value,
    read_event,
)

__all__ = [
    "BINDING",
    "BOTH",
    "CHOICES",
    "CLAIM_FIELDS",
    "CORRECTABLE",
    "FIELDS",
    "NO_FIELDS",
    "ONE_OF",
    "SYSTEM",
    "THIRD_PREFIX",
    "WRITTEN_CHANNELS",
    "Channel",
    "Event",
    "EventKind",
    "Evidence",
    "FieldSpec",
    "FieldType",
    "FieldValue",
    "FrozenMap",
    "check_measures",
    "check_people",
    "check_range",
    "event_json",
    "instant_of",
    "json_value",
    "order_key",
    "read_event",
    "shares_in",
]
