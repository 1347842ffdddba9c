"""The rules of the house, run: sizes, names, and what no file of ours may say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "trato"
MODULES = sorted(SOURCE.rglob("*.py"))
MODULE_LINES_MAX = 500
FUNCTION_LINES_MAX = 60
BUILT = {"build", "dist"}
DRAWERS = {"base", "common", "helper", "helpers", "manager", "misc", "util", "utils"}

# Written in pieces, because this file is one of those it reads.
REGISTRIES = ("pypi" + ".org", "python" + "hosted.org", "npmjs" + ".org", "npmjs" + ".com")
MACHINE_PATH = re.compile(r"(?<![\w.~/-])/(?:home|root|Users|work|mnt|opt)/[\w.-]+")


def _ours() -> Iterator[tuple[str, str]]:
    """Every file of ours with its path from the root: nothing built, nothing a tool left."""
    kept = [path for path in ROOT.iterdir() if path.name not in BUILT and _is_ours(path)]
    for top in sorted(kept):
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8", errors="replace")


def _is_ours(path: Path) -> bool:
    return not path.name.startswith(".") or path.name in {".ci", ".gitignore"}


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _named(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_a_module_can_be_read_in_one_sitting(path: Path) -> None:
    """No module is longer than 500 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MODULE_LINES_MAX


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_a_function_fits_on_a_screen(path: Path) -> None:
    """No function is longer than 60 lines, counted from its `def` to its end."""
    long = {
        function.name: lines
        for function in _functions(path)
        if (lines := (function.end_lineno or 0) - function.lineno + 1) > FUNCTION_LINES_MAX
    }
    assert long == {}


def test_no_module_is_a_drawer() -> None:
    """A module is called after its one noun, never after the fact that it holds this and that."""
    names = {path.stem for path in MODULES} | {path.parent.name for path in MODULES}
    assert names & DRAWERS == set()


def test_no_file_names_a_registry() -> None:
    """Where packages come from is the affair of the machine, not of the repository."""
    told = [
        (name, registry) for name, text in _ours() for registry in REGISTRIES if registry in text
    ]
    assert told == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    """No absolute path into somebody's folders is written anywhere."""
    told = [(name, found.group()) for name, text in _ours() if (found := MACHINE_PATH.search(text))]
    assert told == []


def test_nothing_is_left_for_later() -> None:
    """The source holds no note to do something one day."""
    later = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XXX|HACK)\b")
    told = [_named(path) for path in MODULES if later.search(path.read_text(encoding="utf-8"))]
    assert told == []


def test_only_one_lock_is_ours() -> None:
    """`requirements.lock` is the lock; formats that name registries are not kept beside it."""
    names = {name.rsplit("/", 1)[-1] for name, _ in _ours()}
    assert "requirements.lock" in names
    assert names & {"uv.lock", "pylock.toml", "poetry.lock", "Pipfile.lock"} == set()


def test_decisions_are_numbered_without_gaps() -> None:
    """Decisions are called NNNN-title.md, from 0001 on, and no number is missing or used twice."""
    names = sorted(path.name for path in (ROOT / "docs" / "decisions").glob("*.md"))
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name) for name in names)
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
