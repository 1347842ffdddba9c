"""How long what people write may be: once for the tables, the actions and the pages."""

from __future__ import annotations

from typing import Final

THING_CHARACTERS_MAX: Final = 80
"""What a thing is called: a result, an extra, a boss."""
NAME_CHARACTERS_MAX: Final = 120
"""A name: of a person, an agency, a client, a file."""
NOTE_CHARACTERS_MAX: Final = 1_000
"""A note: a rule, an assumption, a word to a colleague."""
REASON_CHARACTERS_MAX: Final = 2_000
"""A reason, a worry, a point of a disagreement."""
TALK_CHARACTERS_MAX: Final = 5_000
"""What is said while one talks: an answer to a question, a doubt, a solution."""
ANSWER_CHARACTERS_MAX: Final = 8_000
"""An answer to what somebody asked or said."""
WORDS_CHARACTERS_MAX: Final = 10_000
"""What somebody tells: what they ask for, what is not as agreed, what they saw in a delivery."""
