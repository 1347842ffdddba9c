"""A verb that promises nothing, said as a promise: «procurará contestar» → «contestará»."""

from __future__ import annotations

from typing import Final

from trato.core.clarity.kinds import Kind
from trato.core.clarity.rewriting.draft import Draft
from trato.core.clarity.shelf import word_set
from trato.core.clarity.spanish.acts import future_from
from trato.core.clarity.spanish.grammar import is_infinitive
from trato.core.words import Language

_BARE: Final = word_set("should may might could can ought")
_WILL: Final = word_set("will shall must should")


def without_weak_verb(draft: Draft) -> str:
    """Return the sentence with the act itself as what is promised, or with a blank for it."""
    if draft.vague[-1] in ("que", "that"):
        return draft.put(draft.blank("required"))
    if draft.language is Language.SPANISH:
        return _in_spanish(draft)
    return _in_english(draft)


def _in_spanish(draft: Draft) -> str:
    words = [word.folded for word in draft.words]
    if len(draft.vague) == 1 and is_infinitive(draft.vague[0]):
        return draft.put(draft.blank("weak_act"))
    for act in (draft.last - 1, draft.last):
        if act < len(words) and is_infinitive(words[act]):
            future = future_from(words[act])
            if future is not None:
                return draft.put(future, last=act + 1)
    towards = f" {draft.vague[-1]}" if draft.vague[-1] in _TOWARDS else ""
    return draft.put(f"{draft.blank('weak_verb')}{towards}")


def _in_english(draft: Draft) -> str:
    vague = draft.vague
    is_alone = len(vague) == 1 and vague[0] in _BARE
    if draft.word(1)[:1].isalpha() and (vague[-1] == "to" or is_alone):
        return draft.put("will")
    if vague[0] in _BARE and len(vague) == len(("should", "support")):
        return draft.put("will", last=draft.first + 1)
    return draft.put(draft.blank("weak_act" if draft.word(-1) in _WILL else "weak_verb"))


_MAKES: Final = word_set(
    """
    hara haran hacer hace hacen pondra pondran poner realizara realizaran realizar empleara emplear
    aplicara desplegara use uses make makes exert exerts apply employ take undertake
    """
)
_HOLDERS: Final = word_set("its their our his her your sus su los un a an the")
_HAPPEN: Final = word_set("occur occurs arise arises happen happens ocurre ocurren surgen surge")
_TOWARDS: Final = word_set("por para en to")


def without_effort(draft: Draft) -> str:
    """Return the sentence with the act itself in place of the effort: «hará todo lo posible por
    cumplir» → «cumplirá»; where no act follows, with a blank."""
    if draft.vague[0] in ("do", "does") and draft.word(1) == "to":
        return draft.put("", last=draft.last + 1)
    first = draft.first - 1 if draft.word(-1) in _HOLDERS else draft.first
    verb = draft.words[first - 1].folded if first > 0 else ""
    act = draft.last + 1
    if verb in _MAKES and draft.word(1) in _TOWARDS and act < len(draft.words):
        if draft.language is Language.ENGLISH:
            bound = first > 1 and draft.words[first - 2].folded in _WILL
            return draft.put("" if bound else "will", first=first - 1, last=act)
        future = future_from(draft.words[act].folded)
        if future is not None:
            return draft.put(future, first=first - 1, last=act + 1)
    blank = draft.blank(draft.kind.value)
    last = draft.last + 1 if draft.word(1) in _HAPPEN else draft.last
    if (
        draft.kind is Kind.ESCAPE
        and first > 0
        and draft.word(1)[:1].isalpha()
        and last == draft.last
    ):
        # An exception is read at the end: «facilitará el acceso, salvo si ‹…›».
        return f"{draft.put('', first=first).rstrip(' .;,')}, {blank}."
    return draft.put(blank, first=first, last=last)
