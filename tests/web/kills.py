"""Kill the server again and again: `python -m tests.web.kills [HOW MANY] [SEED]`.

The real gunicorn and the real worker on a real SQLite file. Clients send words; everything is killed
with SIGKILL at a moment of chance and started again. In the end every word whose answer arrived is
in the ledger once, none is there twice, and the chain of hashes holds; every letter about them went
out, and at most one for each kill went out twice.

Each life is a fork of a process that has read the program but has no connection and no thread: what
a life knows of the data it reads from the file, and starting one costs no import.
"""

from __future__ import annotations

import os
import random
import signal
import socket
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from threading import Event, Thread
from urllib.parse import urlencode

SENDERS = 3
LEDGERS = 16
CSRF = "k" * 32


@dataclass
class Lives:
    """What is known from outside: where to send, and which words were answered."""

    port: int
    paths: list[str]
    sessions: list[str]
    answered: list[str] = field(default_factory=list)
    sent: int = 0


def main(kills: int, seed: int) -> int:
    """Live and be killed that often; return the exit code."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="trato-kills-") as data:
        os.environ |= {"TRATO_DATA": data, "DJANGO_SETTINGS_MODULE": "trato.server.settings"}
        lives = _prepared()
        begun = time.monotonic()
        for number in range(kills):
            _live(lives, number % len(lives.paths), chance.uniform(0.02, 0.6))
        each = (time.monotonic() - begun) / max(kills, 1)
        wrong = _wrong(lives)
        letters, more = _letters(Path(data) / "letters")
    if more > kills:
        wrong.append(f"{more} letters more than once, after {kills} kills")
    figures = f"{kills} kills, {lives.sent} words sent, {len(lives.answered)} answered; "
    figures += f"{letters} letters, {more} of them twice; {each:.1f} s each life"
    sys.stdout.write("\n".join([figures, *wrong]) + "\n")
    return 1 if wrong or not lives.answered else 0


def _prepared() -> Lives:
    import django  # noqa: PLC0415  the folder of the data has to be named before

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415

    from tests.web.cast import browser_of, make_cast, proposed  # noqa: PLC0415
    from tests.web.meetings import copies_of  # noqa: PLC0415
    from trato.actions.wishes import change_wishes  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    cast = make_cast()
    for who in (cast.ana, cast.beto):  # whatever the hour, so that letters go out meanwhile
        hours = {"from_minute": 0, "until_minute": 24 * 60, "is_weekdays_only": False}
        change_wishes(who, hours, at=datetime.now(UTC))
    proposed(cast)
    paths, sessions = [], []
    # A ledger for every few lives: to read a long one again and again is not what is tried here.
    for one in copies_of(cast.milpa, LEDGERS):
        paths.append(f"/t/{one.relationship.key}/acuerdo/1/C1/duda/")
        browser = browser_of(one.carla)
        # All that serves is read before the lives, by words of their own.
        browser.post(paths[-1], {"words": f"palabra {len(paths)}"}, SERVER_NAME="127.0.0.1")
        sessions.append(browser.cookies["sessionid"].value)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    return Lives(port, paths, sessions)


def _forked(run: Callable[[], object]) -> int:
    """Run something in a process group of its own that shares no connection; return its id."""
    from django.db import connections  # noqa: PLC0415

    connections.close_all()
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    os.setsid()
    try:
        run()
    finally:
        os._exit(1)


def _serve(port: int) -> None:
    from gunicorn.app.wsgiapp import WSGIApplication  # noqa: PLC0415

    sys.argv = ["gunicorn", "trato.server.wsgi", "--workers=2", f"--bind=127.0.0.1:{port}"]
    sys.argv.append("--log-level=critical")
    WSGIApplication("%(prog)s [OPTIONS] [APP_MODULE]").run()


def _work() -> None:
    from django.core.management import call_command  # noqa: PLC0415

    call_command("worker")


def _live(lives: Lives, place: int, seconds: float) -> None:
    """Start the server, send words while it lives, and kill all of it."""
    server, worker = _forked(lambda: _serve(lives.port)), _forked(_work)
    over = Event()
    senders = [Thread(target=_send, args=(lives, place, over)) for _ in range(SENDERS)]
    try:
        _wait_for(lives.port)
        _wait_for_worker(worker)
        for one in senders:
            one.start()
        _wait_for_answer(lives)
        time.sleep(seconds)
    finally:
        for group in (server, worker):
            os.killpg(group, signal.SIGKILL)
            os.waitpid(group, 0)
    over.set()
    for one in senders:
        one.join()


def _wait_for(port: int) -> None:
    for _ in range(3000):
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=30)
            connection.request("PUT", "/")  # refused at once, and nothing is drawn
            connection.getresponse()
        except (OSError, HTTPException):
            time.sleep(0.01)
        else:
            return
    raise SystemExit("the server does not start")


def _wait_for_answer(lives: Lives) -> None:
    """Wait until a word of this life was answered: before, there is nothing that could be lost."""
    before = len(lives.answered)
    for _ in range(3000):
        if len(lives.answered) > before:
            return
        time.sleep(0.01)


def _wait_for_worker(worker: int) -> None:
    """Wait until the worker has begun its rounds: it says so beside its data."""
    lock = Path(os.environ["TRATO_DATA"]) / "worker.lock"
    for _ in range(3000):
        if lock.exists() and lock.read_text(encoding="ascii").strip() == str(worker):
            return
        time.sleep(0.01)
    raise SystemExit("the worker does not start")


def _send(lives: Lives, place: int, over: Event) -> None:
    """Send one word after the other until the server is gone; keep those that were answered."""
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": f"sessionid={lives.sessions[place]}; csrftoken={CSRF}",
        "X-CSRFToken": CSRF,
    }
    while not over.is_set():
        lives.sent += 1
        words = f"palabra {os.urandom(8).hex()}"
        connection = HTTPConnection("127.0.0.1", lives.port, timeout=30)
        try:
            connection.request("POST", lives.paths[place], urlencode({"words": words}), headers)
            status = connection.getresponse().status
        except (OSError, HTTPException):
            return
        assert status == 302, status
        lives.answered.append(words)


def _letters(folder: Path) -> tuple[int, int]:
    """Let what waits go out; return how many letters did, and how often one more than once."""
    from django.utils import timezone  # noqa: PLC0415

    from trato.server.worker import Worker  # noqa: PLC0415
    from trato.store.models import Letter  # noqa: PLC0415

    # What was claimed when a worker was killed is tried again after its wait.
    Letter.objects.filter(sent_at=None, failed_at=None).update(not_before=timezone.now())
    worker = Worker()
    while any(worker.round()):
        pass
    now = timezone.now()
    unsent = Letter.objects.filter(sent_at=None).exclude(not_before__gt=now).count()
    assert not unsent, f"{unsent} letters did not go out"
    found: Counter[str] = Counter()
    for file in folder.iterdir():
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
        found.update(line for line in lines if line.startswith("Message-ID:"))
    sent = Letter.objects.filter(sent_at__isnull=False).count()
    assert len(found) == sent, f"{sent} letters noted as sent, {len(found)} found"
    return sent, sum(found.values()) - len(found)


def _wrong(lives: Lives) -> list[str]:
    """Return what is lost, twice, or does not follow."""
    from trato.core.ledger import Entry as Kept  # noqa: PLC0415
    from trato.core.ledger import verify  # noqa: PLC0415
    from trato.store.ledgers import event_of  # noqa: PLC0415
    from trato.store.models import Entry  # noqa: PLC0415

    ledgers: dict[int, list[Kept]] = {}
    words: Counter[str] = Counter()
    for row in Entry.objects.order_by("relationship", "seq"):
        event = event_of(row)
        words[event.text] += 1
        entry = Kept(1, row.seq, row.prev, row.hash, row.salt, event, bytes(row.payload))
        ledgers.setdefault(row.relationship_id, []).append(entry)
    wrong = [f"lost: {one}" for one in lives.answered if not words[one]]
    wrong += [f"twice: {one}" for one, count in words.items() if one and count > 1]
    return wrong + [f"broken: {found}" for kept in ledgers.values() for found in verify(kept)]


if __name__ == "__main__":
    count, chosen = [*sys.argv[1:], "30", "7"][:2] if len(sys.argv) < 3 else sys.argv[1:3]
    sys.exit(main(int(count), int(chosen)))
