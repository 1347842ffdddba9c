"""How a request came: by another way than was agreed, or out of the hours of its term."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from trato.core.agreement import Agreement, Channel, Duty, Side, Version, What
from trato.core.agreement.terms import Each
from trato.core.events import Event
from trato.core.standing.program.compile import compiled
from trato.core.standing.values import Obligation, Standing
from trato.core.verdict.references import groups_of
from trato.core.verdict.values import Reason, saying
from trato.core.worktime import is_open, next_open

_COUNTED_IN = "calendar"
"""The parameter of a step that names the calendar in whose minutes a term is counted."""
_IN_HOURS = "due.after.working_hour"


def how_it_came(request: Event, found: Standing, version: Version) -> tuple[Reason, ...]:
    """Say, with its clause, what about the way and the hour of a request was not as agreed.

    ``found`` is a standing that holds the request. Nothing is said of what is as it should be, or
    was not noted: a request of which only the day is known came at no hour.
    """
    owed = [one for one in found.obligations if one.trigger_event == request.id]
    told = (*_by_another_way(request, owed, version), *_outside_hours(request, owed, version))
    return tuple(dict.fromkeys(told))


def _by_another_way(request: Event, owed: list[Obligation], version: Version) -> Iterator[Reason]:
    """Yield each clause that would have a request answered, came it by a way that it names; not
    where the same is owed by another clause."""
    if request.channel is None:
        return
    begun = {(one.debtor, one.verb) for one in owed}
    for clause in version.agreement.clauses:
        for sentence in clause.sentences:
            channels = _ways_in(sentence, request, version.agreement)
            if not channels or request.channel in channels:
                continue
            if isinstance(sentence, Duty) and (sentence.debtor, sentence.verb) not in begun:
                ways = tuple(saying(f"channel.{one.value}") for one in channels)
                said = saying("request.by_another_way", channels=ways, clause=clause.label)
                yield Reason(said, clause.label, (request.id,))


def _ways_in(sentence: object, request: Event, agreement: Agreement) -> tuple[Channel, ...] | None:
    """Return the ways by which a duty hears a request like this; None: it hears none like it."""
    trigger = sentence.trigger if isinstance(sentence, Duty) else None
    if not isinstance(trigger, Each):
        return None
    heard = trigger.happening
    if heard.what is not What.REQUESTED or heard.by is Side.PROVIDER or heard.person_decides:
        return None
    if heard.priority and heard.priority != request.text_field("priority"):
        return None
    thing = request.text_field("thing")
    if heard.thing and not (thing and heard.thing in groups_of(agreement, thing)):
        return None
    return heard.channels


def _outside_hours(request: Event, owed: list[Obligation], version: Version) -> Iterator[Reason]:
    """Yield from when the terms that a request started are counted, where it came out of hours."""
    at = request.at
    if not isinstance(at, datetime):
        return
    calendars = compiled(version).calendars
    for one in owed:
        calendar = calendars.get(_counted_in(one))
        if calendar is None or is_open(calendar, at):
            continue
        said = saying(
            "request.outside_hours",
            calendar=calendar.name,
            opens=next_open(calendar, at),
            clause=one.clause,
        )
        yield Reason(said, one.clause, (request.id,), at)


def _counted_in(obligation: Obligation) -> str:
    """Return the name of the calendar in whose minutes a term runs, or ""."""
    for because in obligation.because:
        for step in because.steps:
            if step.key == _IN_HOURS:
                return dict(step.params).get(_COUNTED_IN, "")
    return ""
