"""The table as machines that read: one per kind and language, made deterministic as they are used.

Every wording becomes a chain of nodes (Thompson 1968); the nodes that the same words reach are one
state, built the first time that a sentence gets there. So what many forms begin with is read once,
and a form that nobody uses costs almost nothing. A state knows for every key which blanks can begin
with it, so that no blank is tried in vain. All readings are found; none is preferred.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from trato.core.text.rows import (
    AT_LEAST_TWO,
    Blank,
    Choice,
    Flag,
    Part,
    Plural,
    Row,
    Tail,
    Words,
    links_of,
    parts_of,
)
from trato.core.text.speaking import Terminal
from trato.core.text.terminals import TERMINALS
from trato.core.text.tokens import END, OTHER, WORD, literal
from trato.core.words import Language

Maker = Row | Choice


class Node:
    """A place inside a wording: before its part ``index``; opened when a sentence gets there.

    After the last part comes ``after``, or the wording is whole and ``maker`` accepts it.
    ``is_written``: the wording is the one that its row writes.
    """

    __slots__ = (
        "accepts",
        "after",
        "blanks",
        "index",
        "is_written",
        "left",
        "maker",
        "opened",
        "parts",
        "skips",
        "words",
    )

    def __init__(
        self,
        parts: tuple[Part, ...] = (),
        index: int = 0,
        *,
        after: Node | None = None,
        maker: Maker | None = None,
        is_written: bool = True,
    ) -> None:
        self.parts = parts
        self.index = index
        self.after = after
        self.maker = maker
        self.is_written = is_written
        self.opened = False
        self.words: list[tuple[str, Node]] = []
        self.blanks: list[tuple[str, bool, str, Node]] = []
        self.skips: list[Node] = []
        self.accepts: Maker | None = None
        self.left = ""  # of words that are half read, those still to come

    def open(self, grammar: Grammar) -> None:
        """Say what can come here: words, blanks, nothing more."""
        self.opened = True
        if self.index < len(self.parts):
            _open_part(self, self.parts[self.index], grammar)
        elif self.after is not None:
            self.skips.append(self.after)
        else:
            self.accepts = self.maker

    def rest(self) -> Node:
        """Return the place after the part that begins here."""
        return Node(
            self.parts,
            self.index + 1,
            after=self.after,
            maker=self.maker,
            is_written=self.is_written,
        )


def _open_part(node: Node, part: Part, grammar: Grammar) -> None:
    match part:
        case Words(text):
            _spell(node, grammar.keys(text), node.rest(), text)
        case Plural(one, many):
            rest = node.rest()
            for form in (one, many):
                _spell(node, grammar.keys(form), rest, form)
        case Flag(name):
            node.blanks.append((name, False, grammar.flag(part), node.rest()))
        case Blank(name, kind, None):
            node.blanks.append((name, False, kind, node.rest()))
        case Blank(name, kind, str(joint)):
            _open_list(node, name, kind, joint, grammar)
        case Tail(parts):
            rest = node.rest()
            node.skips += [Node(parts, after=rest, is_written=node.is_written), rest]
        case _:
            raise AssertionError(part)


def _spell(node: Node, keys: tuple[str, ...], target: Node, text: str = "") -> None:
    """Lead from a node through words to another; ``text``: the words as they are written."""
    if not keys:
        node.skips.append(target)
        return
    words = text.replace(",", " ").split()
    for place, key in enumerate(keys[:-1], start=1):
        following = Node(is_written=target.is_written)
        following.opened = True
        if len(words) == len(keys):
            following.left = " ".join(words[place:])
        node.words.append((key, following))
        node = following
    node.words.append((keys[-1], target))


def _open_list(node: Node, name: str, kind: str, joint: str, grammar: Grammar) -> None:
    """Read one or more blanks with links between them; some lists have at least two."""
    links = [grammar.keys(link) for link in links_of(joint, grammar.language)]
    end = Node()
    again = Node()
    end.opened = again.opened = True
    again.blanks.append((name, True, kind, end))
    for link in links:
        _spell(end, link, again)
    end.skips.append(node.rest())
    first = end
    if joint in AT_LEAST_TWO:
        first = Node()
        first.opened = True
        for link in links:
            _spell(first, link, again)
    node.blanks.append((name, True, kind, first))


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
        if self.begin is None:
            roots = [
                root
                for maker in self.grammar.makers[self.kind]
                for place, wording in enumerate(maker.wordings(self.grammar.language))
                for root in _roots(maker, wording, is_written=place == 0 and _is_written(maker))
            ]
            self.begin = self.state(tuple(roots))
        return self.begin

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
        return tuple(
            Node((Words(form),), maker=maker, is_written=is_written) for form in wording.split("|")
        )
    return (Node(parts_of(wording), maker=maker, is_written=is_written),)


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
    """All the machines of one language."""

    def __init__(self, language: Language, makers: Iterable[Maker]) -> None:
        self.language: Final = language
        self.makers: Final[dict[str, list[Maker]]] = {}
        self._machines: dict[str, Machine] = {}
        self._literals: dict[str, tuple[str, ...]] = {}
        for maker in makers:
            self.makers.setdefault(maker.kind, []).append(maker)

    def machine(self, kind: str) -> Machine:
        """Return the machine of a kind; it builds itself when a sentence first needs it."""
        known = self._machines.get(kind)
        if known is None:
            assert kind in self.makers, f"no row reads the kind {kind}"
            known = self._machines[kind] = Machine(self, len(self._machines), kind)
        return known

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
