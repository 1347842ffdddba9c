"""How clear a text is: what two honest people will read differently, and what is missing.

Reading order: category, shelf, inflecting; the lexicons of each language; passage, guards,
sources, spans; kinds, rewriting, findings.
"""

from trato.core.clarity.category import Category, Span
from trato.core.clarity.documents.agreement import agreement_flaws
from trato.core.clarity.documents.flaw import Flaw
from trato.core.clarity.findings import Finding, findings_in
from trato.core.clarity.kinds import Kind
from trato.core.clarity.spans import spans_in

__all__ = [
    "Category",
    "Finding",
    "Flaw",
    "Kind",
    "Span",
    "agreement_flaws",
    "findings_in",
    "spans_in",
]
