"""Order of recording changes nothing, the past stays as it was, one more event costs little."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.core.ledger.recording import SIDES, about, recorded
from trato.core.events import Event
from trato.core.ledger import FactIndex, Facts, fact_index, facts

PEOPLE = ["ana", "beto", "carla", "diego"]
START = datetime.fromisoformat("2026-03-01T00:00:00-06:00")
ACTS = ["dispute", "confirmation", "correction", "retraction"]


@st.composite
def ledgers(draw: st.DrawFn) -> list[Event]:
    """Draw a few facts, some of them doubled, and acts that speak of facts and of one another."""
    events: list[Event] = []
    for number in range(draw(st.integers(1, 9))):
        identity = f"e{number}"
        targets = st.sampled_from([f"e{other}" for other in range(9)])
        by, day = draw(st.sampled_from(PEOPLE)), draw(st.integers(1, 20))
        more: dict[str, object] = {
            "recorded_by": draw(st.sampled_from([*PEOPLE, "system"])),
            "recorded_at": (START + timedelta(hours=draw(st.integers(0, 9)))).isoformat(),
        }
        if draw(st.booleans()):
            more["source"] = draw(st.sampled_from(["s1", "s2"]))
        if draw(st.integers(0, 5)) == 0:
            more["same_as"] = draw(targets.filter(lambda other, own=identity: other != own))
        if draw(st.integers(0, 3)) == 0:
            more["evidence"] = [draw(targets)]
            more["channel"] = "email"
        kind = draw(st.sampled_from(["request", "acceptance", *ACTS, *ACTS]))
        if kind in ACTS:
            replaced = {"text": f"corregido {number}"}
            extra = {"fields": {"fields": replaced}} if kind == "correction" else {}
            events.append(about(identity, kind, by, draw(targets), day=day, **extra, **more))
        else:
            fields = {"of": "e0"} if kind == "acceptance" else {}
            events.append(recorded(identity, kind, by, day=day, fields=fields, **more))
    return events


def grown(events: list[Event]) -> tuple[FactIndex, dict[str, object]]:
    """Build a view event by event, recomputing only what each one says that it touches."""
    view = FactIndex(SIDES)
    kept: dict[str, object] = {}
    for event in events:
        view = view.with_event(event)
        kept.update({identity: view.fact(identity) for identity in view.touched_by(event)})
    return view, kept


@given(ledgers(), st.randoms(use_true_random=False))
def test_the_order_of_recording_changes_nothing(events: list[Event], chance: object) -> None:
    """Shuffled, the same facts come out, in the same order."""
    shuffled = list(events)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert facts(shuffled, sides=SIDES) == facts(events, sides=SIDES)


@given(ledgers())
def test_the_same_events_twice_are_the_same_ledger(events: list[Event]) -> None:
    """Duplicates are inert."""
    assert facts(events + events, sides=SIDES) == facts(events, sides=SIDES)


@given(ledgers(), st.integers(0, 9))
def test_what_was_known_then_never_changes(events: list[Event], hours: int) -> None:
    """An earlier `as_of` answers as it did before the rest was recorded."""
    then = START + timedelta(hours=hours)
    by_then = [event for event in events if event.recorded_at <= then]
    assert facts(events, sides=SIDES, as_of=then) == facts(by_then, sides=SIDES)


@given(ledgers())
def test_incremental_equals_full(events: list[Event]) -> None:
    """Recomputing only what an event touches gives the same facts as computing everything."""
    view, kept = grown(events)
    full: Facts = facts(events, sides=SIDES)
    assert kept == dict(full.by_id)
    assert view.facts() == full


@given(ledgers())
def test_of_all_records_of_one_fact_one_counts_at_most(events: list[Event]) -> None:
    """The principal says which others repeat it, and they name it."""
    view = fact_index(events, sides=SIDES).facts()
    for fact in view.facts:
        if fact.duplicate_of is not None:
            assert fact.id in view.by_id[fact.duplicate_of].duplicates
