"""Which verbs speak for which form, whatever their person, tense or pronouns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.speech import Tense, verb_forms, words_of
from trato.core.words import Language

_VERBS: Final[dict[str, str]] = {
    "answer": "contestar responder atender answer respond reply acknowledge",
    "resolve": "resolver solucionar restablecer resolve restore fix",
    "deliver": "entregar enviar mandar remitir suministrar presentar deliver send ship supply submit",
    "give": "facilitar proporcionar aportar proveer furnish",
    "review": "revisar aprobar validar review approve",
    "decide": "decidir elegir escoger decide choose",
    "propose": "proponer presupuestar cotizar propose quote",
    "write": "escribir",
    "call": "llamar telefonear phone",
    "meet": "reunir meet",
    "notify": "avisar notificar informar anunciar advertir comunicar notify inform announce warn alert",
    "advise": "recomendar asesorar aconsejar recommend advise",
    "repair": "corregir reparar arreglar subsanar reponer reemplazar sustituir repair correct replace redo",
    "confirm": "confirmar confirm",
    "maintain": "mantener maintain",
    "pay": "pagar abonar pay",
    "invoice": "facturar invoice bill",
    "refund": "devolver reembolsar reintegrar refund reimburse",
    "terminate": "terminar rescindir cancelar anular desistir terminate cancel",
    "suspend": "suspender bloquear desactivar interrumpir cortar suspend disable deactivate block freeze",
    "retention": "conservar guardar almacenar archivar custodiar retain store archive",
    "erase": "eliminar borrar destruir suprimir delete erase destroy purge shred wipe",
    "escalate": "escalar elevar escalate",
    "credit": "descontar bonificar deduct",
    "absences": "cerrar",
    "warranty": "garantizar warrant guarantee",
    "ownership": "pertenecer ceder own belong",
    "price": "costar cobrar valer cost charge",
    "included": "incluir comprender abarcar include",
    "change": "cambiar modificar change modify",
    "extend": "ampliar prorrogar extend",
    "lapses": "caducar prescribir expirar expire lapse",
    "do": "realizar efectuar limpiar publicar instalar probar configurar documentar preparar organizar"
    " vigilar supervisar actualizar crear coordinar investigar verificar capacitar gestionar"
    " administrar monitorear diagnosticar hacer recoger recordar perform clean publish install test"
    " inspect train monitor manage prepare wash update host handle collect",
}  # fmt: skip
_FAMILIES: Final[dict[str, frozenset[str]]] = {
    verb: frozenset(family for family, verbs in _VERBS.items() if verb in verbs.split())
    for verbs in _VERBS.values()
    for verb in verbs.split()
}
_NAMES_FOLLOW: Final = frozenset(
    {"el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "por", "con", "su", "sus"}
    | {"cada", "este", "esta", "al", "sin", "tu", "tus", "nuestro", "nuestra", "todo", "toda"}
    | {"the", "a", "an", "of", "by", "per", "your", "our", "this", "that", "any", "each", "every"}
    | {"its", "their", "no", "free", "for", "with", "on"}
)
_INSIDE: Final = frozenset({"que", "quien", "quienes", "who"})
"""A verb after one of these only describes something: «lo que hacemos»."""


def families_of_verbs(text: str, language: Language) -> frozenset[str]:
    """Return the families for which some verb of a text speaks."""
    return frozenset(family for verb in _verbs(text, language) for family in _FAMILIES[verb])


def _verbs(text: str, language: Language) -> Iterator[str]:
    before = ""
    for word in words_of(text):
        for form in verb_forms(word.text, language):
            named = before in _NAMES_FOLLOW and form.tense is not Tense.INFINITIVE
            if form.lemma in _FAMILIES and not named and before not in _INSIDE:
                yield form.lemma
        before = word.folded
