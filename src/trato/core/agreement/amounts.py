"""Amounts of money as an agreement says them; the engine computes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from trato.core.agreement.terms import Duration, Happening, Unit


@dataclass(frozen=True, slots=True)
class Fixed:
    """«1,500.00 MXN»."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class PriceOf:
    """The agreed price of a thing («el precio de «artículo»») or a named fee («cuota mensual»)."""

    thing: str


class Base(StrEnum):
    """A well-known base that a percentage may refer to."""

    OWN_PRICE = "own_price"  # the price of the thing of the duty
    INVOICE = "invoice"  # the invoice concerned, net
    OVERDUE = "overdue"  # the overdue balance
    PERIOD_FEE = "period_fee"  # what is paid for the period concerned
    TOTAL_PRICE = "total_price"  # the whole price of the agreement
    NEXT_INVOICE = "next_invoice"


@dataclass(frozen=True, slots=True)
class Percent:
    """«el 2 % de la cuota mensual». ``rate`` in percent, exact."""

    rate: Decimal
    of: Fixed | PriceOf | Base


@dataclass(frozen=True, slots=True)
class PerUnit:
    """«150.00 EUR por cada «artículo»», «40.00 EUR por hora y persona», «… o fracción».

    ``unit``: a thing's name, or a Unit for time. ``each_person``: per person-hour.
    ``begun``: a fraction counts as a whole one. ``step_minutes``: billed in steps. ``least``: what
    it comes to at least. A price per unit may have more digits than its currency («0.085 EUR»).
    """

    amount: Decimal
    currency: str
    unit: str | Unit
    each_person: bool = False
    begun: bool = False
    step_minutes: int | None = None
    least: Fixed | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """«el 4.5 % de «ventas netas»»: a percentage of a measured value that an event carries."""

    rate: Decimal
    value: str


@dataclass(frozen=True, slots=True)
class Excess:
    """A factor per unit that a measured value lies outside its bounds: «0.20 USD por cada
    «grado» fuera de 2 a 13», times the value ``times`` when there is one («kg»)."""

    amount: Decimal
    currency: str
    value: str
    low: Decimal | None
    high: Decimal | None
    times: str | None = None
    per_reading: bool = False  # each reading outside counts once, not by how far


@dataclass(frozen=True, slots=True)
class Band:
    """One row of a table by limits. ``above`` and ``up_to`` in the table's own unit; inclusive
    flags say which word was used («hasta» includes, «más de» does not)."""

    amount: Amount
    above: Decimal | None = None
    above_inclusive: bool = False
    up_to: Decimal | None = None
    up_to_inclusive: bool = True


@dataclass(frozen=True, slots=True)
class Bands:
    """«10 % si el retraso es de hasta 1 día hábil; 25 % si es mayor»: by delay (``unit`` set, or
    ``of_term``), or by a measured value (``value`` set). «según cuántos días naturales faltan para
    …»: by the time left, when a power is used, until a day (``until_on``) or what is owed or
    announced (``until``).
    """

    bands: tuple[Band, ...]
    unit: Unit | None = None
    value: str | None = None
    until: str | None = None
    until_on: date | None = None
    of_term: bool = False  # by the delay in percent of the term itself


@dataclass(frozen=True, slots=True)
class Total:
    """«9.99 USD más 1.99 USD»: a sum."""

    parts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A fraction of another amount: «la mitad», «una décima parte», «a prorrata de los días»."""

    numerator: int
    denominator: int
    of: Fixed | PriceOf | Base


@dataclass(frozen=True, slots=True)
class Remaining:
    """«el precio de «cuota» por cada mes que falta hasta 6 meses desde la firma»: as often as begun
    units are left until so long after the latest such happening. Of a part, «la mitad de «cuota»»,
    as often as that."""

    of: Fixed | PriceOf | Base | Percent | Share
    unit: Unit
    duration: Duration
    since: Happening


@dataclass(frozen=True, slots=True)
class Unused:
    """«la parte no usada de «cuota anual»»: of what is paid for a period, the share of its days
    that are still to come."""

    of: PriceOf | Base


Amount = (
    Fixed | PriceOf | Percent | PerUnit | Rate | Excess | Bands | Total | Share | Remaining | Unused
)


class TaxKind(StrEnum):
    """Tax added to, or lawfully withheld from, a net amount."""

    ADDED = "added"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Tax:
    """«más IVA del 16 %», «con retención de ISR del 10 %»: ``rate`` in percent of the net.

    ``share``: «con retención de dos tercios del IVA», that part of the tax of the same name that is
    added before it; ``rate`` is 0 then.
    """

    kind: TaxKind
    name: str
    rate: Decimal = Decimal(0)
    share: tuple[int, int] | None = None
