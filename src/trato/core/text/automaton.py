"""The table as machines that read: one per kind and language, made deterministic as they are used.

Every wording becomes a chain of nodes (Thompson 1968); the nodes that the same words reach are one
state, built the first time that a sentence gets there. So what many forms begin with is read once,
and a form that nobody uses costs almost nothing. A state knows for every key which blanks can begin
with it, so that no blank is tried in vain. All readings are found; none is preferred.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

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
from trato.core.text.terminals import TERMINALS, Terminal
from trato.core.text.tokens import END, OTHER, WORD, literal
from trato.core.words import Language

Maker = Row | Choice


class Node:
    """A place inside the wordings of a kind."""

    __slots__ = ("accepts", "blanks", "number", "skips", "words")

    def __init__(self, number: int) -> None:
        self.number = number
        self.words: list[tuple[str, Node]] = []
        self.blanks: list[tuple[str, bool, str, Node]] = []
        self.skips: list[Node] = []
        self.accepts: Maker | None = None


@dataclass(slots=True, eq=False)
class Edge:
    """A blank that can be read here: which field it fills, how, and where that leads."""

    field: str
    many: bool
    terminal: Terminal | None
    machine: Machine | None
    nodes: frozenset[Node]
    target: State | None = None


Step = tuple["State | None", tuple[Edge, ...]]


@dataclass(slots=True, eq=False)
class State:
    """The nodes that the same beginning reaches."""

    machine: Machine
    nodes: frozenset[Node]
    accepts: tuple[Maker, ...]
    words: dict[str, frozenset[Node]]
    edges: tuple[Edge, ...]
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
    root: Node = field(default_factory=lambda: Node(0))
    begin: State | None = None
    starts: frozenset[str] | None | str = "unknown"

    def start(self) -> State:
        """Return the state before the first token; the chains are built on the first call."""
        if self.begin is None:
            builder = _Builder(self.grammar, self.root)
            for maker in self.grammar.makers.get(self.kind, ()):
                for wording in maker.wordings(self.grammar.language):
                    builder.add(maker, wording)
            self.begin = self.state(frozenset({self.root}))
        return self.begin

    def state(self, nodes: frozenset[Node]) -> State:
        """Return the state of these nodes and of those that they skip to."""
        known = self.states.get(nodes)
        if known is None:
            known = self.states[nodes] = self._made(nodes)
        return known

    def _made(self, nodes: frozenset[Node]) -> State:
        reached = _closure(nodes)
        words: dict[str, set[Node]] = {}
        blanks: dict[tuple[str, bool, str], set[Node]] = {}
        accepts: list[Maker] = []
        for node in sorted(reached, key=lambda each: each.number):
            if node.accepts is not None and node.accepts not in accepts:
                accepts.append(node.accepts)
            for word, target in node.words:
                words.setdefault(word, set()).add(target)
            for name, many, kind, target in node.blanks:
                blanks.setdefault((name, many, kind), set()).add(target)
        edges = tuple(
            self.grammar.edge(name, kind, targets, many=many)
            for (name, many, kind), targets in blanks.items()
        )
        fixed = {word: frozenset(targets) for word, targets in words.items()}
        return State(self, nodes, tuple(accepts), fixed, edges)


def _closure(nodes: Iterable[Node]) -> set[Node]:
    reached = set(nodes)
    waiting = list(reached)
    while waiting:
        for node in waiting.pop().skips:
            if node not in reached:
                reached.add(node)
                waiting.append(node)
    return reached


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

    def edge(self, name: str, kind: str, nodes: set[Node], *, many: bool) -> Edge:
        """Make the edge of a blank."""
        terminal = TERMINALS.get(kind)
        machine = None if terminal else self.machine(kind)
        return Edge(name, many, terminal, machine, frozenset(nodes))

    def flag(self, text: str, *, value: bool) -> str:
        """Return the kind of the words that stand for True or False."""
        kind = f"{'=' if value else '≠'}{text}"
        self.makers.setdefault(kind, [Choice(kind, value, (text,), (text,))])
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


class _Builder:
    """Adds the chains of wordings to the root of a machine."""

    def __init__(self, grammar: Grammar, root: Node) -> None:
        self.grammar = grammar
        self.root = root
        self.made = 0

    def add(self, maker: Maker, wording: str) -> None:
        if isinstance(maker, Choice):
            for form in wording.split("|"):
                self._words(self.root, form).skips.append(self._accepting(maker))
            return
        self._chain(self.root, parts_of(wording)).skips.append(self._accepting(maker))

    def _accepting(self, maker: Maker) -> Node:
        node = self._node()
        node.accepts = maker
        return node

    def _node(self) -> Node:
        self.made += 1
        return Node(self.made)

    def _chain(self, node: Node, parts: Iterable[Part]) -> Node:
        for part in parts:
            node = self._part(node, part)
        return node

    def _part(self, node: Node, part: Part) -> Node:
        match part:
            case Words(text):
                return self._words(node, text)
            case Plural(one, many):
                end = self._node()
                for form in (one, many):
                    self._words(node, form).skips.append(end)
                return end
            case Flag(name, text, value):
                return self._blank(node, name, self.grammar.flag(text, value=value), many=False)
            case Blank(name, kind, None):
                return self._blank(node, name, kind, many=False)
            case Blank(name, kind, joint):
                return self._list(node, name, kind, joint or "")
            case Tail(parts):
                start = self._node()
                node.skips.append(start)
                end = self._chain(start, parts)
                out = self._node()
                end.skips.append(out)
                start.skips.append(out)
                return out

    def _words(self, node: Node, text: str) -> Node:
        for key in self.grammar.keys(text):
            known = next((target for word, target in node.words if word == key), None)
            if known is None:
                known = self._node()
                node.words.append((key, known))
            node = known
        # A chain may be shared; what follows these words must not be.
        out = self._node()
        node.skips.append(out)
        return out

    def _blank(self, node: Node, name: str, kind: str, *, many: bool) -> Node:
        target = self._node()
        node.blanks.append((name, many, kind, target))
        return target

    def _list(self, node: Node, name: str, kind: str, joint: str) -> Node:
        start = self._node()
        node.skips.append(start)
        end = self._blank(start, name, kind, many=True)
        links = links_of(joint, self.grammar.language)
        if joint in AT_LEAST_TWO:
            start = self._node()
            self._links(end, links, start)
            end = self._blank(start, name, kind, many=True)
        self._links(end, links, start)
        out = self._node()
        end.skips.append(out)
        return out

    def _links(self, node: Node, links: Iterable[str], target: Node) -> None:
        for link in links:
            self._words(node, link).skips.append(target)
