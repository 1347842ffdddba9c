"""Bare permissions, in Spanish: a power without number or condition, an offer that binds nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import Guard, word_set

_MAY: Final = word_set("podra podran puede pueden")
# To change what was agreed by one's own will alone.
_POWERS: Final = word_set(
    "modificar cambiar variar suspender rescindir cancelar rechazar sustituir retener aumentar subir "
    "ajustar revisar_precio actualizar_precio interrumpir denegar alterar incrementar reducir revocar "
    "terminar resolver ampliar reemplazar excluir limitar restringir desistir anular"
)
# To do what one was hired for.
_SERVICES: Final = word_set(
    "ofrecer prestar proporcionar entregar enviar incluir facilitar responder atender ayudar "
    "publicar dar brindar asistir realizar efectuar impartir asesorar aportar generar suministrar "
    "colaborar participar informar comunicar presentar elaborar preparar proveer"
)


def bare_permissions(passage: Passage) -> Iterator[Candidate]:
    """Yield permissions that nothing bounds."""
    folded = passage.folded
    for place, word in enumerate(folded[:-1]):
        if word not in _MAY or (place > 0 and folded[place - 1] in ("no", "que", "se", "nunca")):
            continue
        verb = folded[place + 1]
        stem = verb.removesuffix("se") if verb.endswith("rse") else verb
        if stem in _POWERS and verb == stem:
            yield Candidate(place, place + 2, Category.DISC, 1, (Guard.BOUND, Guard.ONLY))
        elif stem in _SERVICES:
            yield Candidate(place, place + 1, Category.MODAL, 1, (Guard.BOUND, Guard.ONLY))
