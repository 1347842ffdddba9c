"""All the readings of one sentence: the machines run over its tokens, remembering every place."""

from __future__ import annotations

from typing import Any, NamedTuple

from trato.core.text.automaton import Edge, Grammar, Machine, State
from trato.core.text.limits import READINGS_MAX, STEPS_MAX
from trato.core.text.meanings import NOT_A_VALUE
from trato.core.text.rows import Choice, Row
from trato.core.text.speaking import Context, Terminal
from trato.core.text.tokens import END, Tokens


class Found(NamedTuple):
    """What was read of a blank; values are built only once a whole sentence has been read.

    ``start`` and ``end`` (exclusive) count tokens.
    """

    maker: Row | Choice | Terminal  # a terminal: ``inside`` is its value
    inside: Any
    start: int
    end: int


class SentenceParsed(NamedTuple):
    """A sentence's reading: its act or modifier, and the modifiers after semicolons.

    ``found`` is how each of them was read.
    """

    values: tuple[Any, ...]
    rows: tuple[Row, ...]
    found: tuple[Found, ...]


class Heard(NamedTuple):
    """How a sentence was read: the words that were read, of which those from ``begin`` on are its
    own (before them stands the sentence that it goes on with), and what was found in them.
    """

    text: str
    begin: int
    found: tuple[Found, ...]


Chain = tuple[tuple[Any, ...], tuple[Row, ...], tuple[Found, ...]]
Ends = list[tuple[int, Found]]


class Parser:
    """Reads one sentence. Every (kind, place) is worked out once."""

    __slots__ = (
        "_chains",
        "_context",
        "_grammar",
        "_known",
        "_steps",
        "_tokens",
        "reached",
        "stuck",
    )

    def __init__(self, grammar: Grammar, tokens: Tokens, context: Context) -> None:
        self._grammar = grammar
        self._tokens = tokens
        self._context = context
        self._known: dict[tuple[int, int], Ends] = {}
        self._chains: dict[int, list[Chain]] = {}
        self._steps = 0
        self.reached = 0  # the farthest token that some form gets to
        self.stuck: list[State] = []  # where the forms stand that get there

    def whole(self, *kinds: str) -> list[SentenceParsed]:
        """Return every reading of the whole sentence as one of ``kinds`` with its modifiers."""
        said: list[SentenceParsed] = []
        for kind in kinds:
            for chain in self._chain(kind, 0):
                reading = SentenceParsed(*chain)
                if not any(reading.values == other.values for other in said):
                    said.append(reading)
                if len(said) >= READINGS_MAX:
                    return said
        if self._steps >= STEPS_MAX:
            return []
        # Free words can hold anything; a form that says more goes before them.
        exact = [reading for reading in said if not any(row.free for row in reading.rows)]
        return exact or said

    def _chain(self, kind: str, at: int) -> list[Chain]:
        """Return the readings from a place to the end: one of ``kind``, then modifiers.

        A row may say several acts in one: «cualquiera de las partes puede …».
        """
        chains: list[Chain] = []
        for end, found in self._ends(self._grammar.machine(kind), at):
            rest = self._rest(end)
            value = built(found) if rest else NOT_A_VALUE
            if value is not NOT_A_VALUE and len(chains) < READINGS_MAX:
                maker = found.maker
                assert isinstance(maker, Row)
                own = value if isinstance(value, tuple) else (value,)
                chains.extend(
                    ((*own, *values), (*(maker for _ in own), *rows), (found, *parts))
                    for values, rows, parts in rest
                )
        return chains

    def _rest(self, end: int) -> list[Chain]:
        """Return what may follow a part of a sentence: nothing more, or modifiers."""
        if self._tokens.keys[end] == END:
            return [((), (), ())]
        if self._tokens.keys[end] != ";":
            return []
        known = self._chains.get(end)
        if known is None:
            known = self._chains[end] = self._chain("modifier", end + 1)
        return known

    def _ends(self, machine: Machine, at: int) -> Ends:
        place = (machine.number, at)
        known = self._known.get(place)
        if known is not None:
            return known
        self._known[place] = []
        ends: Ends = []
        tokens = self._tokens
        keys = tokens.keys
        stack: list[tuple[Any, int, Any]] = [(machine.start(), at, None)]
        while stack and self._steps < STEPS_MAX:
            self._steps += 1
            state, here, captures = stack.pop()
            for maker in state.accepts:
                ends.append((here, Found(maker, captures, at, here)))
            if here >= self.reached:
                self._get_to(here, state)
            key = keys[here]
            step = state.steps.get(key)
            if step is None:
                step = state.step(key)
            target, edges = step
            if target is not None:
                stack.append((target, here + 1, captures))
            stack.extend(
                (edge.target, end, (edge.field, edge.many, found, captures))
                for edge in edges
                for end, found in self._filled(edge, here)
            )
        self._known[place] = ends
        return ends

    def _get_to(self, here: int, state: State) -> None:
        if here > self.reached:
            self.reached, self.stuck = here, []
        self.stuck.append(state)

    def _filled(self, edge: Edge, at: int) -> Ends:
        """Return every way to fill a blank from a place on."""
        if edge.terminal is None:
            assert edge.machine is not None
            return self._ends(edge.machine, at)
        read = edge.terminal.read(self._tokens, at, self._context)
        return [(end, Found(edge.terminal, value, at, end)) for end, value in read]


def built(found: Found) -> Any:
    """Build the value of a reading; `NOT_A_VALUE` when two blanks would fill one field."""
    maker, inside = found.maker, found.inside
    if isinstance(maker, Terminal):
        return inside
    if isinstance(maker, Choice):
        return maker.value
    fields: dict[str, Any] = dict(maker.fixed)
    captures = inside
    while captures is not None:
        name, many, part, captures = captures
        value = built(part)
        if value is NOT_A_VALUE or not _filled(fields, name, value, many=many):
            return NOT_A_VALUE
    if maker.makes is None:
        return fields["_"]
    return maker.makes(**fields)


def _filled(fields: dict[str, Any], name: str, value: Any, *, many: bool) -> bool:
    if many:
        fields[name] = (value, *fields.get(name, ()))
        return True
    if name == "*":
        return all(_filled(fields, each, part, many=False) for each, part in value.items())
    if "_and_" in name:
        pairs = zip(name.split("_and_"), value, strict=True)
        return all(_filled(fields, each, part, many=False) for each, part in pairs)
    if name in fields:  # the same blank twice must say the same («si C4 y C7 …, vale C7»)
        return bool(fields[name] == value)
    fields[name] = value
    return True
