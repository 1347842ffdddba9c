"""Patterns over words, and the machine that reads them.

A table holds, for each category, patterns and what to make of what they read, which is a value or a
function of what the blanks read::

    {"date": {"[el] próximo {w:weekday}": lambda said: Coming(said["w"])}}

Words stand for themselves, compared without accents; ``a|b`` is one of two words, and between
brackets one of two runs of words: ``(antes de|hasta)``; ``[…]`` may be left out;
``{name:category}`` is whatever that category reads there.
The rows become one tree of words for each category, so that a sentence is read from left to right
without going back; at each place a category answers with the longest thing it can read, once, and
remembers it. Categories refer only to those before them in the table, so that reading a sentence
takes time in proportion to its length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from trato.core.speech import Word, fold

Blanks = dict[str, Any]
"""What the blanks of a pattern read, by their names; each category knows its own type."""
Read = tuple[int, Any]
"""The place after what was read, and what it means."""
Table = Mapping[str, Mapping[str, Any]]
"""Category, pattern, and a value or a function; one that answers None has not read anything."""

FIGURE: Final = "#"
"""What stands, in a set of first words, for any word that begins with a digit."""

_DEPTH_MAX: Final = 24


class Lexical(NamedTuple):
    """The reader of a category that is no rows, and the words that it can begin with."""

    read: Callable[[Sequence[Word], int], Read | None]
    first: frozenset[str]


class _Blank(NamedTuple):
    name: str
    category: str


_Symbol = str | _Blank
_Run = tuple[_Symbol, ...]


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    blanks: list[tuple[_Blank, _Node]] = field(default_factory=list)
    makes: list[Any] = field(default_factory=list)
    chosen: dict[str, tuple[tuple[_Blank, _Node], ...]] = field(default_factory=dict)
    """The blanks that may begin with a word; filled as words come."""

    def at(self, symbol: _Symbol) -> _Node:
        """Return the node that a symbol leads to, made when it is new."""
        if isinstance(symbol, str):
            return self.words.setdefault(symbol, _Node())
        for blank, node in self.blanks:
            if blank == symbol:
                return node
        self.blanks.append((symbol, _Node()))
        return self.blanks[-1][1]


class Grammar:
    """A table of rows, ready to read."""

    def __init__(self, table: Table, lexical: Mapping[str, Lexical]) -> None:
        """Build the trees. `lexical` reads the categories that are no rows: figures, names."""
        self.lexical = lexical
        self.trees: dict[str, _Node] = {}
        self.first = {name: reader.first for name, reader in lexical.items()}
        for category, rows in table.items():
            root = _Node()
            for pattern, make in rows.items():
                for run in runs_of(pattern):
                    self._end(root, run).makes.append(make)
            assert not root.makes, f"a pattern of «{category}» may read nothing"
            self.trees[category] = root
            self.first[category] = self._first_of(root)
        self._known = frozenset[str]().union(*self.first.values())

    def blanks_at(self, node: _Node, word: str) -> tuple[tuple[_Blank, _Node], ...]:
        """Return the blanks of a node that may begin with a word, as `first` writes it."""
        if word not in self._known:
            return ()
        if word not in node.chosen:
            node.chosen[word] = tuple(
                one for one in node.blanks if word in self.first[one[0].category]
            )
        return node.chosen[word]

    def _first_of(self, root: _Node) -> frozenset[str]:
        """Return the words that a tree can begin with, so that most places need no reading."""
        first = {_first(word) for word in root.words}
        return frozenset(first.union(*(self.first[blank.category] for blank, _ in root.blanks)))

    def _end(self, root: _Node, run: _Run) -> _Node:
        node = root
        for symbol in run:
            if isinstance(symbol, _Blank):
                # A category knows only those above it, so none can refer to itself.
                known = symbol.category in self.lexical or symbol.category in self.trees
                assert known, f"no category «{symbol.category}» above"
            node = node.at(symbol)
        return node


class Reader:
    """The reading of one run of words; it remembers what each category read at each place."""

    def __init__(self, grammar: Grammar, words: Sequence[Word]) -> None:
        """Read `words` with a grammar."""
        self.grammar = grammar
        self.words = words
        self._first = [_first(word.folded) for word in words]
        self._read: dict[tuple[str, int], Read | None] = {}

    def at(self, category: str, place: int) -> Read | None:
        """Return the longest thing of a category that begins at a place."""
        if place >= len(self.words) or self._first[place] not in self.grammar.first[category]:
            return None
        return self._at(category, place)

    def _at(self, category: str, place: int) -> Read | None:
        key = (category, place)
        if key not in self._read:
            lexical = self.grammar.lexical.get(category)
            if lexical is not None:
                self._read[key] = lexical.read(self.words, place)
            else:
                self._read[key] = self._longest(self.grammar.trees[category], place)
        return self._read[key]

    def _longest(self, tree: _Node, place: int) -> Read | None:
        best: Read | None = None
        for end, makes, said in self._ways(tree, place, {}, 0):
            if (best is not None and end <= best[0]) or self.words[end - 1].folded == ",":
                continue
            for make in makes:
                made = make(said) if callable(make) else make
                if made is not None:
                    best = end, made
                    break
        return best

    def _ways(
        self, node: _Node, place: int, said: Blanks, depth: int
    ) -> Iterator[tuple[int, list[Any], Blanks]]:
        if node.makes:
            yield place, node.makes, said
        if place >= len(self.words) or depth >= _DEPTH_MAX:
            return
        following = node.words.get(self.words[place].folded)
        if following is not None and self._leads_on(following, place + 1):
            yield from self._ways(following, place + 1, said, depth + 1)
        for blank, after in self.grammar.blanks_at(node, self._first[place]):
            read = self._at(blank.category, place)
            if read is not None and self._leads_on(after, read[0]):
                yield from self._ways(after, read[0], {**said, blank.name: read[1]}, depth + 1)

    def _leads_on(self, node: _Node, place: int) -> bool:
        """Tell whether something ends at a node, or a word goes on from it."""
        if node.makes:
            return True
        if place >= len(self.words):
            return False
        return self.words[place].folded in node.words or bool(
            self.grammar.blanks_at(node, self._first[place])
        )


def _first(word: str) -> str:
    return FIGURE if word[0].isdigit() else word


def runs_of(pattern: str) -> list[_Run]:
    """Return every run of words and blanks that a pattern allows."""
    symbols = _symbols(pattern)
    runs, rest = _sequence(symbols, 0)
    assert rest == len(symbols), f"a bracket is open in «{pattern}»"
    return list(dict.fromkeys(runs))


def _symbols(pattern: str) -> list[str]:
    """Cut a pattern at spaces and brackets, and between brackets at each bar too."""
    cut, depth = "", 0
    for mark in fold(pattern):
        depth += (mark in "[(") - (mark in "])")
        cut += f" {mark} " if mark in "[]()" or (mark == "|" and depth) else mark
    return cut.split()


def _alternatives(symbols: Sequence[str], place: int) -> tuple[list[_Run], int]:
    """Read runs separated by «|» up to a closing bracket or the end."""
    alternatives: list[_Run] = []
    while True:
        runs, place = _sequence(symbols, place)
        alternatives.extend(runs)
        if place >= len(symbols) or symbols[place] != "|":
            return list(dict.fromkeys(alternatives)), place
        place += 1


def _sequence(symbols: Sequence[str], place: int) -> tuple[list[_Run], int]:
    runs: list[_Run] = [()]
    while place < len(symbols) and symbols[place] not in ("]", ")", "|"):
        symbol = symbols[place]
        if symbol in ("[", "("):
            inner, place = _alternatives(symbols, place + 1)
            options = [*inner, ()] if symbol == "[" else inner
        else:
            options = _options(symbol)
        place += 1
        runs = [(*run, *option) for run in runs for option in options]
    return runs, place


def _options(symbol: str) -> list[_Run]:
    if symbol.startswith("{"):
        name, _, category = symbol.strip("{}").partition(":")
        return [(_Blank(name, category or name),)]
    return [(word,) for word in symbol.split("|")]
