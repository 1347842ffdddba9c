"""Requests as pages show them: what was asked, what it is by the agreement, what came of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import Final

from trato.core.agreement import Agreement
from trato.core.events import Event, EventKind
from trato.core.reading import read_message
from trato.core.speech import fold
from trato.core.standing import Standing
from trato.core.verdict import classify_request
from trato.core.verdict.requests import classed_by
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.formats.request import RequestJson, request_json
from trato.formats.telling import speaker_for
from trato.store.complaints import answered_by
from trato.store.ledgers import (
    Book,
    agreement_held,
    agreement_of,
    book_of,
    reading_of,
    standing_of,
    version_held,
)
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.ledger.names_offered import things_to_name
from trato.web.verdict.points import clause_texts

_OUTSIDE: Final = frozenset({"extra", "excluded", "not_covered"})
"""What only another text, or a price, would give."""

_ENDS_IN_ES: Final = re.compile(r"[aeiou][bdjlnrxyz]$|[iu]$|s$|[cs]h$")
"""A word, folded, whose plural may end in «es»: «video» and «post» are none."""


@dataclass(frozen=True, slots=True)
class ExtraShown:
    """An extra that was offered: its price, and whether somebody decided."""

    id: str
    thing: str
    price: str
    state: str
    """proposed, approved or refused."""


@dataclass(frozen=True, slots=True)
class RequestShown:
    """A request with its class and everything that followed."""

    event: Event
    who: str
    said: RequestJson
    extra: ExtraShown | None
    courtesies: tuple[Event, ...]
    answers: tuple[Event, ...]
    is_withdrawn: bool
    version: Event | None
    """The proposal of a text that it led to."""
    proposed_thing: str = ""
    """What its words seem to ask for, while nobody has said what it is; "" when none says so."""

    @property
    def is_open(self) -> bool:
        """Tell whether nobody has answered, priced or given it yet."""
        return not (
            self.is_withdrawn or self.extra or self.courtesies or self.answers or self.version
        )

    @property
    def is_classed(self) -> bool:
        """Tell whether it is known what it asks for."""
        return self.said["verdict"] != "unclassed"

    @property
    def is_change(self) -> bool:
        """Tell whether it asks for another agreement."""
        return bool(self.event.fields.get("change"))

    @property
    def is_amendable(self) -> bool:
        """Tell whether only another text would give it: nobody has proposed one yet."""
        is_outside = self.said["verdict"] in _OUTSIDE or self.is_change
        return is_outside and not self.is_withdrawn and self.version is None


def requests_shown(
    who: Staff | Client, relationship: Relationship, now: datetime
) -> tuple[RequestShown, ...]:
    """Return the requests of a relationship, the newest first."""
    book = book_of(relationship)
    made = [one for one in book.events if one.kind is EventKind.REQUEST and one.is_for_both]
    version = version_held(relationship, now)
    agreement = agreement_of(version) if version is not None else None
    speaker = speaker_for(agreement, Language(who.language), now)
    standing = standing_of(relationship, now)
    shown = tuple(_shown(one, book, speaker, standing, now) for one in reversed(made))
    if version is None or not isinstance(who, Staff):
        return shown
    return tuple(_with_proposal(one, version.text, speaker.language) for one in shown)


def _with_proposal(shown: RequestShown, text: str, language: Language) -> RequestShown:
    """Return a request with what it seems to ask for, where somebody has yet to say it."""
    if shown.is_classed or not shown.is_open:
        return shown
    return replace(shown, proposed_thing=thing_proposed(shown.event.text, text, language))


def classed(
    relationship: Relationship, thing: str | None, language: Language, now: datetime
) -> RequestJson:
    """Return what asking for a thing would be, before it is asked for."""
    book = book_of(relationship)
    found = classify_request(book.versions, book.events, now, thing=thing or "")
    return request_json(found, agreement_held(relationship, now), language)


def thing_meant(words: str, agreement: Agreement) -> str | None:
    """Return the thing of an agreement that words name, the longest name first; None: no name."""
    folded = fold(words)
    for name in sorted(things_to_name(agreement), key=len, reverse=True):
        if _is_named(fold(name), folded):
            return name
    return None


def thing_named(typed: str, agreement: Agreement) -> str | None:
    """Return the thing whose name was typed, in the singular or the plural; None: another word."""
    folded = fold(typed).split()
    names = {name: fold(name).split() for name in things_to_name(agreement)}
    exact = (name for name, words in names.items() if words == folded)
    other = (
        name
        for name, words in names.items()
        if len(words) == len(folded) and all(map(_is_same_word, words, folded))
    )
    return next(exact, None) or next(other, None)


def thing_proposed(words: str, text: str, language: Language) -> str:
    """Return the thing that words name; else one of the clause that they seem to be about; else "".

    `text` is the agreement's.
    """
    reading = reading_of(text)
    named = thing_meant(words, reading.agreement)
    if named is not None:
        return named
    read = read_message(words, clause_texts(reading), language=language)
    clause = reading.agreement.clause(read.clause) if read.clause else None
    things = (getattr(one, "thing", None) for one in clause.sentences) if clause else ()
    return next((one for one in things if isinstance(one, str)), "")


def _is_named(name: str, folded: str) -> bool:
    """Tell whether a name, or its plural or singular, stands in a text."""
    stem = name.removesuffix("es") if name.endswith("es") and len(name) > 5 else name.rstrip("s")
    return len(stem) > 2 and any(word.startswith(stem) for word in _runs(folded, stem))


def _is_same_word(one: str, other: str) -> bool:
    """Tell whether two folded words are the same, or one is the plural of the other."""
    single, plural = sorted((one, other), key=len)
    plurals = {single, f"{single}s"}
    if _ENDS_IN_ES.search(single):
        plurals.add(f"{single}es")
    if single.endswith(("z", "y")):
        plurals.add(f"{single[:-1]}{'ces' if single.endswith('z') else 'ies'}")
    return plural in plurals


def _runs(folded: str, stem: str) -> list[str]:
    words = folded.replace("¿", " ").replace("¡", " ").split()
    size = stem.count(" ") + 1
    return [" ".join(words[place : place + size]) for place in range(len(words) - size + 1)]


def _shown(
    event: Event, book: Book, speaker: Speaker, standing: Standing | None, now: datetime
) -> RequestShown:
    about = [one for one in book.events if event.id in one.about and one.is_for_both]
    found = classed_by(standing, book.versions, book.events, event=event.id) if standing else None
    if found is None:
        found = classify_request(book.versions, book.events, now, event=event.id)
    return RequestShown(
        event=event,
        who=speaker.person(event.by),
        said=request_json(found, speaker.agreement, speaker.language),
        extra=_extra(about, book, speaker),
        courtesies=tuple(one for one in about if one.kind is EventKind.COURTESY),
        answers=tuple(
            one
            for one in book.events
            if one.kind is EventKind.ANSWER and event.id in answered_by(one) and one.is_for_both
        ),
        version=next((one for one in about if one.kind is EventKind.VERSION_PROPOSED), None),
        is_withdrawn=any(
            one.kind is EventKind.REQUEST_WITHDRAWN and one.fields.get("request") == event.id
            for one in book.events
        ),
    )


def _extra(about: list[Event], book: Book, speaker: Speaker) -> ExtraShown | None:
    offers = [one for one in about if one.kind is EventKind.EXTRA_PROPOSED]
    if not offers:
        return None
    last = offers[-1]
    decided = {
        EventKind.EXTRA_APPROVED: "approved",
        EventKind.EXTRA_REFUSED: "refused",
    }
    states = [
        decided[one.kind]
        for one in book.events
        if one.kind in decided and one.fields.get("proposal") == last.id
    ]
    amount, currency = last.fields["amount"], last.fields.get("currency")
    price = speaker.amount(amount, str(currency)) if isinstance(amount, Decimal) else ""
    return ExtraShown(
        last.id, str(last.fields["thing"]), price, states[-1] if states else "proposed"
    )
