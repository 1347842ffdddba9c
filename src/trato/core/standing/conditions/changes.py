"""Changes: rounds of changes, those included and those that are extra."""

from __future__ import annotations

from trato.core.agreement import What
from trato.core.events import EventKind
from trato.core.standing.facts.happened import Fact
from trato.core.standing.state.live import (
    Live,
)
from trato.core.standing.state.marks import (
    Rounds,
)
from trato.core.standing.state.state import (
    State,
)


def rounds_of(state: State, live: Live) -> Rounds | None:
    """Return the rounds of the delivery that a window is about, None where none are agreed. How
    many are included is said by the version of the window, as everything about it is."""
    key = series_of(state, live)
    agreed = _agreed(live, key)
    return state.rounds.get(key, agreed) if agreed is not None else None


def open_rounds(state: State, live: Live) -> None:
    """A window opens: it brings the rounds that its text includes, those used before counted."""
    key = series_of(state, live)
    known, agreed = state.rounds.get(key), _agreed(live, key)
    if known is None or agreed is None or known.included == agreed.included:
        return
    state.rounds[key] = known._replace(clause=agreed.clause, included=agreed.included)
    state.rounds_mark = object()


def _agreed(live: Live, key: tuple[str, str]) -> Rounds | None:
    """Return the rounds that the text of a window includes, none of them used."""
    agreed = live.program.scope.rounds
    for name in (*(live.program.things.with_groups(live.thing) if live.thing else ()), ""):
        if name in agreed:
            clause, rounds = agreed[name]
            return Rounds(key[0], key[1], clause, rounds.included)
    return None


def series_of(state: State, live: Live) -> tuple[str, str]:
    """Return the thing and the member or period whose deliveries a window is about."""
    return state.series.get(live.trigger_event or "") or (live.thing or "", live.member)


def use_round(state: State, fact: Fact, live: Live) -> int:
    """Count a round of changes; answer its number, 0 when none was used."""
    rounds = rounds_of(state, live)
    if rounds is None:
        return 0
    if fact.kind is EventKind.OBSERVATION:
        used, extra = rounds.used, rounds.extra
        if used < rounds.included and not rounds.closed:
            used += 1
        elif has_round(state, live):
            extra += 1
        else:
            return used
        rounds = rounds._replace(used=used, extra=extra, events=(*rounds.events, fact.id))
    elif fact.kind is EventKind.ACCEPTANCE:
        rounds = rounds._replace(closed=True)
    state.rounds[series_of(state, live)] = rounds
    state.rounds_mark = object()
    return rounds.used + rounds.extra if fact.kind is EventKind.OBSERVATION else 0


def has_round(state: State, live: Live) -> bool:
    """Tell whether a round of changes is left: an included one, or one approved as an extra."""
    rounds = rounds_of(state, live)
    if rounds is None or (rounds.used < rounds.included and not rounds.closed):
        return True
    return rounds.extra < _extra_approved(state, rounds)


def end_rounds(state: State, live: Live) -> None:
    """Acceptance, also a tacit one, ends the included rounds that were not used."""
    rounds = rounds_of(state, live)
    if rounds is not None:
        state.rounds[series_of(state, live)] = rounds._replace(closed=True)
        state.rounds_mark = object()


def _extra_approved(state: State, rounds: Rounds) -> int:
    approvals = state.haps.get(What.APPROVED, ())
    return sum(1 for hap in approvals if rounds.thing in hap.names or "round" in hap.names)
