"""One sentence read clause by clause: the order of work that both languages share."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from trato.core.promises.acts.act import Act, Hold, Kind, Time, Who
from trato.core.promises.acts.context import (
    Context,
    hand_out_mentions,
    lend_mentions,
    questions_in,
    spread_awaiting,
    spread_conditions,
)
from trato.core.promises.acts.segments import Link, Segment, segments_of, with_groups
from trato.core.promises.acts.words import Words
from trato.core.promises.days.moments import Every
from trato.core.promises.phrases.grammar import Grammar, Reader
from trato.core.promises.phrases.mention import Mention
from trato.core.speech import Word
from trato.core.words import Language


class Bounds(Protocol):
    """A verb group, as far as its place goes: `words[first:last]`, its verb at `place`."""

    first: int
    place: int
    last: int
    time: Time


Group = TypeVar("Group", bound=Bounds)


class Tongue(Protocol[Group]):
    """What a language has to say about a sentence."""

    @property
    def language(self) -> Language:
        """Which language it is."""

    @property
    def before_a_pledge(self) -> frozenset[str]:
        """The words after which one's word can be given: «pues cuenta con ello»."""

    @property
    def limiting(self) -> frozenset[str]:
        """The words with which a day begins that says by when: «antes», “by”."""

    def phrases(self) -> Grammar:
        """Return the runs of words that join clauses, hedge them, and give one's word."""

    def groups(self, words: Words) -> list[Group]:
        """Return the verb groups, in order."""

    def is_link(self, clauses: Clauses[Group], place: int) -> bool:
        """Tell whether the word at a place joins clauses, where it looks as if it did."""

    def asks_whether(self, clauses: Clauses[Group], segment: Segment) -> bool:
        """Tell «te confirmo si llegamos» from «te lo mando si llegamos»."""

    def is_offer(self, clauses: Clauses[Group], segment: Segment) -> bool:
        """Tell «cuando quieras» from «cuando esté»."""

    def hedges(self, clauses: Clauses[Group], segment: Segment, place: int) -> bool:
        """Tell whether what looks like a hedge is one where it stands."""

    def govern(self, clauses: Clauses[Group], place: int, contexts: Sequence[Context]) -> None:
        """Let what a clause hangs on hold it: something said, doubted, wished, described."""

    def quoted(self, clauses: Clauses[Group]) -> Hold | None:
        """Return what holds the whole sentence: a contract that is quoted, somebody's words."""

    def act(self, clauses: Clauses[Group], segment: Segment, context: Context, group: Group) -> Act:
        """Return what a verb group says."""


class Clauses(Generic[Group]):
    """A sentence as it is being read."""

    def __init__(
        self, words: Sequence[Word], mentions: Sequence[Mention], tongue: Tongue[Group]
    ) -> None:
        """Read `words`, in which `mentions` are the days."""
        self.words = words
        self.mentions = mentions
        self.tongue = tongue
        self.phrases = Reader(tongue.phrases(), words)
        self.taken = frozenset(at for one in mentions for at in range(one.first, one.last))
        self.plain = Words(words, self.taken, tongue.language)
        self.groups = tongue.groups(self.plain)
        self._lasts = [group.last for group in self.groups]

    @cached_property
    def segments(self) -> list[Segment]:
        """The clauses, each with its verb groups."""
        inside = {at for group in self.groups for at in range(group.first, group.last)}
        found = segments_of(
            self.words,
            self.taken | inside,
            self.phrases,
            is_link=lambda place: self.tongue.is_link(self, place),
        )
        ahead = (number for number, one in enumerate(self.groups) if one.time is Time.FUTURE)
        places = [(one.first, one.place) for one in self.groups]
        return with_groups(found, places, self.taken, frozenset(ahead))

    def acts(self) -> tuple[Act, ...]:
        """Return what the sentence says that somebody does, in order."""
        contexts = self._contexts()
        found: list[Act] = []
        for place, segment in enumerate(self.segments):
            for number in segment.groups:
                act = self.tongue.act(self, segment, contexts[place], self.groups[number])
                found.append(_with_day_before(act, segment, found))
        return tuple(sorted([*found, *self._pledges()], key=lambda act: act.first))

    def group_before(self, place: int) -> Group | None:
        """Return the last verb group that ends at or before a place."""
        number = bisect_right(self._lasts, place)
        return self.groups[number - 1] if number else None

    def _contexts(self) -> list[Context]:
        segments = self.segments
        contexts = [Context() for _ in segments]
        tags = [self.phrases.at("tag", at) is not None for at in range(len(self.words) + 1)]
        asked = questions_in(self.words, is_tag=tags)
        for place, segment in enumerate(segments):
            if segment.last - 1 in asked:
                contexts[place].holds.add(Hold.QUESTION)
            self._hedge(place, contexts)
            self._hang(place, contexts)
        spread_conditions(segments, contexts)
        spread_awaiting(segments, contexts)
        whole = self.tongue.quoted(self)
        if whole is not None:
            for context in contexts:
                context.holds.add(whole)
        hand_out_mentions(segments, contexts, self.mentions)
        lend_mentions(segments, contexts, self._limits())
        for context in contexts:
            if any(isinstance(self.mentions[at].moment, Every) for at in context.mentions):
                context.holds.add(Hold.QUOTE)
        return contexts

    def _limits(self) -> frozenset[int]:
        return frozenset(
            number
            for number, one in enumerate(self.mentions)
            if self.words[one.first].folded in self.tongue.limiting
        )

    def _hedge(self, place: int, contexts: Sequence[Context]) -> None:
        """Let «quizá», «a lo mejor», «normalmente» hold their clause."""
        segment = self.segments[place]
        for at in range(segment.first, segment.last):
            read = None if at in self.taken else self.phrases.at("hedge", at)
            if read is not None and self.tongue.hedges(self, segment, at):
                for other in self._reached(place):
                    contexts[other].holds.add(read[1])

    def _reached(self, place: int) -> Iterator[int]:
        """Yield the clause of a hedge; one that has no verb hedges what stands beside it."""
        yield place
        if not self.segments[place].groups:
            for other in (place + 1, place - 1):
                if 0 <= other < len(self.segments) and self.segments[other].groups:
                    yield other
                    return

    def _hang(self, place: int, contexts: Sequence[Context]) -> None:
        segment = self.segments[place]
        match segment.link:
            case Link.PURPOSE | Link.DETAIL | Link.CONCEDE:
                contexts[place].holds.add(Hold.DETAIL)
            case Link.CONDITION:
                if self.tongue.asks_whether(self, segment):
                    segment.link = Link.DETAIL
                    contexts[place].holds.add(Hold.DETAIL)
            case Link.AWAIT:
                if self.tongue.is_offer(self, segment):
                    segment.link = Link.CONDITION
            case _:
                self.tongue.govern(self, place, contexts)

    def _pledges(self) -> Iterator[Act]:
        """Yield «cuenta con ello» and its like, and a day said like a promise without a verb."""
        for place in range(len(self.words)):
            read = self.phrases.at("pledge", place) if self._begins(place) else None
            if read is not None:
                yield self._pledge(place, read[0])
                return
        if not self.groups and self.mentions:
            marked = self._marked()
            if marked is not None:
                yield self._pledge(marked, marked + 1)

    def _begins(self, place: int) -> bool:
        """Tell whether one's word can be given at a place: where a clause begins, or after «que».

        So «cuenta con ello» is heard, and «mi jefe cuenta con ello» is not.
        """
        if place in self.taken:
            return False
        before = place - 1
        is_linked = self.plain.at(before) in self.tongue.before_a_pledge
        return before in self.taken or self.plain.is_mark(before) or is_linked

    def _pledge(self, first: int, last: int) -> Act:
        return Act(
            first,
            last,
            verb="",
            time=Time.FUTURE,
            who=Who.SPEAKER,
            kind=Kind.GIVE_WORD,
            mentions=tuple(range(len(self.mentions))),
            stands_alone=True,
        )

    def _marked(self) -> int | None:
        """Return where a sentence without a verb promises: «mañana sin falta», «listo el lunes»."""
        if any(
            word.text in "?¿:" or self.phrases.at("asking", at)
            for at, word in enumerate(self.words)
        ):
            return None
        marked = [at for at in range(len(self.words)) if self.phrases.at("marker", at)]
        return marked[0] if marked else None


def _with_day_before(act: Act, segment: Segment, before: Sequence[Act]) -> Act:
    """Return an act that is joined to another by «y», with that one's day if it has none."""
    if act.mentions or segment.link is not Link.AND or not before:
        return act
    return replace(act, mentions=before[-1].mentions)
