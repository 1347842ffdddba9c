"""The clauses of a text: each sentence read, kept when it does not read, and given its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Final

from trato.core.agreement import (
    Almost,
    Annex,
    Clause,
    Place,
    Prose,
    Sentence,
    State,
    Thing,
)
from trato.core.problems import Problem, problem, question
from trato.core.text.automaton import Grammar
from trato.core.text.checks import Seen, questions
from trato.core.text.declared import facts_declared, names_in
from trato.core.text.diagnosis import diagnose
from trato.core.text.families import FAMILIES
from trato.core.text.following import stopped
from trato.core.text.front import Front, folded, section_of
from trato.core.text.limits import CLAUSES_MAX, SENTENCE_CHARACTERS_MAX
from trato.core.text.naming import is_label
from trato.core.text.parse import Heard, Parser, SentenceParsed
from trato.core.text.speaking import Context
from trato.core.text.splitting import Block, Piece, Source, is_prose, sentences
from trato.core.text.table import CHOICES, ROWS
from trato.core.text.tokens import QUOTED, tokens_of
from trato.core.words import Language

_ANNEX: Final = re.compile(r"(?:anexo|annex)\s+([^\W_]{1,8})\s*[.:]?\s*(.*)", re.IGNORECASE)
_LABELLED: Final = re.compile(
    r"(?:cláusula\s+|clause\s+)?(\S+?)\s*[.:)]\s+(.*)|(\S+)", re.IGNORECASE
)
_LABELS_USED: Final = re.compile(r"^#{1,6}\s+(\S+?)[.:)]?\s", re.MULTILINE)
_QUOTED: Final = re.compile(QUOTED)
_NAME_CHARACTERS_MAX: Final = 80


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """One sentence: the label of its clause, its words and place, what it does and means.

    ``value`` is the act, modifier, prose or almost that it says (the first one, when modifiers
    follow it after semicolons); ``row`` the id of the form that read it, or an empty text;
    ``heard`` how it was read (`trato.core.text.filled` finds its blanks there), or None.
    """

    clause: str
    text: str
    place: Place
    state: State
    value: Sentence | None
    row: str = ""
    heard: Heard | None = field(default=None, compare=False, repr=False)


@cache
def grammar(language: Language) -> Grammar:
    """Return the machines of a language; they build themselves as sentences need them."""
    return Grammar(language, (*ROWS, *CHOICES))


@dataclass(slots=True)
class _Draft:
    """A clause while it is read, and how it was before its last sentence."""

    label: str
    title: str
    sentences: list[Sentence] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)  # of each sentence
    allows: frozenset[str] = frozenset()  # the modifiers that may follow the last act
    last: Piece | None = None  # a sentence that another one may go on with
    before: list[Sentence] = field(default_factory=list)
    seen_before: int = 0


class ClausesReader:
    """Reads the clauses of one text; what it finds is gathered as it goes."""

    def __init__(self, source: Source, front: Front) -> None:
        self.source: Final = source
        self.clauses: list[Clause] = []
        self.annexes: list[Annex] = []
        self.sentences: list[SentenceReading] = []
        self.problems: list[Problem] = []
        self.seen: list[Seen] = []
        self.places: dict[str, Place] = {}
        self.things: Final = dict(front.things)
        self._groups: Final = {group.name for group in front.groups}
        self._context: Final = front.context()
        self._bare: Context | None = None
        self._labels: set[str] | None = None
        self._free = 1

    def read(self, cut: Iterable[Block], front: Front) -> None:
        """Read every clause and annex, and what stands in none."""
        for found, piece in front.problems:
            self.problem(found, piece)
        for piece in front.unread:
            self._note("", piece, State.ALMOST, None)
        if front.other:
            self._read_stray(front.other)
        for block in cut:
            self._read_block(block)
        facts = [name for each in self.seen for name in each.names.facts]
        for name in facts_declared(facts, {*self.things, *self._groups}):
            self.things[name] = Thing(name)

    def problem(self, found: Problem, piece: Piece | None) -> None:
        """Note a Problem about a piece, or about the stretch of it that the Problem says."""
        if piece is None:
            self.problems.append(found)
            return
        start, end = piece.start, piece.end
        if found.end_column > found.column or found.column > 1:
            start, end = piece.start + found.column - 1, piece.start + found.end_column - 1
        line, column = self.source.point(start)
        end_line, end_column = self.source.point(max(start, end))
        stretch = end_column if end_line == line else column
        self.problems.append(found.moved_to(line, column=column, end_column=stretch))

    # --- clauses ----------------------------------------------------------------------------------

    def _read_stray(self, pieces: list[Piece]) -> None:
        """Keep what stands before the first section and is not header."""
        label = self._free_label()
        self.problem(problem("clause-label-missing", label=label), pieces[0])
        draft = _Draft(label, "")
        for piece in pieces:
            self._read_piece(piece, draft)
        self._close(draft, pieces[0])

    def _read_block(self, block: Block) -> None:
        heading = block.heading
        if heading is None or section_of(heading) is not None:
            return
        annex = _ANNEX.fullmatch(heading.piece.text)
        if annex is not None:
            self._read_annex(annex[1], annex[2], block)
            return
        label, title = self._label(heading.piece)
        if len(self.clauses) >= CLAUSES_MAX:
            self.problem(problem("clauses-too-many", limit=str(CLAUSES_MAX)), heading.piece)
            return
        draft = _Draft(label, title)
        for paragraph in block.paragraphs:
            for piece in sentences(paragraph):
                self._read_piece(piece, draft)
        self._close(draft, heading.piece)

    def _label(self, piece: Piece) -> tuple[str, str]:
        found = _LABELLED.fullmatch(piece.text)
        label = (found[1] or found[3]) if found else None
        if found is None or label is None or not is_label(label):
            label = self._free_label()
            self.problem(problem("clause-label-missing", label=label), piece)
            return label, piece.text
        title = " ".join((found[2] or "").split())
        if label in self.places:
            free = self._free_label()
            self.problem(problem("label-twice", label=label, free=free), piece)
            return free, piece.text
        return label, title

    def _free_label(self) -> str:
        if self._labels is None:
            self._labels = {found[1] for found in _LABELS_USED.finditer(self.source.text)}
        while f"C{self._free}" in self.places or f"C{self._free}" in self._labels:
            self._free += 1
        return f"C{self._free}"

    def _read_annex(self, label: str, title: str, block: Block) -> None:
        assert block.heading is not None
        if any(annex.label == label for annex in self.annexes):
            self.problem(problem("annex-twice", label=label), block.heading.piece)
        words = "\n\n".join(paragraph.text for paragraph in block.paragraphs)
        self.annexes.append(Annex(label, " ".join(title.split()), words))

    def _close(self, draft: _Draft, heading: Piece) -> None:
        self.places[draft.label] = self.source.place(heading)
        self.clauses.append(Clause(draft.label, draft.title, tuple(draft.sentences)))
        for sentence, place in zip(draft.sentences, draft.places, strict=True):
            self.problems.extend(questions(sentence, place))

    # --- sentences --------------------------------------------------------------------------------

    def _read_piece(self, piece: Piece, draft: _Draft) -> None:
        prose = is_prose(piece)
        if prose is not None:
            self._read_prose(prose, piece, draft)
        elif len(piece.text) > SENTENCE_CHARACTERS_MAX:
            limit = str(SENTENCE_CHARACTERS_MAX)
            self._unread(piece, draft, problem("sentence-too-long", limit=limit))
        else:
            self._read_sentence(piece, draft)

    def _read_prose(self, prose: str, piece: Piece, draft: _Draft) -> None:
        if not prose:
            self._unread(piece, draft, problem("prose-empty"))
            return
        draft.last = None
        self._add(draft, Prose(prose), piece)
        self._note(draft.label, piece, State.PROSE, Prose(prose))

    def _read_sentence(self, piece: Piece, draft: _Draft) -> None:
        heard = piece.text
        said = self._readings(heard)
        if not said and draft.last is not None:
            heard = f"{draft.last.text.removesuffix('.')}; {piece.text}"
            said = self._with_the_last(heard, draft)
        if len(said) == 1:
            self._accept(piece, draft, said[0], heard)
        elif said:
            forms = ", ".join(sorted({reading.rows[0].id for reading in said}))
            self._unread(piece, draft, problem("sentence-ambiguous", forms=forms))
        else:
            found = diagnose(piece.text, self._context)
            self._unread(piece, draft, *(found or (self._stopped(piece.text),)))

    def _stopped(self, text: str) -> Problem:
        """Say where a sentence that nothing reads stops being understood."""
        language = self._context.language
        tokens = tokens_of(text.removesuffix("."), language, self._context.numbers)
        parser = Parser(grammar(language), tokens, self._context)
        parser.whole("act", "modifier")
        return stopped(parser, tokens, language) or problem("sentence-unread")

    def _readings(self, text: str) -> list[SentenceParsed]:
        """Return the readings of a sentence; names stand bare only where nothing else reads."""
        language = self._context.language
        tokens = tokens_of(text.removesuffix("."), language, self._context.numbers)
        said = Parser(grammar(language), tokens, self._context).whole("act", "modifier")
        if said:
            return said
        bare = self._with_bare_names()
        return Parser(grammar(language), tokens, bare).whole("act", "modifier")

    def _with_bare_names(self) -> Context:
        """Return the context in which names that the text quotes somewhere may stand bare."""
        if self._bare is None:
            quoted = {
                " ".join(found[0][1:-1].split())
                for found in _QUOTED.finditer(self.source.text)
                if len(found[0]) <= _NAME_CHARACTERS_MAX
            }
            names = self._context.names
            bare = {
                words: names.get(name, name)
                for name in sorted(quoted | set(self.things))
                if (words := folded(name))
            }
            self._bare = replace(self._context, bare=bare)
        return self._bare

    def _with_the_last(self, both: str, draft: _Draft) -> list[SentenceParsed]:
        """Read a sentence as the end of the one before it: «Cada ronda adicional cuesta …»."""
        said = self._readings(both)
        if len(said) != 1:
            return []
        draft.sentences[:] = draft.before
        del draft.places[len(draft.before) :]
        del self.seen[draft.seen_before :]
        value, row = said[0].values[0], said[0].rows[0]
        self.sentences[-1] = replace(self.sentences[-1], value=value, row=row.id)
        return said

    def _accept(self, piece: Piece, draft: _Draft, said: SentenceParsed, heard: str) -> None:
        draft.before, draft.seen_before = list(draft.sentences), len(self.seen)
        # Free words would take in whatever follows them.
        draft.last = None if said.rows[-1].free else piece
        place = self.source.place(piece)
        person = False
        for value, row in zip(said.values, said.rows, strict=True):
            if row.kind == "act":
                draft.allows = row.allows
            elif draft.allows and FAMILIES[type(value)] not in draft.allows:
                self.problem(question("modifier-out-of-place"), piece)
            if row.kind == "act" or not _attached(draft.sentences, value):
                self._add(draft, value, piece)
            names = names_in(value)
            self.seen.append(Seen(place, value, names))
            person = person or names.person
            self._declare(names.declared)
        state = State.PERSON if person else State.RUNS
        self._note(draft.label, piece, state, said.values[0], said.rows[0].id)
        how = Heard(heard, len(heard) - len(piece.text), said.found)
        self.sentences[-1] = replace(self.sentences[-1], heard=how)

    def _declare(self, names: Iterable[str]) -> None:
        for name in names:
            if name not in self.things and name not in self._groups:
                self.things[name] = Thing(name)

    def _unread(self, piece: Piece, draft: _Draft, *found: Problem) -> None:
        almost = Almost(" ".join(piece.text.split()))
        draft.last = None
        self._add(draft, almost, piece)
        for each in found:
            self.problem(each, piece)
        self._note(draft.label, piece, State.ALMOST, almost)

    def _add(self, draft: _Draft, sentence: Sentence, piece: Piece) -> None:
        draft.sentences.append(sentence)
        draft.places.append(self.source.place(piece))

    def _note(
        self, clause: str, piece: Piece, state: State, value: Sentence | None, row: str = ""
    ) -> None:
        words = " ".join(piece.text.split())
        place = self.source.place(piece)
        self.sentences.append(SentenceReading(clause, words, place, state, value, row))


def _attached(said: list[Sentence], modifier: Any) -> bool:
    """Give a modifier to the act before it; False when there is none that takes any."""
    for index in range(len(said) - 1, -1, -1):
        act: Any = said[index]
        if hasattr(act, "modifiers"):
            said[index] = replace(act, modifiers=(*act.modifiers, modifier))
            return True
        if not isinstance(act, Prose | Almost):
            return False
    return False
