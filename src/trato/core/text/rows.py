"""The rows of the table of forms, and the little language in which their wordings are written.

A row says how one kind of value reads and is written, Spanish and English side by side. Of its
wordings the first is written; all are read. A wording is made of

* literal words (case, accents and commas do not matter when reading; ``del`` and ``al`` are split
  and joined by the machine, so ``de {debtor:side}`` is written «del prestador»);
* ``{field:kind}`` — a blank: the rows, choices or terminal of that kind read and write the field;
* ``{field:kind+and}`` — one or more of them, joined as `JOINTS` says;
* ``{field=words}`` and ``{field≠words}`` — these words mean that the field is True (False); of
  ``{field=words/others}`` the first are written, all are read;
* ``{_:kind}`` — the value itself is one of another kind;
* ``{*:kind}`` — a phrase that fills several fields at once (only for reading);
* ``[ … ]`` — an optional part: left out when its fields have their defaults;
* ``(ronda|rondas)`` — singular or plural, after the count written last; both are read.

A field that no blank mentions has its default, or what ``fixed`` says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from trato.core.words import Language

JOINTS: Final[dict[str, dict[Language, tuple[str, str]]]] = {
    "and": {Language.SPANISH: (",", "y"), Language.ENGLISH: (",", "and")},
    "or": {Language.SPANISH: (",", "o"), Language.ENGLISH: (",", "or")},
    "if": {Language.SPANISH: (", si", "y si"), Language.ENGLISH: (", if", "and if")},
    "unless": {
        Language.SPANISH: (", salvo si", "y salvo si"),
        Language.ENGLISH: (", unless", "and unless"),
    },
    "semicolon": {Language.SPANISH: (";", ";"), Language.ENGLISH: (";", ";")},
    "plus": {Language.SPANISH: ("más", "más"), Language.ENGLISH: ("plus", "plus")},
}
AT_LEAST_TWO: Final = frozenset({"plus"})


# «y» is «e» before «i», and «ni» after a «no».
_ALSO_HEARD: Final = {"y": ("e", "ni"), "o": ("u",), "and": ("nor", "or")}


def links_of(joint: str, language: Language) -> tuple[str, ...]:
    """Return every link that may stand between the parts of a list."""
    links = JOINTS[joint][language]
    heard = _ALSO_HEARD.get(links[1], ())
    return (*links, *heard)


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One form: how a value of class ``makes`` is said.

    ``id`` never changes and is never reused. ``makes`` None: the row only passes a value on
    (``{_:kind}``); a function: the row is only read, and the function says what it means (a dict
    fills several fields of the value around it). ``allows`` names the families of modifiers that
    may follow an act (none: any). ``inline``: the modifier is written in the act's own sentence,
    after a semicolon. ``person``: a person must classify the fact. ``free``: has a blank
    for free words, so any other reading goes before it. ``retired``: is still read, never written.
    A row whose ``makes`` is a function is written through ``parts``, its inverse, for values of the
    class ``of``; ``takes`` is how many of the act's first modifiers it says itself.
    """

    id: str
    kind: str
    makes: Callable[..., Any] | None
    es: tuple[str, ...]
    en: tuple[str, ...]
    fixed: tuple[tuple[str, Any], ...] = ()
    allows: frozenset[str] = frozenset()
    inline: bool = False
    person: bool = False
    free: bool = False
    retired: bool = False
    of: type[Any] | None = None
    parts: Callable[[Any], dict[str, Any] | None] | None = None
    takes: int = 0

    @property
    def value_type(self) -> type[Any] | None:
        """Return the class of the values that this row writes; None: any, or none."""
        if self.of is not None:
            return self.of
        return self.makes if isinstance(self.makes, type) else None

    @property
    def written(self) -> bool:
        """Tell whether values are written with this row."""
        return not self.retired and (self.makes is None or self.value_type is not None)

    def wordings(self, language: Language) -> tuple[str, ...]:
        """Return the wordings of a language, the written one first."""
        return self.es if language is Language.SPANISH else self.en


def row(
    id: str,
    kind: str,
    makes: type[Any] | None,
    /,
    *,
    es: str | tuple[str, ...],
    en: str | tuple[str, ...],
    allows: frozenset[str] = frozenset(),
    inline: bool = False,
    person: bool = False,
    free: bool = False,
    **fixed: Any,
) -> Row:
    """Make a row; ``fixed`` are the fields that the words themselves say."""
    return Row(
        id,
        kind,
        makes,
        (es,) if isinstance(es, str) else es,
        (en,) if isinstance(en, str) else en,
        tuple(fixed.items()),
        allows,
        inline,
        person,
        free,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """The words of one value of a closed list: «el prestador», “the provider”.

    A wording «día|días» has a singular and a plural, chosen by the count before it.
    """

    kind: str
    value: Any
    es: tuple[str, ...]
    en: tuple[str, ...]

    def wordings(self, language: Language) -> tuple[str, ...]:
        """Return the wordings of a language, the written one first."""
        return self.es if language is Language.SPANISH else self.en


def choices(kind: str, *lines: tuple[Any, str, str]) -> tuple[Choice, ...]:
    """Make the choices of a kind from lines (value, Spanish, English); ``/`` parts wordings."""
    return tuple(
        Choice(kind, value, tuple(es.split("/")), tuple(en.split("/"))) for value, es, en in lines
    )


# --- the parts of a wording ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Words:
    """Literal words, as they are written."""

    text: str


@dataclass(frozen=True, slots=True)
class Plural:
    """Literal words with a singular and a plural."""

    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A blank of ``kind`` that fills ``field``; ``joint`` when it takes several."""

    field: str
    kind: str
    joint: str | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """Words that stand for True or False in ``field``."""

    field: str
    text: str
    value: bool = True
    heard: tuple[str, ...] = ()  # other words that say it; they are only read


@dataclass(frozen=True, slots=True)
class Tail:
    """A part that is left out when its fields have their defaults."""

    parts: tuple[Part, ...] = field(default=())

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields whose values decide whether the part is written."""
        return tuple(part.field for part in self.parts if isinstance(part, Blank | Flag))


Part = Words | Plural | Blank | Flag | Tail

_PIECE: Final = re.compile(
    r"(?P<blank>\{(?P<field>[\w*]+):(?P<kind>\w+)(?:\+(?P<joint>\w+))?\})"
    r"|(?P<flag>\{(?P<name>\w+)(?P<sign>[=≠])(?P<said>[^}]+)\})"
    r"|(?P<open>\[)|(?P<close>\])"
    r"|\((?P<one>[^()|]*)\|(?P<many>[^()|]*)\)"
    r"|(?P<words>[^{}\[\]()]+|\()"
)
_BRACKET: Final = re.compile(r"[\[\]]|\{[^{}]*\}")


Piece = Words | Plural | Blank | Flag | str | None
"""A part as it stands in a wording: an optional one is told by its brackets."""


def parts_of(wording: str) -> tuple[Part, ...]:
    """Read a wording of the table into its parts."""
    stack: list[list[Part]] = [[]]
    for found in _PIECE.finditer(wording):
        piece = _piece(found)
        if piece == "[":
            stack.append([])
        elif piece == "]":
            closed = stack.pop()
            stack[-1].append(Tail(tuple(closed)))
        elif piece is not None:
            assert not isinstance(piece, str)
            stack[-1].append(piece)
    assert len(stack) == 1, f"an optional part is left open: {wording}"
    return tuple(stack[0])


def piece_at(wording: str, at: int) -> tuple[Piece, int]:
    """Return what stands at a place of a wording (None: spaces), and where it ends."""
    found = _PIECE.search(wording, at)
    return (None, len(wording)) if found is None else (_piece(found), found.end())


def level_end(wording: str, at: int) -> int:
    """Return where the optional part that a place lies in ends, or the whole wording."""
    depth = 0
    for found in _BRACKET.finditer(wording, at):
        match found[0]:
            case "[":
                depth += 1
            case "]" if depth == 0:
                return found.start()
            case "]":
                depth -= 1
            case _:
                pass
    return len(wording)


def _piece(found: re.Match[str]) -> Piece:
    match found.lastgroup:
        case "open" | "close":
            return found[0]
        case "blank":
            return Blank(found["field"], found["kind"], found["joint"])
        case "flag":
            said, *heard = found["said"].split("/")
            return Flag(found["name"], said, found["sign"] == "=", tuple(heard))
        case "many":
            return Plural(found["one"], found["many"])
        case _:
            words = found["words"].strip()
            return Words(words) if words else None
