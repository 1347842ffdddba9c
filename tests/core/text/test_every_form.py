"""Every form of the table reads back what it writes, in both languages and in one way only."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies.agreements import PEOPLE, Making, agreements
from trato.core.agreement import Agreement, Discount, InBreach, PriceOf
from trato.core.money import NumberStyle
from trato.core.speech import fold
from trato.core.text import read, translate, write, write_agreement
from trato.core.text.clauses import grammar
from trato.core.text.document import writer_of
from trato.core.text.meanings import NOT_A_VALUE
from trato.core.text.parse import Parser
from trato.core.text.rows import Flag, Part, Plural, Row, Tail, parts_of
from trato.core.text.speaking import Context, Writer
from trato.core.text.table import ROWS
from trato.core.text.tokens import tokens_of
from trato.core.text.write import row_text, rows_of
from trato.core.words import Language

FORMS = tuple(row for row in ROWS if row.kind in {"act", "modifier"} and row.written)
KNOWN = {tuple(fold(word) for word in name.split()): name for name in PEOPLE}
HUNTED = 60_000


def readings(text: str, language: Language, style: NumberStyle) -> list[tuple[object, ...]]:
    context = Context(language, style, "MXN", {}, {}, KNOWN)
    parser = Parser(grammar(language), tokens_of(text, language, style), context)
    return [said.values for said in parser.whole("act", "modifier")]


def written(value: object, kind: str, writer: Writer) -> str:
    said = (row_text(row, value, writer) for row in rows_of(kind, value))
    return next(text for text in said if text is not None)


def one_way(row: Row, making: Making, language: Language, style: NumberStyle) -> None:
    value = making.row(row)
    if value is NOT_A_VALUE:
        return
    text = written(value, row.kind, Writer(language, style))
    assert readings(text, language, style) == [(value,)], text


@pytest.mark.parametrize("row", FORMS, ids=lambda row: row.id)
@pytest.mark.parametrize("language", Language)
def test_a_form_reads_back_in_one_way_what_it_writes(row: Row, language: Language) -> None:
    """Two readings of one sentence would be two agreements."""
    making = Making(random.Random(row.id))
    for style in (NumberStyle.COMMA_POINT, NumberStyle.SPACE_COMMA):
        one_way(row, making, language, style)


@pytest.mark.hunt
@pytest.mark.parametrize("language", Language)
def test_no_sentence_of_thousands_reads_in_two_ways(language: Language) -> None:
    """People do not see ambiguities; generation does."""
    making = Making(random.Random(f"hunt {language.value}"))
    styles = tuple(NumberStyle)
    for turn in range(HUNTED):
        one_way(FORMS[turn % len(FORMS)], making, language, making.chance.choice(styles))


@pytest.mark.hunt
@pytest.mark.parametrize("language", Language)
def test_no_other_wording_reads_in_two_ways(
    language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the table only reads means one thing as well: any wording, of the act and its parts."""
    making = Making(random.Random(f"wordings {language.value}"))

    def any_parts(row: Row, spoken: Language) -> tuple[Part, ...]:
        wordings = [said for said in row.wordings(spoken) if "{*" not in said]
        return tuple(any_words(part) for part in parts_of(making.chance.choice(wordings)))

    def any_words(part: Part) -> Part:
        match part:
            case Flag(_, text, _, heard):
                return replace(part, text=making.chance.choice((text, *heard)))
            case Plural(one, many) if making.chance.random() < 0.5:
                return Plural(many, one)
            case Tail(inner):
                return Tail(tuple(any_words(each) for each in inner))
            case _:
                return part

    monkeypatch.setattr(write, "_parts", any_parts)
    writer = Writer(language, NumberStyle.COMMA_POINT)
    for turn in range(HUNTED // 4):
        row = FORMS[turn % len(FORMS)]
        value = making.row(row)
        text = None if value is NOT_A_VALUE else row_text(row, value, writer)
        if text is not None:
            assert readings(text, language, writer.numbers) == [(value,)], text


@given(agreements())
def test_an_agreement_reads_back_as_it_was_written(agreement: Agreement) -> None:
    """What is signed is what runs: the text gives the value that gave the text."""
    again = read(write_agreement(agreement))
    assert again.agreement == agreement


@given(agreements(clauses=3), st.sampled_from(Language))
def test_the_other_language_says_the_same(agreement: Agreement, language: Language) -> None:
    """Spanish ⇄ English loses nothing: only the header names another language."""
    there = read(translate(agreement, language)).agreement
    back = read(translate(there, agreement.header.language)).agreement
    assert there.clauses == agreement.clauses
    assert back == agreement


@given(agreements(clauses=2))
def test_every_sentence_has_its_writer(agreement: Agreement) -> None:
    """A translated name is written in the language that is spoken."""
    for thing in agreement.things:
        for code, name in thing.translations:
            assert writer_of(agreement, Language(code)).names[thing.name] == name


def test_what_counts_breaches_multiplies_no_price() -> None:
    """A comma is no word: «2 times, the price» is not «2 times the price»."""
    text = "if the provider breaches C1 2 times, the price of “cartel” is taken off"
    [(found,)] = readings(text, Language.ENGLISH, NumberStyle.COMMA_POINT)
    assert isinstance(found, Discount)
    [condition] = found.conditions
    assert isinstance(condition, InBreach)
    assert condition.times == 2
    assert found.amount == PriceOf("cartel")
