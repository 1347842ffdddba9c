"""A clause is understood or doubted; a doubt is the provider's to clear, and stays counted."""

from datetime import UTC, datetime, timedelta

from trato.core.events import Event, EventKind, read_event
from trato.core.understanding import REWRITE_AFTER, understanding

START = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
WORDINGS = {
    1: {"C1": "Entrega el informe cada mes.", "C2": "Paga 100 cada mes."},
    2: {"C1": "Entrega el informe cada mes.", "C2": "Paga 120 cada mes."},
}


def _event(number: int, kind: EventKind, by: str, text: str = "", **fields: object) -> Event:
    about = fields.pop("about", [])
    at = (START + timedelta(hours=number)).isoformat()
    made = read_event(
        {"id": f"e{number}", "at": at, "recorded_at": at, "by": by, "kind": kind.value}
        | {"fields": fields, "text": text, "about": about}
    )
    assert isinstance(made, Event)
    return made


def _understood(number: int, by: str, clause: str, version: int = 1) -> Event:
    return _event(number, EventKind.CLAUSE_UNDERSTOOD, by, clause=clause, version=version)


def _doubt(number: int, by: str, clause: str, version: int = 1) -> Event:
    return _event(number, EventKind.DOUBT, by, "¿Y si…?", clause=clause, version=version)


def test_each_person_understands_for_themselves() -> None:
    """What Carla has read does not stand for Diego."""
    found = understanding([_understood(1, "carla", "C1")], 1, WORDINGS)
    assert (found.read_by("carla"), found.read_by("diego")) == (1, 0)
    assert found.unread_by("carla") == ("C2",)


def test_the_same_words_stay_understood_in_a_new_version() -> None:
    """Only the clause that changed has to be read again."""
    read = [_understood(1, "carla", "C1"), _understood(2, "carla", "C2")]
    assert understanding(read, 2, WORDINGS).unread_by("carla") == ("C2",)


def test_a_doubt_is_open_until_the_provider_clears_it() -> None:
    """Its thread holds what was said about it, and clearing it leaves it counted."""
    doubt = _doubt(1, "carla", "C2")
    said = _event(2, EventKind.MESSAGE, "ana", "No pasa de ahí.", about=["e1"])
    waiting = understanding([doubt, said], 1, WORDINGS)
    assert [one.id for one in waiting.open_doubts] == ["e1"]
    assert waiting.open_doubts[0].thread == (said,)
    cleared = _event(3, EventKind.DOUBT_CLEARED, "ana", "Lo dijimos mejor.", doubt="e1")
    done = understanding([doubt, said, cleared], 1, WORDINGS)
    assert (done.open_doubts, done.debt) == ((), 1)


def test_a_doubt_takes_back_that_it_was_understood() -> None:
    """Who asks after all has not understood; saying so again counts again."""
    events = [_understood(1, "carla", "C1"), _doubt(2, "carla", "C1")]
    assert understanding(events, 1, WORDINGS).read_by("carla") == 0
    assert understanding([*events, _understood(3, "carla", "C1")], 1, WORDINGS).read_by("carla")


def test_what_is_unclear_again_and_again_wants_rewriting() -> None:
    """Explaining twice is enough: then the words are the trouble."""
    doubts = [_doubt(number, "carla", "C1") for number in range(1, REWRITE_AFTER + 1)]
    clause = understanding(doubts, 1, WORDINGS).of("C1")
    assert clause is not None
    assert clause.wants_rewriting
    assert not understanding(doubts[:1], 1, WORDINGS).clauses[0].wants_rewriting
