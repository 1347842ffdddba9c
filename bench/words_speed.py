"""How fast free words are read: many short texts, the slowest of them alone, and very long ones.

Everything runs in this process and thus on one core, with what is loaded once already loaded. A
text twice as long may take two and a half times as long, up to a megabyte, whatever is in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from time import perf_counter
from typing import Any, Final

from bench.batch import COMMANDS, answers, built, held_out, seconds
from bench.rows import Row

ROUNDS: Final = 3
MANY: Final = 1000
PER_SECOND_MIN: Final = {"clarity": 200, "messages": 500, "promises": 500, "replies": 500}
ALONE_MAX_MS: Final = 50.0
SHORTER: Final = 480_000  # bytes; twice as many are just under a megabyte
DOUBLING_MAX: Final = 2.5
# What a doubling takes is only told apart from the work of starting when it is at least this long.
TELLING_SECONDS: Final = 0.05
UNSTEADY_SECONDS: Final = 0.5
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
    """Measure every kind of text whose command is built."""
    rows: list[Row] = []
    for kind, command in COMMANDS.items():
        name = f"trato {command[0]}"
        if built(kind):
            rows += [_many(kind, name), _alone(kind, name), _doubled(kind, name)]
        else:
            rows.append(Row(f"{name}: speed", "not built yet", "", ""))
    return rows


def _many(kind: str, name: str) -> Row:
    items = list(islice(cycle(held_out(kind)), MANY))
    ours = MANY / min(seconds(kind, items) for _ in range(ROUNDS))
    anchor = MANY / min(_splitting(items) for _ in range(ROUNDS))
    least = PER_SECOND_MIN[kind]
    return Row(
        f"{name}: texts a second",
        f"{ours:,.0f}",
        f"splitting them into words: {anchor:,.0f}",
        f"≥ {least}",
        ours >= least,
    )


def _splitting(items: Sequence[Item]) -> float:
    begun = perf_counter()
    for one in items:
        WORD.findall(one["text"])
    return perf_counter() - begun


def _alone(kind: str, name: str) -> Row:
    items = held_out(kind)
    slowest = max(min(seconds(kind, [one]) for _ in range(ROUNDS)) for one in items) * 1000
    return Row(
        f"{name}: the slowest text alone",
        f"{slowest:.1f} ms",
        f"of {len(items)}",
        f"≤ {ALONE_MAX_MS:.0f} ms",
        slowest <= ALONE_MAX_MS,
    )


def _doubled(kind: str, name: str) -> Row:
    ratios: dict[str, float] = {}
    for title, whole in _long(kind):
        short, long = (_cut(whole, size) for size in (SHORTER, 2 * SHORTER))
        if "error" in answers(kind, [_item(kind, long)])[0]:
            return Row(f"{name}: twice as long", f"refused: {title}", "", "", met=False)
        before, after = (_best(kind, text) for text in (short, long))
        ratios[title] = after / max(before, TELLING_SECONDS)
    worst = max(ratios, key=lambda title: ratios[title])
    return Row(
        f"{name}: twice as long, up to 1 MB",
        f"× {ratios[worst]:.2f} ({worst})",
        f"our own texts: × {ratios['our own texts']:.2f}",
        f"≤ × {DOUBLING_MAX}",
        ratios[worst] <= DOUBLING_MAX,
    )


def _best(kind: str, text: str) -> float:
    """Return the shortest time of two runs, and of more where they are short and thus unsteady."""
    items = [_item(kind, text)]
    first = seconds(kind, items)
    again = ROUNDS * 2 if first < UNSTEADY_SECONDS else 1
    return min(first, *(seconds(kind, items) for _ in range(again)))


def _long(kind: str) -> Iterator[tuple[str, str]]:
    texts = " ".join(one["text"] for one in held_out(kind)) + " "
    yield "our own texts", _filled(texts)
    for title, piece in HOSTILE.items():
        yield title, _filled(piece)


def _filled(piece: str) -> str:
    return piece * (2 * SHORTER // len(piece.encode()) + 1)


def _cut(text: str, size: int) -> str:
    return text.encode()[:size].decode(errors="ignore")


def _item(kind: str, text: str) -> Item:
    return {**held_out(kind)[0], "text": text}
