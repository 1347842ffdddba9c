"""A contract comes as people have it: in Word or as a PDF."""

import io
import zipfile
from collections.abc import Callable

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pypdf import PdfReader, PdfWriter

from tests.web.cast import Cast, browser_of
from trato.web.files.unpacking import UNPACKED_BYTES_MAX, without_number

CLAUSES = (
    "PRIMERA. Contacto. El prestador llama al cliente cada semana.",
    (
        "SEGUNDA. Respuesta. El prestador contesta cada mensaje del cliente por correo o por el "
        "portal, sea cual sea el asunto de que se trate, en 4 horas."
    ),
)


def in_word() -> bytes:
    """Return the contract as Word saves it: a title, paragraphs, a table."""
    made = docx.Document()
    made.add_heading("Contrato de servicios", 0)
    for one in CLAUSES:
        made.add_paragraph(one)
    table = made.add_table(2, 2)
    for cell, words in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Plan", "Precio", "Básico", "5,000 MXN"],
        strict=True,
    ):
        cell.text = words
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def in_pdf(html: str = "".join(f"<p>{one}</p>" for one in CLAUSES)) -> bytes:
    """Return the contract as a page whose lines are broken where the paper ends."""
    weasyprint = pytest.importorskip("weasyprint", exc_type=OSError)
    raw: bytes = weasyprint.HTML(string=html).write_pdf()
    return raw


def locked() -> bytes:
    """Return a PDF that asks for a password."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(in_pdf())))
    writer.encrypt("secreto")
    kept = io.BytesIO()
    writer.write(kept)
    return kept.getvalue()


def swollen() -> bytes:
    """Return a file of a few kilobytes that unpacks to more than is ever read."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", b"0" * (UNPACKED_BYTES_MAX + 1))
    return kept.getvalue()


@pytest.mark.parametrize("made", [in_word, in_pdf])
def test_a_file_gives_the_passages_that_its_words_give(
    cast: Cast, made: Callable[[], bytes]
) -> None:
    """Headings stand apart, a sentence that a page broke is one, and what reads is kept."""
    page = _sent(cast, made())
    shown = {one.words: one for one in page.context["passages"]}
    assert "El prestador llama al cliente cada semana." in shown
    assert shown["PRIMERA. Contacto."].is_heading
    assert any(words.endswith("en 4 horas.") and "asunto" in words for words in shown)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: b"%PDF-1.7 nada", "No se pudo leer"),
        (lambda: b"PK\x03\x04 nada", "No se pudo leer"),
        (lambda: in_pdf("<p></p>"), "imagen escaneada"),
        (locked, "protegido con contraseña"),
        (swollen, "demasiado grande"),
    ],
)
def test_a_file_without_words_says_what_to_do_and_loses_nothing(
    cast: Cast, made: Callable[[], bytes], said: str
) -> None:
    """Broken, scanned, locked, swollen: the form is shown again with what was typed."""
    page = _sent(cast, made(), text="Lo que ya había pegado.").content.decode()
    assert said in page
    assert "Lo que ya había pegado." in page


def test_the_number_of_a_page_is_not_of_its_text() -> None:
    """A sentence goes on from one page to the next; a figure inside it stays."""
    assert without_number("2\nen 5 días\nPágina 2 de 7") == "en 5 días"
    assert without_number("El precio es de\n24\npesos") == "El precio es de\n24\npesos"


def _sent(cast: Cast, raw: bytes, text: str = ""):  # type: ignore[no-untyped-def]  # of the test client
    return browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/acuerdo/pegar/",
        {"text": text, "file": SimpleUploadedFile("contrato", raw)},
    )
