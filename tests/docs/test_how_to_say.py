"""Every sentence that the pages on how to say it show runs, and both pages show the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from trato.core.agreement import State
from trato.core.text import read
from trato.core.words import Language, explain

PAGES = Path(__file__).parents[2] / "docs" / "how-to"
_FENCE = re.compile(r"^```sentences\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADS = {
    "decirlo.md": """# Acuerdo: Ejemplos
Idioma: español. Zona horaria: America/Mexico_City. Moneda: MXN. Números: 1,234.56.

## Partes
Prestador: Estudio Nopal (Ana Ruiz: responsable).
Cliente: La Milpa (Carla Sosa: responsable; Diego Paz: pide).

## Horarios
Horario «oficina»: lunes a viernes, de 9:00 a 14:00 y de 16:00 a 19:00. Festivos: 2026-03-16.

## Cosas
«riesgo». «boda». «tipo de referencia». «multa». «mantenimiento». «publicación». «cuota mensual».
«borrador». «retirada».
«configuración». «arranque». «anteproyecto». «análisis».

""",
    "say-it.md": """# Agreement: Examples
Language: English. Time zone: America/Mexico_City. Currency: MXN. Numbers: 1,234.56.

## Parties
Provider: Studio Nopal (Ana Ruiz: responsible).
Client: La Milpa (Carla Sosa: responsible; Diego Paz: asks).

## Calendars
Calendar “office”: Monday to Friday, 9:00 to 14:00 and 16:00 to 19:00. Holidays: 2026-03-16.

## Things
“risk”. “wedding”. “reference rate”. “fine”. “maintenance”. “publication”. “monthly fee”.
“draft return”. “withdrawal”.
“set-up”. “launch”. “draft plan”. “analysis”.

""",
}


def sentences_of(name: str) -> list[str]:
    """Return the fences of a page, each one clause."""
    return _FENCE.findall((PAGES / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", _HEADS)
def test_everything_that_a_page_shows_runs(name: str) -> None:
    """Copied as it stands, each box is a clause without a problem."""
    clauses = "".join(
        f"## C{number}. X\n{body}\n" for number, body in enumerate(sentences_of(name), start=1)
    )
    reading = read(_HEADS[name] + clauses)
    language = Language.SPANISH if name == "decirlo.md" else Language.ENGLISH
    wrong = [explain(one, language) for one in reading.problems if one.blocks]
    assert wrong == []
    assert {one.state for one in reading.sentences} <= {State.RUNS, State.PERSON}


def test_both_pages_show_the_same() -> None:
    """As many boxes, with as many sentences that are the same forms."""
    forms = []
    for name, head in _HEADS.items():
        read_pages = [read(f"{head}## C1. X\n{body}") for body in sentences_of(name)]
        forms.append([[one.row for one in page.sentences] for page in read_pages])
    assert forms[0] == forms[1]
