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

    There are `most` places; a try takes a free one for as long as `within`, in the database, so
    that two processes never take the same. Raises `RefusalError` «too_often» when none is free.
    Addresses are kept as hashes, and only that long.
    """
    name = whose or str(get_adapter().get_client_ip(request))
    digest = sha256(name.encode()).hexdigest()[:32]
    seconds = int(within.total_seconds())
    places = [f"tries:{what}:{digest}:{number}" for number in range(most)]
    taken = cache.get_many(places)
    free = (place for place in places if place not in taken)
    if not any(cache.add(place, 1, timeout=seconds) for place in free):
        raise RefusalError("too_often", minutes=str(max(1, seconds // 60)))
