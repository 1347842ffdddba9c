"""From one line to the fact that it notes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from trato.core.agreement import Agreement, Duty, Side, Verb
from trato.core.events import EventKind
from trato.core.noting.cues import Cue, Cues, cues_of
from trato.core.noting.days import WhenNoted, month_named, when_noted
from trato.core.noting.figures import amount_said, invoice_named
from trato.core.noting.lengths import lengths_in
from trato.core.noting.noted import Noted
from trato.core.speech import Tense, Word, fold, verb_forms, words_of
from trato.core.speech.stems import stem
from trato.core.words import Language

PHRASE_CHARACTERS_MAX: Final = 500
"""A longer line is read up to here."""
_NEAR: Final = 4
_PAST: Final = frozenset({Tense.PRETERITE, Tense.IMPERFECT, Tense.PARTICIPLE})
_KINDS: Final = {
    Cue.CALL: EventKind.CALL,
    Cue.MEETING: EventKind.MEETING_HELD,
    Cue.MESSAGE: EventKind.MESSAGE,
    Cue.DELIVERY: EventKind.DELIVERY,
    Cue.INVOICE: EventKind.INVOICE,
    Cue.PAYMENT: EventKind.PAYMENT,
    Cue.WORK: EventKind.WORK,
    Cue.PROMISE: EventKind.COMMITMENT,
    Cue.COURTESY: EventKind.COURTESY,
}
_MONEY: Final = frozenset({EventKind.INVOICE, EventKind.PAYMENT, EventKind.COURTESY})
_LONG: Final = frozenset(
    {EventKind.CALL, EventKind.MEETING_HELD, EventKind.WORK, EventKind.COURTESY}
)
_TALK: Final = frozenset({Cue.CALL, Cue.MEETING, Cue.MESSAGE, Cue.PROMISE, Cue.COURTESY})
_WORDED: Final = frozenset({EventKind.WORK, EventKind.COURTESY})
_HANDED: Final = frozenset({EventKind.DELIVERY, EventKind.INPUT})
_GIVING: Final = frozenset({Verb.DELIVER, Verb.REPORT, Verb.GIVE})


def note_in(
    text: str,
    today: date,
    speaker: str,
    agreement: Agreement,
    *,
    language: Language,
    invoices: Sequence[str] = (),
) -> Noted:
    """Return the fact that a line notes, as far as its words say it for certain.

    `today` is the local day on which it is written, `speaker` the short name of who writes it,
    `invoices` are the numbers of those that were sent. A question, something denied and something
    still to come note nothing. Time is linear in the text.
    """
    words = words_of(text[:PHRASE_CHARACTERS_MAX])
    if not words or any(one.text in "¿?" for one in words):
        return Noted()
    line = _Line(text, words, cues_of(language), language, agreement)
    when = when_noted(words, today, language)
    cue = line.cue(when)
    kind = _kind(line, cue)
    if kind is None or line.is_denied(cue):
        return Noted()
    if when.is_ahead and kind is not EventKind.COMMITMENT:
        return Noted(is_ahead=True)
    return line.told(kind, cue, when, _Writer(speaker, today, invoices))


@dataclass(frozen=True, slots=True)
class _Found:
    cue: Cue
    place: int
    is_first_person: bool = False


@dataclass(frozen=True, slots=True)
class _Writer:
    short: str
    today: date
    invoices: Sequence[str]


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    words: Sequence[Word]
    cues: Cues
    language: Language
    agreement: Agreement

    def cue(self, when: WhenNoted) -> _Found | None:
        """Return the first word that says what happened; a payment beats the invoice it pays."""
        found = [one for one in self._cues() if one.place not in when.taken]
        if not found:
            return None
        first = found[0]
        if first.cue in _TALK:
            return first
        paid = next((one for one in found if one.cue is Cue.PAYMENT), None)
        return paid or first

    def _cues(self) -> Iterator[_Found]:
        for place, word in enumerate(self.words):
            noun = self.cues.nouns.get(word.folded)
            past = [one for one in verb_forms(word.text, self.language) if one.tense in _PAST]
            verb = next((one for one in past if fold(one.lemma) in self.cues.verbs), None)
            if verb is not None:
                is_mine = verb.person == 1 or self._is_after_first_person(place)
                yield _Found(self.cues.verbs[fold(verb.lemma)], place, is_mine)
            elif noun is not None:
                yield _Found(noun, place, self._is_done_by_me(place))

    def _is_after_first_person(self, place: int) -> bool:
        before = [one.folded for one in self.words[max(0, place - 2) : place]]
        return self.language is Language.ENGLISH and bool(
            self.cues.first_person.intersection(before)
        )

    def _is_done_by_me(self, place: int) -> bool:
        """Tell «hice una llamada» and “I had a call”: a noun that a verb in the past carries."""
        for at in range(max(0, place - _NEAR), place):
            for form in verb_forms(self.words[at].text, self.language):
                carries = fold(form.lemma) in self.cues.doing and form.tense in _PAST
                if carries and (form.person == 1 or self._is_after_first_person(at)):
                    return True
        return False

    def is_denied(self, found: _Found | None) -> bool:
        """Tell «todavía no pagó»: what did not happen is nothing to note."""
        if found is None:
            return False
        near = [one.folded for one in self.words[max(0, found.place - _NEAR) : found.place]]
        return bool(self.cues.denying.intersection(near))

    def told(
        self,
        kind: EventKind,
        found: _Found | None,
        when: WhenNoted,
        writer: _Writer,
    ) -> Noted:
        """Return what the line says besides its kind."""
        lengths = lengths_in(self.words, self.cues, self.language)
        lengths = tuple(one for one in lengths if one.first not in when.taken)
        taken = when.taken | {at for one in lengths for at in range(one.first, one.last)}
        free = set(range(len(self.words))) - taken
        is_money = kind in _MONEY
        invoice = invoice_named(self.words, self.cues, free, writer.invoices) if is_money else None
        free -= {invoice.place} if invoice is not None else set()
        noted = Noted(kind=kind, day=when.day, by=self._by(found, writer.short))
        if kind is EventKind.COMMITMENT:
            about = self._about(found, taken)
            return replace(noted, day=None, due_on=when.due_on, about=about)
        return replace(
            noted,
            clock=when.clock,
            minutes=lengths[0].minutes if len(lengths) == 1 and kind in _LONG else None,
            amount=amount_said(self.words, self.cues, free, self.agreement.header)
            if is_money
            else None,
            number=invoice.number if invoice is not None else "",
            thing=self.thing()[0] if kind in _HANDED else "",
            period=month_named(self.words, taken, writer.today, self.language)
            if kind in _HANDED
            else "",
            about=self._about(found, taken) if kind in _WORDED else "",
        )

    def _about(self, found: _Found | None, taken: Collection[int]) -> str:
        """Return what stands behind the word that says what happened, as it was typed."""
        first = found.place + 1 if found is not None else 0
        left = [at for at in range(first, len(self.words)) if at not in taken]
        while left and self.words[left[0]].folded in self.cues.linking:
            left.pop(0)
        said = ""
        for before, at in pairwise([-1, *left]):
            gap = self.text[self.words[at - 1].end : self.words[at].start] if at else ""
            said += (gap if before == at - 1 else " ") + self.words[at].text
        return said.strip(" .,;:")

    def _by(self, found: _Found | None, speaker: str) -> str | None:
        if found is not None and found.is_first_person:
            return speaker
        named = set(self._doers(found.place if found is not None else 0))
        return named.pop() if len(named) == 1 else None

    def _doers(self, place_of_cue: int) -> Iterator[str]:
        """Return whom the line names as who did it: not «con Carla», nor “met Carla”."""
        short = {
            fold(name): person.short
            for party in self.agreement.parties
            for person in party.people
            for name in (person.short, person.name.partition(" ")[0])
        }
        for place, word in enumerate(self.words):
            if word.folded in short:
                before = self.words[place - 1].folded if place else ""
                is_object = self.language is Language.ENGLISH and place > place_of_cue
                is_other = before in self.cues.towards or is_object
                if before in self.cues.source or not is_other:
                    yield short[word.folded]

    def thing(self) -> tuple[str, Side | None]:
        """Return the thing of the agreement that the line names, and who owes it; the longest."""
        line = [stem(one.text, self.language) for one in self.words]
        best: tuple[int, str, Side | None] = (0, "", None)
        for name, side in _things(self.agreement):
            parts = [stem(one.text, self.language) for one in words_of(name)]
            if len(parts) > best[0] and _holds(line, parts):
                best = (len(parts), name, side)
        return best[1], best[2]


def _kind(line: _Line, found: _Found | None) -> EventKind | None:
    """Return the kind of fact; what was sent is told by what it was."""
    if found is None:
        return None
    if found.cue not in (Cue.SENDING, Cue.DELIVERY):
        return _KINDS[found.cue]
    following = [one.folded for one in line.words]
    if found.cue is Cue.SENDING and line.cues.invoice.intersection(following):
        return EventKind.INVOICE
    name, side = line.thing()
    if side is Side.CLIENT:
        return EventKind.INPUT
    if name or found.cue is Cue.DELIVERY:
        return EventKind.DELIVERY
    is_message = any(line.cues.nouns.get(one) is Cue.MESSAGE for one in following)
    return EventKind.MESSAGE if is_message else None


def _things(agreement: Agreement) -> Iterator[tuple[str, Side | None]]:
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            if isinstance(sentence, Duty) and sentence.verb in _GIVING:
                for name in (sentence.thing, *(one.thing for one in sentence.items)):
                    if name:
                        yield name, sentence.debtor


def _holds(line: Sequence[str], parts: Collection[str]) -> bool:
    wanted = list(parts)
    return any(
        list(line[place : place + len(wanted)]) == wanted
        for place in range(len(line) - len(wanted) + 1)
    )
