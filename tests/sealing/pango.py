"""Whether this machine has what lays out the letters of a PDF."""

from functools import cache
from importlib import import_module


@cache
def can_print() -> bool:
    """Return whether the press can be loaded."""
    try:
        import_module("trato.sealing.press")
    except OSError:
        return False
    return True
