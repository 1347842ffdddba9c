"""Learning the linear head over embeddings, where the extra `trato[embeddings]` is installed.

The model rounds a little differently on different processors, and so does numpy: unlike the tables
of the core, this one is not compared byte by byte.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from training.messages import messages
from trato.core.reading.values import Intent
from trato.embedding.embedder import Embedder

HOME: Final = Path(__file__).parent.parent / "src" / "trato" / "embedding" / "head.py"
SCALE: Final = 10_000
STRETCH: Final = 3.0
RIDGE: Final = 1.0
STEPS: Final = 500
PACE: Final = 2.0
MOMENTUM: Final = 0.9
_ROW: Final = 30


def write_head() -> None:
    """Learn the head from the development messages and write it into the package."""
    known = messages()
    vectors = Embedder().vectors([one.text for one in known])
    names = [intent.value for intent in Intent]
    centre, weights, bias = _learned(vectors, [names.index(one.intent) for one in known])
    text = '"""A linear head over embeddings. Made by `python -m training embeddings`."""\n\n'
    text += f'INTENTS = "{" ".join(names)}"\nSCALE = {SCALE}\n'
    for name, numbers in (("CENTRE", centre), ("BIAS", bias), ("WEIGHTS", weights.reshape(-1))):
        text += f'{name} = """\\\n{_rows([round(float(one) * SCALE) for one in numbers])}"""\n'
    HOME.write_text(text, encoding="utf-8")


def _learned(vectors: Any, right: list[int]) -> tuple[Any, Any, Any]:
    """Return centre, weights and bias: multinomial logistic regression with a ridge."""
    import numpy as np  # noqa: PLC0415  comes with the extra

    centre = vectors.mean(0)
    centred = vectors - centre
    centred = centred / np.linalg.norm(centred, axis=1, keepdims=True) * STRETCH
    features = np.hstack([centred, np.ones((len(centred), 1))])
    wanted = np.eye(len(Intent))[right]
    weights = np.zeros((features.shape[1], len(Intent)))
    speed = np.zeros_like(weights)
    for _ in range(STEPS):
        scores = features @ weights
        odds = np.exp(scores - scores.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        slope = (features.T @ (odds - wanted) + RIDGE * weights) / len(features)
        speed = MOMENTUM * speed - PACE * slope
        weights += speed
    return centre, weights[:-1] * STRETCH, weights[-1]


def _rows(numbers: list[int]) -> str:
    lines = [numbers[first : first + _ROW] for first in range(0, len(numbers), _ROW)]
    return "".join(" ".join(map(str, line)) + "\n" for line in lines)
