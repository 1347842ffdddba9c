"""A change in words: one line that a person can read, with the sentences before and after."""

from __future__ import annotations

from collections.abc import Sequence

from trato.core.agreement import Agreement, Sentence
from trato.core.comparison.changes import Change, ChangeKind, Part
from trato.core.text import write_sentence
from trato.core.words import Language, say


def worded(change: Change, old: Agreement, new: Agreement, language: Language) -> str:
    """Return a change as a sentence, quoting the sentences of a clause as the language says them.

    Raises UnsayableError for a sentence that no form says: one that was not read from a text.
    """
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
        old=sentences(change.before, old, language) or change.old,
        new=sentences(change.after, new, language) or change.new,
    )


def sentences(those: Sequence[Sentence], agreement: Agreement, language: Language) -> str:
    """Return sentences one after the other, as the language says them."""
    return " ".join(write_sentence(one, agreement, language) for one in those)


def _plain(change: Change, language: Language) -> dict[str, str]:
    nothing = say(language, "comparison.nothing")
    return {"old": change.old or nothing, "new": change.new or nothing}
