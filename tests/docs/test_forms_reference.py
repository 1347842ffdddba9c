"""The reference of forms is made from the table, and every example in it reads."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trato.core.money import NumberStyle
from trato.core.text import read
from trato.core.text.clauses import grammar
from trato.core.text.parse import Parser
from trato.core.text.reference import example_of, reference
from trato.core.text.speaking import Context
from trato.core.text.table import ROWS
from trato.core.text.tokens import tokens_of
from trato.core.words import Language

PAGES = Path(__file__).parents[2] / "docs" / "reference"
NAMES = {Language.SPANISH: "formas.md", Language.ENGLISH: "forms.md"}
SENTENCES = [row for row in ROWS if row.kind in {"act", "modifier"} and row.written]


@pytest.mark.parametrize("language", Language)
def test_the_reference_of_forms_is_what_the_table_says(language: Language, accept: bool) -> None:
    """A form that is added or changed changes the page: `--accept` writes it."""
    page = PAGES / NAMES[language]
    if accept:
        page.write_text(reference(language), encoding="utf-8")
    assert page.read_text(encoding="utf-8") == reference(language)


@pytest.mark.parametrize("language", Language)
def test_every_example_of_the_reference_is_read_by_its_own_form(language: Language) -> None:
    """What a writer copies from the page runs."""
    style = NumberStyle.COMMA_POINT
    context = Context(language, style, "MXN")
    for row in SENTENCES:
        text = example_of(row, language).removesuffix(".")
        parser = Parser(grammar(language), tokens_of(text, language, style), context)
        assert [said.rows[0].id for said in parser.whole("act", "modifier")] == [row.id], text


@pytest.mark.parametrize("name", ["escribir-un-acuerdo.md", "writing-an-agreement.md"])
def test_the_agreement_that_the_page_shows_reads_without_a_problem(name: str) -> None:
    """A stranger begins by copying it."""
    page = (PAGES / name).read_text(encoding="utf-8")
    [text] = re.findall(r"```agreement\n(.*?)```", page, re.DOTALL)
    assert read(text).problems == ()
