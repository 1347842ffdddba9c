"""`trato-comparison/1`: two versions and what changed, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from trato.core.agreement import Agreement
from trato.core.comparison import Change, worded
from trato.core.text import write_sentence
from trato.core.words import Language


class ClauseChangeJson(TypedDict):
    """One difference: what part, what happened to it, before and after."""

    part: Literal["header", "parties", "calendars", "names", "clause", "annex"]
    kind: Literal["added", "removed", "reworded", "changed"]
    label: str
    before: list[str]
    after: list[str]
    old: str
    new: str
    text: str


class ComparisonJson(TypedDict):
    """The differences between two versions; none when they mean and say the same."""

    format: Literal["trato-comparison/1"]
    old: str
    new: str
    same: bool
    changes: list[ClauseChangeJson]


def comparison_json(
    changes: Sequence[Change], old: Agreement, new: Agreement, language: Language
) -> ComparisonJson:
    """Return changes as JSON, their words in `language`."""
    return {
        "format": "trato-comparison/1",
        "old": old.title,
        "new": new.title,
        "same": not changes,
        "changes": [_change(one, old, new, language) for one in changes],
    }


def _change(change: Change, old: Agreement, new: Agreement, language: Language) -> ClauseChangeJson:
    return {
        "part": change.part.value,
        "kind": change.kind.value,
        "label": change.label,
        "before": [write_sentence(one, old, language) for one in change.before],
        "after": [write_sentence(one, new, language) for one in change.after],
        "old": change.old,
        "new": change.new,
        "text": worded(change, old, new, language),
    }
