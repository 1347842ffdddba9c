"""Put the demonstration in: Estudio Nopal with eight clients, and say who can be tried out."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone

from trato.server.demonstration import (
    PASSWORD,
    is_loaded,
    load,
    multiply,
    people_to_enter_as,
    remove,
)
from trato.store.due_lines import catch_up


class Command(BaseCommand):
    """Load the demonstration, or load it anew as of today."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take whether to begin again, and where the pages are."""
        parser.add_argument("--reset", action="store_true", help="remove it first, load it anew")
        parser.add_argument("--times", type=int, default=1, help="each client so many times")
        parser.add_argument("--address", default=settings.SITE_ADDRESS)

    def handle(self, *args: Any, **options: Any) -> None:
        """Load what is not there, and say who can enter and how."""
        now = timezone.now()
        if options["reset"]:
            remove()
        if not is_loaded():
            agency = load(now).ana.agency
            catch_up(agency, now)
            multiply(agency, options["times"])
        address = options["address"]
        ways = people_to_enter_as(now)
        width = max(len(name) for name, _what, _path in ways)
        english = os.environ.get("LANG", "").startswith("en")
        said = _ENGLISH if english else _SPANISH
        self.stdout.write(f"\n{said['staff']}  {address}/cuenta/login/")
        for name, email, path in ways:
            if not path:
                self.stdout.write(f"  {name:<{width}}  {email}  ·  {PASSWORD}")
        self.stdout.write(f"\n{said['clients']}")
        for name, of, path in ways:
            if path:
                self.stdout.write(f"  {name:<{width}}  {of}  ·  {address}{path}")


_SPANISH = {
    "staff": "Estudio Nopal:",
    "clients": "Sus clientes, cada quien con su enlace:",
}
_ENGLISH = {"staff": "Estudio Nopal:", "clients": "Their clients, each with a link:"}
