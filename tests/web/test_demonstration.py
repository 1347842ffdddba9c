"""The demonstration is a life as an agency has it, whatever day it is."""

from datetime import UTC, datetime
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client as Browser

from trato.actions.evidence import evidence_of
from trato.core.standing.values import Outcome
from trato.server.demonstration import is_loaded, load, people_to_enter_as, remove
from trato.store.ledgers import standing_of
from trato.store.models import Agency, Entry, Relationship, Stage, User

NEW_YEARS_DAY = datetime(2027, 1, 1, 5, 30, tzinfo=UTC)
LEAP_DAY_AT_NOON = datetime(2028, 2, 29, 18, 0, tzinfo=UTC)
MONDAY_MORNING = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize("now", [NEW_YEARS_DAY, LEAP_DAY_AT_NOON, MONDAY_MORNING])
def test_eight_clients_are_each_at_their_own_stage(db: None, now: datetime) -> None:
    """Whatever the day, both sides of La Milpa have something ahead, and one report came late."""
    load(now)
    stages = sorted(Relationship.objects.values_list("stage", flat=True))
    assert len(stages) == 8
    assert set(stages) == set(Stage.values)

    milpa = standing_of(Relationship.objects.get(name="La Milpa"), now)
    assert milpa is not None
    outcomes = [one.outcome for one in milpa.obligations]
    assert outcomes.count(Outcome.KEPT_LATE) == 2  # our report, and the topics that moved a batch
    assert Outcome.BREACHED not in outcomes
    open_ones = [one for one in milpa.obligations if one.outcome is None]
    assert {one.debtor.value for one in open_ones} == {"provider", "client"}
    assert not Entry.objects.filter(recorded_at__gt=now).exists()


def test_it_is_loaded_once_and_anew_when_asked(db: None) -> None:
    """The command may be repeated; `--reset` begins again and touches nobody else's agency."""
    other = Agency.objects.create(name="Otra")
    for arguments in ([], [], ["--reset"]):
        out = StringIO()
        call_command("demo", *arguments, stdout=out)
        assert Relationship.objects.count() == 8
        assert "ana@nopal.example" in out.getvalue()
    remove()
    assert not is_loaded()
    assert not User.objects.exists()
    assert list(Agency.objects.all()) == [other]


def test_everybody_who_is_named_can_enter(db: None) -> None:
    """Ana and Beto with the password that is printed, Carla and Diego with their links."""
    nopal = load(MONDAY_MORNING)
    ways = people_to_enter_as(datetime.now(UTC))
    assert [name for name, _of, _path in ways] == [
        "Ana Ruiz",
        "Beto Cruz",
        "Carla Sosa",
        "Diego Paz",
    ]
    for _name, _of, path in ways[2:]:
        browser = Browser()
        assert browser.post(path, follow=True).status_code == 200
    milpa = Relationship.objects.get(name="La Milpa")
    assert evidence_of(nopal.ana, milpa)
