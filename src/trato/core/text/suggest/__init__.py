"""Forms for pasted clauses: the likeliest ones, with their blanks filled as far as the words go.

Reading order: figures, hearing, naming, blanks, duties, terms, modifiers, cues, and the choice
made here.
Nothing is decided by a suggestion: a person confirms, and only then does the sentence run.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from trato.core.agreement import Agreement
from trato.core.text.document import UnsayableError, writer_of
from trato.core.text.suggest.blanks import GAP, shown
from trato.core.text.suggest.choosing import ranked
from trato.core.text.suggest.duties import DUTY_DRAFTS
from trato.core.text.suggest.hearing import Heard, hear
from trato.core.text.suggest.modifiers import MODIFIER_DRAFTS
from trato.core.text.suggest.terms import TERM_DRAFTS
from trato.core.text.suggest.weekly import calendar_sentence
from trato.core.text.suggest.writing import written

__all__ = ["Suggestion", "suggest"]

MOST: Final = 10
_DRAFTS: Final = {**DUTY_DRAFTS, **TERM_DRAFTS, **MODIFIER_DRAFTS}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A form that a clause probably wants.

    ``form`` is the id of its row in the table, ``family`` what it is for («answer», «pay»);
    ``text`` one or more sentences of Trato's language, «…» where the clause said nothing;
    ``value`` what the first sentence means when no blank is left, or None; ``score`` how many
    cue words speak for it (only its order means something).
    """

    form: str
    family: str
    text: str
    value: Any
    score: int


def suggest(text: str, agreement: Agreement, *, most: int = 3) -> tuple[Suggestion, ...]:
    """Return at most ``most`` forms for a pasted clause, the likeliest first.

    The sentences are in the agreement's language; before the agreement names its parties, in that
    of the clause. Never raises for what a user typed; a clause that asks for nothing gets none.
    """
    heard = hear(text, agreement)
    found: list[Suggestion] = []
    seen: set[str] = set()
    for family, score in ranked(heard):
        made = _suggestion(family, score, heard, agreement)
        if made is not None and made.text not in seen:
            seen.add(made.text)
            found.append(made)
        if len(found) >= min(most, MOST):
            break
    return tuple(found)


def _suggestion(family: str, score: int, heard: Heard, agreement: Agreement) -> Suggestion | None:
    if family == "calendar":
        said = calendar_sentence(heard)
        return None if said is None else Suggestion("calendar", family, said, None, score)
    values = _DRAFTS[family](heard)
    writer = writer_of(agreement, heard.language)
    try:
        lines = [written(value, writer) for value in values]
    except UnsayableError:
        return None
    words = shown(" ".join(line for line, _ in lines))
    value = None if GAP in words else values[0]
    return Suggestion(lines[0][1], family, words, value, score)
