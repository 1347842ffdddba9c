"""Statements: what an agreement includes, grants, defines, and says of itself and of money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from trato.core.agreement.amounts import Amount, Fixed, PerUnit, Tax
from trato.core.agreement.modifiers import Modifier
from trato.core.agreement.names import May, Side
from trato.core.agreement.terms import Due, Duration, Happening, Period


@dataclass(frozen=True, slots=True)
class OnlyPeople:
    """«Por el cliente, sólo Matías Undurraga pide, aprueba y acepta; lo que pidan otras personas
    no obliga hasta que lo confirme por escrito.»

    ``things`` and ``priority`` narrow it: «sólo Ana Ruiz pide «retirada»», «… de prioridad «P1»».
    ``otherwise``: the priority that a request of somebody else has instead.
    """

    side: Side
    may: tuple[May, ...]
    people: tuple[str, ...]
    confirmable: bool = False
    things: tuple[str, ...] = ()
    priority: str | None = None
    otherwise: str | None = None


@dataclass(frozen=True, slots=True)
class Included:
    """«Incluye: 16 «publicación» al mes.», «Incluye: «moderación».» Over the count, ``extra`` is
    the price of each further one (None: none agreed)."""

    thing: str
    count: int | None = None
    per: Period | None = None
    extra: Amount | None = None
    needs_approval: bool = False
    of: str | None = None  # within another thing
    taxes: tuple[Tax, ...] = ()  # of the price of each further one
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Excluded:
    """«No incluye: «pauta pagada», «fotografía»; se presupuestan aparte.»

    ``quoted_apart``: there is a way to have it; ``price``: its agreed price. With neither it is
    excluded, full stop.
    """

    things: tuple[str, ...]
    quoted_apart: bool = False
    price: Amount | None = None
    needs_approval: bool = False
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Takes:
    """«El cliente contrata «Plan Profesional».»: what a side has from the beginning, until it
    takes another thing of the same group."""

    side: Side
    thing: str


@dataclass(frozen=True, slots=True)
class Ownership:
    """«“código” pertenece al prestador.», «“diseños” pertenece al cliente desde el pago de …».

    The owner may use it as they like, once it is theirs. ``since`` None: from the beginning.
    """

    owner: Side
    thing: str
    since: Happening | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Licence:
    """«El cliente puede usar «logotipo» para: «web» y «redes».» Only the uses listed."""

    holder: Side
    thing: str
    uses: tuple[str, ...]
    since: Happening | None = None
    duration: Duration | None = None
    most: Decimal | None = None  # «hasta 3,000 «ejemplares»»
    unit: str = ""


class InterestPer(StrEnum):
    """The period that a rate of late interest refers to."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Interest:
    """«Las facturas vencidas devengan el 12 % anual simple, base 365, desde el día siguiente al
    vencimiento hasta el del pago inclusive.»

    ``reference``: name of a measured reference rate to which ``rate`` is added as a margin.
    ``basis``: 365, 360, or 30 (30-day months, for a rate per month).
    """

    debtor: Side
    rate: Decimal
    per: InterestPer = InterestPer.YEAR
    basis: int = 365
    reference: str | None = None
    fixed_fee: Fixed | None = None
    grace: Duration | None = None
    cap: Amount | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class HourBank:
    """«Incluye un banco de 20 horas cada mes; las horas no usadas pasan al periodo siguiente;
    las horas caducan a los 3 meses; cada hora adicional cuesta 45.00 EUR, con aprobación escrita
    previa del cliente.»"""

    minutes: int
    every: Period
    name: str = ""
    rollover: bool = False
    expiry: Duration | None = None
    extra: PerUnit | None = None
    needs_approval: bool = False
    newest_first: bool = False
    step_minutes: int | None = None
    rollover_most: int | None = None  # minutes: no more than that passes to the next period
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Goal:
    """«Meta «ventas en línea»: de 120 a 200 «pedidos», a más tardar el 2026-12-31.»"""

    name: str
    unit: str
    baseline: Decimal | None
    target: Decimal
    due: Due | None = None
    modifiers: tuple[Modifier, ...] = ()


@dataclass(frozen=True, slots=True)
class Definition:
    """«“Crítica” significa: incidencia que detiene por completo la operación.» It is what a person
    goes by who classifies a fact, or measures a figure, of that name."""

    thing: str
    text: str


@dataclass(frozen=True, slots=True)
class Tally:
    """«“peticiones fuera de plazo” es el porcentaje de C1 incumplido cada mes.»: a figure that the
    engine takes at the end of each period, of the duties of a clause that fell due in it."""

    thing: str
    clause: str
    period: Period
    breached: bool = False


@dataclass(frozen=True, slots=True)
class JointLimit:
    """What consequences come to together: «Los descuentos de C3 y C4 no se acumulan: vale el mayor
    de cada mes», «… no pasan del 8 % de «cuota» por año», «La responsabilidad del prestador no pasa
    de 5,000.00 MXN».

    ``clauses``: those that give them (none: every consequence of ``debtor``). ``greatest``: only
    the largest counts; else ``amount`` is the most. Both over ``per`` or ``rolling``, or in all.
    """

    clauses: tuple[str, ...] = ()
    debtor: Side | None = None
    greatest: bool = False
    amount: Amount | None = None
    per: Period | None = None
    rolling: Duration | None = None


@dataclass(frozen=True, slots=True)
class OnlyRemedy:
    """«Por incumplir C1 sólo se debe lo de C3.»: no other clause gives anything for it.
    ``remedies`` empty: «Por incumplir C1 no se debe nada»."""

    clause: str
    remedies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotLiable:
    """«El prestador no responde de: el lucro cesante.» A person tells whether it is that."""

    debtor: Side
    text: str


@dataclass(frozen=True, slots=True)
class NoPayout:
    """«Los descuentos no se pagan en dinero y se pierden con el fin del acuerdo.»"""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """«El precio de «cuota» se ajusta cada trimestre según «IPC», con 30 días naturales de aviso.»

    A measure of ``value`` is by how many percent the price changes (down when negative). It counts
    from the first period that begins after it was told, and after the notice; several add up, one
    upon the other.
    """

    thing: str
    value: str
    period: Period
    notice: Duration | None = None


@dataclass(frozen=True, slots=True)
class CureRule:
    """«Quien incumple puede subsanar en 5 días hábiles desde el aviso; si no subsana, la otra
    parte puede terminar el acuerdo.»"""

    duration: Duration
    then_terminate: bool = False


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """«Lo no previsto en este acuerdo no obliga hasta que ambas partes aprueben una enmienda.»"""


@dataclass(frozen=True, slots=True)
class Term:
    """«Este acuerdo rige desde el 2026-02-01 por 12 meses y se renueva por 12 meses salvo aviso con
    30 días naturales.» ``start_on`` None: from the last needed approval. ``until``: what
    completes it («hasta el pago de «obra»»)."""

    start_on: date | None = None
    duration: Duration | None = None
    end_on: date | None = None
    until: Happening | None = None
    renews_for: Duration | None = None
    renewal_notice: Duration | None = None


@dataclass(frozen=True, slots=True)
class Survives:
    """«C9 sobrevive al acuerdo por 6 meses.» ``duration`` None: without end."""

    clause: str
    duration: Duration | None = None


@dataclass(frozen=True, slots=True)
class Absences:
    """«El prestador puede cerrar 10 días hábiles al año, con 15 días naturales de aviso.»"""

    side: Side
    days: int
    notice: Duration
    working: bool = False


@dataclass(frozen=True, slots=True)
class Precedence:
    """«Si C4 y C7 no coinciden, vale C7.»"""

    winner: str
    loser: str


@dataclass(frozen=True, slots=True)
class Refers:
    """«El cliente fija la prioridad de cada petición: «P1» y «P2».»: who sets it, of which."""

    side: Side
    priorities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComputingRules:
    """The standard clause «Cómputo de plazos», with its choices.

    ``at_reopening``: a working-hours deadline that falls exactly at closing is due at reopening.
    """

    at_reopening: bool = False


@dataclass(frozen=True, slots=True)
class OneCredit:
    """«De varios descuentos por una misma petición sólo vale el mayor.»"""


@dataclass(frozen=True, slots=True)
class PaymentOrder:
    """«Un pago que no nombra factura va a la más antigua, primero al interés.» or as agreed."""

    newest_first: bool = False
    principal_first: bool = False
