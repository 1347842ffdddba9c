"""Names: which thing a word means, and who a person is and what they may do."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from trato.core.agreement import Agreement, Group, May, Person, Side, Thing


def plain(name: str) -> str:
    """Return a name as it is compared: without the case of its letters, « », and loose spaces."""
    return " ".join(name.strip("«»\"' ").casefold().split())


class Things(NamedTuple):
    """The things of an agreement by every name they have, and the groups that hold them."""

    by_name: dict[str, str]
    members: dict[str, tuple[str, ...]]
    groups: dict[str, tuple[str, ...]]

    def named(self, name: str) -> str | None:
        """Return the identity of the thing or group that `name` means, or None."""
        return self.by_name.get(name) or self.by_name.get(plain(name))

    def meant(self, name: str) -> str:
        """Return the identity of a thing, or the name itself where the agreement has none."""
        return self.by_name.get(name) or self.by_name.get(plain(name)) or name

    def is_group(self, name: str | None) -> bool:
        """Tell whether the name is that of a group."""
        return name in self.members

    def with_groups(self, name: str) -> tuple[str, ...]:
        """Return a thing and every group that it belongs to."""
        return (name, *self.groups.get(name, ()))


def things_of(agreement: Agreement) -> Things:
    """Index the names of an agreement's things and groups, in every language it has them."""
    by_name: dict[str, str] = {}
    declared: tuple[Group | Thing, ...] = (*agreement.groups, *agreement.things)
    for named in declared:
        for name in (named.name, *(other for _, other in named.translations)):
            by_name[name] = named.name
            by_name.setdefault(plain(name), named.name)
    members = {
        group.name: tuple(by_name.get(plain(one), one) for one in group.members)
        for group in agreement.groups
    }
    groups: dict[str, tuple[str, ...]] = {}
    for group, things in members.items():
        for thing in things:
            by_name.setdefault(thing, thing)
            by_name.setdefault(plain(thing), thing)
            groups[thing] = (*groups.get(thing, ()), group)
    return Things(by_name, members, groups)


class Role(NamedTuple):
    """What a person may do for a side, from an instant on (None: from the start) until another."""

    side: Side
    may: frozenset[May]
    since: datetime | None = None
    until: datetime | None = None


def powers_of(person: Person) -> frozenset[May]:
    """Return what a person may do: signing includes every other thing."""
    return frozenset(May) if May.SIGN in person.may else frozenset(person.may)


class People(NamedTuple):
    """Who is who, with every role a person has had. A side's own name stands for its signatory."""

    roles: dict[str, tuple[Role, ...]]

    def side_of(self, short: str) -> Side | None:
        """Return the side of a person, or None for somebody of neither."""
        roles = self.roles.get(short)
        return roles[-1].side if roles else None

    def may(self, short: str, *whats: May, at: datetime) -> bool:
        """Tell whether a person may do one of these things for their side at an aware instant."""
        for role in self.roles.get(short, ()):
            if role.may.isdisjoint(whats) or (role.since is not None and role.since > at):
                continue
            if role.until is None or at < role.until:
                return True
        return False

    def who_may(self, side: Side, what: May, *, at: datetime) -> tuple[str, ...]:
        """Return the people of a side who may do something at an aware instant."""
        return tuple(
            short
            for short, roles in self.roles.items()
            if short not in set(Side)
            and any(role.side is side for role in roles)
            and self.may(short, what, at=at)
        )

    def may_name(self, short: str, side: Side, *, at: datetime) -> bool:
        """Tell whether a person may say who is on their side: who approves for it, or anybody of it
        while nobody does."""
        approving = self.who_may(side, May.APPROVE, at=at)
        return short in approving or short == side.value or not approving


def people_of(agreement: Agreement) -> People:
    """Return the people whom an agreement declares."""
    roles: dict[str, tuple[Role, ...]] = {
        side.value: (Role(side, frozenset(May)),) for side in Side
    }
    for party in agreement.parties:
        for person in party.people:
            roles[person.short] = (Role(party.side, powers_of(person)),)
    return People(roles)
