"""Doubting: a standing computed with what is doubtful one way and the other, and what comes out
differently: a fact in dispute, a day whose hour nobody knows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from trato.core.standing.values import Credit, Debt, Obligation, PowerState, Standing

DOUBTS_MAX = 6

Row = TypeVar("Row", Obligation, Debt, Credit, PowerState)


class Other(NamedTuple):
    """The standing with some facts the other way: left out, or at the end of their day."""

    facts: frozenset[str]
    standing: Standing


def choices(doubtful: Sequence[str]) -> Iterator[frozenset[str]]:
    """Yield every choice of what may be the other way."""
    for choice in range(1, 2 ** len(doubtful)):
        yield frozenset(id for place, id in enumerate(doubtful) if choice >> place & 1)


def merged(found: Standing, others: Sequence[Other]) -> Standing:
    """Mark what comes out differently, with the facts that decide it."""
    accounts = found.accounts
    told = [(one.facts, one.standing.accounts) for one in others]
    return found._replace(
        obligations=_marked(
            found.obligations,
            [(one.facts, one.standing.obligations) for one in others],
            _course_of,
        ),
        powers=_marked(found.powers, [(one.facts, one.standing.powers) for one in others], _use_of),
        accounts=accounts._replace(
            debts=_marked(accounts.debts, [(facts, one.debts) for facts, one in told], _owed_by),
            credits=_marked(
                accounts.credits, [(facts, one.credits) for facts, one in told], _given_by
            ),
        ),
    )


def _course_of(one: Obligation) -> object:
    return one.phase, one.outcome, one.breached_at is None


def _use_of(one: PowerState) -> object:
    return one.phase, tuple((use.event, use.effective, use.until) for use in one.uses)


def _owed_by(one: Debt) -> object:
    return one.amount, one.reduced, one.balance, one.interest


def _given_by(one: Credit) -> object:
    return one.amount, one.lapsed


def _marked(
    rows: Iterable[Row],
    others: Sequence[tuple[frozenset[str], Iterable[Row]]],
    course_of: Callable[[Row], object],
) -> tuple[Row, ...]:
    """Return rows with the facts that decide each: those that do alone, else all together."""
    courses = [(facts, {one.id: course_of(one) for one in known}) for facts, known in others]
    marked: list[Row] = []
    for row in rows:
        own = course_of(row)
        decisive = [facts for facts, known in courses if known.get(row.id) != own]
        alone = [facts for facts in decisive if len(facts) == 1]
        deciding = frozenset[str]().union(*(alone or decisive))
        marked.append(row._replace(undetermined=tuple(sorted(deciding))) if deciding else row)
    return tuple(marked)


def all_undetermined(found: Standing, doubtful: Sequence[str]) -> Standing:
    """More is doubtful than can be computed every way: what rests on it is undetermined."""
    facts = frozenset(doubtful)
    told = tuple(sorted(facts))
    accounts = found.accounts
    return found._replace(
        obligations=tuple(
            row._replace(undetermined=told) if _rests_on(row, facts) else row
            for row in found.obligations
        ),
        accounts=accounts._replace(
            debts=tuple(
                row._replace(undetermined=told) if facts & {*row.events, *row.leans_on} else row
                for row in accounts.debts
            ),
            credits=tuple(
                row._replace(undetermined=told) if facts & {*row.events, *row.leans_on} else row
                for row in accounts.credits
            ),
        ),
        powers=tuple(
            row._replace(undetermined=told)
            if facts.intersection(use.event for use in row.uses)
            else row
            for row in found.powers
        ),
    )


def _rests_on(row: Obligation, facts: frozenset[str]) -> bool:
    return bool(facts.intersection((*row.events, row.trigger_event or "")))
