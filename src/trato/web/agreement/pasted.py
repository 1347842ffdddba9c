"""A pasted contract becoming a text: each passage as somebody decided it, none left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from trato.core.text.changing import as_prose, with_clause
from trato.core.words import Language

_ENDS = (".", ":", "?", "!", "…")


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a pasted contract as the page shows it, with what it may become."""

    number: int
    words: str
    is_heading: bool
    runs: bool
    is_likely: bool
    offers: tuple[str, ...]

    @property
    def default(self) -> str:
        """Return what is chosen before anybody chose: nothing that only a person may decide."""
        if self.is_heading:
            return "title"
        if self.runs or self.is_likely:
            return "keep"
        return "prose"


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody decided of a passage: `taken_as` is «title», «keep», «prose» or an offer."""

    words: str
    taken_as: str
    said: str = ""


def adopted(
    text: str, choices: Iterable[Choice], language: Language, taken: Iterable[str] = ()
) -> str:
    """Return the text with the passages as its last clauses; headings begin one each."""
    labels = list(taken)
    title, lines = "", list[str]()
    for one in choices:
        if one.taken_as == "title":
            text = _with(text, title, lines, language, labels)
            title, lines = _one_line(one.words), []
        elif line := _line(one, language):
            lines.append(line)
    return _with(text, title, lines, language, labels)


def _with(text: str, title: str, lines: list[str], language: Language, taken: list[str]) -> str:
    if not title and not lines:
        return text
    if not lines:  # a heading with nothing under it is kept as words, so that it is not lost
        lines = [as_prose(_ended(title), language)]
    made, _ = with_clause(text, title, lines, taken)
    return made


def _line(one: Choice, language: Language) -> str:
    words = _one_line(one.words)
    if not words:
        return ""
    if one.taken_as == "keep":
        return _ended(words)
    if one.taken_as == "prose" or not one.said.strip():
        return as_prose(_ended(words), language)
    return _one_line(one.said)


def _one_line(words: str) -> str:
    return " ".join(words.lstrip("#").split())


def _ended(words: str) -> str:
    return words if words.endswith(_ENDS) else f"{words}."
