"""What a form of a verb says: which verb, when, who."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tense(StrEnum):
    """Tense and mood in one: the closed list of forms that both languages share.

    English has no forms of its own for FUTURE and CONDITIONAL (its auxiliaries are verbs in the
    PRESENT and PRETERITE); its base form is read as INFINITIVE, which is also its present and
    imperative.
    """

    PRESENT = "present"
    FUTURE = "future"
    PRETERITE = "preterite"
    IMPERFECT = "imperfect"
    CONDITIONAL = "conditional"
    SUBJUNCTIVE = "subjunctive"
    PAST_SUBJUNCTIVE = "past-subjunctive"
    IMPERATIVE = "imperative"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    PARTICIPLE = "participle"

    @property
    def is_finite(self) -> bool:
        """Tell whether the form has a subject."""
        return self not in (Tense.INFINITIVE, Tense.GERUND, Tense.PARTICIPLE)


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One reading of a word as a form of a verb; most words have several or none."""

    lemma: str
    """The infinitive, with its accents."""
    tense: Tense
    person: int = 0
    """1, 2 or 3; 0 where the form has none. Usted and ustedes take the third."""
    plural: bool = False
    pronouns: tuple[str, ...] = ()
    """Those written behind it: «mandártelo» has «te» and «lo»."""
    accented: bool = True
    """Whether its accents are written; not: «enviare» for «enviaré»."""
    known: bool = True
    """Whether the verb is in the lexicon; not: guessed from the ending alone."""

    @property
    def is_finite(self) -> bool:
        """Tell whether the form has a subject."""
        return self.tense.is_finite
