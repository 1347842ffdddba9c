"""The thesaurus as it is written by hand, and as the reader wants it: by stems."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from trato.core.reading.expressions import CUE, MEANING, SUBJECT, Sense
from trato.core.speech import words_of
from trato.core.speech.stems import stem
from trato.core.words import Language

HOME: Final = Path(__file__).parent / "thesaurus"
Senses = dict[tuple[str, ...], list[Sense]]


def senses(language: Language) -> Senses:
    """Return every expression of a language, as stems, with what it stands for."""
    found: Senses = {}
    for expression, sense in _written(language):
        key = _stems(expression, language)
        known = found.setdefault(key, [])
        if key and sense not in known:
            known.append(sense)
    return {key: _merged(known) for key, known in sorted(found.items()) if key}


def meanings() -> dict[str, list[tuple[str, int]]]:
    """Return the subjects of each meaning that speaks of any."""
    return {name: subjects for name, _, _, subjects in _synonyms() if subjects}


def vocabulary(language: Language) -> set[str]:
    """Return the words, as written, of every expression of a language."""
    return {
        word.folded
        for expression, _ in _written(language)
        for word in words_of(expression)
        if not word.is_mark
    }


def _merged(known: list[Sense]) -> list[Sense]:
    """Keep of one subject or cue the strongest."""
    strongest: dict[tuple[str, str], Sense] = {}
    for sense in known:
        key = (sense.kind, sense.name)
        if key not in strongest or strongest[key].weight < sense.weight:
            strongest[key] = sense
    return list(strongest.values())


def _written(language: Language) -> Iterator[tuple[str, Sense]]:
    for file, kind in (("cues.txt", CUE), ("subjects.txt", SUBJECT)):
        for name, spoken, weight, expressions in _sections(file):
            if spoken == language.value:
                yield from ((one, Sense(kind, name, weight)) for one in expressions)
    for name, spanish, english, _ in _synonyms():
        chosen = spanish if language is Language.SPANISH else english
        yield from ((one, Sense(MEANING, name, 1)) for one in chosen)


def _sections(file: str) -> Iterator[tuple[str, str, int, list[str]]]:
    """Yield section, language, weight and expressions of each line: «es 4 una cosa, otra»."""
    section = ""
    for line in _lines(file):
        if line.startswith("["):
            section = line.strip("[]")
            continue
        language, rest = line.split(" ", 1)
        weight = 1
        if rest[0].isdigit() and rest[1] == " ":
            weight, rest = int(rest[0]), rest[2:]
        yield section, language, weight, [one.strip() for one in rest.split(",") if one.strip()]


def _synonyms() -> Iterator[tuple[str, list[str], list[str], list[tuple[str, int]]]]:
    """Yield number, Spanish, English and subjects of each line of synonyms."""
    for number, line in enumerate(_lines("synonyms.txt")):
        words, _, subjects = line.partition(">")
        spanish, _, english = words.partition("|")
        pairs = [(one[:-1], int(one[-1])) for one in subjects.split()]
        yield str(number), _listed(spanish), _listed(english), pairs


def _listed(text: str) -> list[str]:
    return [one.strip().replace("_", " ") for one in text.split(",") if one.strip()]


def _lines(file: str) -> Iterator[str]:
    for line in (HOME / file).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.strip()


def _stems(expression: str, language: Language) -> tuple[str, ...]:
    return tuple(
        "#" if word.folded[0].isdigit() else stem(word.text.replace("’", "'"), language)
        for word in words_of(expression)
        if not word.is_mark
    )
