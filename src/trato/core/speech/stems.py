"""The stem of a word: what its forms have in common.

Rough on purpose: «factura», «facturar», «facturación» and «facturado» are compared, not explained.
A verb form goes to its infinitive without the ending; any other word loses the endings of number,
gender and derivation.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, assert_never

from trato.core.speech.verbs import verb_forms
from trato.core.speech.words import fold
from trato.core.words import Language

STEM_LETTERS_MIN: Final = 3
_WORDS_KEPT: Final = 16_384
_LETTERS_MAX: Final = 40

# Small words that look like forms of a verb, or would lose their ending.
_SPANISH_WHOLE: Final = frozenset(
    "a al algo ante antes aqui asi aun bajo bien cada casi como con contra cual cuando de del"
    " desde donde dos durante e el ella ellas ello ellos en entre era eran es esa esas ese"
    " eso esos esta estas este esto estos fue fueron hasta hoy la las le les lo los luego mas"
    " me mi mis mucho muy nada nadie ni no nos nuestra nuestras nuestro nuestros nunca o os"
    " otra otras otro otros para pero poco por porque pues que quien se segun ser si sin sino"
    " sobre son su sus tal tambien tampoco tan tanto te tu tus u un una unas uno unos usted"
    " ustedes vosotros vosotras vuestra vuestras vuestro vuestros y ya yo vos".split()
)
_ENGLISH_WHOLE: Final = frozenset(
    "a about after again all also always an and any anything are as at be because been before"
    " being both but by each else ever every everything for from here his how i in into is it"
    " its just less more most much my never no nobody none nor nothing not of off on once one"
    " only or other our ours out over own same she so some something such than that the their"
    " them then there these they this those though through thus to too under until up us very"
    " was we were what when where whether which while who why with without yes yet you your"
    " yours".split()
)
# Longest first; the first that leaves a stem is taken off.
_SPANISH_ENDINGS: Final = (
    *("aciones", "iciones", "amientos", "imientos", "adores", "adoras", "edores", "idores"),
    *("amiento", "imiento", "abilidad", "ibilidad", "aciones", "idades", "mente", "acion"),
    *("icion", "antes", "encia", "ancia", "encias", "ancias", "idad", "ador", "adora", "edor"),
    *("idor", "ante", "able", "ible", "ables", "ibles", "ciones", "siones", "cion", "sion"),
    *("ados", "adas", "idos", "idas", "ado", "ada", "ido", "ida", "isimo", "isima"),
    *("itos", "itas", "ito", "ita", "oso", "osa", "osos", "osas", "es", "os", "as"),
    *("o", "a", "e", "s"),
)
_ENGLISH_ENDINGS: Final = (
    *("ations", "ation", "ments", "ment", "ness", "ings", "ing", "ables", "able", "ally", "ers"),
    *("ies", "ied", "als", "al", "ly", "er", "ed", "es", "s", "y", "e"),
)


@lru_cache(maxsize=_WORDS_KEPT)
def stem(word: str, language: Language) -> str:
    """Return the stem of a word as written, accents and all; without accents, in lower case.

    A very long word and a figure are their own stem.
    """
    lowered = word.lower()
    folded = fold(lowered)
    if len(folded) > _LETTERS_MAX or not folded[:1].isalpha():
        return folded
    match language:
        case Language.SPANISH:
            return folded if folded in _SPANISH_WHOLE else _spanish(lowered, folded)
        case Language.ENGLISH:
            return folded if folded in _ENGLISH_WHOLE else _english(lowered, folded)
        case _:
            assert_never(language)


def _spanish(word: str, folded: str) -> str:
    forms = verb_forms(word, Language.SPANISH)
    if forms:
        infinitive = fold(forms[0].lemma)
        return infinitive[:-2] if len(infinitive) > STEM_LETTERS_MIN else infinitive
    return _spelt(_without(folded, _SPANISH_ENDINGS))


def _english(word: str, folded: str) -> str:
    forms = verb_forms(word, Language.ENGLISH)
    base = forms[0].lemma if forms else folded.removesuffix("'s").removesuffix("’s")
    return _without(base, ("e", "y") if forms else _ENGLISH_ENDINGS)


def _without(word: str, endings: Sequence[str]) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= STEM_LETTERS_MIN:
            return word[: -len(ending)]
    return word


def _spelt(stem_: str) -> str:
    """Return a stem as it is spelt before «a»: «publiqu» is «public», «pagu» is «pag»."""
    if stem_.endswith("qu"):
        return stem_[:-2] + "c"
    if stem_.endswith("gu"):
        return stem_[:-1]
    return stem_
