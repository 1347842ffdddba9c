"""A change in words: one line that a person can read, with the sentences before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from trato.core.agreement import Agreement, Sentence
from trato.core.comparison.changes import Change, ChangeKind, Part
from trato.core.words import Language, say

Written: TypeAlias = Callable[[Sentence, Agreement, Language], str]


def worded(
    change: Change, old: Agreement, new: Agreement, language: Language, *, written: Written
) -> str:
    """Return a change as a sentence. `written` says a sentence of an agreement in a language."""
    if change.part is Part.HEADER:
        label = say(language, f"comparison.field.{change.label}")
        return say(language, "comparison.header", label=label, **_plain(change, language))
    key = f"comparison.{change.part.value}.{change.kind.value}"
    if change.part is not Part.CLAUSE or change.kind is ChangeKind.REWORDED:
        return say(language, key, label=change.label, **_plain(change, language))
    return say(
        language,
        key,
        label=change.label,
        old=sentences(change.before, old, language, written=written) or change.old,
        new=sentences(change.after, new, language, written=written) or change.new,
    )


def sentences(
    those: Sequence[Sentence], agreement: Agreement, language: Language, *, written: Written
) -> str:
    """Return sentences one after the other, as the agreement says them."""
    return " ".join(written(one, agreement, language) for one in those)


def _plain(change: Change, language: Language) -> dict[str, str]:
    nothing = say(language, "comparison.nothing")
    return {"old": change.old or nothing, "new": change.new or nothing}
