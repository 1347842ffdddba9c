"""Documents as a whole: what contradicts itself, in one or between several, and what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from trato.core.clarity.documents.flaw import Fault, Flaw
from trato.core.clarity.documents.outline import Role, outlined
from trato.core.clarity.documents.review import flaws_in
from trato.core.words import Language

DOCUMENTS = Path(__file__).resolve().parents[2] / "documents"
KNOWLIGO = sorted(path.name for path in DOCUMENTS.glob("es-0[1-6]*.md"))


def found(*texts: str) -> list[Flaw]:
    """Return the flaws of texts read together."""
    named = [(f"{number}.md", text) for number, text in enumerate(texts, start=1)]
    return list(flaws_in(outlined(named)))


def faults(*texts: str) -> set[Fault]:
    return {flaw.fault for flaw in found(*texts)}


def knowligo() -> list[tuple[Fault, list[tuple[str, int]]]]:
    named = [(name, (DOCUMENTS / name).read_text(encoding="utf-8")) for name in KNOWLIGO]
    return [
        (flaw.fault, [(KNOWLIGO[spot.document][:5], spot.line) for spot in flaw.spots])
        for flaw in flaws_in(outlined(named))
    ]


def test_two_scales_compensate_the_same_event() -> None:
    """The SLA gives 10/20/30 % and the policies 5/10/15/20 % for the same breach."""
    assert (Fault.TWO_SCALES, [("es-01", 75), ("es-02", 70)]) in knowligo()


def test_cabling_is_included_and_excluded() -> None:
    """The services list it on site, the policies exclude it from every plan."""
    assert (Fault.IN_AND_OUT, [("es-04", 39), ("es-02", 45)]) in knowligo()


def test_replacing_and_repairing_hardware_want_a_definition() -> None:
    """One document includes replacing parts, another excludes repairing: where is the line?"""
    assert (Fault.SCOPE_UNCLEAR, [("es-04", 38), ("es-02", 41)]) in knowligo()


def test_payment_is_due_in_advance_and_afterwards() -> None:
    """Ten days from the invoice in one document, in advance in the other."""
    assert (Fault.TWO_PAYMENT_TERMS, [("es-02", 82), ("es-03", 107)]) in knowligo()


def test_working_hours_and_hours_for_the_same_target() -> None:
    """The SLA counts working hours, the plans say «24h» for the same priority of the same plan."""
    spots = [("es-01", 15), ("es-01", 16), ("es-01", 17), ("es-03", 12)]
    assert (Fault.CLOCK_UNCLEAR, spots) in knowligo()
    assert any(fault is Fault.CALENDAR_MISSING for fault, _ in knowligo())


def test_a_charge_without_a_price_is_vague() -> None:
    """«Pueden generar cargos adicionales», and nothing says how much."""
    assert (Fault.PRICE_MISSING, [("es-02", 50)]) in knowligo()


def test_plans_that_differ_do_not_contradict_each_other() -> None:
    """What one plan includes another may leave out, and it may answer sooner."""
    text = """
El Plan Oro y el Plan Plata son distintos.

## Plan Oro

- Tiempo de respuesta: 2 horas

### Qué incluye el Plan Oro

- Soporte de servidores físicos

## Plan Plata

- Tiempo de respuesta: 8 horas

### Qué no incluye el Plan Plata

- Soporte de servidores físicos
"""
    assert not {Fault.IN_AND_OUT, Fault.TWO_FIGURES} & faults(text)


def test_the_same_target_with_two_figures_is_told_once() -> None:
    """Two clauses give another deadline for the same report."""
    text = """
El prestador entrega el informe mensual en 5 días hábiles.

El prestador entrega el informe mensual en 10 días hábiles.
"""
    told = [flaw for flaw in found(text) if flaw.fault is Fault.TWO_FIGURES]
    assert [[spot.line for spot in flaw.spots] for flaw in told] == [[2, 4]]


def test_contradictions_in_english() -> None:
    """The same rules read English."""
    first = """
## What is included

- Structured network cabling
- Training for staff
"""
    second = """
## Exclusions

The following is excluded from all plans:

- Structured cabling
- Web design

## Payment

Fees are payable monthly in advance.

Payment is due within 30 days of the invoice date.
"""
    assert {Fault.IN_AND_OUT, Fault.TWO_PAYMENT_TERMS} <= faults(first, second)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("El prestador cobra [importe] al mes.", Fault.PLACEHOLDER),
        ("The fee is ____ per month.", Fault.PLACEHOLDER),
        ("El precio queda por definir.", Fault.PLACEHOLDER),
        ("El prestador entrega el logotipo al cliente.", Fault.DUE_MISSING),
        ("The provider delivers the logo to the client.", Fault.DUE_MISSING),
        ("El prestador entrega el logotipo en 5 días.", Fault.ACCEPTANCE_MISSING),
        (
            "El prestador entrega el logotipo en 5 días. El cliente aprueba cada entrega.",
            Fault.SILENCE_MISSING,
        ),
        ("La agencia aumentará las ventas del cliente.", Fault.GOAL_INCOMPLETE),
        ("El plazo corre desde la aprobación del comité.", Fault.TRIGGER_ORPHAN),
        ("El prestador entrega el logotipo en 5 días.", Fault.DELIVERABLE_INCOMPLETE),
        ("El prestador entrega el logotipo en 5 días.", Fault.KIND_MISSING),
        ("El prestador contesta en 4 horas hábiles.", Fault.CALENDAR_MISSING),
        ("Los cambios tienen un costo adicional.", Fault.PRICE_MISSING),
    ],
)
def test_each_gap_is_found(text: str, fault: Fault) -> None:
    """One sentence is enough to see what it leaves out."""
    assert fault in faults(text)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("El prestador entrega [el logotipo](logo.svg) el lunes.", Fault.PLACEHOLDER),
        ("El prestador entrega el logotipo en 5 días hábiles.", Fault.DUE_MISSING),
        (
            "El prestador entrega todo en 5 días. El cliente lo acepta; su silencio es aceptación.",
            Fault.SILENCE_MISSING,
        ),
        ("Los cambios tienen un costo adicional de 40 € por hora.", Fault.PRICE_MISSING),
        (
            "Contestamos en 4 horas hábiles. No son hábiles los festivos de Madrid.",
            Fault.CALENDAR_MISSING,
        ),
        (
            "La agencia aumentará las ventas del cliente de 100 a 120 pedidos en 6 meses.",
            Fault.GOAL_INCOMPLETE,
        ),
    ],
)
def test_what_is_said_is_no_gap(text: str, fault: Fault) -> None:
    """The same sentences with what they lacked."""
    assert fault not in faults(text)


def test_a_reference_to_a_clause_that_is_not_there() -> None:
    """Clause 9 is cited and the text has three."""
    text = "## 1. Objeto\nSegún la cláusula 9, el plazo corre.\n\n## 2. Precio\n\n## 3. Plazo\n"
    told = [flaw for flaw in found(text) if flaw.fault is Fault.REFERENCE_MISSING]
    assert [dict(flaw.params)["cited"] for flaw in told] == ["cláusula 9"]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("fault", list(Fault))
def test_every_flaw_says_what_is_wrong_what_to_ask_and_what_to_write(
    fault: Fault, language: Language
) -> None:
    """Nothing is found that cannot be said in both languages."""
    names = ("blanks", "cited", "who", "clause", "parts", "kinds", "thing")
    flaw = Flaw(fault, (), tuple((name, "@part.form") for name in names))
    assert flaw.message(language)
    assert "?" in flaw.question(language)
    assert "‹" in flaw.rewrite(language) or fault is Fault.SILENCE_MISSING


def test_a_row_between_tabs_is_a_row() -> None:
    """A table copied from a sheet is no prose; one line with a tab in it is no table."""
    sheet = "Tarifas\n\nServicio\tPlazo\tPrecio\nAlta\t4 h\t30 EUR\nBaja\t8 h\t20 EUR\nFin.\n"
    lines = outlined([("a", sheet)])[0].lines
    rows = [line for line in lines if line.role is Role.ROW]
    assert [line.cells for line in rows] == [("Alta", "4 h", "30 EUR"), ("Baja", "8 h", "20 EUR")]
    assert {line.columns for line in rows} == {("Servicio", "Plazo", "Precio")}
    assert [line.text for line in lines if line.role is Role.SENTENCE] == ["Tarifas", "Fin."]
    [alone] = outlined([("a", "El cliente paga\ten 10 días.\nY avisa.")])[0].lines[:1]
    assert alone.role is Role.SENTENCE


def test_markup_is_no_part_of_a_line_and_moves_nothing() -> None:
    """Where a line shows a letter, the document has it at the same place."""
    for path in sorted(DOCUMENTS.glob("e*.md")):
        text = path.read_text(encoding="utf-8")
        for line in outlined([(path.name, text)])[0].lines:
            stands = text[line.start : line.start + len(line.text)]
            assert len(stands) == len(line.text)
            pairs = zip(line.text, stands, strict=True)
            assert all(one == was for one, was in pairs if not one.isspace()), line
