"""The paper of an agreement: a PDF of what was approved, sealed so that a change is seen."""

from trato.sealing.paper import Approval, NoPressError, Paper, PaperClause, paper_pdf
from trato.sealing.seal import Seal, SealFinding, make_seal, read_seal, seal_pdf, verify_pdf

__all__ = [
    "Approval",
    "NoPressError",
    "Paper",
    "PaperClause",
    "Seal",
    "SealFinding",
    "make_seal",
    "paper_pdf",
    "read_seal",
    "seal_pdf",
    "verify_pdf",
]
