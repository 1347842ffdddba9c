"""Which forms a clause probably wants: cue words, and the figures that a form has blanks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from trato.core.agreement import DueInPeriod, Side
from trato.core.text.suggest.cues import CUES, cue_score
from trato.core.text.suggest.cues_of_verbs import families_of_verbs
from trato.core.text.suggest.figures import Role
from trato.core.text.suggest.hearing import Heard

SCORE_MIN: Final = 1
"""A form for which no word speaks is not offered."""
OF_A_VERB: Final = 2
VERB_UP_TO: Final = 3
"""A verb speaks where the cue words have not said as much already."""
FROM_ABOVE_MIN: Final = 2
"""An item without a word of its own for a form has it from its list's opening line alone."""
BESIDE_MAX: Final = 2
"""What stands above a whole sentence says no more than this about it …"""
TELLING_MIN: Final = 5
BESIDE_TELLING: Final = 4
"""… unless it tells what all that stands below it is: «Definiciones»."""
_SERVICE: Final = re.compile(
    r"\b(?:servicios?|services?|soporte|support\w*|alcance|scope|plan(?:es|s)?|cobertura|coverage"
    r"|tareas|tasks|prestacion(?:es)?|paquetes?|packages?|soportad\w+|deliverables|entregables)\b"
)
_OF_A_SERVICE: Final = 3
"""An item that only names something, in a list about a service, is part of it …"""
_OUT_MIN: Final = 3
_OUT: Final = -4
"""… unless the list tells what the service leaves out."""

Fit = Callable[[Heard], int]


def _has(*roles: Role) -> Fit:
    return lambda heard: 1 if heard.duration(*roles) is not None else 0


def _money(heard: Heard) -> int:
    return 2 if heard.sums else 0


def _rate(heard: Heard) -> int:
    return 1 if heard.percents else -1


def _money_or_rate(heard: Heard) -> int:
    return 1 if heard.sums or heard.percents else -1


def _rhythm(heard: Heard) -> int:
    return 1 if heard.period is not None else 0


def _urgency(heard: Heard) -> int:
    return (1 if heard.priorities else 0) + _has(Role.WITHIN)(heard)


def _given(heard: Heard) -> int:
    return 1 if heard.subject is Side.CLIENT else 0


def _due(heard: Heard) -> int:
    return 1 if heard.day is not None or heard.duration(Role.WITHIN) else 0


def _invoiced(heard: Heard) -> int:
    return _rhythm(heard) + (1 if isinstance(heard.day, DueInPeriod) else 0)


def _kept(heard: Heard) -> int:
    return 1 if heard.spans else -1


def _stayed(heard: Heard) -> int:
    return 2 if any(span.role is not Role.NOTICE for span in heard.spans) else 0


def _of_plan(heard: Heard) -> int:
    """What a plan costs each month is a fee that is paid, rather than the price of a thing."""
    return _money(heard) - (3 if heard.plans and heard.period else 0)


_FITS: Final[dict[str, Fit]] = {
    "answer": _urgency,
    "resolve": _urgency,
    "deliver": _due,
    "report": _rhythm,
    "give": _given,
    "review": _given,
    "write": _rhythm,
    "call": _rhythm,
    "meet": _rhythm,
    "notify": _has(Role.NOTICE),
    "maintain": _rate,
    "pay": _money,
    "pay_in_stages": _rate,
    "invoice": _invoiced,
    "do": _rhythm,
    "price": _of_plan,
    "stay": _stayed,
    "retention": _kept,
    "extra": _money,
    "credit": _money_or_rate,
    "penalty": _money_or_rate,
    "interest": _rate,
    "discount": _rate,
    "warranty": _has(Role.FOR),
    "terminate": _has(Role.NOTICE),
    "change": _has(Role.NOTICE),
    "absences": _has(Role.NOTICE),
    "suspend": _has(Role.OVER),
    "term": _has(Role.FOR),
}


def ranked(heard: Heard) -> list[tuple[str, int]]:
    """Return the families that the words speak for with their scores, the likeliest first.

    What stands above a clause speaks too: of an item that has no verb of its own as loudly as its
    own words, of other clauses a little.
    """
    scores: list[tuple[str, int]] = []
    bare = heard.bare
    verbs = families_of_verbs(heard.text, heard.language)
    for family in CUES:
        said = cue_score(family, heard.folded)
        if family in verbs and 0 <= said < VERB_UP_TO:
            said += OF_A_VERB
        above = _above(family, heard)
        if bare:
            total = said + above
            if above < FROM_ABOVE_MIN and said < SCORE_MIN:
                continue
        else:
            if said < SCORE_MIN:
                continue
            telling = above >= TELLING_MIN
            total = said + min(above, BESIDE_TELLING if telling else BESIDE_MAX)
        fit = _FITS.get(family)
        total += 0 if fit is None else fit(heard)
        if total >= SCORE_MIN:
            scores.append((family, total))
    return sorted(scores, key=lambda each: -each[1])


def _above(family: str, heard: Heard) -> int:
    """Return how strongly the nearest line above speaks for a family, and half the one over it."""
    if not heard.above:
        return 0
    nearest = cue_score(family, heard.above[-1])
    farther = max((cue_score(family, words) for words in heard.above[:-1]), default=0)
    if family == "included" and cue_score("excluded", heard.above[-1]) >= _OUT_MIN:
        return _OUT
    named = family == "included" and heard.bare and any(map(_SERVICE.search, heard.above))
    return max(0, nearest, farther // 2, _OF_A_SERVICE if named else 0)
