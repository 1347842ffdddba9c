"""Two versions compared: by what they mean first, and only then by how they say it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TypeVar

from trato.core.agreement import Agreement, Clause, Header, Party, Sentence
from trato.core.worktime import Calendar

T = TypeVar("T")


class Part(StrEnum):
    """The part of an agreement that changed."""

    HEADER = "header"
    PARTIES = "parties"
    CALENDARS = "calendars"
    NAMES = "names"
    CLAUSE = "clause"
    ANNEX = "annex"


class ChangeKind(StrEnum):
    """What happened to it."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"  # other words or another order, the same meaning
    CHANGED = "changed"  # another meaning


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `label` is a clause's or an annex's label, the name of a calendar, a thing,
    a person or a side, or the field of the header.

    `before` and `after` hold the sentences of a clause that differ, as values; `old` and `new` say
    in plain text what is no sentence: figures, names, hours, titles.
    """

    part: Part
    kind: ChangeKind
    label: str
    before: tuple[Sentence, ...] = ()
    after: tuple[Sentence, ...] = ()
    old: str = ""
    new: str = ""


def compare(
    old: Agreement,
    new: Agreement,
    *,
    old_words: Mapping[str, str] | None = None,
    new_words: Mapping[str, str] | None = None,
) -> tuple[Change, ...]:
    """Return what `new` changes in `old`, in the order of the text: header, parties, calendars,
    names, clauses, annexes. Equal agreements have no changes.

    `old_words` and `new_words` give the text of each clause by label as it was written: with them a
    clause that means the same in other words is found too.
    """
    return (
        *_header(old.header, new.header, titles=(old.title, new.title)),
        *_parties(old.parties, new.parties),
        *_calendars(old.calendars, new.calendars),
        *_names(old, new),
        *_clauses(old.clauses, new.clauses, old_words or {}, new_words or {}),
        *_annexes(old, new),
    )


def _header(old: Header, new: Header, *, titles: tuple[str, str]) -> tuple[Change, ...]:
    pairs = [("title", *titles)]
    pairs.extend(
        (field.name, _shown(getattr(old, field.name)), _shown(getattr(new, field.name)))
        for field in fields(Header)
        if field.name != "table"
    )
    return tuple(
        Change(Part.HEADER, ChangeKind.CHANGED, name, old=before, new=after)
        for name, before, after in pairs
        if before != after
    )


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _parties(old: Sequence[Party], new: Sequence[Party]) -> tuple[Change, ...]:
    before = {party.side.value: party for party in old}
    after = {party.side.value: party for party in new}
    changes = [
        Change(Part.PARTIES, ChangeKind.CHANGED, side, old=party.name, new=after[side].name)
        for side, party in before.items()
        if side in after and party.name != after[side].name
    ]
    changes.extend(_matched(Part.PARTIES, _people(old), _people(new)))
    return tuple(changes)


def _people(parties: Sequence[Party]) -> dict[str, str]:
    return {
        person.name: ", ".join((party.side.value, *(may.value for may in person.may)))
        for party in parties
        for person in party.people
    }


def _calendars(old: Sequence[Calendar], new: Sequence[Calendar]) -> tuple[Change, ...]:
    before = {calendar.name: calendar for calendar in old}
    after = {calendar.name: calendar for calendar in new}
    added = _only(Part.CALENDARS, ChangeKind.ADDED, after, before)
    removed = _only(Part.CALENDARS, ChangeKind.REMOVED, before, after)
    changed = tuple(
        Change(Part.CALENDARS, ChangeKind.CHANGED, name, old=shown[0], new=shown[1])
        for name in before
        if name in after
        for shown in _calendar_differences(before[name], after[name])
    )
    return (*removed, *changed, *added)


def _calendar_differences(old: Calendar, new: Calendar) -> tuple[tuple[str, str], ...]:
    pairs = (
        (old.zone, new.zone),
        (_hours(old), _hours(new)),
        (_days(old, new), _days(new, old)),
        (str(old.exceptions), str(new.exceptions)),
        (str(old.breaks), str(new.breaks)),
    )
    return tuple(pair for pair in pairs if pair[0] != pair[1])


def _hours(calendar: Calendar) -> str:
    """Return the windows of the week as «1 9:00-14:00»: the ISO number of the day and its hours."""
    return "; ".join(
        f"{day} " + ", ".join(f"{_clock(one.start)}-{_clock(one.end)}" for one in windows)
        for day, windows in enumerate(calendar.weekly, start=1)
        if windows
    )


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"


def _days(calendar: Calendar, other: Calendar) -> str:
    return ", ".join(str(day) for day in sorted(calendar.holidays - other.holidays))


def _names(old: Agreement, new: Agreement) -> tuple[Change, ...]:
    return (
        *_matched(Part.NAMES, _things(old), _things(new)),
        *_matched(Part.NAMES, _groups(old), _groups(new)),
    )


def _things(agreement: Agreement) -> dict[str, str]:
    return {
        thing.name: ", ".join(name for _, name in thing.translations) for thing in agreement.things
    }


def _groups(agreement: Agreement) -> dict[str, str]:
    return {group.name: ", ".join(group.members) for group in agreement.groups}


def _clauses(
    old: Sequence[Clause],
    new: Sequence[Clause],
    old_words: Mapping[str, str],
    new_words: Mapping[str, str],
) -> tuple[Change, ...]:
    before = {clause.label: clause for clause in old}
    after = {clause.label: clause for clause in new}
    changes: list[Change] = []
    for label in (*before, *(label for label in after if label not in before)):
        if label not in after:
            gone = before[label]
            changes.append(
                Change(Part.CLAUSE, ChangeKind.REMOVED, label, gone.sentences, old=gone.title)
            )
        elif label not in before:
            come = after[label]
            changes.append(
                Change(Part.CLAUSE, ChangeKind.ADDED, label, (), come.sentences, new=come.title)
            )
        else:
            words = (old_words.get(label, ""), new_words.get(label, ""))
            found = _clause(before[label], after[label], words)
            changes.extend((found,) if found else ())
    return tuple(changes)


def _clause(old: Clause, new: Clause, words: tuple[str, str]) -> Change | None:
    before, after = _without(old.sentences, new.sentences), _without(new.sentences, old.sentences)
    if before or after:
        return Change(
            Part.CLAUSE, ChangeKind.CHANGED, old.label, before, after, old.title, new.title
        )
    same_words = "".join(words[0].split()) == "".join(words[1].split())
    if old == new and same_words:
        return None
    said = words if not same_words else (old.title, new.title)
    return Change(Part.CLAUSE, ChangeKind.REWORDED, old.label, old=said[0], new=said[1])


def _without(sentences: Sequence[T], others: Sequence[T]) -> tuple[T, ...]:
    """Return the sentences that have no equal among the others, each equal one used once."""
    left = list(others)
    kept: list[T] = []
    for sentence in sentences:
        if sentence in left:
            left.remove(sentence)
        else:
            kept.append(sentence)
    return tuple(kept)


def _annexes(old: Agreement, new: Agreement) -> tuple[Change, ...]:
    before = {annex.label: f"{annex.title}\n{annex.text}" for annex in old.annexes}
    after = {annex.label: f"{annex.title}\n{annex.text}" for annex in new.annexes}
    return _matched(Part.ANNEX, before, after)


def _matched(part: Part, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Change, ...]:
    """Return what two lists of names, each with what is said of it, differ in."""
    changed = tuple(
        Change(part, ChangeKind.CHANGED, name, old=said, new=after[name])
        for name, said in before.items()
        if name in after and after[name] != said
    )
    return (
        *_only(part, ChangeKind.REMOVED, before, after),
        *changed,
        *_only(part, ChangeKind.ADDED, after, before),
    )


def _only(
    part: Part, kind: ChangeKind, those: Mapping[str, object], others: Mapping[str, object]
) -> tuple[Change, ...]:
    """Return a change for each of `those` that the others do not have."""
    said = {name: value if isinstance(value, str) else "" for name, value in those.items()}
    return tuple(
        Change(part, kind, name, new=said[name])
        if kind is ChangeKind.ADDED
        else Change(part, kind, name, old=said[name])
        for name in those
        if name not in others
    )
