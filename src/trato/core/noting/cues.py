"""The words that say what kind of thing happened, in Spanish and English.

Of verbs the infinitive stands here; they count only in the past. Of nouns every form does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from trato.core.words import Language


class Cue(StrEnum):
    """What a word says that happened, before it is known whose thing it was."""

    MESSAGE = "message"
    CALL = "call"
    MEETING = "meeting"
    SENDING = "sending"  # a thing, an invoice or words: what follows decides
    DELIVERY = "delivery"
    INVOICE = "invoice"
    PAYMENT = "payment"
    WORK = "work"
    PROMISE = "promise"
    COURTESY = "courtesy"


@dataclass(frozen=True, slots=True)
class Cues:
    """What is said in one language."""

    verbs: Mapping[str, Cue]
    nouns: Mapping[str, Cue]
    doing: frozenset[str]
    """Verbs that only carry a noun: «hice una llamada», «tuvimos junta»."""
    invoice: frozenset[str]
    articles: frozenset[str]
    numbering: frozenset[str]
    """What stands between «factura» and its number."""
    before_amount: frozenset[str]
    around_amount: frozenset[str]
    thousands: frozenset[str]
    towards: frozenset[str]
    """What makes a name the other one: «con Carla», «a Carla»."""
    source: frozenset[str]
    """What makes a name the doer wherever it stands: «mensaje de Carla»."""
    linking: frozenset[str]
    """What joins a time to what it was spent on: «3 horas *en* el cartel»."""
    currencies: Mapping[str, frozenset[str]]
    """The currencies that a word can mean."""
    denying: frozenset[str]
    first_person: frozenset[str]
    hours: frozenset[str]
    minutes: frozenset[str]
    half: frozenset[str]
    quarter: frozenset[str]
    joining: frozenset[str]


def _of(**words: str) -> dict[str, Cue]:
    return {word: Cue[cue.upper()] for cue, said in words.items() for word in said.split()}


_SPANISH: Final = Cues(
    verbs=_of(
        call="llamar telefonear marcar",
        meeting="reunir juntar",
        sending="mandar enviar llegar pasar dar subir",
        delivery="entregar",
        invoice="facturar",
        payment="pagar depositar transferir abonar liquidar",
        work="trabajar",
        promise="prometer comprometer",
        message="escribir",
        courtesy="regalar",
    ),
    nouns=_of(
        call="llamada llamadas telefono telefonema videollamada llamadita",
        meeting="reunion reuniones junta juntas",
        delivery="entrega",
        invoice="factura",
        payment="pago deposito transferencia abono anticipo",
        message="mensaje correo whatsapp mail",
        promise="promesa compromiso",
        courtesy="cortesia",
    ),
    doing=frozenset({"hacer", "tener", "recibir", "haber", "hablar", "platicar"}),
    invoice=frozenset({"factura", "recibo", "facturas"}),
    articles=frozenset({"la", "las"}),
    numbering=frozenset({"no", "num", "numero", "n", "nº", "n°", "#", ".", "º", "°"}),
    before_amount=frozenset({"por", "de", "$", "€", "fueron", "son"}),
    around_amount=frozenset({"$", "€", "pesos", "euros", "dolares", "soles"}),
    thousands=frozenset({"mil"}),
    towards=frozenset({"con", "a", "para"}),
    source=frozenset({"de"}),
    linking=frozenset({"en", "de", "para", "que", "por", ",", ":", "-"}),
    currencies={
        "pesos": frozenset(["MXN", "COP", "CLP", "ARS", "UYU", "DOP", "CUP"]),
        "dolares": frozenset({"USD"}),
        "euros": frozenset({"EUR"}),
        "€": frozenset({"EUR"}),
        "£": frozenset({"GBP"}),
        "soles": frozenset({"PEN"}),
    },
    denying=frozenset({"no", "nunca", "tampoco", "sin", "ni", "falta", "faltan", "todavia"}),
    first_person=frozenset({"yo", "nosotros", "nosotras", "me", "nos"}),
    hours=frozenset({"h", "hr", "hrs", "hs", "hora", "horas"}),
    minutes=frozenset({"m", "min", "mins", "minuto", "minutos", "minutitos"}),
    half=frozenset({"media"}),
    quarter=frozenset({"cuarto"}),
    joining=frozenset({"y", "con"}),
)
_ENGLISH: Final = Cues(
    verbs=_of(
        call="call phone ring",
        meeting="meet",
        sending="send arrive pass give upload receive get",
        delivery="deliver hand",
        invoice="invoice bill",
        payment="pay transfer deposit settle",
        work="work",
        promise="promise commit",
        message="write email text message",
        courtesy="gift",
    ),
    nouns=_of(
        call="call calls phone videocall",
        meeting="meeting meetings",
        delivery="delivery",
        invoice="invoice bill",
        payment="payment deposit transfer",
        message="message email mail whatsapp",
        promise="promise commitment",
        courtesy="courtesy",
    ),
    doing=frozenset({"have", "make", "do", "take", "hold", "speak", "talk", "chat"}),
    invoice=frozenset({"invoice", "invoices", "bill", "receipt"}),
    articles=frozenset({"the"}),
    numbering=frozenset({"no", "num", "number", "#", "."}),
    before_amount=frozenset({"for", "of", "$", "€", "£", "was"}),
    around_amount=frozenset({"$", "€", "£", "dollars", "euros", "pounds", "pesos"}),
    thousands=frozenset({"thousand"}),
    towards=frozenset({"with", "to", "for"}),
    source=frozenset({"from", "by"}),
    linking=frozenset({"on", "for", "of", "to", "that", ",", ":", "-"}),
    currencies={
        "pesos": frozenset(["MXN", "COP", "CLP", "ARS", "UYU", "DOP", "CUP"]),
        "dollars": frozenset(["USD", "CAD", "AUD", "NZD"]),
        "euros": frozenset({"EUR"}),
        "€": frozenset({"EUR"}),
        "£": frozenset({"GBP"}),
        "pounds": frozenset({"GBP"}),
    },
    denying=frozenset(
        {"not", "never", "no", "without", "nor", "yet", "didn't", "hasn't", "haven't"}
    ),
    first_person=frozenset({"i", "we"}),
    hours=frozenset({"h", "hr", "hrs", "hour", "hours"}),
    minutes=frozenset({"m", "min", "mins", "minute", "minutes"}),
    half=frozenset({"half"}),
    quarter=frozenset({"quarter"}),
    joining=frozenset({"and"}),
)


def cues_of(language: Language) -> Cues:
    """Return what is said in a language."""
    return _SPANISH if language is Language.SPANISH else _ENGLISH
