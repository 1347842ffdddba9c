"""The published JSON Schemas, made from the types that the code itself answers with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.formats.check import CheckJson
from trato.formats.comparison import ComparisonJson
from trato.formats.due import DueJson
from trato.formats.message import MessageJson
from trato.formats.request import RequestJson
from trato.formats.standing import StandingJson
from trato.formats.verdict import JudgementJson, VerdictJson

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SHAPES: Mapping[str, Any] = {
    "trato-check/1": CheckJson,
    "trato-comparison/1": ComparisonJson,
    "trato-due/1": DueJson,
    "trato-judgement/1": JudgementJson,
    "trato-message/1": MessageJson,
    "trato-request/1": RequestJson,
    "trato-standing/1": StandingJson,
    "trato-verdict/1": VerdictJson,
}


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of every shape by its name, each complete in itself."""
    return {name: schema_of(name) for name in SHAPES}


def schema_of(name: str) -> dict[str, Any]:
    """Return the JSON Schema of one shape; an unknown name raises KeyError.

    msgspec is imported here and not with the module: answering needs no schema.
    """
    from msgspec.json import schema  # noqa: PLC0415  only when a schema is asked for

    found: dict[str, Any] = schema(SHAPES[name])
    return {"$schema": DIALECT, "$id": name, "title": name, **found}
