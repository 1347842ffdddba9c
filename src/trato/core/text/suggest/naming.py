"""What a clause is about: the words that name its thing."""

from __future__ import annotations

import re
from typing import Final

from trato.core.speech import fold
from trato.core.text.suggest.blanks import GAP
from trato.core.text.suggest.hearing import Heard

NAME_CHARACTERS_MAX: Final = 60
_STOP: Final = re.compile(
    r"[,;:.()]|\s(?:within|no later|every|each|cada|en (?:un|\d)|dentro|a mas tardar|antes|by (?:the"
    r"|e|p|\d)|before|when|if|si|cuando|para que|que|which|that|durante|during|hasta|until|up to"
    r"|for (?:the|a|each|\d)|on (?:the|a|\w+day)|por (?:correo|email|escrito)|a el cliente|al"
    r" cliente|to (?:the|you|us|client|customer)|con (?:al|\d)|monthly|weekly|quarterly|annually"
    r"|mensualmente|semanalmente|trimestralmente|at (?:no|the|least)|sin (?:costo|coste)|\d|if)\b"
)
_ARTICLE: Final = re.compile(
    r"^(?:el|la|los|las|un|una|unos|unas|the|an?|all|todo el|toda la|todos los|todas las|su|sus|any"
    r"|its|their|our|your|de|del|of|to|a|al|additional)\s+"
)
_LABEL: Final = re.compile(r"^([^:;|.]{2,50})(?::\s+|\s+[—–]\s+)\S")
_TAIL: Final = re.compile(r"\s+(?:y|e|o|u|de|del|a|al|con|por|para|en|and|or|of|to|with|for|in)$")


def thing_after(heard: Heard, verbs: str) -> str:
    """Return the words after a verb up to where its limits begin; «…» when there are none."""
    if heard.names:
        return heard.names[0]
    found = re.search(rf"\b(?:{verbs})\b\s*", heard.folded)
    if found is None:
        return GAP
    return _name(heard, found.end())


def words_after(heard: Heard, pattern: str) -> str:
    """Return the rest of the sentence after a pattern, as free words; empty when it is not there."""
    found = re.search(rf"\b(?:{pattern})\s*", heard.folded)
    if found is None or len(heard.text) != len(heard.folded):
        return ""
    words = heard.text[found.end() :].split(". ")[0]
    return re.sub(r"[«»“”\"]", "", words).replace(";", ",").strip(" .,:")


def label_of(heard: Heard) -> str | None:
    """Return what stands before a colon at the beginning of a clause."""
    found = _LABEL.match(heard.text)
    return None if found is None else trimmed(found[1])


def whole_name(heard: Heard) -> str:
    """Return the clause itself as a name: an item of a list."""
    if heard.names and len(heard.folded) > NAME_CHARACTERS_MAX:
        return heard.names[0]
    words = re.split(r"[;.(]|:\s", heard.text, maxsplit=1)[0]
    return trimmed(words)


def trimmed(words: str) -> str:
    """Return words as a name: without articles before, marks and loose ends; not too long."""
    words = " ".join(re.sub(r"[«»“”\"\n]", "", words).split()).strip(" ,;:.-–—")
    folded = fold(words)
    while (found := _ARTICLE.match(folded)) is not None:
        words, folded = words[found.end() :], folded[found.end() :]
    while len(words) > NAME_CHARACTERS_MAX and " " in words:
        words = words.rsplit(" ", 1)[0]
    while (found := _TAIL.search(fold(words))) is not None:
        words = words[: found.start()]
    return words.strip(" ,;:.") or GAP


def _name(heard: Heard, start: int) -> str:
    if len(heard.text) != len(heard.folded):
        return GAP
    rest = heard.folded[start : start + 120]
    found = _ARTICLE.match(rest)
    begin = 0 if found is None else found.end()
    stop = _STOP.search(rest, begin)
    end = len(rest) if stop is None else stop.start()
    return trimmed(heard.text[start + begin : start + end])
