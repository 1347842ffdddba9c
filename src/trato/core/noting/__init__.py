"""What happened, as somebody notes it in one line: «llamada con Carla ayer 30 min».

Nothing is guessed: what the words do not say for certain stays blank, and a person fills it in and
confirms. `cues` holds what is said in each language, as tables.
"""

from trato.core.noting.noted import Noted
from trato.core.noting.reading import PHRASE_CHARACTERS_MAX, note_in

__all__ = ["PHRASE_CHARACTERS_MAX", "Noted", "note_in"]
