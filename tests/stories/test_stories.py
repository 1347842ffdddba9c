"""The stories: cases in prose that are the specification and the manual at once."""

from pathlib import Path

import pytest

from tests.transcripts import assert_page

STORIES = sorted(Path(__file__).parent.glob("*.md"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_prints_what_it_says(story: Path, tmp_path: Path, accept: bool) -> None:
    """Every command of a story prints what stands under it."""
    assert_page(story, tmp_path, accept=accept, language="es")


def test_every_source_article_has_its_story() -> None:
    """Each of the five articles that ask for this product is told as a case."""
    assert {path.stem.split("-")[0] for path in STORIES} >= {"000", "001", "002", "003", "004"}
