"""`trato-show/1`, `trato-translation/1`, `trato-new/1`: agreements, shown and written."""

from __future__ import annotations

from typing import Literal, TypedDict


class ShownClauseJson(TypedDict):
    """One clause: its sentences, and what they mean with real dates and money."""

    label: str
    title: str
    sentences: list[str]
    examples: list[str]


class ShowJson(TypedDict):
    """The agreement in force (`version` null: a working text that nobody has approved)."""

    format: Literal["trato-show/1"]
    title: str
    version: int | None
    since: str | None
    clauses: list[ShownClauseJson]


class TranslationJson(TypedDict):
    """The same agreement in another language."""

    format: Literal["trato-translation/1"]
    language: Literal["es", "en"]
    text: str


class NewJson(TypedDict):
    """A folder begun from a trade; holidays of the years named are computed, not decreed."""

    format: Literal["trato-new/1"]
    path: str
    trade: str
    country: str
    holidays: int
    provisional_years: list[int]
