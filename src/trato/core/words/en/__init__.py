"""The catalogue in English: each area of the product keeps its messages in a module of its own."""

from trato.core.words.en import (
    clarity,
    cli,
    comparison,
    drafts,
    examples,
    kinds,
    message,
    problems,
    promises,
    reading,
    registers,
    standing,
    sums,
    verdict,
)

AREAS = (
    problems.MESSAGES,
    reading.MESSAGES,
    standing.MESSAGES,
    sums.MESSAGES,
    verdict.MESSAGES,
    comparison.MESSAGES,
    message.MESSAGES,
    drafts.MESSAGES,
    registers.MESSAGES,
    cli.MESSAGES,
    clarity.MESSAGES,
    examples.MESSAGES,
    kinds.MESSAGES,
    promises.MESSAGES,
)
