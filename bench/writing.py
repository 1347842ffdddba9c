"""Reading as somebody types: a page of forty clauses made again after one of them changed."""

from __future__ import annotations

import os
import re
from tempfile import mkdtemp
from time import perf_counter

from bench.material import text_of
from bench.rows import Row

ROUNDS = 15
LIMIT_MS = 100.0


def run() -> list[Row]:
    """Measure the best of several keystrokes, each of which makes another text."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "trato.server.settings")
    os.environ.setdefault("TRATO_DATA", mkdtemp(prefix="trato-bench-"))
    import django  # noqa: PLC0415  the settings have to be named before

    django.setup()
    text = text_of(40)
    _page(text)  # what does not change is known from then on, as it is to who goes on typing
    typed = [text.replace("en 6 horas hábiles", f"en {n} horas hábiles", 1) for n in range(7, 30)]
    ours = min(_milliseconds(lambda text=text: _page(text)) for text in typed[:ROUNDS])
    words = re.compile(r"\w+|\S")
    anchor = min(_milliseconds(lambda: words.findall(text)) for _ in range(ROUNDS))
    return [
        Row(
            "reading a 40-clause agreement as it is typed, with its page",
            f"{ours:.1f} ms",
            f"splitting it into words: {anchor:.2f} ms",
            f"≤ {LIMIT_MS:.0f} ms",
            ours <= LIMIT_MS,
        )
    ]


def _page(text: str) -> str:
    from django.template.loader import render_to_string  # noqa: PLC0415  after the set-up

    from trato.core.words import Language  # noqa: PLC0415
    from trato.store.ledgers import reading_of  # noqa: PLC0415
    from trato.web.agreement.writing import written  # noqa: PLC0415

    shown = {"written": written(text, reading_of(text), Language.SPANISH)}
    return render_to_string("staff/draft_reading.html", shown)


def _milliseconds(work: object) -> float:
    assert callable(work)
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
