"""Devices: the browsers in which people of clients have entered, and who comes by one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from trato.store.keys import digest_of, new_token
from trato.store.models import ClientDevice, Way
from trato.store.visitors import Client
from trato.store.walls import looking_for, within

DEVICE_DAYS: Final = 30
"""How long somebody stays in without coming by again."""
SEEN_EVERY: Final = timedelta(hours=1)
AGENT_CHARACTERS: Final = 200


def enter_device(client: Client, way: Way, agent: str, *, at: datetime) -> str:
    """Let a browser in and return its secret, which only that browser has."""
    token = new_token()
    printed = "".join(one for one in agent if one.isprintable())
    with within(client.agency.pk):
        ClientDevice.objects.create(
            agency=client.agency,
            person=client.person,
            token_sha256=digest_of(token),
            way=way,
            agent=printed[:AGENT_CHARACTERS],
            entered_at=at,
            seen_at=at,
        )
    return token


def client_by(token: str, key: str, *, at: datetime) -> Client | None:
    """Return who of the client of a relationship comes by a browser, or None.

    When it was last here is noted to the hour; nothing that anybody decides rests on it.
    """
    digest = digest_of(token)
    found = ClientDevice.objects.filter(
        token_sha256=digest, ended_at=None, seen_at__gt=at - timedelta(days=DEVICE_DAYS)
    )
    with looking_for("token", digest):
        agency = found.values_list("agency_id", flat=True).first()
    with within(agency):
        related = found.select_related("person__relationship__agency")
        device = related.filter(person__is_active=True, person__relationship__key=key).first()
        if device is None:
            return None
        if at - device.seen_at >= SEEN_EVERY:
            ClientDevice.objects.filter(pk=device.pk).update(seen_at=at)
    relationship = device.person.relationship
    return Client(device.person, relationship, relationship.agency, device)
