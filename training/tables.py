"""The tables as Python modules of the package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from training.intents import intent_weights, urgency_weights
from training.messages import messages
from training.subjects import subject_weights
from training.thesaurus import meanings, senses
from trato.core.words import Language

HOME: Final = Path(__file__).parent.parent / "src" / "trato" / "core" / "reading" / "tables"
_LINE: Final = 2_000
_HEAD: Final = '"""{caption} Made by `python -m training`; not written by hand."""\n\n'


def thesaurus_tables() -> dict[str, str]:
    """Return the modules of the thesaurus by their name."""
    return {
        "spanish": _module(
            "Expressions in Spanish.", {"ROWS": _wrapped(_senses(Language.SPANISH))}
        ),
        "english": _module(
            "Expressions in English.", {"ROWS": _wrapped(_senses(Language.ENGLISH))}
        ),
        "meanings": _module(
            "The subjects of meanings.",
            {"ROWS": _wrapped(f"{name}={_pairs(of)}" for name, of in meanings().items())},
        ),
    }


def weight_tables() -> dict[str, str]:
    """Return the modules of learned weights by their name."""
    known = messages()
    return {
        "intents": _weights("Weights for each intent.", intent_weights(known)),
        "urgencies": _weights("Weights for each urgency.", urgency_weights(known)),
        "subjects": _weights("Weights for each subject.", subject_weights(known)),
    }


def write(tables: Mapping[str, str]) -> None:
    """Write the modules into the package."""
    for name, text in tables.items():
        (HOME / f"{name}.py").write_text(text, encoding="utf-8")


def _senses(language: Language) -> Iterator[str]:
    for stems, known in senses(language).items():
        written = " ".join(f"{one.kind}:{one.name}:{one.weight}" for one in known)
        yield f"{' '.join(stems)}={written}"


def table_of(weights: Mapping[str, Mapping[str, int]]) -> tuple[str, str]:
    """Return weights as a table: the names of the classes, and the rows."""
    names = sorted({name for row in weights.values() for name in row})
    numbers = {name: number for number, name in enumerate(names)}
    rows = (
        f"{feature}={_pairs((numbers[name], weight) for name, weight in row.items())}"
        for feature, row in weights.items()
    )
    return " ".join(names), _wrapped(rows)


def _weights(caption: str, weights: Mapping[str, Mapping[str, int]]) -> str:
    names, rows = table_of(weights)
    return _module(caption, {"NAMES": names + "\n", "ROWS": rows})


def _pairs(pairs: Iterable[tuple[object, int]]) -> str:
    return " ".join(f"{name}:{weight}" for name, weight in pairs)


def _module(caption: str, texts: Mapping[str, str]) -> str:
    parts = [f'{name} = """\\\n{text}"""\n' for name, text in texts.items()]
    return _HEAD.format(caption=caption) + "\n".join(parts)


def _wrapped(rows: Iterable[str]) -> str:
    """Return rows joined by «|», broken into long lines between them."""
    lines, line = [], ""
    for row in rows:
        line = f"{line}|{row}" if line else row
        if len(line) >= _LINE:
            lines.append(line)
            line = ""
    return "|\n".join([*lines, line] if line else lines) + "\n"
