"""Every address of the web application, taken from the router itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.urls import URLResolver, get_resolver, reverse


@dataclass(frozen=True)
class Address:
    """One route: its name, how it is written, the parts that vary."""

    name: str
    route: str
    parts: tuple[str, ...]

    def path(self, values: Mapping[str, object]) -> str:
        """Return the path with its parts filled in."""
        return reverse(self.name, kwargs={part: values[part] for part in self.parts})


def addresses() -> Iterator[Address]:
    """Yield every address that has a name."""
    seen = set()
    for route, parts, name in _walk(get_resolver()):
        if name and name not in seen:
            seen.add(name)
            yield Address(name, route, parts)


def nameless() -> Iterator[str]:
    """Yield the routes that have no name."""
    for route, _parts, name in _walk(get_resolver()):
        if not name:
            yield route


def _walk(
    resolver: URLResolver, before: str = "", known: tuple[str, ...] = ()
) -> Iterator[tuple[str, tuple[str, ...], str | None]]:
    for one in resolver.url_patterns:
        route = before + str(one.pattern)
        parts = (*known, *one.pattern.regex.groupindex)
        if isinstance(one, URLResolver):
            yield from _walk(one, route, parts)
        else:
            yield route, parts, one.name
