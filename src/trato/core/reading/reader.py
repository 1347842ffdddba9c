"""Reading a message against the clauses of an agreement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from trato.core.reading.clauses import ClauseIndex, index_of
from trato.core.reading.confirming import Votes, votes_of
from trato.core.reading.expressions import Marked, marked
from trato.core.reading.features import intent_features
from trato.core.reading.hearing import language_heard
from trato.core.reading.person import person_in
from trato.core.reading.ranking import NONE, scores_of
from trato.core.reading.tokens import heard
from trato.core.reading.urgency import urgency_features
from trato.core.reading.values import (
    CLAUSES_SHOWN,
    ClauseText,
    Confirmation,
    Intent,
    Likeness,
    MessageReading,
    RankedClause,
    Urgency,
)
from trato.core.reading.weights import Weights, added, shares
from trato.core.words import Language

# Chosen so that what is said to be sure at so many per cent is right as often, on messages that
# were not learned from.
INTENT_TEMPERATURE: Final = 1_800
CLAUSE_TEMPERATURE: Final = 180_000
# What one squared per cent of likeness to a confirmed message weighs: an identical one decides.
_CONFIRMED_INTENT: Final = 4
_CONFIRMED_CLAUSE: Final = 500
# What a thousandth of likeness found outside weighs: of log-odds in tenths, of a cosine.
_LIKE_INTENT: Final = 8
_LIKE_CLAUSE: Final = 10_000
_BEYOND: Final = frozenset({"scope", "extras"})


def read_message(
    text: str,
    clauses: Iterable[ClauseText],
    confirmed: Sequence[Confirmation] = (),
    *,
    language: Language | None = None,
    likeness: Likeness | None = None,
) -> MessageReading:
    """Return what a message most likely means: pure, and the same for the same arguments.

    ``confirmed`` are messages that a person has read before; ``language`` is found where it is not
    given; ``likeness`` is what something outside the core finds near (it votes on intents and
    reorders clauses). Time is linear in the text.
    """
    index = index_of(tuple(clauses))
    language = language or language_heard(text, index.language)
    message = marked(heard(text, language))
    votes = votes_of(text, confirmed, language) if confirmed else Votes()
    intents = _intents(message, votes, likeness)
    intent = next(iter(intents))
    first, ranked, clause_share = _clauses(message, intent, index, votes, likeness)
    person = person_in(text, message)
    return MessageReading(
        language,
        intent,
        votes.urgency or _urgency(message, intent),
        first,
        ranked,
        intents[intent] * clause_share // 100,
        tuple(intents.items()),
        person.situation,
        person.need,
        person.fear,
        person.beliefs,
        intent is Intent.REQUEST and first is not None and _touches_scope(index, first),
    )


def subjects_of(text: str, language: Language) -> dict[str, int]:
    """Return how strongly a text speaks of each subject that clauses speak of.

    ``language`` is taken where the text does not tell its own.
    """
    return marked(heard(text, language_heard(text, language))).subjects()


def _intents(message: Marked, votes: Votes, likeness: Likeness | None) -> dict[Intent, int]:
    """Return the share of every intent, best first; of equals, the one worse to miss."""
    scores = added(_intent_weights(), intent_features(message))
    outside = dict(likeness.intents) if likeness else {}
    total = {
        intent: scores.get(intent.value, 0)
        + _CONFIRMED_INTENT * votes.intents.get(intent, 0)
        + _LIKE_INTENT * outside.get(intent, 0) // 10
        for intent in Intent
    }
    share = shares({intent.value: score for intent, score in total.items()}, INTENT_TEMPERATURE)
    order = sorted(Intent, key=lambda one: -total[one])
    return {intent: share[intent.value] for intent in order}


def _urgency(message: Marked, intent: Intent) -> Urgency:
    scores = added(_urgency_weights(), urgency_features(message, intent))
    return max(Urgency, key=lambda one: scores.get(one.value, 0))


def _clauses(
    message: Marked, intent: Intent, index: ClauseIndex, votes: Votes, likeness: Likeness | None
) -> tuple[str | None, tuple[RankedClause, ...], int]:
    """Return the clause (None for none of them), the likeliest, and the share of the first."""
    scores, none = scores_of(message, intent, index, _subject_weights())
    outside = dict(likeness.clauses) if likeness else {}
    usual = sum(outside.values()) // max(len(outside), 1)
    total = {
        clause: score
        + _CONFIRMED_CLAUSE * votes.clauses.get(clause, 0)
        + _LIKE_CLAUSE * (outside.get(clause, usual) - usual)
        for clause, score in zip(index.ids, scores, strict=True)
    }
    total[NONE] = none + _CONFIRMED_CLAUSE * votes.clauses.get(NONE, 0)
    share = shares(total, CLAUSE_TEMPERATURE)
    order = sorted(index.ids, key=lambda one: -total[one])
    ranked = tuple(RankedClause(one, share[one]) for one in order[:CLAUSES_SHOWN])
    if not order or total[NONE] > total[order[0]]:
        return None, ranked, share[NONE]
    return order[0], ranked, share[order[0]]


def _touches_scope(index: ClauseIndex, clause: str) -> bool:
    """Tell whether what a clause speaks of first is the scope, or what goes beyond it."""
    speaks_of = index.subjects[index.ids.index(clause)]
    return bool(speaks_of) and max(speaks_of, key=lambda one: speaks_of[one]) in _BEYOND


@cache
def _intent_weights() -> Weights:
    from trato.core.reading.tables.intents import NAMES, ROWS  # noqa: PLC0415  when first read

    return Weights(NAMES, ROWS)


@cache
def _urgency_weights() -> Weights:
    from trato.core.reading.tables.urgencies import NAMES, ROWS  # noqa: PLC0415  when first read

    return Weights(NAMES, ROWS)


@cache
def _subject_weights() -> Weights:
    from trato.core.reading.tables.subjects import NAMES, ROWS  # noqa: PLC0415  when first read

    return Weights(NAMES, ROWS)
