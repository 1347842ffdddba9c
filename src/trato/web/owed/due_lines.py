"""Due lines as pages show them: a mark, what is owed, by when, and how long that is from now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from trato.core.agreement import Side
from trato.core.verdict.remaining import left_until
from trato.core.verdict.states import ObligationState, state_word
from trato.core.verdict.values import Count
from trato.core.words import Language, say
from trato.core.words.dates import (
    count_in_words,
    date_in_words,
    minutes_in_words,
    weekday_in_words,
)
from trato.core.worktime import local_date
from trato.formats.counting import counting_read
from trato.store.line_states import UNRECORDED_STATES
from trato.store.models import DueLine, Relationship, Sort

_CLOSED_MARKS: Final = {
    ObligationState.KEPT: "kept",
    ObligationState.UNBROKEN: "kept",
    ObligationState.KEPT_LATE: "kept-late",
    ObligationState.CURED: "kept-late",
    ObligationState.REPAIRED: "kept-late",
    ObligationState.WAIVED_LATE: "kept-late",
    ObligationState.OVERDUE: "broken",
    ObligationState.BREACHED: "broken",
    ObligationState.BROKEN: "broken",
    ObligationState.ENDED_OVERDUE: "broken",
    ObligationState.UNRECORDED: "unrecorded",
    ObligationState.BREACHED_UNRECORDED: "unrecorded",
    ObligationState.SUSPENDED: "stopped",
}
_NEAR: Final = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line: `mark` depends on who reads, everything else is the same for both sides."""

    id: str
    relationship: Relationship
    clause: str
    mark: str
    what: str
    called: str
    """The same inside a sentence."""
    prompt: str
    prompt_by: str
    word: str
    state: ObligationState
    amount: str
    when: str
    left: str
    sort: str
    is_mine: bool
    is_late: bool
    is_unrecorded: bool
    is_to_answer: bool
    """Somebody's words wait for the reader's answer."""
    note: str = ""
    """What fills the form that notes it as done, as a query; only of what the reader owes."""
    lead: str = ""
    """Who of the agency looks after the client, when that is somebody else than the reader."""


def line_shown(
    line: DueLine, relationship: Relationship, reader: Side, language: Language, now: datetime
) -> LineShown:
    """Return a line as somebody of the side `reader` sees it at `now`."""
    state = ObligationState(line.state)
    debtor = Side(line.side)
    zone = line.zone
    what = line.what_en if language is Language.ENGLISH else line.what_es
    return LineShown(
        id=line.obligation,
        relationship=relationship,
        clause=line.clause,
        mark=mark_of(state, is_mine=debtor is reader),
        what=bare(what),
        called=unquoted(what),
        prompt=line.prompt,
        prompt_by=line.prompt_by,
        word=say(language, state_word(state).key),
        state=state,
        amount=line.amount,
        when=when_due(line.due_at, zone, now, language, is_whole_day=line.is_whole_day),
        left=_left(line, now, language) if line.is_open else "",
        sort=line.sort,
        note=_note(line) if line.is_open and debtor is reader else "",
        is_mine=debtor is reader,
        is_late=state is ObligationState.OVERDUE,
        is_unrecorded=state in UNRECORDED_STATES,
        is_to_answer=line.sort == Sort.ANSWER and line.is_open and debtor is reader,
    )


def _left(line: DueLine, now: datetime, language: Language) -> str:
    """Return what stands below a due: when there was contact last, or how long it is until then.

    In the working time of its clause, where the clause counts in it.
    """
    if line.last_at is not None:
        return last_time(line.last_at, line.zone, now)
    due = line.due
    if line.counting and due is not None:
        left = left_until(due, counting_read(line.counting), at=now)
        if left is not None:
            return working_left(left, language)
    return time_left(line.due_at, line.zone, now, is_whole_day=line.is_whole_day)


def _note(line: DueLine) -> str:
    """Return what fills the form that notes a line as done; empty where no form does."""
    form = _NOTED_AS.get((line.sort, line.side))
    if form is None:
        return ""
    said = {"que": form}
    if line.sort in (Sort.DELIVERY, Sort.REPORT):
        said |= {"thing": line.thing}
        said |= {"period": line.period} if len(line.period) == len("2026-02") else {}
    return urlencode({name: value for name, value in said.items() if value})


_NOTED_AS: Final[Mapping[tuple[str, str], str]] = {
    (Sort.DELIVERY.value, Side.PROVIDER.value): "entrega",
    (Sort.DELIVERY.value, Side.CLIENT.value): "insumo",
    (Sort.REPORT.value, Side.PROVIDER.value): "informe",
    (Sort.MONEY.value, Side.CLIENT.value): "pago",
}


def last_time(last_at: datetime, zone: str, now: datetime) -> str:
    """Return how long ago there was contact of a kind: «la última vez fue hace 7 días»."""
    days = (local_date(now, zone) - local_date(last_at, zone)).days
    if days <= 0:
        return _("la última vez fue hoy")
    if days == 1:
        return _("la última vez fue ayer")
    return _("la última vez fue hace %(n)s días") % {"n": days}


def mark_of(state: ObligationState, *, is_mine: bool) -> str:
    """Return the mark of a state: half full for what is still owed, by the reader or to them."""
    return _CLOSED_MARKS.get(state, "mine" if is_mine else "theirs")


def bare(what: str) -> str:
    """Return what is owed as the name of a line: without the marks of a quoted name."""
    name = unquoted(what)
    return name[:1].upper() + name[1:]


def unquoted(what: str) -> str:
    """Return what is owed without the marks of a quoted name."""
    for mark in "«»“”":
        what = what.replace(mark, "")
    return what


def when_due(
    due_at: datetime | None, zone: str, now: datetime, language: Language, *, is_whole_day: bool
) -> str:
    """Return a due as lists say it: «hoy, 17:32», «viernes 13, 19:00», «6 de abril»."""
    if due_at is None:
        return _("sin fecha")
    local = due_at.astimezone(ZoneInfo(zone))
    day = day_in_list(local.date(), local_date(now, zone), language)
    return day if is_whole_day else f"{day}, {local.hour}:{local.minute:02}"


def day_in_list(day: date, today: date, language: Language) -> str:
    """Return a day beside another that is today."""
    away = (day - today).days
    if away in _DAYS_BY_NAME:
        return str(_DAYS_BY_NAME[away]())
    if abs(away) <= 31:
        return f"{weekday_in_words(day, language)} {day.day}"
    return date_in_words(day, language, weekday=False, year=day.year != today.year)


_DAYS_BY_NAME = {-1: lambda: _("ayer"), 0: lambda: _("hoy"), 1: lambda: _("mañana")}


def time_left(due_at: datetime | None, zone: str, now: datetime, *, is_whole_day: bool) -> str:
    """Return how far a due is from now: hours and minutes today, days otherwise."""
    if due_at is None:
        return ""
    today = local_date(now, zone)
    days = (local_date(due_at, zone) - today).days
    if days == 0 and not is_whole_day:
        minutes = int((due_at - now).total_seconds() // 60)
        said = minutes_in_words(abs(minutes))
        return (
            _("en %(time)s") % {"time": said}
            if minutes >= 0
            else _("hace %(time)s") % {"time": said}
        )
    if days == 0:
        return _("hoy, hasta que acabe el día")
    if days > 0:
        return ngettext("en %(n)s día", "en %(n)s días", days) % {"n": days}
    return ngettext("hace %(n)s día", "hace %(n)s días", -days) % {"n": -days}


def working_left(left: Count, language: Language) -> str:
    """Return working time that is left: «quedan 3 h 52 min hábiles», «queda 1 día hábil»."""
    if left.unit == "working_minute":
        time = say(language, "duration.working", time=minutes_in_words(int(left.count)))
    else:
        time = count_in_words(left.count, left.unit, language)
    return ngettext("queda %(time)s", "quedan %(time)s", int(left.count)) % {"time": time}
