"""A sentence as tokens: folded words, names in quotes, figures, dates, times, labels."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Final

from trato.core.money import NumberStyle
from trato.core.speech import fold
from trato.core.words import Language

NAME: Final = "<name>"
DATE: Final = "<date>"
TIME: Final = "<time>"
ORDINAL: Final = "<ordinal>"
NUMBER: Final = "<number>"
LABEL: Final = "<label>"
WORD: Final = "<word>"
OTHER: Final = "<other>"
END: Final = "<end>"

_JOINED: Final = {"del": ("de", "el"), "al": ("a", "el")}
# One level of quotes inside quotes is as deep as people write.
QUOTED: Final = r"«[^«»]*(?:«[^«»]*»[^«»]*)*»|“[^“”]*(?:“[^“”]*”[^“”]*)*”|\"[^\"]*\""


@dataclass(slots=True)
class Tokens:
    """The tokens of one sentence: what each is compared by, and where it stands in ``text``."""

    text: str
    keys: list[str]
    starts: list[int]
    ends: list[int]

    def raw(self, index: int) -> str:
        """Return a token as it was typed."""
        return self.text[self.starts[index] : self.ends[index]]

    @property
    def count(self) -> int:
        """Return how many tokens there are, without the end."""
        return len(self.keys) - 1


@cache
def _pattern(style: NumberStyle) -> re.Pattern[str]:
    spaced = style.group_mark == " "
    number = (
        r"[-−+]?[0-9]{1,3}(?:[ \u00a0\u202f\u2009][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?|"
        if spaced
        else ""
    )
    return re.compile(
        rf"(?P<word>[^\W\d_]+(?:[-'’][^\W\d_]+)*(?![\w]))"
        r"|,"
        rf"|(?P<name>{QUOTED})"
        r"|(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9]))"
        r"|(?P<time>[0-9]{1,2}:[0-9]{2}(?![0-9]))"
        r"|(?P<ordinal>[0-9]+(?:\.?(?:[ºª°]|er\b|[oa]\b)|(?:st|nd|rd|th)\b))"
        rf"|(?P<number>{number}[-−+]?[0-9](?:[0-9.,'’]*[0-9])?(?![\w]))"
        r"|(?P<label>[^\W_]+(?:[.\-][0-9]+)*)"
        r"|(?P<other>[^\s,])"
    )


def tokens_of(text: str, language: Language, style: NumberStyle) -> Tokens:
    """Cut a sentence into tokens; commas are not tokens, «del» and «al» are two."""
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    spanish = language is Language.SPANISH
    for found in _pattern(style).finditer(text):
        group = found.lastgroup
        if group is None:
            continue
        start, end = found.span()
        if group == "word":
            key = fold(found[0]).replace("'", "’")
            if spanish and key in _JOINED:
                first, key = _JOINED[key]
                keys.append(first)
                starts.append(start)
                ends.append(end)
        elif group == "other":
            key = found[0]
        else:
            key = f"<{group}>"
        keys.append(key)
        starts.append(start)
        ends.append(end)
    keys.append(END)
    starts.append(len(text))
    ends.append(len(text))
    return Tokens(text, keys, starts, ends)


def literal(words: str, language: Language) -> tuple[str, ...]:
    """Return the keys that the literal words of a wording are compared by."""
    return tuple(tokens_of(words, language, NumberStyle.COMMA_POINT).keys[:-1])
