"""What is promised, in the speaker's own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from trato.core.promises.acts.act import Act, Kind
from trato.core.speech import Word
from trato.core.words import Language

WHAT_WORDS_MAX: Final = 12
_STOPS: Final = {
    Language.SPANISH: frozenset(
        {"y", "e", "pero", "que", "si", "cuando", "cuanto", "para", "porque", "aunque", "sin"}
        | {"antes", "despues", "apenas", "como"}
    ),
    Language.ENGLISH: frozenset(
        {"and", "but", "that", "if", "when", "once", "so", "because", "although", "as", "before"}
        | {"after", "by", "until", "then"}
    ),
}
_JOINING: Final = frozenset({",", "(", "«", "“", '"'})
_POINTING: Final = frozenset({"lo", "la", "los", "las"})
"""Before «que» they are what is meant: «lo que falta» ends at no link."""
_LEFT_OVER: Final = frozenset({"en", "a", "de", "con", "por", "in", "to", "at", "on", "for", "of"})


def what_of(
    text: str, words: Sequence[Word], act: Act, taken: frozenset[int], language: Language
) -> str:
    """Return what will be done: the verb with its object, or the thing that will be had.

    «Os enviaré el presupuesto antes del lunes» is «enviar el presupuesto»; «mañana tienes la
    factura» is «la factura». Where only the whole clause says it, that is what is returned.
    """
    behind = _told(text, words, _object(words, act, taken, language))
    match act.kind:
        case Kind.DO | Kind.SAY:
            return f"{act.verb} {behind}" if behind else f"{act.verb}{act.pronoun}"
        case Kind.GET if behind:
            return behind
        case _:
            before = list(_run(words, act.first - 1, -1, taken, language))[::-1]
            own = range(act.first, act.last)
            after = _run(words, act.last, 1, taken, language)
            return _told(text, words, [*before, *own, *after])


def _object(
    words: Sequence[Word], act: Act, taken: frozenset[int], language: Language
) -> list[int]:
    """Return the places behind the verb, without a preposition left over at their end."""
    places = list(_run(words, act.last, 1, taken, language))
    while places and words[places[-1]].folded in _LEFT_OVER:
        places.pop()
    return places


def _run(
    words: Sequence[Word], place: int, step: int, taken: frozenset[int], language: Language
) -> Iterator[int]:
    """Yield the places from one on, forwards or back, up to a mark, a link or a day."""
    for _ in range(WHAT_WORDS_MAX):
        if not 0 <= place < len(words) or place in taken:
            return
        if words[place].is_mark or _is_link(words, place, language):
            return
        yield place
        place += step


def _is_link(words: Sequence[Word], place: int, language: Language) -> bool:
    folded = words[place].folded
    if folded == "que" and place and words[place - 1].folded in _POINTING:
        return False
    return folded in _STOPS[language]


def _told(text: str, words: Sequence[Word], places: Sequence[int] | Iterator[int]) -> str:
    """Return the words as they are written, a space for whatever is between them."""
    told = ""
    last_end = -1
    for place in places:
        word = words[place]
        told += ("" if word.start == last_end else " ") + text[word.start : word.end]
        last_end = word.end
    return told.strip()
