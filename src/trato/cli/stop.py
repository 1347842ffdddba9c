"""A command that cannot go on: with which exit code, and what is said."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.core.problems import Problem
from trato.core.words import explain
from trato.formats.check import problem_json
from trato.formats.stop import StopJson

# What is refused for its size alone: nothing is wrong with it but that there is too much of it.
LIMITS: Final = frozenset(
    {
        "event-too-long",
        "file-too-long",
        "json-too-deep",
        "json-too-long",
        "list-size",
        "text-too-long",
    }
)


def exit_for(problems: Iterable[Problem]) -> Exit:
    """Return the exit code that problems ask for: done, problems, or refused by a limit."""
    blocking = [one for one in problems if one.blocks]
    if not blocking:
        return Exit.DONE
    return Exit.LIMIT if any(one.code in LIMITS for one in blocking) else Exit.PROBLEMS


SHOWN_MAX: Final = 12
"""How many problems a person is told one by one; JSON holds all of them."""


class Stop(Exception):  # noqa: N818  a command that stops is not always an error
    """Raised by a command's parts; `main` tells it and leaves with its exit code."""

    def __init__(
        self,
        exit_code: Exit,
        *,
        key: str = "",
        problems: Sequence[Problem] = (),
        path: str = "",
        **params: str,
    ) -> None:
        """Stop with `exit_code`, saying `cli.<key>` and every problem with its place in `path`.

        Problems of size make it `Exit.LIMIT`.
        """
        super().__init__(key)
        asked = exit_for(problems)
        self.exit = asked if exit_code is Exit.PROBLEMS and problems else exit_code
        self.key = key
        self.problems = tuple(problems)
        self.path = path
        self.params = params

    def tell(self, console: Console) -> None:
        """Say it on the error stream; as JSON on the output when JSON was asked for."""
        document: StopJson = {
            "format": "trato-stop/1",
            "exit": int(self.exit),
            "message": console.words(self.key, **self.params) if self.key else "",
            "problems": [problem_json(one, console.language) for one in self.problems],
        }
        console.answer(document)
        if console.as_json:
            return
        if self.key:
            console.warn(console.words(self.key, **self.params))
        for line in problem_lines(self.problems, console, path=self.path):
            console.warn(line)


def problem_lines(
    problems: Sequence[Problem], console: Console, *, path: str = ""
) -> Iterator[str]:
    """Yield the first problems, a line each, and how many more there are."""
    for one in problems[:SHOWN_MAX]:
        yield problem_line(one, console, path=path)
    if len(problems) > SHOWN_MAX:
        yield console.words("more_problems", count=str(len(problems) - SHOWN_MAX))


def problem_line(problem: Problem, console: Console, *, path: str = "") -> str:
    """Return a problem as one line: place, what is wrong, its cure."""
    path = problem.param("file") or path
    place = f"{path}:{problem.line}:{problem.column}: " if path else ""
    return place + explain(problem, console.language)
