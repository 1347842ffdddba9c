"""Drafts of replies, checked as they are typed: what they lack, what they should not say.

Reading order: values, shelf; the lexicons of each language; passage, days; what is looked for, a
module each (heard, facts, plans, consent, faults); draft, which weighs them together; remarks, with
fears and rewriting; telling, which puts them in words; checking, the door.
"""

from trato.core.drafts.checking import check_draft
from trato.core.drafts.telling import BLANK, Told, told
from trato.core.drafts.values import (
    Answering,
    Checked,
    Label,
    Manner,
    Remark,
    RemarkKind,
)

__all__ = [
    "BLANK",
    "Answering",
    "Checked",
    "Label",
    "Manner",
    "Remark",
    "RemarkKind",
    "Told",
    "check_draft",
    "told",
]
