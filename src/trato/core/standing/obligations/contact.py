"""Contact: rhythms of writing («al menos cada 3 días»); each silence is one breach."""

from __future__ import annotations

from trato.core.agreement import Verb
from trato.core.standing.conditions.holding import Asked, all_hold
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.fulfilling import fulfil
from trato.core.standing.obligations.lives import (
    activate,
    bear,
)
from trato.core.standing.obligations.owing import (
    set_base,
)
from trato.core.standing.obligations.performing import (
    PERFORMS,
    by_mail,
    contact_code,
    may_perform,
    pick,
)
from trato.core.standing.program.dues import HOURS, Ground, after
from trato.core.standing.program.rules import DutyRule, Program, Shape
from trato.core.standing.program.spans import Span
from trato.core.standing.state.live import (
    Birth,
    Live,
    Moment,
)
from trato.core.standing.state.state import (
    State,
)
from trato.core.worktime import local_date


def make_contact(state: State, fact: Fact) -> None:
    """Count a fact as contact where a rhythm asks for it: it closes one window, opens the next."""
    windows: list[Live] = []
    for rule in state.together.rhythms:
        if not _counts(state, rule, fact):
            continue
        if rule.shape is Shape.RHYTHM:
            windows += state.open_of(rule)[:1]
            continue
        live = pick(state, rule, fact)
        if live is not None:
            fulfil(state, live, fact.at, events=(fact.id,), day=fact.day)
    for live in windows:
        _turn(state, live, fact)


def _counts(state: State, rule: DutyRule, fact: Fact) -> bool:
    """Tell whether a fact turns a rhythm: mail sent on one's own initiative, or what performs the
    duty that comes again and again."""
    if rule.verb is Verb.WRITE:
        mine = fact.side is rule.debtor and by_mail(rule, fact)
        return mine and contact_code(fact) in rule.contact
    if fact.auto or rule.verb not in PERFORMS.get(fact.kind, ()):
        return False
    return may_perform(state, rule, fact)


def _turn(state: State, live: Live, fact: Fact) -> None:
    """Close a window, and open the next one by the sentence that is in force now."""
    fulfil(state, live, fact.at, events=(fact.id,), day=fact.day)
    rule, program = _heir(state, live.rule), state.program or live.program
    if rule in state.since and all_hold(state, rule.conditions, Asked(program, rule=rule)):
        open_window(state, rule, program, source=fact.day or fact.at, event=fact.id, fact=fact)


def _heir(state: State, rule: DutyRule) -> DutyRule:
    while rule not in state.since and rule in state.heirs:
        rule = state.heirs[rule]
    return rule


def open_rhythm(
    state: State, rule: DutyRule, program: Program, *, source: Moment, event: str
) -> None:
    """Open the first window of a rhythm, once its conditions hold; where an amendment found one
    open, that one goes on by its own sentence, and the next one follows."""
    rhythms = (live for live in state.lives.values() if live.rule.shape is Shape.RHYTHM)
    if any(_heir(state, live.rule) is rule for live in rhythms):
        return
    if all_hold(state, rule.conditions, Asked(program, rule=rule)):
        open_window(state, rule, program, source=source, event=event)


def open_window(
    state: State,
    rule: DutyRule,
    program: Program,
    *,
    source: Moment,
    event: str,
    fact: Fact | None = None,
) -> Live | None:
    """Open the window in which the next contact is owed."""
    assert rule.every is not None
    at = fact.at if fact is not None else state.moment(state.now_us)
    if fact is not None and fact.day is not None and rule.every.unit in HOURS:
        state.doubt(fact.id)
    day = source if not hasattr(source, "hour") else local_date(at, program.zone)
    span = Span(day.isoformat(), day, day)
    us = fact.us if fact is not None else state.now_us
    birth = Birth(rule, program, at=at, us=us, source=source, event=event, span=span)
    live = bear(state, birth, id=_id(rule, event))
    if live is None:
        return None
    events = (event,) if fact is not None else ()
    activate(state, live, at, source, key="obligation.born.window", events=events)
    reckoned = after(rule.every, Ground(source, event), program)
    why_due = live.because[-1]._replace(steps=reckoned.steps)
    live.because = (*live.because[:-1], why_due)
    set_base(state, live, reckoned)
    return live


def _id(rule: DutyRule, event: str) -> str:
    id = f"{rule.key}/{event}"
    return f"{id}/{rule.member}" if rule.member else id
