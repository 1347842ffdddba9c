"""A Problem in words: what is wrong, what was probably meant, how to mend it."""

from trato.core.problems import Problem
from trato.core.words.catalogue import knows, say
from trato.core.words.language import Language
from trato.core.words.lists import list_in_words


def message_of(problem: Problem, language: Language) -> str:
    """Return what is wrong, in one sentence."""
    return say(language, f"problem.{problem.code}", **dict(problem.params))


def cure_of(problem: Problem, language: Language) -> str:
    """Return how to mend it, with the nearest names if there are any; empty when unknown."""
    sentences: list[str] = []
    if problem.nearest:
        quoted = [f"«{name}»" for name in problem.nearest]
        sentences.append(
            say(language, "problem.nearest", names=list_in_words(quoted, language, last="or"))
        )
    key = f"problem.{problem.code}.cure"
    if knows(language, key):
        sentences.append(say(language, key, **dict(problem.params)))
    return " ".join(sentences)


def explain(problem: Problem, language: Language) -> str:
    """Return message and cure together, as one paragraph without its place."""
    return f"{message_of(problem, language)} {cure_of(problem, language)}".strip()
