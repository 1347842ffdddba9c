"""The likeliest forms for one clause, with their blanks filled as far as its words go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from trato.core.agreement import Agreement
from trato.core.text.document import UnsayableError, writer_of, written_with_forms
from trato.core.text.suggest.blanks import GAP, shown
from trato.core.text.suggest.choosing import ranked
from trato.core.text.suggest.duties import DUTY_DRAFTS
from trato.core.text.suggest.hearing import Heard, hear
from trato.core.text.suggest.keeping import KEEPING_DRAFTS
from trato.core.text.suggest.limits import LIMIT_DRAFTS
from trato.core.text.suggest.modifiers import MODIFIER_DRAFTS
from trato.core.text.suggest.payments import PAYMENT_DRAFTS
from trato.core.text.suggest.planning import for_plans
from trato.core.text.suggest.terms import TERM_DRAFTS
from trato.core.text.suggest.weekly import calendar_sentence

MOST: Final = 10
_DRAFTS: Final = {
    **DUTY_DRAFTS,
    **PAYMENT_DRAFTS,
    **TERM_DRAFTS,
    **LIMIT_DRAFTS,
    **KEEPING_DRAFTS,
    **MODIFIER_DRAFTS,
}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A form that a clause probably wants.

    ``form`` is the id of its row in the table, ``forms`` of each row that its sentences use,
    ``family`` what it is for («answer», «pay»);
    ``text`` one or more sentences of Trato's language, «…» where the clause said nothing;
    ``value`` what the first sentence means when no blank is left, or None; ``score`` how many
    cue words speak for it (only its order means something).
    """

    form: str
    forms: tuple[str, ...]
    family: str
    text: str
    value: Any
    score: int


def suggest(
    text: str,
    agreement: Agreement,
    *,
    most: int = 3,
    above: tuple[str, ...] = (),
    plans: tuple[str, ...] = (),
) -> tuple[Suggestion, ...]:
    """Return at most ``most`` forms for a pasted clause, the likeliest first.

    ``above``: the headings over it and the line that opens its list, outermost first; ``plans``:
    those that it is for, where something else than its words and headings tells.

    The sentences are in the agreement's language; before the agreement names its parties, in that
    of the clause. Never raises for what a user typed; a clause that asks for nothing gets none.
    """
    heard = hear(text, agreement, above=above, plans=plans)
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
        return (
            None
            if said is None
            else Suggestion("calendar", ("calendar",), family, said, None, score)
        )
    values = [for_plans(value, heard) for value in _DRAFTS[family](heard)]
    writer = writer_of(agreement, heard.language)
    lines: list[str] = []
    forms: list[str] = []
    try:
        for value in values:
            said_lines, said_forms = written_with_forms(value, writer)
            lines += said_lines
            forms += said_forms
    except UnsayableError:
        return None
    words = shown(" ".join(lines))
    value = None if GAP in words else values[0]
    return Suggestion(forms[0], tuple(dict.fromkeys(forms)), family, words, value, score)
