"""Making: named tuples that are made of all their values at once."""

from __future__ import annotations

from typing import Final

made: Final = tuple.__new__
"""Return a named tuple of all its values in their order: ``made(Because, (at, rule, …))``.

Calling the class itself takes twice as long, which shows wherever one is made for every obligation,
every reason, every debt. Nothing counts the values here, so they are written out, none left to its
default; elsewhere the class is called.
"""
