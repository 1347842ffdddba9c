"""Reading changes nothing, sending needs a page of ours, and no page can be built into another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client as Browser
from django.utils import timezone

from tests.web.walls.addresses import Address, addresses
from tests.web.walls.asking import ask, filled
from tests.web.walls.permissions import TABLE, WHOLE, who_tries
from tests.web.walls.world import World, rows_of
from trato.store.due_lines import refresh
from trato.store.models import Relationship

ALL = tuple(one for one in addresses() if one.name in TABLE)
pytestmark = [pytest.mark.django_db, WHOLE]


@pytest.mark.parametrize("address", ALL, ids=lambda one: one.name)
def test_reading_writes_nothing(address: Address, world: World) -> None:
    """A browser that looks ahead, a mail scanner, a search engine: none of them does anything."""
    row, path = TABLE[address.name], address.path(filled(address, world.own))
    written: list[str] = []
    # Due lines are a cache of the ledgers: whoever comes first makes anew what time has changed.
    for relationship in Relationship.objects.all():
        refresh(relationship, timezone.now())

    def watch(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        if sql.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")):
            written.append(sql[:160])
        return execute(sql, *rest)

    for who in (who for who in who_tries(address.route) if who in (row.get or ())):
        for way in ("GET", "HEAD"):
            with connection.execute_wrapper(watch):
                ask(world.browsers[who], way, path)
    assert [sql for sql in written if not any(table in sql for table in row.makes)] == []


@pytest.mark.parametrize("address", ALL, ids=lambda one: one.name)
def test_sending_needs_the_token_of_a_page_of_ours(address: Address, world: World) -> None:
    """A form on somebody else's page reaches nothing, though the browser is let in here."""
    row, path = TABLE[address.name], address.path(filled(address, world.own))
    before = rows_of(world.cast.ana)
    for who in (who for who in who_tries(address.route) if who in (row.post or ())):
        strict = Browser(enforce_csrf_checks=True)
        strict.cookies = world.browsers[who].cookies
        answer = ask(strict, "POST", path, row.body(world))
        assert answer.status_code == 403, who
    assert rows_of(world.cast.ana) == before


@pytest.mark.parametrize("address", ALL, ids=lambda one: one.name)
def test_every_answer_guards_the_browser(address: Address, world: World) -> None:
    """Nothing from elsewhere runs in a page, no page stands in another, nothing is kept by others."""
    path = address.path(filled(address, world.own))
    for who in ("ana", "carla"):
        for way in ("GET", "PUT"):
            answer = ask(world.browsers[who], way, path)
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'self'" in policy or "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert answer.headers["X-Frame-Options"] == "DENY"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Referrer-Policy"] == "same-origin"
            assert "no-store" in answer.headers["Cache-Control"]
