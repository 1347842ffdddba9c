"""`trato-claim/1`: a claim as JSON, read with every problem at once, and written."""

from collections.abc import Mapping
from typing import Literal, NotRequired, TypedDict

from trato.core.claims import Claim, ClaimItem, claim_item
from trato.core.events import CLAIM_FIELDS, json_value
from trato.core.events.texts import read_instant, read_name, read_ref, shown, wrong_type
from trato.core.events.values import read_fields
from trato.core.problems import Problem, nearest_names, problem
from trato.formats.json_text import FILE_BYTES_MAX, object_of

FORMAT = "trato-claim/1"
CLAIMS_MAX = 50
_KEYS = ("format", "id", "by", "at", "claims")
_NAMES_ONE_OF = ("clause", "thing", "event")


class ClaimItemJson(TypedDict):
    """One point of a claim: what is asserted, about a clause, a thing or an event."""

    asserts: Literal[
        "late",
        "not_done",
        "defective",
        "wrong_amount",
        "owed",
        "not_owed",
        "not_agreed",
        "may",
        "may_not",
    ]
    clause: NotRequired[str]
    thing: NotRequired[str]
    event: NotRequired[str]
    period: NotRequired[str]
    days: NotRequired[int | float]
    amount: NotRequired[str]
    currency: NotRequired[str]
    words: NotRequired[str]
    situation: NotRequired[str]
    need: NotRequired[str]
    fear: NotRequired[str]


class ClaimJson(TypedDict):
    """What somebody asserts: one point or several, judged each for itself."""

    format: Literal["trato-claim/1"]
    id: str
    by: str
    at: str
    claims: list[ClaimItemJson]


def parse_claim(raw: bytes) -> Claim | list[Problem]:
    """Read a claim from the bytes of a file or a pipe; never raises for what they hold."""
    value = object_of(raw, limit=FILE_BYTES_MAX)
    return [value] if isinstance(value, Problem) else read_claim(value)


def read_claim(raw: Mapping[str, object]) -> Claim | list[Problem]:
    """Read a claim from its JSON object, or answer with everything that is wrong in it."""
    wrong = [
        problem("field-unknown", field=shown(key), nearest=nearest_names(key, _KEYS))
        for key in raw
        if key not in _KEYS
    ]
    if raw.get("format", FORMAT) != FORMAT:
        wrong.append(problem("format-unknown", value=shown(raw["format"]), expected_format=FORMAT))
    wrong.extend(
        problem("field-missing", field=name)
        for name in ("id", "by", "at", "claims")
        if raw.get(name) is None
    )
    frame = [
        None if raw.get("id") is None else read_ref("id", raw["id"]),
        None if raw.get("by") is None else read_name("by", raw["by"]),
    ]
    wrong.extend(part for part in frame if isinstance(part, Problem))
    at = None if raw.get("at") is None else read_instant("at", raw["at"])
    if isinstance(at, Problem):
        wrong.append(at)
    items = _read_items(raw.get("claims"), wrong)
    if wrong or at is None or isinstance(at, Problem):
        return wrong
    return Claim(str(frame[0]), str(frame[1]), at, items)


def _read_items(raw: object, wrong: list[Problem]) -> tuple[ClaimItem, ...]:
    if raw is None:
        return ()
    if not isinstance(raw, list):
        wrong.append(wrong_type("claims", "…", "list"))
        return ()
    if not 0 < len(raw) <= CLAIMS_MAX:
        size, most = str(len(raw)), str(CLAIMS_MAX)
        wrong.append(problem("list-size", field="claims", size=size, most=most))
        return ()
    made: list[ClaimItem] = []
    for place, item in enumerate(raw, start=1):
        read = _read_item(f"claims[{place}]", item)
        if isinstance(read, list):
            wrong.extend(read)
        else:
            made.append(read)
    return tuple(made)


def _read_item(name: str, raw: object) -> ClaimItem | list[Problem]:
    if not isinstance(raw, Mapping):
        return [wrong_type(name, "…", "claim")]
    values = read_fields(CLAIM_FIELDS, raw, prefix=f"{name}.")
    if isinstance(values, list):
        return values
    if not any(key in values for key in _NAMES_ONE_OF):
        return [problem("claim-about-nothing", field=name)]
    return claim_item(values)


def claim_json(claim: Claim) -> dict[str, object]:
    """Return the JSON object that `read_claim` reads back as the same claim."""
    return {
        "format": FORMAT,
        "id": claim.id,
        "by": claim.by,
        "at": claim.at.isoformat(),
        "claims": [_item_json(item) for item in claim.claims],
    }


def _item_json(item: ClaimItem) -> dict[str, object]:
    values = {spec.name: getattr(item, spec.name) for spec in CLAIM_FIELDS}
    return {name: json_value(value) for name, value in values.items() if value not in {None, ""}}
