"""The texts of all cases read without a problem, and mean the same in either language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trato.core.text import read, write_agreement
from trato.core.words import Language

HERE = Path(__file__).parent
_AGREEMENT = re.compile(r"^```agreement\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def _texts() -> dict[str, str]:
    """Every agreement of the cases, by where it stands."""
    texts = {
        str(path.relative_to(HERE)): path.read_text(encoding="utf-8")
        for path in sorted(HERE.glob("scenarios/**/*.md"))
        if path.name != "WORDS.md"
    }
    for path in sorted(HERE.glob("contracts/*.md")):
        found = _AGREEMENT.search(path.read_text(encoding="utf-8"))
        assert found is not None, path
        texts[path.name] = found[1]
    return texts


TEXTS = _texts()


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("language", Language)
def test_a_text_means_the_same_in_either_language(name: str, language: Language) -> None:
    """Written in Spanish or in English, and read again, it is the same value."""
    first = read(TEXTS[name])
    again = read(write_agreement(first.agreement, language))
    assert not first.blocks, first.problems
    assert not again.blocks, again.problems
    assert again.agreement.clauses == first.agreement.clauses
    assert again.agreement.calendars == first.agreement.calendars
