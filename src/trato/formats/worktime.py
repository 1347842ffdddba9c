"""`trato-worktime/1`: the answer to one sum of working time."""

from __future__ import annotations

from typing import Literal, TypedDict


class WorktimeJson(TypedDict):
    """When something is due (`at`), or the working minutes between two instants."""

    format: Literal["trato-worktime/1"]
    calendar: str
    at: str | None
    minutes: str | None
