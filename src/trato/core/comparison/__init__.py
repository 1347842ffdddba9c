"""Two texts beside each other: what changed between versions, how two sides' rules stand."""

from trato.core.comparison.changes import Change, ChangeKind, Part, compare
from trato.core.comparison.pairing import Pairing, Relation, pair
from trato.core.comparison.prices import touches_money
from trato.core.comparison.wording import worded

__all__ = [
    "Change",
    "ChangeKind",
    "Pairing",
    "Part",
    "Relation",
    "compare",
    "pair",
    "touches_money",
    "worded",
]
