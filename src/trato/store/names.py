"""What people are called on pages and in letters: the ledger's short names as their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from trato.store.looks import once_a_look
from trato.store.models import ClientPerson, Member, Relationship


@once_a_look
def clients_of(relationship: Relationship) -> tuple[ClientPerson, ...]:
    """Return the people of the client, in the order they were added."""
    return tuple(ClientPerson.objects.filter(relationship=relationship).order_by("pk"))


@once_a_look
def members_of(relationship: Relationship) -> tuple[Member, ...]:
    """Return the people of the agency, in the order they came."""
    members = Member.objects.filter(agency=relationship.agency_id)
    return tuple(members.select_related("user").order_by("pk"))


@once_a_look
def names_of(relationship: Relationship) -> Mapping[str, str]:
    """Return what everybody of a relationship is called, by the short name that events carry.

    A first name where it is one person's, the whole name where two would share it.
    """
    members = members_of(relationship)
    whole = {one.short: one.user.name or one.short.capitalize() for one in members}
    whole.update((one.short, one.name) for one in clients_of(relationship))
    return _shortened(whole)


def called(names: Mapping[str, str], shorts: Iterable[str]) -> list[str]:
    """Return what some people are called, in their order; an unknown one as an own name."""
    return [names.get(one, one.capitalize()) for one in shorts]


def _shortened(whole: Mapping[str, str]) -> dict[str, str]:
    firsts = Counter(name.partition(" ")[0] for name in whole.values())
    return {
        short: first if firsts[first := name.partition(" ")[0]] == 1 else name
        for short, name in whole.items()
    }
