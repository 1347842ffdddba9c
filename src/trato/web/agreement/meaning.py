"""What a sentence makes, in a few words for the margin: «Obligación del prestador»."""

from __future__ import annotations

from typing import Any, Final

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from trato.core import agreement as said
from trato.core.agreement import Side, State
from trato.core.text import SentenceReading

_BY_KIND: Final[dict[str, str | Promise]] = {
    "PayInStages": _("Pago en partes, cada una con su fecha"),
    "Instalments": _("Pago a plazos, cada uno con su fecha"),
    "Retention": _("Parte del pago que se retiene y cuándo se libera"),
    "Warranty": _("Garantía: lo que falla se corrige"),
    "OnlyPeople": _("Dice quién puede"),
    "Included": _("Dice qué está incluido"),
    "Excluded": _("Dice qué queda fuera"),
    "Takes": _("Dice cuánto cuesta o cuánto dura algo"),
    "Ownership": _("Dice de quién es"),
    "Licence": _("Dice quién puede usarlo y para qué"),
    "Interest": _("Interés sobre lo que se paga tarde"),
    "HourBank": _("Bolsa de horas, con lo que se gasta y lo que queda"),
    "Goal": _("Meta, con su medida y su fecha"),
    "Definition": _("Dice qué significa una palabra aquí"),
    "Tally": _("Cuenta algo, periodo por periodo"),
    "JointLimit": _("Tope que varias cosas comparten"),
    "OnlyRemedy": _("Dice qué es lo único que se puede pedir"),
    "NotLiable": _("Dice de qué no se responde"),
    "Adjustment": _("Precio que cambia por una regla"),
    "ChangeRule": _("Dice cómo se cambia el acuerdo"),
    "Term": _("Dice desde cuándo y hasta cuándo rige"),
    "ComputingRules": _("Dice cómo se cuentan los plazos"),
    "Form": _("Dice cómo tiene que ser. Si se cumple, lo dice quien acepta"),
    "Criterion": _("Criterio: lo único por lo que algo se puede dar por malo"),
    "Price": _("Precio"),
    "Silence": _("Dice qué pasa si nadie contesta"),
    "Rounds": _("Rondas de cambios incluidas"),
    "Shift": _("Fecha que se mueve si algo llega tarde"),
    "ClockStop": _("Dice qué detiene el reloj"),
    "Consequence": _("Consecuencia si no se cumple"),
    "Unless": _("Excepción"),
    "Cure": _("Plazo para corregirlo antes de que cuente"),
    "Approval": _("Pide una aprobación antes"),
    "Counts": _("Dice qué cuenta y qué no"),
    "InForce": _("Dice cuándo rige la cláusula"),
    "AppliesIf": _("Dice a quién le toca la cláusula"),
    "Discount": _("Descuento"),
}
_OF_SIDE: Final[dict[str, dict[Side, str | Promise]]] = {
    "Duty": {
        Side.PROVIDER: _("Obligación del prestador"),
        Side.CLIENT: _("Obligación del cliente"),
    },
    "Prohibition": {
        Side.PROVIDER: _("El prestador no puede hacerlo"),
        Side.CLIENT: _("El cliente no puede hacerlo"),
    },
    "Power": {
        Side.PROVIDER: _("El prestador puede, si quiere"),
        Side.CLIENT: _("El cliente puede, si quiere"),
    },
    "Permission": {
        Side.PROVIDER: _("El prestador puede"),
        Side.CLIENT: _("El cliente puede"),
    },
}


def meaning_of(sentence: SentenceReading) -> str:
    """Return what a sentence makes; for prose and what nothing reads, what that means."""
    match sentence.state:
        case State.PROSE:
            return gettext("Lo dice su marca. Vale y se puede citar; no se vigila.")
        case State.ALMOST:
            return ""
        case State.RUNS | State.PERSON:
            made = _made(sentence.value)
            if sentence.state is State.PERSON and not isinstance(sentence.value, said.Form):
                return gettext("%(what)s. Obliga; si ocurrió, lo dice una persona.") % {
                    "what": made
                }
            return f"{made}."


def _made(value: Any) -> str:
    kind = type(value).__name__
    side = getattr(value, "debtor", None) or getattr(value, "holder", None)
    if kind in _OF_SIDE and isinstance(side, Side):
        return str(_OF_SIDE[kind][side])
    return str(_BY_KIND.get(kind, gettext("Precisa lo que dice su cláusula")))
