"""Compare everything that is kept beside the ledgers with what the ledgers give afresh."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand

from trato.store.due_lines import differing
from trato.store.models import Relationship


class Command(BaseCommand):
    """Check the derived tables; say which relationships differ, and fail if any does."""

    help = __doc__ or ""

    def handle(self, *args: Any, **options: Any) -> None:
        """Go through every relationship."""
        checked = wrong = 0
        for relationship in Relationship.objects.select_related("agency").iterator():
            checked += 1
            for id in differing(relationship):
                wrong += 1
                self.stderr.write(f"{relationship.key}: {id}")
        self.stdout.write(f"{checked} relationships checked, {wrong} lines differ")
        if wrong:
            sys.exit(1)
