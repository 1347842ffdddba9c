"""`trato clarity`: what two people will read differently, what is missing, and how to say it."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from trato.cli.batch import LINE_BYTES_MAX, Item, answer_lines, text_in
from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.core.clarity import spans_in
from trato.core.words import Language, say
from trato.files import AGREEMENT, read_text_file
from trato.formats.clarity import clarity_json, spans_json

if TYPE_CHECKING:
    from trato.core.clarity.documents.flaw import Flaw
    from trato.core.clarity.review import Located, Review, ReviewedDocument

_SUFFIXES: Final = (".md", ".txt", ".markdown")
_FILES_MAX: Final = 50
_SPOT_LETTERS: Final = 110


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Answer every clause of standard input, or show what the texts given leave open together."""
    if arguments.batch:
        return answer_lines(console, partial(_answer, console))
    from trato.core.clarity.review import review  # noqa: PLC0415  reads agreements, slow to load

    reviewed = review(_texts(arguments.paths))
    console.answer(clarity_json(reviewed, console.language))
    if not console.as_json:
        _show_flaws(reviewed, console)
        for document in reviewed.documents:
            _show_document(document, console, advice=arguments.advice)
        _show_sum(reviewed, console)
    return Exit.DONE


def _answer(console: Console, item: Item) -> Mapping[str, object]:
    asked = item.get("lang")
    language = Language(str(asked)) if asked in list(Language) else None
    return {**spans_json(spans_in(text_in(item, "text", console), language))}


def _texts(paths: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the name and text of every file meant. Raises `Stop` for one that cannot be read."""
    given = paths or ["."]
    for path in given:
        if path == "-":
            yield "-", sys.stdin.read(LINE_BYTES_MAX)
            continue
        for file in _files(Path(path)):
            text, problems = read_text_file(file)
            if problems and not text:
                raise Stop(Exit.PROBLEMS, problems=list(problems), path=file.name)
            yield file.name, text


def _files(path: Path) -> list[Path]:
    """Return the file meant, or of a folder its agreement, or else all its texts."""
    if not path.is_dir():
        if not path.is_file():
            raise Stop(Exit.PROBLEMS, key="no_text", where=str(path))
        return [path]
    agreement = path / AGREEMENT
    if agreement.is_file():
        return [agreement]
    found = sorted(one for one in path.iterdir() if one.suffix.lower() in _SUFFIXES)
    if not found:
        raise Stop(Exit.PROBLEMS, key="no_text", where=str(path))
    return found[:_FILES_MAX]


def _show_flaws(review: Review, console: Console) -> None:
    if not review.flaws:
        return
    console.heading(console.words("clarity.flaws"))
    names = [document.name for document in review.documents]
    for flaw in review.flaws:
        _show_flaw(flaw, names, console)


def _show_flaw(flaw: Flaw, names: list[str], console: Console) -> None:
    console.line()
    console.line(flaw.message(console.language), mark="◇ ")
    for spot in flaw.spots:
        text = spot.text if len(spot.text) <= _SPOT_LETTERS else f"{spot.text[:_SPOT_LETTERS]}…"
        console.quote(f"{names[spot.document]}:{spot.line}  {text}")
    console.line(flaw.question(console.language), indent=2, style="italic")
    console.line(flaw.rewrite(console.language), indent=2, mark="→ ")


def _show_document(document: ReviewedDocument, console: Console, *, advice: bool) -> None:
    if document.expressions or advice:
        console.title(document.name)
    for located in document.expressions:
        _show_expression(located, document, console)
    if advice and document.advice:
        console.heading(console.words("clarity.advice"))
        for line, one in document.advice:
            console.line(one.message(console.language), mark=f"{document.name}:{line}  ")


def _show_expression(located: Located, document: ReviewedDocument, console: Console) -> None:
    expression = located.expression
    category = say(console.language, f"clarity.category.{expression.span.category.value}")
    console.line()
    console.line(
        f"{document.name}:{located.line}  {console.words('clarity.found', words=expression.words)}"
        f" · {category}",
        style="bold",
    )
    console.line(expression.why(console.language), indent=2)
    console.line(expression.question(console.language), indent=2, style="italic")
    console.line(expression.rewrite, indent=2, mark="→ ")


def _show_sum(review: Review, console: Console) -> None:
    counted = Counter(
        one.expression.span.category
        for document in review.documents
        for one in document.expressions
    )
    console.line()
    if not counted and not review.flaws:
        console.line(console.words("clarity.nothing"))
    elif counted:
        parts = [
            f"{say(console.language, f'clarity.category.{category.value}')} {count}"
            for category, count in counted.most_common()
        ]
        console.line(console.words("clarity.sum", parts=" · ".join(parts)))
    for document in review.documents:
        _show_readability(document, console)


def _show_readability(document: ReviewedDocument, console: Console) -> None:
    counts = document.readability
    if counts.score is not None and counts.level is not None:
        console.line(
            console.words(
                f"clarity.reads.{document.language.value}",
                name=document.name,
                score=str(counts.score),
                level=say(console.language, f"clarity.level.{counts.level.value}"),
            ),
            style="dim",
        )
