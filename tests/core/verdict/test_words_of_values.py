"""What the engine writes as a code is said as people say it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.core.verdict.made import MILPA
from trato.core.money import NumberStyle
from trato.core.verdict.wording import Speaker, capital
from trato.core.words import Language

SPANISH = Speaker(Language.SPANISH, MILPA)
ENGLISH = Speaker(Language.ENGLISH, MILPA)


@pytest.mark.parametrize(
    ("code", "spanish", "english"),
    [
        ("2026-Q2", "el trimestre 2 de 2026", "quarter 2 of 2026"),
        ("2026-H1", "el semestre 1 de 2026", "half 1 of 2026"),
        ("2026-03", "marzo de 2026", "March 2026"),
        ("ciclo 7", "ciclo 7", "ciclo 7"),
        ("provider", "Estudio Nopal", "Estudio Nopal"),
        ("0.085 MXN", "0.085\u00a0MXN", "0.085\u00a0MXN"),
        ("90 working_minute", "1 h 30 min hábiles", "1 h 30 min of working time"),
    ],
)
def test_a_code_is_said_in_words(code: str, spanish: str, english: str) -> None:
    """A quarter, a half year, a month, a side, working time; what is no code stays."""
    said = [one.raw(code) if code != "ciclo 7" else one.period(code) for one in (SPANISH, ENGLISH)]
    assert said == [spanish, english]


def test_a_key_without_words_is_shown_as_it_is() -> None:
    """An older standing may hold a reason that nobody words any more."""
    assert SPANISH.keyed("reason.of.long.ago", [("day", "2026-03-01")]) == "reason.of.long.ago"


def test_a_factor_is_written_with_the_figures_of_the_agreement() -> None:
    """Where a comma parts the decimals, ×1.075 would be a thousand times."""
    header = replace(MILPA.header, numbers=NumberStyle.POINT_COMMA)
    other = Speaker(Language.SPANISH, replace(MILPA, header=header))
    assert (SPANISH.raw("×1.075"), other.raw("×1.075")) == ("×1.075", "×1,075")


@pytest.mark.parametrize(
    ("text", "said"),
    [("«lote»", "«Lote»"), ("¿qué?", "¿Qué?"), ("3 días", "3 días"), ("«…»", "«…»")],
)
def test_a_sentence_begins_with_a_capital_letter(text: str, said: str) -> None:
    """Marks and figures before it stay as they are; what has no letter stays."""
    assert capital(text) == said
