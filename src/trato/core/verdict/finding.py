"""A finding: what one claim comes to, before what surrounds it is added."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from trato.core.standing.values import Because, Obligation, RestsOn
from trato.core.verdict.values import Reason, Saying, Summed, VerdictCode, saying
from trato.core.worktime import Deadline


class Finding(NamedTuple):
    """The word, in one sentence, with what it rests on. `clauses` and `events` decide it (an id of
    an obligation, a power, a debt stands for the events behind it); `looked_at` are ids of the
    obligations that would have decided, had they gone otherwise.
    """

    code: VerdictCode
    headline: Saying
    clauses: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    amounts: tuple[Summed, ...] = ()
    due: Deadline | None = None
    rests_on: RestsOn | None = None
    decides: tuple[str, ...] = ()
    thing: str | None = None
    looked_at: tuple[str, ...] = ()


def unique(names: Iterable[str | None]) -> tuple[str, ...]:
    """Return names once each, in the order of their first appearance, without empty ones."""
    return tuple(dict.fromkeys(name for name in names if name))


def about(code: VerdictCode, headline: Saying, obligations: tuple[Obligation, ...]) -> Finding:
    """Make the finding that these obligations decide, with their clauses, events and reasons."""
    first = obligations[0] if obligations else None
    return Finding(
        code,
        headline,
        clauses=unique(
            name for one in obligations for name in (one.clause, *_clauses(one.because))
        ),
        events=unique(name for one in obligations for name in events_behind(one)),
        reasons=tuple(reason_of(because) for one in obligations for because in one.because),
        obligations=obligations,
        due=first.due if first else None,
        rests_on=next((one.rests_on for one in obligations if one.rests_on), None),
        decides=unique(name for one in obligations for name in one.undetermined),
        thing=next((one.thing for one in obligations if one.thing), None),
    )


def events_behind(obligation: Obligation) -> tuple[str, ...]:
    """Return the events that an obligation's state rests on, in the order in which they came up."""
    shifted = (event for shift in obligation.shifts for event in shift.events)
    caused = (event for because in obligation.because for event in because.events)
    return unique((obligation.trigger_event, *shifted, *caused, *obligation.events))


def _clauses(because: tuple[Because, ...]) -> tuple[str, ...]:
    steps = (step.source for one in because for step in one.steps)
    return unique((*(one.clause for one in because), *steps))


def reason_of(because: Because) -> Reason:
    """Return a transition of the standing as a reason of the verdict."""
    return Reason(saying(because.rule), because.clause, because.events, because.at, because=because)
