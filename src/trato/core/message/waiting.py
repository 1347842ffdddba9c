"""What holds while they wait: what is theirs to settle, what reaches them, what eases it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from trato.core.message.actions import Actions
from trato.core.message.values import Promise, Typical
from trato.core.message.voice import Voice
from trato.core.verdict.values import Next, Verdict, WayKind
from trato.core.worktime import Deadline

YOURS_MAX: Final = 2
TYPICAL_MAX: Final = 3
_ADVISED: Final = {WayKind.PERFORM: "perform", WayKind.PROOF: "proof"}
_ANSWERS: Final = ("subject.answer", "subject.confirm")
_REACHES_NOBODY: Final = ("subject.retain", "subject.erase", "subject.maintain")


def yours(verdicts: tuple[Verdict, ...], voice: Voice) -> str:
    """Say what is still open on their side: the fact whole, the wording shared, the way first."""
    open_breaches = {one.obligation: one for verdict in verdicts for one in verdict.other_side}
    dated = [one for one in open_breaches.values() if one.due is not None]
    return " ".join(
        voice.sentence("message.yours", what=one.what, clause=one.clause, due=one.due)
        for one in dated[:YOURS_MAX]
        if one.due is not None
    )


def typical(known: Iterable[Typical], voice: Voice) -> str:
    """Say how long such things usually take, with the number of cases and the period."""
    return " ".join(
        voice.sentence(
            "message.typical",
            what=one.what,
            usual=one.usual,
            cases=one.cases,
            since=one.since,
            until=one.until,
        )
        for one in tuple(known)[:TYPICAL_MAX]
    )


def meanwhile(
    verdicts: tuple[Verdict, ...], actions: Actions, voice: Voice, *, advice: str = ""
) -> str:
    """Say what eases the wait, where it is longer than the agreed time to answer, and what comes.

    `advice` is somebody's own; else the way on tells what may help.
    """
    said = []
    if _is_long(verdicts, actions.promises):
        said.append(_advice(verdicts, voice, advice))
    said.append(_next(verdicts, actions.promises, voice))
    kept = [text for text in said if text]
    return kept[0] if kept else voice.sentence("message.meanwhile_plain")


def _is_long(verdicts: tuple[Verdict, ...], promises: tuple[Promise, ...]) -> bool:
    """Tell whether what is promised comes after the time by which this had to be answered."""
    answers = [step.due for verdict in verdicts for step in verdict.next if _is_answer(step)]
    answers += [
        timing.due
        for verdict in verdicts
        for timing in verdict.punctuality
        if timing.what.key.startswith(_ANSWERS)
    ]
    dues = [due.at for due in answers if due is not None]
    return bool(dues and promises) and max(one.due.at for one in promises) > min(dues)


def _is_answer(step: Next) -> bool:
    return step.what.key.startswith(_ANSWERS)


def _advice(verdicts: tuple[Verdict, ...], voice: Voice, advice: str) -> str:
    if advice:
        return voice.sentence("message.advice", advice=advice.strip().removesuffix("."))
    for verdict in verdicts:
        for way in verdict.way_on:
            if way.kind in _ADVISED and not (way.kind is WayKind.PERFORM and verdict.other_side):
                return voice.sentence(f"message.advice.{_ADVISED[way.kind]}")
    return ""


def _next(verdicts: tuple[Verdict, ...], promises: tuple[Promise, ...], voice: Voice) -> str:
    """Say the next thing that a clause already dates; this answer itself is none."""
    promised: set[Deadline] = {promise.due for promise in promises}
    for verdict in verdicts:
        for step in verdict.next:
            ours = verdict.side is not None and step.side is verdict.side.other and step.must
            if not ours or _is_answer(step) or step.due is None:
                continue
            if step.what.key.startswith(_REACHES_NOBODY):
                continue
            if step.due.is_met_by(verdict.at) and step.due not in promised:
                return voice.sentence("message.meanwhile", what=step.what, due=step.due)
    return ""
