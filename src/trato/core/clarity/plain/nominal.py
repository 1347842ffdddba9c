"""Acts hidden in nouns: «realizar la revisión de» for «revisar»."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from trato.core.clarity.shelf import word_set
from trato.core.speech import Word
from trato.core.words import Language

_EMPTY: Final = word_set(
    """
    realizar realizara realizaran realiza realizan efectuar efectuara efectuaran efectua efectuan
    llevar llevara llevaran lleva practicar practicara ejecutar ejecutara hacer hara haran hace
    make makes perform performs conduct conducts carry carries undertake undertakes effect effects
    provide provides give gives
    """
)
_BETWEEN: Final = word_set("a cabo out la el las los una un the an its su sus una")
_BETWEEN_MAX: Final = 4
_ENDINGS: Final = {
    Language.SPANISH: (("aciones", "ar"), ("acion", "ar"), ("amiento", "ar"), ("imiento", "er")),
    Language.ENGLISH: (("ization", "ize"), ("isation", "ise"), ("ication", "y"), ("ation", "ate")),
}
_VERBS: Final = dict(
    pair.split()[:2]
    for pair in """
    revision revisar|revisiones revisar|entrega entregar|analisis analizar|pago pagar|envio enviar
    resolucion resolver|correccion corregir|correcciones corregir|control controlar|uso usar
    seguimiento seguir|estudio estudiar|diseño diseñar|compra comprar|mantenimiento mantener
    review review|analysis analyse|decision decide|payment pay|delivery deliver|assessment assess
    improvement improve|notice notify|notification notify|consideration consider|assistance help
    change change|changes change|inspection inspect|installation install|implementation implement
    preparation prepare|application apply|modification modify|explanation explain
    """.replace("\n", "|").split("|")
    if pair.strip()
)


def nominal_in(words: Sequence[Word], language: Language) -> Iterator[tuple[int, int, str]]:
    """Yield the first word, the word after the last, and the verb of each act said as a noun."""
    for place, word in enumerate(words):
        if word.folded not in _EMPTY:
            continue
        noun = place + 1
        while noun < len(words) and noun - place <= _BETWEEN_MAX and words[noun].folded in _BETWEEN:
            noun += 1
        if noun < len(words) and noun > place + 1:
            verb = _verb(words[noun].folded, language)
            if verb is not None:
                yield place, noun + 1, verb


def _verb(noun: str, language: Language) -> str | None:
    if noun in _VERBS:
        return _VERBS[noun]
    for ending, verb in _ENDINGS[language]:
        if noun.endswith(ending) and len(noun) > len(ending) + 2:
            return noun.removesuffix(ending) + verb
    return None
