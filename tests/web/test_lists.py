"""Lists cost as many queries for many clients, and for a long ledger, as for a few."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bench.web import OF_A_CLIENT, OF_AGENCY, OF_THEIR_PORTAL, QUERIES_MAX
from tests.web.cast import browser_of
from trato.actions.facts import record
from trato.actions.requesting import make_request
from trato.core.events import EventKind
from trato.server.demonstration import load, multiply
from trato.server.demonstration.multiplying import tables_copied
from trato.server.management.commands.check_derived import SHOWN_MAX
from trato.store.differing import NOTHING, checked, differing
from trato.store.due_lines import catch_up
from trato.store.models import ClientPerson, DueLine, Entry, Relationship, TextVersion
from trato.store.visitors import Client, Staff

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Lists:
    """Every page that lists something, with the browser of who opens it."""

    ana: Staff
    carla: Client
    pages: tuple[tuple[Browser, str], ...]

    def queries(self) -> dict[str, int]:
        """Return how many queries each of them makes."""
        return dict(self._counted())

    def _counted(self) -> Iterator[tuple[str, int]]:
        for browser, path in self.pages:
            assert browser.get(path).status_code == 200, path
            with CaptureQueriesContext(connection) as made:
                browser.get(path)
            yield path, len(made)


@pytest.fixture
def lists(db: None, monkeypatch: pytest.MonkeyPatch) -> Lists:
    """Give the lists of the demonstration."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    ana = load(NOW).ana
    catch_up(ana.agency, NOW)
    person = ClientPerson.objects.select_related("relationship").get(email="carla@lamilpa.example")
    carla = Client(person, person.relationship, ana.agency)
    hers = _filled(OF_THEIR_PORTAL, carla.relationship)
    ours = [*OF_AGENCY]
    for name, paths in OF_A_CLIENT.items():
        ours += _filled(paths, Relationship.objects.get(name=name))
    pages = [(browser_of(ana), ours), (browser_of(carla), hers)]
    return Lists(ana, carla, tuple((who, path) for who, paths in pages for path in paths))


def test_lists_of_eighty_clients_make_the_queries_of_eight(lists: Lists) -> None:
    """No list asks for anything once a client."""
    few = lists.queries()
    multiply(lists.ana.agency, 10)
    assert Relationship.objects.count() == 80
    many = lists.queries()
    assert many == few
    assert max(many.values()) <= QUERIES_MAX, many


def test_lists_of_a_long_ledger_make_the_queries_of_a_short_one(lists: Lists) -> None:
    """No list asks for anything once an entry."""
    few = lists.queries()
    for number in range(7):
        at = NOW - timedelta(minutes=30 - number)
        make_request(
            lists.carla, lists.carla.relationship, f"¿Y otra más, la {number}?", thing=None, at=at
        )
        record(
            lists.ana,
            lists.carla.relationship,
            EventKind.MESSAGE,
            at=at,
            happened=at,
            text="Sí, con gusto.",
        )
    assert lists.queries() == few


def test_a_client_many_times_over_is_each_time_whole(lists: Lists) -> None:
    """A copy has every text and entry of its original, and lines that its ledger gives afresh."""
    multiply(lists.ana.agency, 2)
    assert {Entry, DueLine, TextVersion, ClientPerson} <= set(tables_copied())
    for model in tables_copied():
        rows = model._default_manager
        first, second = (
            rows.filter(relationship__name=name).count() for name in ("La Milpa", "La Milpa 2")
        )
        assert first == second, model
    assert differing(Relationship.objects.get(name="La Milpa 2")) == []


def test_what_is_kept_beside_ledgers_is_checked_on_every_relationship(
    lists: Lists, capsys: pytest.CaptureFixture[str]
) -> None:
    """What differs is said with its place, what is kept and what the ledger gives; a few of many."""
    call_command("check_derived", stdout=sys.stdout, stderr=sys.stderr)
    assert "0 things differ" in capsys.readouterr().out
    relationship = lists.carla.relationship
    Entry.objects.filter(relationship=relationship).update(kind="note")
    Relationship.objects.filter(pk=relationship.pk).update(head_seq=1)
    relationship.due_lines.update(amount="9 pesos")
    relationship.due_lines.filter(pk=relationship.due_lines.first().pk).delete()
    with pytest.raises(SystemExit):
        call_command("check_derived", stdout=sys.stdout, stderr=sys.stderr)
    said = capsys.readouterr()
    assert f"{relationship.key}: entry 1: kind: kept note, the ledger gives " in said.err
    assert said.err.count("\n") == SHOWN_MAX + 1
    assert "more\n" in said.err
    found = {one.what.rpartition(": ")[2] for one in checked(_again(relationship)).differences}
    assert {"kind", "head", "amount"} <= found
    assert any(one.kept == NOTHING for one in checked(_again(relationship)).differences)


def _again(relationship: Relationship) -> Relationship:
    return Relationship.objects.select_related("agency").get(pk=relationship.pk)


def _filled(paths: Iterable[str], relationship: Relationship) -> list[str]:
    return ["/" + path.format(key=relationship.key) for path in paths]
