"""What one text changes in another, as people read it: the change, its money, what stays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from trato.core.agreement import Agreement
from trato.core.comparison import Change, compare, touches_money, worded
from trato.core.comparison.changes import ChangeKind, Part
from trato.core.comparison.wording import sentences
from trato.core.words import Language
from trato.store.ledgers import reading_of
from trato.store.understandings import wording_of
from trato.web.agreement.words_changed import Run, word_runs

_COMES_GOES = frozenset({ChangeKind.ADDED, ChangeKind.REMOVED})


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """A change: of a clause its label, its title and its words; of anything else one sentence."""

    label: str
    title: str
    kind: str
    said: str
    is_of_money: bool
    runs: tuple[Run, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangesShown:
    """Everything that a text changes in another.

    `same` are the labels of the clauses that stay as they are; `from_on` the day from which the new
    text says that it is in force.
    """

    changes: tuple[ChangeShown, ...]
    same: tuple[str, ...]
    from_on: date | None

    @property
    def of_money(self) -> tuple[ChangeShown, ...]:
        """Return the changes that touch money."""
        return tuple(one for one in self.changes if one.is_of_money)


def changes_shown(old_text: str, new_text: str, language: Language) -> ChangesShown:
    """Return what `new_text` changes in `old_text`, by what they mean, then by how they say it."""
    old, new = reading_of(old_text).agreement, reading_of(new_text).agreement
    found = compare(old, new, old_words=wording_of(old_text), new_words=wording_of(new_text))
    changed = {one.label for one in found if one.part is Part.CLAUSE}
    shown = [_shown(one, old, new, language) for one in found if one.part is not Part.NAMES]
    words = "\n".join(run.text for one in shown for run in one.runs)
    # A name that stands in what changes needs no line of its own.
    shown += [
        _shown(one, old, new, language)
        for one in found
        if one.part is Part.NAMES and not (one.kind in _COMES_GOES and one.label in words)
    ]
    return ChangesShown(
        tuple(shown),
        tuple(clause.label for clause in new.clauses if clause.label not in changed),
        new.amends.from_on if new.amends is not None else None,
    )


def _shown(change: Change, old: Agreement, new: Agreement, language: Language) -> ChangeShown:
    is_clause = change.part is Part.CLAUSE
    label = change.label if is_clause else ""
    kind, is_of_money = change.kind.value, touches_money(change)
    if not is_clause:
        return ChangeShown(label, "", kind, worded(change, old, new, language), is_of_money)
    clause = new.clause(label) or old.clause(label)
    title = clause.title if clause is not None else ""
    if change.kind is ChangeKind.REWORDED:
        before, after = change.old, change.new
    else:
        before = sentences(change.before, old, old.header.language) or change.old
        after = sentences(change.after, new, new.header.language) or change.new
    return ChangeShown(label, title, kind, "", is_of_money, word_runs(before, after))
