"""The rows that a sum opens into, as pages show them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SumRow:
    """A row of a sum; `applied` False: it is shown, and did not count."""

    label: str
    value: str
    source: str
    applied: bool
