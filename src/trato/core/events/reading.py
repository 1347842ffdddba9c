"""From JSON to an event and back: what cannot be is refused with every reason at once."""

import re
from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Final, NamedTuple, TypeVar

from trato.core.agreement.terms import Channel
from trato.core.events.event import (
    BOTH,
    NO_FIELDS,
    SYSTEM,
    THIRD_PREFIX,
    Event,
    Evidence,
    FieldValue,
)
from trato.core.events.frozen import FrozenMap
from trato.core.events.kinds import FIELDS, ONE_OF, EventKind
from trato.core.events.texts import (
    TEXT_MAX,
    read_instant,
    read_moment,
    read_name,
    read_ref,
    read_sha256,
    read_text,
    shown,
    wrong_type,
)
from trato.core.events.values import LIST_MAX, check_goal, read_fields
from trato.core.problems import Problem, nearest_names, problem

T = TypeVar("T")
JsonObject = dict[str, object]

PERSON_MAX = 100
OUTSIDE_ID_MAX = 1_000
_EVIDENCE_BYTES_MAX = 10**12
_ID: Final = re.compile(r"[^\s\x00-\x1f\x7f\"]{1,80}")
_KEYS: Final = (
    "id",
    "at",
    "recorded_at",
    "by",
    "recorded_by",
    "source",
    "same_as",
    "kind",
    "about",
    "channel",
    "fields",
    "text",
    "evidence",
    "visibility",
)
_EVIDENCE_KEYS: Final = frozenset({"name", "sha256", "size"})
_KINDS: Final[Mapping[str, EventKind]] = {kind.value: kind for kind in EventKind}
_CHANNELS: Final[Mapping[str, Channel]] = {channel.value: channel for channel in Channel}


def read_event(raw: Mapping[str, object], *, line: int = 1) -> Event | list[Problem]:
    """Read an event from its JSON object (the `event` of a `trato-entry/1`).

    Answers the event, or every problem it has (at `line`, with the field in `params`): an unknown
    kind or field with the nearest known, an instant without offset, a negative amount, an
    impossible date, minutes below zero, an end before its start, a text beyond its limit. Never
    raises for what was typed.
    """
    wrong = [
        problem("field-unknown", field=shown(key), nearest=nearest_names(str(key), _KEYS))
        for key in raw
        if key not in _KEYS
    ]
    frame = _read_frame(raw, wrong)
    about = _read_names(raw, "about", wrong)
    channel = _read_channel(raw, wrong)
    fields = _read_kind_fields(raw, frame.kind, wrong)
    text = _keep(wrong, read_text("text", raw.get("text") or "", TEXT_MAX))
    evidence = _read_evidence(raw, wrong)
    visibility = _read_names(raw, "visibility", wrong) or BOTH
    source = _read_optional_ref(raw, "source", wrong)
    same_as = _read_optional_ref(raw, "same_as", wrong)
    if same_as is not None and same_as == frame.id:
        wrong.append(problem("same-as-itself"))
    if wrong:
        return [found.moved_to(line) for found in wrong]
    assert frame.id
    assert frame.kind
    assert frame.at
    assert frame.recorded_at
    assert frame.by
    assert frame.recorded_by
    return Event(
        id=frame.id,
        at=frame.at,
        recorded_at=frame.recorded_at,
        by=frame.by,
        recorded_by=frame.recorded_by,
        kind=frame.kind,
        about=about,
        channel=channel,
        fields=fields,
        text=text or "",
        evidence=evidence,
        visibility=visibility,
        source=source,
        same_as=same_as,
    )


def event_json(event: Event) -> JsonObject:
    """Return the JSON object that `read_event` reads back as the same event."""
    made: JsonObject = {
        "id": event.id,
        "at": event.at.isoformat(),
        "recorded_at": event.recorded_at.isoformat(),
        "by": event.by,
        "recorded_by": event.recorded_by,
        "kind": event.kind.value,
        "about": list(event.about),
        "fields": {name: json_value(value) for name, value in event.fields.items()},
        "text": event.text,
        "evidence": [_evidence_json(evidence) for evidence in event.evidence],
        "visibility": "both" if event.is_for_both else list(event.visibility),
    }
    optional = {"channel": event.channel, "source": event.source, "same_as": event.same_as}
    made.update({name: str(value) for name, value in optional.items() if value is not None})
    return made


def json_value(value: FieldValue) -> object:
    """Return a field's value as JSON holds it: decimals and moments as text, tuples as lists."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [json_value(item) for item in value]
    if isinstance(value, FrozenMap):
        return {name: json_value(item) for name, item in value.items()}
    return value


def check_people(event: Event, known: Collection[str]) -> list[Problem]:
    """Refuse a `by` or `recorded_by` that nobody named; third parties and the system are fine.

    `known` are the short names of «Partes» and `people_changed`, and of the sides where they may
    act.
    """
    wrong: list[Problem] = []
    for name, person in (("by", event.by), ("recorded_by", event.recorded_by)):
        if person in known or person == SYSTEM or person.startswith(THIRD_PREFIX):
            continue
        wrong.append(
            problem(
                "person-unknown", field=name, person=person, nearest=nearest_names(person, known)
            )
        )
    return wrong[:1] if event.by == event.recorded_by else wrong


class _Frame(NamedTuple):
    """Who, when and what kind; None where a problem was found."""

    id: str | None
    kind: EventKind | None
    at: datetime | date | None
    recorded_at: datetime | None
    by: str | None
    recorded_by: str | None


def _keep(wrong: list[Problem], value: T | Problem) -> T | None:
    """Put a Problem with the others, or hand on the value."""
    if isinstance(value, Problem):
        wrong.append(value)
        return None
    return value


def _read_frame(raw: Mapping[str, object], wrong: list[Problem]) -> _Frame:
    wrong.extend(
        problem("field-missing", field=name)
        for name in ("id", "at", "recorded_at", "by", "kind")
        if raw.get(name) is None
    )
    by = _read_person(raw, "by", wrong)
    recorded_by = by if raw.get("recorded_by") is None else _read_person(raw, "recorded_by", wrong)
    if recorded_by is not None and recorded_by.startswith(THIRD_PREFIX):
        wrong.append(problem("recorded-by-third", person=shown(recorded_by)))
    at, recorded_at = raw.get("at"), raw.get("recorded_at")
    return _Frame(
        id=_read_id(raw, wrong),
        kind=_read_kind(raw, wrong),
        at=None if at is None else _keep(wrong, read_moment("at", at)),
        recorded_at=(
            None if recorded_at is None else _keep(wrong, read_instant("recorded_at", recorded_at))
        ),
        by=by,
        recorded_by=recorded_by,
    )


def _read_id(raw: Mapping[str, object], wrong: list[Problem]) -> str | None:
    given = raw.get("id")
    if given is None:
        return None
    identity = _keep(wrong, read_name("id", given))
    if identity is not None and not _ID.fullmatch(identity):
        wrong.append(problem("id-unread", value=shown(identity)))
    return identity


def _read_kind(raw: Mapping[str, object], wrong: list[Problem]) -> EventKind | None:
    given = raw.get("kind")
    if given is None:
        return None
    kind = _KINDS.get(given) if isinstance(given, str) else None
    if kind is None:
        nearest = nearest_names(given, _KINDS) if isinstance(given, str) else ()
        wrong.append(problem("kind-unknown", kind=shown(given), nearest=nearest))
    return kind


def _read_person(raw: Mapping[str, object], name: str, wrong: list[Problem]) -> str | None:
    given = raw.get(name)
    if given is None:
        return None
    person = _keep(wrong, read_name(name, given, PERSON_MAX))
    if person == THIRD_PREFIX:
        wrong.append(problem("third-unnamed", field=name))
    return person


def _read_names(raw: Mapping[str, object], name: str, wrong: list[Problem]) -> tuple[str, ...]:
    given = raw.get(name)
    items = [given] if isinstance(given, str) else given or []
    if not isinstance(items, list | tuple):
        wrong.append(wrong_type(name, given, "list"))
        return ()
    if len(items) > LIST_MAX:
        wrong.append(problem("list-size", field=name, size=str(len(items)), most=str(LIST_MAX)))
        return ()
    read = [_keep(wrong, read_ref(name, item)) for item in items]
    return tuple(item for item in read if item is not None)


def _read_channel(raw: Mapping[str, object], wrong: list[Problem]) -> Channel | None:
    given = raw.get("channel")
    if given is None:
        return None
    channel = _CHANNELS.get(given) if isinstance(given, str) else None
    if channel is None:
        nearest = nearest_names(given, _CHANNELS) if isinstance(given, str) else ()
        choices = ", ".join(_CHANNELS)
        wrong.append(
            problem(
                "field-choice",
                field="channel",
                value=shown(given),
                choices=choices,
                nearest=nearest,
            )
        )
    return channel


def _read_optional_ref(raw: Mapping[str, object], name: str, wrong: list[Problem]) -> str | None:
    given = raw.get(name)
    # A Message-ID has no agreed length: a thousand characters are more than any real one.
    return None if given is None else _keep(wrong, read_name(name, given, OUTSIDE_ID_MAX))


def _read_kind_fields(
    raw: Mapping[str, object], kind: EventKind | None, wrong: list[Problem]
) -> Mapping[str, FieldValue]:
    given = raw.get("fields")
    if given is None:
        given = {}
    if not isinstance(given, Mapping):
        wrong.append(wrong_type("fields", given, "values"))
        return NO_FIELDS
    if kind is None:
        return NO_FIELDS
    values = read_fields(FIELDS[kind], given)
    if isinstance(values, list):
        wrong.extend(values)
        return NO_FIELDS
    wrong.extend(_check_kind(kind, values))
    return values


def _check_kind(kind: EventKind, values: Mapping[str, FieldValue]) -> list[Problem]:
    """Check what a single field cannot show."""
    found: list[Problem] = []
    one_of = ONE_OF.get(kind, ())
    if one_of and not any(name in values for name in one_of):
        found.append(problem("field-missing", field=" / ".join(one_of)))
    options = values.get("options")
    if isinstance(options, tuple) and len(set(options)) < 2:
        found.append(problem("options-few"))
    found.extend(check_range(values.get("from"), values.get("to")))
    if kind is EventKind.GOAL_MEASURED:
        found.extend(check_goal(values))
    return found


def check_range(start: FieldValue, end: FieldValue) -> list[Problem]:
    """Refuse an end before its start; a day and an instant are compared by their dates."""
    if not isinstance(start, date) or not isinstance(end, date):
        return []
    if isinstance(start, datetime) and isinstance(end, datetime):
        reversed_ = end < start
    else:
        reversed_ = _day(end) < _day(start)
    if not reversed_:
        return []
    return [problem("range-reversed", start=start.isoformat(), end=end.isoformat())]


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _read_evidence(raw: Mapping[str, object], wrong: list[Problem]) -> tuple[Evidence, ...]:
    given = raw.get("evidence") or []
    items = [given] if isinstance(given, str) else given
    if not isinstance(items, list | tuple):
        wrong.append(wrong_type("evidence", given, "list"))
        return ()
    if len(items) > LIST_MAX:
        size = str(len(items))
        wrong.append(problem("list-size", field="evidence", size=size, most=str(LIST_MAX)))
        return ()
    read = [_read_one_evidence(item, wrong) for item in items]
    return tuple(evidence for evidence in read if evidence is not None)


def _read_one_evidence(raw: object, wrong: list[Problem]) -> Evidence | None:
    given = {"name": raw} if isinstance(raw, str) else raw
    if not isinstance(given, Mapping) or not {"name"} <= given.keys() <= _EVIDENCE_KEYS:
        wrong.append(wrong_type("evidence", "…", "evidence"))
        return None
    name = _keep(wrong, read_name("evidence.name", given["name"], OUTSIDE_ID_MAX))
    digest = given.get("sha256")
    sha256 = None if digest is None else _keep(wrong, read_sha256("evidence.sha256", digest))
    size = given.get("size")
    if size is not None and (type(size) is not int or not 0 <= size <= _EVIDENCE_BYTES_MAX):
        wrong.append(wrong_type("evidence.size", size, "count"))
        return None
    return None if name is None else Evidence(name, sha256, size)


def _evidence_json(evidence: Evidence) -> object:
    if evidence.sha256 is None and evidence.size_bytes is None:
        return evidence.name
    made: JsonObject = {"name": evidence.name}
    if evidence.sha256 is not None:
        made["sha256"] = evidence.sha256
    if evidence.size_bytes is not None:
        made["size"] = evidence.size_bytes
    return made
