"""One module a command: `python -m trato.server NAME`."""
