"""A few seeded agencies live for months; the auditor, who shares no code with us, must agree."""

import pytest

from simulation.__main__ import main
from simulation.history import make_history
from simulation.living import live
from simulation.shrinking import shrunk
from simulation.world import make_world


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_auditor_and_engine_agree(seed: int) -> None:
    """At every step of a seed, what is owed, kept and broken is the same for both."""
    count, trouble = live(seed, steps=4)
    assert trouble is None, "\n".join(trouble.lines())
    assert count == 5


def test_a_seed_makes_the_same_history_again() -> None:
    """What differs on one machine can be looked at on another."""
    assert make_history(make_world(9)) == make_history(make_world(9))
    assert make_history(make_world(9)) != make_history(make_world(10))


def test_the_command_says_what_it_compared(capsys: pytest.CaptureFixture[str]) -> None:
    """`make simulate` prints how many steps were compared, and succeeds when all agree."""
    assert main(["--seed", "1", "--steps", "2"]) == 0
    assert "1 seeds, 3 steps" in capsys.readouterr().out


def test_shrinking_leaves_only_what_is_needed() -> None:
    """Of a long history, those events are left without which the difference is gone."""
    events = make_history(make_world(9))
    needed = {events[3].id, events[40].id}
    fewest = shrunk(events, lambda some: needed <= {event.id for event in some})
    assert {event.id for event in fewest} == needed
