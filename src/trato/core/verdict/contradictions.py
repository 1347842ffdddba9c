"""Two rules that say different things, and which of them counts, when anything says so."""

from __future__ import annotations

from trato.core.agreement import Agreement, Duty, Precedence, Replaces
from trato.core.standing.values import Obligation, Standing
from trato.core.verdict.finding import Finding, about
from trato.core.verdict.values import VerdictCode, saying


def twins_of(standing: Standing, obligation: Obligation) -> tuple[Obligation, ...]:
    """Return the obligations of other clauses to do the same on the same occasion."""
    if not isinstance(obligation.act, Duty) or obligation.thing is None:
        return ()
    return tuple(
        one
        for one in standing.obligations
        if one.thing == obligation.thing
        and one.clause != obligation.clause
        and isinstance(one.act, Duty)
        and _occasion(one) == _occasion(obligation)
    )


def _occasion(one: Obligation) -> tuple[object, ...]:
    return one.debtor, one.verb, one.thing, one.period, one.trigger_event, one.version


def winner_of(agreement: Agreement, left: str, right: str) -> str | None:
    """Return which of two clauses outranks the other by the text, or None when nothing says so."""
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            if isinstance(sentence, Precedence) and {sentence.winner, sentence.loser} == {
                left,
                right,
            }:
                return sentence.winner
            for modifier in getattr(sentence, "modifiers", ()):
                if isinstance(modifier, Replaces) and {clause.label, modifier.clause} == {
                    left,
                    right,
                }:
                    return clause.label
    return None


def ambiguous(left: Obligation, right: Obligation) -> Finding:
    """Make the finding that two clauses contradict each other, citing both."""
    said = saying("verdict.ambiguous", first=left.clause, second=right.clause)
    return about(VerdictCode.AMBIGUOUS, said, (left, right))


def clash(first: str, second: str, *, thing: str | None, events: tuple[str, ...] = ()) -> Finding:
    """Make the finding that two clauses say different things of one thing, citing both."""
    said = saying("verdict.ambiguous", first=first, second=second)
    return Finding(VerdictCode.AMBIGUOUS, said, (first, second), events, thing=thing)
