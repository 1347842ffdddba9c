"""The table as machines that read: one per kind and language, made deterministic as they are used.

Every wording becomes a chain of nodes (Thompson 1968); the nodes that the same words reach are one
state, built the first time that a sentence gets there. So what many forms begin with is read once,
and a form that nobody uses costs almost nothing. A state knows for every key which blanks can begin
with it, so that no blank is tried in vain. All readings are found; none is preferred.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from threading import RLock
from typing import Final

from trato.core.text.rows import (
    AT_LEAST_TWO,
    Blank,
    Choice,
    Flag,
    Part,
    Piece,
    Plural,
    Row,
    Words,
    level_end,
    links_of,
    parts_of,
    piece_at,
)
from trato.core.text.speaking import Terminal
from trato.core.text.terminals import TERMINALS
from trato.core.text.tokens import END, OTHER, WORD, literal
from trato.core.words import Language

Maker = Row | Choice

# What most pieces begin with: a word (and whether another one follows it), a blank, a bracket.
_BEGINNING: Final = re.compile(
    r" *(?:(?P<word>[^\W\d_]+)(?: +(?P<more>[^\W_])| *(?=[{\[(]|\Z))"
    r"|\{(?P<field>[\w*]+):(?P<kind>\w+)\}"
    r"|(?P<bracket>[\[\]]))"
)


class Form:
    """A wording as it is read: piece by piece, each when a sentence first gets to it.

    ``is_written``: it is the one that its row writes.
    """

    __slots__ = ("_joins", "is_written", "maker", "text")

    def __init__(self, maker: Maker, text: str, *, is_written: bool) -> None:
        self.maker = maker
        self.text = text
        self.is_written = is_written
        self._joins: dict[int, Node] | None = None

    def ways(self, bracket: re.Match[str]) -> tuple[Node, ...]:
        """Return where an optional part leads: into it and past it; from its end, on."""
        end = bracket.end()
        if bracket["bracket"] == "]":
            return (self._join(end),)
        return Node(self, end), self._join(level_end(self.text, end) + 1)

    def _join(self, at: int) -> Node:
        """Return the one place after an optional part, for who read it and for who did not."""
        if self._joins is None:
            self._joins = {}
        known = self._joins.get(at)
        if known is None:
            known = self._joins[at] = Node(self, at)
        return known

    def piece(self, at: int) -> tuple[Piece, int]:
        """Return the piece that comes at a place (None: nothing more), and where it ends."""
        piece, end = piece_at(self.text, at)
        while piece is None and end < len(self.text):
            piece, end = piece_at(self.text, end)
        return piece, end

    def ahead(self, at: int) -> tuple[Part, ...]:
        """Return the parts from a place on, to the end of the optional part that it lies in."""
        return parts_of(self.text[at : level_end(self.text, at)])


class Node:
    """A place inside a form, opened when a sentence gets there.

    Without a form: a place between the parts of a list.
    """

    __slots__ = ("accepts", "at", "blanks", "form", "is_half", "left", "opened", "skips", "words")

    def __init__(self, form: Form | None, at: int) -> None:
        self.form = form
        self.at = at
        self.opened = False
        self.is_half = False  # some of the words that stand here have been read
        self.left = ""  # and those are still to come
        self.words: tuple[tuple[str, Node], ...] = ()
        self.blanks: tuple[tuple[str, bool, str, Node], ...] = ()
        self.skips: tuple[Node, ...] = ()
        self.accepts: Maker | None = None

    @property
    def is_written(self) -> bool:
        """Tell whether the wording is the one that its row writes."""
        return self.form is None or self.form.is_written

    def open(self, grammar: Grammar) -> None:
        """Say what can come here: words, blanks, nothing more."""
        self.opened = True
        form = self.form
        if form is None:
            return
        if self.is_half:
            self._open_half(form, grammar)
            return
        # Most pieces are told by their beginning, without a look at what they are followed by.
        found = _BEGINNING.match(form.text, self.at)
        kind = found.lastgroup if found is not None else None
        if found is None or kind is None:
            self._open_piece(form, grammar)
        elif kind == "bracket":
            self.skips = form.ways(found)
        elif kind == "kind":
            self.blanks = ((found["field"], False, found["kind"], Node(form, found.end())),)
        else:
            keys = grammar.keys(found["word"])
            target = Node(form, found.end())
            if kind == "more" or len(keys) > 1:
                target.at, target.is_half = self.at, True
            self.words = ((keys[0], target),)

    def _open_half(self, form: Form, grammar: Grammar) -> None:
        """Say what comes after the first of several words."""
        piece, end = form.piece(self.at)
        assert isinstance(piece, Words)
        keys = grammar.keys(piece.text)
        self.left = _left(piece.text, keys, 1)
        _spell(self, keys, Node(form, end), piece.text, read=1)

    def _open_piece(self, form: Form, grammar: Grammar) -> None:
        piece, end = form.piece(self.at)
        rest = Node(form, end)
        match piece:
            case Words(text):
                _spell(self, grammar.keys(text), rest, text)
            case Plural(one, many):
                for text in (one, many):
                    _spell(self, grammar.keys(text), rest, text)
            case Flag(name):
                self.blanks = ((name, False, grammar.flag(piece), rest),)
            case Blank():
                _open_list(self, piece, rest, grammar)
            case None:
                self.accepts = form.maker
            case _:
                raise AssertionError(piece)


def _left(text: str, keys: tuple[str, ...], read: int) -> str:
    """Return the words still to come of a text, as they are written, where that can be told."""
    words = text.replace(",", " ").split()
    return " ".join(words[read:]) if len(words) == len(keys) else ""


def _spell(
    node: Node, keys: tuple[str, ...], target: Node, text: str = "", *, read: int = 0
) -> None:
    """Lead from a node, where so many of the words have been read, through the others to a target;
    ``text``: the words as they are written."""
    if not keys:
        node.skips = (*node.skips, target)
        return
    last = len(keys) - 1
    for place in range(read, last):
        following = Node(target.form, target.at)
        following.opened = following.is_half = True
        following.left = _left(text, keys, place + 1)
        node.words = (*node.words, (keys[place], following))
        node = following
    node.words = (*node.words, (keys[last], target))


def _open_list(node: Node, blank: Blank, rest: Node, grammar: Grammar) -> None:
    """Read one or more blanks with links between them; some lists have at least two."""
    name, kind, joint = blank.field, blank.kind, blank.joint
    assert joint is not None
    links = [grammar.keys(link) for link in links_of(joint, grammar.language)]
    end, again = Node(None, 0), Node(None, 0)
    again.blanks = ((name, True, kind, end),)
    for link in links:
        _spell(end, link, again)
    end.skips = (*end.skips, rest)  # a comma between two is no word
    first = end
    if joint in AT_LEAST_TWO:
        first = Node(None, 0)
        for link in links:
            _spell(first, link, again)
    node.blanks = ((name, True, kind, first),)


@dataclass(slots=True, eq=False)
class Edge:
    """A blank that can be read here: which field it fills, how, and where that leads."""

    field: str
    many: bool
    terminal: Terminal | None
    machine: Machine | None
    nodes: tuple[Node, ...]
    target: State | None = None


Step = tuple["State | None", tuple[Edge, ...]]


@dataclass(slots=True, eq=False)
class State:
    """The nodes that the same beginning reaches."""

    machine: Machine
    accepts: tuple[Maker, ...]
    words: dict[str, tuple[Node, ...]]
    edges: tuple[Edge, ...]
    nodes: tuple[Node, ...] = ()
    steps: dict[str, Step] = field(default_factory=lambda: {END: (None, ())})
    _known: set[str] | None = None

    def step(self, key: str) -> Step:
        """Return where a key leads from here: by its word, and by the blanks it can begin.

        Words that nothing here knows are all one, so that what people type fills no memory.
        """
        with self.machine.grammar.building:
            return self.steps.get(key) or self._made(key)

    def _made(self, key: str) -> Step:
        if key[0] != "<" and key not in self._keys():
            key = WORD if key[0].isalpha() else OTHER
            if key in self.steps:
                return self.steps[key]
        nodes = self.words.get(key)
        target = None if nodes is None else self.machine.state(nodes)
        grammar = self.machine.grammar
        edges = tuple(edge for edge in self.edges if grammar.can_begin(edge, key))
        for edge in edges:
            edge.target = self.machine.state(edge.nodes)
        made = self.steps[key] = (target, edges)
        return made

    def _keys(self) -> set[str]:
        if self._known is None:
            self._known = set(self.words)
            for edge in self.edges:
                self._known.update(self.machine.grammar.begins(edge) or ())
        return self._known


@dataclass(slots=True, eq=False)
class Machine:
    """The machine of one kind: reads every wording of its rows and choices."""

    grammar: Grammar
    number: int
    kind: str
    states: dict[frozenset[Node], State] = field(default_factory=dict)
    begin: State | None = None
    starts: frozenset[str] | str | None = "unknown"

    def start(self) -> State:
        """Return the state before the first token."""
        if self.begin is not None:
            return self.begin
        with self.grammar.building:
            if self.begin is None:
                self.begin = self.state(tuple(self._all_roots()))
            return self.begin

    def _all_roots(self) -> Iterator[Node]:
        for maker in self.grammar.makers[self.kind]:
            for place, wording in enumerate(maker.wordings(self.grammar.language)):
                is_written = place == 0 and _is_written(maker)
                yield from _roots(maker, wording, is_written=is_written)

    def state(self, nodes: tuple[Node, ...]) -> State:
        """Return the state of these nodes and of those that they skip to."""
        key = frozenset(nodes)
        known = self.states.get(key)
        if known is None:
            known = self.states[key] = self._made(nodes)
        return known

    def _made(self, nodes: tuple[Node, ...]) -> State:
        """Gather what can come at the nodes; all in the order of the table."""
        words: dict[str, dict[Node, None]] = {}
        blanks: dict[tuple[str, bool, str], dict[Node, None]] = {}
        accepts: dict[Maker, None] = {}
        reached = tuple(_closure(nodes, self.grammar))
        for node in reached:
            if node.accepts is not None:
                accepts[node.accepts] = None
            for word, target in node.words:
                words.setdefault(word, {})[target] = None
            for name, many, kind, target in node.blanks:
                blanks.setdefault((name, many, kind), {})[target] = None
        edges = tuple(
            self.grammar.edge(name, kind, tuple(targets), many=many)
            for (name, many, kind), targets in blanks.items()
        )
        spelled = {word: tuple(targets) for word, targets in words.items()}
        return State(self, tuple(accepts), spelled, edges, reached)


def _is_written(maker: Maker) -> bool:
    return isinstance(maker, Choice) or maker.written


def _roots(maker: Maker, wording: str, *, is_written: bool) -> tuple[Node, ...]:
    if isinstance(maker, Choice):
        said = wording.split("|")
        return tuple(Node(Form(maker, text, is_written=is_written), 0) for text in said)
    return (Node(Form(maker, wording, is_written=is_written), 0),)


def _closure(nodes: Iterable[Node], grammar: Grammar) -> list[Node]:
    """Return the nodes and all that they skip to, in a steady order."""
    reached = dict.fromkeys(nodes)
    waiting = list(reached)
    while waiting:
        node = waiting.pop()
        if not node.opened:
            node.open(grammar)
        for target in node.skips:
            if target not in reached:
                reached[target] = None
                waiting.append(target)
    return list(reached)


class Grammar:
    """All the machines of one language. ``building`` is held while one of them grows, so that
    several threads may read at once."""

    def __init__(self, language: Language, makers: Iterable[Maker]) -> None:
        self.building: Final = RLock()
        self.language: Final = language
        self.makers: Final[dict[str, list[Maker]]] = {}
        self._machines: dict[str, Machine] = {}
        self._literals: dict[str, tuple[str, ...]] = {}
        for maker in makers:
            self.makers.setdefault(maker.kind, []).append(maker)

    def machine(self, kind: str) -> Machine:
        """Return the machine of a kind; it builds itself when a sentence first needs it."""
        known = self._machines.get(kind)
        return self._made(kind) if known is None else known

    def _made(self, kind: str) -> Machine:
        with self.building:
            assert kind in self.makers, f"no row reads the kind {kind}"
            return self._machines.setdefault(kind, Machine(self, len(self._machines), kind))

    def edge(self, name: str, kind: str, nodes: tuple[Node, ...], *, many: bool) -> Edge:
        """Make the edge of a blank."""
        terminal = TERMINALS.get(kind)
        machine = None if terminal else self.machine(kind)
        return Edge(name, many, terminal, machine, nodes)

    def flag(self, part: Flag) -> str:
        """Return the kind of the words that stand for True or False."""
        said = (part.text, *part.heard)
        kind = f"{'=' if part.value else '≠'}{'/'.join(said)}"
        self.makers.setdefault(kind, [Choice(kind, part.value, said, said)])
        return kind

    def keys(self, text: str) -> tuple[str, ...]:
        """Return the keys of literal words."""
        known = self._literals.get(text)
        if known is None:
            known = self._literals[text] = literal(text, self.language)
        return known

    def can_begin(self, edge: Edge, key: str) -> bool:
        """Tell whether a blank can begin with a key."""
        starts = self.begins(edge)
        return starts is None or key in starts

    def begins(self, edge: Edge) -> frozenset[str] | None:
        """Return the keys that a blank can begin with; None: any."""
        if edge.terminal is not None:
            return edge.terminal.starts
        assert edge.machine is not None
        return self.starts(edge.machine)

    def starts(self, machine: Machine) -> frozenset[str] | None:
        """Return the keys that a kind can begin with; None: any."""
        if not isinstance(machine.starts, str):
            return machine.starts
        machine.starts = frozenset()  # a kind that begins with itself adds nothing
        begin = machine.start()
        keys: set[str] = set(begin.words)
        anything = False
        for edge in begin.edges:
            found = self.begins(edge)
            anything = anything or found is None
            keys.update(found or ())
        machine.starts = None if anything else frozenset(keys)
        return machine.starts
