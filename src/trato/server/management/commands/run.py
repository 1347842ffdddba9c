"""Start everything on this machine: tables, assets, the demonstration when all is empty, pages."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from trato.store.models import Agency


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
        call_command("migrate", verbosity=0, interactive=False)
        call_command("make_assets")
        if not options["no_demo"] and not Agency.objects.exists():
            call_command("demo")
        self.stdout.write(f"\nTrato: http://{options['bind']}/   (Ctrl-C para parar / to stop)")
        self.stdout.write(f"Datos / data: {settings.DATA}\n")
        self.stdout.flush()
        sys.stdout.flush()
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
            ],
        )
