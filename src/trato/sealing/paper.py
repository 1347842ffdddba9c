"""The agreement on paper: what was approved, by whom and when, with the way to check it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from importlib import import_module
from typing import Final

import segno

from trato.core.words import Language
from trato.sealing.faces import faces

_STYLE: Final = """
@page { size: A4; margin: 22mm;
  @bottom-left { content: string(name); font: 8.5pt Inter; color: #333 }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt Inter; color: #333 } }
* { font-variant-numeric: lining-nums tabular-nums !important }
html { font: 400 11.5pt/1.5 Inter; color: #000 }
h1 { font: 400 22pt/1.2 Inter; margin: 0 0 4mm; string-set: name content() }
.under { color: #222; margin: 0 0 8mm }
.clause { border-top: .4pt solid #999; padding: 4mm 0 }
.clause h2 { font: 600 10pt Inter; margin: 0 0 1.5mm; break-after: avoid }
.clause h2 span { font-weight: 400; color: #333; margin-right: 2mm }
.clause p { font: 400 12pt/1.45 Vollkorn; margin: 0 0 1.5mm; orphans: 3; widows: 3 }
.clause.short { break-inside: avoid }
.front { margin-bottom: 6mm }
.front p { font: 400 11pt/1.4 Vollkorn; margin: 0 0 1mm; white-space: pre-wrap }
.approvals { border-top: 1pt solid #000; margin-top: 6mm; padding-top: 4mm; break-inside: avoid }
.approvals h2 { font: 600 11.5pt Inter; margin: 0 0 2mm }
.approvals li { margin: 0 0 1.5mm }
.approvals ul { list-style: none; margin: 0; padding: 0 }
.hash { font: 8pt/1.4 Inter; color: #222; overflow-wrap: anywhere }
.check { display: flex; gap: 6mm; margin-top: 5mm; align-items: center }
.check img { width: 26mm; height: 26mm }
.check p { font-size: 9.5pt; margin: 0 }
.law { font-size: 9pt; color: #222; margin-top: 5mm }
"""
_WORDS: Final = {
    Language.SPANISH: {
        "version": "Versión {number}",
        "approved": "Quién lo aprobó",
        "by": "{name}, por {party}, el {at}",
        "entry": "Asiento {seq} del libro: {hash}",
        "talked": "Lo habían hablado antes de aprobarlo.",
        "hash": "Huella del texto (SHA-256): {sha256}",
        "check": "Para comprobar este archivo, ábrelo en {address}, o pide el archivo de prueba y "
        "ejecuta «python3 verificar.py». No hace falta confiar en nadie.",
        "law": "Es una firma electrónica simple: prueba quién aprobó qué texto y cuándo. No es una "
        "firma certificada ni una escritura ante notario.",
    },
    Language.ENGLISH: {
        "version": "Version {number}",
        "approved": "Who approved it",
        "by": "{name}, for {party}, on {at}",
        "entry": "Entry {seq} of the book: {hash}",
        "talked": "They had talked about it before approving it.",
        "hash": "Fingerprint of the text (SHA-256): {sha256}",
        "check": "To check this file, open it at {address}, or ask for the evidence file and run "
        "“python3 verificar.py”. There is no need to trust anybody.",
        "law": "It is a simple electronic signature: it proves who approved which text and when. "
        "It is no certified signature and no notarial deed.",
    },
}
SHORT_SENTENCES_MAX: Final = 6
"""A clause of up to this many sentences stays on one page."""


class NoPressError(Exception):
    """This machine cannot lay out letters: Pango is not installed."""


@dataclass(frozen=True, slots=True)
class PaperClause:
    """A clause as it was approved: label, title, sentences."""

    label: str
    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approved for which party, and when, in words that are ready to be read.

    `seq` and `hash` are those of the ledger's entry: the paper holds the ledger as it was then.
    """

    name: str
    party: str
    at: str
    seq: int = 0
    hash: str = ""
    talked: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that stands on the paper. `front` holds the lines before the first clause."""

    title: str
    language: Language
    number: int
    sha256: str
    front: tuple[str, ...]
    clauses: tuple[PaperClause, ...]
    approvals: tuple[Approval, ...]
    verify_address: str


def paper_pdf(paper: Paper) -> bytes:
    """Return the PDF of an agreement. The same paper always gives the same bytes.

    Raises `NoPressError` where the libraries that lay out letters (Pango) are not installed.
    """
    try:
        press = import_module("trato.sealing.press")
    except OSError as missing:
        raise NoPressError(str(missing)) from missing
    addresses = frozenset(one.file.as_uri() for one in faces())
    made = press.printed(_html(paper), fonts=addresses, identifier=paper.sha256.encode())
    assert isinstance(made, bytes)
    return made


def _html(paper: Paper) -> str:
    words = _WORDS[paper.language]
    clauses = "".join(_clause(one) for one in paper.clauses)
    front = "".join(f"<p>{escape(line)}</p>" for line in paper.front)
    approvals = "".join(_approval(one, words) for one in paper.approvals)
    code = segno.make(paper.verify_address, error="m").svg_data_uri(border=0)
    return f"""<!doctype html><html lang="{paper.language.value}"><head><meta charset="utf-8">
<title>{escape(paper.title)}</title><style>{_faces()}{_STYLE}</style></head><body>
<h1>{escape(paper.title)}</h1>
<p class="under">{escape(words["version"].format(number=paper.number))}</p>
<div class="front">{front}</div>{clauses}
<section class="approvals"><h2>{escape(words["approved"])}</h2><ul>{approvals}</ul>
<p class="hash">{escape(words["hash"].format(sha256=paper.sha256))}</p>
<div class="check"><img alt="" src="{code}">
<p>{escape(words["check"].format(address=paper.verify_address))}</p></div>
<p class="law">{escape(words["law"])}</p></section></body></html>"""


def _approval(one: Approval, words: dict[str, str]) -> str:
    said = escape(words["by"].format(name=one.name, party=one.party, at=one.at))
    talked = f" {escape(words['talked'])}" if one.talked else ""
    entry = words["entry"].format(seq=one.seq, hash=one.hash)
    line = f'<br><span class="hash">{escape(entry)}</span>' if one.hash else ""
    return f"<li>{said}.{talked}{line}</li>"


def _clause(clause: PaperClause) -> str:
    kind = "clause short" if len(clause.sentences) <= SHORT_SENTENCES_MAX else "clause"
    sentences = "".join(f"<p>{escape(one)}</p>" for one in clause.sentences)
    head = f"<h2><span>{escape(clause.label)}</span>{escape(clause.title)}</h2>"
    return f'<section class="{kind}">{head}{sentences}</section>'


def _faces() -> str:
    return "".join(
        f"@font-face {{ font-family: {one.family}; font-weight: {one.weight};"
        f' src: url("{one.file.as_uri()}") }}'
        for one in faces()
    )
