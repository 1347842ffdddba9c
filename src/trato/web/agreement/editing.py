"""One change to a text that is being written: asked for on the page, made on the text.

The text is the truth. A blank that is filled rewrites its sentence, and what the page shows next is
read from the text again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from trato.core.agreement import Agreement, Place, State
from trato.core.text import (
    Reading,
    SentenceReading,
    UnsayableError,
    blanks_of,
    plain,
    refilled,
    write_sentence,
)
from trato.core.text.changing import (
    as_prose,
    with_clause,
    with_header,
    with_sentence_after,
    with_title,
    with_words,
    without_mark,
)
from trato.store.ledgers import reading_of
from trato.web.agreement.writing import raw_of

_PLACE: Final = re.compile(r"([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})\.([0-9]{1,6})")
_HEADER: Final = frozenset({"language", "zone", "currency", "numbers"})


@dataclass(frozen=True, slots=True)
class Change:
    """What is asked for: `does` names it; `number` a sentence, `blank` one of its blanks."""

    does: str
    number: int = -1
    blank: int = -1
    said: str = ""
    title: str = ""
    where: str = ""


def changed(text: str, change: Change, taken: Iterable[str] = ()) -> str:
    """Return the text with a change made; as it was when the change is about nothing in it.

    `taken` are labels that clauses had in versions before: they are not given again.
    """
    text = plain(text)
    reading = reading_of(text)
    said = _one_line(change.said)
    match change.does:
        case "blank" | "gap" | "sentence" | "prose" | "after":
            return _at_sentence(text, reading, change, said)
        case "line":
            return _at_place(text, change.where, said)
        case "header" if change.where in _HEADER and said:
            return with_header(text, change.where, said, reading.agreement.header.language)
        case "title" if said:
            return with_title(text, said, reading.agreement.header.language)
        case "clause-title":
            return _with_clause_title(text, change.where, said)
        case "clause":
            lines = [line for line in map(_one_line, change.said.split("\n")) if line]
            return with_clause(text, _one_line(change.title), lines, taken)[0]
        case _:
            return text


def _at_sentence(text: str, reading: Reading, change: Change, said: str) -> str:
    if not 0 <= change.number < len(reading.sentences):
        return text
    one = reading.sentences[change.number]
    language = reading.agreement.header.language
    match change.does:
        case "blank":
            return _with_blank(text, reading, one, change.blank, said)
        case "gap" if said:
            return with_words(text, one.place, _with_gap(raw_of(text, one), change.blank, said))
        case "prose":
            return with_words(text, one.place, as_prose(raw_of(text, one), language))
        case "after" if said:
            return with_sentence_after(text, one.place, said)
        case "sentence":
            return with_words(text, one.place, said)
        case _:
            return text


def _with_blank(text: str, reading: Reading, one: SentenceReading, number: int, said: str) -> str:
    header = reading.agreement.header
    raw = raw_of(text, one)
    if one.state is State.PROSE:
        mark = raw[: len(raw) - len(without_mark(raw))]
        return with_words(text, one.place, f"{mark}{said}")
    blanks = blanks_of(one, header.language, header.numbers)
    if not 0 <= number < len(blanks) or blanks[number].text == said:
        return text
    words = refilled(raw, blanks, number, said, language=header.language, currency=header.currency)
    made = with_words(text, one.place, words)
    return _agreeing(made, one, reading)


def _with_gap(raw: str, number: int, said: str) -> str:
    """Return a sentence with its gap of that number (1 is the first «…») filled."""
    pieces = raw.split("…")
    if not 1 <= number < len(pieces):
        return raw
    return f"{'…'.join(pieces[:number])}{said}{'…'.join(pieces[number:])}"


def _agreeing(text: str, before: SentenceReading, reading: Reading) -> str:
    """Let the words around a blank agree with it, where they stood as they are written:
    «en 4 horas hábiles», «en 1 hora hábil».
    """
    if _as_written(before, reading.agreement) != before.text:
        return text
    again = reading_of(text)
    here = (before.place.line, before.place.column)
    now = next((one for one in again.sentences if (one.place.line, one.place.column) == here), None)
    words = None if now is None else _as_written(now, again.agreement)
    if now is None or words is None or words == now.text:
        return text
    rewritten = with_words(text, now.place, words)
    same = [one.value for one in reading_of(rewritten).sentences] == [
        one.value for one in again.sentences
    ]
    return rewritten if same else text


def _as_written(one: SentenceReading, agreement: Agreement) -> str | None:
    """Return the sentence as the table writes what it means; None for what it does not write."""
    is_whole = one.heard is not None and one.heard.begin == 0 and len(one.heard.found) == 1
    if not is_whole or one.value is None:
        return None
    try:
        return write_sentence(one.value, agreement, agreement.header.language)
    except UnsayableError:
        return None


def _at_place(text: str, where: str, said: str) -> str:
    found = _PLACE.fullmatch(where)
    if found is None:
        return text
    place = Place(*(int(part) for part in found.groups()))
    lines = text.split("\n")
    is_inside = (
        1 <= place.line <= place.end_line <= len(lines)
        and 1 <= place.column <= len(lines[place.line - 1]) + 1
        and 1 <= place.end_column <= len(lines[place.end_line - 1]) + 1
    )
    return with_words(text, place, said) if is_inside else text


def _with_clause_title(text: str, label: str, title: str) -> str:
    heading = re.compile(rf"^(#{{1,6}}[ \t]+{re.escape(label)})[.:)]?(?:[ \t].*)?$", re.MULTILINE)
    return heading.sub(lambda found: f"{found[1]}. {title}" if title else found[1], text, count=1)


def _one_line(said: str) -> str:
    return " ".join(said.split())
