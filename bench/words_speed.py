"""How fast free words are read: many short texts, the slowest of them alone, and very long ones.

Everything runs in this process, with what is loaded once already loaded, and is told in the time of
one core. A text twice as long may take two and a half times as long, up to a megabyte, whatever is
in it: our own texts, and what somebody might send who wishes us ill.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from itertools import cycle, islice, pairwise
from time import process_time
from typing import Any, Final

from bench.batch import COMMANDS, answers, held_out, seconds
from bench.rows import Row

MANY: Final = 1000
PER_SECOND_MIN: Final = {"clarity": 200, "messages": 500, "promises": 500, "replies": 500}
SLOW: Final = 10
"""So many of the texts that took longest are timed again: the first time may be a hiccup."""
AGAIN: Final = 3
ALONE_MAX_MS: Final = 50.0
SIZES: Final = (120_000, 240_000, 480_000, 960_000)  # bytes
DOUBLING_MAX: Final = 2.5
UNSTEADY_SECONDS: Final = 1.0
"""What is shorter is timed twice."""
TELLING_SECONDS: Final = 0.05
"""What is shorter says nothing of how it grows."""
WORD: Final = re.compile(r"\w+")
HOSTILE: Final = {
    "spaces": " ",
    "lines": "\n",
    "one word": "a",
    "one number": "7",
    "commas": "a, ",
    "full stops": ". ",
    "open brackets": "(",
    "open quotes": "«",
    "straight quotes": 'a" ',
    "question marks": "¿",
    "conditions": "si no cuando ",
    "and/or": "y/o ",
    "passives": "se ha sido ",
    "articles": "el la los ",
    "days": "antes del lunes 4 ",
    "hours": "10:00 ",
    "never a full stop": "the agreement that we have made is kept by us and ",
}

Item = dict[str, Any]


def run() -> list[Row]:
    """Measure every kind of text, saying on the way what is being measured."""
    rows: list[Row] = []
    for kind, command in COMMANDS.items():
        name = f"trato {command[0]}"
        rows += [_many(kind, name), _alone(kind, name)]
        for title, whole in (("our own texts", _own(kind)), ("hostile texts", _hostile())):
            rows.append(_doubled(kind, f"{name}: {title}", whole))
    return rows


def _tell(what: str) -> None:
    print(f"    {what}", file=sys.stderr, flush=True)


def _many(kind: str, name: str) -> Row:
    items = list(islice(cycle(held_out(kind)), MANY))
    ours = MANY / seconds(kind, items)
    anchor = MANY / _splitting(items)
    least = PER_SECOND_MIN[kind]
    _tell(f"{name}: {ours:,.0f} texts a second")
    return Row(
        f"{name}: texts a second",
        f"{ours:,.0f}",
        f"splitting them into words: {anchor:,.0f}",
        f"≥ {least}",
        ours >= least,
    )


def _splitting(items: Sequence[Item]) -> float:
    begun = process_time()
    for one in items:
        WORD.findall(one["text"])
    return process_time() - begun


def _alone(kind: str, name: str) -> Row:
    items = held_out(kind)
    slow = sorted(items, key=lambda one: -seconds(kind, [one]))[:SLOW]
    slowest = max(min(seconds(kind, [one]) for _ in range(AGAIN)) for one in slow) * 1000
    _tell(f"{name}: the slowest text alone {slowest:.1f} ms")
    return Row(
        f"{name}: the slowest text alone",
        f"{slowest:.1f} ms",
        f"of {len(items)}",
        f"≤ {ALONE_MAX_MS:.0f} ms",
        slowest <= ALONE_MAX_MS,
    )


def _doubled(kind: str, name: str, whole: str) -> Row:
    taken = []
    for size in SIZES:
        item = _item(kind, _cut(whole, size))
        taken.append(_best(kind, item))
        _tell(f"{name}, {size // 1000} kB: {taken[-1]:.2f} s")
    refused = "error" in answers(kind, [_item(kind, _cut(whole, SIZES[0]))])[0]
    worst = max(
        after / before if before >= TELLING_SECONDS else 1.0 for before, after in pairwise(taken)
    )
    return Row(
        f"{name}, twice as long, up to 1 MB",
        "refused" if refused else f"× {worst:.2f}",
        f"{SIZES[-1] // 1000} kB: {taken[-1]:.1f} s",
        f"≤ × {DOUBLING_MAX}",
        worst <= DOUBLING_MAX and not refused,
    )


def _best(kind: str, item: Item) -> float:
    first = seconds(kind, [item])
    return min(first, seconds(kind, [item])) if first < UNSTEADY_SECONDS else first


def _own(kind: str) -> str:
    return _filled(" ".join(one["text"] for one in held_out(kind)) + " ", SIZES[-1])


def _hostile() -> str:
    """Return every kind of hostile text, a stretch of each kind after the other.

    Each is cut short and long together with the whole, so none of them can hide how it grows.
    """
    return "\0".join(_filled(piece, SIZES[-1] // len(HOSTILE)) for piece in HOSTILE.values())


def _filled(piece: str, size: int) -> str:
    return piece * (size // len(piece.encode()) + 1)


def _cut(whole: str, size: int) -> str:
    """Return a text of a size: of each of its stretches as much as is due."""
    stretches = whole.split("\0")
    each = size // len(stretches)
    return "\n\n".join(one.encode()[:each].decode(errors="ignore") for one in stretches)


def _item(kind: str, text: str) -> Item:
    return {**held_out(kind)[0], "text": text}
