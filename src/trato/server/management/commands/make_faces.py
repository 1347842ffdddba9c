"""Cut the faces that papers are set in, so that the first paper need not wait for them."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from trato.sealing.faces import faces


class Command(BaseCommand):
    """Make the files of every face of a paper."""

    help = __doc__ or ""

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; what is already cut is left alone."""
        faces()
