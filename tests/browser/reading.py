"""What keeps somebody from reading a page: by axe, and by the width of the narrowest phone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any, Final

from playwright.sync_api import Page

RULES: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS: Final = ["color-contrast", "link-in-text-block"]
"""What darkness can change: the pages differ by nothing but their colours."""
WIDE, PHONE, NARROW = 1280, 390, 320
_ASKED: Final = """asked => axe.run(asked).then(({violations}) => violations.map(
    ({id, help, nodes}) => ({id, help, where: nodes.map(node => node.target.join(" "))})))"""


def wrong_on(page: Page) -> Iterator[str]:
    """Yield what is wrong on the page that is open, light and dark, on a desk and on a phone."""
    page.evaluate(_axe())
    for scheme, asked in (("light", ("tag", RULES)), ("dark", ("rule", COLOURS))):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")  # type: ignore[arg-type]
        for width in (WIDE, PHONE):
            page.set_viewport_size({"width": width, "height": 900})
            only = {"runOnly": {"type": asked[0], "values": asked[1]}, "preload": False}
            for found in page.evaluate(_ASKED, only):
                yield f"{scheme} {width}: {_said(found)}"
    page.set_viewport_size({"width": NARROW, "height": 900})
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    if wider > 0:
        yield f"{wider} px wider than {NARROW}"


def skeleton(html: str) -> frozenset[str]:
    """Return the kinds of element that a page is made of: pages with the same look the same."""
    found = _Bones()
    found.feed(html)
    return frozenset(found.kinds)


class _Bones(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        self.kinds.add(" ".join([tag, *(said.get(one) or "" for one in ("class", "type", "role"))]))


@cache
def _axe() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


def _said(found: dict[str, Any]) -> str:
    return f"{found['id']}: {found['help']} ({', '.join(found['where'][:3])})"
