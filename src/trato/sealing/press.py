"""The press: a page becomes a PDF, and nothing but our fonts is fetched for it.

Loaded only when something is printed: it needs Pango, which a machine may lack.
"""

from __future__ import annotations

import os

from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

# What cuts the fonts for the file writes the hour into them, unless it is told an hour.
os.environ.setdefault("SOURCE_DATE_EPOCH", "0")


class _OnlyFonts(URLFetcher):  # type: ignore[misc]  # WeasyPrint ships no types
    """Fetches our fonts and what stands in the page itself; nothing of a text leads outside."""

    def __init__(self, fonts: frozenset[str]) -> None:
        super().__init__()
        self.fonts = fonts

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
        """Return what an address of ours holds. Raises ValueError for any other."""
        if url not in self.fonts and not url.startswith("data:image/svg+xml"):
            raise ValueError("a paper fetches nothing")
        return super().fetch(url, headers)


def printed(page: str, *, fonts: frozenset[str], identifier: bytes) -> bytes:
    """Return the PDF of an HTML page; `fonts` are the addresses that it may load."""
    document = HTML(string=page, url_fetcher=_OnlyFonts(fonts), base_url=None)
    made = document.write_pdf(font_config=FontConfiguration(), pdf_identifier=identifier)
    assert isinstance(made, bytes)
    return made
