"""Pronouns and «such», «said», «the same» whose noun the clause does not hold, in English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.english.grammar import PARTIES
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import word_set

_WEATHER: Final = {("rains",), ("snows",), ("freezes",), ("hails",)}
_THIS: Final = word_set("this that these those")
_VERBS: Final = word_set(
    "is are was were will shall must may can should would has have does do applies apply includes "
    "include means mean requires require becomes become remains remain also only cannot might could "
    "includes needs need ends end covers cover takes take starts start excludes counts count"
)
_AT_HAND: Final = word_set("""
    agreement section document clause contract page policy schedule exhibit annex appendix order
    addendum sow statement paragraph article sentence case cases subsection website site terms
    month year week type kind way service services amendment term proposal offer quote price plan
    quarter day license licence provision provisions end purpose regard respect
    """)
_LINKS: Final = word_set("the a an of to in on for by with and or from at as")
_ABSTRACT: Final = word_set("""
    period time date case event notice request amount breach failure payment circumstances
    circumstance purpose purposes extent delay rights obligation obligations termination change
    changes claim claims items information
    """)
_ARTICLES: Final = word_set("the a an its their any each all every no our your his her two three")
_ABOUT_WORDS: Final = 5


def dangling(passage: Passage) -> Iterator[Candidate]:
    """Yield what points to something that the clause has not named before."""
    for place, word in enumerate(passage.folded):
        found: Candidate | None = None
        if word in ("it", "them", "they"):
            found = _pronoun(passage, place)
        elif word in _THIS:
            found = _this(passage, place)
        elif word in ("such", "said"):
            found = _such(passage, place)
        elif word == "same":
            found = _same(passage, place)
        if found is not None:
            yield found


def _pronoun(passage: Passage, place: int) -> Candidate | None:
    folded = passage.folded
    if folded[place] == "it" and _is_impersonal(folded, place):
        return None
    if passage.before or _nouns_before(passage, place, parties=_is_subject(passage, place)):
        return None
    return Candidate(place, place + 1, Category.PRON, 1)


def _is_subject(passage: Passage, place: int) -> bool:
    following = passage.folded[place + 1] if place + 1 < len(passage.folded) else "."
    return following in _VERBS or following.endswith("s")


def _is_impersonal(folded: tuple[str, ...], place: int) -> bool:
    """Tell whether «it» stands for nothing: «it is agreed that»."""
    following = folded[place + 1 : place + 5]
    return "that" in following or "to" in following[1:] or following[:1] in _WEATHER


def _this(passage: Passage, place: int) -> Candidate | None:
    folded = passage.folded
    following = folded[place + 1] if place + 1 < len(folded) else "."
    if folded[place] == "that" and not (place == 0 and following in _VERBS):
        return None
    if following in _VERBS or not following[0].isalpha():
        if _has_said_something(passage, place):
            return None
        return Candidate(place, place + 1, Category.PRON, 1)
    if (folded[place] in ("that", "those") and place > 0) or _points(passage, place):
        return None
    return Candidate(place, place + 2, Category.PRON, 2)


def _points(passage: Passage, place: int) -> bool:
    """Tell whether «this …» points to the text in hand or to what was named before."""
    folded = passage.folded
    following = folded[place + 1]
    if following in _AT_HAND or following in PARTIES or following in _LINKS:
        return True
    if passage.words[place + 1].text[0].isupper() or following.isdigit():
        return True
    if following in _ABSTRACT and _has_said_something(passage, place):
        return True
    nouns = folded[place + 1 : place + 3]
    return any(_is_named_before(passage, place, noun) for noun in nouns) or (
        nouns[1:] != () and nouns[1] in _AT_HAND
    )


def _such(passage: Passage, place: int) -> Candidate | None:
    folded = passage.folded
    if place + 1 >= len(folded) or passage.is_mark(place + 1):
        return None
    following = folded[place + 1]
    if following in ("as", "that", "a", "an", "other", "to", "in", "on", "by", "and", "or", "like"):
        return None
    if following in PARTIES or _is_named_before(passage, place, following):
        return None
    if (
        folded[place] == "said"
        and place > 0
        and folded[place - 1] in ("is", "are", "was", "has", "have", "be")
    ):
        return None
    if _has_said_something(passage, place) and folded[place] == "such":
        return None
    return Candidate(place, place + 2, Category.PRON, 2)


def _same(passage: Passage, place: int) -> Candidate | None:
    """Judge «the same» where it stands for a noun: «return the same»."""
    folded = passage.folded
    if place == 0 or folded[place - 1] != "the":
        return None
    following = folded[place + 1] if place + 1 < len(folded) else "."
    if following[0].isalpha() and following not in (
        "to",
        "by",
        "within",
        "in",
        "on",
        "at",
        "and",
        "upon",
        "with",
        "shall",
        "will",
        "before",
        "after",
        "from",
    ):
        return None
    if _nouns_before(passage, place - 1, parties=False) or passage.before:
        return None
    return Candidate(place - 1, place + 1, Category.PRON, 2)


def _has_said_something(passage: Passage, place: int) -> bool:
    return bool(passage.before) or place > _ABOUT_WORDS


def _nouns_before(passage: Passage, place: int, *, parties: bool) -> bool:
    """Tell whether a noun stands before a place; ``parties`` counts those of the parties too.

    What follows «will» or stands right before the pronoun is its verb and no noun.
    """
    folded = passage.folded
    for before in range(place - 1):
        word = folded[before]
        if word in PARTIES:
            if parties:
                return True
        elif _may_be_noun(word) and (before == 0 or folded[before - 1] not in _BEFORE_VERBS):
            return True
    return parties and place > 0 and folded[place - 1] in PARTIES


def _may_be_noun(word: str) -> bool:
    return len(word) >= _NOUN_LETTERS_MIN and word not in _NO_NOUNS


_NOUN_LETTERS_MIN: Final = 4
_BEFORE_VERBS: Final = word_set("will shall must may can should to not would could")
_NO_NOUNS: Final = (
    _VERBS
    | _LINKS
    | word_set(
        "also then when where until after before upon unless once each both either neither only always "
        "never promptly immediately they them their that this these those such same which who"
    )
)


def _is_named_before(passage: Passage, place: int, noun: str) -> bool:
    stem = noun[:4]
    return any(word.startswith(stem) for word in (*passage.before, *passage.folded[:place]))
