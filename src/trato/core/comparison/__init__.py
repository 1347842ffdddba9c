"""What changed between two versions of an agreement, as clauses that a person can read."""

from trato.core.comparison.changes import Change, ChangeKind, Part, compare
from trato.core.comparison.wording import worded

__all__ = ["Change", "ChangeKind", "Part", "compare", "worded"]
