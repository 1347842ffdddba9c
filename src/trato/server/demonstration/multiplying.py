"""The demonstration many times over: as many clients as an agency may have in its best year."""

from __future__ import annotations

from typing import Any, Final, TypeVar

from django.db import connection, transaction
from django.db.models import Model, QuerySet

from trato.store.keys import new_key
from trato.store.models import Agency, Relationship

R = TypeVar("R", bound=Model)

BATCH: Final = 500


def multiply(agency: Agency, times: int) -> None:
    """Let an agency have each of its clients `times` times, with their texts and their ledgers.

    One transaction for all the copies of a client: no client is there in part.
    """
    for one in list(Relationship.objects.filter(agency=agency).order_by("pk")):
        with transaction.atomic():
            _copy(one, times - 1)


def tables_copied() -> list[type[Model]]:
    """Return the tables whose rows a copy of a client takes with it.

    Notices and sheets are each somebody's own, and nobody of a copy has entered yet.
    """
    meta = Relationship._meta  # noqa: SLF001  Django's public name for it
    related = [one.related_model for one in meta.related_objects]
    return [model for model in related if _relations(model) == {Agency, Relationship}]


def _relations(model: type[Model]) -> set[Any]:
    fields = model._meta.concrete_fields  # noqa: SLF001  as above
    return {field.related_model for field in fields if field.is_relation}


def _copy(original: Relationship, count: int) -> None:
    copies = [_renewed(original) for _ in range(count)]
    for number, one in enumerate(copies, start=2):
        one.name = f"{original.name} {number}"
    Relationship.objects.bulk_create(copies, batch_size=BATCH)
    first = Relationship.objects.filter(agency=original.agency_id).latest("pk").pk - count + 1
    added = Relationship.objects.filter(agency=original.agency_id, pk__gte=first)
    for model in tables_copied():
        if "key" in _columns(model):
            _add_with_keys(model, original, added)
        else:
            _add_at_once(model, original, first)


def _add_with_keys(
    model: type[Model], original: Relationship, added: QuerySet[Relationship]
) -> None:
    manager = model._default_manager  # noqa: SLF001  Django's public name for it
    rows = list(manager.filter(relationship=original).order_by("pk"))
    for copied in added if rows else ():
        # A batch of one client at a time: memory is bounded by what one of them has.
        made = [_renewed(row, relationship=copied) for row in rows]
        manager.bulk_create(made, batch_size=BATCH)


def _add_at_once(model: type[Model], original: Relationship, first: int) -> None:
    """Copy rows within the database, to every relationship of the agency from `first` on."""
    quoted = connection.ops.quote_name
    table = quoted(model._meta.db_table)  # noqa: SLF001  Django's public name for it
    others = [f"one.{quoted(name)}" for name in _columns(model) if name != "relationship_id"]
    names = ", ".join(quoted(name) for name in _columns(model) if name != "relationship_id")
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} (relationship_id, {names}) SELECT copied.id, {', '.join(others)}"  # noqa: S608  names of our own tables
            f" FROM {table} AS one CROSS JOIN store_relationship AS copied"
            " WHERE one.relationship_id = %s AND copied.agency_id = %s AND copied.id >= %s",
            [original.pk, original.agency_id, first],
        )


def _columns(model: type[Model]) -> list[str]:
    fields = model._meta.concrete_fields  # noqa: SLF001  as above
    return [field.attname for field in fields if not field.primary_key]


def _renewed(row: R, **differing: Any) -> R:
    """Return a row like another, not kept yet, with a key of its own where it has one."""
    names = _columns(type(row))
    values = {name: getattr(row, name) for name in names} | (
        {"key": new_key()} if "key" in names else {}
    )
    for name, value in differing.items():
        values[f"{name}_id"] = value.pk
    return type(row)(**values)
