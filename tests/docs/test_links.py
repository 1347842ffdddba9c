"""What the documentation points at is there."""

import re
import unicodedata
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

FENCE = re.compile(r"^(```+|~~~+).*?^\1\s*$", re.MULTILINE | re.DOTALL)
INLINE_CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"\[[^\]\n]*\]\(<?([^)\s>]+)>?[^)\n]*\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)


def _prose(page: Path) -> str:
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def _anchor(heading: str) -> str:
    """The name a heading is reached by, as Git forges make it: lower case, words hyphenated."""
    kept = (
        letter
        for letter in heading.lower()
        if letter in " -_" or unicodedata.category(letter)[0] in "LNM"
    )
    return "".join(kept).replace(" ", "-")


@cache
def _anchors(page: Path) -> set[str]:
    return {_anchor(heading) for heading in HEADING.findall(_prose(page))}


def _leads_nowhere(page: Path, target: str) -> bool:
    name, _, anchor = target.partition("#")
    aim = (page.parent / name).resolve() if name else page
    if not aim.exists():
        return True
    return bool(anchor) and aim.suffix == ".md" and anchor not in _anchors(aim)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_inside_the_repository_leads_somewhere(page: Path) -> None:
    """A relative link names a file that exists, and its anchor a heading of that file."""
    targets = LINK.findall(INLINE_CODE.sub("", _prose(page)))
    inside = [target for target in targets if not re.match(r"[a-z][a-z0-9+.-]*:", target)]
    assert [target for target in inside if _leads_nowhere(page, target)] == []


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("Five minutes", "five-minutes"),
        ("¿Quién tiene razón?", "quién-tiene-razón"),
        ("What `trato due` says", "what-trato-due-says"),
    ],
)
def test_an_anchor_is_made_as_forges_make_it(heading: str, anchor: str) -> None:
    """Punctuation falls away, letters of any language stay, spaces become hyphens."""
    assert _anchor(heading) == anchor
