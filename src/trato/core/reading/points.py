"""The points of a disagreement: what somebody asserts, sentence by sentence, in their words.

It is a proposal, as every reading: the person who wrote it confirms each point, or says another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from trato.core.claims import Asserts
from trato.core.speech import Word, fold, sentences_of
from trato.core.speech.figures import whole_number_at
from trato.core.words import Language

POINTS_MAX: Final = 12
"""More are joined to the last."""

_CUES: Final[Mapping[Asserts, str]] = {
    Asserts.NOT_AGREED: r"""
no (?:lo |la |los |las )?(?:acorda|quedamos|pactamos|autori[cz])
nunca (?:lo |la )?(?:acorda|queda|aproba|autori[cz]|pedi)
no (?:lo |la )?(?:aprobe|aprobamos|pedi\b|pedimos)
(?:never|didn't|did not) (?:agree|approve|ask for|order)
without (?:my|our) (?:ok|approval)""",
    Asserts.NOT_OWED: r"""
no (?:te |les? |os )?(?:debo|debemos)
no (?:tengo|tenemos|me toca|nos toca)(?: que)? pagar
(?:don't|do not) owe
shouldn't (?:have to )?pay""",
    Asserts.NOT_DONE: r"""
no (?:me |nos |se )?(?:ha |han |hemos |he )?(?:llego|llegado|llega\b|entreg|mand|envia|recib)
no (?:me |nos |se )?(?:ha |han |hemos |he )?(?:respond|contest|publica|hizo|hicieron|hecho)
no (?:me |nos |se )?(?:trae|viene|aparece)
llev(?:o|a|an|amos) [^.]{0,60}\bsin\b
sin (?:respuesta|noticias|responder|contestar|entregar)
(?:sigo|seguimos) (?:esperando|sin)
falta(?:n|ba|ban)?\b
nunca (?:llego|llegaron|mand|contest|respond|hic)
(?:has|have|did|was|were|is)(?:n't| not) (?:arriv|come|deliver|sen[dt]|publish)
(?:has|have|did|was|were|is)(?:n't| not) (?:answer|repl|done|been)
nadie (?:me |nos )?(?:ha )?(?:contest|respond|mand|dic|atiend)
nobody (?:has )?(?:answer|repl|call)
never (?:arriv|came|deliver|sent|answer|repl|did)
(?:still|keep) waiting
no (?:answer|reply|news)
missing\b""",
    Asserts.LATE: r"""
\btarde\b
retras
demor
atras
fuera de (?:plazo|tiempo|fecha)
despues de la fecha
\blate\b
delay
past (?:the )?d(?:ue|eadline)
overdue
behind schedule""",
    Asserts.WRONG_AMOUNT: r"""
de mas\b
cobr
importe
sobreprecio
factura (?:esta )?(?:mal|equivoc)
no cuadra
overcharg
charged
wrong amount
invoice (?:is )?wrong
doesn't add up""",
    Asserts.DEFECTIVE: r"""
\bmal\b
\berror
falla
defect
rot[oa]s?\b
equivocad
no funciona
incorrect
incomplet
borros
no (?:es|era|son|eran) (?:lo|la|los|las) que
\bwrong\b
broken
mistake
doesn't work
poor(?:ly)?\b
blurr""",
    Asserts.OWED: r"""
(?:me|nos) (?:toca|corresponde|deben|debes|debe)\b
descuento
devol(?:u|v)
reembols
penaliz
\bowed?\b
refund
discount
credit\b
compensat""",
    Asserts.MAY_NOT: r"""
no (?:puede[sn]?|se puede)\b
can(?:'t|not)\b
not allowed""",
    Asserts.MAY: r"""
(?:puedo|podemos|se puede|tengo derecho)\b
(?:can|may) (?:i|we)\b""",
}
"""What speaks for each assertion, a line each; of several assertions the first here counts."""
_PATTERNS: Final = tuple(
    (asserts, re.compile("|".join(cues.split("\n")[1:]))) for asserts, cues in _CUES.items()
)
_FAULTS: Final = frozenset({Asserts.LATE, Asserts.NOT_DONE, Asserts.DEFECTIVE})
_DAYS: Final = frozenset({"dia", "dias", "day", "days"})
_SENTENCE_CHARACTERS_MAX: Final = 2_000


@dataclass(frozen=True, slots=True)
class Point:
    """One thing that somebody asserts: its words, where they stand, and what they seem to say.

    `asserts` is None where no cue speaks; `days` is the delay that the person counts.
    """

    words: str
    start: int
    end: int
    asserts: Asserts | None
    days: int | None = None


def points_in(text: str, language: Language) -> tuple[Point, ...]:
    """Return the points of a disagreement in their order; none for a text without words.

    What follows from a fault («me toca el 10 %») is part of the point that names it. Sentences
    without any cue are none of their own, unless nothing else is said. Time is linear in the text.
    """
    found = list(_read(text, language))
    points: list[Point] = []
    for point in found:
        before = points[-1] if points else None
        if before is not None and (_follows(before, point) or len(points) == POINTS_MAX):
            points[-1] = replace(before, words=text[before.start : point.end], end=point.end)
        elif point.asserts is not None:
            points.append(point)
    if points or not found:
        return tuple(points)
    first, last = found[0], found[-1]
    return (Point(text[first.start : last.end], first.start, last.end, None),)


def _follows(before: Point, point: Point) -> bool:
    return before.asserts in _FAULTS and point.asserts is Asserts.OWED


def _read(text: str, language: Language) -> Iterator[Point]:
    for sentence in sentences_of(text):
        folded = fold(sentence.text[:_SENTENCE_CHARACTERS_MAX])
        asserts = next((one for one, cue in _PATTERNS if cue.search(folded)), None)
        days = _days_in(sentence.words, language)
        yield Point(sentence.text, sentence.start, sentence.end, asserts, days)


def _days_in(words: Sequence[Word], language: Language) -> int | None:
    for place in range(len(words) - 1):
        read = whole_number_at(words, place, language)
        if read is not None and read[0] < len(words) and words[read[0]].folded in _DAYS:
            return read[1]
    return None
