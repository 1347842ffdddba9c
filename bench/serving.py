"""Pages asked for as a server asks for them, and the same page with one query in its place.

A page has two anchors, each with the same session, the same rows and the same template. `replayed`:
the same view, whose queries are answered from memory after one that brings the rows. `one_query`:
a view that does nothing but that query, and has every value of the template ready.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from time import process_time
from typing import Any, cast
from urllib.parse import urlencode

Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Visit:
    """Somebody's browser: one session, asking the application itself, without a network."""

    cookies: dict[str, str]
    application: Callable[..., Any]

    def get(self, path: str) -> bytes:
        """Return the page of a path."""
        status, headers, page = self._ask("GET", path, b"")
        assert status == 200, (path, status, headers.get("Location"))
        return page

    def post(self, path: str, typed: dict[str, str]) -> str:
        """Send a form and return where it leads."""
        token = "b" * 32
        self.cookies["csrftoken"] = token
        body = urlencode({"csrfmiddlewaretoken": token, **typed}).encode()
        status, headers, page = self._ask("POST", path, body)
        assert status == 302, (path, status, page[:2000])
        return headers["Location"]

    def _ask(self, method: str, path: str, body: bytes) -> Answer:
        address, _, query = path.partition("?")
        got: dict[str, Any] = {}

        def start(status: str, headers: list[tuple[str, str]], *_: object) -> None:
            got["status"], got["headers"] = int(status[:3]), dict(headers)

        answer = self.application(
            {
                "REQUEST_METHOD": method,
                "PATH_INFO": address.encode().decode("latin-1"),
                "QUERY_STRING": query,
                "SERVER_NAME": "localhost",
                "SERVER_PORT": "80",
                "SERVER_PROTOCOL": "HTTP/1.1",
                "REMOTE_ADDR": "127.0.0.1",
                "CONTENT_TYPE": "application/x-www-form-urlencoded",
                "CONTENT_LENGTH": str(len(body)),
                "HTTP_COOKIE": "; ".join(f"{name}={word}" for name, word in self.cookies.items()),
                "wsgi.input": BytesIO(body),
                "wsgi.errors": BytesIO(),
                "wsgi.url_scheme": "http",
            },
            start,
        )
        page = b"".join(answer)
        answer.close()
        return got["status"], got["headers"], page


@dataclass
class Seen:
    """What a page did: its queries with their values, its template and what that was given."""

    queries: list[tuple[str, Any]] = field(default_factory=list)
    template: str = ""
    given: dict[str, Any] = field(default_factory=dict)

    def rows(self) -> tuple[str, Any]:
        """Return the query that brought most rows."""
        return max((one for one in self.queries if one[0].startswith("SELECT")), key=_fetch)


def seen(visit: Visit, path: str) -> Seen:
    """Ask for a page and note what it did."""
    from django.db import connection  # noqa: PLC0415
    from django.template import loader  # noqa: PLC0415

    noted = Seen()
    templates: Any = loader
    rendered = loader.render_to_string

    def query(execute: Any, sql: str, values: Any, many: bool, context: Any) -> Any:  # noqa: FBT001
        noted.queries.append((sql, values))
        return execute(sql, values, many, context)

    def render(template: Any, given: Any = None, request: Any = None, using: Any = None) -> str:
        noted.template, noted.given = template, dict(given or {})
        return cast("str", rendered(template, given, request, using))

    templates.render_to_string = render
    try:
        with connection.execute_wrapper(query):
            visit.get(path)
    finally:
        templates.render_to_string = rendered
    return noted


@contextmanager
def replaced(path: str, view: Callable[..., Any]) -> Iterator[None]:
    """Let another view answer a path."""
    from django.urls import resolve  # noqa: PLC0415

    pattern = _pattern(resolve(path.partition("?")[0]).route)
    kept = pattern.callback
    pattern.callback = view
    try:
        yield
    finally:
        pattern.callback = kept


@contextmanager
def one_query(path: str, noted: Seen) -> Iterator[None]:
    """Let a path be answered by the template of its page alone, after one query for its rows."""
    from django.shortcuts import render  # noqa: PLC0415

    rows = noted.rows()

    def view(request: Any, **_: object) -> Any:
        _fetch(rows)
        return render(request, noted.template, noted.given)

    with replaced(path, view):
        yield


@contextmanager
def replayed(path: str, noted: Seen) -> Iterator[None]:
    """Let the view of a path run on what its queries gave before, after one query for its rows.

    Who asks is looked for as ever.
    """
    from django.urls import resolve  # noqa: PLC0415

    rows = noted.rows()
    real = resolve(path.partition("?")[0]).func
    tape: list[Any] = []

    def view(*given: Any, **named: Any) -> Any:
        if not tape:
            with _recording(tape):
                return real(*given, **named)
        _fetch(rows)
        with _playing(tape):
            return real(*given, **named)

    with replaced(path, view):
        yield


def _fetch(rows: tuple[str, Any]) -> int:
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute(*rows)
        return len(cursor.fetchall())


def _pattern(route: str) -> Any:
    from django.urls import URLResolver, get_resolver  # noqa: PLC0415

    def walk(resolver: Any, before: str) -> Iterator[tuple[str, Any]]:
        for one in resolver.url_patterns:
            written = before + str(one.pattern)
            if isinstance(one, URLResolver):
                yield from walk(one, written)
            else:
                yield written, one

    return next(one for written, one in walk(get_resolver(), "") if written == route)


@contextmanager
def _recording(tape: list[Any]) -> Iterator[None]:
    from django.db.models.sql.compiler import SQLCompiler  # noqa: PLC0415

    real = SQLCompiler.execute_sql

    def execute(self: Any, *given: Any, **named: Any) -> Any:
        got = real(self, *given, **named)
        kept = list(got) if isinstance(got, Iterator) else got
        tape.append(kept)
        return kept

    with _instead(SQLCompiler, execute):
        yield


@contextmanager
def _playing(tape: list[Any]) -> Iterator[None]:
    from django.db.models.sql.compiler import SQLCompiler  # noqa: PLC0415

    left = iter(tape)

    def execute(self: Any, *_given: Any, **_named: Any) -> Any:
        self.setup_query()
        return next(left)

    with _instead(SQLCompiler, execute):
        yield


@contextmanager
def _instead(compiler: Any, execute: Any) -> Iterator[None]:
    kept = compiler.execute_sql
    compiler.execute_sql = execute
    try:
        yield
    finally:
        compiler.execute_sql = kept


def seconds(work: Callable[[], object]) -> float:
    """Return the seconds of processor that something takes once: others here do not count."""
    begun = process_time()
    work()
    return process_time() - begun
