"""What a line speaks of: its content words by their stems, the names in it, its topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from trato.core.clarity.documents.outline import Document, Role
from trato.core.clarity.shelf import word_set
from trato.core.speech import fold, words_of
from trato.core.speech.stems import stem
from trato.core.words import Language

_SMALL: Final = word_set(
    """
    el la los las un una unos unas de del al a en por para con sin y o u e que se su sus lo le les
    es son sera seran esta estan como mas menos si no cada todo todos toda todas este estos cuando
    donde desde hasta sobre entre segun tras ante bajo ya muy tambien asi hay ser han ha fue dentro
    fuera caso casos siguiente siguientes otro otra otros otras mismo misma
    the a an of to in on at by for with without and or that this these those is are be will shall
    must may its their our your his her it they we you as from any all each no not if when than such
    """
)
# Words of one topic, so that «contesta» and «tiempo de respuesta» are told to be the same.
TOPICS: Final = {
    "response": """
        respuesta respuestas responder responde responden responderá contesta contestar contestará
        response respond responds reply replies answer answers
        """,
    "resolution": """
        resolución resolver resuelve resolverá solución solucionar
        resolution resolve resolves resolved solve fix fixes
        """,
    "payment": """
        pago pagos pagar paga pagará pagan abono abonar abonará
        payment payments pay pays paid payable
        """,
    "warranty": "garantía warranty",
    "retention": """
        conserva conservan conservar conservará retención retienen guarda
        retention retain retains retained stored keeps
        """,
    "availability": "disponibilidad uptime availability available",
    "late_interest": "mora interés intereses moratorio interest",
    "delivery": "entrega entregar entregará entregan deliver delivers delivery delivered",
    "acceptance": """
        acepta aceptar aceptación aprueba aprobar aprobación observa
        accept accepts acceptance approve approves approval reject rejects
        """,
    "notice": "aviso preaviso antelación anticipación notice",
}
_TOPIC_OF: Final = {fold(word): topic for topic, words in TOPICS.items() for word in words.split()}


@lru_cache(maxsize=4096)
def stems_of(text: str, language: Language) -> frozenset[str]:
    """Return the stems of the content words of a text; figures and small words are none."""
    return frozenset(
        stem(word.text, language)
        for word in words_of(text)
        if word.folded not in _SMALL and not word.is_mark and not word.text[0].isdigit()
    )


def topics_of(text: str) -> list[str]:
    """Return the topics that a text names, in the order of its words, each once."""
    named = (_TOPIC_OF[word.folded] for word in words_of(text) if word.folded in _TOPIC_OF)
    return list(dict.fromkeys(named))


def names_in(text: str) -> frozenset[str]:
    """Return the folded words written as names: with a capital where no sentence begins."""
    words = [word for word in words_of(text) if not word.is_mark]
    return frozenset(word.folded for word in words[1:] if _is_capital(word.text))


def capitals_in(text: str) -> frozenset[str]:
    """Return the folded words of a title or table cell with a capital, the first one too."""
    return frozenset(word.folded for word in words_of(text) if _is_capital(word.text))


def _is_capital(word: str) -> bool:
    is_name = word.isalpha() and word[0].isupper() and not word.isupper()
    return is_name and len(word) >= _NAME_LETTERS_MIN


_NAME_LETTERS_MIN: Final = 3


def names_of(documents: Iterable[Document]) -> frozenset[str]:
    """Return the words that running text writes as names, without those that most lines carry.

    A name like that in a title («Plan Básico») tells whom the lines under it are for.
    """
    counted: Counter[str] = Counter()
    count = 0
    for document in documents:
        for line in document.lines:
            if line.role is not Role.ROW:
                count += 1
                counted.update(names_in(line.text))
    return frozenset(name for name, times in counted.items() if times * _COMMON_SHARE <= count + 20)


_COMMON_SHARE: Final = 6
