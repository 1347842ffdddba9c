"""The marks of a pasted document: what kind of line a line is, and its words without them."""

from __future__ import annotations

import re
from typing import Final

from trato.core.speech import fold, verb_forms, words_of
from trato.core.words import Language

HEADING_CHARACTERS_MAX: Final = 90
HEADING_WORDS_MAX: Final = 10
CELLS_MAX: Final = 40

_LINK: Final = re.compile(r"!?\[([^\[\]\n]{0,200})\](?:\([^()\n]{0,300}\)|\[[^\[\]\n]{0,100}\])")
_EMPHASIS: Final = re.compile(r"`|(?<!\w)[*_](?=\w)|(?<=[\w.:])[*_](?!\w)")
_TAGS: Final = re.compile(r"<[^<>\n]{0,300}>")
_HASHES: Final = re.compile(r"[ ]{0,3}(#{1,6})[ \t]*(?=[^#\s])(.*?)[ \t]*#*[ \t]*$")
_UNDERLINE: Final = re.compile(r"[ ]{0,3}(=+|-{2,})[ \t]*$")
_RULE: Final = re.compile(r"[ \t]*(?:[-*_=~·•][ \t]*){3,}$")
_BULLET: Final = re.compile(r"[ \t]*(?:[-*+•·–—‣▪●◦○✓✔☑][ \t]+|☐[ \t]*)")
_NUMBER: Final = re.compile(
    r"[ \t]*(?:(?P<deep>\d{1,3}(?:\.\d{1,3})+)[.)]?|(?P<number>\(?\d{1,3}(?:[.)]|º\.?|\.?[ªº])"
    r"|\(\d{1,3}\)))[ \t]+"
)
_LETTER: Final = re.compile(r"[ \t]*(?:\(?[A-Za-z][.)]|\(?[ivxIVX]{1,5}[.)])[ \t]+(?=\S)")
_RULER: Final = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*$")
_BOX: Final = re.compile(r"[ \t]*[+|](?:[-=:+|]+)[+|][ \t]*$")
_REFERENCE: Final = re.compile(r"[ ]{0,3}(?:\[[^\[\]\n]{1,80}\]:[ \t]+\S|<!--)")
_TERM: Final = re.compile(r"[ \t]{0,3}:[ \t]+(?=\S)")
_BOLD: Final = re.compile(r"(?:\*\*|__)([^*_\n]{1,90})(?:\*\*|__)[ \t]*:?")
_ORDINAL: Final = (
    r"(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|SEPTIM|OCTAV|NOVEN|DECIM|UNDECIM|DUODECIM"
    r"|VIGESIM)[AO](?:[ -]?(?:PRIMER|SEGUND|TERCER|CUART|QUINT|SEXT|SEPTIM|OCTAV|NOVEN)[AO])?"
)
_ORDINAL_HEAD: Final = re.compile(
    rf"(?:(?:CLAUSULA|ARTICULO)\s+)?{_ORDINAL}\s*[.:–—-]+\s*|(?:CLAUSULA|ARTICULO|CLAUSE|ARTICLE"
    r"|SECTION|SECCION|ART\.)\s+(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|[A-Z])\s*[.:)º–—-]*\s*"
)
_FIRST: Final = {
    Language.SPANISH: frozenset(
        [
            "el",
            "la",
            "los",
            "las",
            "un",
            "una",
            "cada",
            "toda",
            "todo",
            "ambas",
            "ambos",
            "ninguna",
            "ningun",
            "se",
        ]
    ),
    Language.ENGLISH: frozenset(
        ["the", "a", "an", "each", "every", "both", "either", "neither", "no", "all"]
    ),
}
_BEFORE_NOUNS: Final = frozenset(
    [
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "su",
        "sus",
        "de",
        "por",
        "para",
        "en",
        "con",
        "a",
        "sin",
        "y",
        "e",
        "o",
        "u",
        "ni",
        "segun",
        "entre",
        "sobre",
        "the",
        "an",
        "its",
        "their",
        "of",
        "for",
        "in",
        "on",
        "by",
        "with",
        "to",
        "and",
        "or",
        "nor",
        "between",
    ]
)
_OF_OTHERS: Final = frozenset({0, 3})
_ENDED: Final = re.compile(r"[.;,:!?]$")
_FIGURE: Final = re.compile(r"\d")


def plain_words(text: str) -> str:
    """Return the words of a pasted text without its marks: bullets, emphasis, links, tags."""
    text = _LINK.sub(r"\1", _TAGS.sub("", text))
    text = text.replace("\r", " ").replace("\n", " ").replace("**", "").replace("__", "").lstrip()
    for mark in (_BULLET, _NUMBER, _LETTER):
        found = mark.match(text)
        if found is not None and found.end() < len(text):
            text = text[found.end() :]
            break
    text = _EMPHASIS.sub("", text)
    return " ".join(text.replace("’", "'").split())


def heading_of(line: str) -> tuple[int, int, int] | None:
    """Return the level and the stretch of a Markdown heading, or None."""
    found = _HASHES.match(line) if "#" in line else None
    return None if found is None else (len(found[1]), *found.span(2))


def underline_of(line: str) -> int | None:
    """Return the level that a line of «===» or «---» gives to the line above it, or None."""
    found = _UNDERLINE.match(line)
    return None if found is None else 1 if found[1][0] == "=" else 2


def is_rule(line: str) -> bool:
    """Tell whether a line only divides."""
    return _RULE.match(line) is not None or _BOX.match(line) is not None


def is_ruler(line: str) -> bool:
    """Tell whether a line divides the header row of a table from its rows."""
    return _BOX.match(line) is not None or ("|" in line and _RULER.match(line) is not None)


def is_note(line: str) -> bool:
    """Tell whether a line is about the document: where its links go, a comment."""
    return _REFERENCE.match(line) is not None


def item_of(line: str) -> tuple[int, int, int] | None:
    """Return of a list item its indent, the depth of its number («2.1» is 2) and its mark's end."""
    found = _BULLET.match(line)
    depth = 0
    if found is None:
        found = _NUMBER.match(line)
        if found is not None:
            depth = found["deep"].count(".") + 1 if found["deep"] else 1
    if found is None:
        found = _LETTER.match(line)
    if found is None or found.end() >= len(line.rstrip()):
        return None
    indent = len(line[: found.end()]) - len(line[: found.end()].lstrip(" \t"))
    return indent, depth, found.end()


def term_end(line: str) -> int | None:
    """Return where the words begin of a line that says what the term above it means."""
    found = _TERM.match(line)
    return None if found is None else found.end()


def bold_alone(words: str) -> bool:
    """Tell whether a line is nothing but bold words: a heading."""
    return _BOLD.fullmatch(_TAGS.sub("", words).strip()) is not None


def capitals_alone(words: str) -> bool:
    """Tell whether a line is nothing but capitals: a heading."""
    plain = _TAGS.sub("", words).strip()
    letters = [one for one in plain if one.isalpha()]
    return (
        len(letters) > 2
        and len(plain) <= HEADING_CHARACTERS_MAX
        and all(one.isupper() for one in letters)
        and not plain.endswith((",", ";"))
    )


def title_like(words: str) -> bool:
    """Tell whether words could be a title: few, without figures, not a finished sentence."""
    plain = _TAGS.sub("", words).strip().strip("*_ ")
    return (
        0 < len(plain) <= HEADING_CHARACTERS_MAX
        and len(plain.split()) <= HEADING_WORDS_MAX
        and not _ENDED.search(plain)
        and not _FIGURE.search(plain)
    )


def states(words: str) -> bool:
    """Tell whether words say who does what, as no title does: «El cliente paga.»

    They begin with an article or the like, and a verb in the third person stands where no noun
    does (as it does in «la forma de pago»).
    """
    said = [word.folded for word in words_of(words)]
    language = next((one for one, first in _FIRST.items() if said[:1] and said[0] in first), None)
    if language is None:
        return False
    begin = 0 if said[0] == "se" else 1
    return any(
        not {before, word} & _BEFORE_NOUNS
        and any(form.person in _OF_OTHERS and form.is_finite for form in verb_forms(word, language))
        for before, word in zip(said[begin:], said[begin + 1 :], strict=False)
    )


def ordinal_end(words: str) -> int | None:
    """Return where «CLÁUSULA TERCERA.-» or «Article 4:» ends, or None."""
    folded = fold(words[:60])
    if len(folded) != len(words[:60]):
        return None
    found = _ORDINAL_HEAD.match(folded.upper())
    if found is None or not words[:1].isupper():
        return None
    return found.end()


def cells_of(line: str, offset: int) -> list[tuple[int, int]]:
    """Return the stretches of a row's cells in the document, the line beginning at ``offset``."""
    mark = "|" if "|" in line else "\t"
    begin, end = 0, len(line)
    if mark == "|":
        begin = len(line) - len(line.lstrip())
        begin += line.startswith("|", begin)
        end = len(line.rstrip())
        end -= line[:end].endswith("|") and end > begin
    cells: list[tuple[int, int]] = []
    at = begin
    for part in line[begin:end].split(mark)[:CELLS_MAX]:
        words = part.strip()
        left = at + len(part) - len(part.lstrip()) if words else at
        cells.append((offset + left, offset + left + len(words)))
        at += len(part) + 1
    return cells


def row_width(line: str) -> int:
    """Return how many cells a line has as a row of a table; 1 when it is none."""
    if "|" in line:
        return len(cells_of(line, 0))
    return line.strip("\n").count("\t") + 1 if line.strip() else 1
