"""The one Django app that has tables."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The tables of Trato."""

    name = "trato.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
