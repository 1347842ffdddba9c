"""The command line, `trato`: it parses, calls, prints; it speaks by `words/{es,en}/cli.py`."""

from trato.cli.main import main

__all__ = ["main"]
