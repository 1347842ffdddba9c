"""One catalogue of messages per language, merged from its areas and loaded when first used."""

from collections.abc import Mapping
from functools import cache
from typing import assert_never

from trato.core.words.language import Language


def say(language: Language, key: str, /, **params: str) -> str:
    """Return the message `key` in `language` with its placeholders filled.

    Every key exists in both languages with the same placeholders (a test says so); an unknown key
    is our mistake and raises `KeyError`, as does a placeholder that was not given.
    """
    return messages(language)[key].format(**params)


def knows(language: Language, key: str) -> bool:
    """Tell whether the catalogue has the message `key`."""
    return key in messages(language)


@cache
def messages(language: Language) -> Mapping[str, str]:
    """Return the whole catalogue of a language; the other one stays unloaded."""
    match language:
        case Language.SPANISH:
            from trato.core.words import es  # noqa: PLC0415  loaded only when somebody speaks it

            return merged(es.AREAS)
        case Language.ENGLISH:
            from trato.core.words import en  # noqa: PLC0415  loaded only when somebody speaks it

            return merged(en.AREAS)
        case _:
            assert_never(language)


def merged(areas: tuple[Mapping[str, str], ...]) -> dict[str, str]:
    """Join the areas of one language; the same key in two areas is a mistake of ours."""
    everything: dict[str, str] = {}
    for area in areas:
        doubled = everything.keys() & area.keys()
        assert not doubled, f"two areas say {sorted(doubled)}"
        everything.update(area)
    return everything
