"""What hostile hands send: odd signs in every field of every form, markup in every name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from django.apps import apps
from django.core.cache import cache
from django.db import connection, models, transaction
from django.db.models import Value
from django.db.models.functions import Concat

import trato.web
from tests.web.walls.addresses import Address, addresses
from tests.web.walls.asking import ask, filled
from tests.web.walls.permissions import IS_WHOLE, TABLE, WHOLE, who_tries
from tests.web.walls.world import World

ALL: Final = tuple(one for one in addresses() if one.name in TABLE)
pytestmark = [pytest.mark.django_db, WHOLE]

_SOURCE: Final = Path(trato.web.__file__).parent
_NAMED: Final = re.compile(
    r"(?:\.(?:raw|line|words|email|choice|number|amount|day|getlist|get)|_day|_hour)"
    r"\((?:typed, )?\"([a-z_]{1,30})\""
)
FIELDS: Final = sorted(
    {name for path in _SOURCE.rglob("*.py") for name in _NAMED.findall(path.read_text("utf-8"))}
)
"""Every field that some page reads."""

ODD: Final = {
    "a number that is none": "²",
    "too great a number": "9" * 400,
    "an infinite number": "1e999",
    "no number": "NaN",
    "another script": "١٢",
    "turned round": "\u202e\u2066ab\u0301\U0001f469\u200d\U0001f680\ufdfa",
    "markup": "</textarea><script>alert(1)</script>{{ 7 }}{% now %}%(name)s %s {0}",
    "a day that is none": "2026-02-30",
    "the last of days": "9999-12-31",
    "the first of days": "0001-01-01",
    "one letter many times": "(" * 30_000,
}


def test_the_fields_of_pages_are_known() -> None:
    """The names are found in the code; if it is written otherwise, this says so."""
    assert {"text", "name", "email", "day", "words", "number", "code", "answer"} <= set(FIELDS)


@pytest.mark.parametrize(
    "address", [one for one in ALL if TABLE[one.name].post], ids=lambda one: one.name
)
def test_nothing_odd_breaks_a_page(address: Address, world: World) -> None:
    """Every field holds it, alone or beside what a good form sends; a page is the answer."""
    row, path = TABLE[address.name], address.path(filled(address, world.own))
    browser, good = world.browsers[min(row.post or (), key=_order)], dict(row.body(world))
    for what, odd in ODD.items():
        everywhere = dict.fromkeys(FIELDS, odd)
        for body in (everywhere, everywhere | good, good | dict.fromkeys(good, odd)):
            assert ask(browser, "POST", path, body).status_code < 500, what
            cache.clear()  # here it is not about how often


def _order(name: str) -> tuple[bool, str]:
    return name not in {"ana", "carla"}, name


@pytest.mark.parametrize("address", ALL, ids=lambda one: one.name)
def test_the_sign_of_number_zero_is_no_text(address: Address, world: World) -> None:
    """In a field, a query or a path it is refused before anything is looked for by it."""
    path = address.path(filled(address, world.own))
    who = min(
        {*(TABLE[address.name].get or ()), *(TABLE[address.name].post or ()), "nobody"}, key=_order
    )
    browser = world.browsers[who]
    assert ask(browser, "POST", path, {"text": "a\0b"}).status_code in {400, 405}
    assert ask(browser, "GET", f"{path}?q=%00").status_code == 400
    assert ask(browser, "GET", f"{path}%00").status_code == 400


MARKUP: Final = "<i id=mal>\"'&"
_TEXTS: Final = (models.CharField, models.TextField)
_OURS: Final = frozenset(
    {"name", "words", "subject", "job_title", "trouble", "agent", "title", "evidence", "boss"}
)


def _marked(world: World) -> Iterator[str]:
    """Put markup at the end of every name and word that a person may write; yield where."""
    for model in apps.get_app_config("store").get_models():
        fields = [
            one for one in model._meta.fields if isinstance(one, _TEXTS) and one.name in _OURS
        ]
        changed = {
            one.name: Concat(one.name, Value(MARKUP), output_field=models.TextField())
            for one in fields
        }
        if changed:
            model._default_manager.update(**changed)
            yield from (f"{model.__name__}.{name}" for name in changed)


@pytest.mark.parametrize(
    "address", [one for one in ALL if TABLE[one.name].get], ids=lambda one: one.name
)
def test_what_people_write_is_no_markup(address: Address, world: World) -> None:
    """A name is shown as it was written, on every page, and does nothing there."""
    path = address.path(filled(address, world.own))
    with transaction.atomic():
        assert len(list(_marked(world))) > 10
        _say_so_in_the_ledger(world)
        for who in who_tries(address.route) if IS_WHOLE else ("ana", "carla"):
            answer = ask(world.browsers[who], "GET", path)
            if answer.headers.get("Content-Type", "").startswith("text/html"):
                assert "<i id=mal>" not in answer.getvalue().decode(), who
        transaction.set_rollback(True)


def _say_so_in_the_ledger(world: World) -> None:
    """Let a message, a doubt and a request carry markup too."""
    carla, key = world.browsers["carla"], world.own["key"]
    carla.post(f"/t/{key}/pedir/", {"words": MARKUP, "step": "send"})
    carla.post(f"/t/{key}/conversacion/preocupa/", {"words": MARKUP})
    world.browsers["ana"].post(
        f"/r/{key}/anotar/", {"que": "mensaje", "by": "carla", "text": MARKUP, "channel": "mail"}
    )
    assert connection.in_atomic_block
