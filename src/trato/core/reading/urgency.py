"""What a message shows of how soon it matters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.reading.expressions import CUE, Marked
from trato.core.reading.values import Intent

_LOSS: Final = "loss"
_TELLING: Final = frozenset({"today", "loss", "canwait", "fault", "reproach", "please", "unmet"})


def urgency_features(said: Marked, intent: Intent) -> tuple[str, ...]:
    """Return the features of a message, each once: cues of time and of harm, and the tenses.

    What the loss is matters little; that it goes on, or is past, is in the tense.
    """
    found: dict[str, None] = {"bias": None, f"i:{intent}": None}
    found.update(dict.fromkeys(_of_cues(said, intent)))
    found.update(dict.fromkeys(_of_words(said)))
    return tuple(found)


def _of_cues(said: Marked, intent: Intent) -> Iterator[str]:
    names = {sense.name for hit in said.hits for sense in hit.senses if sense.kind == CUE}
    telling = sorted(names & _TELLING)
    for name in telling:
        yield f"k:{name}"
        yield f"k:{name}+{intent}"
    for place, one in enumerate(telling):
        for other in telling[place + 1 :]:
            yield f"kk:{one}+{other}"


def _of_words(said: Marked) -> Iterator[str]:
    """Yield words, classes and forms; beside a loss the forms again, for it may be past."""
    loses = any(
        sense.kind == CUE and sense.name == _LOSS for hit in said.hits for sense in hit.senses
    )
    for words in said.words:
        for token in words:
            name, _, form = token.tag.partition(":")
            yield f"s:{token.stem}"
            yield f"t:{token.tag}"
            yield f"g:{name}"
            if loses:
                yield f"{_LOSS}+{form or name}"
