"""How a reply speaks: to whom, in which language and register, and until when it promises."""

from __future__ import annotations

from dataclasses import dataclass

from trato.core.verdict.values import Param, Saying, saying
from trato.core.verdict.wording import Speaker, capital
from trato.core.words import Register, forms_of
from trato.core.worktime import Deadline


@dataclass(frozen=True, slots=True)
class Voice:
    """How a reply speaks: to whom, in which language and register, and until when it promises."""

    speaker: Speaker
    register: Register
    act_by: Deadline

    def sentence(self, key: str, **params: Param) -> str:
        """Return a sentence of a reply, in the register, with its capital and its full stop."""
        return closed(capital(self.speaker.say(self.phrase(key, **params))))

    def phrase(self, key: str, **params: Param) -> Saying:
        """Return part of a sentence, in the register."""
        forms = forms_of(self.register, self.speaker.language)
        return saying(key, **{**forms, **params})

    def fixed(self, key: str, **params: Param) -> str:
        """Return what a register says in its own words."""
        return self.speaker.say(saying(f"message.{key}.{self.register.value}", **params))


def closed(sentence: str) -> str:
    """Return a sentence with a full stop, unless it ends with a mark of its own."""
    ends = (".", "?", "!", "…", ".»", "?»", "!»", ".”", "?”", "!”")
    return sentence if sentence.endswith(ends) else f"{sentence}."
