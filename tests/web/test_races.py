"""Two at once: of what excludes each other exactly one thing happens, and the other is told."""

import os
import random
from collections.abc import Callable, Iterator, Mapping

import pytest
from django.utils import timezone

from tests.web.cast import TEXT, Cast, make_cast
from tests.web.meetings import ACTS_MAX, Act, Meeting, copies_of, meeting_place
from trato.actions.agreeing import approve, decline, propose, withdraw
from trato.actions.amending import begin_amendment
from trato.actions.delivering import accept_delivery, observe_delivery, reject_delivery
from trato.actions.drafting import save_draft
from trato.actions.facts import record
from trato.actions.understanding import clear_doubt, doubt, understand
from trato.core.events import EventKind
from trato.store.ledgers import agreement_of, book_of
from trato.store.models import Draft, Entry, Relationship, TextVersion
from trato.store.proposals import Proposal, proposals_of
from trato.store.refusal import RefusalError
from trato.store.understandings import understanding_of

RUNS = int(os.environ.get("TRATO_RACES", "1000"))
A_FEW = 12
TOLD = {
    "version_agreed", "version_withdrawn", "version_refused", "version_newer", "approved_already",
    "draft_changed", "raced", "amends_other", "delivery_answered",
}  # fmt: skip
LOT = """
## C4. Lote
El prestador entrega «lote» cada mes, a más tardar el día 20.
Criterio «extensión»: entre 800 y 1,200 palabras.

## C5. Revisión
El cliente aprueba u observa «lote» en 3 días hábiles desde cada entrega; su silencio es aceptación.
"""
Meet = Callable[[Mapping[str, Act]], dict[str, str]]


@pytest.fixture
def racing(transactional_db: None) -> Cast:
    return make_cast()


@pytest.fixture
def meet(racing: Cast) -> Iterator[Meet]:
    with meeting_place() as found:
        yield found


# --- a version on the table ---------------------------------------------------------------------


def _read(cast: Cast, version: TextVersion) -> None:
    for label in understanding_of(cast.milpa, version).unread_by("carla"):
        understand(cast.carla, cast.milpa, version.number, label, at=timezone.now())


def _proposed(cast: Cast) -> Relationship:
    """Let a version lie on the table that Carla has read to the end, beside another draft."""
    draft = save_draft(cast.ana, cast.milpa, TEXT, revision=0, at=timezone.now())
    _read(cast, propose(cast.ana, cast.milpa, revision=draft.revision, at=timezone.now()))
    other = TEXT.replace("2 %", "3 %")
    save_draft(cast.ana, cast.milpa, other, revision=draft.revision, at=timezone.now())
    return cast.milpa


def _acts_on_a_version(cast: Cast, one: Meeting) -> dict[str, Act]:
    seen = TextVersion.objects.get(relationship=one.relationship, number=1).sha256
    return {
        "approve": lambda: approve(one.carla, one.fresh(), 1, seen, at=timezone.now()),
        "approve again": lambda: approve(one.carla, one.fresh(), 1, seen, at=timezone.now()),
        "decline": lambda: decline(one.carla, one.fresh(), 1, "No", at=timezone.now()),
        "withdraw": lambda: withdraw(cast.ana, one.fresh(), 1, "", at=timezone.now()),
        "propose anew": lambda: propose(cast.ana, one.fresh(), revision=2, at=timezone.now()),
    }


def _check_version(one: Meeting, found: dict[str, str]) -> None:
    proposals = proposals_of(one.relationship, at=timezone.now())
    _check_one_outcome(proposals[0], found)
    assert sum(each.is_open for each in proposals) <= 1


def _check_one_outcome(first: Proposal, found: dict[str, str]) -> None:
    done = {name for name, how in found.items() if how == "done"}
    approved = done & {"approve", "approve again"}
    ended = done & {"decline", "withdraw"}
    assert len(approved) + len(ended) <= 1, found
    if approved:
        assert first.is_agreed
    elif "decline" in ended:
        assert first.state == "refused"
    elif ended or "propose anew" in done:
        assert first.state == "withdrawn"


# --- two amendments -----------------------------------------------------------------------------


def _amended(cast: Cast) -> Relationship:
    """Agree on a text; let an amendment lie on the table, read, and another be a draft."""
    _proposed(cast)
    first = TextVersion.objects.get(relationship=cast.milpa, number=1)
    approve(cast.carla, cast.milpa, 1, first.sha256, at=timezone.now())
    begun = begin_amendment(cast.ana, cast.milpa, anew=True, at=timezone.now())
    text = begun.text.replace("24,000.00", "26,000.00")
    draft = save_draft(cast.ana, cast.milpa, text, revision=begun.revision, at=timezone.now())
    _read(cast, propose(cast.ana, cast.milpa, revision=draft.revision, at=timezone.now()))
    other = begun.text.replace("4 horas", "6 horas")
    save_draft(cast.ana, cast.milpa, other, revision=draft.revision, at=timezone.now())
    return cast.milpa


def _acts_on_amendments(cast: Cast, one: Meeting) -> dict[str, Act]:
    seen = TextVersion.objects.get(relationship=one.relationship, number=2).sha256
    draft = Draft.objects.get(relationship=one.relationship)

    def write_and_propose() -> None:
        text = draft.text.replace("6 horas", "8 horas")
        at = timezone.now()
        made = save_draft(cast.beto, one.fresh(), text, revision=draft.revision, at=at)
        propose(cast.beto, one.fresh(), revision=made.revision, at=at)

    def propose_other() -> None:
        propose(cast.ana, one.fresh(), revision=draft.revision, at=timezone.now())

    return {
        "approve": lambda: approve(one.carla, one.fresh(), 2, seen, at=timezone.now()),
        "withdraw": lambda: withdraw(cast.ana, one.fresh(), 2, "", at=timezone.now()),
        "propose other": propose_other,
        "write and propose": write_and_propose,
    }


def _check_amendments(one: Meeting, found: dict[str, str]) -> None:
    """Each agreed text replaces the one agreed before it, and what is open replaces the last."""
    proposals = proposals_of(one.relationship, at=timezone.now())
    texts = {row.number: row for row in TextVersion.objects.filter(relationship=one.relationship)}
    agreed = [each.number for each in proposals if each.is_agreed]
    waiting = [each.number for each in proposals if each.is_open]
    assert len(waiting) <= 1
    for before, after in zip(agreed, [*agreed[1:], *waiting], strict=False):
        amends = agreement_of(texts[after]).amends
        assert amends is not None
        assert amends.replaces == before, found
    assert (found.get("approve") == "done") == (2 in agreed)
    if found.get("approve") == "done":
        assert found.get("withdraw") != "done", found


# --- a delivery ---------------------------------------------------------------------------------


def _delivered(cast: Cast) -> Relationship:
    """Agree and then deliver: the time to answer runs."""
    at = timezone.now()
    draft = save_draft(cast.ana, cast.milpa, TEXT + LOT, revision=0, at=at)
    version = propose(cast.ana, cast.milpa, revision=draft.revision, at=at)
    _read(cast, version)
    approve(cast.carla, cast.milpa, 1, version.sha256, at=timezone.now())
    at = timezone.now()
    fields = {"thing": "lote"}
    record(cast.ana, cast.milpa, EventKind.DELIVERY, at=at, happened=at, fields=fields)
    return cast.milpa


def _acts_on_a_delivery(cast: Cast, one: Meeting) -> dict[str, Act]:
    id = Entry.objects.get(relationship=one.relationship, kind="delivery").event_id
    items = [("Faltan palabras.", "extensión")]
    return {
        "accept": lambda: accept_delivery(one.carla, one.fresh(), id, at=timezone.now()),
        "accept again": lambda: accept_delivery(one.carla, one.fresh(), id, at=timezone.now()),
        "observe": lambda: observe_delivery(one.carla, one.fresh(), id, items, at=timezone.now()),
        "reject": lambda: reject_delivery(
            one.carla, one.fresh(), id, "extensión", "No.", at=timezone.now()
        ),
    }


def _check_delivery(one: Meeting, found: dict[str, str]) -> None:
    """It was answered once: accepted, observed or rejected."""
    answers = {EventKind.ACCEPTANCE, EventKind.OBSERVATION, EventKind.REJECTION}
    made = [event.kind for event in book_of(one.relationship).events if event.kind in answers]
    assert len(made) == list(found.values()).count("done") == 1, (made, found)


# --- many of each -------------------------------------------------------------------------------

WORLDS = {
    "version": (_proposed, _acts_on_a_version, _check_version),
    "amendments": (_amended, _acts_on_amendments, _check_amendments),
    "delivery": (_delivered, _acts_on_a_delivery, _check_delivery),
}


def _race(cast: Cast, meet: Meet, about: str, runs: int) -> None:
    """Let acts meet that often, two to four at a time; check what comes of each meeting."""
    begun, acts_of, check = WORLDS[about]
    first = begun(cast)
    for number, one in enumerate(copies_of(first, runs)):
        chance = random.Random(number)
        every = acts_of(cast, one)
        chosen = chance.sample(sorted(every), chance.randint(2, ACTS_MAX))
        found = meet({name: every[name] for name in chosen})
        assert {how for how in found.values() if how != "done"} <= TOLD, found
        check(one, found)
        seqs = list(one.relationship.entries.order_by("seq").values_list("seq", flat=True))
        assert seqs == list(range(1, len(seqs) + 1))


@pytest.mark.parametrize("about", WORLDS)
def test_of_two_at_once_exactly_one_happens(racing: Cast, meet: Meet, about: str) -> None:
    """Of approving and taking back, of two amendments, of accepting and rejecting: one holds."""
    _race(racing, meet, about, A_FEW)


@pytest.mark.races
@pytest.mark.parametrize("about", WORLDS)
def test_so_it_is_however_often_they_meet(racing: Cast, meet: Meet, about: str) -> None:
    """A third of all meetings is about each."""
    _race(racing, meet, about, -(-RUNS // len(WORLDS)))


def test_a_doubt_is_cleared_once(racing: Cast, meet: Meet) -> None:
    """Ana and Beto answer at the same instant: one clears it, the other is told."""
    _proposed(racing)
    asked = doubt(racing.carla, racing.milpa, 1, "C1", "¿Cómo?", at=timezone.now()).event_id
    found = meet(
        {
            who.short: lambda who=who: clear_doubt(
                who, racing.milpa, asked, "Así.", at=timezone.now()
            )
            for who in (racing.ana, racing.beto)
        }
    )
    assert sorted(found.values()) == ["done", "doubt_cleared"]
    assert Entry.objects.filter(relationship=racing.milpa, kind="doubt_cleared").count() == 1


def test_who_had_to_wait_acts_after_who_came_first(racing: Cast) -> None:
    """A withdrawal asked for before an approval, and entered after it, withdraws nothing."""
    made = _proposed(racing)
    version = TextVersion.objects.get(relationship=made)
    asked_at = timezone.now()
    approve(racing.carla, made, 1, version.sha256, at=timezone.now())
    with pytest.raises(RefusalError, match="version_agreed"):
        withdraw(racing.ana, made, 1, "", at=asked_at)
    assert proposals_of(made, at=timezone.now())[0].is_agreed
