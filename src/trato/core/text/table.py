"""The table of forms: every row and every choice, in one place."""

from __future__ import annotations

from typing import Final

from trato.core.text.forms_acts import ACTS
from trato.core.text.forms_amounts import AMOUNTS
from trato.core.text.forms_conditions import CONDITIONS
from trato.core.text.forms_consequences import CONSEQUENCES
from trato.core.text.forms_duties import DUTIES
from trato.core.text.forms_happenings import HAPPENINGS
from trato.core.text.forms_modifiers import MODIFIERS
from trato.core.text.forms_powers import POWERS
from trato.core.text.forms_terms import TERMS, WEEKLY
from trato.core.text.forms_words import WORDS
from trato.core.text.rows import Choice, Row

ROWS: Final[tuple[Row, ...]] = (
    *DUTIES,
    *ACTS,
    *POWERS,
    *MODIFIERS,
    *CONSEQUENCES,
    *TERMS,
    *WEEKLY,
    *HAPPENINGS,
    *CONDITIONS,
    *AMOUNTS,
)
CHOICES: Final[tuple[Choice, ...]] = WORDS
