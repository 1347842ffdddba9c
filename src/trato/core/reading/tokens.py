"""A message as the readers take it: its words with stem, class and form, sentence by sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from trato.core.reading.word_classes import verb_class, word_class
from trato.core.speech import (
    Sentence,
    Tense,
    VerbForm,
    Word,
    fold,
    language_of,
    sentences_of,
    verb_forms,
)
from trato.core.speech.stems import stem
from trato.core.words import Language

_WORDS_KEPT: Final = 16_384
_ASKING: Final = frozenset(
    "qué cuándo cuánto cuánta cuántos cuántas cómo dónde quién quiénes cuál cuáles adónde".split()
)
_FORM: Final[dict[Tense, str]] = {
    Tense.PRESENT: "pres",
    Tense.FUTURE: "fut",
    Tense.PRETERITE: "past",
    Tense.IMPERFECT: "impf",
    Tense.CONDITIONAL: "cond",
    Tense.SUBJUNCTIVE: "subj",
    Tense.PAST_SUBJUNCTIVE: "psub",
    Tense.IMPERATIVE: "imp",
    Tense.INFINITIVE: "inf",
    Tense.GERUND: "ger",
    Tense.PARTICIPLE: "part",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a message: its stem, the class that it belongs to, the form that it has.

    ``tag`` is class and form together («pay:past1»), «x» for a word of neither.
    """

    stem: str
    tag: str
    word: Word


@dataclass(frozen=True, slots=True)
class Heard:
    """A message, cut: its sentences with their tokens, and the language it is written in."""

    language: Language
    sentences: tuple[tuple[Sentence, tuple[Token, ...]], ...]


def heard(text: str, language: Language | None = None) -> Heard:
    """Return a text as tokens; the language is found where it is not given. Linear in the text."""
    spoken = language or language_of(text)
    return Heard(
        spoken,
        tuple(
            (sentence, tuple(_token(word, spoken) for word in sentence.words))
            for sentence in sentences_of(text)
        ),
    )


def _token(word: Word, language: Language) -> Token:
    if word.is_mark:
        return Token(word.text, word.text, word)
    spelt, tag = _known(word.text.replace("’", "'"), language)
    return Token(spelt, tag, word)


@lru_cache(maxsize=_WORDS_KEPT)
def _known(written: str, language: Language) -> tuple[str, str]:
    folded = fold(written)
    if folded[0].isdigit():
        return "#", "#"
    spelt = stem(written, language)
    lowered = written.lower()
    if language is Language.SPANISH and lowered in _ASKING:
        return spelt, "wh!"
    name = word_class(language).get(folded)
    forms = verb_forms(lowered, language)
    if name is not None:
        return spelt, name
    if not forms:
        return spelt, "x"
    verbs = verb_class(language)
    form = next((one for one in forms if one.lemma in verbs), forms[0])
    return spelt, f"{verbs.get(form.lemma, 'v')}:{_shape(form, forms)}"


def _shape(form: VerbForm, forms: tuple[VerbForm, ...]) -> str:
    """Return the form in short; where several are possible, all that matter for who acts."""
    shapes = {_one(one) for one in forms if one.lemma == form.lemma}
    if form.pronouns and form.tense in (Tense.IMPERATIVE, Tense.SUBJUNCTIVE):
        return "order"
    if shapes <= {"imp2p", "imp2s"} or shapes == {"imp2p"}:
        return "order"
    if "imp2s" in shapes and len(shapes) > 1:
        return "pres3/imp"
    if "subj3s" in shapes or "subj3p" in shapes:
        return "subj3"
    return _one(form)


def _one(form: VerbForm) -> str:
    person = f"{form.person}{'p' if form.plural else 's'}" if form.person else ""
    return _FORM[form.tense] + person
