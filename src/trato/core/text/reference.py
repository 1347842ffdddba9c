"""The reference of forms: every row of the table as Markdown, with an example in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from trato.core.agreement import Verb
from trato.core.text.describe import is_terminal, label_of
from trato.core.text.rows import (
    JOINTS,
    Blank,
    Choice,
    Flag,
    Part,
    Plural,
    Row,
    Tail,
    Words,
    parts_of,
)
from trato.core.text.table import CHOICES, ROWS
from trato.core.words import Language

_EXAMPLES: Final[dict[str, tuple[str, str]]] = {
    "count": ("3", "3"),
    "figure": ("10", "10"),
    "percent": ("5 %", "5%"),
    "money": ("1,500.00 MXN", "1,500.00 MXN"),
    "unit_money": ("0.085 MXN", "0.085 MXN"),
    "date": ("2026-03-27", "2026-03-27"),
    "clock": ("a las 18:00", "at 18:00"),
    "ordinal": ("5.º", "5th"),
    "month_day": ("día 25", "25th"),
    "offset": ("del mes siguiente", "of the next month"),
    "same_period": ("ese mes", "that month"),
    "hours": ("20 horas", "20 hours"),
    "name": ("«detalle»", "“detail”"),
    "calendar": ("«oficina»", "“office”"),
    "priority": ("«alta»", "“high”"),
    "thing": ("«informe»", "“report”"),
    "value": ("«disponibilidad»", "“availability”"),
    "label": ("C5", "C5"),
    "person": ("Ana Ruiz", "Ana Ruiz"),
    "text": ("según el anexo A", "as annex A says"),
    "criterion_text": ("cada texto lleva su título", "each text has its title"),
    "measure": ("kg", "kg"),
    "tax": ("IVA", "VAT"),
}
_CLIENTS: Final = frozenset({Verb.PAY, Verb.GIVE, Verb.REVIEW, Verb.DECIDE})
_TITLES: Final = {
    Language.SPANISH: (
        "Formas",
        "Actos",
        "Modificadores",
        "Frases para los huecos",
        "Listas cerradas",
    ),
    Language.ENGLISH: ("Forms", "Acts", "Modifiers", "Phrases for blanks", "Closed lists"),
}
_INTRODUCTION: Final = {
    Language.SPANISH: (
        "Todas las formas que se leen y se escriben, con un ejemplo en los dos idiomas. Lo que va"
        " entre corchetes puede faltar; lo que va entre ‹ › es un hueco. También se leen otras"
        " maneras corrientes de decir lo mismo («entregará», «debe entregar», «dentro de los 3 días"
        " hábiles siguientes a la firma», «si no contesta, se entiende aceptado», «cualquiera de"
        " las partes puede terminar el acuerdo»…): `trato check` dice si la tuya corre. Esta página"
        " se hace de la tabla misma."
    ),
    Language.ENGLISH: (
        "Every form that is read and written, with an example in both languages. What stands in"
        " square brackets may be left out; what stands in ‹ › is a blank. Other usual ways of"
        " saying the same are read too (“shall deliver”, “sends”, “no later than 3 working days"
        " after the signature”, “without an answer it counts as accepted”, “either party may"
        " terminate the agreement” …): `trato check` says whether yours runs. This page is made"
        " from the table itself."
    ),
}


def reference(language: Language) -> str:
    """Return the reference page in a language, as Markdown."""
    title, acts, modifiers, phrases, lists = _TITLES[language]
    lines = [f"# {title}", "", _INTRODUCTION[language]]
    for heading, kind in ((acts, "act"), (modifiers, "modifier")):
        lines += ["", f"## {heading}", ""]
        lines += [_line(row, language) for row in _rows(kind)]
    lines += ["", f"## {phrases}"]
    for kind in _phrase_kinds():
        lines += ["", f"### {kind}", ""]
        lines += [_line(row, language) for row in _rows(kind)]
    lines += ["", f"## {lists}"]
    for kind in dict.fromkeys(choice.kind for choice in CHOICES):
        if kind not in _phrase_kinds():
            lines += ["", f"### {kind}", "", _words_of(kind, language)]
        else:
            lines += ["", _words_of(kind, language)]
    return "\n".join(lines) + "\n"


def _words_of(kind: str, language: Language) -> str:
    """Return the words of a closed list, singular and plural, all that are read."""
    said = (form for choice in _choices(kind) for form in choice.wordings(language))
    return " · ".join(form.replace("|", " / ") for form in said)


def example_of(row: Row, language: Language) -> str:
    """Return an example of a form with nothing in it that may be left out."""
    text = _joined(_filled(row, language), language)
    return f"{text[:1].upper()}{text[1:]}." if row.kind in {"act", "modifier"} else text


def _line(row: Row, language: Language) -> str:
    pattern = _joined(_pattern(parts_of(row.wordings(language)[0]), language), language)
    examples = [f"*{example_of(row, each)}*" for each in (language, _other(language))]
    return f"- `{row.id}` — {pattern}  \n  " + "  \n  ".join(examples)


def _other(language: Language) -> Language:
    return Language.ENGLISH if language is Language.SPANISH else Language.SPANISH


@cache
def _rows(kind: str) -> tuple[Row, ...]:
    return tuple(row for row in ROWS if row.kind == kind and row.written)


@cache
def _choices(kind: str) -> tuple[Choice, ...]:
    return tuple(choice for choice in CHOICES if choice.kind == kind)


def _phrase_kinds() -> tuple[str, ...]:
    kinds = dict.fromkeys(row.kind for row in ROWS if row.written)
    return tuple(kind for kind in kinds if kind not in {"act", "modifier"})


def _pattern(parts: tuple[Part, ...], language: Language) -> Iterator[str]:
    for part in parts:
        match part:
            case Words(text) | Flag(_, text):
                yield text
            case Plural(_, many):
                yield many
            case Blank(name, kind, joint):
                more = "" if joint is None else f" {JOINTS[joint][language][1]} …"
                label = f"‹{label_of(name, language)}›"
                yield (label if is_terminal(kind) else f"[{label}](#{kind})") + more
            case Tail(inner):
                yield f"[{_joined(_pattern(inner, language), language)}]"


def _filled(row: Row, language: Language) -> Iterator[str]:
    client = dict(row.fixed).get("verb") in _CLIENTS
    counted = False
    for part in parts_of(row.wordings(language)[0]):
        match part:
            case Words(text) | Flag(_, text):
                yield text
            case Plural(_, many):
                yield many
            case Blank(name, "side"):
                sides = [choice.wordings(language)[0] for choice in _choices("side")]
                yield sides[client or name in {"by", "holder"}]
            case Blank(name, kind, joint):
                said = _example(kind, language, many=counted)
                counted = kind == "count"
                link = JOINTS[joint][language][1] if joint == "plus" else None
                yield f"{said} {link} {said}" if link else said
            case Tail():
                continue


def _example(kind: str, language: Language, *, many: bool) -> str:
    """Return an example of a kind: a terminal's, the first choice, or the first row."""
    spoken = 0 if language is Language.SPANISH else 1
    if kind in _EXAMPLES:
        return _EXAMPLES[kind][spoken]
    if _choices(kind):
        one, _, plural = _choices(kind)[0].wordings(language)[0].partition("|")
        return plural if plural and many else one
    return _joined(_filled(_rows(kind)[0], language), language)


def _joined(pieces: Iterator[str], language: Language) -> str:
    text = re.sub(r"\s+([,;:])", r"\1", " ".join(pieces))
    text = re.sub(r"\[\s+", "[", text)
    text = re.sub(r",+", ",", re.sub(r"\s+", " ", text)).strip(" ,")
    if language is Language.SPANISH:
        text = re.sub(r"\bde el ", "del ", re.sub(r"\ba el ", "al ", text))
    return text
