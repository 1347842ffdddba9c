"""How clear a text is: what two honest people will read differently, and what is missing.

Reading order: category, shelf, inflecting; the lexicons of each language; passage, guards,
sources, spans; kinds, rewriting, vague expressions.
"""

from trato.core.clarity.category import Category, Span
from trato.core.clarity.documents.agreement import agreement_flaws
from trato.core.clarity.documents.flaw import Flaw
from trato.core.clarity.kinds import Kind
from trato.core.clarity.spans import spans_in
from trato.core.clarity.vague import VagueExpression, vague_expressions_in

__all__ = [
    "Category",
    "Flaw",
    "Kind",
    "Span",
    "VagueExpression",
    "agreement_flaws",
    "spans_in",
    "vague_expressions_in",
]
