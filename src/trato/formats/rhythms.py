"""What comes again and again, as JSON: of each rhythm what was kept and what was missed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from trato.core.agreement import AtLeastEvery, Every, TimesPer
from trato.core.standing.values import Obligation
from trato.core.verdict.states import state_of
from trato.core.verdict.subject import subject_of
from trato.core.verdict.wording import Speaker
from trato.formats.telling import due_text, instant_text


class TurnJson(TypedDict):
    """One turn of a rhythm: when it was due, when it came, and how that ended."""

    id: str
    period: str
    due_at: str | None
    done_at: str | None
    breached_at: str | None
    state: str


class RhythmJson(TypedDict):
    """A duty that comes again and again: its turns in order, and those that were missed."""

    clause: str
    verb: str | None
    thing: str | None
    side: str
    who: str
    what: str
    kept: int
    late: int
    missed: list[TurnJson]
    turns: list[TurnJson]


def rhythms_json(
    obligations: Sequence[Obligation], speaker: Speaker, *, unrecorded: frozenset[str]
) -> list[RhythmJson]:
    """Return every duty of a rhythm. A turn is missed when its due passed without it, whether it
    came late or not at all."""
    groups: dict[tuple[str, str, str, int], list[Obligation]] = {}
    for one in obligations:
        if isinstance(getattr(one.act, "trigger", None), Every | AtLeastEvery | TimesPer):
            key = (one.clause, one.verb.value if one.verb else "", one.thing or "", id(one.act))
            groups.setdefault(key, []).append(one)
    return [_rhythm(turns, speaker, unrecorded) for turns in groups.values()]


def _rhythm(
    turns: Sequence[Obligation], speaker: Speaker, unrecorded: frozenset[str]
) -> RhythmJson:
    first = turns[0]
    rows = [_turn(one, speaker, unrecorded=one.id in unrecorded) for one in turns]
    rows.sort(key=lambda one: one["due_at"] or "9999")
    return {
        "clause": first.clause,
        "verb": first.verb.value if first.verb else None,
        "thing": first.thing,
        "side": first.debtor.value,
        "who": speaker.party(first.debtor),
        "what": speaker.say(subject_of(first._replace(period=""))),
        "kept": sum(one["state"] == "kept" for one in rows),
        "late": sum(one["state"] == "kept_late" for one in rows),
        "missed": [one for one in rows if one["breached_at"] is not None],
        "turns": rows,
    }


def _turn(one: Obligation, speaker: Speaker, *, unrecorded: bool) -> TurnJson:
    return {
        "id": one.id,
        "period": one.period,
        "due_at": due_text(one.due),
        "done_at": instant_text(one.done_at, speaker.zone),
        "breached_at": instant_text(one.breached_at, speaker.zone),
        "state": state_of(one, unrecorded=unrecorded).value,
    }
