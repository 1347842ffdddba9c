"""Whether what the client fears is answered with a fact or a clause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from trato.core.drafts.draft import Draft
from trato.core.drafts.faults import cites_number
from trato.core.drafts.passage import Passage
from trato.core.drafts.values import Answering, Remark, RemarkKind
from trato.core.speech import Word, words_of
from trato.core.speech.stems import stem
from trato.core.words import Language

_LETTERS_MIN: Final = 4
_FEARING: Final = frozenset(
    "miedo temor temo teme temer preocupa preocupo preocupacion asusta susto agobia llegue sea "
    "haya vaya afraid fear worried worry scared will might could".split()
)


def unanswered(draft: Draft, answering: Answering) -> Iterator[Remark]:
    """Yield a remark for each fear that no fact of the draft speaks of."""
    fears = dict.fromkeys(need.fear.strip().rstrip(".") for need in answering.needs if need.fear)
    for fear in fears:
        if _is_answered(draft, fear, answering):
            continue
        assured = answering.assured[0] if answering.assured else ""
        params = (("words", fear), *((("fact", assured),) if assured else ()))
        yield Remark(RemarkKind.FEAR, draft.end, draft.end, None, params)


def _is_answered(draft: Draft, fear: str, answering: Answering) -> bool:
    """Tell whether a sentence with a fact shares a word with the fear, or says what answers it."""
    if any(said.strip(" .") in draft.text for said in answering.assured):
        return True
    wanted = _content(fear, draft.language)
    told = {id(passage) for passage, _ in draft.facts}
    return any(
        wanted & _content_of(passage)
        for passage in draft.passages
        if id(passage) in told or cites_number(passage)
    )


def _content(text: str, language: Language) -> frozenset[str]:
    return _stems(words_of(text), language)


def _content_of(passage: Passage) -> frozenset[str]:
    return _stems(passage.words, passage.language)


def _stems(words: Iterable[Word], language: Language) -> frozenset[str]:
    return frozenset(
        stem(word.text, language)
        for word in words
        if len(word.folded) >= _LETTERS_MIN and word.folded not in _FEARING
    )
