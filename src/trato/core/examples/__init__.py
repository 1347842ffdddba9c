"""Worked examples: a clause said back with real dates and money, made by the engine itself.

A sentence can read perfectly and mean something else than its author thought; the example under it
is how that is noticed before anybody signs.
"""

from trato.core.examples.worked import examples_of, worked_examples

__all__ = ["examples_of", "worked_examples"]
