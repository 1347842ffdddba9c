"""A draft read as a whole: what is in each sentence, and what only the rest of it decides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from trato.core.drafts.consent import consent_in, invited_in
from trato.core.drafts.facts import facts_in
from trato.core.drafts.faults import blame_in, evasion_in, policy_in
from trato.core.drafts.heard import acknowledgements_in
from trato.core.drafts.passage import Found, Passage, passages_of
from trato.core.drafts.plans import actions_in, deadlines_in
from trato.core.drafts.values import Manner
from trato.core.promises.acts.act import Act, Hold, Kind, Time, Who
from trato.core.promises.phrases.mention import Mention
from trato.core.speech import language_of
from trato.core.speech.phrases import Hit
from trato.core.words import Language

_ASIDE: Final = frozenset({Hold.QUESTION, Hold.CONDITION, Hold.DETAIL, Hold.REPORT, Hold.WISH})
# To say that somebody wrote or asked reproaches nothing.
_TELLING: Final = frozenset(
    "escribir decir contar preguntar pedir comentar plantear consultar mencionar write tell say "
    "ask mention report".split()
)
_SO: Final = frozenset({"que", "pues", "entonces", "y", "primero"})
_NOT: Final = frozenset({"no", "not", "n't"})

_SENT_AWAY: Final = frozenset(
    "leer mirar revisar contar comprobar cumplir pagar buscar preguntar pensar aprender fijar "
    "releer repasar organizar decidir read check pay count look ask find learn think search".split()
)

Placed = tuple[Passage, Found]


@dataclass(frozen=True)
class Draft:
    """A draft: its sentences, and what each label finds there.

    A sentence about what the client did is heard by the company it keeps: beside a plan or a
    question it tells their situation, in a draft that has neither it is a reproach. It keeps a
    dictionary, where other values have slots, for what it computes once.
    """

    text: str
    language: Language
    passages: tuple[Passage, ...]

    @property
    def end(self) -> int:
        """The place after its last word that is read."""
        return self.passages[-1].words[-1].end if self.passages else 0

    @cached_property
    def shown(self) -> tuple[Placed, ...]:
        """What names the client's feeling, need or situation, or concedes the point."""
        said = [(one, hit) for one in self.passages for hit in acknowledgements_in(one)]
        if not said and self._is_warm and not self._accused:
            said = list(self._told_of_them())
        return tuple(said)

    @cached_property
    def facts(self) -> tuple[Placed, ...]:
        """Checkable statements about this case."""
        return tuple(facts_in(self.passages))

    @cached_property
    def actions(self) -> tuple[tuple[Passage, Act], ...]:
        """What a named agent will do or is doing."""
        return tuple(actions_in(self.passages))

    @cached_property
    def deadlines(self) -> tuple[tuple[Passage, Mention], ...]:
        """The days and hours by which something will be done."""
        return tuple((one, day) for one in self.passages for day in deadlines_in(one))

    @cached_property
    def consent(self) -> tuple[Placed, ...]:
        """Questions that let the client accept, change or choose."""
        asked = [(one, hit) for one in self.passages for hit in consent_in(one)]
        if not asked and self.actions:
            asked = [(one, hit) for one in self.passages for hit in invited_in(one)]
        return tuple(asked)

    @cached_property
    def blame(self) -> tuple[Placed, ...]:
        """What accuses, tells off or belittles."""
        if self._accused or self._is_warm or self.shown:
            return self._accused
        return (*self._told_of_them(), *self._put_to_them(), *self._ordered())

    @cached_property
    def policy(self) -> tuple[Placed, ...]:
        """Where a rule, a procedure or «the contract» is the answer."""
        figures = bool(self.facts) and any(hit.kind is Manner.FIGURE for _, hit in self.facts)
        return tuple(
            (one, hit)
            for one in self.passages
            for hit in policy_in(one, has_figures=figures, acting=bool(self.actions))
        )

    @cached_property
    def evasion(self) -> tuple[Placed, ...]:
        """What hides who, why or when."""
        return tuple((one, hit) for one in self.passages for hit in evasion_in(one))

    @cached_property
    def _accused(self) -> tuple[Placed, ...]:
        return tuple((one, hit) for one in self.passages for hit in blame_in(one))

    @cached_property
    def _is_warm(self) -> bool:
        return bool(self.actions or self.consent)

    def _told_of_them(self) -> Iterator[Placed]:
        """Yield what is said of something the client did or that befell them."""
        for passage in self.passages:
            for act in passage.acts:
                is_theirs = act.who is Who.ADDRESSEE and act.kind is not Kind.GET
                if (
                    not is_theirs
                    or act.verb in _TELLING
                    or act.time is not Time.PAST
                    or act.holds & _ASIDE
                ):
                    continue
                if not any(hit.begin <= act.last <= hit.end for hit in evasion_in(passage)):
                    yield passage, Hit(Manner.FAULT, act.first, act.last, act.first, act.last)

    def _ordered(self) -> Iterator[Placed]:
        """Yield what the client is told to do for themselves: «cuéntelas otra vez»."""
        for passage in self.passages:
            for act in passage.acts:
                if _is_order(passage, act) and act.verb in _SENT_AWAY:
                    yield passage, Hit(Manner.SCOLDED, act.first, act.last, act.first, act.last)

    def _put_to_them(self) -> Iterator[Placed]:
        """Yield questions that reproach: «¿no puede esperar?»."""
        for passage in self.passages:
            asked = [passage.folded[at] for at in sorted(passage.asked)][:3]
            if _NOT & set(asked):
                first, last = min(passage.asked), max(passage.asked) + 1
                yield passage, Hit(Manner.IRONY, first, last, first, last)


def _is_order(passage: Passage, act: Act) -> bool:
    """Hear orders to tú, and those to usted, which are subjunctives: «léaselo», «mire»."""
    if act.time is Time.ORDER:
        return True
    is_bare = act.time is Time.UNREAL and act.last - act.first == 1
    return is_bare and (passage.begins(act.first) or passage.before(act.first) in _SO)


def draft_of(text: str, language: Language | None = None) -> Draft:
    """Read a draft, of which no more than `TEXT_CHARACTERS_MAX` code points are looked at."""
    spoken = language or language_of(text)
    return Draft(text, spoken, passages_of(text, spoken))
