"""Two at once: of what excludes each other about a version exactly one thing happens."""

import os
import random
import threading
from collections.abc import Callable

import pytest
from django.db import connections
from django.utils import timezone

from tests.web.cast import TEXT, Cast, make_cast
from trato.actions.agreeing import approve, decline, propose, withdraw
from trato.actions.beginnings import add_client_person, begin_relationship
from trato.actions.drafting import save_draft
from trato.actions.understanding import clear_doubt, doubt, understand
from trato.store.models import Entry, Relationship, TextVersion
from trato.store.proposals import Proposal, proposals_of
from trato.store.refusal import RefusalError
from trato.store.understandings import understanding_of
from trato.store.visitors import Client

RUNS = int(os.environ.get("TRATO_RACES", "200"))
TOLD = {
    "version_agreed", "version_withdrawn", "version_refused", "version_newer", "approved_already",
    "draft_changed", "raced",
}  # fmt: skip
Act = Callable[[], object]


@pytest.fixture
def racing(transactional_db: None) -> Cast:
    return make_cast()


def _at_once(acts: dict[str, Act]) -> dict[str, str]:
    """Let every act begin at the same instant; return «done» or the refusal's code of each."""
    barrier, found = threading.Barrier(len(acts)), dict[str, str]()

    def run(name: str, act: Act) -> None:
        barrier.wait()
        try:
            act()
            found[name] = "done"
        except RefusalError as refused:
            found[name] = refused.code
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=item) for item in acts.items()]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found.keys() == acts.keys(), "an act ended in something else than a refusal"
    return found


def _on_the_table(cast: Cast, number: int) -> tuple[Relationship, Client, TextVersion]:
    """Return a new relationship with a proposal that its Carla has read to the end."""
    made = begin_relationship(cast.ana, f"Cliente {number}", language="es", register="tu")
    person = add_client_person(cast.ana, made, "Carla Sosa", email="carla@cliente.example")
    carla, at = Client(person, made, cast.ana.agency), timezone.now()
    draft = save_draft(cast.ana, made, TEXT, revision=0, at=at)
    version = propose(cast.ana, made, revision=draft.revision, at=at)
    for label in understanding_of(made, version).unread_by("carla"):
        understand(carla, made, version.number, label, at=at)
    save_draft(cast.ana, made, TEXT.replace("2 %", "3 %"), revision=draft.revision, at=at)
    return made, carla, version


def _acts(cast: Cast, made: Relationship, carla: Client, version: TextVersion) -> dict[str, Act]:
    seen = version.sha256

    def fresh() -> Relationship:
        return Relationship.objects.select_related("agency").get(pk=made.pk)

    return {
        "approve": lambda: approve(carla, fresh(), 1, seen, at=timezone.now()),
        "approve again": lambda: approve(carla, fresh(), 1, seen, at=timezone.now()),
        "decline": lambda: decline(carla, fresh(), 1, "No", at=timezone.now()),
        "withdraw": lambda: withdraw(cast.ana, fresh(), 1, "", at=timezone.now()),
        "propose anew": lambda: propose(cast.ana, fresh(), revision=2, at=timezone.now()),
    }


def _check_one_outcome(first: Proposal, found: dict[str, str]) -> None:
    done = {name for name, how in found.items() if how == "done"}
    approved = done & {"approve", "approve again"}
    ended = done & {"decline", "withdraw"}
    assert {how for how in found.values() if how != "done"} <= TOLD
    assert len(approved) + len(ended) <= 1, found
    if approved:
        assert first.is_agreed
    elif "decline" in ended:
        assert first.state == "refused"
    elif ended or "propose anew" in done:
        assert first.state == "withdrawn"


def _race(cast: Cast, number: int) -> None:
    chance = random.Random(number)
    made, carla, version = _on_the_table(cast, number)
    every = _acts(cast, made, carla, version)
    chosen = chance.sample(sorted(every), chance.randint(2, 4))
    found = _at_once({name: every[name] for name in chosen})
    now = timezone.now()
    proposals = proposals_of(made, at=now)
    _check_one_outcome(proposals[0], found)
    assert sum(one.is_open for one in proposals) <= 1
    seqs = list(made.entries.order_by("seq").values_list("seq", flat=True))
    assert seqs == list(range(1, len(seqs) + 1))


def test_of_two_at_once_exactly_one_happens(racing: Cast) -> None:
    """Approving, declining, withdrawing and proposing anew: one holds, the others are told."""
    for number in range(10):
        _race(racing, number)


@pytest.mark.races
def test_so_it_is_however_often_they_meet(racing: Cast) -> None:
    """Some hundreds of meetings, each of two to four acts."""
    for number in range(100, 100 + RUNS):
        _race(racing, number)


def test_a_doubt_is_cleared_once(racing: Cast) -> None:
    """Ana and Beto answer at the same instant: one clears it, the other is told."""
    made, carla, _ = _on_the_table(racing, 0)
    asked = doubt(carla, made, 1, "C1", "¿Cómo?", at=timezone.now()).event_id
    found = _at_once(
        {
            who.short: lambda who=who: clear_doubt(who, made, asked, "Así.", at=timezone.now())
            for who in (racing.ana, racing.beto)
        }
    )
    assert sorted(found.values()) == ["done", "doubt_cleared"]
    assert Entry.objects.filter(relationship=made, kind="doubt_cleared").count() == 1


def test_who_had_to_wait_acts_after_who_came_first(racing: Cast) -> None:
    """A withdrawal asked for before an approval, and entered after it, withdraws nothing."""
    made, carla, version = _on_the_table(racing, 0)
    asked_at = timezone.now()
    approve(carla, made, 1, version.sha256, at=timezone.now())
    with pytest.raises(RefusalError, match="version_agreed"):
        withdraw(racing.ana, made, 1, "", at=asked_at)
    assert proposals_of(made, at=timezone.now())[0].is_agreed
