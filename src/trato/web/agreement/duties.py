"""The agreement in two columns: what each side must and may do."""

from __future__ import annotations

from dataclasses import dataclass

from trato.core.agreement import Side
from trato.core.agreement.bearing import Bearing, bearing_of
from trato.core.text import Reading


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with the clause that it stands in."""

    label: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """One side's lines."""

    must: tuple[Line, ...]
    may: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """Both sides, and what holds for both: no sentence is left out."""

    provider: Column
    client: Column
    shared: tuple[Line, ...]


def columns_of(reading: Reading) -> Columns:
    """Return every sentence of a text in the column of whom it binds or entitles.

    A modifier goes with the act before it.
    """
    titles = {clause.label: clause.title for clause in reading.agreement.clauses}
    found: dict[tuple[Bearing, Side | None], list[Line]] = {}
    last: tuple[str, Bearing, Side | None] | None = None
    for one in reading.sentences:
        bearing, side = bearing_of(one.value) if one.value is not None else (Bearing.SHARED, None)
        if bearing is Bearing.SHARED and last is not None and last[0] == one.clause:
            bearing, side = last[1], last[2]
        last = (one.clause, bearing, side)
        line = Line(one.clause, titles.get(one.clause, ""), one.text)
        found.setdefault((bearing, side), []).append(line)

    def lines(bearing: Bearing, side: Side | None) -> tuple[Line, ...]:
        return tuple(found.get((bearing, side), ()))

    def column(side: Side) -> Column:
        return Column(lines(Bearing.MUST, side), lines(Bearing.MAY, side))

    shared = lines(Bearing.SHARED, None)
    return Columns(column(Side.PROVIDER), column(Side.CLIENT), shared)
