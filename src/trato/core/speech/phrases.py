"""A little language for phrases, and the machine that finds them among the words of a text.

A phrase is words separated by spaces, compared without accents or capitals:

==============  =====================================================================
``a|b``         either word
``razonabl*``   any word that begins so
``(a b; c)``    one of several sequences
``[a b; c]``    one of them, or nothing
``<gap>``       up to three words, with no mark of punctuation among them
``<number>``    a word of a class that the grammar of the language knows
``~claro``      an adjective or noun in all its forms
``+procurar``   a verb in the forms that clauses use; ``=procurar`` only its finite ones
``{ }``         the part that is meant; without braces it is the whole phrase
==============  =====================================================================

All phrases of a lexicon become one automaton without empty moves (V. M. Glushkov, «The abstract
theory of automata», 1961): a state for each word of each phrase, and for each state those that may
follow. No phrase has an unbounded part, so finding all of them is linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Generic, TypeVar, assert_never

from trato.core.speech import fold

GAP_WORDS_MAX: Final = 3
_FILED_LETTERS: Final = 3
_PIECE: Final = re.compile(r"[{}()\[\];]|[^\s{}()\[\];]+")
_CLOSES: Final = {"(": ")", "[": "]"}
_ENDS: Final = frozenset({")", "]", ";"})

Kind = TypeVar("Kind")


@dataclass(frozen=True, slots=True)
class Start:
    """All words that begin in some way; a container, like a set of words."""

    way: str

    def __contains__(self, word: object) -> bool:
        """Tell whether a folded word begins so."""
        return isinstance(word, str) and word.startswith(self.way)


@dataclass(frozen=True, slots=True)
class Class:
    """All words of which something holds, asked of each as it was handed in; a container."""

    holds: Callable[[str], bool]

    def __contains__(self, word: object) -> bool:
        """Tell whether it holds of a word."""
        return isinstance(word, str) and self.holds(word)


Element = frozenset[str] | Start | Class
ANY_WORD: Final = Class(lambda word: word[0].isalnum())


@dataclass(frozen=True, slots=True)
class Grammar:
    """What a language lends to its phrases: classes of words, and the forms that a word takes."""

    classes: Mapping[str, Callable[[str], bool]]
    forms: Mapping[str, Callable[[str], Iterable[str]]]
    """By the mark that stands before a word: ``~``, ``+``, ``=``."""


@dataclass(slots=True, eq=False)
class _State(Generic[Kind]):
    element: Element
    is_marked: bool
    follow: list[_State[Kind]] = field(default_factory=list)
    ends: list[Kind] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Hit(Generic[Kind]):
    """A phrase found: what it is filed as, and the places of its words.

    The span is ``first`` to before ``last``; the whole phrase ``begin`` to before ``end``.
    """

    kind: Kind
    first: int
    last: int
    begin: int
    end: int


class _Opening(Generic[Kind]):
    """Phrases that begin alike, by the word that goes on with them.

    Of the hundreds that a common word begins, hardly any goes on with the word that follows it.
    """

    __slots__ = ("_by_start", "_by_word", "_classes", "ending")

    def __init__(self, states: Iterable[_State[Kind]]) -> None:
        self.ending: list[_State[Kind]] = []
        self._by_word: dict[str, list[_Step[Kind]]] = {}
        self._by_start: dict[str, list[_Step[Kind]]] = {}
        self._classes: list[_Step[Kind]] = []
        for state in states:
            if state.ends:
                self.ending.append(state)
            for following in state.follow:
                self._file((state, following))

    def _file(self, step: _Step[Kind]) -> None:
        match step[1].element:
            case frozenset() as words:
                for word in words:
                    self._by_word.setdefault(word, []).append(step)
            case Start(way=way):
                self._by_start.setdefault(way[:_FILED_LETTERS], []).append(step)
            case Class():
                self._classes.append(step)
            case _:
                assert_never(step[1].element)

    def steps(self, word: str, written: str) -> Iterator[_Step[Kind]]:
        """Yield the states that the next word leads to, each behind the one it comes from."""
        yield from self._by_word.get(word, ())
        for step in self._by_start.get(word[:_FILED_LETTERS], ()):
            if word in step[1].element:
                yield step
        for step in self._classes:
            if written in step[1].element:
                yield step


_Step = tuple[_State[Kind], _State[Kind]]


class Finder(Generic[Kind]):
    """Finds many phrases at once, each filed as something of a ``Kind``."""

    def __init__(self, filed: Iterable[tuple[Kind, str]], grammar: Grammar) -> None:
        """Compile pairs of a kind and a phrase; a phrase badly written raises ``ValueError``."""
        self._words: dict[str, list[_State[Kind]]] = {}
        self._starts: dict[str, list[_State[Kind]]] = {}
        self._classes: list[_State[Kind]] = []
        # Each is made when a text first needs it: there are as many as the lexicon has words.
        self._by_word: dict[str, _Opening[Kind]] = {}
        self._by_state: dict[int, _Opening[Kind]] = {}
        for kind, phrase in filed:
            builder: _Builder[Kind] = _Builder(fold(phrase), grammar)
            for state in builder.first:
                self._file(state)
            for state in builder.last:
                state.ends.append(kind)

    def _file(self, state: _State[Kind]) -> None:
        match state.element:
            case frozenset():
                for word in state.element:
                    self._words.setdefault(word, []).append(state)
            case Start(way=way):
                self._starts.setdefault(way[:_FILED_LETTERS], []).append(state)
            case Class():
                self._classes.append(state)
            case _:
                assert_never(state.element)

    def find(
        self, words: Sequence[str], written: Sequence[str] | None = None
    ) -> Iterator[Hit[Kind]]:
        """Yield the phrases that stand in a sequence of folded words and marks; of the phrases of
        one kind that begin at one word, the longest.

        Classes look at the words as `written`, one for each, where accents matter to them:
        «mandó» and «mando» are two.
        """
        heard = words if written is None else written
        for place in range(len(words)):
            openings = self._openings(words[place], heard[place])
            if openings:
                yield from _hits(openings, words, heard, place)

    def _openings(self, word: str, written: str) -> list[_Opening[Kind]]:
        """Return what a word may begin."""
        openings = []
        if word in self._words:
            if word not in self._by_word:
                self._by_word[word] = _Opening(self._words[word])
            openings.append(self._by_word[word])
        starts = self._starts.get(word[:_FILED_LETTERS], ())
        openings += [self._opening(state) for state in starts if word in state.element]
        openings += [self._opening(state) for state in self._classes if written in state.element]
        return openings

    def _opening(self, state: _State[Kind]) -> _Opening[Kind]:
        if id(state) not in self._by_state:
            self._by_state[id(state)] = _Opening((state,))
        return self._by_state[id(state)]


def _hits(
    openings: Iterable[_Opening[Kind]], words: Sequence[str], heard: Sequence[str], begin: int
) -> Iterator[Hit[Kind]]:
    """Yield the phrases that begin at a word, of each kind the longest."""
    found: dict[Kind, Hit[Kind]] = {}
    active = [(state, -1, -1) for opening in openings for state in opening.ending]
    place = begin
    while True:
        for state, first, last in active:
            if state.is_marked:
                first, last = (place if first < 0 else first), place + 1  # noqa: PLW2901
            for kind in state.ends:
                found[kind] = Hit(kind, first, last, begin, place + 1)
        place += 1
        if place >= len(words) or (place > begin + 1 and not active):
            break
        if place == begin + 1:
            active = _second(openings, words[place], heard[place], begin)
        else:
            active = _after(active, words[place], heard[place], place)
    yield from found.values()


_Active = list[tuple[_State[Kind], int, int]]


def _second(
    openings: Iterable[_Opening[Kind]], word: str, written: str, begin: int
) -> _Active[Kind]:
    """Return the states that fit the second word of a phrase, each once."""
    reached: _Active[Kind] = []
    seen: set[int] = set()
    for opening in openings:
        for state, following in opening.steps(word, written):
            if id(following) not in seen:
                seen.add(id(following))
                first, last = (begin, begin + 1) if state.is_marked else (-1, -1)
                reached.append((following, first, last))
    return reached


def _after(active: _Active[Kind], word: str, written: str, place: int) -> _Active[Kind]:
    """Return the states that fit the next word, each once, with the span so far."""
    reached: _Active[Kind] = []
    seen: set[int] = set()
    for state, first, last in active:
        if state.is_marked:
            first, last = (place - 1 if first < 0 else first), place  # noqa: PLW2901
        for following in state.follow:
            fits = written if isinstance(following.element, Class) else word
            if id(following) not in seen and fits in following.element:
                seen.add(id(following))
                reached.append((following, first, last))
    return reached


class _Builder(Generic[Kind]):
    """The states of one phrase: which come first, which last, which follow which."""

    def __init__(self, phrase: str, grammar: Grammar) -> None:
        self._pieces = [found.group() for found in _PIECE.finditer(phrase)]
        self._grammar = grammar
        self._marking = "{" not in self._pieces
        self._at = 0
        self.first, self.last, optional = self._sequence()
        if optional or self._at != len(self._pieces):
            raise ValueError(phrase)

    def _choice(self, closing: str) -> _Part[Kind]:
        """Read sequences separated by semicolons, none of them empty, up to the closing mark."""
        first: list[_State[Kind]] = []
        last: list[_State[Kind]] = []
        optional = False
        words: set[str] = set()
        while True:
            some = self._sequence()
            if not some[0]:
                raise ValueError(" ".join(self._pieces))
            single = some[0][0] if len(some[0]) == 1 and some[0] == some[1] else None
            if single and isinstance(single.element, frozenset) and not some[2]:
                words |= single.element
            else:
                first += some[0]
                last += some[1]
                optional = optional or some[2]
            if self._at >= len(self._pieces) or self._pieces[self._at] != ";":
                break
            self._at += 1
        if self._pieces[self._at : self._at + 1] != [closing]:
            raise ValueError(" ".join(self._pieces))
        self._at += 1
        if words:
            # The ways that are one word share a state.
            shared: _State[Kind] = _State(frozenset(words), self._marking)
            first.append(shared)
            last.append(shared)
        return first, last, optional

    def _sequence(self) -> _Part[Kind]:
        first: list[_State[Kind]] = []
        last: list[_State[Kind]] = []
        optional = True
        while self._at < len(self._pieces) and self._pieces[self._at] not in _ENDS:
            piece = self._pieces[self._at]
            self._at += 1
            if piece in "{}":
                self._marking = piece == "{"
                continue
            part = self._part(piece)
            for state in last:
                state.follow += part[0]
            first += part[0] if optional else []
            last = [*last, *part[1]] if part[2] else part[1]
            optional = optional and part[2]
        return first, last, optional

    def _part(self, piece: str) -> _Part[Kind]:
        if piece in _CLOSES:
            first, last, optional = self._choice(_CLOSES[piece])
            return first, last, optional or piece == "["
        if piece == "<gap>":
            return self._gap()
        state: _State[Kind] = _State(_element(piece, self._grammar), self._marking)
        return [state], [state], False

    def _gap(self) -> _Part[Kind]:
        states: list[_State[Kind]] = [_State(ANY_WORD, self._marking) for _ in range(GAP_WORDS_MAX)]
        for before, after in pairwise(states):
            before.follow.append(after)
        return states[:1], states, True


_Part = tuple[list[_State[Kind]], list[_State[Kind]], bool]
"""States that come first and last, and whether there may be none."""


def _element(piece: str, grammar: Grammar) -> Element:
    if piece.startswith("<"):
        return Class(grammar.classes[piece[1:-1]])
    if piece.endswith("*"):
        return Start(piece[:-1])
    words: set[str] = set()
    for one in piece.split("|"):
        inflect = grammar.forms.get(one[0])
        words.update((one,) if inflect is None else inflect(one[1:]))
    return frozenset(words)
