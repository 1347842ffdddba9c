"""What could follow where a sentence stops being understood: the forms that get that far."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, assert_never

from trato.core.problems import Problem, problem
from trato.core.text.automaton import Node, State
from trato.core.text.describe import choices_of, label_of
from trato.core.text.parse import Parser
from trato.core.text.rows import Blank, Flag, Part, Plural, Tail, Words
from trato.core.text.tokens import Tokens
from trato.core.words import Language, quoted

_MOST: Final = 4
_SHOWN: Final = 60
_WORDS_MOST: Final = 4


def stopped(parser: Parser, tokens: Tokens, language: Language) -> Problem | None:
    """Return where a sentence that nothing reads stops being understood, with what could follow;
    None when not even its beginning is."""
    at = parser.reached
    if at < 2:
        return None
    begin = tokens.starts[at] if at < tokens.count else len(tokens.text)
    then = ", ".join(quoted(one, language) for one in _following(parser.stuck, language))
    ending = "-then" if then else ""
    if at >= tokens.count:
        return problem(f"sentence-unfinished{ending}", column=begin + 1, then=then)
    heard = _short(tokens.text[:begin].rstrip(" ,"), keep_end=True)
    rest = _short(tokens.text[begin:], keep_end=False)
    end = len(tokens.text) + 1
    return problem(
        f"sentence-unread-from{ending}",
        column=begin + 1,
        end_column=end,
        heard=heard,
        rest=rest,
        then=then,
    )


def _short(text: str, *, keep_end: bool) -> str:
    if len(text) <= _SHOWN:
        return text
    return f"…{text[-_SHOWN:]}" if keep_end else f"{text[:_SHOWN]}…"


def _following(states: list[State], language: Language) -> Iterator[str]:
    """Yield how the forms that got there go on, in the order of the table: as they are written
    before other ways to say it."""
    nodes = [node for state in states for node in state.nodes]
    found: dict[str, None] = {}
    for is_written in (True, False):
        for node in nodes:
            said = _said(node, language) if node.is_written is is_written else ""
            if said:
                found.setdefault(said)
        if found:
            break
    yield from list(found)[:_MOST]


def _said(node: Node, language: Language) -> str:
    """Return what a form says next: its words up to the blank after them."""
    if node.form is None or node.is_half:
        return node.left
    words: list[str] = []
    for part in node.form.ahead(node.at):
        piece, done = _piece(part, language)
        if not piece:
            break
        words.append(piece)
        if done:
            break
    return " ".join(words).strip(" ,")


def _piece(part: Part, language: Language) -> tuple[str, bool]:
    match part:
        case Words(text):
            return text, False
        case Flag(_, text):
            return text, True
        case Plural(_, many):
            return many, False
        case Blank(name, kind):
            return _shown(name, kind, language), True
        case Tail():
            return "", True
        case _:
            assert_never(part)


def _shown(name: str, kind: str, language: Language) -> str:
    """Return a blank as the words of its closed list, when they are few; else by its name."""
    spoken = 0 if language is Language.SPANISH else 1
    words = [pair[spoken] for pair in choices_of(kind)]
    if 0 < len(words) <= _WORDS_MOST:
        return " | ".join(words)
    return f"‹{label_of(name, language)}›"
