"""How a Spanish draft addresses its reader."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from trato.core.speech import Tense, Word, verb_forms
from trato.core.words import Language, Register

_FAMILIAR: Final = frozenset("te ti tu tus contigo os vuestro vuestra vuestros vuestras".split())
_FORMAL: Final = frozenset("le les su sus usted ustedes".split())
_VOSEO: Final = frozenset("vos tenés querés podés preferís sabés decime avisame contame".split())
_PRESENT_OF_VOS: Final = ("ás", "és", "ís")


def register_in(words: Iterable[Word], default: Register = Register.TU) -> Register:
    """Return how a draft addresses its reader, `default` where nothing in it tells."""
    familiar = formal = voseo = 0
    for word in words:
        familiar += word.folded in _FAMILIAR
        formal += word.folded in _FORMAL
        voseo += _is_of_vos(word)
    if voseo:
        return Register.VOS
    if familiar == formal:
        return default
    return Register.TU if familiar > formal else Register.USTED


def _is_of_vos(word: Word) -> bool:
    written = word.text.lower()
    if written in _VOSEO:
        return True
    if not written.endswith(_PRESENT_OF_VOS):
        return False
    return any(
        form.tense is Tense.PRESENT and form.person == 2
        for form in verb_forms(written, Language.SPANISH)
    )
