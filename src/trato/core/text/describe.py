"""The table as plain data: every form with its blanks, for the editor and for the reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, assert_never

from trato.core.text.rows import Blank, Flag, Part, Row, Tail, parts_of
from trato.core.text.table import CHOICES, ROWS
from trato.core.text.terminals import TERMINALS
from trato.core.words import Language

_LABELS: Final[dict[str, tuple[str, str]]] = {
    "_": ("esto", "this"),
    "above": ("más de", "over"),
    "ahead": ("con cuánta antelación", "how long ahead"),
    "also": ("otras condiciones", "other conditions"),
    "amount": ("importe", "amount"),
    "amount_and_currency": ("importe", "amount"),
    "at_end_of": ("fin de qué periodo", "end of which period"),
    "bands": ("tramos", "bands"),
    "baseline": ("punto de partida", "baseline"),
    "basis": ("base de días", "day count"),
    "before": ("hasta cuánto antes", "how long before"),
    "by": ("quién", "who"),
    "calendar": ("horario", "calendar"),
    "cap": ("tope", "cap"),
    "caps": ("topes", "caps"),
    "cause": ("causa", "cause"),
    "channels": ("por qué medio", "by which channel"),
    "claim_from": ("desde el fin de qué periodo", "from the end of which period"),
    "claim_within": ("cuándo reclamarlo", "when to claim it"),
    "clause": ("cláusula", "clause"),
    "clauses": ("cláusulas", "clauses"),
    "closing": ("cierre", "closing charge"),
    "comparison": ("comparación", "comparison"),
    "condition": ("condición", "condition"),
    "conditions": ("condiciones", "conditions"),
    "count": ("cuántos", "how many"),
    "counting": ("cómo se cuenta", "how it is counted"),
    "days": ("días", "days"),
    "debtor": ("quién", "who"),
    "denominator": ("denominador", "denominator"),
    "due": ("plazo", "due"),
    "duration": ("cuánto tiempo", "how long"),
    "end_on": ("último día", "last day"),
    "erase_within": ("plazo para eliminarlo", "time to erase it"),
    "every": ("cada cuánto", "how often"),
    "expiry": ("cuándo caduca", "when it expires"),
    "extra": ("precio de lo adicional", "price of the further ones"),
    "fact": ("hecho", "fact"),
    "fixed_fee": ("cargo fijo", "fixed fee"),
    "grace": ("gracia", "grace"),
    "growth": ("crecimiento", "growth"),
    "happening": ("hecho", "event"),
    "high": ("máximo", "at most"),
    "holder": ("quién", "who"),
    "how": ("cómo", "how"),
    "included": ("incluidas", "included"),
    "items": ("lista", "list"),
    "least": ("mínimo", "least"),
    "limit": ("límite", "limit"),
    "loser": ("la que cede", "the one that yields"),
    "low": ("mínimo", "at least"),
    "may": ("qué puede", "what they may do"),
    "means": ("qué significa", "what it means"),
    "minute": ("hora", "hour"),
    "minutes": ("horas", "hours"),
    "most": ("hasta cuántos", "up to how many"),
    "name": ("nombre", "name"),
    "not_counted": ("lo que no cuenta", "what does not count"),
    "notice": ("aviso", "notice"),
    "number": ("número", "number"),
    "numerator": ("numerador", "numerator"),
    "numerator_and_denominator": ("fracción", "fraction"),
    "of": ("de qué", "of what"),
    "offset": ("de qué periodo", "of which period"),
    "on": ("fecha", "date"),
    "otherwise": ("prioridad de los demás", "priority of the others"),
    "owner": ("de quién es", "whose it is"),
    "parts": ("partes", "parts"),
    "payer": ("quién paga", "who pays"),
    "people": ("personas", "people"),
    "per": ("cada cuánto", "for each"),
    "period": ("periodo", "period"),
    "price": ("precio", "price"),
    "priorities": ("prioridades", "priorities"),
    "priority": ("prioridad", "priority"),
    "rate": ("porcentaje", "rate"),
    "reference": ("tasa de referencia", "reference rate"),
    "remedies": ("cláusulas que responden", "clauses that answer for it"),
    "renewal_notice": ("aviso para no renovar", "notice not to renew"),
    "renews_for": ("renovación", "renewal"),
    "repair_due": ("plazo para corregir", "time to repair"),
    "rhythm": ("unidad de tiempo", "unit of time"),
    "roll": ("si cae en día inhábil", "if it falls on a closed day"),
    "rolling": ("en cuánto tiempo", "in how long"),
    "rollover_most": ("hasta cuántas horas", "up to how many hours"),
    "same_period": ("en el mismo periodo", "in the same period"),
    "share": ("qué parte", "which part"),
    "side": ("parte", "side"),
    "since": ("desde cuándo", "since when"),
    "stages": ("partes del pago", "parts of the payment"),
    "start_on": ("primer día", "first day"),
    "step_minutes": ("pasos en minutos", "steps in minutes"),
    "stops": ("plazo que detiene", "clock that it stops"),
    "target": ("de qué", "of what"),
    "targets": ("plazos que mueve", "dues that it moves"),
    "spared": ("lo que sigue", "what goes on"),
    "unpaid": ("quién la debe", "who owes it"),
    "taxes": ("impuestos", "taxes"),
    "text": ("texto", "text"),
    "thing": ("cosa", "thing"),
    "things": ("cosas", "things"),
    "times": ("veces", "times"),
    "total": ("total", "total"),
    "trigger": ("cuándo nace", "when it is born"),
    "unit": ("unidad", "unit"),
    "unless": ("salvo si", "unless"),
    "until": ("hasta cuándo", "until when"),
    "until_on": ("fecha", "date"),
    "up_to": ("hasta", "up to"),
    "uses": ("usos", "uses"),
    "value": ("valor medido", "measured value"),
    "weekday": ("día de la semana", "weekday"),
    "what": ("qué cuenta", "what counts"),
    "when": ("cuándo", "when"),
    "winner": ("la que vale", "the one that holds"),
    "within": ("en cuánto tiempo", "within how long"),
}


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A blank of a form: the field that it fills, the kind of what goes in, whether it must.

    ``choices`` are (Spanish, English) words when the kind is a closed list; ``words`` are what a
    yes-or-no blank says; ``many`` when it takes a list.
    """

    field: str
    kind: str
    required: bool
    many: bool
    label: tuple[str, str]
    choices: tuple[tuple[str, str], ...] = ()
    words: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its id, whether it is an act, a modifier or a phrase, its wordings, its blanks.

    ``allows`` are the families of modifiers that may follow it; ``person``: a person must classify
    the fact.
    """

    id: str
    kind: str
    es: str
    en: str
    blanks: tuple[BlankForm, ...]
    allows: tuple[str, ...]
    person: bool


def forms() -> tuple[Form, ...]:
    """Return every form that is written, in the order of the table."""
    return tuple(form_of(row) for row in ROWS if row.written)


def form_of(row: Row) -> Form:
    """Return one row as plain data."""
    english = {name: text for name, text, _ in _flags(parts_of(row.en[0]))}
    blanks: dict[str, BlankForm] = {}
    for part, required in _blanks(parts_of(row.es[0]), required=True):
        made = _blank(part, english, required=required)
        blanks.setdefault(f"{made.field}:{made.kind}", made)
    return Form(
        row.id,
        row.kind,
        row.es[0],
        row.en[0],
        tuple(blanks.values()),
        tuple(sorted(row.allows)),
        row.person,
    )


def label_of(field: str, language: Language) -> str:
    """Return what a blank is called for people."""
    spanish, english = _LABELS.get(field, (field, field))
    return spanish if language is Language.SPANISH else english


def choices_of(kind: str) -> tuple[tuple[str, str], ...]:
    """Return the words of a closed list in both languages; none for any other kind."""
    return tuple(
        (choice.es[0].partition("|")[0], choice.en[0].partition("|")[0])
        for choice in CHOICES
        if choice.kind == kind
    )


def is_terminal(kind: str) -> bool:
    """Tell whether a kind is read from the text itself: a figure, a date, a name, free words."""
    return kind in TERMINALS


def _blank(part: Blank | Flag, english: dict[str, str], *, required: bool) -> BlankForm:
    match part:
        case Flag(name, text, _):
            label = (text, english.get(name, text))
            return BlankForm(name, "yes", required, many=False, label=label, words=label)
        case Blank(name, kind, joint):
            label = _LABELS.get(name, (name, name))
            return BlankForm(name, kind, required, joint is not None, label, choices_of(kind))
        case _:
            assert_never(part)


def _blanks(parts: tuple[Part, ...], *, required: bool) -> Iterator[tuple[Blank | Flag, bool]]:
    for part in parts:
        if isinstance(part, Tail):
            yield from _blanks(part.parts, required=False)
        elif isinstance(part, Blank | Flag):
            yield part, required


def _flags(parts: tuple[Part, ...]) -> Iterator[tuple[str, str, bool]]:
    for part, required in _blanks(parts, required=True):
        if isinstance(part, Flag):
            yield part.field, part.text, required
