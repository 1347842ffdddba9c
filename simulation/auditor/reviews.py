"""Windows to answer a delivery: acceptance, observations, rejection, and what silence means."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from simulation.auditor.dues import due_after
from simulation.auditor.duties import duties_of
from simulation.auditor.findings import ENDED, EXPIRED, Answered, Audit, Finding, InForce
from simulation.auditor.record import Fact
from trato.core.agreement import DueAfter, Duty, May, Rounds, Silence, SilenceMeans, Verb
from trato.core.events import EventKind, FrozenMap

_ANSWERS = {
    EventKind.ACCEPTANCE: ("of", "accepted"),
    EventKind.OBSERVATION: ("delivery", "observed"),
    EventKind.REJECTION: ("of", "rejected"),
}
_BURDENS = {SilenceMeans.ACCEPTS: "accepted", SilenceMeans.LAPSES: "lapsed"}


@dataclass(slots=True)
class Window:
    """The time to answer one delivery, by the sentence of its day."""

    delivery: Fact
    duty: Duty
    finding: Finding
    answer: Fact | None = None
    silent: bool = False
    replaced_by: Fact | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for an answer."""
        return self.answer is None and not self.silent and self.replaced_by is None


@dataclass(slots=True)
class Series:
    """All deliveries of one thing and period, with the rounds of changes that they use."""

    used: int = 0
    accepted: bool = False
    windows: list[Window] = field(default_factory=list)


def review(
    forces: list[InForce], clause: str, facts: list[Fact], now: datetime, audit: Audit
) -> None:
    """Walk the facts in order; every delivery opens a window, every answer may close one."""
    series: dict[tuple[str, str], Series] = {}
    for fact in facts:
        _let_silence_speak(series, fact.at, audit)
        for force in (one for one in forces if one.covers(fact.at)):
            for duty in (one for label, one in duties_of(force, Verb.REVIEW) if label == clause):
                if fact.kind is EventKind.DELIVERY and fact.named("thing") == duty.thing:
                    _open(series, force, clause, duty, fact)
                elif fact.kind in _ANSWERS:
                    _answer(series, force, fact, audit)
    _let_silence_speak(series, now, audit)
    for one in series.values():
        audit.findings.extend(_concluded(window, now) for window in one.windows)


def _open(
    series: dict[tuple[str, str], Series], force: InForce, clause: str, duty: Duty, fact: Fact
) -> None:
    if fact.side is not duty.debtor.other:
        return
    assert isinstance(duty.due, DueAfter)
    due = due_after(force.agreement, duty.due, fact.at)
    finding = Finding(clause, duty.debtor, fact.at, force.number, event=fact.id, due=due)
    finding = finding.because(f"delivery {fact.id} at {fact.at.isoformat()}")
    key = (fact.named("thing"), fact.named("period"))
    one = series.setdefault(key, Series())
    for window in one.windows:
        if window.is_open:
            window.replaced_by = fact
    one.windows.append(Window(fact, duty, finding))


def _let_silence_speak(series: dict[tuple[str, str], Series], at: datetime, audit: Audit) -> None:
    """Close the windows that passed in silence before `at`, where silence has a meaning."""
    for one in series.values():
        for window in one.windows:
            silence = next((r for r in window.duty.modifiers if isinstance(r, Silence)), None)
            word = _BURDENS.get(silence.means) if silence else None
            due = window.finding.due
            assert due is not None
            if word is not None and window.is_open and due.passed_at(at):
                window.silent = True
                one.accepted = one.accepted or word == "accepted"
                audit.answers.append(
                    Answered(window.delivery.id, word, due.late_from, tacit=True, event=None)
                )


def _answer(
    series: dict[tuple[str, str], Series], force: InForce, fact: Fact, audit: Audit
) -> None:
    name, word = _ANSWERS[fact.kind]
    target = fact.named(name)
    one = next(
        (
            one
            for one in series.values()
            if any(target in window.delivery.ids for window in one.windows)
        ),
        None,
    )
    if one is None:
        audit.without_effect[fact.id] = "nothing_to_act_on"
        return
    window = _window_for(one, target)
    reason = _fault(one, window, force, fact)
    if reason:
        audit.without_effect[fact.id] = reason
        return
    window.answer = fact
    one.used += fact.kind is EventKind.OBSERVATION and not _cites(fact)
    one.accepted = one.accepted or word == "accepted"
    audit.answers.append(Answered(window.delivery.id, word, fact.at, tacit=False, event=fact.id))


def _window_for(one: Series, target: str) -> Window:
    """Return the window of the delivery that is named; once it is over, the one that is open."""
    named = next(window for window in one.windows if target in window.delivery.ids)
    if named.is_open:
        return named
    return next((window for window in one.windows if window.is_open), named)


def _fault(one: Series, window: Window, force: InForce, fact: Fact) -> str:
    """Return why an answer has no effect, or nothing."""
    rounds = next((rule for rule in window.duty.modifiers if isinstance(rule, Rounds)), None)
    left = rounds is None or (one.used < rounds.included and not one.accepted)
    if fact.side is not window.duty.debtor:
        return "wrong_party"
    if not force.may(fact.event.by, May.ACCEPT):
        return "not_allowed"
    if not fact.confirmed:
        return "unconfirmed"
    if window.silent:
        return "out_of_window"
    if not window.is_open:
        return "already_done"
    if fact.kind is EventKind.OBSERVATION and not _cites(fact) and not left:
        return "rounds_used"
    return ""


def _cites(fact: Fact) -> bool:
    items = fact.event.fields.get("items")
    assert isinstance(items, tuple)
    return any(isinstance(item, FrozenMap) and item.get("criterion") for item in items)


def _concluded(window: Window, now: datetime) -> Finding:
    if window.silent:
        return replace(window.finding, state=EXPIRED).because("the window closed in silence")
    replaced = window.replaced_by
    if replaced is None:
        return window.finding.settled(window.answer, now)
    ended = window.finding.settled(None, replaced.at)
    return replace(ended, state=ENDED).because(f"delivery {replaced.id} takes its place")
