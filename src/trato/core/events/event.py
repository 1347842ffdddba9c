"""An event: something that one side, a third party or the system did, as it was recorded."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from datetime import time as clock_time
from decimal import Decimal
from typing import Final, TypeAlias

from trato.core.agreement.terms import Channel
from trato.core.events.frozen import FrozenMap
from trato.core.events.kinds import WRITTEN_CHANNELS, EventKind

FieldValue: TypeAlias = (
    str
    | bool
    | int
    | Decimal
    | datetime
    | date
    | tuple["FieldValue", ...]
    | FrozenMap[str, "FieldValue"]
    | None
)

NO_FIELDS: Final[FrozenMap[str, FieldValue]] = FrozenMap()
SYSTEM: Final = "system"
THIRD_PREFIX: Final = "third:"
BOTH: Final = ("both",)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What an event rests on: another event's id, an address, or a file by name and hash."""

    name: str
    sha256: str | None = None
    size_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One fact. `at` is when it happened: an aware instant, or a date alone (precision: day).

    `recorded_at` (aware) is when it was entered. `by` did it: a person's short name, `third:NAME`
    or `system`; `recorded_by` entered it. `source` is the outside id (a Message-ID, a bank
    reference); `same_as` names the event that this one repeats. `fields` hold what the kind's row
    of `FIELDS` says, already as values. `visibility` is ("both",) or the sides and people who may
    see it.
    """

    id: str
    at: datetime | date
    recorded_at: datetime
    by: str
    recorded_by: str
    kind: EventKind
    about: tuple[str, ...] = ()
    channel: Channel | None = None
    fields: Mapping[str, FieldValue] = NO_FIELDS
    text: str = ""
    evidence: tuple[Evidence, ...] = ()
    visibility: tuple[str, ...] = BOTH
    source: str | None = None
    same_as: str | None = None

    @property
    def is_written(self) -> bool:
        """Tell whether it was said in writing: mail, portal, chat or document."""
        return self.channel in WRITTEN_CHANNELS

    @property
    def is_day(self) -> bool:
        """Tell whether only the day is known, not the hour."""
        return not isinstance(self.at, datetime)

    @property
    def is_third(self) -> bool:
        """Tell whether somebody did it who is on neither side."""
        return self.by.startswith(THIRD_PREFIX)

    @property
    def is_for_both(self) -> bool:
        """Tell whether both sides see it: only then may a verdict rest on it."""
        return self.visibility == BOTH

    def is_visible_to(self, person: str, side: str) -> bool:
        """Tell whether somebody of a side may read it: it is for both, for their side or for them.

        ``person`` is their short name.
        """
        return self.is_for_both or side in self.visibility or person in self.visibility

    def local_date(self, zone: tzinfo) -> date:
        """Return the local date on which it happened, as the calendar of `zone` shows it."""
        return self.at.astimezone(zone).date() if isinstance(self.at, datetime) else self.at

    def instant(self, zone: tzinfo) -> datetime:
        """Return when it happened; of a day alone, that local day's first instant in `zone`."""
        return instant_of(self.at, zone)

    def text_field(self, name: str) -> str:
        """Return a field that holds text, or an empty text when it is not there."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def names_field(self, name: str) -> tuple[str, ...]:
        """Return a field that holds several names, or none when it is not there."""
        value = self.fields.get(name)
        if not isinstance(value, tuple):
            return ()
        return tuple(item for item in value if isinstance(item, str))

    def decimal_field(self, name: str) -> Decimal | None:
        """Return a field that holds an amount, a quantity or a number."""
        value = self.fields.get(name)
        return value if isinstance(value, Decimal) else None

    def moment_field(self, name: str) -> datetime | date | None:
        """Return a field that holds an instant or a day."""
        value = self.fields.get(name)
        return value if isinstance(value, date) else None

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a field that holds true or false, or `default` when it is not there."""
        value = self.fields.get(name)
        return value if isinstance(value, bool) else default


def instant_of(moment: datetime | date, zone: tzinfo) -> datetime:
    """Return an aware instant; of a day alone, its first instant in `zone`."""
    if isinstance(moment, datetime):
        return moment
    return datetime.combine(moment, clock_time(0), tzinfo=zone)


def order_key(event: Event) -> tuple[datetime, datetime, str]:
    """Return what orders events without regard to how they were recorded: a day begins at UTC."""
    return instant_of(event.at, UTC), event.recorded_at, event.id
