"""A text as an agreement: every sentence kept, every problem told at once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Final

from trato.core.agreement import (
    Agreement,
    Almost,
    Amends,
    Annex,
    Clause,
    Group,
    Header,
    Party,
    Place,
    Prose,
    Sentence,
    State,
    Thing,
)
from trato.core.problems import Problem, problem, question
from trato.core.text.amending import read_amendment
from trato.core.text.automaton import Grammar
from trato.core.text.calendars import read_calendars
from trato.core.text.checks import Seen, check, questions
from trato.core.text.declared import facts_declared, names_in, state_of
from trato.core.text.diagnosis import diagnose
from trato.core.text.families import FAMILIES
from trato.core.text.header import HeaderReading, read_header
from trato.core.text.limits import CHARACTERS_MAX, CLAUSES_MAX, SENTENCE_CHARACTERS_MAX
from trato.core.text.parse import Parser, Said
from trato.core.text.parties import read_parties
from trato.core.text.rows import Row
from trato.core.text.splitting import Block, Heading, Piece, Source, blocks, is_prose, sentences
from trato.core.text.table import CHOICES, ROWS
from trato.core.text.terminals import Context, is_label
from trato.core.text.things import read_things
from trato.core.text.tokens import QUOTED, fold, tokens_of
from trato.core.words import Language
from trato.core.worktime import Calendar


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """One sentence: the label of its clause, its words and place, what it does and means.

    ``value`` is the act, modifier, prose or almost that it says (the first one, when modifiers
    follow it after semicolons); ``row`` the id of the form that read it, or an empty text.
    """

    clause: str
    text: str
    place: Place
    state: State
    value: Sentence | None
    row: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text says: its agreement, every sentence with its state, every problem."""

    agreement: Agreement
    sentences: tuple[SentenceReading, ...]
    problems: tuple[Problem, ...]

    @property
    def blocks(self) -> bool:
        """Tell whether some problem keeps the text from being approved."""
        return any(found.blocks for found in self.problems)


_SECTIONS: Final = {
    "partes": "parties",
    "parties": "parties",
    "horarios": "calendars",
    "horario": "calendars",
    "calendars": "calendars",
    "cosas": "things",
    "things": "things",
    "enmienda": "amendment",
    "amendment": "amendment",
}
_ANNEX: Final = re.compile(r"(?:anexo|annex)\s+([^\W_]{1,8})\s*[.:]?\s*(.*)", re.IGNORECASE)
_LABELLED: Final = re.compile(r"(?:cláusula\s+|clause\s+)?(\S+?)\s*[.:)]\s+(.*)|(\S+)", re.I)
_QUOTED: Final = re.compile(QUOTED)
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@cache
def grammar(language: Language) -> Grammar:
    """Return the machines of a language; they build themselves as sentences need them."""
    return Grammar(language, (*ROWS, *CHOICES))


def read(text: str) -> Reading:
    """Read a text. Never raises for what a user typed; all problems come at once."""
    return _Reader(_plain(text)).read()


def _plain(text: str) -> str:
    """Return the text with one kind of line ends and composed letters (NFC)."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


@dataclass(slots=True)
class _Draft:
    """A clause while it is read."""

    label: str
    title: str
    sentences: list[Sentence] = field(default_factory=list)
    before: list[Sentence] = field(default_factory=list)  # as they were before the last piece
    last: Piece | None = None
    allows: frozenset[str] = frozenset()  # the modifiers that may follow the last act
    places: dict[int, Place] = field(default_factory=dict)  # of each sentence, by its number


class _Reader:
    """Reads one text; what it finds is gathered as it goes."""

    def __init__(self, text: str) -> None:
        self.problems: list[Problem] = []
        if len(text) > CHARACTERS_MAX:
            limit = str(CHARACTERS_MAX)
            self.problems.append(problem("text-too-large", size=str(len(text)), limit=limit))
            text = text[:CHARACTERS_MAX]
        self.source = Source(text)
        self.sentences: list[SentenceReading] = []
        self.clauses: list[Clause] = []
        self.annexes: list[Annex] = []
        self.parties: tuple[Party, ...] = ()
        self.calendars: tuple[Calendar, ...] = ()
        self.things: dict[str, Thing] = {}
        self.groups: list[Group] = []
        self.amends: Amends | None = None
        self.places: dict[str, Place] = {}
        self.context = Context(Language.SPANISH, HeaderReading().header().numbers)
        self.bare: Context | None = None
        self.header: Header = HeaderReading().header()
        self.facts: list[str] = []
        self.front: list[Piece] = []
        self.front_blocks = 0
        self.taken: set[str] | None = None

    def read(self) -> Reading:
        cut = blocks(self.source.text)
        title = self._read_front(cut)
        for block in cut:
            self._read_section(block)
        self._prepare()
        self._keep_front()
        for block in cut[self.front_blocks :]:
            self._read_clause(block)
        self._declare_facts()
        agreement = Agreement(
            title,
            self.header,
            self.parties,
            self.calendars,
            tuple(self.things.values()),
            tuple(self.groups),
            tuple(self.clauses),
            tuple(self.annexes),
            self.amends,
        )
        # Sentences that were read together have one value.
        values = {id(each.value): each for each in reversed(self.sentences)}
        seen = [
            Seen(each.clause, each.place, each.value)
            for each in values.values()
            if each.value is not None
        ]
        self.problems.extend(check(agreement, seen, self.places))
        self.problems.sort(key=lambda found: (found.line, found.column))
        return Reading(agreement, tuple(self.sentences), tuple(self.problems))

    # --- what stands before the clauses -----------------------------------------------------------

    def _read_front(self, cut: list[Block]) -> str:
        """Read title and header: what comes before the first section."""
        title: Piece | None = None
        lines: list[Piece] = []
        for block in cut:
            if block.heading is not None and (block.heading.level > 1 or title is not None):
                break
            self.front_blocks += 1
            if block.heading is not None:
                title = block.heading.piece
            for paragraph in block.paragraphs:
                lines.extend(sentences(paragraph))
        reading = read_header(title, lines)
        self.header = reading.header()
        for found, piece in reading.problems:
            self._problem(found, piece)
        self.front = reading.other
        return reading.title

    def _read_section(self, block: Block) -> None:
        name = _section(block.heading)
        wrong: list[tuple[Problem, Piece]] = []
        match name:
            case "parties":
                parties, wrong = read_parties(block.paragraphs)
                known = {party.side for party in self.parties}
                self.parties += tuple(party for party in parties if party.side not in known)
            case "calendars":
                found = read_calendars(block.paragraphs, self.header.zone)
                self.calendars += tuple(found.calendars)
                wrong = found.wrong
            case "things":
                read = read_things(block.paragraphs)
                for thing in read.things:
                    self.things.setdefault(thing.name, thing)
                self.groups.extend(read.groups)
                wrong = read.wrong
            case "amendment":
                self.amends, wrong = read_amendment(block.paragraphs)
            case _:
                return
        for found_problem, piece in wrong:
            self._problem(found_problem, piece)
            self._note("", piece, State.ALMOST, None)

    def _prepare(self) -> None:
        """Gather what sentences are read against: names in this language, people, bare names."""
        language = self.header.language
        names = {
            text: thing.name
            for thing in _translated(self.things.values(), self.groups)
            for code, text in thing.translations
            if code == language.value and text not in self.things
        }
        people = {
            _folded(person.name): person.name
            for party in self.parties
            for person in party.people
        }
        self.context = Context(
            language, self.header.numbers, self.header.currency, names, {}, people
        )

    def _with_bare_names(self) -> Context:
        """Return the context in which names that the text quotes somewhere may stand bare."""
        if self.bare is None:
            said = {
                " ".join(found[0][1:-1].split())
                for found in _QUOTED.finditer(self.source.text)
                if len(found[0]) <= 80
            } | set(self.things)
            bare = {
                words: self.context.names.get(name, name)
                for name in said
                if (words := _folded(name))
            }
            self.bare = replace(self.context, bare=bare)
        return self.bare

    # --- clauses ----------------------------------------------------------------------------------

    def _read_clause(self, block: Block) -> None:
        heading = block.heading
        if heading is None or _section(heading) is not None:
            return
        annex = _ANNEX.fullmatch(heading.piece.text)
        if annex is not None:
            self._read_annex(annex[1], annex[2], block)
            return
        label, title = self._label(heading.piece)
        if len(self.clauses) >= CLAUSES_MAX:
            self._problem(problem("clauses-too-many", limit=str(CLAUSES_MAX)), heading.piece)
            return
        self._fill(_Draft(label, title), block.paragraphs, heading.piece)

    def _keep_front(self) -> None:
        """Keep what stands before the first section and is not header."""
        if not self.front:
            return
        label = self._free_label()
        self._problem(problem("clause-label-missing", label=label), self.front[0])
        draft = _Draft(label, "")
        for piece in self.front:
            self._read_piece(piece, draft)
        self._close(draft, self.front[0])

    def _label(self, piece: Piece) -> tuple[str, str]:
        found = _LABELLED.fullmatch(piece.text)
        label = (found[1] or found[3]) if found else None
        if found is None or label is None or not is_label(label):
            label = self._free_label()
            self._problem(problem("clause-label-missing", label=label), piece)
            return label, piece.text
        title = " ".join((found[2] or "").split())
        if label in self.places:
            free = self._free_label()
            self._problem(problem("label-twice", label=label, free=free), piece)
            return free, title
        return label, title

    def _free_label(self) -> str:
        number = 1
        while f"C{number}" in self.places or f"C{number}" in self._taken():
            number += 1
        return f"C{number}"

    def _taken(self) -> set[str]:
        """Return the labels that the headings of the text use, wherever they stand."""
        if self.taken is None:
            headings = re.finditer(r"^#{1,6}\s+(\S+?)[.:)]?\s", self.source.text, re.MULTILINE)
            self.taken = {found[1] for found in headings}
        return self.taken

    def _read_annex(self, label: str, title: str, block: Block) -> None:
        if any(annex.label == label for annex in self.annexes):
            assert block.heading is not None
            self._problem(problem("annex-twice", label=label), block.heading.piece)
        words = "\n\n".join(paragraph.text for paragraph in block.paragraphs)
        self.annexes.append(Annex(label, " ".join(title.split()), words))

    def _fill(self, draft: _Draft, paragraphs: tuple[Piece, ...], heading: Piece) -> None:
        for paragraph in paragraphs:
            for piece in sentences(paragraph):
                self._read_piece(piece, draft)
        self._close(draft, heading)

    def _close(self, draft: _Draft, heading: Piece) -> None:
        self.places[draft.label] = self.source.place(heading)
        self.clauses.append(Clause(draft.label, draft.title, tuple(draft.sentences)))
        for number, place in draft.places.items():
            self.problems.extend(questions(draft.sentences[number], place))

    # --- sentences --------------------------------------------------------------------------------

    def _read_piece(self, piece: Piece, draft: _Draft) -> None:
        prose = is_prose(piece)
        if prose is not None:
            draft.last = None
            if prose:
                draft.sentences.append(Prose(prose))
                self._note(draft.label, piece, State.PROSE, Prose(prose))
            else:
                self._unread(piece, draft, problem("prose-empty"))
            return
        if len(piece.text) > SENTENCE_CHARACTERS_MAX:
            limit = str(SENTENCE_CHARACTERS_MAX)
            self._unread(piece, draft, problem("sentence-too-long", limit=limit))
            return
        said = self._readings(piece.text)
        if not said and draft.last is not None:
            joined = f"{draft.last.text.removesuffix('.')}; {piece.text}"
            said = self._readings(joined)
            if len(said) == 1:
                draft.sentences[:] = draft.before
                draft.places = {n: at for n, at in draft.places.items() if n < len(draft.before)}
                self._mend_last(said[0])
        if len(said) == 1:
            self._accept(piece, draft, said[0])
        elif said:
            forms = ", ".join(sorted({reading.rows[0].id for reading in said}))
            self._unread(piece, draft, problem("sentence-ambiguous", forms=forms))
        else:
            self._diagnosed(piece, draft)

    def _readings(self, text: str) -> list[Said]:
        words = text.removesuffix(".")
        language = self.header.language
        tokens = tokens_of(words, language, self.header.numbers)
        said = Parser(grammar(language), tokens, self.context).whole("act", "modifier")
        if said:
            return said
        bare = self._with_bare_names()
        return Parser(grammar(language), tokens, bare).whole("act", "modifier")

    def _accept(self, piece: Piece, draft: _Draft, said: Said) -> None:
        draft.before = list(draft.sentences)
        draft.last = piece
        for value, row in zip(said.values, said.rows, strict=True):
            if row.kind == "act":
                draft.allows = row.allows
            elif draft.allows and FAMILIES[type(value)] not in draft.allows:
                self._problem(question("modifier-out-of-place"), piece)
            _attach(draft.sentences, value, row)
            draft.places.setdefault(len(draft.sentences) - 1, self.source.place(piece))
            self._declare(value)
        value = said.values[0]
        state = max((state_of(each) for each in said.values), key=_weight)
        self._note(draft.label, piece, state, value, said.rows[0].id)

    def _mend_last(self, said: Said) -> None:
        """Give the sentence before the meaning that it has together with the one after it."""
        last = self.sentences[-1]
        state = max((state_of(each) for each in said.values), key=_weight)
        self.sentences[-1] = replace(last, value=said.values[0], state=state, row=said.rows[0].id)

    def _declare(self, value: Any) -> None:
        names = names_in(value)
        self.facts.extend(names.facts)
        for name in names.declared:
            if name not in self.things and not any(group.name == name for group in self.groups):
                self.things[name] = Thing(name)

    def _declare_facts(self) -> None:
        """Declare the facts that are named only where they count, unless by a slip of the pen."""
        groups = {group.name for group in self.groups}
        for name in facts_declared(self.facts, {*self.things, *groups}):
            self.things[name] = Thing(name)

    def _diagnosed(self, piece: Piece, draft: _Draft) -> None:
        found = diagnose(piece.text, self.context)
        self._unread(piece, draft, *(found or (problem("sentence-unread"),)))

    def _unread(self, piece: Piece, draft: _Draft, *found: Problem) -> None:
        words = " ".join(piece.text.split())
        draft.sentences.append(Almost(words))
        draft.last = None
        for each in found:
            self._problem(each, piece)
        self._note(draft.label, piece, State.ALMOST, Almost(words))

    def _note(
        self, clause: str, piece: Piece, state: State, value: Sentence | None, row: str = ""
    ) -> None:
        words = " ".join(piece.text.split())
        place = self.source.place(piece)
        self.sentences.append(SentenceReading(clause, words, place, state, value, row))

    def _problem(self, found: Problem, piece: Piece | None) -> None:
        if piece is None:
            self.problems.append(found)
            return
        start = piece.start
        end = piece.end
        if found.end_column > found.column or found.column > 1:  # a place inside the piece
            start, end = piece.start + found.column - 1, piece.start + found.end_column - 1
        line, column = self.source.point(start)
        end_line, end_column = self.source.point(max(start, end))
        stretch = end_column if end_line == line else column
        self.problems.append(found.moved_to(line, column=column, end_column=stretch))


def _translated(things: Iterable[Thing], groups: Iterable[Group]) -> Iterator[Thing | Group]:
    yield from things
    yield from groups


def _section(heading: Heading | None) -> str | None:
    if heading is None or heading.level == 1:
        return None
    return _SECTIONS.get(fold(heading.piece.text.strip().rstrip(".:")))


def _folded(name: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in name.split())


_WEIGHTS: Final = {State.RUNS: 0, State.PROSE: 1, State.PERSON: 2, State.ALMOST: 3}


def _weight(state: State) -> int:
    return _WEIGHTS[state]


def _attach(said: list[Sentence], value: Any, row: Row) -> None:
    """Add a sentence to its clause: a modifier goes to the act before it."""
    if row.kind == "act":
        said.append(value)
        return
    for index in range(len(said) - 1, -1, -1):
        act = said[index]
        if hasattr(act, "modifiers"):
            said[index] = replace(act, modifiers=(*act.modifiers, value))  # type: ignore[arg-type]
            return
        if not isinstance(act, Prose | Almost):
            break
    said.append(value)
