"""The second wall, on PostgreSQL: a query sees the rows of one agency, whatever it forgot to ask.

The doors decide what somebody may see. Behind them every table whose rows carry an agency has a
policy of its own (row-level security, forced on the owner too): without an agency set, or with
another one, there are no rows, and none can be written. SQLite has no such thing; there the doors
stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Literal

from django.apps import apps
from django.conf import settings
from django.db import connection

EVERY_AGENCY: Final = "*"
"""What commands of whoever runs the server set; a process that serves pages never does."""
_SETTINGS: Final = {
    name: f"trato.{name}" for name in ("agency", "user", "token", "relationship", "head")
}
# Who asks has to be found before their agency is known: by one key each, for reading alone.
_KEYS: Final = {
    "store_member": ("user_id", "trato.user"),
    "store_clientlink": ("token_sha256", "trato.token"),
    "store_clientcode": ("code_hmac", "trato.token"),
    "store_clientdevice": ("token_sha256", "trato.token"),
    "store_relationship": ("key", "trato.relationship"),
    "store_invitation": ("token_sha256", "trato.token"),
    "store_calendarfeed": ("token_sha256", "trato.token"),
    # Anybody who holds a ledger's head may ask whether it is kept here.
    "store_entry": ("hash", "trato.head"),
}


@contextmanager
def within(agency_id: int | None) -> Iterator[None]:
    """Let queries see and write the rows of one agency (None: of none) until the block ends."""
    with _set("agency", "" if agency_id is None else str(agency_id)):
        yield


@contextmanager
def looking_for(
    name: Literal["user", "token", "relationship", "head"], value: int | str
) -> Iterator[None]:
    """Let queries see who asks, by the one thing that is known of them: nothing but that row."""
    with _set(name, str(value)):
        yield


def open_connection(connection: Any, **_ignored: object) -> None:
    """Begin a connection: a command sees every agency, a process that serves pages none."""
    if connection.vendor == "postgresql" and not settings.SERVES_PAGES:
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('trato.agency', %s, false)", [EVERY_AGENCY])


def walled_tables() -> list[str]:
    """Return every table whose rows carry an agency."""
    models = [model._meta for model in apps.get_app_config("store").get_models()]  # noqa: SLF001  Django's way
    return sorted(
        one.db_table for one in models if any(field.name == "agency" for field in one.fields)
    )


def put_up(using: str = "default", **_ignored: object) -> None:
    """Put the wall up on every table, once the tables are made; again, it changes nothing."""
    if connection.vendor != "postgresql" or using != "default":
        return
    with connection.cursor() as cursor:
        for table in walled_tables():
            for statement in _statements(table):
                cursor.execute(statement)


def _statements(table: str) -> Iterator[str]:
    """Yield what puts one table behind the wall. Names come from our own models alone."""
    mine = "(agency_id::text = current_setting('trato.agency', true))"
    every = f"(current_setting('trato.agency', true) = '{EVERY_AGENCY}')"
    yield f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY'
    yield f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY'
    yield f'DROP POLICY IF EXISTS agency_wall ON "{table}"'
    yield f'CREATE POLICY agency_wall ON "{table}" USING ({mine} OR {every})'
    if table in _KEYS:
        column, setting = _KEYS[table]
        yield f'DROP POLICY IF EXISTS who_asks ON "{table}"'
        yield (
            f'CREATE POLICY who_asks ON "{table}" FOR SELECT'
            f" USING ({column}::text = current_setting('{setting}', true))"
        )


@contextmanager
def _set(name: str, value: str) -> Iterator[None]:
    """Set one of our settings and put back what it was."""
    if connection.vendor != "postgresql":
        yield
        return
    before = _exchange(name, value)
    try:
        yield
    finally:
        # In a transaction that failed nothing can be said; its end takes the setting back itself.
        if not connection.needs_rollback:
            _exchange(name, before)


def _exchange(name: str, value: str) -> str:
    connection.ensure_connection()
    # By the driver's own cursor: the wall is no query of a page, and a page counts its queries.
    with connection.connection.cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(current_setting(%s, true), ''), set_config(%s, %s, false)",
            [_SETTINGS[name], _SETTINGS[name], value],
        )
        row = cursor.fetchone()
    return str(row[0])
