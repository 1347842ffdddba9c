"""Modifiers: sentences that add to the act before them in the clause (or to a named thing)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from trato.core.agreement.amounts import Amount, Tax
from trato.core.agreement.conditions import Condition
from trato.core.agreement.names import Side
from trato.core.agreement.terms import Channel, Duration, Happening, Period, Unit


@dataclass(frozen=True, slots=True)
class Form:
    """«Forma: 12 imágenes de 1080×1350.» Free text; a person decides whether it is met."""

    text: str
    thing: str | None = None


@dataclass(frozen=True, slots=True)
class Bounds:
    """A measurable bound: the value named ``value`` lies between ``low`` and ``high``."""

    value: str
    low: Decimal | None
    high: Decimal | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Criterion:
    """«Criterio «superficie»: entre 135.8 y 144.2 m².» or «Criterio: cada texto lleva …».

    With ``bounds`` the engine decides from the values that the delivery carries; otherwise a
    person does.
    """

    name: str
    text: str
    bounds: Bounds | None = None
    thing: str | None = None


@dataclass(frozen=True, slots=True)
class Price:
    """«El precio de «artículo» es de 150.00 EUR.», «Precio: 150.00 EUR, más IVA del 21 %.»"""

    amount: Amount
    thing: str | None = None
    taxes: tuple[Tax, ...] = ()
    per: Period | None = None


class SilenceMeans(StrEnum):
    """What not answering within a window means."""

    ACCEPTS = "accepts"
    NOT_ACCEPTANCE = "not_acceptance"
    LAPSES = "lapses"
    REJECTS = "rejects"
    CLOSES = "closes"  # what was asked about is closed


@dataclass(frozen=True, slots=True)
class Silence:
    """«Su silencio es aceptación.», «… no es aprobación y detiene el plazo de «publicación»»."""

    means: SilenceMeans
    stops: str | None = None
    thing: str | None = None


@dataclass(frozen=True, slots=True)
class Rounds:
    """«Incluye 2 rondas de cambios; cada ronda adicional cuesta 1,500.00 MXN, con aprobación
    escrita previa del cliente.»"""

    included: int
    extra: Amount | None = None
    needs_approval: bool = False
    in_advance: bool = False
    thing: str | None = None


class ShiftUnit(StrEnum):
    """In what the lateness of the other side is added to a due."""

    WORKING_HOURS = "working_hours"
    WORKING_DAYS = "working_days"  # a fraction counts as one
    CALENDAR_DAYS = "calendar_days"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Shift:
    """«Si «datos» llega tarde, el plazo de «artículos» se corre las mismas horas hábiles.»

    ``cause``: the thing (or clause label) whose lateness counts; ``targets``: the things whose
    due moves (empty: the thing of the act). Same period, or same member of a group, is meant.
    """

    cause: str
    unit: ShiftUnit
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockStop:
    """«El plazo se detiene desde que el prestador pregunta hasta que el cliente contesta.»"""

    since: Happening
    until: Happening
    thing: str | None = None


class Answers(StrEnum):
    """What a consequence answers to."""

    LATE = "late"
    BREACH = "breach"
    EACH_TIME = "each_time"  # each forbidden act, each missed level


class Counting(StrEnum):
    """How delay is counted in its periods."""

    BEGUN = "begun"
    COMPLETE = "complete"


class Pays(StrEnum):
    """How a consequence is settled."""

    CREDIT = "credit"  # descuenta: reduces an invoice
    PENALTY = "penalty"  # paga: a debt of its own
    INSTEAD = "instead"  # in place of the duty's own amount
    NOT_OWED = "not_owed"  # nothing is paid for the thing


@dataclass(frozen=True, slots=True)
class Cap:
    """«hasta el 10 %», «hasta 110.00 USD por mes», «hasta el 10 % de los cargos de 12 meses»."""

    amount: Amount
    per: Period | None = None  # None: per consequence
    rolling: Duration | None = None


@dataclass(frozen=True, slots=True)
class Consequence:
    """«Si llega tarde, el prestador descuenta el 2 % de «cuota mensual» por cada día hábil de
    retraso iniciado, hasta el 10 %.»

    ``per``: one amount for each such duration of delay (None: once). ``target``: the thing or
    clause label it speaks of (None: the act it follows). ``not_counted``: names of lasting facts
    whose time is no delay. ``claim_within``: must be asked for within that time after the
    breach, or after the end of the period ``claim_from`` that it falls in. ``grace``: so much delay
    does not count. ``next_invoice``: a credit waits for an invoice that is issued after it.
    """

    when: Answers
    payer: Side
    pays: Pays
    amount: Amount
    per: Duration | None = None
    counting: Counting = Counting.BEGUN
    caps: tuple[Cap, ...] = ()
    target: str | None = None
    conditions: tuple[Condition, ...] = ()
    unless: Condition | None = None
    not_counted: tuple[str, ...] = ()
    claim_within: Duration | None = None
    claim_from: Period | None = None  # the time to claim begins at the end of this period
    taxes: tuple[Tax, ...] = ()
    grace: Duration | None = None
    next_invoice: bool = False


@dataclass(frozen=True, slots=True)
class Unless:
    """«Salvo si …»: removes the duty (``excuses``) or only its consequences."""

    condition: Condition
    consequence_only: bool = False
    target: str | None = None
    also: tuple[Condition, ...] = ()  # «si es la primera vez y si avisa …»: all of them


@dataclass(frozen=True, slots=True)
class Cure:
    """«Puede subsanarse en 5 días hábiles desde el aviso.»"""

    duration: Duration
    since_notice: bool = True
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Approval:
    """«Con aprobación escrita previa del cliente.»: without it the act has no effect (extra), or
    breaks the clause (prohibition)."""

    by: Side
    written: bool = True
    thing: str | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """«Cuentan las respuestas.», «No cuentan las facturas.»: what counts as contact."""

    what: tuple[str, ...]  # codes: message, report, delivery, answer, invoice, proposal, auto
    negated: bool = False


@dataclass(frozen=True, slots=True)
class InForce:
    """«Rige desde la firma hasta la aceptación de «anteproyecto».»"""

    since: Happening | None = None
    until: Happening | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """«Es una meta, no un compromiso.»: missing it is shown, and breaches nothing."""


@dataclass(frozen=True, slots=True)
class AppliesIf:
    """«Rige si el cliente tiene «Plan Básico».»: the act holds while its conditions do."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Only:
    """«Sólo por correo o portal.», «Sólo si cita un criterio.»: asked of the act it follows."""

    channels: tuple[Channel, ...] = ()
    written: bool = False
    cites_criterion: bool = False
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Purpose:
    """«Para: abrir dos tiendas en 2026.» The end that a deliverable serves."""

    text: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """«Entre 3000 y 3500 kg.»: how much of the thing."""

    low: Decimal | None
    high: Decimal | None
    unit: str


@dataclass(frozen=True, slots=True)
class Discount:
    """«Si el cliente paga en 5 días naturales, se descuenta el 2 % de la factura.»"""

    amount: Amount
    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class PartialDays:
    """«Los periodos incompletos se pagan a prorrata de los días.» or whole or none."""

    how: str  # "prorated" | "whole" | "none"


@dataclass(frozen=True, slots=True)
class Answering:
    """«Sin respuesta en 2 días hábiles a la pregunta de si se hizo, cuenta como no cumplido.»"""

    duration: Duration


@dataclass(frozen=True, slots=True)
class Replaces:
    """«En lugar de C4»: outranks the named clause when its condition holds."""

    clause: str


@dataclass(frozen=True, slots=True)
class LapsesAfter:
    """«No se debe si se factura más de 180 días naturales después de la entrega.»"""

    duration: Duration
    since: Happening


@dataclass(frozen=True, slots=True)
class BilledBy:
    """«Con redondeo a 15 minutos.»"""

    unit: Unit
    count: int


Modifier = (
    Form
    | Criterion
    | Price
    | Silence
    | Rounds
    | Shift
    | ClockStop
    | Consequence
    | Unless
    | Cure
    | Approval
    | Counts
    | InForce
    | Aim
    | AppliesIf
    | Only
    | Purpose
    | Quantity
    | Discount
    | PartialDays
    | Answering
    | Replaces
    | LapsesAfter
    | BilledBy
)
