"""What is found by looking at a sentence's build, and not at its words alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import assert_never

from trato.core.clarity.passage import Candidate, Passage
from trato.core.words import Language

Source = Callable[[Passage], Iterator[Candidate]]


def sources_for(language: Language) -> tuple[Source, ...]:
    """Return the finders of a language, loaded when it is first read."""
    match language:
        case Language.SPANISH:
            from trato.core.clarity.spanish import (  # noqa: PLC0415  one language
                agentless,
                dangling,
                figures,
                permissions,
            )

            return (
                agentless.agentless,
                dangling.dangling,
                figures.bare_figures,
                permissions.bare_permissions,
            )
        case Language.ENGLISH:
            from trato.core.clarity import english  # noqa: PLC0415  one language

            return (
                english.agentless.agentless,
                english.dangling.dangling,
                english.figures.bare_figures,
                english.permissions.bare_permissions,
            )
        case _:
            assert_never(language)
