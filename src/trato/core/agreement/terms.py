"""The words of time: durations, triggers and due rules, as an agreement says them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final

from trato.core.agreement.names import Side


class Unit(StrEnum):
    """The unit in which a duration is counted."""

    MINUTE = "minute"
    HOUR = "hour"
    WORKING_HOUR = "working_hour"
    CALENDAR_DAY = "calendar_day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Duration:
    """«3 días hábiles», «6 horas hábiles según el horario «oficina»». ``count`` >= 0.

    ``calendar`` names the calendar; None means the first one declared (working units) or the
    zone of the header (calendar units).
    """

    count: int
    unit: Unit
    calendar: str | None = None


class What(StrEnum):
    """What can happen that an agreement speaks of. The engine maps it to kinds of events or to
    facts that it derives (marked *)."""

    SIGNED = "signed"  # * every needed approval is there
    IN_FORCE = "in_force"  # * the clause's version comes into force
    REQUESTED = "requested"
    ORDERED = "ordered"
    CHANGE_REQUESTED = "change_requested"  # a request that a person classed as a change
    COMPLAINED = "complained"
    WROTE = "wrote"  # a message of one's own initiative
    CALLED = "called"
    MET = "met"
    MEETING_SET = "meeting_set"
    ASKED = "asked"  # a question to the other side
    ANSWERED = "answered"
    RESOLVED = "resolved"
    INPUT_GIVEN = "input_given"
    DELIVERED = "delivered"
    REPORTED = "reported"
    OBSERVED = "observed"
    ACCEPTED = "accepted"  # express, or * by silence
    REJECTED = "rejected"
    INVOICED = "invoiced"
    PAID = "paid"  # * fully paid
    WORKED = "worked"
    NOTIFIED = "notified"
    PROPOSED = "proposed"  # an amendment (version) or an extra
    APPROVED = "approved"  # an amendment (version) or an extra, in writing
    DECIDED = "decided"
    TAKEN = "taken"  # * a side has a thing from now on: it ordered it, or moved to it
    ELAPSED = "elapsed"  # * so much of a duty's term, or of a condition's time, has passed
    USED = "used"  # * so much of a quota is used
    MEASURED = "measured"
    FACT = "fact"  # an external fact with this name
    FORBIDDEN_ACT = "forbidden_act"
    POWER_USED = "power_used"
    BREACHED = "breached"  # * a duty of this clause or about this thing is breached
    KEPT = "kept"  # * a duty of this clause or about this thing is kept (late or not)
    DUE = "due"  # * its due instant
    PERIOD_ENDED = "period_ended"  # * the month, quarter ... ends
    TERMINATED = "terminated"  # * the agreement ends


class Channel(StrEnum):
    """The way something was said. The first four count as written."""

    EMAIL = "email"
    PORTAL = "portal"
    CHAT = "chat"
    DOCUMENT = "document"
    CALL = "call"
    IN_PERSON = "in_person"
    OTHER = "other"


_YES: Final = (What.APPROVED, What.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Happening:
    """A pattern of facts: «el cliente acepta «anteproyecto»», «recibe la factura».

    ``by`` None: anyone (or nobody: a derived fact). ``third`` means an act of a third party.
    ``thing`` and ``clause`` narrow it; ``priority`` is the priority of a request;
    ``person_decides`` says that only a person can tell whether an event is of that kind: it counts
    once an event was confirmed with ``reads_as`` naming the thing (or the event's ``about`` does).
    """

    what: What
    by: Side | None = None
    thing: str | None = None
    clause: str | None = None
    third: bool = False
    written: bool = False
    complete: bool = False
    channels: tuple[Channel, ...] = ()
    priority: str | None = None
    person_decides: bool = False
    period: Period | None = None
    share: Decimal | None = None  # percent of a duty's term that passed, or of a quota used

    @property
    def met_by(self) -> tuple[What, ...]:
        """What it may be met by: who accepts a thing approves it, and the other way round. «La
        propuesta» and «la entrega», without a name, are told apart."""
        return _YES if self.what in _YES and self.thing is not None else (self.what,)


class Rhythm(StrEnum):
    """The unit of a recurring period."""

    DAY = "day"
    WORKING_DAY = "working_day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """«cada mes», «cada 2 semanas desde el 2026-02-04». Calendar periods when ``count`` is 1 and
    there is no ``start_on``: local weeks start on Monday, months on the 1st, quarters in January.
    """

    rhythm: Rhythm
    count: int = 1
    start_on: date | None = None


# --- triggers: when an obligation is born -----------------------------------------------------


@dataclass(frozen=True, slots=True)
class Once:
    """One obligation, born when the clause comes into force."""


@dataclass(frozen=True, slots=True)
class Every:
    """One obligation per period."""

    period: Period


@dataclass(frozen=True, slots=True)
class Each:
    """«cada vez que …», «cada petición»: one obligation per event."""

    happening: Happening


@dataclass(frozen=True, slots=True)
class When:
    """«cuando …»: one obligation in all, at the first such event."""

    happening: Happening


@dataclass(frozen=True, slots=True)
class AtLeastEvery:
    """Contact rhythm: «al menos cada 3 días naturales». A window opens at the start and at every
    contact; one silence is one breach."""

    duration: Duration


@dataclass(frozen=True, slots=True)
class TimesPer:
    """«1 vez por semana», «2 veces por mes»: so many performances in each calendar period."""

    count: int
    period: Period


Trigger = Once | Every | Each | When | AtLeastEvery | TimesPer


# --- due rules: until when --------------------------------------------------------------------


class Roll(StrEnum):
    """Where a due that lands on a closed day goes."""

    STAY = "stay"
    NEXT = "next"
    PREVIOUS = "previous"


@dataclass(frozen=True, slots=True)
class DueAt:
    """«a más tardar el 2026-03-27 a las 18:30». ``minute`` of the local day; None: its end."""

    on: date
    minute: int | None = None
    calendar: str | None = None
    roll: Roll = Roll.STAY


@dataclass(frozen=True, slots=True)
class DueAfter:
    """«en 10 días naturales desde la factura». ``since`` None: from the trigger itself. With
    ``since`` the obligation exists from its trigger and gets its due when that happens."""

    duration: Duration
    since: Happening | None = None
    minute: int | None = None
    roll: Roll = Roll.STAY
    at_reopening: bool = False


class DayKind(StrEnum):
    """How a day of a period is named."""

    DAY_OF_MONTH = "day_of_month"
    WORKING_DAY = "working_day"
    WEEKDAY = "weekday"
    NTH_WEEKDAY = "nth_weekday"


@dataclass(frozen=True, slots=True)
class DueInPeriod:
    """«el día 25 del mes anterior a las 18:00», «el 5.º día hábil del mes siguiente», «el lunes».

    ``number``: day 1..31 (clamped to the month's end), k-th working day, weekday 0 = Monday;
    negative counts from the end (-1: last day, last working day). ``offset`` in periods: -1 the
    one before, 0 the same, 1 the next. ``weekday`` (0 = Monday) goes with «el tercer jueves»: then
    ``number`` is 3, or -1 for the last; a fifth one that a month lacks is its last.
    """

    kind: DayKind
    number: int
    offset: int = 0
    minute: int | None = None
    calendar: str | None = None
    roll: Roll = Roll.STAY
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class DueBefore:
    """«2 días hábiles antes de «junta»»: before an instant made known by a fact or a fixed day.

    ``of``: the due that «el vencimiento de «episodio»» turned out to be; no text says it.
    """

    duration: Duration
    happening: Happening | None = None
    on: date | None = None
    of: Due | None = None


@dataclass(frozen=True, slots=True)
class DueWithin:
    """«dentro del mismo mes»: until the end of the trigger's period; «a más tardar a las 9:00 del
    día hábil siguiente»: until that ``minute`` of its day. A working day ends at its closing."""

    rhythm: Rhythm
    offset: int = 0
    minute: int | None = None


Due = DueAt | DueAfter | DueInPeriod | DueBefore | DueWithin
