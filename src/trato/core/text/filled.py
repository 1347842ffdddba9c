"""The blanks of a sentence that reads: where each stands, what is in it, what else could be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from trato.core.money import NumberStyle
from trato.core.text.clauses import SentenceReading
from trato.core.text.describe import label_of
from trato.core.text.naming import needs_quotes
from trato.core.text.parse import Found
from trato.core.text.rows import Choice
from trato.core.text.speaking import Terminal
from trato.core.text.table import CHOICES
from trato.core.text.tokens import NAME, Tokens, tokens_of
from trato.core.words import Language

_ARTICLES: Final = frozenset({"el", "la", "los", "las", "the"})
_SAID_APART: Final = {
    # kind: how many of its first tokens are words around the blank and not in it
    "clock": {"a": 2, "at": 1},
    "month_day": {"dia": 1},
    "offset": {"de": 2, "of": 2},
    "label": {"la": 2, "clausula": 1, "the": 2, "clause": 1},
}
_NOT_BLANKS: Final = frozenset({"same_period"})
_FREE: Final = frozenset({"text", "criterion_text"})
_OFFSETS: Final = {
    Language.SPANISH: ("{} anterior", "{} siguiente", "{} subsiguiente"),
    Language.ENGLISH: ("previous {}", "next {}"),
}
_SHORT_MAX: Final = 24


@dataclass(frozen=True, slots=True)
class FilledBlank:
    """A blank with what is in it, from ``start`` to ``end`` (exclusive) in characters of its
    sentence.

    ``choices`` are the words that can stand there, when they are a closed list.
    """

    field: str
    kind: str
    start: int
    end: int
    text: str
    label: str
    choices: tuple[str, ...] = ()

    @property
    def is_free(self) -> bool:
        """Tell whether any words can stand in it."""
        return self.kind in _FREE

    @property
    def is_short(self) -> bool:
        """Tell whether it is a figure, a date, an hour or a name: what is typed on one line."""
        return not self.choices and len(self.text) <= _SHORT_MAX


def blanks_of(
    sentence: SentenceReading, language: Language, numbers: NumberStyle
) -> tuple[FilledBlank, ...]:
    """Return the blanks of a sentence in their order; none for one that nothing reads.

    They are counted in the sentence as it stands in the text, with its own line breaks.
    """
    heard = sentence.heard
    if heard is None:
        return ()
    tokens = tokens_of(heard.text.removesuffix("."), language, numbers)
    walk = _Walk(tokens, language, heard.begin)
    found = [blank for part in heard.found for blank in walk.inside(part, "")]
    return tuple(sorted(found, key=lambda blank: blank.start))


def refilled(
    raw: str,
    blanks: tuple[FilledBlank, ...],
    number: int,
    said: str,
    *,
    language: Language,
    currency: str = "",
) -> str:
    """Return a sentence with other words in one of its blanks, completed as people leave them:
    a percentage without its sign, an amount without its ``currency``, an ordinal without its mark.
    A unit right after a count agrees with it: «1 hora hábil».
    """
    blank = blanks[number]
    words = _completed(" ".join(said.split()), blank, currency)
    rest = raw[blank.end :]
    if blank.kind == "count" and number + 1 < len(blanks):
        unit = blanks[number + 1]
        if not raw[blank.end : unit.start].strip():
            agreed = _counted(unit, language, many=words != "1")
            rest = f"{raw[blank.end : unit.start]}{agreed}{raw[unit.end :]}"
    return f"{raw[: blank.start]}{words}{rest}"


def _counted(unit: FilledBlank, language: Language, *, many: bool) -> str:
    """Return the words of a unit as one or as several; other words as they are."""
    for pair in _wordings(unit.kind, language):
        if unit.text in pair:
            return pair[many]
    return unit.text


def _completed(words: str, blank: FilledBlank, currency: str) -> str:
    bare = words.replace(",", "").replace(".", "").replace(" ", "").replace("'", "")
    if blank.is_free and needs_quotes(words):
        inside = words.strip('«»“”"').replace("«", "“").replace("»", "”")
        return f"«{inside}»"
    if not bare.isdigit():
        return words
    match blank.kind:
        case "percent":
            return f"{words}{' %' if ' ' in blank.text else '%'}"
        case "money" | "unit_money":
            return f"{words} {blank.text.rpartition(' ')[2] or currency}"
        case "ordinal":
            return f"{words}.º" if "." in blank.text else words
        case "clock":
            return f"{words}:00"
        case _:
            return words


@dataclass(frozen=True, slots=True)
class _Walk:
    """Goes through what was found in the tokens of one sentence."""

    tokens: Tokens
    language: Language
    begin: int

    def inside(self, found: Found, field: str) -> Iterator[FilledBlank]:
        """Yield the blanks of a part: itself, or those inside it."""
        maker = found.maker
        if self.tokens.ends[max(found.end - 1, 0)] <= self.begin:
            return
        if isinstance(maker, Terminal):
            if maker.kind not in _NOT_BLANKS and found.end > found.start:
                yield self._typed(maker.kind, field, found)
        elif isinstance(maker, Choice):
            if maker.kind[0] not in "=≠" and (maker.kind != "side" or found.start):
                yield self._chosen(maker, field, found)
        else:
            captures = found.inside
            while captures is not None:
                name, _, part, captures = captures
                yield from self.inside(part, field if name == "_" else name)

    def _typed(self, kind: str, field: str, found: Found) -> FilledBlank:
        keys = self.tokens.keys
        first = found.start
        if kind == "thing" and keys[first] in _ARTICLES:
            first += 1
        first += _SAID_APART.get(kind, {}).get(keys[first], 0)
        first = min(first, found.end - 1)
        start, end = self.tokens.starts[first], self.tokens.ends[found.end - 1]
        if keys[first] == NAME and first == found.end - 1:
            start, end = start + 1, end - 1
        choices = self._periods(first) if kind == "offset" else ()
        return self._blank(kind, field, start, end, choices)

    def _chosen(self, choice: Choice, field: str, found: Found) -> FilledBlank:
        """Return a blank of a closed list; after «de» or «a» that joined its article, with them."""
        tokens, first = self.tokens, found.start
        start, end = tokens.starts[first], tokens.ends[found.end - 1]
        is_joined = first > 0 and tokens.starts[first - 1] == start
        joined = tokens.keys[first - 1] if is_joined else ""
        said = " ".join(tokens.text[start:end].split())
        wordings = _wordings(choice.kind, self.language)
        many = any(said.casefold() == more.casefold() != one.casefold() for one, more in wordings)
        words = [more if many else one for one, more in wordings]
        choices = dict.fromkeys(_joined(joined, each) for each in words)
        return self._blank(choice.kind, field, start, end, tuple(choices))

    def _periods(self, first: int) -> tuple[str, ...]:
        place = first if self.language is Language.SPANISH else first + 1
        noun = self.tokens.raw(place)
        return tuple(each.format(noun) for each in _OFFSETS[self.language])

    def _blank(
        self, kind: str, field: str, start: int, end: int, choices: tuple[str, ...]
    ) -> FilledBlank:
        text = " ".join(self.tokens.text[start:end].split())
        if choices and text not in choices:
            choices = (text, *choices)
        label = label_of(field, self.language)
        return FilledBlank(field, kind, start - self.begin, end - self.begin, text, label, choices)


@cache
def _wordings(kind: str, language: Language) -> tuple[tuple[str, str], ...]:
    """Return the written words of a closed list, each as one and as several."""
    found = []
    for choice in CHOICES:
        if choice.kind == kind:
            one, _, many = choice.wordings(language)[0].partition("|")
            found.append((one, many or one))
    return tuple(found)


def _joined(preposition: str, words: str) -> str:
    if not preposition:
        return words
    article, _, rest = words.partition(" ")
    if article != "el":
        return f"{preposition} {words}"
    return f"{'del' if preposition == 'de' else 'al'} {rest}"
