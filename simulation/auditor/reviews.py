"""Windows to answer a delivery: acceptance, observations, rejection, and what silence means."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from simulation.auditor.dues import due_after
from simulation.auditor.duties import duties_of
from simulation.auditor.findings import ENDED, EXPIRED, Answered, Audit, Finding, InForce, Known
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
    ended: bool = False

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for an answer."""
        is_over = self.silent or self.ended or self.replaced_by is not None
        return self.answer is None and not is_over


@dataclass(slots=True)
class Series:
    """All deliveries of one thing and period, with the rounds of changes that they use."""

    used: int = 0
    accepted: bool = False
    windows: list[Window] = field(default_factory=list)


def review(known: Known, clause: str, audit: Audit) -> None:
    """Walk the facts in order; every delivery opens a window, every answer may close one."""
    series: dict[tuple[str, str], Series] = {}
    for fact in known.facts:
        _pass_to(series, fact.at, known, audit)
        force = known.in_force(fact.at)
        reviews = duties_of(force, Verb.REVIEW) if force is not None else ()
        for duty in (one for label, one in reviews if label == clause):
            assert force is not None
            if fact.kind in _ANSWERS:
                _answer(series, known, fact, audit)
            elif known.ended_at is not None and fact.at > known.ended_at:
                continue
            elif fact.kind is EventKind.DELIVERY and fact.named("thing") == duty.thing:
                _open(series, force, clause, duty, fact)
    _pass_to(series, known.now, known, audit)
    for one in series.values():
        audit.findings.extend(_concluded(window, known.now) for window in one.windows)


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


def _pass_to(
    series: dict[tuple[str, str], Series], at: datetime, known: Known, audit: Audit
) -> None:
    """Let time pass: silence speaks, and with the agreement the windows end that are not due."""
    end = known.ended_at
    if end is None or at <= end:
        _let_silence_speak(series, at, audit)
        return
    _let_silence_speak(series, end, audit)
    for window in (window for one in series.values() for window in one.windows):
        due = window.finding.due
        assert due is not None
        if window.is_open and not due.passed_at(end):
            window.ended = True


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
                    Answered(window.delivery.id, word, due.at, tacit=True, event=None)
                )


def _answer(series: dict[tuple[str, str], Series], known: Known, fact: Fact, audit: Audit) -> None:
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
        _answer_without_window(known, fact, target, audit)
        return
    window = _window_for(one, target)
    force = known.in_force(fact.at)
    assert force is not None
    reason = _fault(one, window, force, fact)
    if reason:
        audit.without_effect[fact.id] = reason
        return
    window.answer = fact
    one.used += fact.kind is EventKind.OBSERVATION and not _cites(fact)
    one.accepted = one.accepted or word == "accepted"
    audit.answers.append(Answered(window.delivery.id, word, fact.at, tacit=False, event=fact.id))


def _answer_without_window(known: Known, fact: Fact, target: str, audit: Audit) -> None:
    """What was delivered before it began, or when it was over, opened no window; who may can still
    say something."""
    _, word = _ANSWERS[fact.kind]
    force = known.in_force(fact.at)
    delivery = next((one for one in known.facts if target in one.ids), None)
    begins = known.forces[0].since
    is_outside = delivery is not None and (known.ended_at is not None or delivery.at < begins)
    if delivery is None or delivery.at > fact.at or force is None or not is_outside:
        audit.without_effect[fact.id] = "nothing_to_act_on"
    elif fact.side is delivery.side or not force.may(fact.event.by, May.ACCEPT):
        audit.without_effect[fact.id] = "not_allowed"
    elif not fact.confirmed:
        audit.without_effect[fact.id] = "unconfirmed"
    else:
        audit.answers.append(Answered(delivery.id, word, fact.at, tacit=False, event=fact.id))


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
    if window.ended:
        return replace(window.finding, state=ENDED).because("it ended with the agreement")
    replaced = window.replaced_by
    if replaced is None:
        return window.finding.settled(window.answer, now)
    ended = window.finding.settled(None, replaced.at)
    return replace(ended, state=ENDED).because(f"delivery {replaced.id} takes its place")
