"""The classes of English words that the lexicons of replies use."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from trato.core.drafts.shelf import word_set
from trato.core.speech import Tense, VerbForm, verb_forms
from trato.core.speech.phrases import Grammar
from trato.core.words import Language

_KEPT: Final = 4_096
NEGLECT: Final = word_set(
    "read check reply answer send tell pay confirm ask give provide sign approve say let inform "
    "mention listen look follow bother supply complete submit return attend respond upload fill "
    "notify specify warn update deliver click open do show turn call write"
)
VAGUE: Final = word_set(
    "issue issues problem problems difficulty difficulties circumstances reasons delays hiccup "
    "hiccups glitch glitches complications challenges setback setbacks factors misunderstanding "
    "confusion error errors mishap mishaps miscommunication mix-up disruption constraints obstacles "
    "trouble oversight mistakes"
)
FELT: Final = word_set(
    "anger worry worries concern concerns frustration fear fears annoyance disappointment stress "
    "anxiety alarm impatience irritation upset doubts doubt hurry urgency unease reaction need needs "
    "situation position complaint discomfort"
)
FEELING: Final = word_set(
    "worried upset frustrated annoyed angry concerned alarmed anxious disappointed scared nervous"
)
MEDDLED: Final = word_set(
    "changed done deleted touched clicked pressed entered typed missed forgotten forgot misread broken "
    "broke set put given misunderstood overlooked installed edited moved removed unplugged closed "
    "lost switched disabled entered mistyped sent confused ignored skipped misheard"
)
HARD: Final = word_set(
    "frustrating annoying upsetting worrying stressful alarming maddening infuriating disappointing "
    "unsettling unnerving scary frightening exasperating awful nightmare pain nuisance exhausting "
    "miserable hard difficult tough tedious embarrassing shock disheartening unpleasant horrible "
    "terrible dreadful rotten confusing anxious worried upset furious fed easy impossible fun "
    "pleasant nerve-racking galling distressing painful tiring shattered exhausted"
)
NUMBERS: Final = word_set(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred "
    "thousand twice half double triple both third fourth fifth sixth"
)


def _some(test: Callable[[VerbForm], bool]) -> Callable[[str], bool]:
    """Return what tells whether some reading of a word as a verb passes a test."""

    @lru_cache(maxsize=_KEPT)
    def holds(word: str) -> bool:
        return word.isalpha() and any(test(form) for form in verb_forms(word, Language.ENGLISH))

    return holds


def is_figure(word: str) -> bool:
    """Tell whether a word is a number from two on, in digits or letters."""
    return word[0].isdigit() or word in NUMBERS


_is_participle: Final = _some(lambda form: form.tense is Tense.PARTICIPLE)
CLASSES: Final = {
    "any": lambda word: word[0].isalnum() or word[0] in "$€£'" or word == "n't",
    "word": lambda word: word[0].isalpha() and word != "n't",
    "figure": is_figure,
    "clause": lambda word: len(word) > 1 and word[0] == "c" and word[1:].isdigit(),
    "did": _some(lambda form: form.tense is Tense.PRETERITE),
    "you_did": _some(lambda form: form.tense is Tense.PRETERITE),
    "done": lambda word: word.endswith("ed") or _is_participle(word),
    "neglect": _some(lambda form: form.lemma in NEGLECT),
    "meddled": MEDDLED.__contains__,
    "hard": HARD.__contains__,
    "vague": VAGUE.__contains__,
    "felt": FELT.__contains__,
    "feeling": FEELING.__contains__,
}
GRAMMAR: Final = Grammar(classes=CLASSES, forms={})
