"""How well free words are read does not fall below what was promised.

The figures are those of `python -m bench words`, over the held-out texts: aggregates only. When one
falls, the message says by how much; which text it was is looked for among the development texts.
"""

from __future__ import annotations

from functools import cache

import pytest

from bench import words
from bench.scores import f1, share
from bench.words import LANGUAGES, Scored, is_day_right, is_promise, span_tally


@cache
def scored(kind: str) -> tuple[Scored, ...]:
    """Every held-out text of a kind with its answer, asked once."""
    return tuple(words.scored(kind))


def at_least(figure: float, floor: float) -> None:
    """Hold a figure that should be high, and say its margin."""
    assert figure >= floor, f"{figure:.3f} is {floor - figure:.3f} below {floor}"


def at_most(figure: float, ceiling: float) -> None:
    """Hold a figure that should be low, and say its margin."""
    assert figure <= ceiling, f"{figure:.3f} is {figure - ceiling:.3f} above {ceiling}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_vague_words_are_found_in_clauses_never_seen(language: str) -> None:
    """Four of five spans, their category told, and few alarms where nothing is vague."""
    here = [one for one in scored("clarity") if one.gold["lang"] == language]
    concrete = [one for one in here if one.gold["concrete"]]
    at_least(f1([span_tally(one) for one in here]), words.SPANS_MIN)
    at_most(share([bool(one.found["spans"]) for one in concrete]), words.FALSE_ALARMS_MAX[language])


def test_messages_never_seen_are_understood_without_the_extra() -> None:
    """What they want, and the clause they are about, first and among the best three."""
    items = scored("messages")
    intents = [one.found["intent"] == one.gold["intent"] for one in items]
    at_least(share(intents), words.INTENT_MIN[-1])
    at_least(share([words.is_first(one) for one in items]), words.CLAUSE_MIN[-1])
    at_least(share([words.in_three(one) for one in items]), words.CLAUSE_IN_THREE_MIN[-1])


def test_promises_never_seen_are_told_with_their_day() -> None:
    """Promises with the right day, few alarms on what is none, and Spanish days right."""
    items = scored("promises")
    others = [one for one in items if not one.gold["promise"]]
    dated = [
        one
        for one in items
        if one.gold["due"] and one.gold["lang"] == "es" and is_promise(one.found)
    ]
    at_least(words.promise_f1(items), words.PROMISES_MIN)
    at_most(share([is_promise(one.found) for one in others]), words.PROMISE_ALARMS_MAX)
    at_least(share([is_day_right(one) for one in dated]), words.DATES_MIN)


def test_defects_of_replies_never_seen_are_found() -> None:
    """All eight on the average, and the one that is found worst."""
    found = [
        f1([words.defect_tally(one, label) for one in scored("replies")]) for label in words.DEFECTS
    ]
    at_least(sum(found) / len(found), words.DEFECTS_MEAN_MIN)
    at_least(min(found), words.DEFECTS_WORST_MIN)
