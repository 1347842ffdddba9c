"""Every address by every kind of person in every way: who gets in, and what is not there."""

from __future__ import annotations

import pytest

from tests.web.walls.addresses import Address, addresses, nameless
from tests.web.walls.asking import ENTER, NO_WAY, NOT_THERE, OPENS, TOLD, WAYS, ask, filled, got
from tests.web.walls.permissions import ANYBODY, IS_WHOLE, TABLE, Row, who_tries
from tests.web.walls.world import World

ALL = tuple(addresses())
pytestmark = pytest.mark.django_db


def _due(row: Row, way: str, who: str) -> str:
    if way not in {"GET", "HEAD", "POST"}:
        return NO_WAY
    if who in row.enter:
        return ENTER
    grants = row.post if way == "POST" else row.get
    if grants is None:
        return NO_WAY
    if who in grants:
        return OPENS
    return TOLD if who in row.told or (way == "POST" and who in row.post_told) else NOT_THERE


def test_every_address_has_a_row() -> None:
    """A new address is given its row in `permissions.py`; one that is gone takes its row along."""
    names = [one.name for one in ALL]
    assert [name for name in names if name not in TABLE] == []
    assert [name for name in TABLE if name not in names] == []
    # The accounts keep old addresses beside the new ones, without names and to the same pages.
    assert [one for one in nameless() if not one.startswith("cuenta/social/")] == []


@pytest.mark.parametrize(
    "address", [one for one in ALL if one.name in TABLE], ids=lambda one: one.name
)
def test_an_address_opens_for_those_it_is_for(address: Address, world: World) -> None:
    """For everybody else it is not there, or it says who may; no other way of asking is known."""
    row, path = TABLE[address.name], address.path(filled(address, world.own))
    wrong = []
    for who in who_tries(address.route):
        for way in WAYS if IS_WHOLE or who == "nobody" else ("GET", "POST"):
            body = row.body(world) if way == "POST" else None
            found, due = got(ask(world.browsers[who], way, path, body)), _due(row, way, who)
            # A page that is open to anybody may lead to the door itself.
            is_door = row.get == ANYBODY and {found, due} == {ENTER, OPENS}
            if found != due and not is_door:
                wrong.append(f"{way} {address.route} by {who}: {found}, due {due}")
    assert not wrong, "\n".join(wrong)
