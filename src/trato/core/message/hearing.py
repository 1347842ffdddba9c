"""How a reply begins: with what they told us, in their words."""

from __future__ import annotations

from typing import Final

from trato.core.claims import Asserts
from trato.core.message.values import MessagePart, PartKind
from trato.core.message.voice import Voice
from trato.core.verdict.values import Verdict

_QUOTED_CHARACTERS_MAX: Final = 240
_HEARD: Final = {
    Asserts.LATE: "late",
    Asserts.DEFECTIVE: "defective",
    Asserts.WRONG_AMOUNT: "wrong_amount",
    Asserts.OWED: "wrong_amount",
    Asserts.NOT_OWED: "wrong_amount",
}


def situation(verdicts: tuple[Verdict, ...], voice: Voice) -> tuple[MessagePart, ...]:
    """Return what they wrote, and apart what they need and fear, which is theirs alone."""
    private = [said for verdict in verdicts for said in _private(verdict, voice)]
    opening = _opening(verdicts, voice)
    if not opening and not private:
        return (MessagePart(PartKind.SITUATION, voice.sentence("message.bare")),)
    return (
        MessagePart(PartKind.SITUATION, opening),
        MessagePart(PartKind.SITUATION, " ".join(dict.fromkeys(private)), private=True),
    )


def told_apart(verdicts: tuple[Verdict, ...]) -> bool:
    """Tell whether they told several things, each in its own words."""
    return len({one.words for one in verdicts if one.words}) > 1


def quoted(words: str) -> str:
    """Return words as they are quoted inside a sentence: without their full stop, not too long."""
    bare = words.strip().removesuffix(".")
    if len(bare) <= _QUOTED_CHARACTERS_MAX:
        return bare
    return f"{bare[:_QUOTED_CHARACTERS_MAX].rsplit(maxsplit=1)[0]} …"


def _opening(verdicts: tuple[Verdict, ...], voice: Voice) -> str:
    told = [one for one in verdicts if one.words]
    if not told:
        return ""
    if told_apart(verdicts):
        opening = voice.sentence("message.words_many")
    else:
        opening = voice.sentence("message.words", words=quoted(told[0].words))
    return f"{opening} {voice.sentence(_heard(verdicts))}"


def _heard(verdicts: tuple[Verdict, ...]) -> str:
    """Return the key of what is understood: by what is asserted, where all assert the same
    and nothing more was said of it.
    """
    if told_apart(verdicts):
        return "message.heard.many"
    if any(words for one in verdicts for words in one.need):
        return "message.heard.other"
    kinds = {_HEARD.get(Asserts(one.asserts), "other") for one in verdicts}
    return f"message.heard.{kinds.pop() if len(kinds) == 1 else 'other'}"


def _private(verdict: Verdict, voice: Voice) -> list[str]:
    need = verdict.need
    told = {"situation": need.situation, "need": need.need, "fear": need.fear}
    return [
        voice.sentence(f"message.{name}", **{name: quoted(words)})
        for name, words in told.items()
        if words
    ]
