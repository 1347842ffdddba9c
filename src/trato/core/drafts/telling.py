"""A remark in words: what is missing or ill said, why, and how to say it better."""

from __future__ import annotations

from typing import Final, NamedTuple

from trato.core.drafts.values import Manner, Remark, RemarkKind
from trato.core.words import Language, Register, forms_of, knows, say

BLANK: Final = "____"
_FAULTS: Final = (RemarkKind.BLAME, RemarkKind.POLICY, RemarkKind.EVASION)
# Manners that are bettered in the same words.
_SAME: Final = {
    Manner.OUGHT_BARE: Manner.OUGHT,
    Manner.LATE: Manner.DENIED,
    Manner.NEGLECT: Manner.DENIED,
}


class Told(NamedTuple):
    """A remark in words. `better` can be taken over; `____` is left to fill in."""

    what: str
    why: str
    better: str


def told(remark: Remark, language: Language, register: Register) -> Told:
    """Return a remark in words; what is better said is said in the `register` of the draft."""
    params = {"blank": BLANK, **forms_of(register, language), **dict(remark.params)}
    return Told(
        say(language, f"drafts.what.{remark.kind.value}"),
        say(language, _why(remark, language)),
        _capital(say(language, _better(remark, language), **params)),
    )


def _capital(text: str) -> str:
    for place, mark in enumerate(text):
        if mark.isalpha():
            return text[:place] + mark.upper() + text[place + 1 :]
    return text


def _manner(remark: Remark) -> str:
    manner = remark.manner
    return _SAME.get(manner, manner).value if manner is not None else ""


def _why(remark: Remark, language: Language) -> str:
    closer = f"drafts.why.{remark.kind.value}.{_manner(remark)}"
    return closer if knows(language, closer) else f"drafts.why.{remark.kind.value}"


def _better(remark: Remark, language: Language) -> str:
    """Return the key of the better wording: that of its manner, with what is known of the case."""
    base = f"drafts.better.{remark.kind.value}"
    if remark.kind in _FAULTS:
        base = f"{base}.{_manner(remark)}"
    for name, _ in reversed(remark.params):
        if knows(language, f"{base}.{name}"):
            return f"{base}.{name}"
    return base
