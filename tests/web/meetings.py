"""Acts that meet at the same instant, about relationships that are copies of one made before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Barrier

from django.db import connections, transaction
from django.db.models import Model

from trato.store.keys import new_key
from trato.store.models import ClientPerson, Draft, Entry, Relationship, TextVersion
from trato.store.refusal import RefusalError
from trato.store.visitors import Client

ACTS_MAX = 4
Act = Callable[[], object]
_COPIED: tuple[type[Model], ...] = (ClientPerson, TextVersion, Draft, Entry)


@dataclass(frozen=True)
class Meeting:
    """A relationship of its own for one meeting, and Carla of it."""

    relationship: Relationship
    carla: Client

    def fresh(self) -> Relationship:
        """Return the relationship as its row is now: everybody who acts reads it for themselves."""
        return Relationship.objects.select_related("agency").get(pk=self.relationship.pk)


def copies_of(relationship: Relationship, many: int) -> list[Meeting]:
    """Return that many relationships with the same people, texts and entries.

    A ledger's chain does not name its relationship: copied entries follow each other as before.
    """
    with transaction.atomic():
        return [_copy(relationship) for _ in range(many)]


def _copy(relationship: Relationship) -> Meeting:
    made = Relationship.objects.select_related("agency").get(pk=relationship.pk)
    made.pk, made.key = None, new_key()
    made._state.adding = True
    made.save()
    for model in _COPIED:
        rows = list(model._default_manager.filter(relationship=relationship).order_by("pk"))
        for row in rows:
            row.pk = None
            row.relationship = made
            if isinstance(row, ClientPerson):
                row.key = new_key()
        model._default_manager.bulk_create(rows)
    carla = ClientPerson.objects.get(relationship=made, short="carla")
    return Meeting(made, Client(carla, made, made.agency))


@contextmanager
def meeting_place() -> Iterator[Callable[[Mapping[str, Act]], dict[str, str]]]:
    """Give what lets acts begin at the same instant, each with a connection of its own.

    It returns «done» or the refusal's code of each, by its name.
    """
    with ThreadPoolExecutor(ACTS_MAX) as pool:

        def meet(acts: Mapping[str, Act]) -> dict[str, str]:
            barrier = Barrier(len(acts))

            def run(act: Act) -> str:
                barrier.wait()
                try:
                    act()
                except RefusalError as refused:
                    return refused.code
                return "done"

            running = {name: pool.submit(run, act) for name, act in acts.items()}
            return {name: one.result() for name, one in running.items()}

        yield meet
        leaving = Barrier(ACTS_MAX)

        def leave() -> None:
            leaving.wait()
            connections.close_all()

        for one in [pool.submit(leave) for _ in range(ACTS_MAX)]:
            one.result()
