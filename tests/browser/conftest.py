"""A real Chromium on the pages of a real server."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from django.conf import settings
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.web.cast import Cast, browser_of, make_cast
from trato.store.visitors import Client, Staff
from trato.web.frame.assets import make_fonts

PATIENCE = 60_000
"""Milliseconds: on a busy machine a page may take its time."""
expect.set_options(timeout=PATIENCE)
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Give the browser, and pages their letters.

    Its driver runs a loop, beside which the database may still be asked.
    """
    found = shutil.which("chromium")
    if found is None:
        pytest.skip("no Chromium here: apt-get install chromium")
    make_fonts()
    with pytest.MonkeyPatch.context() as changed, sync_playwright() as driver:
        changed.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = driver.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """Give everybody of the cast, in a database that the server sees."""
    return make_cast()


class Window:
    """A browser window in which somebody has entered."""

    def __init__(self, page: Page, base: str) -> None:
        self.page = page
        self.base = base
        self.wrong: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))

    def open(self, path: str) -> Page:
        """Go to a page."""
        self.page.goto(self.base + path)
        return self.page


@pytest.fixture
def window(chromium: Browser, live_server: LiveServer, cast: Cast) -> Iterator[Window]:
    """Give Ana's window; a test in which the page's own script failed has failed."""
    made = entered(chromium, live_server.url, cast.ana)
    yield made
    made.page.context.close()
    assert made.wrong == []


def entered(chromium: Browser, base: str, who: Staff | Client) -> Window:
    """Return a window of somebody who has entered."""
    cookie = browser_of(who).cookies[settings.SESSION_COOKIE_NAME]
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="es-MX")
    context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": base}])
    context.set_default_timeout(PATIENCE)
    return Window(context.new_page(), base)
