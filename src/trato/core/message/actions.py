"""What we will do about a verdict, and by when: one dated action at least, each a promise."""

from __future__ import annotations

from typing import NamedTuple, assert_never

from trato.core.message.values import Promise
from trato.core.message.voice import Voice
from trato.core.verdict.values import Param, Verdict, Way, WayKind
from trato.core.worktime import Deadline

WAYS_MAX = 12


class Action(NamedTuple):
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


def actions_on(verdicts: tuple[Verdict, ...], voice: Voice) -> tuple[Action, ...]:
    """Say what we will do about each point; a mere call only when there is nothing better."""
    actions = tuple(action_on(verdict, voice) for verdict in verdicts)
    better = tuple(action for action in actions if not action.is_help)
    return better or actions[:1]


def action_on(verdict: Verdict, voice: Voice) -> Action:
    """Say what we will do about one point: its ways on, or, where there is none for us to take, a
    call to see what helps.
    """
    found = (_step(verdict, way, voice) for way in verdict.way_on[:WAYS_MAX])
    steps = _told_once(tuple(step for step in found if step is not None))
    is_help = not steps
    steps = steps or (_Step("help", voice.act_by, ""),)
    said = tuple(
        voice.sentence(f"message.action.{step.key}", due=step.due, **dict(step.params))
        for step in steps
    )
    promises = tuple(
        Promise(text.rstrip("."), step.due, step.clause)
        for text, step in zip(said, steps, strict=True)
    )
    return Action(" ".join(dict.fromkeys(said)), promises, is_help)


def _told_once(steps: tuple[_Step, ...]) -> tuple[_Step, ...]:
    """Say once what is promised of several things by the same date."""
    merged: dict[tuple[str, Deadline, str], list[Param]] = {}
    others: list[_Step] = []
    for step in steps:
        given = dict(step.params)
        if set(given) == {"what"}:
            merged.setdefault((step.key, step.due, step.clause), []).append(given["what"])
        elif step not in others:
            others.append(step)
    together = (
        _Step(key, due, clause, (("what", whats[0] if len(whats) == 1 else tuple(whats)),))
        for (key, due, clause), whats in merged.items()
    )
    return (*others, *together)


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
