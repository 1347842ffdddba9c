"""An agreement as it is written: its header, its people, its sentences with blanks."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from trato.core.agreement import Agreement, Place, State
from trato.core.clarity import VagueExpression, vague_expressions_in
from trato.core.problems import Problem
from trato.core.text import FilledBlank, Reading, SentenceReading, blanks_of
from trato.core.text.changing import stretch_of, without_mark
from trato.core.text.front import section_of
from trato.core.text.splitting import Source, blocks, sentences
from trato.core.text.suggest import suggest
from trato.core.words import Language, cure_of, message_of
from trato.web.agreement.clauses import MARKS, state_in_words
from trato.web.agreement.left_open import Lack, lacks_of
from trato.web.agreement.meaning import meaning_of

_REWRITES_MAX: Final = 2_000
_REWRITTEN_MAX: Final = 12
"""How many sentences of one text are said again for its writer at a time."""
_VAGUE_MAX: Final = 3


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence: words, words with a problem («wavy»), a blank, or a gap to fill."""

    kind: str
    text: str
    number: int = 0
    label: str = ""
    choices: tuple[str, ...] = ()
    is_free: bool = False

    @property
    def listed(self) -> str:
        """Return the choices in one attribute."""
        return "|".join(self.choices)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a sentence, how to mend it."""

    said: str
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """A vague expression: why it will be fought over, what to ask, how to say it."""

    words: str
    why: str
    question: str
    rewrite: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class SentenceWritten:
    """One sentence as it is written: `number` is its place among all sentences of the text."""

    number: int
    parts: tuple[Part, ...]
    raw: str
    state: State
    meaning: str
    troubles: tuple[Trouble, ...]
    rewrite: tuple[Part, ...]
    advice: tuple[Advice, ...]

    @property
    def mark(self) -> str:
        """Return the mark of its state."""
        return MARKS[self.state]

    @property
    def word(self) -> str:
        """Return the word of its state."""
        return state_in_words(self.state)

    @property
    def is_almost(self) -> bool:
        """Tell whether nothing reads it."""
        return self.state is State.ALMOST


@dataclass(frozen=True, slots=True)
class ClauseWritten:
    """A clause as it is written."""

    label: str
    title: str
    sentences: tuple[SentenceWritten, ...]

    @property
    def last(self) -> int:
        """Return the number of its last sentence."""
        return self.sentences[-1].number


@dataclass(frozen=True, slots=True)
class Line:
    """A line of what stands before the clauses, with its place and what is wrong with it."""

    text: str
    place: str
    troubles: tuple[Trouble, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section before the clauses: parties, calendars, things."""

    kind: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A whole text as the editor shows it."""

    title: str
    header: tuple[Part, ...]
    sections: tuple[Section, ...]
    clauses: tuple[ClauseWritten, ...]
    counted: tuple[tuple[str, str], ...]
    page_troubles: tuple[Trouble, ...]
    lacks: tuple[Lack, ...]
    blocks: bool

    @property
    def troubled(self) -> tuple[tuple[ClauseWritten, SentenceWritten], ...]:
        """Return every sentence that has a problem or is advised on, with its clause."""
        return tuple(
            (clause, one)
            for clause in self.clauses
            for one in clause.sentences
            if one.troubles or one.advice
        )


def written(text: str, reading: Reading, language: Language) -> Written:
    """Return a text as the editor shows it, in the words of who writes it.

    `reading` is the reading of `text`, which has one kind of line ends and composed letters.
    """
    writer = _Writer(text, reading, language)
    clauses = tuple(writer.clauses())
    return Written(
        reading.agreement.title,
        _header(reading.agreement, language),
        tuple(writer.sections()),
        clauses,
        counted_in_words(reading),
        tuple(writer.elsewhere()) if text.strip() else (),
        lacks_of(reading, language),
        reading.blocks,
    )


def counted_in_words(reading: Reading) -> tuple[tuple[str, str], ...]:
    """Return the mark of each state and how many sentences are in it, without the empty ones."""
    counts = dict.fromkeys(State, 0)
    for one in reading.sentences:
        counts[one.state] += 1
    return tuple((MARKS[state], _counted(state, count)) for state, count in counts.items() if count)


def _counted(state: State, n: int) -> str:
    said = {
        State.RUNS: ngettext("%(n)s frase corre", "%(n)s frases corren", n),
        State.PERSON: ngettext("%(n)s la decide una persona", "%(n)s las decide una persona", n),
        State.PROSE: ngettext("%(n)s es prosa", "%(n)s son prosa", n),
        State.ALMOST: ngettext(
            "a %(n)s le falta algo: no se puede enviar",
            "a %(n)s les falta algo: no se puede enviar",
            n,
        ),
    }
    return said[state] % {"n": n}


def raw_of(text: str, sentence: SentenceReading) -> str:
    """Return a sentence as it stands in the text, with its own line breaks."""
    start, end = stretch_of(text, sentence.place)
    return text[start:end]


def parts_with_gaps(said: str) -> tuple[Part, ...]:
    """Return a suggested sentence as its words and the gaps that are to be filled."""
    parts: list[Part] = []
    for piece in said.replace("‹…›", "…").split("…"):
        if parts:
            parts.append(Part("gap", "", number=len(parts)))
        if piece:
            parts.append(Part("words", piece))
    return tuple(parts)


class _Writer:
    """Goes through one text."""

    def __init__(self, text: str, reading: Reading, language: Language) -> None:
        self.text = text
        self.reading = reading
        self.language = language
        self.source = Source(text)
        self.lines = text.split("\n")
        self.shown: set[int] = set()  # problems that stand at a sentence or a line
        self.rewritten = 0

    def clauses(self) -> Iterator[ClauseWritten]:
        titles = {clause.label: clause.title for clause in self.reading.agreement.clauses}
        numbered = [pair for pair in enumerate(self.reading.sentences) if pair[1].clause]
        for label, group in groupby(numbered, key=lambda pair: pair[1].clause):
            sentences = tuple(self._sentence_written(number, one) for number, one in group)
            yield ClauseWritten(label, titles.get(label, ""), sentences)

    def _sentence_written(self, number: int, one: SentenceReading) -> SentenceWritten:
        raw = self._raw(one.place)
        problems = self._problems_in(one.place)
        is_almost = one.state is State.ALMOST
        return SentenceWritten(
            number,
            self._parts(one, raw, problems),
            raw,
            one.state,
            meaning_of(one),
            tuple(self._trouble(found) for found in problems),
            self._rewrite(one) if is_almost else (),
            tuple(self._advice(one)),
        )

    def _parts(self, one: SentenceReading, raw: str, problems: list[Problem]) -> tuple[Part, ...]:
        header = self.reading.agreement.header
        if one.state is State.PROSE:
            words = without_mark(raw)
            mark = raw[: len(raw) - len(words)]
            return Part("mark", mark), Part("blank", words, 0, _("texto"), is_free=True)
        if one.state is State.ALMOST:
            gapped = parts_with_gaps(raw)
            return gapped if len(gapped) > 1 else tuple(self._wavy(one, raw, problems))
        return tuple(_with_blanks(raw, blanks_of(one, header.language, header.numbers)))

    def _wavy(self, one: SentenceReading, raw: str, problems: list[Problem]) -> Iterator[Part]:
        begin, _end = stretch_of(self.text, one.place)
        spans = [
            stretch_of(self.text, Place(each.line, each.column, each.line, each.end_column))
            for each in problems
        ]
        spans += [
            (begin + found.span.start, begin + found.span.end)
            for found in _vague_in(raw, self.reading.agreement.header.language)
        ]
        at = begin
        for start, end in sorted(spans):
            stop = min(end, begin + len(raw))
            if start < at or stop <= start or (start, stop) == (begin, begin + len(raw)):
                continue
            yield Part("words", self.text[at:start])
            yield Part("wavy", self.text[start:stop])
            at = stop
        yield Part("words", raw[at - begin :])

    def _rewrite(self, one: SentenceReading) -> tuple[Part, ...]:
        self.rewritten += 1
        if self.rewritten > _REWRITTEN_MAX:
            return ()
        return parts_with_gaps(rewrite_of(one.text, self.reading.agreement))

    def _advice(self, one: SentenceReading) -> Iterator[Advice]:
        header = self.reading.agreement.header
        for found in _vague_in(one.text, header.language)[:_VAGUE_MAX]:
            yield Advice(
                found.words,
                found.why(self.language),
                found.question(self.language),
                parts_with_gaps(found.rewrite),
            )

    def sections(self) -> Iterator[Section]:
        for block in blocks(self.text):
            kind = section_of(block.heading)
            if kind is None or block.heading is None:
                continue
            lines = [
                self._line(self.source.place(piece), piece.text)
                for paragraph in block.paragraphs
                for piece in sentences(paragraph)
            ]
            yield Section(kind, block.heading.piece.text, tuple(lines))

    def _line(self, place: Place, text: str) -> Line:
        address = f"{place.line}.{place.column}.{place.end_line}.{place.end_column}"
        troubles = tuple(self._trouble(found) for found in self._problems_in(place))
        return Line(" ".join(text.split()), address, troubles)

    def elsewhere(self) -> Iterator[Trouble]:
        """Yield what is wrong with the page: what stands at no sentence and at no line."""
        for number, found in enumerate(self.reading.problems):
            if number not in self.shown:
                yield self._trouble(found)

    def _problems_in(self, place: Place) -> list[Problem]:
        found = []
        for number, each in enumerate(self.reading.problems):
            at = (each.line, each.column)
            if (place.line, place.column) <= at <= (place.end_line, place.end_column):
                if number not in self.shown:
                    found.append(each)
                self.shown.add(number)
        return found

    def _trouble(self, found: Problem) -> Trouble:
        return Trouble(message_of(found, self.language), cure_of(found, self.language))

    def _raw(self, place: Place) -> str:
        if place.line == place.end_line:
            return self.lines[place.line - 1][place.column - 1 : place.end_column - 1]
        start, end = stretch_of(self.text, place)
        return self.text[start:end]


def _with_blanks(raw: str, blanks: tuple[FilledBlank, ...]) -> Iterator[Part]:
    at = 0
    for number, blank in enumerate(blanks):
        if blank.start < at:
            continue
        if blank.start > at:
            yield Part("words", raw[at : blank.start])
        yield Part("blank", blank.text, number, blank.label, blank.choices, blank.is_free)
        at = blank.end
    yield Part("words", raw[at:])


@lru_cache(maxsize=4_000)
def _vague_in(text: str, language: Language) -> tuple[VagueExpression, ...]:
    """Return the vague expressions of a sentence; the same sentence is looked at once."""
    return vague_expressions_in(text, language)


_rewrites: OrderedDict[tuple[object, ...], str] = OrderedDict()


def rewrite_of(text: str, agreement: Agreement) -> str:
    """Return the likeliest form for a sentence that nothing reads, «…» where it says nothing."""
    key = (text, agreement.header, agreement.parties, agreement.things)
    if key not in _rewrites:
        found = suggest(text, agreement, most=1)
        _rewrites[key] = found[0].text if found else ""
        while len(_rewrites) > _REWRITES_MAX:
            _rewrites.popitem(last=False)
    return _rewrites[key]


def _header(agreement: Agreement, language: Language) -> tuple[Part, ...]:
    """Return the header as blanks: its label is the name of the field."""
    header = agreement.header
    spanish = header.language is Language.SPANISH
    languages = ("español", "inglés") if spanish else ("Spanish", "English")
    spoken = languages[0] if spanish else languages[1]
    return (
        Part("language", spoken, label=_("Idioma"), choices=languages),
        Part("zone", header.zone, label=_("Zona horaria"), choices=_zones(header.zone)),
        Part("currency", header.currency, label=_("Moneda"), choices=_currencies(header.currency)),
        Part("numbers", header.numbers.value, label=_("Números"), choices=_STYLES),
    )


_STYLES: Final = ("1,234.56", "1.234,56", "1 234,56")
_CURRENCIES: Final = ("MXN", "EUR", "USD", "COP", "CLP", "ARS", "PEN", "UYU", "BRL", "GBP")
_ZONES: Final = (
    "America/Mexico_City", "America/Monterrey", "America/Tijuana", "America/Bogota", "America/Lima",
    "America/Santiago", "America/Argentina/Buenos_Aires", "America/Montevideo", "America/Caracas",
    "America/Guayaquil", "America/La_Paz", "America/Asuncion", "America/Costa_Rica",
    "America/Guatemala", "America/Panama", "America/Santo_Domingo", "America/New_York",
    "America/Los_Angeles", "Europe/Madrid", "Atlantic/Canary", "Europe/London", "UTC",
)  # fmt: skip


def _currencies(now: str) -> tuple[str, ...]:
    return _CURRENCIES if now in _CURRENCIES else (now, *_CURRENCIES)


def _zones(now: str) -> tuple[str, ...]:
    return _ZONES if now in _ZONES else (now, *_ZONES)
