"""Whether a draft asks the client if the plan suits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from trato.core.drafts.faults import BLAME
from trato.core.drafts.passage import Found, Passage
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Time, Who
from trato.core.speech.phrases import Hit

_OR: Final = frozenset({"o", "u", "or"})
_CHOICE_WORDS_MAX: Final = 9


def consent_in(passage: Passage) -> Iterator[Found]:
    """Yield the questions that let the client accept, change or choose."""
    yield from passage.of(Manner.ASKED_BY_ORDER)
    if not passage.asked:
        return
    first = min(passage.asked)
    barred = [
        hit
        for hit in passage.of(Manner.NOT_ASKED, *BLAME)
        if hit.begin in passage.asked and _opens(passage, hit)
    ]
    if barred:
        return
    for hit in passage.of(Manner.ASKED):
        if hit.begin in passage.asked:
            yield hit
            return
    if _proposes(passage) or _offers_choice(passage):
        last = max(passage.asked) + 1
        yield Hit(Manner.ASKED, first, last, first, last)


def _opens(passage: Passage, hit: Found) -> bool:
    """Tell whether a phrase begins the question it stands in."""
    return all(passage.words[at].is_mark for at in sorted(passage.asked) if at < hit.begin) or (
        hit.kind is not Manner.NOT_ASKED
    )


def invited_in(passage: Passage) -> Iterator[Found]:
    """Yield questions about what the client will do, «¿lo probáis el sábado?», none of them barred.

    Beside a plan they ask whether it suits.
    """
    if not passage.asked or any(
        hit.begin in passage.asked and _opens(passage, hit)
        for hit in passage.of(Manner.NOT_ASKED, *BLAME)
    ):
        return
    for act in passage.acts:
        if act.first in passage.asked and act.time in (Time.PRESENT, Time.FUTURE):
            yield Hit(Manner.ASKED, act.first, act.last, act.first, act.last)


def _proposes(passage: Passage) -> bool:
    """Hear «¿la hago?», «¿se lo mando así?»: our own act, asked."""
    return any(
        act.first in passage.asked
        and act.who is Who.SPEAKER
        and act.time in (Time.PRESENT, Time.FUTURE, Time.EITHER)
        for act in passage.acts
    )


def _offers_choice(passage: Passage) -> bool:
    """Hear «¿correo o teléfono?», «¿el martes a las 10?»: a choice or a day without a verb."""
    asked = [at for at in sorted(passage.asked) if not passage.words[at].is_mark]
    if not asked or len(asked) > _CHOICE_WORDS_MAX:
        return False
    if any(
        act.first in passage.asked and act.who is Who.ADDRESSEE and act.time is Time.PAST
        for act in passage.acts
    ):
        return False
    if any(passage.folded[at] in _OR for at in asked):
        return True
    taken = {at for one in passage.mentions for at in range(one.first, one.last)}
    return bool(taken & set(asked)) and not any(act.first in passage.asked for act in passage.acts)
