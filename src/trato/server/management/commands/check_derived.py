"""Compare everything that is kept beside the ledgers with what the ledgers give afresh."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing import get_context
from time import monotonic
from typing import Any, Final

from django.core.management.base import BaseCommand
from django.db import connection, connections

from trato.store.differing import Checked, Difference, checked
from trato.store.models import Relationship

SHARE: Final = 25
"""How many relationships a process takes at a time."""
SHOWN_MAX: Final = 20
"""How many differences are said one by one."""
TOLD_EVERY: Final = 5.0
"""Seconds between two lines that say how far it is."""


class Command(BaseCommand):
    """Check what is derived; say what differs, and fail if anything does."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take how many processes share the work."""
        parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)

    def handle(self, *args: Any, **options: Any) -> None:
        """Go through every relationship, one ledger in memory at a time in each process."""
        everybody = list(Relationship.objects.order_by("pk").values_list("pk", flat=True))
        done = entries = wrong = 0
        begun = told = monotonic()
        for one in _checked_by(everybody, 1 if _is_in_memory() else options["processes"]):
            done, entries = done + 1, entries + one.entries
            for difference in one.differences:
                wrong += 1
                if wrong <= SHOWN_MAX:
                    self.stderr.write(_said(difference))
            if monotonic() - told >= TOLD_EVERY:
                told = monotonic()
                rate = entries / (told - begun)
                far = f"{done:,} of {len(everybody):,} relationships"
                self.stderr.write(f"{far}, {entries:,} entries ({rate:,.0f}/s), {wrong:,} differ")
        if wrong > SHOWN_MAX:
            self.stderr.write(f"and {wrong - SHOWN_MAX:,} more")
        self.stdout.write(
            f"{done} relationships with {entries} entries checked, {wrong} things differ"
        )
        if wrong:
            sys.exit(1)


def _said(one: Difference) -> str:
    return f"{one.relationship}: {one.what}: kept {one.kept}, the ledger gives {one.given}"


def _is_in_memory() -> bool:
    """Tell whether no other process could open the database."""
    return connection.vendor == "sqlite" and "memory" in str(connection.settings_dict["NAME"])


def _checked_by(everybody: Sequence[int], processes: int) -> Iterator[Checked]:
    shares = [everybody[first : first + SHARE] for first in range(0, len(everybody), SHARE)]
    if processes < 2 or len(shares) < 2:
        for share in shares:
            yield from _checked(share)
        return
    connections.close_all()  # a connection is nobody's but its own process's
    with get_context("fork").Pool(processes) as pool:
        for found in pool.imap_unordered(_checked, shares):
            yield from found


def _checked(share: Iterable[int]) -> list[Checked]:
    some = Relationship.objects.filter(pk__in=list(share)).select_related("agency").order_by("pk")
    return [checked(one) for one in some]
