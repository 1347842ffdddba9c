"""The two languages that Trato speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language of texts for people; the value is its ISO 639-1 code."""

    SPANISH = "es"
    ENGLISH = "en"
