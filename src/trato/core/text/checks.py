"""What a text that reads can still have wrong: unknown names, labels, calendars, circles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from typing import Any, Final

from trato.core.agreement import (
    Agreement,
    AtLeastEvery,
    Duty,
    Each,
    Every,
    Place,
    Rhythm,
    Sentence,
    ShiftUnit,
    Side,
    Silence,
    TimesPer,
    Unit,
    Verb,
    What,
    When,
)
from trato.core.agreement.terms import DayKind, DueInPeriod
from trato.core.problems import Problem, nearest_names, problem, question
from trato.core.text.declared import Names

# What is owed once, or each time: without a due it would never be late.
_DATED: Final = frozenset(
    {
        Verb.DELIVER,
        Verb.REPORT,
        Verb.GIVE,
        Verb.ANSWER,
        Verb.RESOLVE,
        Verb.PAY,
        Verb.INVOICE,
        Verb.REFUND,
        Verb.REPAIR,
        Verb.CONFIRM,
        Verb.DECIDE,
    }
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence, or part of one, as it was read: its place, its value, what it names."""

    place: Place
    value: Sentence
    names: Names


def check(agreement: Agreement, seen: list[Seen], places: dict[str, Place]) -> list[Problem]:
    """Return the problems of an agreement whose sentences read."""
    names = _Known(agreement)
    found: list[Problem] = list(_parties(agreement))
    for each in seen:
        found.extend(_in_sentence(each, names))
    found.extend(_groups(agreement, names))
    if not agreement.calendars:
        found.extend(_without_hours(seen))
    found.extend(_circles(agreement, places))
    return found


class _Known:
    """The names that an agreement declares."""

    def __init__(self, agreement: Agreement) -> None:
        self.things = {thing.name for thing in agreement.things}
        self.things |= {group.name for group in agreement.groups}
        self.labels = {clause.label for clause in agreement.clauses}
        self.labels |= {annex.label for annex in agreement.annexes}
        self.calendars = {calendar.name for calendar in agreement.calendars}
        self.people = {person.name for party in agreement.parties for person in party.people}


def _in_sentence(each: Seen, known: _Known) -> Iterator[Problem]:
    names = each.names
    kinds = (
        ("thing-unknown", "name", names.things, known.things),
        ("thing-unknown", "name", names.facts, known.things),
        ("clause-unknown", "label", names.either, known.labels | known.things),
        ("clause-unknown", "label", names.labels, known.labels),
        ("calendar-unknown", "calendar", names.calendars, known.calendars),
        ("person-unnamed", "person", names.people, known.people),
    )
    for code, param, used, declared in kinds:
        for name in dict.fromkeys(used):
            if name not in declared:
                nearest = nearest_names(name, declared)
                found = Problem(code, params=((param, name[:80]),), nearest=nearest)
                yield _at(each.place, found)
    yield from _periods(each)


def _periods(each: Seen) -> Iterator[Problem]:
    """A day of the month needs a duty that comes once a month or less often."""
    match each.value:
        case Duty(
            trigger=Every(period=period) | TimesPer(period=period),
            due=DueInPeriod(kind=DayKind.DAY_OF_MONTH | DayKind.WORKING_DAY),
        ) if period.rhythm in {Rhythm.DAY, Rhythm.WORKING_DAY, Rhythm.WEEK}:
            yield _at(each.place, problem("due-of-other-period"))
        case _:
            return


def questions(sentence: Sentence, place: Place) -> Iterator[Problem]:
    """Ask for what a duty leaves open: until when, and what silence means."""
    match sentence:
        case Duty(due=None, items=(), trigger=trigger, verb=verb) if (
            verb in _DATED and not isinstance(trigger, AtLeastEvery | TimesPer)
        ):
            yield _at(place, question("due-missing"))
        case Duty(verb=Verb.REVIEW, modifiers=modifiers) if not any(
            isinstance(one, Silence) for one in modifiers
        ):
            yield _at(place, question("silence-missing"))
        case _:
            return


def _parties(agreement: Agreement) -> Iterator[Problem]:
    sides = {party.side for party in agreement.parties}
    for side in Side:
        if side not in sides:
            yield problem(f"party-missing-{side.value}")


def _groups(agreement: Agreement, known: _Known) -> Iterator[Problem]:
    for group in agreement.groups:
        for member in group.members:
            if member not in known.things:
                yield problem("thing-unknown", name=member)


_WORKING: Final = frozenset(
    {
        Unit.WORKING_DAY,
        Unit.WORKING_HOUR,
        ShiftUnit.WORKING_DAYS,
        ShiftUnit.WORKING_HOURS,
        Rhythm.WORKING_DAY,
        DayKind.WORKING_DAY,
    }
)


def _without_hours(seen: list[Seen]) -> Iterator[Problem]:
    """Ask for hours where something counts working time and none are declared."""
    for each in seen:
        if _counts_working_time(each.value):
            yield _at(each.place, problem("calendar-needed"))


def _counts_working_time(value: object) -> bool:
    match value:
        case StrEnum():
            return value in _WORKING
        case tuple():
            return any(_counts_working_time(one) for one in value)
        case _ if is_dataclass(value):
            return any(_counts_working_time(getattr(value, one.name)) for one in fields(value))
        case _:
            return False


def _at(place: Place, found: Problem) -> Problem:
    end = place.end_column if place.end_line == place.line else place.column
    return found.moved_to(place.line, column=place.column, end_column=end)


# --- circles ------------------------------------------------------------------------------------


def _circles(agreement: Agreement, places: dict[str, Place]) -> Iterator[Problem]:
    """Find clauses whose duties are only born of each other."""
    needs: dict[str, set[str]] = {
        clause.label: {label for sentence in clause.sentences for label in _born_of(sentence)}
        for clause in agreement.clauses
    }
    reported: set[str] = set()
    for label in needs:
        circle = _circle(label, needs)
        if circle is not None and not reported & set(circle):
            reported.update(circle)
            place = places.get(label, Place(1, 1, 1, 1))
            yield _at(place, problem("trigger-circle", clauses=", ".join(circle)))


def _born_of(sentence: Any) -> Iterator[str]:
    match sentence:
        case Duty(trigger=Each(happening=happening) | When(happening=happening)):
            if happening.what in _OF_A_DUTY and happening.clause is not None:
                yield happening.clause
        case _:
            return


_OF_A_DUTY: Final = frozenset({What.BREACHED, What.KEPT, What.DUE})


def _circle(start: str, needs: dict[str, set[str]]) -> tuple[str, ...] | None:
    path = [start]
    here = start
    while True:
        following = sorted(needs.get(here, ()))
        if not following:
            return None
        here = following[0]
        if here == start:
            return tuple(path)
        if here in path:
            return None
        path.append(here)
