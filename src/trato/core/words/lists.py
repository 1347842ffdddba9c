"""Lists in words: «a, b y c», “a, b and c”."""

from collections.abc import Sequence
from typing import Literal, assert_never

from trato.core.words.language import Language

_OPENING_MARKS = " «\"'“‘(¿¡"
_FOLDED = str.maketrans("íìîïóòôö", "iiiioooo")


def list_in_words(
    words: Sequence[str],
    language: Language,
    *,
    last: Literal["and", "or"] = "and",
    parted: bool = False,
) -> str:
    """Join words as a person would say them; `parted`, with semicolons where one has a comma.

    The text of an agreement is never parted: it is read back.

    Spanish «y» becomes «e» before the sound /i/ (not before a diphthong: «y hierro») and «o»
    becomes «u» before the sound /o/ (Real Academia Española, Diccionario panhispánico de dudas,
    «y» and «o»).
    """
    if not words:
        return ""
    if len(words) == 1:
        return words[0]
    match language:
        case Language.SPANISH:
            link = _spanish_and(words[-1]) if last == "and" else _spanish_or(words[-1])
        case Language.ENGLISH:
            link = last
        case _:
            assert_never(language)
    if parted and any(", " in word for word in words):
        return f"{'; '.join(words[:-1])}; {link} {words[-1]}"
    return f"{', '.join(words[:-1])} {link} {words[-1]}"


def _spanish_and(word: str) -> str:
    sound = _sound(word)
    diphthong = sound[:2] in {"ia", "ie", "io", "iu"}
    return "e" if sound.startswith("i") and not diphthong else "y"


def _spanish_or(word: str) -> str:
    # A figure is read aloud: «7 u 8», «10 u 11».
    number = word.lstrip(_OPENING_MARKS)
    if number == "11" or number.startswith(("8", "11 ", "11,", "11.")):
        return "u"
    return "u" if _sound(word).startswith("o") else "o"


def _sound(word: str) -> str:
    """Return how a word begins to the ear: no capitals, opening marks, accents or mute h."""
    return word.lstrip(_OPENING_MARKS).casefold().translate(_FOLDED).removeprefix("h")
