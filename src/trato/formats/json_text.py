"""From bytes to a JSON object, with a Problem and its place for whatever is wrong on the way."""

import json
from typing import Final

from trato.core.problems import Problem, problem

LINE_BYTES_MAX = 100_000
FILE_BYTES_MAX = 1_000_000
DEPTH_MAX = 32
_BOM: Final = b"\xef\xbb\xbf"


class _DoubledKeyError(ValueError):
    """The same key twice in one object: nobody can say which one was meant."""


class _NotANumberError(ValueError):
    """NaN and Infinity are no JSON and no figures."""


def object_of(
    raw: bytes, *, line: int = 1, limit: int = LINE_BYTES_MAX
) -> dict[str, object] | Problem:
    """Read one JSON object of at most `limit` bytes; `line` is where it begins in its file.

    A byte order mark at the start is let pass.
    """
    if len(raw) > limit:
        return problem("json-too-long", line=line, size=str(len(raw)), limit=str(limit))
    text = text_of(raw.removeprefix(_BOM), line=line)
    if isinstance(text, Problem):
        return text
    value = _parsed(text, line)
    if isinstance(value, Problem):
        return value
    if not isinstance(value, dict):
        return problem("json-no-object", line=line)
    if raw.count(b"[") + raw.count(b"{") > DEPTH_MAX and _is_deeper(value, DEPTH_MAX):
        return problem("json-too-deep", line=line)
    return value


def _parsed(text: str, line: int) -> object:
    """Return the JSON value of a text, or its Problem."""
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant)
    except json.JSONDecodeError as wrong:
        last = line + wrong.lineno - 1
        return problem("json-unread", line=last, column=wrong.colno, reason=wrong.msg)
    except RecursionError:
        return problem("json-too-deep", line=line)
    except _DoubledKeyError as wrong:
        return problem("json-doubled", line=line, key=str(wrong))
    except ValueError:
        return problem("json-figure", line=line)


def text_of(raw: bytes, *, line: int = 1) -> str | Problem:
    """Decode UTF-8; of another encoding, say where its first byte is that does not fit."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as wrong:
        before = raw[: wrong.start]
        begun = before.rfind(b"\n") + 1
        column = len(before[begun:].decode("utf-8")) + 1
        return problem(
            "encoding-unread",
            line=line + before.count(b"\n"),
            column=column,
            byte=f"{raw[wrong.start]:#04x}",
        )


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _DoubledKeyError(key[:60])
            seen.add(key)
    return made


def _is_deeper(value: object, depth: int) -> bool:
    """Tell whether objects and lists are nested deeper than that, level by level."""
    level = [value]
    for _ in range(depth + 1):
        inner: list[object] = []
        for item in level:
            if isinstance(item, dict):
                inner.extend(item.values())
            elif isinstance(item, list):
                inner.extend(item)
        if not inner:
            return False
        level = inner
    return True


def _refuse_constant(name: str) -> object:
    raise _NotANumberError(name)
