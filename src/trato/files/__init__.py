"""A folder as a store: texts, versions, the ledger, claims and notes of a relationship."""

from trato.files.approvals import Approval, TextsVerification, verify_versions
from trato.files.folder import (
    AGREEMENT,
    CLAIMS,
    LEDGER,
    NOTES,
    REJECTED,
    VERSIONS,
    Note,
    VersionFile,
    freeze_version,
    read_agreement,
    read_claim_file,
    read_claims,
    read_notes,
    read_versions,
)
from trato.files.ledger_file import (
    LedgerReading,
    LedgerWriter,
    Verification,
    read_ledger,
    recording,
    verify_ledger,
)
from trato.files.reading import Reading, read_text, read_text_file
from trato.files.rejected import keep_rejected

__all__ = [
    "AGREEMENT",
    "CLAIMS",
    "LEDGER",
    "NOTES",
    "REJECTED",
    "VERSIONS",
    "Approval",
    "LedgerReading",
    "LedgerWriter",
    "Note",
    "Reading",
    "TextsVerification",
    "Verification",
    "VersionFile",
    "freeze_version",
    "keep_rejected",
    "read_agreement",
    "read_claim_file",
    "read_claims",
    "read_ledger",
    "read_notes",
    "read_text",
    "read_text_file",
    "read_versions",
    "recording",
    "verify_ledger",
    "verify_versions",
]
