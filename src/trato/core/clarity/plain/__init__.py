"""Plain language: advice apart from the findings, on how hard a text is to read and why."""

from trato.core.clarity.plain.advice import Advice, Hardness, advice_in
from trato.core.clarity.plain.readability import Level, Readability, readability_of

__all__ = ["Advice", "Hardness", "Level", "Readability", "advice_in", "readability_of"]
