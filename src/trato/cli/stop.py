"""A command that cannot go on: with which exit code, and what is said."""

from collections.abc import Sequence

from trato.cli.console import Console
from trato.cli.exits import Exit
from trato.core.problems import Problem
from trato.core.words import explain


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
        """Stop with `exit_code`, saying `cli.<key>` and every problem with its place in `path`."""
        super().__init__(key)
        self.exit = exit_code
        self.key = key
        self.problems = tuple(problems)
        self.path = path
        self.params = params

    def tell(self, console: Console) -> None:
        """Say it on the error stream; as JSON on the output when JSON was asked for."""
        console.answer(
            {
                "format": "trato-stop/1",
                "exit": int(self.exit),
                "message": console.words(self.key, **self.params) if self.key else "",
                "problems": [problem_json(one, console) for one in self.problems],
            }
        )
        if console.as_json:
            return
        if self.key:
            console.warn(console.words(self.key, **self.params))
        for one in self.problems:
            console.warn(problem_line(one, console, path=self.path))


def problem_line(problem: Problem, console: Console, *, path: str = "") -> str:
    """Return a problem as one line: place, what is wrong, its cure."""
    place = f"{path}:{problem.line}:{problem.column}: " if path else f"{problem.line}: "
    return place + explain(problem, console.language)


def problem_json(problem: Problem, console: Console) -> dict[str, object]:
    """Return a problem as JSON, with its message in the console's language."""
    return {
        "code": problem.code,
        "severity": problem.severity,
        "line": problem.line,
        "column": problem.column,
        "end_column": problem.end_column,
        "message": explain(problem, console.language),
        "nearest": list(problem.nearest),
    }
