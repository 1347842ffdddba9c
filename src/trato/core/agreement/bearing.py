"""Whom a sentence binds or entitles: what each side must, and what each may."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from trato.core.agreement.acts import (
    Act,
    Almost,
    Duty,
    Instalments,
    PayInStages,
    Permission,
    Power,
    Prohibition,
    Prose,
    Warranty,
)
from trato.core.agreement.modifiers import Modifier
from trato.core.agreement.names import Side
from trato.core.agreement.statements import Absences, Interest, Licence, OnlyPeople, Refers, Takes


class Bearing(StrEnum):
    """What a sentence does to a side."""

    MUST = "must"
    MAY = "may"
    SHARED = "shared"


class Borne(NamedTuple):
    """A bearing and the side that has it; a shared one is of both (None)."""

    bearing: Bearing
    side: Side | None


_SHARED = Borne(Bearing.SHARED, None)


def bearing_of(sentence: Act | Modifier | Prose | Almost) -> Borne:
    """Return what a sentence does to whom; definitions, counting rules and prose are of both."""
    match sentence:
        case Duty() | PayInStages() | Instalments() | Prohibition() | Warranty() | Interest():
            return Borne(Bearing.MUST, sentence.debtor)
        case Power() | Permission() | Licence():
            return Borne(Bearing.MAY, sentence.holder)
        case OnlyPeople() | Absences() | Refers() | Takes():
            return Borne(Bearing.MAY, sentence.side)
        case _:
            return _SHARED
