"""Free text as people write it: its words and sentences, each with its place in the original.

Nothing here knows agreements. What is found is a slice of the text, counted in Unicode code points
from its beginning, so that a finding can always be shown where it stands.
"""

from trato.core.speech.sentences import Sentence, sentences_of
from trato.core.speech.tongue import language_of
from trato.core.speech.verbs import Tense, VerbForm, guessed_verb_forms, verb_forms
from trato.core.speech.words import TEXT_CHARACTERS_MAX, Word, fold, words_of

__all__ = [
    "TEXT_CHARACTERS_MAX",
    "Sentence",
    "Tense",
    "VerbForm",
    "Word",
    "fold",
    "guessed_verb_forms",
    "language_of",
    "sentences_of",
    "verb_forms",
    "words_of",
]
