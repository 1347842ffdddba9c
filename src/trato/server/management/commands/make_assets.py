"""Make fonts and compiled words, then gather the static files."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from trato.web.frame.assets import compile_words, make_fonts


class Command(BaseCommand):
    """Prepare everything that is served beside pages."""

    help = __doc__ or ""

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; what is already made is left alone."""
        make_fonts()
        compile_words()
        call_command("collectstatic", interactive=False, verbosity=0)
