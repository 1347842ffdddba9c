"""What was said before signing, as clauses of the agreement: purpose, problem, solution, goals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from trato.core.agreement import Agreement, DueAt, Goal, Place, Side
from trato.core.comparison import Relation
from trato.core.text import write_sentence
from trato.core.words import Language
from trato.store.conversations import Conversation, Said
from trato.store.houses import next_label, plain
from trato.store.ledgers import reading_of
from trato.store.models import Topic
from trato.web.conversation.side_by_side import UNREAD, Row

_HEADING: Final = re.compile(r"^##[ \t]", re.MULTILINE)

_WORDS: Final[dict[Language, dict[str, str]]] = {
    Language.SPANISH: {
        "purpose": "Propósito",
        "problem": "El problema",
        "solution": "La solución",
        "results": "Resultados esperados",
        "rules": "Reglas del cliente",
        "prose": "Prosa",
        "conditions": "Se da en estas condiciones: {}",
        "reach": "Lo que se puede alcanzar con estos recursos: {}",
        "discarded": "Se pensó también en esto: {} No se eligió porque {}",
        "none": "No se vio otra alternativa, porque {}",
        "assumption": "Se supone que {} Si deja de ser cierto, las partes lo revisan.",
        "measure": "«{}» se mide así: {}",
    },
    Language.ENGLISH: {
        "purpose": "Purpose",
        "problem": "The problem",
        "solution": "The solution",
        "results": "Expected results",
        "rules": "Rules of the client",
        "prose": "Prose",
        "conditions": "It arises under these conditions: {}",
        "reach": "What can be reached with these resources: {}",
        "discarded": "This was considered too: {} It was not chosen because {}",
        "none": "No other alternative was seen, because {}",
        "assumption": "It is assumed that {} If that stops being true, both look at it again.",
        "measure": "“{}” is measured so: {}",
    },
}


@dataclass(frozen=True, slots=True)
class Composed:
    """A clause as it would be written: its title and its sentences."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Replaced:
    """A sentence of ours that gives way to the client's rule: its clause, and both."""

    label: str
    old: str
    new: str
    place: Place


def composed(
    conversation: Conversation, text: str, rows: Sequence[Row] = ()
) -> tuple[Composed, ...]:
    """Return the clauses that a conversation gives, in the language and figures of a text.

    Nothing private enters. What was said is prose, as said; results with a figure to reach are
    goals that run. Of `rows`, the client's rules that are to hold and that no sentence of ours says
    get a clause of their own.
    """
    agreement = reading_of(text).agreement
    words = _WORDS[agreement.header.language]
    parts = (
        ("purpose", _purpose(conversation, words)),
        ("problem", _problem(conversation, words)),
        ("solution", _solution(conversation, words)),
        ("results", _results(conversation, agreement, words)),
        ("rules", _rules(rows, text, words)),
    )
    made = (Composed(words[name], tuple(sentences)) for name, sentences in parts)
    return tuple(one for one in made if one.sentences)


def replaced(rows: Sequence[Row]) -> tuple[Replaced, ...]:
    """Return which sentences of ours give way: those that collide with a rule that is to hold."""
    return tuple(
        Replaced(row.ours.clause, row.ours.text, row.rule.words, row.ours.place)
        for row in rows
        if row.holds_as_theirs and row.ours is not None and row.relation == Relation.CONFLICT.value
    )


def with_replaced(text: str, changes: Sequence[Replaced]) -> str:
    """Return a text in which the client's rules stand in the place of ours.

    `changes` were found in this very text. Of two rules for one sentence the last one holds.
    """
    lines = text.split("\n")
    by_place = {(one.place.line, one.place.column): one for one in changes}
    for _where, one in sorted(by_place.items(), reverse=True):
        first, last = one.place.line - 1, one.place.end_line - 1
        before, after = (
            lines[first][: one.place.column - 1],
            lines[last][one.place.end_column - 1 :],
        )
        lines[first : last + 1] = [f"{before}{' '.join(one.new.split())}{after}"]
    return "\n".join(lines)


def with_clauses(text: str, clauses: Sequence[Composed]) -> str:
    """Return a text with clauses in it: where one of that title stands its words are replaced,
    else it is added at the end under a label that no clause has had."""
    for clause in clauses:
        body = "\n".join(clause.sentences)
        heading = _heading_of(text, clause.title)
        if heading is None:
            text = f"{text.rstrip()}\n\n## {next_label(text)}. {clause.title}\n{body}\n"
            continue
        following = _HEADING.search(text, heading.end())
        end = following.start() if following else len(text)
        rest = text[end:]
        text = f"{text[: heading.end()]}\n{body}\n{f'{chr(10)}{rest}' if rest else ''}"
    return text


def reads_alone(words: str, text: str) -> bool:
    """Tell whether words are sentences that run when they stand in a clause of an agreement."""
    found = reading_of(f"{text.rstrip()}\n\n## {next_label(text)}. X\n{words}\n")
    last = found.sentences[-1].clause if found.sentences else ""
    return any(one.clause == last for one in found.sentences) and not any(
        one.blocks for one in found.problems if one.line > text.rstrip().count("\n") + 2
    )


def _rules(rows: Sequence[Row], text: str, words: dict[str, str]) -> Iterator[str]:
    titles = {one.label: one.title for one in reading_of(text).agreement.clauses}
    for row in rows:
        is_said = row.ours is not None and titles.get(row.ours.clause) != words["rules"]
        if not row.holds_as_theirs or (is_said and row.relation != UNREAD):
            continue
        said = " ".join(row.rule.words.split())
        yield said if reads_alone(said, text) else _prose(said, words)


def _heading_of(text: str, title: str) -> re.Match[str] | None:
    return re.search(rf"^##[ \t]+C\d+\.[ \t]+{re.escape(title)}[ \t]*$", text, re.MULTILINE)


def _purpose(conversation: Conversation, words: dict[str, str]) -> Iterator[str]:
    wants = conversation.known(Topic.WANTS) or conversation.known(Topic.LOOKS_FOR)
    if wants is not None and not wants.is_private:
        yield _prose(wants.words, words)
    reach = conversation.known(Topic.CAN_REACH)
    if reach is not None and not reach.is_private:
        yield _prose(words["reach"].format(reach.words), words)


def _problem(conversation: Conversation, words: dict[str, str]) -> Iterator[str]:
    problem = conversation.known(Topic.PROBLEM)
    if problem is not None:
        yield _prose(problem.words, words)
    conditions = conversation.known(Topic.CONDITIONS)
    if conditions is not None:
        yield _prose(words["conditions"].format(conditions.words), words)


def _solution(conversation: Conversation, words: dict[str, str]) -> Iterator[str]:
    solution = conversation.answer(Topic.SOLUTION, Side.PROVIDER)
    if solution is None:
        return
    yield _prose(solution.words, words)
    for one in conversation.items(Topic.ALTERNATIVE):
        name = "none" if one.details.get("none") else "discarded"
        said = (one.text("why"),) if name == "none" else (_ended(one.words), one.text("why"))
        yield _prose(words[name].format(*said), words)
    for one in conversation.items(Topic.ASSUMPTION):
        yield _prose(words["assumption"].format(_ended(one.words)), words)


def _results(
    conversation: Conversation, agreement: Agreement, words: dict[str, str]
) -> Iterator[str]:
    for one in conversation.items(Topic.RESULT):
        goal = _goal(one)
        if goal is None:
            yield _prose(one.words, words)
            continue
        yield write_sentence(goal, agreement, agreement.header.language)
        if one.text("measure"):
            yield _prose(words["measure"].format(goal.name, one.text("measure")), words)


def _goal(result: Said) -> Goal | None:
    target, day = result.figure("target"), result.day("on")
    unit = plain(result.text("unit"))
    if target is None or not unit:
        return None
    name = plain(result.words)
    return Goal(name, unit, result.figure("baseline"), target, DueAt(day) if day else None)


def _prose(said: str, words: dict[str, str]) -> str:
    return f"{words['prose']}: {_ended(' '.join(said.split()))}"


def _ended(said: str) -> str:
    said = said.strip()
    return said if said.endswith((".", "!", "?", "…")) else f"{said}."
