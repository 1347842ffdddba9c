"""Print what still has to be translated into English, ready to be filled in a catalogue."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from trato.web.frame.vocabulary import missing


class Command(BaseCommand):
    """Say what is not translated yet."""

    help = __doc__ or ""

    def handle(self, *args: Any, **options: Any) -> None:
        """Print it."""
        self.stdout.write(missing())
