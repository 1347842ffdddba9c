"""In which of the two languages a text is written."""

from __future__ import annotations

from typing import Final

from trato.core.speech.words import words_of
from trato.core.words import Language

_LOOKED_AT: Final = 20_000
_SPANISH: Final = frozenset(
    [
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "de",
        "del",
        "al",
        "que",
        "y",
        "o",
        "en",
        "por",
        "para",
        "con",
        "sin",
        "no",
        "se",
        "su",
        "sus",
        "es",
        "son",
        "lo",
        "le",
        "les",
        "mi",
        "tu",
        "nos",
        "os",
        "me",
        "te",
        "esta",
        "este",
        "esto",
        "como",
        "mas",
        "pero",
        "si",
        "cada",
        "mes",
        "dia",
        "dias",
        "hora",
        "horas",
        "hoy",
        "mañana",
        "cuando",
        "donde",
        "usted",
        "ustedes",
        "cliente",
        "prestador",
        "hola",
        "gracias",
        "buenos",
        "buenas",
    ]
)
_ENGLISH: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "to",
        "and",
        "or",
        "in",
        "on",
        "for",
        "with",
        "without",
        "not",
        "is",
        "are",
        "be",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "we",
        "you",
        "your",
        "our",
        "my",
        "i",
        "will",
        "shall",
        "would",
        "can",
        "may",
        "must",
        "by",
        "from",
        "as",
        "at",
        "if",
        "each",
        "month",
        "day",
        "days",
        "hour",
        "hours",
        "today",
        "tomorrow",
        "when",
        "where",
        "client",
        "provider",
        "hi",
        "hello",
        "thanks",
        "please",
    ]
)


_CONTRACTED: Final = frozenset({"s", "t", "ll", "ve", "re", "d", "m"})


def language_of(text: str, default: Language = Language.SPANISH) -> Language:
    """Return the language that most of its small words belong to; ``default`` when it is even."""
    spanish = english = 0
    for word in words_of(text[:_LOOKED_AT]):
        spanish += word.folded in _SPANISH or "ñ" in word.folded or word.text in "¿¡"
        english += word.folded in _ENGLISH or _is_contracted(word.folded)
    if spanish == english:
        return default
    return Language.SPANISH if spanish > english else Language.ENGLISH


def _is_contracted(word: str) -> bool:
    """Tell whether a word is contracted as only English does: «we've», «don't»."""
    start, _, tail = word.replace("’", "'").rpartition("'")
    return bool(start) and tail in _CONTRACTED
