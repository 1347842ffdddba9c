"""The ledger: a chain of entries that only grows, and the facts that its events come to."""

from trato.core.ledger.chain import (
    NO_ENTRY,
    PAYLOAD_BYTES_MAX,
    Chain,
    Entry,
    Head,
    append,
    canonical,
    entry_line,
    is_withheld,
    read_entry,
    verify,
    withheld,
)
from trato.core.ledger.fact import Fact, FactStatus
from trato.core.ledger.index import FactIndex, Facts, fact_index, facts
from trato.core.ledger.log import ACTS

__all__ = [
    "ACTS",
    "NO_ENTRY",
    "PAYLOAD_BYTES_MAX",
    "Chain",
    "Entry",
    "Fact",
    "FactIndex",
    "FactStatus",
    "Facts",
    "Head",
    "append",
    "canonical",
    "entry_line",
    "fact_index",
    "facts",
    "is_withheld",
    "read_entry",
    "verify",
    "withheld",
]
