"""Start everything on this machine: tables, assets, the demonstration when all is empty, pages."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from trato.server.demonstration import is_loaded
from trato.store.models import Agency


def address_of(bind: str) -> str:
    """Return where the pages are found: what the environment says, else where they are served."""
    if said := os.environ.get("TRATO_ADDRESS", "").strip():
        return said.rstrip("/")
    host, _, port = bind.rpartition(":")
    everywhere = {"", "0.0.0.0", "[::]"}  # noqa: S104  named to be replaced
    return f"http://{'localhost' if host in everywhere else host}:{port}"


def _check_free(bind: str) -> None:
    """Raise CommandError where something else listens already."""
    host, _, port = bind.rpartition(":")
    if not port.isdecimal():
        return  # a socket of another kind: the server says what is wrong with it
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as tried:
        tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            tried.bind((host.strip("[]"), int(port)))
        except (OSError, OverflowError) as wrong:
            raise CommandError(
                f"No se puede abrir {bind} ({wrong}). Si el puerto está ocupado, elige otro: "
                f"TRATO_BIND=127.0.0.1:8001 make run\n"
                f"{bind} cannot be opened. If the port is taken, choose another one the same way."
            ) from wrong


class Command(BaseCommand):
    """Run the web application on one machine."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take an address to listen on and how many processes serve."""
        parser.add_argument("--bind", default=os.environ.get("TRATO_BIND", "127.0.0.1:8000"))
        parser.add_argument("--processes", type=int, default=2)
        parser.add_argument("--no-demo", action="store_true", help="begin empty")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prepare, say where and who, and become the server."""
        _check_free(options["bind"])
        call_command("migrate", verbosity=0, interactive=False)
        call_command("make_assets")
        address = address_of(options["bind"])
        # The pages that this process becomes have to name the address that they are found at.
        os.environ["TRATO_ADDRESS"] = address
        is_ours = not options["no_demo"] and not settings.IS_SECURE
        is_wanted = is_ours and not Agency.objects.exists()
        self.stdout.write(f"\nTrato  {address}/   (Ctrl-C para parar / to stop)")
        if is_wanted or is_loaded():
            call_command("demo", address=address, stdout=self.stdout)
        self.stdout.write(f"\nDatos / data: {settings.DATA}\n")
        self.stdout.flush()
        sys.stdout.flush()
        # Some seconds of work, once, that no page waits for: it ends by itself.
        faces = [sys.executable, "-m", "trato.server", "make_faces"]
        subprocess.Popen(faces, start_new_session=True)  # noqa: S603  our own command
        # Started again when it dies; it ends when this process, which becomes the server, is gone.
        beside = f"--beside={os.getpid()}"
        worker = [sys.executable, "-m", "trato.server", "worker", "--kept", beside]
        subprocess.Popen(worker)  # noqa: S603  our own interpreter and command
        os.execv(  # noqa: S606  this very process becomes the server
            sys.executable,
            [
                sys.executable,
                "-m",
                "gunicorn",
                "trato.server.wsgi",
                f"--bind={options['bind']}",
                f"--workers={options['processes']}",
                "--log-level=warning",
                "--max-requests=2000",
                "--graceful-timeout=10",
                # A slow machine takes its time over the first page.
                "--timeout=120",
            ],
        )
