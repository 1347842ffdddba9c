"""Forms for pasted clauses: the likeliest ones, with their blanks filled as far as the words go.

`suggest` takes one clause; `paste` a whole document, which it cuts into its passages.

Reading order: marking, cutting; figures, hearing, naming, blanks; duties, terms, limits, keeping,
modifiers, weekly, planning; cues, choosing, offering; tabling, pasting.
Nothing is decided by a suggestion: a person confirms, and only then does the sentence run.
"""

from trato.core.text.suggest.cutting import Kind
from trato.core.text.suggest.offering import Suggestion, suggest
from trato.core.text.suggest.pasting import Pasted, PastedPiece, PieceState, paste

__all__ = ["Kind", "Pasted", "PastedPiece", "PieceState", "Suggestion", "paste", "suggest"]
