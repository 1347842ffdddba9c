"""A Problem in words: what is wrong, what was probably meant, how to mend it."""

from typing import assert_never

from trato.core.problems import Problem
from trato.core.words.catalogue import knows, say
from trato.core.words.language import Language
from trato.core.words.lists import list_in_words


def message_of(problem: Problem, language: Language) -> str:
    """Return what is wrong, in one sentence."""
    return say(language, f"problem.{problem.code}", **_params(problem, language))


def cure_of(problem: Problem, language: Language) -> str:
    """Return how to mend it, with the nearest names if there are any; empty when unknown."""
    sentences: list[str] = []
    if problem.nearest:
        names = [quoted(name, language) for name in problem.nearest]
        sentences.append(
            say(language, "problem.nearest", names=list_in_words(names, language, last="or"))
        )
    key = f"problem.{problem.code}.cure"
    if knows(language, key):
        sentences.append(say(language, key, **_params(problem, language)))
    return " ".join(sentences)


def explain(problem: Problem, language: Language) -> str:
    """Return message and cure together, as one paragraph without its place."""
    return f"{message_of(problem, language)} {cure_of(problem, language)}".strip()


def quoted(text: str, language: Language) -> str:
    """Return a text between the quotation marks of the language: «así», “so”."""
    match language:
        case Language.SPANISH:
            return f"«{text}»"
        case Language.ENGLISH:
            return f"“{text}”"
        case _:
            assert_never(language)


def _params(problem: Problem, language: Language) -> dict[str, str]:
    """Return the params for the message; what was expected is itself a word of the catalogue."""
    params = dict(problem.params)
    if "expected" in params:
        params["expected"] = say(language, f"problem.expected.{params['expected']}")
    return params
