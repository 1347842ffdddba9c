"""`trato-check/1`: how a text reads, sentence by sentence, with every problem."""

from __future__ import annotations

from typing import Literal, TypedDict

from trato.core.problems import Problem
from trato.core.words import Language, explain


class SuggestionJson(TypedDict):
    """A form that a sentence probably wants, with its blanks filled as far as possible."""

    form: str
    text: str


class SentenceJson(TypedDict):
    """One sentence and what it does."""

    clause: str
    text: str
    line: int
    column: int
    state: Literal["runs", "person", "almost", "prose"]
    suggestions: list[SuggestionJson]


class ProblemJson(TypedDict):
    """Something that cannot stand, with its place and its cure."""

    code: str
    severity: Literal["problem", "question"]
    line: int
    column: int
    end_column: int
    message: str
    nearest: list[str]


class CheckJson(TypedDict):
    """A text, checked: every sentence with what it does, and every problem."""

    format: Literal["trato-check/1"]
    title: str
    sentences: list[SentenceJson]
    examples: dict[str, list[str]]
    problems: list[ProblemJson]


def problem_json(problem: Problem, language: Language) -> ProblemJson:
    """Return a problem as JSON, its message in `language`."""
    return {
        "code": problem.code,
        "severity": problem.severity,
        "line": problem.line,
        "column": problem.column,
        "end_column": problem.end_column,
        "message": explain(problem, language),
        "nearest": list(problem.nearest),
    }
