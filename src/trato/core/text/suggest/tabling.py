"""The clauses that a row of a table says: each cell under the words of its column and row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from trato.core.speech import fold
from trato.core.text.suggest.marking import plain_words
from trato.core.words import Language

_PLAN_AXIS: Final = re.compile(
    r"\b(?:planes|plans?|paquetes?|packages?|tiers?|pricing|ediciones|edicion|editions?"
    r"|suscripcion(?:es)?|subscriptions?|membresias?|memberships?)\b"
)
_COMPARED: Final = re.compile(
    r"(?:caracteristicas?|features?|prestacion(?:es)?|servicios?|services?|conceptos?|beneficios?"
    r"|benefits?|que incluye|what you get|incluye|includes|funcion(?:es)?|detalle|item|)"
)
_MEANING: Final = re.compile(
    r"(?:descripcion|definicion|significado|criterios?|description|definition|meaning|what it means"
    r"|que significa|alcance|impacto|impact)s?"
)
_YES: Final = re.compile(r"(?:si|yes|incluid[oa]s?|included|✓|✔|☑|✅|x|●|•)[.!]?")
_NO: Final = re.compile(
    r"(?:no|no incluid[oa]s?|not included|no disponible|not available|✗|✘|✕|❌|—|–|-)[.!]?"
)
_UNLIMITED: Final = re.compile(r"(?:ilimitad[oa]s?|unlimited|sin limite|no limit)[.!]?")
_NOTHING: Final = re.compile(r"(?:n/?a|no aplica|not applicable|—|–|-|)\.?")


@dataclass(frozen=True, slots=True)
class CellClause:
    """What one cell says: as a clause of its own, under which words, and for which plan."""

    text: str
    above: tuple[str, ...]
    plans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """What is known of a document when its tables are read: its language, and the plans that its
    headings name."""

    language: Language
    plans: tuple[str, ...] = ()

    def clauses_of(
        self, cells: tuple[tuple[str, str], ...], above: tuple[str, ...]
    ) -> list[CellClause]:
        """Return the clause of each cell of a row but its first, which names the row.

        A table whose columns are plans says of each what the row is about; one whose rows are
        plans, what the column is.
        """
        named = [(plain_words(header), plain_words(words)) for header, words in cells]
        if len(named) < 2:
            return [CellClause(words, above, ()) for _, words in named if words]
        (first_header, row), *others = named
        if _PLAN_AXIS.search(fold(first_header)):
            made = [self._of_plan(row, header, cell, above) for header, cell in others]
        elif self._columns_are_plans(first_header, [header for header, _ in others], above):
            made = [self._of_plan(header, row, cell, above) for header, cell in others]
        else:
            made = [
                _of_column(first_header, row, header, cell, above)
                for header, cell in others
                if not _NOTHING.fullmatch(fold(cell))
            ]
        return [one for one in made if one is not None]

    def _columns_are_plans(
        self, first_header: str, headers: list[str], above: tuple[str, ...]
    ) -> bool:
        if not all(headers) or len(headers) < 2 or not _COMPARED.fullmatch(fold(first_header)):
            return False
        known = any(self._called(header) in self.plans for header in headers)
        return known or any(_PLAN_AXIS.search(fold(words)) for words in (*above[-2:], *headers))

    def _of_plan(
        self, plan: str, subject: str, cell: str, above: tuple[str, ...]
    ) -> CellClause | None:
        """Return what a plan has of a subject: «Incluye …» for a «Sí», «No incluye …» for a «No»."""
        if not cell or not plan:
            return None
        folded = fold(cell)
        spanish = self.language is Language.SPANISH
        text = f"{subject}: {cell}"
        if _YES.fullmatch(folded) or _UNLIMITED.fullmatch(folded):
            text = f"{'Incluye' if spanish else 'Includes'} {subject}"
        elif _NO.fullmatch(folded):
            text = f"{'No incluye' if spanish else 'Does not include'} {subject}"
        return CellClause(text, above, (self._called(plan),))

    def _called(self, plan: str) -> str:
        """Return the name that the document's headings give to a plan: «Plan Básico» for «Básico»."""
        folded = fold(plan)
        return next((name for name in self.plans if folded in fold(name).split()), plan)


def _of_column(
    first_header: str, row: str, header: str, cell: str, above: tuple[str, ...]
) -> CellClause:
    if _MEANING.fullmatch(fold(header)):
        return CellClause(f"{row}: {cell}", (*above, "Definiciones"), ())
    begin = f"{first_header} {row}" if first_header and not row.startswith(first_header) else row
    text = f"{begin}, {header}: {cell}" if header else f"{begin}: {cell}"
    return CellClause(text, (*above, header), ())
