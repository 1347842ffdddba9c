"""The language of agreements: one table of forms that reads, writes and describes its blanks.

Reading order: rows (the little language of the table), the forms, table; tokens, terminals,
automaton, parse; write; splitting, header, parties, calendars, things, amending; read, document;
filled and changing, for whoever writes.
"""

from trato.core.text.clauses import SentenceReading
from trato.core.text.declared import state_of
from trato.core.text.document import (
    UnsayableError,
    standard_computing,
    translate,
    write_agreement,
    write_clause,
    write_sentence,
)
from trato.core.text.filled import FilledBlank, blanks_of, refilled
from trato.core.text.read import Reading, plain, read

__all__ = [
    "FilledBlank",
    "Reading",
    "SentenceReading",
    "UnsayableError",
    "blanks_of",
    "plain",
    "read",
    "refilled",
    "standard_computing",
    "state_of",
    "translate",
    "write_agreement",
    "write_clause",
    "write_sentence",
]
