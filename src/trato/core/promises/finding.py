"""The days that are named in a run of words, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from trato.core.promises.phrases.grammar import Grammar, Reader
from trato.core.promises.phrases.mention import Mention
from trato.core.speech import Word
from trato.core.words import Language

_OF: Final = frozenset({"de", "del", "of"})


def mentions_in(words: Sequence[Word], language: Language) -> tuple[Mention, ...]:
    """Return the days named in a run of words, from left to right; the longest reading wins."""
    reader = Reader(_grammar(language), words)
    found: list[Mention] = []
    place = 0
    while place < len(words):
        read = reader.at("moment", place)
        if read is None:
            place += 1
            continue
        describes = _describes(words, place, read[0]) or _is_refused(words, read[0])
        found.append(Mention(place, read[0], read[1], describes))
        place = read[0]
    return tuple(found)


def _describes(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell «la factura de marzo» and “Friday's report”: days that say which thing is meant."""
    if first and words[first - 1].folded in _OF:
        return True
    return last < len(words) and words[last].folded == "'s"


def _is_refused(words: Sequence[Word], place: int) -> bool:
    """Tell «esta semana no, la que viene»: a day that is named to say that it is not that one."""
    following = [word.folded for word in words[place : place + 2]]
    return len(following) == 2 and following[0] in ("no", "not") and following[1] in (",", ";", ".")


def _grammar(language: Language) -> Grammar:
    match language:
        case Language.SPANISH:
            # Each language's table is built when it is first heard.
            from trato.core.promises.spanish.dates import spanish_dates  # noqa: PLC0415

            return spanish_dates()
        case Language.ENGLISH:
            from trato.core.promises.english.dates import english_dates  # noqa: PLC0415

            return english_dates()
        case _:
            assert_never(language)
