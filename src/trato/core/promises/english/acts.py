"""Who does what in an English sentence, and under what reserves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from trato.core.promises.acts.act import REACHING, Act, Hold, Time
from trato.core.promises.acts.clauses import Clauses
from trato.core.promises.acts.context import Context, spread
from trato.core.promises.acts.segments import Link, Segment
from trato.core.promises.acts.words import Words
from trato.core.promises.english.cues import (
    ASKING_WHETHER,
    CONTRACT,
    DOUBTING,
    MODALS,
    PLEDGING,
    QUOTING,
    SAYING,
    SPEAKERS,
    SUBJECTS,
    SURE,
    TRYING,
    WISHING,
)
from trato.core.promises.english.groups import Group, groups_in
from trato.core.promises.english.kinds import is_for_you, kind_of, stands_alone, who_does
from trato.core.promises.english.phrases import english_phrases
from trato.core.promises.phrases.grammar import Grammar
from trato.core.promises.phrases.mention import Mention
from trato.core.speech import Word
from trato.core.words import Language

_BETWEEN_MAX = 3
_TOLD_TO_KNOW = frozenset({"know", "note", "remember", "trust", "rest", "believe", "see", "bear"})
_ACCORDING = frozenset({"under", "per", "according", "by"})


def english_acts(words: Sequence[Word], mentions: Sequence[Mention]) -> tuple[Act, ...]:
    """Return what a sentence says that somebody does, in order."""
    return Clauses(words, mentions, English()).acts()


class English:
    """What English has to say about a sentence (`Tongue`)."""

    language: Final = Language.ENGLISH
    limiting: Final = frozenset({"by", "before", "no", "within"})
    before_a_pledge: Final = frozenset({"and", "so", "but", "then", "please", "that", "yes", "ok"})

    def phrases(self) -> Grammar:
        """Return the runs of words that join clauses, hedge them, and give one's word."""
        return english_phrases()

    def groups(self, words: Words) -> list[Group]:
        """Return the verb groups, in order."""
        return groups_in(words)

    def is_link(self, clauses: Clauses[Group], place: int) -> bool:
        """Tell “that” the link from “that” the pronoun, and “for” and “as” from prepositions."""
        word = clauses.words[place].folded
        following = clauses.plain.at(place + 1)
        if word == "that":
            return following in SUBJECTS or bool(clauses.group_before(place))
        if word in ("after", "before", "until", "till", "since", "for", "as"):
            return following in SUBJECTS or (word == "as" and following == "soon")
        return True

    def asks_whether(self, clauses: Clauses[Group], segment: Segment) -> bool:
        """Tell “I'll let you know if we can” from “I'll send it if we can”."""
        group = clauses.group_before(segment.first)
        before = [clauses.plain.at(at) for at in range(segment.first - 3, segment.first)]
        if group is not None and group.verb in ASKING_WHETHER and "," not in before:
            return segment.first - group.last <= _BETWEEN_MAX
        return "know" in before and "," not in before

    def is_offer(self, clauses: Clauses[Group], segment: Segment) -> bool:
        """Tell “whenever you like” from “when it is ready”."""
        verbs = {clauses.groups[number].verb for number in segment.groups}
        return bool(verbs & {"like", "want", "prefer", "wish"})

    def hedges(self, clauses: Clauses[Group], segment: Segment, place: int) -> bool:
        """Tell “we always answer” from “as always”; no hedge depends on its clause."""
        del segment
        return clauses.plain.at(place - 1) != "as"

    def govern(self, clauses: Clauses[Group], place: int, contexts: Sequence[Context]) -> None:
        """Find what a clause hangs on, with “that” or without: “I think we'll send it”."""
        segment = clauses.segments[place]
        if segment.link is Link.THAT:
            group = clauses.group_before(segment.first)
            if group is None or segment.is_after_mark:
                segment.link = Link.MAIN
                return
            hold = _hold_of(clauses.plain, group)
            if hold is None:
                segment.link = Link.MAIN
            else:
                spread(clauses.segments, contexts, place, hold)

    def quoted(self, clauses: Clauses[Group]) -> Hold | None:
        """Hear “clause 5 says…”, “under the contract…”."""
        for place in range(len(clauses.words)):
            if clauses.plain.at(place) in CONTRACT:
                before = {clauses.plain.at(at) for at in range(place - 3, place)}
                after = {clauses.plain.at(at) for at in range(place + 1, place + 4)}
                if before & _ACCORDING or after & QUOTING:
                    return Hold.QUOTE
        return None

    def act(self, clauses: Clauses[Group], segment: Segment, context: Context, group: Group) -> Act:
        """Return what a verb group says."""
        who = who_does(clauses.plain, segment, group)
        kind = kind_of(clauses.plain, group, who)
        holds = {*context.holds, *_own_holds(group), *self._governed(clauses, group)}
        holds.update(_given(clauses, group))
        return Act(
            first=group.first,
            last=group.last,
            verb=group.verb,
            time=group.time,
            who=who,
            kind=kind,
            reaches=kind in REACHING or is_for_you(clauses.plain, group, segment),
            holds=frozenset(holds),
            mentions=tuple(context.mentions),
            spare_mentions=tuple(context.spare),
            awaits=context.awaits,
            stands_alone=stands_alone(clauses.plain, group),
        )

    def _governed(self, clauses: Clauses[Group], group: Group) -> Iterator[Hold]:
        """Yield what the verb right before makes of a clause without “that”."""
        before = clauses.group_before(group.first)
        if before is None or _is_waited_for(clauses, before, group):
            return
        between = [word.text for word in clauses.words[before.last : group.first]]
        names_only = all(text.isalpha() for text in between) and len(between) <= _BETWEEN_MAX
        if names_only and not set(between) & {"and", "or", "but", "so", "then", "that", "if"}:
            hold = _hold_of(clauses.plain, before)
            if hold is not None and hold is not Hold.DETAIL:
                yield hold


def _is_waited_for(clauses: Clauses[Group], before: Group, group: Group) -> bool:
    """Tell “once I'm back I'll sign it”, where one verb says when, from “I doubt we'll sign it”."""
    return any(
        segment.link in (Link.AWAIT, Link.CONDITION)
        and segment.first <= before.place < segment.last <= group.place
        for segment in clauses.segments
    )


def _hold_of(words: Words, group: Group) -> Hold | None:
    """Return what a verb makes of the clause that hangs on it, or None if it only says it."""
    if group.time is Time.ORDER and group.verb not in WISHING:
        return None if group.verb in _TOLD_TO_KNOW else Hold.WISH
    verb = group.through[0] if group.through and group.through[0] not in MODALS else group.verb
    if verb in WISHING:
        return Hold.WISH
    if verb in DOUBTING:
        return Hold.DOUBT
    if verb in SAYING or verb in PLEDGING:
        says_now = group.subject in SPEAKERS and group.time in (Time.PRESENT, Time.FUTURE)
        return None if says_now and not group.negated else Hold.REPORT
    if verb == "be":
        is_sure = any(words.at(at) in SURE for at in range(group.last, group.last + 3))
        return Hold.DOUBT if group.negated or not is_sure else None
    return Hold.DETAIL


def _given(clauses: Clauses[Group], group: Group) -> Iterator[Hold]:
    """Hear “I'm giving you until Monday”: a time that is given, in which nothing is promised."""
    following = {word.folded for word in clauses.words[group.last : group.last + 2]}
    if group.verb in ("give", "allow") and following & {"until", "till"}:
        yield Hold.DETAIL


def _own_holds(group: Group) -> Iterator[Hold]:
    if group.negated:
        yield Hold.REFUSAL
    if group.inverted:
        yield Hold.QUESTION
    for verb in group.through:
        if (
            verb in MODALS
            or verb in TRYING
            or verb in ("ready", "set", "due", "happy", "glad", "prepared", "bound")
            or (verb == "able" and group.time is not Time.FUTURE)
        ):
            yield Hold.DOUBT
    if group.verb in DOUBTING and group.subject in SPEAKERS:
        yield Hold.DOUBT
