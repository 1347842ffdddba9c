"""The examples of the documentation are run: what a page shows is what the program prints."""

from pathlib import Path

import pytest

from tests.transcripts import assert_page, fences

ROOT = Path(__file__).parents[2]
SPANISH = {"primer-dictamen", "ordenes", "formas", "hechos", "preguntar", "anotarlo"}
PAGES = [
    path
    for path in [ROOT / "README.md", ROOT / "README.es.md", *sorted((ROOT / "docs").rglob("*.md"))]
    if path.exists() and any(fences(path.read_text(encoding="utf-8")))
]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_page_prints_what_it_shows(page: Path, tmp_path: Path, accept: bool) -> None:
    """Every command of a page prints what the page shows under it."""
    spanish = page.stem in SPANISH or page.name.endswith(".es.md")
    assert_page(page, tmp_path, accept=accept, language="es" if spanish else "en")
