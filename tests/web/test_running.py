"""Starting the server: an address that is taken is told before anything is prepared."""

from __future__ import annotations

import socket

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError


def test_a_taken_port_is_told_with_its_cure() -> None:
    """Nothing is migrated or loaded first, and another port is a variable away."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CommandError, match="TRATO_BIND"):
            call_command("run", bind=f"127.0.0.1:{port}")


def test_a_port_that_cannot_be_is_told() -> None:
    """As much as one that is taken."""
    with pytest.raises(CommandError, match="99999"):
        call_command("run", bind="127.0.0.1:99999")
