"""Entries of a ledger as pages say them: what happened, who did it, and by which way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from trato.core.agreement import Agreement, Channel, Side
from trato.core.events import Event, EventKind
from trato.core.standing.program.naming import people_of
from trato.core.verdict.wording import Speaker
from trato.core.words.dates import minutes_in_words

NAMES: Final[Mapping[EventKind, str | Promise]] = {
    EventKind.MESSAGE: _("Mensaje"),
    EventKind.CALL: _("Llamada"),
    EventKind.MEETING_SET: _("Cita"),
    EventKind.MEETING_HELD: _("Reunión"),
    EventKind.MEETING_CANCELLED: _("Reunión cancelada"),
    EventKind.REQUEST: _("Petición"),
    EventKind.ORDER: _("Pedido"),
    EventKind.ORDER_CANCELLED: _("Pedido cancelado"),
    EventKind.ANSWER: _("Respuesta"),
    EventKind.RESOLUTION: _("Resuelto"),
    EventKind.QUESTION: _("Pregunta"),
    EventKind.INPUT: _("Insumo"),
    EventKind.DELIVERY: _("Entrega"),
    EventKind.REPORT: _("Informe"),
    EventKind.REPORT_NOTE: _("Nota a un informe"),
    EventKind.OBSERVATION: _("Observaciones"),
    EventKind.ACCEPTANCE: _("Aceptación"),
    EventKind.REJECTION: _("Rechazo"),
    EventKind.INVOICE: _("Factura"),
    EventKind.CREDIT_NOTE: _("Nota de crédito"),
    EventKind.PAYMENT: _("Pago"),
    EventKind.REFUND: _("Devolución"),
    EventKind.WORK: _("Trabajo"),
    EventKind.EXTRA_PROPOSED: _("Extra propuesto"),
    EventKind.EXTRA_APPROVED: _("Extra aprobado"),
    EventKind.EXTRA_REFUSED: _("Extra no aprobado"),
    EventKind.EXTENSION_ASKED: _("Prórroga pedida"),
    EventKind.EXTENSION_GRANTED: _("Prórroga concedida"),
    EventKind.EXTENSION_REFUSED: _("Prórroga no concedida"),
    EventKind.COMMITMENT: _("Compromiso"),
    EventKind.DECISION_OFFERED: _("Decisión por tomar"),
    EventKind.DECISION_TAKEN: _("Decisión"),
    EventKind.COMPLAINT: _("Desacuerdo"),
    EventKind.OBJECTION: _("Objeción"),
    EventKind.DISPUTE: _("Negado"),
    EventKind.CONFIRMATION: _("Confirmado"),
    EventKind.CORRECTION: _("Corrección"),
    EventKind.RETRACTION: _("Retirado"),
    EventKind.WAIVER: _("Perdonado"),
    EventKind.NOTICE: _("Aviso"),
    EventKind.POWER_USED: _("Facultad usada"),
    EventKind.PEOPLE_CHANGED: _("Personas"),
    EventKind.ABSENCE: _("Ausencia"),
    EventKind.PERFORMANCE_ASKED: _("¿Llegó?"),
    EventKind.PERFORMANCE_ANSWERED: _("¿Llegó?, respondido"),
    EventKind.CLAUSE_UNDERSTOOD: _("Cláusula entendida"),
    EventKind.DOUBT: _("Duda"),
    EventKind.DOUBT_CLEARED: _("Duda aclarada"),
    EventKind.COMPLAINT_CLOSED: _("Desacuerdo cerrado"),
    EventKind.REQUEST_WITHDRAWN: _("Petición retirada"),
    EventKind.VERSION_PROPOSED: _("Acuerdo propuesto"),
    EventKind.VERSION_APPROVED: _("Acuerdo aprobado"),
    EventKind.VERSION_REFUSED: _("Acuerdo no aprobado"),
    EventKind.VERSION_WITHDRAWN: _("Propuesta retirada"),
    EventKind.EXTERNAL_FACT: _("Hecho de fuera"),
    EventKind.FORBIDDEN_ACT: _("Algo que no se podía"),
    EventKind.GOAL_MEASURED: _("Medida de una meta"),
    EventKind.SURVEY: _("Encuesta"),
    EventKind.RECOGNITION: _("Reconocimiento"),
    EventKind.REFERRAL: _("Recomendación a otros"),
    EventKind.COURTESY: _("Cortesía"),
    EventKind.ADVICE: _("Consejo"),
    EventKind.NEED: _("Necesidad"),
    EventKind.EXPECTATION: _("Lo que se espera"),
    EventKind.COMPETITOR_NEWS: _("Noticia de la competencia"),
}
"""What a kind of event is called in lists."""

CHANNELS: Final[Mapping[Channel, str | Promise]] = {
    Channel.EMAIL: _("por correo"),
    Channel.PORTAL: _("por el portal"),
    Channel.CHAT: _("por mensaje"),
    Channel.CALL: _("por teléfono"),
    Channel.IN_PERSON: _("en persona"),
    Channel.DOCUMENT: _("en un documento"),
    Channel.OTHER: _("por otro medio"),
}
_SHOWN_FIELDS: Final = ("thing", "number", "what", "goal", "name", "clause", "option")


@dataclass(frozen=True, slots=True)
class Happening:
    """An entry as a list shows it; `at` is an instant, or a day of which the hour is unknown."""

    seq: int
    id: str
    kind: EventKind
    title: str
    quote: str
    at: datetime | date
    who: str
    side: Side | None
    channel: str
    is_private: bool


def happening(seq: int, event: Event, speaker: Speaker, agreement: Agreement | None) -> Happening:
    """Return an entry as pages show it: its place in the ledger, and its event."""
    side = people_of(agreement).side_of(event.by) if agreement is not None else None
    return Happening(
        seq=seq,
        id=event.id,
        kind=event.kind,
        title=titled(event, speaker),
        quote=event.text,
        at=event.at,
        who=speaker.person(event.by),
        side=side,
        channel=str(CHANNELS.get(event.channel, "")) if event.channel else "",
        is_private=not event.is_for_both,
    )


def titled(event: Event, speaker: Speaker) -> str:
    """Return what an event is called in lists, with what it is about."""
    name = str(NAMES[event.kind])
    said = _detail(event, speaker)
    return f"{name}: {said}" if said else name


def _detail(event: Event, speaker: Speaker) -> str:
    if event.kind is EventKind.PEOPLE_CHANGED:
        return _person_changed(event, speaker)
    parts: list[str] = [str(event.fields[one]) for one in _SHOWN_FIELDS if event.fields.get(one)]
    if version := event.fields.get("version"):
        parts.append(_("versión %(number)s") % {"number": version})
    if isinstance(period := event.fields.get("period"), str) and period:
        parts.append(speaker.period(period))
    if (minutes := event.fields.get("minutes")) is not None:
        parts.append(minutes_in_words(int(str(minutes))))
    amount = event.fields.get("amount")
    currency = event.fields.get("currency")
    if isinstance(amount, Decimal) and isinstance(currency, str):
        parts.append(speaker.amount(amount, currency))
    return ", ".join(parts)


def _person_changed(event: Event, speaker: Speaker) -> str:
    said = {
        "joins": _("%(name)s entra"),
        "leaves": _("%(name)s ya no está"),
        "stands_in": _("%(name)s suple a %(other)s"),
    }[str(event.fields["status"])]
    name = event.fields.get("name") or speaker.person(str(event.fields["person"]))
    return said % {"name": name, "other": speaker.person(str(event.fields.get("for", "")))}
