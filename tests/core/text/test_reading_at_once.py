"""Several threads read at once, while the machines that read are still growing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from threading import Barrier, Thread

import pytest

from bench.material import text_of
from trato.core.text import Reading, clauses, read
from trato.core.words import Language

THREADS = 4


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Let threads interrupt one another at nearly every step."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("hasty_threads")
def test_what_several_threads_read_is_what_one_reads() -> None:
    text = text_of(20)
    alone = read(text)
    for _ in range(5):
        clauses.grammar.cache_clear()
        clauses.grammar(Language.SPANISH)  # one, for all of them
        readings: list[Reading] = []
        together = Barrier(THREADS)

        def one(together: Barrier = together, readings: list[Reading] = readings) -> None:
            together.wait()
            readings.append(read(text))

        threads = [Thread(target=one) for _ in range(THREADS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert readings == [alone] * THREADS
