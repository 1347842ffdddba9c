"""Changes: rounds of changes, those included and those that are extra."""

from __future__ import annotations

from typing import Final

from trato.core.agreement import Rounds as AgreedRounds
from trato.core.agreement import What
from trato.core.events import EventKind
from trato.core.standing.facts.happened import Fact
from trato.core.standing.making import made
from trato.core.standing.state.live import (
    Live,
)
from trato.core.standing.state.marks import (
    Rounds,
)
from trato.core.standing.state.state import (
    State,
)

_OBSERVATION: Final = EventKind.OBSERVATION


def rounds_of(state: State, live: Live) -> Rounds | None:
    """Return the rounds of the delivery that a window is about, None where none are agreed. How
    many are included is said by the version of the window, as everything about it is."""
    agreed = _agreed(live)
    if agreed is None:
        return None
    key = series_of(state, live)
    known = state.rounds.get(key)
    if known is not None:
        return known
    clause, rounds = agreed
    return Rounds(*key, clause, rounds.included)


def open_rounds(state: State, live: Live) -> None:
    """A window opens: it brings the rounds that its text includes, those used before counted."""
    if not state.rounds:
        return
    key = series_of(state, live)
    known = state.rounds.get(key)
    agreed = _agreed(live) if known is not None else None
    if known is None or agreed is None:
        return
    clause, rounds = agreed
    if known.included != rounds.included:
        _keep(state, known._replace(clause=clause, included=rounds.included))


def _agreed(live: Live) -> tuple[str, AgreedRounds] | None:
    """Return the rounds that the text of a window includes, with their clause."""
    agreed = live.program.scope.rounds
    thing = live.thing or ""
    if thing in agreed or not agreed:
        return agreed.get(thing)
    for group in live.program.things.groups.get(thing, ()):
        if group in agreed:
            return agreed[group]
    return agreed.get("")


def _keep(state: State, rounds: Rounds) -> None:
    state.rounds[rounds.thing, rounds.member] = rounds
    state.rounds_mark = object()


def series_of(state: State, live: Live) -> tuple[str, str]:
    """Return the thing and the member or period whose deliveries a window is about."""
    return state.series.get(live.trigger_event or "") or (live.thing or "", live.member)


def use_round(state: State, fact: Fact, rounds: Rounds) -> int:
    """Count a round of changes; answer its number, 0 when none was used."""
    if fact.kind is not _OBSERVATION:
        if fact.kind is EventKind.ACCEPTANCE:
            rounds = rounds._replace(closed=True)
        _keep(state, rounds)
        return 0
    thing, member, clause, included, used, extra, events, closed = rounds
    if used < included and not closed:
        used += 1
    elif extra < _extra_approved(state, rounds):
        extra += 1
    else:
        return used
    told = (thing, member, clause, included, used, extra, (*events, fact.id), closed)
    _keep(state, made(Rounds, told))
    return used + extra


def has_round(state: State, rounds: Rounds) -> bool:
    """Tell whether a round of changes is left: an included one, or one approved as an extra."""
    if rounds.used < rounds.included and not rounds.closed:
        return True
    return rounds.extra < _extra_approved(state, rounds)


def end_rounds(state: State, live: Live) -> None:
    """Acceptance, also a tacit one, ends the included rounds that were not used."""
    rounds = rounds_of(state, live)
    if rounds is not None:
        _keep(state, rounds._replace(closed=True))


def _extra_approved(state: State, rounds: Rounds) -> int:
    approvals = state.haps.get(What.APPROVED, ())
    return sum(1 for hap in approvals if rounds.thing in hap.names or "round" in hap.names)
