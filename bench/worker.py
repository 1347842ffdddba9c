"""How soon the worker has told everybody: 10,000 obligations that fall due in one minute.

A hundred clients, each with a hundred messages that nobody answered. All answers are due in the
same minute. Measured: from the first round after it until each of the 10,000 is noticed to both
sides and each letter is with the mail server.
"""

from __future__ import annotations

import os
import tempfile
import time
from datetime import UTC, datetime, timedelta

from bench.rows import Row

CLIENTS = 100
MESSAGES = 100
LIMIT_SECONDS = 60
BEGUN = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
SAID = datetime(2026, 3, 17, 14, 0, tzinfo=UTC)
DUE = SAID + timedelta(hours=4)


def run() -> list[Row]:
    """Return the row of the worker, measured on a SQLite file of its own."""
    with tempfile.TemporaryDirectory(prefix="trato-bench-") as data:
        os.environ |= {
            "TRATO_DATA": data,
            "DJANGO_SETTINGS_MODULE": "trato.server.settings",
            "TRATO_LETTERS": f"{data}/letters",
        }
        import django  # noqa: PLC0415  the folder of the data has to be named before

        django.setup()
        return [_measured()]


def _measured() -> Row:
    from django.core.management import call_command  # noqa: PLC0415

    from bench.lives import living  # noqa: PLC0415
    from trato.server.demonstration import multiply  # noqa: PLC0415
    from trato.server.worker import Worker  # noqa: PLC0415
    from trato.store.models import Letter, Notice, Relationship  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    step = timedelta(milliseconds=500)
    ana, _first = living("nopal", hours=4, messages=MESSAGES, begun=BEGUN, said=SAID, step=step)
    multiply(ana.agency, CLIENTS)
    Relationship.objects.update(created_at=BEGUN)
    worker = Worker(lambda: SAID + timedelta(minutes=1))
    while any(worker.round()):
        pass
    before = Notice.objects.count()
    worker = Worker(lambda: DUE + timedelta(minutes=1))
    started = time.perf_counter()
    while any(worker.round()):
        pass
    seconds = time.perf_counter() - started
    noticed = Notice.objects.filter(kind="asked").count()
    assert before == 0, "nothing was due before"
    assert noticed == 2 * CLIENTS * MESSAGES, noticed
    assert not Letter.objects.filter(sent_at=None, not_before__lte=DUE).exists()
    return Row(
        name="worker: 10,000 due in one minute, each noticed to both sides",
        reached=f"{seconds:.1f} s",
        anchor="",
        to_reach=f"≤ {LIMIT_SECONDS} s",
        met=seconds <= LIMIT_SECONDS,
    )
