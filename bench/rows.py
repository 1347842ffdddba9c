"""A figure beside its anchor, and the table of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the bench: what was measured, what it is compared with, what is to be reached.

    `met` is None when the figure is only shown.
    """

    name: str
    reached: str
    anchor: str
    to_reach: str
    met: bool | None = None


def table(rows: list[Row]) -> str:
    """Return the rows as a Markdown table."""
    marks = {True: "yes", False: "**no**", None: ""}
    lines = [
        "| figure | reached | anchor in the same run | to reach | met |",
        "|---|---|---|---|---|",
    ]
    lines += [
        f"| {row.name} | {row.reached} | {row.anchor} | {row.to_reach} | {marks[row.met]} |"
        for row in rows
    ]
    return "\n".join(lines)
