"""Ids of another agency, in the path, the query and the body: nothing opens, nothing changes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import product
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.web.walls.addresses import Address, addresses
from tests.web.walls.asking import NO_WAY, NOT_THERE, TOLD, ask, filled, got
from tests.web.walls.permissions import CLIENTS, STAFF, TABLE, WHOLE, who_tries
from tests.web.walls.world import CANARY, OUR_NAMES, World, rows_of

# A personal link is no id but a secret: it opens for whoever holds it, and says whose it is.
ALL = tuple(one for one in addresses() if one.name != "enter" and one.name in TABLE)
# What lies in an address of accounts belongs to no agency.
WITH_PARTS = tuple(one for one in ALL if one.parts and not one.route.startswith("cuenta/"))
SENT = tuple(one for one in ALL if TABLE[one.name].post)
OURS = (*sorted(STAFF), *sorted(CLIENTS))
pytestmark = pytest.mark.django_db


def _swapped(address: Address, world: World) -> Iterator[str]:
    """Yield every path in which at least one part is another agency's."""
    own, twin = filled(address, world.own), filled(address, world.twin)
    for chosen in product((own, twin), repeat=len(address.parts)):
        values = {part: one[part] for part, one in zip(address.parts, chosen, strict=True)}
        if values != own:
            yield address.path(values)


@pytest.mark.parametrize("address", WITH_PARTS, ids=lambda one: one.name)
def test_nothing_opens_by_an_id_of_another_agency(address: Address, world: World) -> None:
    """Each part of the path is tried with theirs; their rows stay as they are."""
    before, row, wrong = rows_of(world.cast.dario), TABLE[address.name], []
    for path in _swapped(address, world):
        for who in who_tries(address.route):
            if who not in OURS:
                continue
            for way in ("GET", "POST"):
                found = got(ask(world.browsers[who], way, path, row.body(world)))
                # Who may only read is told so for every id alike, before it is looked for.
                is_told = found == TOLD and who in row.told | row.post_told
                if found not in {NOT_THERE, NO_WAY} and not is_told:
                    wrong.append(f"{way} {path} by {who}: {found}")
    assert not wrong, "\n".join(wrong)
    assert rows_of(world.cast.dario) == before


@pytest.mark.parametrize("address", SENT, ids=lambda one: one.name)
def test_nothing_of_theirs_changes_by_what_a_form_or_a_query_says(
    address: Address, world: World
) -> None:
    """What a form sends is about what the address says, whatever ids are sent along."""
    row, path = TABLE[address.name], address.path(filled(address, world.own))
    agency, hidden = world.cast.dario.agency, world.cast.hidden
    ids = {"agency": agency.pk, "agency_id": agency.pk, "relationship": hidden.pk}
    body = {**row.body(world), **world.twin, **ids}
    before = rows_of(world.cast.dario)
    for who in sorted(row.post or ()):
        if who not in {"dario", "zoe"}:
            answer = ask(world.browsers[who], "POST", f"{path}?{urlencode(body)}", body)
            assert CANARY.encode() not in _told(answer)
    assert rows_of(world.cast.dario) == before


@WHOLE
@pytest.mark.parametrize("address", ALL, ids=lambda one: one.name)
def test_no_answer_says_a_word_of_another_agency(address: Address, world: World) -> None:
    """Pages, files and headers: whatever is asked for, theirs stays with them and ours with us."""
    tried = who_tries(address.route)
    for path in {address.path(filled(address, parts)) for parts in (world.own, world.twin)}:
        for who in tried:
            said = _told(ask(world.browsers[who], "GET", path))
            words = (CANARY,) if who in OURS else OUR_NAMES
            assert [word for word in words if word.encode() in said] == [], who


def _told(answer: Any) -> bytes:
    """Return everything that an answer tells: its body, an archive's members, its headers."""
    body: bytes = answer.getvalue()
    if body.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(body)) as archive:
            body += b"".join(archive.read(name) for name in archive.namelist())
    return body + repr(sorted(answer.headers.items())).encode()
