"""What we will do about a verdict, and by when: one dated action at least, each a promise."""

from __future__ import annotations

from typing import NamedTuple, assert_never

from trato.core.message.values import Promise
from trato.core.message.voice import Voice
from trato.core.verdict.values import Param, Verdict, Way, WayKind, saying
from trato.core.worktime import Deadline

WAYS_MAX = 12
_JOINED = ("what", "amount")
_DATED_INSIDE = ("wait", "unblock")
"""What cannot be said without its date."""
_PLAIN = ("remedy", "pay", "quote")
"""What is so short that no comma stands before its date."""


class Actions(NamedTuple):
    """What is said about what we will do, and the promises in it. `is_help`: only a call."""

    text: str
    promises: tuple[Promise, ...]
    is_help: bool = False


class _Step(NamedTuple):
    """One thing we will do: a key of the words with its parameters, until when, by which clause."""

    key: str
    due: Deadline
    clause: str
    params: tuple[tuple[str, Param], ...] = ()


def actions_on(verdicts: tuple[Verdict, ...], voice: Voice) -> Actions:
    """Say what we will do about all points: their ways on, or, where there is none for us to take,
    a call to see what helps. What is done in the same way by the same date is said once; each is a
    promise of its own.
    """
    found = (
        _step(verdict, way, voice) for verdict in verdicts for way in verdict.way_on[:WAYS_MAX]
    )
    steps = tuple(dict.fromkeys(step for step in found if step is not None))
    is_help = not steps
    steps = steps or (_Step("help", voice.act_by, ""),)
    promises = (
        Promise(_sentence([step], voice).rstrip("."), step.due, step.clause)
        for step in _told_once(steps, by_clause=True)
    )
    return Actions(_told(steps, voice), tuple(dict.fromkeys(promises)), is_help)


def _told(steps: tuple[_Step, ...], voice: Voice) -> str:
    """Say what we will do; what is done by the same date goes into one sentence."""
    by_due: dict[Deadline | str, list[_Step]] = {}
    for step in _told_once(steps, by_clause=False):
        by_due.setdefault(step.key if step.key in _DATED_INSIDE else step.due, []).append(step)
    return " ".join(_sentence(group, voice) for group in by_due.values())


def _sentence(steps: list[_Step], voice: Voice) -> str:
    if steps[0].key in _DATED_INSIDE:
        said = [
            voice.sentence(f"message.action.{step.key}", due=step.due, **dict(step.params))
            for step in steps
        ]
        return " ".join(dict.fromkeys(said))
    phrases = [voice.phrase(f"message.action.{step.key}", **dict(step.params)) for step in steps]
    done: Param = phrases[0] if len(phrases) == 1 else tuple(phrases)
    if len(phrases) == 2:
        done = saying("message.and", first=phrases[0], second=phrases[1])
    is_plain = len(steps) == 1 and steps[0].key in _PLAIN
    key = "message.by" if is_plain else "message.by_then"
    return voice.sentence(key, done=done, due=steps[0].due)


def _told_once(steps: tuple[_Step, ...], *, by_clause: bool) -> tuple[_Step, ...]:
    """Join steps that differ only in the one thing or amount that they are about."""
    joined: dict[tuple[str, Deadline, str, str], list[_Step]] = {}
    for step in steps:
        names = [name for name, _ in step.params]
        alike = names[0] if len(names) == 1 and names[0] in _JOINED else repr(step.params)
        clause = step.clause if by_clause else ""
        joined.setdefault((step.key, step.due, alike, clause), []).append(step)
    return tuple(_together(group) for group in joined.values())


def _together(group: list[_Step]) -> _Step:
    first = group[0]
    if len(group) == 1:
        return first
    (name, _), *_rest = first.params
    values = tuple(dict.fromkeys(step.params[0][1] for step in group))
    return first._replace(params=((name, values),))


def _step(verdict: Verdict, way: Way, voice: Voice) -> _Step | None:
    by = voice.act_by
    match way.kind:
        case WayKind.REMEDY:
            return _remedy(verdict, way, by)
        case WayKind.PERFORM:
            return _perform(verdict, way, by)
        case WayKind.AMENDMENT:
            return _amendment(way, by)
        case WayKind.EXTRA:
            return _extra(way, by)
        case WayKind.PROOF | WayKind.CLARIFY | WayKind.WAIT:
            return _patience(way, by)
        case WayKind.SWAP | WayKind.COURTESY:
            return None
    assert_never(way.kind)


def _patience(way: Way, by: Deadline) -> _Step | None:
    """Promise to find what decides, to make it clear, or to write when the date has come."""
    if way.kind is WayKind.CLARIFY:
        return _Step("clarify", by, way.clause)
    if way.kind is WayKind.WAIT:
        return _Step("wait", way.due, way.clause) if way.due else None
    facts = way.said.param("facts")
    if not facts:
        return _Step("confirm", by, way.clause)
    return _Step("proof", by, way.clause, (("facts", facts),))


def _remedy(verdict: Verdict, way: Way, by: Deadline) -> _Step | None:
    """Promise what we owe; what they owe us is no remedy of theirs."""
    amount = way.said.param("amount")
    if way.said.key == "way.correct":
        return _Step("correct", by, way.clause, way.said.params)
    for summed in verdict.amounts:
        if summed.money == amount and summed.clause == way.clause:
            if summed.payer is verdict.side:
                return None
            key = "remedy" if summed.what.key == "amount.credit" else "pay"
            return _Step(key, by, way.clause, (("amount", summed.money),))
    return None


def _perform(verdict: Verdict, way: Way, by: Deadline) -> _Step:
    """Promise what we still owe; where we wait for them, promise to help."""
    what: Param = way.said.param("what") or way.said
    waits = any(step.what == what and step.side is verdict.side for step in verdict.next)
    if waits or not verdict.verdict.is_for_claimant:
        return _Step("unblock", by, way.clause, (("what", what),))
    due = way.due if way.due and way.due.is_met_by(verdict.at) else by
    return _Step("perform", due, way.clause, (("what", what),))


def _amendment(way: Way, by: Deadline) -> _Step:
    match way.said.key:
        case "way.approve":
            return _Step("approve", by, way.clause)
        case "way.consequence":
            return _Step("consequence", by, way.clause)
        case _ if way.price is not None:
            clause = way.said.param("clause") or way.clause
            params: tuple[tuple[str, Param], ...] = (("price", way.price), ("clause", clause))
            return _Step("amendment_priced", by, way.clause, params)
        case _:
            return _Step("amendment", by, way.clause)


def _extra(way: Way, by: Deadline) -> _Step:
    if way.price is None:
        return _Step("quote", by, way.clause)
    return _Step("extra", by, way.clause, (("price", way.price),))
