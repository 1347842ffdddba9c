"""Conditions: «si …», «salvo si …». Flat: several joined by «y», one «salvo si»."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from trato.core.agreement.names import Side
from trato.core.agreement.terms import Duration, Happening, Period


@dataclass(frozen=True, slots=True)
class Happened:
    """«si el cliente aprueba por escrito «extra»», «si no hubo reunión esa semana».

    With ``within`` the happening must come within that time after ``since`` (or after the
    trigger when ``since`` is None). ``same_period``: within the period of the obligation.
    ``ahead``: at least so long before the due of the obligation.
    """

    happening: Happening
    negated: bool = False
    within: Duration | None = None
    since: Happening | None = None
    same_period: bool = False
    ahead: Duration | None = None


@dataclass(frozen=True, slots=True)
class DelayOver:
    """«si el retraso de «equipo» es de más de 15 días naturales» (strict) or «de 15 o más».

    Names neither clause nor thing: the duty that this condition is attached to; with ``unpaid``,
    whatever that side has to pay («tiene una factura vencida desde hace más de 15 días»).
    """

    duration: Duration
    thing: str | None = None
    clause: str | None = None
    inclusive: bool = False
    unpaid: Side | None = None


@dataclass(frozen=True, slots=True)
class InBreach:
    """«si el cliente incumple C5», «mientras tenga una factura vencida» (``invoice``)."""

    side: Side | None = None
    thing: str | None = None
    clause: str | None = None
    invoice: bool = False
    after_cure: bool = False  # only when the cure period has run out
    times: int = 1  # «dos veces»
    within: Period | Duration | None = None


class Comparison(StrEnum):
    """How a measured value is compared with a number."""

    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Measured:
    """«si «disponibilidad» es menor que 99.8 %»: a value carried by a fact (``values`` of an
    event, or ``goal_measured``)."""

    value: str
    comparison: Comparison
    number: Decimal
    unit: str = ""


@dataclass(frozen=True, slots=True)
class FirstTimes:
    """«la primera vez», «las 2 primeras veces de cada año»: an exception that is used up."""

    count: int = 1
    period: Period | None = None


@dataclass(frozen=True, slots=True)
class CausedBy:
    """«por causa del cliente», «por fuerza mayor»: delay due to a side's own open duty or to a
    lasting external fact (``fact``)."""

    side: Side | None = None
    fact: str | None = None


@dataclass(frozen=True, slots=True)
class Decided:
    """A condition in free words after a colon, that only a person can classify. It holds once a
    confirmation of the event says so."""

    text: str


@dataclass(frozen=True, slots=True)
class Elapsed:
    """«si han pasado 6 meses desde la firma», «si no han pasado 30 días naturales desde …».

    Time has passed at the first instant after it; of several happenings the latest counts. Of what
    has not happened, no time has passed.
    """

    duration: Duration
    since: Happening
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Has:
    """«si el cliente tiene «Plan Básico» o «Plan Profesional»»: what a side has taken last, of the
    things that stand in place of one another: those of one group, or those in no group."""

    side: Side
    things: tuple[str, ...]


Condition = (
    Happened | DelayOver | InBreach | Measured | FirstTimes | CausedBy | Decided | Elapsed | Has
)
