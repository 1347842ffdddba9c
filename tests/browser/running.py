"""The application as a newcomer starts it: its own process, fresh data, the demonstration in it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

SECONDS_MAX = 240


@dataclass(frozen=True)
class Running:
    """Where the pages are, and the folder of everything that is kept."""

    base: str
    data: Path


@contextmanager
def running(data: Path) -> Iterator[Running]:
    """Start it on a free port with fresh data, as `make run` does; stop it in the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    known = {name: value for name, value in os.environ.items() if not name.startswith("TRATO_")}
    known |= {"TRATO_DATA": str(data), "DJANGO_SETTINGS_MODULE": "trato.server.settings"}
    command = [sys.executable, "-m", "trato.server", "run", f"--bind=127.0.0.1:{port}"]
    with (data / "said").open("wb") as said:
        server = subprocess.Popen(
            command, env=known, stdout=said, stderr=said, start_new_session=True
        )
        try:
            _wait_for(port, server)
            yield Running(f"http://localhost:{port}", data)
        finally:
            os.killpg(server.pid, signal.SIGTERM)
            server.wait(timeout=60)


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + SECONDS_MAX
    while time.monotonic() < until and server.poll() is None:
        with closing(HTTPConnection("127.0.0.1", port, timeout=60)) as connection:
            try:
                connection.request("GET", "/probar/")
                with connection.getresponse() as answer:
                    answer.read()
            except (OSError, HTTPException):
                time.sleep(0.5)
            else:
                return
    message = "the application did not start"
    raise AssertionError(message)
