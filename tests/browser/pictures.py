"""Pictures of the pages on the way through a story, for docs/pictures."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from playwright.sync_api import Page

FOLDER: Final = os.environ.get("TRATO_PICTURES", "")
BYTES_MAX: Final = 235_000


def picture(page: Page, name: str) -> None:
    """Keep a page as a picture, when somebody asks for pictures (make pictures)."""
    if not FOLDER:
        return
    page.wait_for_load_state()
    page.evaluate("document.fonts.ready.then(() => undefined)")
    page.evaluate("document.activeElement?.blur(); window.scrollTo(0, 0)")
    size, height = page.viewport_size, page.evaluate("document.documentElement.scrollHeight")
    assert size is not None
    # As tall as the page, so that what is fixed to the edge of the screen stands at its end.
    made = _seen(page, size["width"], max(size["height"], height))
    while len(made) > BYTES_MAX:
        height = height * 4 // 5
        made = _seen(page, size["width"], height)
    page.set_viewport_size(size)
    (Path(FOLDER) / f"{name}.png").write_bytes(made)


def _seen(page: Page, width: int, height: int) -> bytes:
    page.set_viewport_size({"width": width, "height": height})
    return page.screenshot(animations="disabled")
