"""A Problem: something a person wrote or recorded that cannot stand, with its place and its cure.

Problems are values. Nothing a user typed raises: reading answers with all its problems at once,
and the words (`trato.core.words`) turn each code into a message and a cure in Spanish or English.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["problem", "question"]

NEAREST_MAX = 3
_COMPARED_CHARACTERS_MAX = 64


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong (`problem`), or that the checker only asks (`question`).

    `line` and `column` are 1-based; columns count Unicode code points; `end_column` is exclusive,
    and equals `column` when the problem is a place and not a stretch. `params` fill the
    placeholders of the message. `nearest` holds at most three names or forms that were probably
    meant, likeliest first.
    """

    code: str
    line: int = 1
    column: int = 1
    end_column: int = 0
    params: tuple[tuple[str, str], ...] = ()
    nearest: tuple[str, ...] = ()
    severity: Severity = "problem"

    def __post_init__(self) -> None:
        """Give a problem without a stretch the end of its place."""
        assert self.line >= 1
        assert self.column >= 1
        if self.end_column < self.column:
            object.__setattr__(self, "end_column", self.column)

    @property
    def blocks(self) -> bool:
        """Tell whether the text or the fact cannot stand until this is mended."""
        return self.severity == "problem"

    def param(self, name: str) -> str:
        """Return the value of a parameter, or an empty text when there is none of that name."""
        return dict(self.params).get(name, "")

    def moved_to(self, line: int, *, column: int = 1, end_column: int = 0) -> "Problem":
        """Return the same problem at another place: who reads a part does not know the whole."""
        return replace(self, line=line, column=column, end_column=max(end_column, column))


def problem(
    code: str,
    /,
    *,
    line: int = 1,
    column: int = 1,
    end_column: int = 0,
    nearest: tuple[str, ...] = (),
    **params: str,
) -> Problem:
    """Make a Problem that blocks; `params` are the placeholders of its message."""
    return Problem(code, line, column, end_column, tuple(params.items()), nearest)


def question(
    code: str,
    /,
    *,
    line: int = 1,
    column: int = 1,
    end_column: int = 0,
    nearest: tuple[str, ...] = (),
    **params: str,
) -> Problem:
    """Make a Problem that only asks; `params` are the placeholders of its message."""
    return Problem(code, line, column, end_column, tuple(params.items()), nearest, "question")


def nearest_names(word: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return at most three of `names` that were probably meant by `word`, likeliest first.

    Distance is Levenshtein's (1966) with swapped neighbours counted once; case does not count. A
    name further away than half of the longer word is no guess worth making. Ties keep the
    alphabet.
    """
    wanted = word.casefold()[:_COMPARED_CHARACTERS_MAX]
    ranked: list[tuple[int, str]] = []
    for name in set(names):
        candidate = name.casefold()[:_COMPARED_CHARACTERS_MAX]
        longest = max(len(wanted), len(candidate))
        if abs(len(wanted) - len(candidate)) * 2 > longest:
            continue
        distance = _distance(wanted, candidate)
        if distance * 2 <= longest:
            ranked.append((distance, name))
    return tuple(name for _, name in sorted(ranked)[:NEAREST_MAX])


def _distance(left: str, right: str) -> int:
    """Count the edits between two short words (optimal string alignment)."""
    before_last: list[int] = []
    last = list(range(len(right) + 1))
    for row, left_letter in enumerate(left, start=1):
        current = [row]
        for column, right_letter in enumerate(right, start=1):
            cost = min(
                last[column] + 1,
                current[column - 1] + 1,
                last[column - 1] + (left_letter != right_letter),
            )
            swapped = row > 1 and column > 1 and left_letter == right[column - 2]
            if swapped and left[row - 2] == right_letter:
                cost = min(cost, before_last[column - 2] + 1)
            current.append(cost)
        before_last, last = last, current
    return last[-1]
