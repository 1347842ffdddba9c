"""What sentences are read against and written with, and what a terminal blank is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from trato.core.agreement import Rhythm
from trato.core.money import NumberStyle
from trato.core.text.tokens import Tokens
from trato.core.words import Language

Found = tuple[tuple[int, Any], ...]
NOTHING: Final[Found] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a sentence is read against: language, figures, names said before, people."""

    language: Language
    numbers: NumberStyle
    currency: str = ""
    names: dict[str, str] = field(default_factory=dict)  # name as said here -> name of the thing
    bare: dict[tuple[str, ...], str] = field(default_factory=dict)  # folded words -> thing
    people: dict[tuple[str, ...], str] = field(default_factory=dict)

    @property
    def spanish(self) -> bool:
        """Tell whether the sentence is in Spanish."""
        return self.language is Language.SPANISH


@dataclass(frozen=True, slots=True)
class Writer:
    """What a value is written with: language, figures, names, and the period being spoken of."""

    language: Language
    numbers: NumberStyle
    names: dict[str, str] = field(default_factory=dict)  # thing -> its name in this language
    rhythm: Rhythm | None = None

    @property
    def spanish(self) -> bool:
        """Tell whether the sentence is written in Spanish."""
        return self.language is Language.SPANISH

    def quoted(self, text: str) -> str:
        """Return a text between the quotes of the language."""
        return f"«{text}»" if self.spanish else f"“{text}”"


Reader = Callable[[Tokens, int, Context], Found]
Speaker = Callable[[Any, Writer], "str | None"]


@dataclass(frozen=True, slots=True)
class Terminal:
    """A blank read from tokens. ``starts``: the keys it may begin with; None: any."""

    kind: str
    starts: frozenset[str] | None
    read: Reader
    write: Speaker
