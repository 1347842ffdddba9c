"""The kinds of clause that an agreement needs: responsibility, right and result.

Who agrees on what each must do, on what each may do, and on what is to come of it, has agreed on
the relationship; where one of the three is missing, that is what it will break on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Any

from trato.core.agreement.acts import (
    Duty,
    Instalments,
    PayInStages,
    Permission,
    Power,
    Prohibition,
    Retention,
    Warranty,
)
from trato.core.agreement.modifiers import Purpose
from trato.core.agreement.statements import Absences, Goal, HourBank, Included, Licence, Takes


class ClauseKind(StrEnum):
    """What a clause is for."""

    RESPONSIBILITY = "responsibility"
    RIGHT = "right"
    RESULT = "result"


_RESPONSIBILITIES = (Duty, PayInStages, Instalments, Prohibition, Retention, Warranty)
_RIGHTS = (Power, Permission, Licence, Warranty, Included, HourBank, Takes, Absences)
_RESULTS = (Goal, Purpose)


def kinds_of(sentences: Iterable[Any]) -> frozenset[ClauseKind]:
    """Return the kinds of some sentences of an agreement, with the modifiers that they carry.

    Sentences of a clause give the kinds of the clause; those of all clauses, what an agreement
    speaks of. Prose, definitions and counting rules are of no kind.
    """
    return frozenset(kind for sentence in sentences for kind in _kinds(sentence))


def _kinds(sentence: Any) -> Iterator[ClauseKind]:
    if isinstance(sentence, _RESPONSIBILITIES):
        yield ClauseKind.RESPONSIBILITY
    if isinstance(sentence, _RIGHTS):
        yield ClauseKind.RIGHT
    if any(isinstance(one, _RESULTS) for one in (sentence, *getattr(sentence, "modifiers", ()))):
        yield ClauseKind.RESULT
