"""A duty without an actor, said with one: «se realizarán copias» → «‹quién› realizará copias»."""

from __future__ import annotations

from typing import Final

from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.shelf import word_set
from trato.core.clarity.spanish.acts import future_from, infinitive_of
from trato.core.clarity.spanish.grammar import is_infinitive
from trato.core.words import Language

_ARTICLES: Final = word_set("el la los las un una cada todo toda todos todas cualquier")
_CLITICS: Final = frozenset({"le", "les"})


def with_actor(draft: Draft) -> str:
    """Return the sentence with a blank for who acts."""
    if draft.language is Language.ENGLISH or draft.vague[0] in ("sera", "seran", "es", "son"):
        return _by_whom(draft)
    verb = _active(draft)
    if verb is None:
        return _by_whom(draft)
    actor = draft.blank("actor")
    if _can_turn(draft):
        thing = draft.between(0, draft.first)
        return draft.put(f"{actor} {verb} {thing[:1].lower()}{thing[1:]}", first=0)
    return draft.put(f"{actor} {verb}")


def _by_whom(draft: Draft) -> str:
    passive = draft.between(draft.first, draft.last)
    return draft.put(f"{passive} {draft.blank('by_actor')}")


def _can_turn(draft: Draft) -> bool:
    """Tell whether all that stands before the verb is its object: «las copias se conservan»."""
    before = draft.words[: draft.first]
    if not before or before[0].folded not in _ARTICLES:
        return False
    return not any(word.is_mark for word in before)


def _active(draft: Draft) -> str | None:
    """Return the verb as somebody does it, in the singular."""
    text = [word.text for word in draft.words[draft.first : draft.last]]
    folded = list(draft.vague)
    if folded[0] == "se" and len(folded) > 1:
        verb = 1
        while verb < len(folded) - 1 and folded[verb] in _CLITICS:
            verb += 1
        if is_infinitive(folded[-1]):
            return future_from(folded[-1])
        clitics = " ".join(folded[1:verb])
        rest = " ".join(text[verb + 1 :])
        return f"{clitics} {text[verb].lower().removesuffix('n')} {rest}".strip()
    infinitive = infinitive_of(folded[-1]) or folded[-1]
    return future_from(infinitive) if is_infinitive(infinitive) else None
