"""How often somebody may try something: counted for a while, then forgotten."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from typing import Final

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest

from trato.store.refusal import RefusalError

HOUR: Final = timedelta(hours=1)


def count_try(
    request: HttpRequest, what: str, *, most: int, within: timedelta, whose: str = ""
) -> None:
    """Count one more try of `what` from the asker's address, or by `whose` when that is given.

    Raises `RefusalError` «too_often» beyond `most` tries within the time. Addresses are kept as
    hashes, and only that long.
    """
    name = whose or str(get_adapter().get_client_ip(request))
    key = f"tries:{what}:{sha256(name.encode()).hexdigest()[:32]}"
    seconds = int(within.total_seconds())
    if cache.add(key, 1, timeout=seconds):
        return
    try:
        tries = cache.incr(key)
    except ValueError:  # it was forgotten between the two
        cache.set(key, 1, timeout=seconds)
        return
    if tries > most:
        raise RefusalError("too_often", minutes=str(max(1, seconds // 60)))
