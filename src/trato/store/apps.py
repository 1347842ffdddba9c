"""The one Django app that has tables."""

from django.apps import AppConfig
from django.core.management import call_command
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


def _make_cache_table(using: str, **_ignored: object) -> None:
    """Make the table in which tries are counted, once; again, it changes nothing."""
    call_command("createcachetable", database=using, verbosity=0)


class StoreConfig(AppConfig):
    """The tables of Trato."""

    name = "trato.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Let the second wall stand wherever the database knows one."""
        from trato.store import walls  # noqa: PLC0415  needs the tables

        connection_created.connect(walls.open_connection, dispatch_uid="walls")
        post_migrate.connect(_make_cache_table, sender=self, dispatch_uid="cache")
        post_migrate.connect(walls.put_up, sender=self, dispatch_uid="walls")
