"""How answers about free words are scored: small cases worked by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from bench.batch import held_out
from bench.rows import Row
from bench.scores import Tally, f1, measured, share
from bench.spans import Span, tally
from bench.words import (
    DEFECTS,
    Scored,
    clarity_rows,
    defect_tally,
    in_three,
    is_day_right,
    is_first,
    message_rows,
    promise_f1,
    promise_rows,
    reply_rows,
    span_tally,
)

CLAUSE = "El Proveedor responderá a la mayor brevedad y, si procede, avisará por correo y/o carta."


def _span(words: str, category: str) -> Span:
    start = CLAUSE.index(words)
    return Span(start, start + len(words), category)


def _tally(marked: list[Span], found: list[Span], *, blind: bool = False) -> Tally:
    return tally(CLAUSE, marked, found, blind=blind)


def test_the_same_span_of_the_same_category_is_a_hit() -> None:
    """What a person marked and the answer names is found."""
    gold = _span("a la mayor brevedad", "TIME")
    assert _tally([gold], [gold]) == Tally(hits=1)


def test_another_category_is_a_hit_only_when_blind() -> None:
    """The right place under the wrong name counts twice against the answer, unless blind."""
    gold, found = _span("si procede", "COND"), _span("si procede", "LOOP")
    assert _tally([gold], [found]) == Tally(false=1, missed=1)
    assert _tally([gold], [found], blind=True) == Tally(hits=1)


def test_half_of_the_words_are_enough_and_less_is_not() -> None:
    """Of «mayor brevedad», the words that count, one is half; of three words one is not."""
    gold = _span("a la mayor brevedad", "TIME")
    assert _tally([gold], [_span("brevedad", "TIME")]) == Tally(hits=1)
    assert _tally([gold], [_span("a la", "TIME")]) == Tally(false=1, missed=1)
    three = _span("Proveedor responderá a la mayor", "TIME")
    assert _tally([three], [_span("mayor", "TIME")]) == Tally(false=1, missed=1)


def test_part_of_a_word_does_not_cover_it() -> None:
    """A span that cuts through a word has not found it."""
    gold = _span("brevedad", "TIME")
    assert _tally([gold], [_span("breve", "TIME")]) == Tally(false=1, missed=1)


def test_a_span_of_function_words_alone_keeps_them() -> None:
    """«y/o» is two words, and both count though they bind."""
    gold = _span("y/o", "ANDOR")
    assert _tally([gold], [_span("o carta", "ANDOR")]) == Tally(hits=1)
    assert _tally([gold], [_span("carta", "ANDOR")]) == Tally(false=1, missed=1)


@pytest.mark.parametrize(
    ("found", "hits"),
    [
        ("responderá a la mayor brevedad y", 1),  # six words for two that count: the limit
        ("Proveedor responderá a la mayor brevedad y", 0),  # seven
    ],
)
def test_a_span_that_takes_the_clause_along_finds_nothing(found: str, hits: int) -> None:
    """A span may have six words, or twice those that count and two more."""
    gold = _span("a la mayor brevedad", "TIME")
    assert _tally([gold], [_span(found, "TIME")]).hits == hits


def test_a_long_span_may_be_met_by_a_longer_one() -> None:
    """For five words that count the limit is twelve."""
    gold = _span("mayor brevedad y, si procede", "TIME")  # mayor, brevedad, y, si, procede
    nine = _span("responderá a la mayor brevedad y, si procede", "TIME")
    assert _tally([gold], [nine]) == Tally(hits=1)


def test_one_span_finds_one_other() -> None:
    """Neither does a wide span find two, nor do two find the same one twice."""
    first, second = _span("mayor", "SUBJ"), _span("brevedad", "SUBJ")
    both = _span("mayor brevedad", "SUBJ")
    assert _tally([first, second], [both]) == Tally(hits=1, missed=1)
    assert _tally([both], [first, second]) == Tally(hits=1, false=1)


def test_as_many_are_matched_as_can_be() -> None:
    """The wide span makes room for the one that only the narrow mark fits."""
    first, second = _span("mayor", "SUBJ"), _span("brevedad", "SUBJ")
    wide = _span("mayor brevedad", "SUBJ")
    assert _tally([first, second], [wide, first]) == Tally(hits=2)
    assert _tally([second, first], [wide, second]) == Tally(hits=2)


def test_f1_is_counted_over_all_clauses_together() -> None:
    """Two hits, one false and two missed: 4 of 7."""
    assert f1([Tally(1, 1, 0), Tally(1, 0, 2)]) == pytest.approx(4 / 7)


def test_a_clause_without_spans_left_alone_costs_nothing() -> None:
    """There was nothing to find, and nothing was found."""
    one = Scored({"text": CLAUSE, "spans": []}, {"id": "1", "spans": []})
    assert span_tally(one) == Tally()


def test_an_answer_with_an_error_finds_nothing() -> None:
    """A clause that was refused is a clause whose spans were missed."""
    raw = [{"start": 0, "end": 2, "category": "SUBJ"}]
    assert span_tally(Scored({"text": CLAUSE, "spans": raw}, {"error": "…"})) == Tally(missed=1)


def test_a_clause_that_is_defensible_counts() -> None:
    """Where two clauses would do, either is right; none is right only where none would do."""
    two: dict[str, Any] = {"clause": "C05", "clause_ok": ["C05", "C01"]}
    assert is_first(Scored(two, {"clause": "C01"}))
    assert not is_first(Scored(two, {"clause": "none"}))
    assert is_first(Scored({"clause": "none"}, {"clause": "none", "clauses": ["C05"]}))


def test_in_three_looks_at_the_answer_and_at_the_best_three() -> None:
    """The fourth comes too late."""
    gold = {"clause": "C04"}
    best = ["C01", "C02", "C04", "C03"]
    assert in_three(Scored(gold, {"clause": "none", "clauses": best}))
    assert not in_three(Scored({"clause": "C03"}, {"clause": "C01", "clauses": best}))


def _promise(promise: bool, due: str | None = None) -> dict[str, Any]:
    return {"promise": promise, "due": due, "due_ok": [due] if due else []}


def test_a_day_is_right_without_its_hour() -> None:
    """Days are compared; a promise without a day has to stay without."""
    gold = _promise(True, "2026-03-13")
    assert is_day_right(Scored(gold, {"due": "2026-03-13T18:00"}))
    assert not is_day_right(Scored(gold, {"due": None}))
    assert is_day_right(Scored(_promise(True), {"due": None}))
    assert not is_day_right(Scored(_promise(True), {"due": "2026-03-13"}))


def test_a_promise_counts_when_its_day_is_right() -> None:
    """One right, one with the wrong day, one missed, one alarm: 2 · 1 of 3 found and 3 marked."""
    items = [
        Scored(_promise(True, "2026-03-13"), _promise(True, "2026-03-13")),
        Scored(_promise(True, "2026-03-13"), _promise(True, "2026-03-20")),
        Scored(_promise(True), _promise(False)),
        Scored(_promise(False), _promise(True)),
    ]
    assert promise_f1(items) == pytest.approx(2 / 6)


def test_a_defect_is_a_label_that_is_false() -> None:
    """What has to be found in a reply is what it lacks."""
    good = dict.fromkeys(DEFECTS, True)
    lacking = {"labels": {**good, "facts": False}}
    assert defect_tally(Scored(lacking, lacking), "facts") == Tally(hits=1)
    assert defect_tally(Scored(lacking, {"labels": good}), "facts") == Tally(missed=1)
    assert defect_tally(Scored({"labels": good}, lacking), "facts") == Tally(false=1)
    assert defect_tally(Scored({"labels": good}, {"labels": good}), "facts") == Tally()


def test_an_interval_holds_its_figure_and_is_the_same_each_time() -> None:
    """Of twenty answers fifteen are right; the draws are seeded."""
    answers = [True] * 15 + [False] * 5
    figure = measured(answers, share)
    assert figure == measured(answers, share)
    assert figure.low < figure.value == 0.75 < figure.high
    # The binomial puts 95 of 100 draws between 11 and 19 of 20.
    assert 0.5 <= figure.low <= 0.6
    assert 0.9 <= figure.high <= 0.95


SCORERS: dict[str, Callable[[Sequence[Scored]], list[Row]]] = {
    "clarity": clarity_rows,
    "messages": message_rows,
    "promises": promise_rows,
    "replies": reply_rows,
}


@pytest.mark.parametrize("kind", SCORERS)
def test_who_answers_as_labelled_reaches_everything(kind: str) -> None:
    """The labels themselves, handed in as answers, meet every figure; silence does not."""
    items = held_out(kind)
    perfect = SCORERS[kind]([Scored(one, one) for one in items])
    silent = SCORERS[kind]([Scored(one, {"id": one["id"]}) for one in items])
    assert {row.met for row in perfect} <= {True, None}
    assert any(row.met is False for row in silent)
