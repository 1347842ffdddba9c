"""Answers as a person reads them, drawn from the same documents that `--json` gives."""
