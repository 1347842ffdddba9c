"""The worker: sleeps until the next thing that time alone brings, and does it.

Everything it does is found in the tables: a round that was missed loses nothing, one that is made
twice does nothing twice.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from typing import Final, NamedTuple

from django.db import DatabaseError, close_old_connections
from django.db.models import Min
from django.utils import timezone

from trato.actions.agencies import erase_ended
from trato.actions.boss_sheets import offer_sheets
from trato.actions.notice_letters import write_letters
from trato.actions.noticing import write_notices
from trato.actions.posting import send_waiting
from trato.actions.weeks import write_weeks
from trato.store.due_lines import refresh
from trato.store.models import Addressee, Agency, Letter, Notice, Relationship
from trato.web.letters.boss_sheets import words_of_offer
from trato.web.letters.notices import words_of_notices
from trato.web.letters.weeks import words_of_week

POLL: Final = timedelta(seconds=2)
"""The longest sleep: what somebody enters meanwhile is seen after it at the latest."""
BATCH: Final = 200
TROUBLED: Final = timedelta(minutes=10)
"""How long a relationship that could not be reckoned is left alone; everybody else goes on."""

_log = logging.getLogger(__name__)


class Done(NamedTuple):
    """What a round did."""

    refreshed: int
    noticed: int
    written: int
    sent: int
    erased: int


class Worker:
    """Makes rounds until it is told to stop; `clock` gives the aware instant of each."""

    def __init__(self, clock: Callable[[], datetime] = timezone.now) -> None:
        """Begin with nobody in trouble."""
        self.clock = clock
        self.troubled: dict[int, datetime] = {}

    def run(self, stop: Event, is_wanted: Callable[[], bool]) -> None:
        """Make rounds while it is wanted and nobody says stop."""
        while not stop.is_set() and is_wanted():
            try:
                done = self.round()
                left = timedelta(0) if any(done) else self.sleep_for()
            except DatabaseError:
                _log.exception("a round was not finished; the next one begins anew")
                left = POLL
            close_old_connections()
            stop.wait(left.total_seconds())

    def round(self) -> Done:
        """Do what is due now, a bounded part of each."""
        now = self.clock()
        return Done(
            refreshed=self._each(self._until("next_change_at", now), refresh, now),
            noticed=self._each(self._until("notices_at", now), write_notices, now),
            written=write_letters(now, words_of_notices, limit=BATCH)
            + write_weeks(now, words_of_week, limit=BATCH)
            + offer_sheets(now, words_of_offer, limit=BATCH),
            sent=send_waiting(now),
            erased=erase_ended(now, limit=1),
        )

    def sleep_for(self) -> timedelta:
        """Return how long nothing comes by itself, at most `POLL`."""
        now = self.clock()
        at = next_instant(now)
        return POLL if at is None else min(POLL, at - now)

    def _until(self, column: str, now: datetime) -> list[Relationship]:
        """Return relationships whose instant in a column has come, the longest ago first."""
        self.troubled = {pk: until for pk, until in self.troubled.items() if until > now}
        late = Relationship.objects.filter(**{f"{column}__lte": now})
        late = late.exclude(pk__in=self.troubled).select_related("agency").order_by(column)
        return list(late[:BATCH])

    def _each(
        self,
        relationships: list[Relationship],
        act: Callable[[Relationship, datetime], object],
        now: datetime,
    ) -> int:
        """Do something to each; what one of them breaks stops nobody else."""
        done = 0
        for relationship in relationships:
            try:
                act(relationship, now)
            except DatabaseError:
                raise
            except Exception:  # noqa: BLE001  the fault of one is nobody else's
                _log.exception("relationship %s is left alone for a while", relationship.key)
                self.troubled[relationship.pk] = now + TROUBLED
            else:
                done += 1
        return done


def next_instant(now: datetime) -> datetime | None:
    """Return the first instant after `now` at which time alone brings something, or None."""
    unsent = Letter.objects.filter(sent_at=None, failed_at=None)
    unsaid = Notice.objects.filter(said_at=None)
    instants = [
        Relationship.objects.filter(next_change_at__gt=now).aggregate(at=Min("next_change_at")),
        Relationship.objects.filter(notices_at__gt=now).aggregate(at=Min("notices_at")),
        unsaid.filter(say_at__gt=now).aggregate(at=Min("say_at")),
        unsent.filter(not_before__gt=now).aggregate(at=Min("not_before")),
        Addressee.objects.filter(week_at__gt=now).aggregate(at=Min("week_at")),
        Agency.objects.filter(ends_at__gt=now).aggregate(at=Min("ends_at")),
        Addressee.objects.filter(boss_at__gt=now).aggregate(at=Min("boss_at")),
    ]
    return min((one["at"] for one in instants if one["at"] is not None), default=None)
