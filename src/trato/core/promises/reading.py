"""Promises in a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from trato.core.agreement import Side
from trato.core.promises.acts.act import Act, Kind, Time, Who
from trato.core.promises.days.moments import After, Before, From, Moment, Within
from trato.core.promises.days.reckoning import reckon
from trato.core.promises.days.stretch import Stretch
from trato.core.promises.finding import mentions_in
from trato.core.promises.judging import is_promise
from trato.core.promises.phrases.mention import Mention
from trato.core.promises.promise import Promise
from trato.core.promises.sentences import acts_in, sentences_in
from trato.core.promises.wording import what_of
from trato.core.speech import Word, language_of
from trato.core.words import Language
from trato.core.worktime import Calendar


def promises_in(
    text: str,
    at: datetime,
    speaker: Side,
    *,
    calendar: Calendar | None = None,
    language: Language | None = None,
) -> tuple[Promise, ...]:
    """Return the promises in a message, in their order.

    `at` is when it was written: what its clock shows is the local time, with a zone or without.
    `speaker` is the side that wrote it. Working days are the `calendar`'s; without one, Monday to
    Friday. Without a `language` the text tells its own. Time is linear in the text.
    """
    local = at.replace(tzinfo=None)
    message = _Message(text, local, speaker, calendar, language or language_of(text))
    return tuple(
        promise
        for words in sentences_in(text, message.language)
        for promise in _in_sentence(message, words)
    )


@dataclass(frozen=True, slots=True)
class _Message:
    """What is read, and all that its days depend on."""

    text: str
    at: datetime
    speaker: Side
    calendar: Calendar | None
    language: Language


def _in_sentence(message: _Message, words: Sequence[Word]) -> Iterator[Promise]:
    mentions = mentions_in(words, message.language)
    for act in acts_in(words, mentions, message.language):
        due = _due(act, mentions, message)
        ahead = any(_is_ahead(mentions[number], act) for number in act.mentions)
        is_past = due is not None and due[1].due < message.at.date()
        if not is_past and is_promise(act, dated=ahead):
            taken = frozenset(at for one in mentions for at in range(one.first, one.last))
            what = what_of(message.text, words, act, taken, message.language)
            yield _promise(message, words, act, what, due)


def _is_ahead(mention: Mention, act: Act) -> bool:
    """Tell whether a day is one to come for an act: «está listo *desde el lunes*» is not."""
    is_since = isinstance(mention.moment, From) and mention.moment.since
    return mention.is_ahead and not (is_since and act.time is not Time.FUTURE)


def _due(
    act: Act, mentions: Sequence[Mention], message: _Message
) -> tuple[Mention, Stretch] | None:
    """Return the day that is named for an act: the first one, with the hour if it stands apart."""
    numbers = act.mentions or act.spare_mentions
    named = [mentions[number] for number in numbers if mentions[number].is_ahead]
    found: tuple[Mention, Stretch] | None = None
    for place, mention in enumerate(named):
        moment = _with_hours(mention.moment, [one.moment for one in named[place + 1 :]])
        stretch = reckon(moment, message.at, message.calendar)
        is_bound = isinstance(mention.moment, After | Before)
        if stretch is not None and (
            found is None or (not is_bound and _is_finer(stretch, found[1]))
        ):
            found = mention, stretch
    return found


def _is_finer(stretch: Stretch, than: Stretch) -> bool:
    """Tell whether a day only says more exactly when: «la semana que viene, el martes»."""
    is_inside = than.first <= stretch.first <= stretch.last <= than.last
    return is_inside and stretch.last - stretch.first < than.last - than.first


def _with_hours(moment: Moment, others: Sequence[Moment]) -> Moment:
    for other in others:
        if isinstance(other, Within) and other.day is None:
            if isinstance(moment, Within) and moment.day is not None:
                return replace(moment, clock=moment.clock or other.clock)
            if not isinstance(moment, Within):
                return Within(moment, other.part, other.clock)
        elif isinstance(moment, Within) and moment.day is None and not isinstance(other, Within):
            return Within(other, moment.part, moment.clock)
    return moment


def _promise(
    message: _Message,
    words: Sequence[Word],
    act: Act,
    what: str,
    due: tuple[Mention, Stretch] | None,
) -> Promise:
    start, end = words[act.first].start, words[act.last - 1].end
    confidence = _confidence(act, due)
    made = Promise(start, end, message.speaker, what, reaches=act.reaches, confidence=confidence)
    if due is None:
        return made
    mention, found = due
    due_start, due_end = words[mention.first].start, words[mention.last - 1].end
    return replace(
        made,
        start=min(start, due_start),
        end=max(end, due_end),
        due_on=found.due,
        due_clock=found.clock,
        basis=found.basis,
        due_start=due_start,
        due_end=due_end,
        other_on=found.other,
    )


def _confidence(act: Act, due: tuple[Mention, Stretch] | None) -> int:
    sure = 95 if act.time is Time.FUTURE or act.kind is Kind.GIVE_WORD else 85
    if act.who is not Who.SPEAKER:
        sure -= 10
    if due is None and act.time is not Time.FUTURE:
        sure -= 15
    if due is not None and due[1].other is not None:
        sure -= 20
    return sure
