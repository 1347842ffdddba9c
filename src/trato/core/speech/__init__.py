"""Free text as people write it: its words and sentences, each with its place in the original.

Nothing here knows agreements. What is found is a slice of the text, counted in Unicode code points
from its beginning, so that a finding can always be shown where it stands.
"""

from trato.core.speech.sentences import Sentence, sentences_of
from trato.core.speech.tongue import language_of
from trato.core.speech.words import TEXT_CHARACTERS_MAX, Word, fold, words_of

__all__ = [
    "TEXT_CHARACTERS_MAX",
    "Sentence",
    "Word",
    "fold",
    "language_of",
    "sentences_of",
    "words_of",
]
