"""The house rules of Estudio Nopal, and what it does well and does not do."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from trato.actions.house import add_capability, add_priced_extra, begin_book
from trato.server.demonstration.agency import Nopal
from trato.server.demonstration.days import at

_ABLE: Final = (
    ("Lanzar comida y bebida en redes", "Tres el último año; Maizal vendió un 18 % más."),
    ("Fotografía de producto en estudio propio", "41 sesiones, a la vista en el estudio."),
    ("Textos que explican de dónde viene algo", "Las fichas de Mezcal Sierra Honda."),
)
_EXTRAS: Final = (
    ("sesión de fotos", Decimal(4500), False),
    ("hora de asesoría", Decimal(650), True),
)
_UNABLE: Final = (
    ("Pauta pagada", "La lleva Tinta Roja; los presentamos."),
    ("Páginas web", "Las hace quien ya lleva la tienda de cada cliente."),
)


def load(nopal: Nopal) -> None:
    """Begin the rules from the trade, price two extras, say what the house is good at."""
    begun = at(nopal.days.ago(60), 10)
    begin_book(
        nopal.ana,
        "marketing",
        title="Reglas de la casa: Estudio Nopal",
        client="Cliente",
        client_person="Persona que aprueba",
        at=begun,
    )
    for name, price, by_hour in _EXTRAS:
        add_priced_extra(nopal.ana, name, price, by_hour=by_hour, at=begun)
    for told, is_able in ((_ABLE, True), (_UNABLE, False)):
        for words, evidence in told:
            add_capability(nopal.ana, words, is_able=is_able, evidence=evidence, at=begun)
