"""What governs each clause of a sentence: questions, conditions, what others said, doubts, wishes.

The rules are the same in both languages; the readers of each say what links, hedges and verbs mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from trato.core.promises.acts.act import Hold
from trato.core.promises.acts.segments import Link, Segment
from trato.core.promises.phrases.mention import Mention
from trato.core.speech import Word

MENTIONS_MAX: Final = 8
"""More days than these nobody names for one act."""


@dataclass(slots=True)
class Context:
    """What holds for the verb groups of one segment."""

    holds: set[Hold] = field(default_factory=set)
    awaits: bool = False
    mentions: list[int] = field(default_factory=list)
    spare: list[int] = field(default_factory=list)
    """Days of what hangs on it, for want of its own: «cuando vuelva *el lunes* te llamo»."""


def questions_in(words: Sequence[Word], *, is_tag: Sequence[bool]) -> frozenset[int]:
    """Return the places of words that are asked: between «¿» and «?», or up to a «?» alone.

    A «?» without its «¿» asks the whole sentence, unless only a tag stands after its last comma:
    «te lo mando mañana, ¿vale?», “I'll send it tomorrow, ok?”.
    """
    asked: set[int] = set()
    opened = -1
    for place, word in enumerate(words):
        if word.text == "¿":
            opened = place
        elif word.text == "?":
            first = opened if opened >= 0 else _asked_from(words, place, is_tag)
            asked.update(range(first, place))
            opened = -1
    if opened >= 0:
        asked.update(range(opened, len(words)))
    return frozenset(asked)


def _asked_from(words: Sequence[Word], mark: int, is_tag: Sequence[bool]) -> int:
    for place in range(mark - 1, -1, -1):
        if words[place].text in ".!;":
            return place + 1
        if words[place].text == "," and is_tag[place + 1]:
            return place + 1
    return 0


def spread_conditions(segments: Sequence[Segment], contexts: Sequence[Context]) -> None:
    """Let each condition hold what it governs: what it follows, else what follows it."""
    for place, segment in enumerate(segments):
        if segment.link is not Link.CONDITION:
            continue
        contexts[place].holds.add(Hold.CONDITION)
        governed = list(_before(segments, place)) or list(_after(segments, place))
        for other in governed:
            contexts[other].holds.add(Hold.CONDITION)


def spread_awaiting(segments: Sequence[Segment], contexts: Sequence[Context]) -> None:
    """Let each «cuando», «en cuanto» tell what hangs on it that it has to wait."""
    for place, segment in enumerate(segments):
        if segment.link is Link.AWAIT and segment.groups:
            contexts[place].holds.add(Hold.DETAIL)
            for other in (*_before(segments, place), *_after(segments, place)):
                contexts[other].awaits = True


def spread(
    segments: Sequence[Segment], contexts: Sequence[Context], place: int, hold: Hold
) -> None:
    """Let a hold govern a clause and those joined to it by «y» or a second «que»."""
    contexts[place].holds.add(hold)
    for other in range(place + 1, len(segments)):
        link = segments[other].link
        if link is Link.BREAK or (link is Link.MAIN and segments[other].is_after_mark):
            return
        contexts[other].holds.add(hold)


def _before(segments: Sequence[Segment], place: int) -> Iterator[int]:
    """Yield the clauses before one that it can govern: back to a break; none after «y», «pero»."""
    if place and segments[place - 1].link in (Link.AND, Link.BREAK):
        joining = segments[place - 1]
        if not joining.groups and joining.last - joining.first <= 1:
            return
    for other in range(place - 1, -1, -1):
        if segments[other].link.is_free and segments[other].groups:
            yield other
        if segments[other].link is Link.BREAK:
            return


def _after(segments: Sequence[Segment], place: int) -> Iterator[int]:
    for other in range(place + 1, len(segments)):
        if segments[other].link is Link.BREAK:
            return
        if segments[other].link.is_free:
            yield other


def hand_out_mentions(
    segments: Sequence[Segment], contexts: Sequence[Context], mentions: Sequence[Mention]
) -> None:
    """Give every day to the clause it stands in; one without a verb hands it to its neighbour."""
    for number, mention in enumerate(mentions):
        place = _holding(segments, mention)
        if place is None:
            continue
        for home in (place, *_neighbours(segments, place)):
            if segments[home].groups:
                if len(contexts[home].mentions) < MENTIONS_MAX:
                    contexts[home].mentions.append(number)
                break


def lend_mentions(
    segments: Sequence[Segment], contexts: Sequence[Context], limits: frozenset[int]
) -> None:
    """Let a clause use the days of what it waits for, is for, or is said in spite of.

    `limits` are the days that say by when, which a mere detail has no use for: “I'll tell you which
    one we chose *by Friday*”.
    """
    for place, segment in enumerate(segments):
        if segment.link is Link.DETAIL and place:
            contexts[place - 1].spare.extend(limits.intersection(contexts[place].mentions))
        if segment.link is Link.THAT and contexts[place].holds and place:
            contexts[place - 1].spare.extend(contexts[place].mentions)
        if segment.link not in (Link.AWAIT, Link.PURPOSE, Link.CONCEDE):
            continue
        for other in (*_before(segments, place), *_after(segments, place)):
            contexts[other].spare.extend(contexts[place].mentions)


def _holding(segments: Sequence[Segment], mention: Mention) -> int | None:
    for place, segment in enumerate(segments):
        if segment.first <= mention.first < segment.last:
            return place
    return None


def _neighbours(segments: Sequence[Segment], place: int) -> Iterator[int]:
    """Yield where a verbless piece belongs: after «y» to what it follows, else to what it opens."""
    before = [other for other in range(place - 1, -1, -1) if segments[other].link.is_free]
    after = [other for other in range(place + 1, len(segments)) if segments[other].link.is_free]
    if segments[place].link in (Link.AND, Link.PURPOSE, Link.DETAIL, Link.CONCEDE):
        yield from (*before, *after)
    else:
        yield from (*after, *before)
