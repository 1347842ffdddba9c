"""A pasted document is cut into its clauses, and nothing of it is lost."""

from __future__ import annotations

import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trato.core.agreement import Agreement
from trato.core.text import read
from trato.core.text.suggest import Kind, Pasted, PastedPiece, PieceState, paste
from trato.core.words import Language

DOCUMENTS = sorted((Path(__file__).parents[2] / "documents").glob("??-*.md"))
AGREED = read(
    "# Acuerdo: Soporte\nIdioma: español. Zona horaria: America/Argentina/Buenos_Aires."
    " Moneda: ARS. Números: 1.234,56.\n\n## Partes\nPrestador: KnowLigo.\nCliente: La Milpa.\n"
).agreement
TAG = re.compile(r"<[^<>\n]*>")


def kinds(text: str) -> list[tuple[str, str]]:
    return [(piece.kind.value, piece.words) for piece in paste(text).pieces]


def piece(text: str, words: str, agreement: Agreement | None = None) -> PastedPiece:
    return next(one for one in paste(text, agreement).pieces if words in one.words)


def lost(pasted: Pasted) -> str:
    """Return the letters and digits that stand in no piece."""
    ends = [0, *(one.end for one in pasted.pieces)]
    starts = [*(one.start for one in pasted.pieces), len(pasted.text)]
    gaps = (pasted.text[a:b] for a, b in zip(ends, starts, strict=True))
    return "".join(re.sub(r"[\W_]", "", TAG.sub("", gap)) for gap in gaps)


# --- cut ------------------------------------------------------------------------------------------


def test_headings_are_known_by_hashes_underlines_capitals_and_bold() -> None:
    """People mark a heading in every way."""
    text = "# Uno\n\nDos\n---\n\nTRES CUATRO\n\n**Cinco**\n\nEl cliente paga.\n"
    assert kinds(text)[:4] == [
        ("heading", "Uno"),
        ("heading", "Dos"),
        ("heading", "TRES CUATRO"),
        ("heading", "Cinco"),
    ]
    assert piece(text, "paga").under == ("Uno", "Dos", "TRES CUATRO", "Cinco")


def test_numbered_lines_with_clauses_below_are_headings() -> None:
    """«1. Pagos» over «1.1 …» is a heading; a numbered list is a list."""
    text = "1. Pagos\n1.1 El cliente paga.\n1.2 El prestador factura.\n\n2. Plazos\n2.1 Hay uno.\n"
    assert [kind for kind, _ in kinds(text)] == [
        "heading", "item", "item", "heading", "item",
    ]  # fmt: skip
    assert piece(text, "Hay uno").under == ("Plazos",)
    assert [kind for kind, _ in kinds("1. Logotipo\n2. Tarjetas\n3. Carta\n")] == ["item"] * 3


def test_a_page_that_breaks_its_lines_is_cut_like_one_that_does_not() -> None:
    """What is copied from a PDF has the clauses that it has in the file it was made from."""
    whole = (
        "PRIMERA. Objeto. El prestador entregará un informe mensual al cliente en 5 días hábiles."
        "\n\nSEGUNDA. Pago. El cliente pagará 24,000.00 MXN cada mes.\n"
    )
    broken = (
        "PRIMERA. Objeto. El prestador entregará un informe\nmensual al cliente en 5 días hábiles."
        "\nSEGUNDA. Pago. El cliente pagará 24,000.00\nMXN cada mes.\n"
    )

    def cut(text: str) -> list[tuple[str, str]]:
        return [(one.kind.value, " ".join(one.text.split())) for one in paste(text).pieces]

    assert cut(broken) == cut(whole)
    assert [kind for kind, _ in cut(broken)] == ["heading", "clause"] * 2


def test_the_ordinals_of_contracts_are_headings() -> None:
    """«TERCERA.- PRECIO. El cliente …» is a heading and its clause."""
    text = "PRIMERA.- OBJETO. El prestador diseña.\n\nCláusula segunda. Precio\n\nSon 100 EUR.\n"
    assert kinds(text) == [
        ("heading", "PRIMERA.- OBJETO."),
        ("clause", "El prestador diseña."),
        ("heading", "Cláusula segunda. Precio"),
        ("clause", "Son 100 EUR."),
    ]


@pytest.mark.parametrize("mark", ["-", "*", "•", "1.", "1)", "(1)", "a)", "a.", "(iv)", "2.1"])
def test_items_of_lists_are_known_by_their_marks(mark: str) -> None:
    """Bullets, numbers, letters and Roman numbers; the line that opens the list stays above."""
    text = f"El servicio incluye:\n{mark} visitas al taller\n{mark} piezas\n"
    found = [one for one in paste(text).pieces if one.kind is Kind.ITEM]
    assert [one.words for one in found] == ["visitas al taller", "piezas"]
    assert all(one.under == ("El servicio incluye:",) for one in found)
    assert found[0].text == f"{mark} visitas al taller"


def test_a_list_within_an_item_stands_under_it() -> None:
    """What is indented belongs to the item above it."""
    text = "- Visitas:\n  - de lunes a viernes\n  - los sábados\n- Piezas\n"
    assert piece(text, "sábados").under == ("Visitas:",)
    assert piece(text, "Piezas").under == ()


def test_the_sentences_of_a_paragraph_are_clauses_each() -> None:
    """A point ends a clause; an abbreviation, a decimal or a bracket does not."""
    text = "Aviso: lo firma el Sr. Paz (ver art. 3. y 4.). Paga el 3.5 % al mes. ¿Y si no?\n"
    assert [words for _, words in kinds(text)] == [
        "Aviso: lo firma el Sr. Paz (ver art. 3. y 4.).",
        "Paga el 3.5 % al mes.",
        "¿Y si no?",
    ]


def test_lines_broken_at_the_margin_are_one_sentence() -> None:
    """A paragraph pasted from a mail is broken in lines."""
    assert kinds("El cliente paga cada\nfactura en 10\ndías.\n") == [
        ("clause", "El cliente paga cada factura en 10 días.")
    ]


def test_what_follows_the_first_sentence_of_a_labelled_item_stands_under_its_label() -> None:
    """«Cancelación: con aviso. No hay reembolsos.»: the second one is about cancelling too."""
    text = "- **Cancelación**: con 30 días de aviso. No se hacen reembolsos.\n"
    assert piece(text, "reembolsos").under == ("Cancelación",)


def test_a_definition_list_gives_each_term_with_its_meaning() -> None:
    """The term and the line that begins with a colon are one piece."""
    assert kinds("Incidente\n: un fallo que detiene el trabajo\n") == [
        ("term", "Incidente : un fallo que detiene el trabajo")
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| Priority | Response | Fix |\n|---|---|---|\n| P1 | 15 minutes | 4 hours |\n",
        "Priority | Response | Fix\n--- | --- | ---\nP1 | 15 minutes | 4 hours\n",
        "Priority\tResponse\tFix\nP1\t15 minutes\t4 hours\n",
        (
            "+----+----+----+\n| Priority | Response | Fix |\n+----+----+----+\n"
            "| P1 | 15 minutes | 4 hours |\n+----+----+----+\n"
        ),
    ],
    ids=["markdown", "bare", "tabs", "boxes"],
)
def test_each_row_of_a_table_is_a_clause_with_its_header_words(table: str) -> None:
    """«P1 | 15 minutes | 4 hours» under «Priority | Response | Fix» is two duties."""
    pasted = paste(table)
    assert [one.kind for one in pasted.pieces] == [Kind.COLUMNS, Kind.ROW]
    said = pasted.pieces[1].suggestions[0].text
    assert "answers each request of priority “P1” by the client within 15 minutes." in said
    assert "resolves each request of priority “P1” by the client within 4 hours." in said


def test_a_table_of_plans_says_what_each_plan_has() -> None:
    """A «Sí» includes, a «No» leaves out, a figure counts; and each for its plan alone."""
    text = (
        "# Planes\n\n| Prestación | Básico | Pro |\n|---|---|---|\n| Visitas | No | 2 al mes |\n"
        "| Copias | Sí | Sí |\n| Usuarios | 5 | Ilimitados |\n"
    )
    visits, copies, users = [one for one in paste(text, AGREED).pieces if one.kind is Kind.ROW]
    assert visits.suggestions[0].text.startswith(
        "No incluye: «Visitas». Rige si el cliente tiene «Básico»."
    )
    assert "Incluye: «Copias». Rige si el cliente tiene «Pro»." in copies.suggestions[0].text
    assert "Incluye: 5 «Usuarios»." in users.suggestions[0].text


# --- judged ---------------------------------------------------------------------------------------


def test_a_piece_runs_is_likely_or_is_prose() -> None:
    """What is Trato's language already runs; what asks for a form has some; the rest is prose."""
    text = (
        "El prestador entrega «informe» cada mes. Contestamos las consultas en 4 horas hábiles."
        " Nos encanta lo que hacemos.\n"
    )
    assert [one.state for one in paste(text, AGREED).pieces] == [
        PieceState.RUNS,
        PieceState.LIKELY,
        PieceState.PROSE,
    ]


def test_what_stands_above_tells_what_an_item_is() -> None:
    """The same words are part of the service in one list and left out of it in the other."""
    inside = piece("## Qué incluye\n\n- Soporte de impresoras\n", "impresoras", AGREED)
    outside = piece("## Qué no incluye\n\n- Soporte de impresoras\n", "impresoras", AGREED)
    assert inside.suggestions[0].text == "Incluye: «Soporte de impresoras»."
    assert outside.suggestions[0].text == "No incluye: «Soporte de impresoras»."


def test_a_clause_under_the_heading_of_a_plan_is_for_that_plan() -> None:
    """What a plan gives, only its clients have."""
    text = "## Plan Básico\n\n- Tiempo de respuesta: 8 horas\n\n## Todos\n\n- Respuesta: 9 horas\n"
    assert piece(text, "8 horas", AGREED).suggestions[0].text == (
        "Si el cliente tiene «Plan Básico», el prestador contesta cada petición del cliente"
        " en 8 horas."
    )
    assert "Plan" not in piece(text, "9 horas", AGREED).suggestions[0].text


def test_each_piece_knows_its_place_in_the_original() -> None:
    """Text, characters, line and column all point at the same stretch."""
    pasted = paste("Uno.\r\n\r\n- **Dos**: 3 días.\r\n")
    found = pasted.pieces[1]
    assert pasted.text[found.start : found.end] == found.text == "- **Dos**: 3 días."
    assert (found.place.line, found.place.column) == (3, 1)
    assert found.words == "Dos: 3 días."


def test_bytes_are_read_in_the_codes_that_offices_write() -> None:
    """UTF-8 with and without its mark, UTF-16 with its mark, and Windows-1252."""
    words = "El cliente paga «cuota» el día 5."
    for code in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        assert paste(words.encode(code)).pieces[0].words == words


def test_the_language_of_the_document_is_that_of_its_suggestions() -> None:
    """Before there is an agreement nobody has chosen a language."""
    assert paste("We answer every email within 4 hours.").language is Language.ENGLISH
    found = piece("Contestamos cada correo en 4 horas.", "correo")
    assert found.suggestions[0].text.startswith("El prestador contesta")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_nothing_of_a_real_document_is_lost(path: Path) -> None:
    """Between the pieces stand marks alone, and no two pieces share a word."""
    pasted = paste(path.read_bytes(), most=1)
    assert all(one.end <= other.start for one, other in pairwise(pasted.pieces))
    assert lost(pasted) == ""


PASTED = st.text(
    st.sampled_from(["a", "B", "ñ", "1", ".", ":", "|", "-", "#", "*", " ", "\n", "\t", "<", ">"])
    | st.characters(codec="utf-8"),
    max_size=300,
)


@given(PASTED)
def test_nothing_of_any_text_is_lost_and_nothing_raises(text: str) -> None:
    """Whatever is pasted."""
    pasted = paste(text, AGREED, most=1)
    assert all(one.end <= other.start for one, other in pairwise(pasted.pieces))
    assert lost(pasted) == ""
    for one in pasted.pieces:
        assert pasted.text[one.start : one.end] == one.text


@given(st.binary(max_size=200))
def test_any_bytes_give_pieces(source: bytes) -> None:
    """A file that is no text is read as well as it goes."""
    assert paste(source).problems == ()


def test_a_text_that_is_too_long_is_read_up_to_the_limit() -> None:
    """The Problem says how much there was."""
    pasted = paste("palabra\n" * 30_000, most=1)
    assert [one.code for one in pasted.problems] == ["text-too-large"]
    assert len(pasted.text) == 200_000


@pytest.mark.parametrize(
    "unit", ["a ", "(", "|", "- a\n", "1.", "*", "<", "a.\n", "A: ", "[x](", "\t"]
)
def test_a_text_made_to_be_slow_is_not(unit: str) -> None:
    """Time grows with the text: ten times the length, no more than some thirty times the time."""

    def spent(count: int) -> float:
        text = (unit * count)[: 2 * count]
        began = time.process_time()
        paste(text, AGREED, most=1)
        return time.process_time() - began

    spent(50)
    assert spent(5_000) < 30 * spent(500) + 0.5


# --- at the edges ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("---\ntitle: Uno\n---\n# Dos\n", [("note", "title: Uno"), ("heading", "Dos")]),
        ("---\n---\n# Dos\n", [("heading", "Dos")]),
        ("El cliente paga.\n# Uno\n", [("clause", "El cliente paga."), ("heading", "Uno")]),
        (
            "El cliente paga.\n| Alta | 4 h |\n| Baja | 8 h |\n",
            [("clause", "El cliente paga."), ("row", "Alta | 4 h"), ("row", "Baja | 8 h")],
        ),
        ("TERCERA.- PRECIO.", [("heading", "TERCERA.- PRECIO.")]),
        ("TERCERA.-", [("heading", "TERCERA.-")]),
        ("TERCERA.- El cliente paga.", [("heading", "TERCERA.-"), ("clause", "El cliente paga.")]),
        ("TERCERA.- La forma de pago.", [("heading", "TERCERA.- La forma de pago.")]),
        ("Sexta.- Se paga en mayo", [("heading", "Sexta.-"), ("clause", "Se paga en mayo")]),
        ("Clause 4: The client pays.", [("heading", "Clause 4:"), ("clause", "The client pays.")]),
    ],
)
def test_what_follows_without_a_line_between_is_told_apart(
    text: str, pieces: list[tuple[str, str]]
) -> None:
    """A heading, a table or an ordinal needs no empty line before what it is not."""
    assert kinds(text) == pieces


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Uno\nEl cliente paga.\n",
        "1. Pagos\n\nEl cliente paga.\n",
        "| a | b |\n|---|---|\n|  |  |\n| 1 | 2 |\n",
        "| a | b |\n| c | d |",
        "1. Uno\n\n\n\n",
        "...\n\n—\n\n**\n",
    ],
)
def test_odd_beginnings_and_ends_lose_nothing(text: str) -> None:
    """A front matter that nobody closed, an empty row, marks without words."""
    assert lost(paste(text)) == ""


def test_more_passages_than_are_kept_go_into_the_last() -> None:
    """A limit on what is cut, and every word still stands in a piece."""
    pasted = paste("\n\n".join(f"El cliente paga {n}." for n in range(4_200)))
    assert lost(pasted) == ""
