"""What takes the vagueness out of an expression: its figure, its bound, its definition."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from trato.core.clarity.category import Category
from trato.core.clarity.english.grammar import is_number as is_english_number
from trato.core.clarity.naming import defined_words
from trato.core.clarity.passage import Candidate, Passage
from trato.core.clarity.shelf import Guard, word_set
from trato.core.clarity.spanish.grammar import is_number as is_spanish_number
from trato.core.words import Language

# Words that may stand between an expression and the figure that says what it means.
_LINKS: Final = word_set(
    """
    ( : , — – - = < > ≤ ≥ $ € £ us$ de del a al es esto decir o sea menos mas menor mayor inferior
    superior no supere superar como maximo minimo hasta que por debajo encima entre todo caso tardar
    y con un una of at least most less more than under over below above up to is i.e ie that not
    exceeding exceed equal between by means any event later latest and an the for in minimum maximum
    entendido entendida entendidos entendidas como meaning understood defined as
    """
)
_TIME_LINKS: Final = _LINKS | word_set("en within dentro plazo siguientes following")
_REASONABLE: Final = ("razonabl", "reasonabl")
_HEADS_MAX: Final = 2
_BREATH_WORDS: Final = 6
_COPULAS: Final = word_set("es son sera seran is are means mean significa")
_CURRENCIES: Final = word_set("€ $ £ eur usd")
_CONDITIONS: Final = {
    Language.SPANISH: word_set(
        """
        si cuando siempre salvo excepto tras despues previa previo previamente hasta caso mientras
        unicamente solo solamente mediante antes porque vez segun
        """
    ),
    Language.ENGLISH: word_set(
        """
        if when unless upon after provided only until before where while except following because
        once by
        """
    ),
}
_PAIRED_WORDS_MAX: Final = 3
_DEFINED: Final = (
    *("definid", "descrit", "enumerad", "listad", "detallad", "relacionad"),
    *("defined", "described", "listed", "specified"),
)
_JOINS: Final = word_set(", y e o u y/o and or and/or but muy very pero tan mas more ni")


def is_number(word: str, language: Language) -> bool:
    """Tell whether a folded word is a figure or a number in words."""
    if language is Language.SPANISH:
        return is_spanish_number(word)
    return is_english_number(word)


def excused(candidate: Candidate, passage: Passage, others: Sequence[Candidate]) -> bool:
    """Tell whether something in the clause takes the vagueness out of an expression."""
    return any(_CHECKS[guard](candidate, passage, others) for guard in candidate.guards)


def _has_figure(candidate: Candidate, passage: Passage, _: Sequence[Candidate]) -> bool:
    """Tell whether a figure beside it says what the expression means.

    It follows at once («razonable, de 10 días»), or behind «es de» in the same breath.
    """
    return _is_followed_by_figure(candidate, passage) or _is_said_by_figure(candidate, passage)


def _is_followed_by_figure(candidate: Candidate, passage: Passage) -> bool:
    links = _TIME_LINKS if candidate.category is Category.TIME else _LINKS
    if passage.folded[candidate.last : candidate.last + 1] == (",",) and _is_said_of_all(
        candidate, passage
    ):
        return False  # «si le es posible, con dos días de antelación»
    heads, linked = 0, False
    for place in range(candidate.last, len(passage.words)):
        word = passage.folded[place]
        if is_number(word, passage.language):
            return linked
        if word in links or (linked and word in _CURRENCIES):
            linked = True
        elif heads < _HEADS_MAX and not linked and not passage.words[place].is_mark:
            heads += 1
        else:
            return False
    return False


def _is_said_of_all(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether an expression loosens the whole clause, so that no figure can be its own."""
    if candidate.category is Category.LOOP:
        words = passage.folded[candidate.first : candidate.last]
        return not any(word.startswith(_REASONABLE) for word in words)
    return candidate.category is Category.DISC


def _is_said_by_figure(candidate: Candidate, passage: Passage) -> bool:
    for place in range(candidate.last, min(candidate.last + _BREATH_WORDS, len(passage.words))):
        if passage.folded[place] in _COPULAS:
            after = place + 1
            while after < len(passage.folded) and passage.folded[after] in _LINKS:
                after += 1
            return after < len(passage.folded) and is_number(
                passage.folded[after], passage.language
            )
    return False


def _has_number(candidate: Candidate, passage: Passage, _: Sequence[Candidate]) -> bool:
    return any(is_number(word, passage.language) for word in _around(candidate, passage))


def _is_bounded(candidate: Candidate, passage: Passage, _: Sequence[Candidate]) -> bool:
    conditions = _CONDITIONS[passage.language]
    return any(
        word in conditions or is_number(word, passage.language)
        for word in _around(candidate, passage)
    )


def _around(candidate: Candidate, passage: Passage) -> tuple[str, ...]:
    return passage.folded[: candidate.first] + passage.folded[candidate.last :]


def _is_not_alone(candidate: Candidate, _: Passage, others: Sequence[Candidate]) -> bool:
    """Tell whether another of its category is there; of two that yield, the second does."""
    return any(
        other.category is candidate.category
        and (Guard.ALONE not in other.guards or other.first < candidate.first)
        for other in others
        if other is not candidate
    )


def _is_not_only(candidate: Candidate, _: Passage, others: Sequence[Candidate]) -> bool:
    return any(other is not candidate for other in others)


def _is_unpaired(candidate: Candidate, passage: Passage, others: Sequence[Candidate]) -> bool:
    """Tell whether no quality word stands beside it: «claro y directo», «sencilla, clara»."""
    for other in others:
        if other.category is Category.SUBJ and Guard.PAIRED not in other.guards:
            first, last = sorted((candidate, other), key=lambda one: one.first)
            between = passage.folded[first.last : last.first]
            if 0 < len(between) <= _PAIRED_WORDS_MAX and all(word in _JOINS for word in between):
                return False
    return True


def _is_defined(candidate: Candidate, passage: Passage, _: Sequence[Candidate]) -> bool:
    defined = passage.known | defined_words(passage)
    if any(passage.folded[place] in defined for place in range(candidate.first, candidate.last)):
        return True
    return _is_said_elsewhere(candidate, passage)


def _is_said_elsewhere(candidate: Candidate, passage: Passage) -> bool:
    """Tell whether an expression names the place that defines it: «definidas en el anexo 2»."""
    after = [word for word in passage.folded[candidate.last : candidate.last + 4] if word != ","]
    return any(
        word.startswith(_DEFINED) and following in ("en", "in")
        for word, following in pairwise(after[:3])
    )


def _ends_no_list(candidate: Candidate, passage: Passage, _: Sequence[Candidate]) -> bool:
    return "," not in passage.folded[max(0, candidate.first - _LISTED_WORDS_MAX) : candidate.first]


_LISTED_WORDS_MAX: Final = 8


def _has_list(candidate: Candidate, passage: Passage, _: Sequence[Candidate]) -> bool:
    return passage.folded[candidate.last : candidate.last + 1] == (":",)


_Check = Callable[[Candidate, Passage, Sequence[Candidate]], bool]
_CHECKS: Final[Mapping[Guard, _Check]] = {
    Guard.FIGURE: _has_figure,
    Guard.NUMBER: _has_number,
    Guard.BOUND: _is_bounded,
    Guard.ALONE: _is_not_alone,
    Guard.DEFINED: _is_defined,
    Guard.ONLY: _is_not_only,
    Guard.PAIRED: _is_unpaired,
    Guard.LISTED: _ends_no_list,
    Guard.LIST: _has_list,
}
