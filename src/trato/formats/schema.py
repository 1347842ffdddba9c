"""The published JSON Schemas, made from the types that the code itself answers with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from trato.formats.agreement import NewJson, ShowJson, TranslationJson
from trato.formats.check import CheckJson
from trato.formats.claim import ClaimJson
from trato.formats.clarity import ClarityJson
from trato.formats.comparison import ComparisonJson
from trato.formats.draft import DraftJson
from trato.formats.due import DueJson
from trato.formats.ledger import EntryJson, LedgerJson, RecordJson, VerifyJson
from trato.formats.message import MessageJson
from trato.formats.promises import PromisesJson
from trato.formats.reading import ReadingJson
from trato.formats.request import RequestJson
from trato.formats.standing import StandingJson
from trato.formats.stop import StopJson
from trato.formats.verdict import JudgementJson, VerdictJson
from trato.formats.worktime import WorktimeJson

DIALECT = "https://json-schema.org/draft/2020-12/schema"

SHAPES: Mapping[str, Any] = {
    "trato-check/1": CheckJson,
    "trato-claim/1": ClaimJson,
    "trato-clarity/1": ClarityJson,
    "trato-comparison/1": ComparisonJson,
    "trato-draft/1": DraftJson,
    "trato-due/1": DueJson,
    "trato-entry/1": EntryJson,
    "trato-judgement/1": JudgementJson,
    "trato-ledger/1": LedgerJson,
    "trato-message/1": MessageJson,
    "trato-new/1": NewJson,
    "trato-reading/1": ReadingJson,
    "trato-promises/1": PromisesJson,
    "trato-record/1": RecordJson,
    "trato-request/1": RequestJson,
    "trato-show/1": ShowJson,
    "trato-standing/1": StandingJson,
    "trato-stop/1": StopJson,
    "trato-translation/1": TranslationJson,
    "trato-verdict/1": VerdictJson,
    "trato-verify/1": VerifyJson,
    "trato-worktime/1": WorktimeJson,
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
