"""`trato-stop/1`: why a command could not answer."""

from __future__ import annotations

from typing import Literal, TypedDict

from trato.formats.check import ProblemJson


class StopJson(TypedDict):
    """The exit code, what is said, and every problem with its place and its cure."""

    format: Literal["trato-stop/1"]
    exit: int
    message: str
    problems: list[ProblemJson]
