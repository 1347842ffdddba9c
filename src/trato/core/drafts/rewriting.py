"""A passive said again with somebody who does it: «se enviará» becomes «enviaré»."""

from __future__ import annotations

from typing import Final, assert_never

from trato.core.drafts.passage import Found, Passage
from trato.core.speech import Tense, VerbForm, verb_forms
from trato.core.words import Language

_IRREGULAR: Final = {
    "decir": "diré",
    "hacer": "haré",
    "poner": "pondré",
    "salir": "saldré",
    "tener": "tendré",
    "venir": "vendré",
    "proponer": "propondré",
    "disponer": "dispondré",
    "reponer": "repondré",
    "mantener": "mantendré",
    "obtener": "obtendré",
    "contener": "contendré",
    "rehacer": "reharé",
}
# They say nothing of what is done, or nobody says them of their own work.
_EMPTY: Final = frozenset(
    "ser estar haber ir poder deber proceder tomar adoptar tener cometer producir dar realizar "
    "efectuar be have do will can may take make get".split()
)


def doing_of(passage: Passage, hit: Found) -> str:
    """Return what somebody would say who does it, in the first person; empty where none fits."""
    for place in reversed(range(hit.begin, hit.end)):
        for form in verb_forms(passage.words[place].text, passage.language):
            if form.lemma not in _EMPTY and _says_act(form):
                return _mine(form.lemma, passage.language)
    return ""


def _says_act(form: VerbForm) -> bool:
    return form.tense in (
        Tense.PARTICIPLE,
        Tense.FUTURE,
        Tense.PRESENT,
        Tense.GERUND,
        Tense.INFINITIVE,
    )


def _mine(lemma: str, language: Language) -> str:
    match language:
        case Language.SPANISH:
            return _IRREGULAR.get(lemma) or f"{lemma.replace('ír', 'ir')}é"
        case Language.ENGLISH:
            return lemma
        case _:
            assert_never(language)
