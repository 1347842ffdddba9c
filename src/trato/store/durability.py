"""What need not outlive a power cut: rows that anybody can compute again from what does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection


@contextmanager
def may_be_lost() -> Iterator[None]:
    """Let transactions that begin and end in it not wait for the disk.

    On SQLite with its write-ahead log what is lost by a power cut are the last transactions, whole,
    and never what was committed before them with `synchronous=FULL`. Inside of another transaction,
    and on PostgreSQL, nothing changes.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    _synchronise("NORMAL")
    try:
        yield
    finally:
        _synchronise("FULL")


def _synchronise(how: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA synchronous={how}")
