"""The reference of events as Markdown: every kind, its fields, and an example to record."""

from __future__ import annotations

import json
from typing import Final

from trato.core.events.kinds import BINDING, CHOICES, FIELDS, EventKind, FieldSpec, FieldType
from trato.core.words import Language, say

_SAMPLES: Final[dict[FieldType, object]] = {
    FieldType.TEXT: "…",
    FieldType.NAME: "informe",
    FieldType.REF: "e1",
    FieldType.REFS: ["e1"],
    FieldType.NAMES: ["a", "b"],
    FieldType.BOOL: True,
    FieldType.MINUTES: 60,
    FieldType.ORDINAL: 1,
    FieldType.QUANTITY: "12",
    FieldType.NUMBER: "99.5",
    FieldType.AMOUNT: "1500.00",
    FieldType.CURRENCY: "MXN",
    FieldType.MOMENT: "2026-03-20T18:00:00-06:00",
    FieldType.PERIOD: "2026-03",
    FieldType.SHA256: "0" * 64,
    FieldType.STATUS: "joins",
    FieldType.OUTCOME: "solved",
    FieldType.ASSERTS: "late",
    FieldType.ANSWER: "9",
    FieldType.ITEMS: [{"criterion": None, "text": "…"}],
    FieldType.CLAIMS: [{"asserts": "late", "clause": "C5"}],
    FieldType.VALUES: {"m2": "142.6"},
    FieldType.REPLACED: {"amount": "1000.00"},
}
_PAGES: Final = {
    Language.SPANISH: (
        "Hechos",
        (
            "Un hecho es una línea de JSON (o una orden `trato record`). Esta página se hace con la "
            "tabla del programa."
        ),
        "Lo que lleva todo hecho",
        (
            "`at`: cuándo pasó, en ISO con desfase, o sólo la fecha si no se sabe la hora.",
            (
                "`by`: quién lo hizo, por su nombre corto (el nombre de pila en minúsculas y sin "
                "acentos, o el que diga «Partes»); `third:NOMBRE` si fue un tercero, o `system`."
            ),
            "`kind`: una de las clases de abajo. `fields`: sus datos.",
            (
                "`channel`: email, portal, chat, document (estas cuatro son «por escrito»), call, "
                "in_person u other."
            ),
            "`about`: de qué trata: cláusulas, hechos, cosas u obligaciones.",
            (
                "`text`: lo dicho, con sus palabras. `evidence`, `source`, `same_as`, `visibility`, "
                "`recorded_at` y `recorded_by` son opcionales."
            ),
            "`id`: si falta, el programa pone e1, e2, e3…",
        ),
        "Cómo encuentra un hecho su obligación",
        (
            "Si `about` o un dato nombra la obligación (`C5/2026-02`), es ésa.",
            (
                "Si no, cuenta la cosa (`thing`, con el nombre del acuerdo) con su `period` o su "
                '`member`: {"thing": "informe", "period": "2026-02"}.'
            ),
            "Si sólo se nombra la cosa, es la más antigua que siga abierta.",
            "Una respuesta cumple la petición que nombra en `answers`.",
            "Un pago va a la factura que nombra en `pays`; sin nombrarla, a la deuda más antigua.",
        ),
        "Clases",
        "obliga a quien lo hace: cuenta cuando su parte lo anota o lo confirma",
        ("dato", "qué es", "¿obligatorio?", "sí"),
    ),
    Language.ENGLISH: (
        "Events",
        (
            "An event is a line of JSON (or a `trato record` command). This page is made from the "
            "program's own table."
        ),
        "What every event carries",
        (
            "`at`: when it happened, ISO with offset, or the date alone when the hour is unknown.",
            (
                "`by`: who did it, by short name (the first name in lower case without accents, or "
                "the one that “Parties” declares); `third:NAME` for a third party, or `system`."
            ),
            "`kind`: one of the kinds below. `fields`: its details.",
            (
                "`channel`: email, portal, chat, document (these four are “in writing”), call, "
                "in_person or other."
            ),
            "`about`: what it is about: clauses, events, things or obligations.",
            (
                "`text`: what was said, word for word. `evidence`, `source`, `same_as`, `visibility`, "
                "`recorded_at` and `recorded_by` are optional."
            ),
            "`id`: without one the program gives e1, e2, e3…",
        ),
        "How an event finds its obligation",
        (
            "When `about` or a detail names the obligation (`C5/2026-02`), it is that one.",
            (
                "Else the thing counts (`thing`, by its name in the agreement) with its `period` or "
                '`member`: {"thing": "report", "period": "2026-02"}.'
            ),
            "When only the thing is named, it is the oldest that is still open.",
            "An answer performs the request that it names in `answers`.",
            "A payment goes to the invoice it names in `pays`; naming none, to the oldest debt.",
        ),
        "Kinds",
        "binds who does it: it counts once that side recorded or confirmed it",
        ("field", "what it is", "required?", "yes"),
    ),
}


def reference(language: Language) -> str:
    """Return the reference of events as a Markdown page."""
    title, about, carries, frame, finding, ways, kinds, binding, columns = _PAGES[language]
    lines = [f"# {title}", "", about, "", f"## {carries}", ""]
    lines += [f"- {one}" for one in frame]
    lines += ["", f"## {finding}", "", *(f"- {one}" for one in ways), "", f"## {kinds}"]
    for kind, fields in FIELDS.items():
        lines += ["", f"### `{kind.value}`", "", say(language, f"kind.{kind.value}")]
        if kind in BINDING:
            lines += ["", f"*{binding}*"]
        if fields:
            name, what, required, yes = columns
            lines += ["", f"| {name} | {what} | {required} |", "|---|---|---|"]
            lines += [_row(one, yes) for one in fields]
        lines += ["", "```json", json.dumps(example_of(kind), ensure_ascii=False), "```"]
    return "\n".join(lines) + "\n"


def _row(field: FieldSpec, yes: str) -> str:
    choices = CHOICES.get(field.type)
    what = ", ".join(choices) if choices else field.type.value
    return f"| `{field.name}` | {what} | {yes if field.required else ''} |"


def example_of(kind: EventKind) -> dict[str, object]:
    """Return an event of a kind as JSON, with the fields that it must have."""
    fields = {one.name: _SAMPLES[one.type] for one in FIELDS[kind] if one.required}
    if kind is EventKind.WAIVER:
        fields["period"] = "2026-03"
    if kind is EventKind.ABSENCE:
        fields["to"] = "2026-03-27T18:00:00-06:00"
    if kind is EventKind.GOAL_MEASURED:
        fields["unit"] = "%"
    return {"at": "2026-03-11T12:00:00-06:00", "by": "ana", "kind": kind.value, "fields": fields}
