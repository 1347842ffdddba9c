"""Both lanes of a relationship: what the timeline draws and what the list beside it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from django.utils.translation import gettext as _

from trato.core.agreement import Agreement, Prohibition
from trato.core.standing.values import Obligation, Standing
from trato.core.verdict.delays import late_by
from trato.core.verdict.states import ObligationState, state_of
from trato.core.verdict.subject import subject_of
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.core.words.dates import month_in_words
from trato.core.worktime import in_zone, local_date, start_of_local_day
from trato.formats.standing import agreement_of
from trato.formats.telling import speaker_for
from trato.store.beside import shortened
from trato.store.ledgers import book_of, standing_of
from trato.store.line_states import UNRECORDED_STATES
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import bare, mark_of
from trato.web.owed.timeline import Deed, Drawing, Move, Span, Stop, draw

WEEKS_BACK: Final = 2
WEEKS: Final = 5
DEEDS_MAX: Final = 40
NAME_CHARACTERS: Final = 34
_MONTH: Final = len("2026-02")
_WEEK: Final = timedelta(days=7)
_LATE: Final = frozenset(
    {
        ObligationState.KEPT_LATE,
        ObligationState.CURED,
        ObligationState.REPAIRED,
        ObligationState.WAIVED_LATE,
        ObligationState.OVERDUE,
        ObligationState.BREACHED,
        ObligationState.ENDED_OVERDUE,
    }
)
_WITHOUT_TRACE: Final = frozenset(
    {
        ObligationState.EXCUSED,
        ObligationState.WAIVED,
        ObligationState.EXPIRED,
        ObligationState.ENDED,
        ObligationState.REPLACED,
        ObligationState.UNBROKEN,
        ObligationState.BROKEN,
    }
)
"""States that leave no mark on a lane: nothing came, and nothing was missing."""
_STOPPED: Final = ".stopped"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list: a deed or a stop, with its day; `is_now` is the line of now itself."""

    day: str
    name: str
    said: str
    mark: str
    is_above: bool
    is_now: bool = False


@dataclass(frozen=True, slots=True)
class Lanes:
    """The drawing, and the same facts as a list in order of time."""

    drawing: Drawing
    rows: tuple[Row, ...]
    ticks: tuple[tuple[int, str], ...]
    now: str
    mine: str
    theirs: str


def lanes_of(who: Staff | Client, relationship: Relationship, now: datetime) -> Lanes | None:
    """Return both lanes around `now` as `who` sees them; None while nothing is agreed.

    What was taken in and not confirmed yet draws nothing: a bar would accuse by one reading alone.
    """
    if relationship.is_provisional:
        return None
    standing = standing_of(relationship, now)
    if standing is None or standing.version is None:
        return None
    versions = book_of(relationship).versions
    agreement = agreement_of(standing, versions)
    speaker = speaker_for(agreement, Language(who.language), now)
    span, weeks = _span(now, speaker.zone)
    teller = _Teller(who, speaker, standing, {one.number: one.agreement for one in versions}, span)
    found = [one for one in standing.obligations if teller.is_shown(one)]
    found.sort(key=lambda one: abs(_moment(one, now) - now))
    found = found[:DEEDS_MAX]
    deeds = [teller.deed(one) for one in found]
    stops = [stop for one in found for stop in stops_of(one)]
    drawing = draw(
        span,
        deeds,
        stops=stops,
        moves=moves_of(found, standing.obligations),
        holidays=_holidays(agreement, span, speaker.zone),
        weeks=weeks,
    )
    local = in_zone(now, speaker.zone)
    return Lanes(
        drawing=drawing,
        rows=tuple(teller.rows(deeds, stops)),
        ticks=tuple((one.x, teller.day(one.day)) for one in drawing.ticks),
        now=f"{local.hour}:{local.minute:02}",
        mine=speaker.party(who.side),
        theirs=speaker.party(who.side.other),
    )


def stops_of(one: Obligation) -> Iterator[Stop]:
    """Yield the stretches in which the clock of an obligation stood still."""
    begin = None
    for because in one.because:
        if because.rule.endswith(_STOPPED):
            begin = begin or because.at
        elif begin is not None and because.rule in {"shift.clock", "shift.silence"}:
            yield Stop(begin, because.at)
            begin = None
    if begin is not None and one.is_open:
        yield Stop(begin, None)


def moves_of(moved: Iterable[Obligation], known: Iterable[Obligation]) -> Iterator[Move]:
    """Yield what moved the dates of obligations: the deed whose event it was, or its instant."""
    by_event = {event: one.id for one in known for event in one.events}
    for one in moved:
        instants = {because.rule: because.at for because in one.because}
        for shift in one.shifts:
            at = instants.get(shift.cause)
            if at is None or shift.cause == "shift.clock":
                continue
            causes = (by_event[event] for event in shift.events if event in by_event)
            yield Move(one.id, next((id for id in causes if id != one.id), ""), at)


def _moment(one: Obligation, now: datetime) -> datetime:
    done = one.done_at or one.closed_at
    if done is not None:
        return done
    return one.due.at if one.due is not None else now


def _span(now: datetime, zone: str) -> tuple[Span, list[tuple[date, datetime]]]:
    """Return the weeks around now, from a Monday on."""
    today = local_date(now, zone)
    first = today - timedelta(days=today.weekday()) - WEEKS_BACK * _WEEK
    mondays = [first + number * _WEEK for number in range(WEEKS + 1)]
    midnights = [(day, start_of_local_day(zone, day)) for day in mondays]
    return Span(midnights[0][1], midnights[-1][1], now), midnights


def _holidays(
    agreement: Agreement | None, span: Span, zone: str
) -> Iterator[tuple[datetime, datetime]]:
    if agreement is None or not agreement.calendars:
        return
    day = local_date(span.begin, zone)
    last = local_date(span.end, zone)
    while day < last:
        after = day + timedelta(days=1)
        if day in agreement.calendars[0].holidays:
            yield start_of_local_day(zone, day), start_of_local_day(zone, after)
        day = after


@dataclass(frozen=True, slots=True)
class _Teller:
    """Says obligations as lanes do."""

    who: Staff | Client
    speaker: Speaker
    standing: Standing
    agreements: dict[int, Agreement]
    span: Span

    def state(self, one: Obligation) -> ObligationState:
        return state_of(one, unrecorded=one.id in self.standing.unrecorded)

    def is_shown(self, one: Obligation) -> bool:
        """Tell whether something lies within the weeks that are drawn, or is late still."""
        state = self.state(one)
        if isinstance(one.act, Prohibition) or one.due is None or state in _WITHOUT_TRACE:
            return False
        if one.is_open and one.breached_at is not None:
            return True
        begin = min(one.due.at, _moment(one, self.span.now))
        return begin < self.span.end and _moment(one, self.span.now) >= self.span.begin

    def deed(self, one: Obligation) -> Deed:
        assert one.due is not None, "only what has a due is shown"
        state = self.state(one)
        is_late = state in _LATE
        return Deed(
            id=one.id,
            is_above=one.debtor is self.who.side,
            name=self.name(one),
            said=self.said(one, state),
            mark=mark_of(state, is_mine=one.debtor is self.who.side),
            at=_moment(one, self.span.now),
            late_from=one.due.at if is_late else None,
            is_open=one.is_open,
        )

    def name(self, one: Obligation) -> str:
        """Return what something is called: its week or day is said by its place already."""
        is_month = len(one.period) == _MONTH and "W" not in one.period
        told = one if is_month else one._replace(period="")
        return shortened(bare(self.speaker.say(subject_of(told))), NAME_CHARACTERS)

    def said(self, one: Obligation, state: ObligationState) -> str:
        assert one.due is not None, "only what has a due is shown"
        due = in_zone(one.due.at, self.speaker.zone)
        day = self.day(due.date())
        if state in UNRECORDED_STATES:
            return _("%(day)s, sin anotar") % {"day": day}
        if state in _LATE and one.done_at is None:
            return _("vencía el %(day)s") % {"day": day}
        if state in _LATE:
            late = late_by(one, self.agreements.get(one.version), until=self.span.now)
            return _("%(time)s tarde") % {"time": self.speaker.word(late)} if late else _("tarde")
        if not one.is_open:
            return _("a tiempo")
        return day if one.due.whole_day else f"{day}, {due.hour}:{due.minute:02}"

    def day(self, day: date) -> str:
        return f"{day.day} {month_in_words(day.month, self.speaker.language)[:3]}"

    def rows(self, deeds: Sequence[Deed], stops: Iterable[Stop]) -> Iterator[Row]:
        """Yield what is drawn as a list, with the line of now in its place."""
        timed = [(one.at, self._row(one)) for one in deeds]
        timed += [(one.begin, self._stop(one)) for one in dict.fromkeys(stops)]
        timed.append((self.span.now, Row("", "", "", "", is_above=True, is_now=True)))
        for _at, row in sorted(timed, key=lambda pair: pair[0]):
            yield row

    def _row(self, one: Deed) -> Row:
        day = self.day(local_date(one.at, self.speaker.zone))
        if one.said.startswith(day):
            return Row(one.said, one.name, "", one.mark, one.is_above)
        return Row(day, one.name, one.said, one.mark, one.is_above)

    def _stop(self, one: Stop) -> Row:
        begin = self.day(local_date(one.begin, self.speaker.zone))
        end = self.day(local_date(one.end, self.speaker.zone)) if one.end else ""
        said = _("hasta el %(day)s") % {"day": end} if end else _("sigue parado")
        return Row(begin, _("Reloj parado"), said, "stopped", is_above=False)
