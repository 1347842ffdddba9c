"""The clauses of a sentence, as far as they matter for who promises what.

A sentence is cut at its marks and at the words that join clauses. Each piece knows how it hangs on
the rest: as a condition, as what somebody waits for, as what somebody said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from trato.core.promises.phrases.grammar import Reader
from trato.core.speech import Word


class Link(StrEnum):
    """How a clause hangs on what stands around it."""

    MAIN = "main"
    AND = "and"
    BREAK = "break"
    """«Pero», “but”: what was said before no longer governs."""
    THAT = "that"
    CONDITION = "condition"
    AWAIT = "await"
    """«Cuando», «en cuanto», “as soon as”."""
    PURPOSE = "purpose"
    CONCEDE = "concede"
    """«Aunque», “even if”."""
    DETAIL = "detail"

    @property
    def is_free(self) -> bool:
        """Tell whether a clause that hangs so says something by itself."""
        return self in (Link.MAIN, Link.AND, Link.BREAK)


@dataclass(slots=True)
class Segment:
    """A piece of a sentence: `words[first:last]`, its link among them."""

    first: int
    last: int
    link: Link
    is_after_mark: bool = False
    groups: list[int] = field(default_factory=list)
    """The verb groups in it, by their place in the sentence's list."""
    head: range = range(0)
    """Where its subject may stand apart: «*el técnico* que lleva su caso le visitará»."""


_MARKS = frozenset(',;:.()[]{}…!?¿¡«»"“”—–-*•|/')
_ONE_VERB = frozenset({Link.CONDITION, Link.AWAIT, Link.THAT, Link.DETAIL})
_STRONG = frozenset(";.!?…")


def segments_of(
    words: Sequence[Word],
    inside: frozenset[int],
    phrases: Reader,
    *,
    is_link: Callable[[int], bool],
) -> list[Segment]:
    """Return the pieces of a sentence in their order.

    `inside` are the places of words in a verb group or a mention, where nothing is cut; `is_link`
    may refuse a word that only looks like a link.
    """
    return list(_cut(words, inside, phrases, is_link))


def _cut(
    words: Sequence[Word],
    inside: frozenset[int],
    phrases: Reader,
    is_link: Callable[[int], bool],
) -> Iterator[Segment]:
    current = Segment(0, 0, Link.MAIN)
    place = 0
    while place < len(words):
        if place in inside:
            place += 1
            continue
        if words[place].folded in _MARKS:
            yield from _closed(current, place)
            link = Link.BREAK if words[place].folded in _STRONG else Link.MAIN
            place += 1
            current = Segment(place, place, link, is_after_mark=True)
            continue
        read = phrases.at("link", place) if is_link(place) else None
        if read is None:
            place += 1
            continue
        yield from _closed(current, place)
        is_first = current.first == place
        current = Segment(place, place, read[1], current.is_after_mark and is_first)
        place = read[0]
    yield from _closed(current, len(words))


def _closed(segment: Segment, last: int) -> Iterator[Segment]:
    if last > segment.first:
        segment.last = last
        yield segment


def with_groups(
    segments: Sequence[Segment],
    groups: Sequence[tuple[int, int]],
    taken: frozenset[int],
    ahead: frozenset[int] = frozenset(),
) -> list[Segment]:
    """Return the pieces with their verb groups, each given by where it begins and its verb.

    A subordinate piece has one verb: with the next begins the main clause, though no comma says so,
    «si quieres te lo mando». The days named before that verb go with it. What is waited for is
    never in the future tense, so a group in it (`ahead`) begins the main clause too: “when the
    tiles arrive I'll lay them”.
    """
    made: list[Segment] = []
    number = 0
    for segment in segments:
        made.append(segment)
        while number < len(groups) and groups[number][1] < segment.last:
            opens = len(made) == 1 and made[-1].link is Link.AWAIT and number in ahead
            if (made[-1].groups or opens) and made[-1].link in _ONE_VERB:
                before = made[-2].first if len(made) > 1 else made[-1].first
                head = range(before, made[-1].first)
                made.append(_split_off(made[-1], groups[number][0], taken, head))
            made[-1].groups.append(number)
            number += 1
    return made


def _split_off(segment: Segment, first: int, taken: frozenset[int], head: range) -> Segment:
    """Cut a piece before a verb group and the days named before it; return the rest."""
    cut = first
    while cut - 1 in taken and cut - 1 > segment.first:
        cut -= 1
    rest = Segment(cut, segment.last, Link.MAIN, head=head)
    segment.last = cut
    return rest
