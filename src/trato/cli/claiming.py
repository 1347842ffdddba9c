"""The claim that a command is asked about: from a file, or from its flags."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from trato.cli.exits import Exit
from trato.cli.stop import Stop
from trato.core.claims import Claim, claim_of
from trato.core.events import Event, EventKind
from trato.formats.claim import parse_claim, read_claim

CLAIM_BYTES_MAX = 1_000_000


def claim_asked(arguments: argparse.Namespace, events: Sequence[Event], at: datetime) -> Claim:
    """Return the claim asked about: of a file, of a complaint in the ledger by its id, or of flags.

    Raises `Stop` with every problem when it cannot stand.
    """
    if arguments.claim is not None:
        if entered := _entered(arguments.claim, events):
            return entered
        read = parse_claim(_bytes(arguments.claim))
    elif arguments.by and arguments.asserts:
        read = read_claim(_flags(arguments, at))
    else:
        raise Stop(Exit.WRONG_COMMAND, key="judge.needs")
    if isinstance(read, list):
        raise Stop(
            Exit.PROBLEMS,
            key="judge.bad_claim",
            problems=read,
            path="stdin" if arguments.claim == "-" else arguments.claim or "",
        )
    return read


def _entered(name: str, events: Sequence[Event]) -> Claim | None:
    """Return the claim of a complaint, unless a file has the name that was given."""
    found = next((one for one in events if one.id == name), None)
    if found is None or found.kind is not EventKind.COMPLAINT or Path(name).exists():
        return None
    return claim_of(found)


def _flags(arguments: argparse.Namespace, at: datetime) -> dict[str, object]:
    item: dict[str, object] = {"asserts": arguments.asserts}
    for name in ("clause", "thing", "event", "period", "days", "amount", "currency"):
        value = getattr(arguments, name)
        if value is not None:
            item[name] = value
    if arguments.said:
        item["words"] = arguments.said
    return {
        "format": "trato-claim/1",
        "id": "r1",
        "by": arguments.by,
        "at": at.isoformat(),
        "claims": [item],
    }


def _bytes(name: str) -> bytes:
    try:
        if name == "-":
            found = sys.stdin.buffer.read(CLAIM_BYTES_MAX + 1)
        else:
            with Path(name).open("rb") as source:
                found = source.read(CLAIM_BYTES_MAX + 1)
    except OSError as wrong:
        raise Stop(
            Exit.PROBLEMS, key="cannot_read", where=name, why=wrong.strerror or ""
        ) from wrong
    if len(found) > CLAIM_BYTES_MAX:
        raise Stop(Exit.LIMIT, key="too_large", size=str(CLAIM_BYTES_MAX))
    return found
