"""Promising: a commitment with a date is owed like a duty, beside the agreement."""

from __future__ import annotations

from datetime import date, datetime

from trato.core.agreement import DueAt, Duty, Once, Verb
from trato.core.standing.facts.happened import Fact
from trato.core.standing.obligations.lives import (
    bear,
    why,
)
from trato.core.standing.obligations.owing import (
    set_base,
)
from trato.core.standing.obligations.performing import advance
from trato.core.standing.program.dues import Reckoned
from trato.core.standing.program.naming import plain
from trato.core.standing.program.rules import DutyRule, Shape
from trato.core.standing.state.live import Birth
from trato.core.standing.state.state import (
    State,
)
from trato.core.standing.values import Phase, Step
from trato.core.worktime import due_at, due_on, in_zone


def promise(state: State, fact: Fact) -> None:
    """Make an obligation of a commitment: its debtor is who gave it."""
    program = state.program
    due_on_or_at = fact.event.fields.get("due_at")
    if program is None or fact.side is None or not isinstance(due_on_or_at, date):
        return
    if isinstance(due_on_or_at, datetime):
        due = due_at(due_on_or_at, zone=program.zone)
        local = in_zone(due_on_or_at, program.zone)
        dated = DueAt(local.date(), local.hour * 60 + local.minute)
    else:
        due = due_on(due_on_or_at, zone=program.zone)
        dated = DueAt(due_on_or_at)
    what = fact.text("what")
    duty = Duty(fact.side, Verb.DO, what, due=dated)
    clause = next((one for one in fact.about if program.version.agreement.clause(one)), "")
    rule = DutyRule(
        number=-1,
        key=fact.id,
        clause=clause,
        version=program.number,
        act=duty,
        verb=Verb.DO,
        debtor=fact.side,
        thing=program.things.meant(what),
        member="",
        shape=Shape.ONCE,
        trigger=Once(),
        happening=None,
        period=None,
        every=None,
        due=dated,
        needed=1,
        amount=None,
        channels=(),
        conditions=(),
        exemptions=(),
        same=duty,
    )
    live = bear(state, Birth(rule, program, at=fact.at, us=fact.us, event=fact.id), id=fact.id)
    if live is None:
        return
    live.phase = Phase.ACTIVE
    step = Step("due.promised", (("day", due.shown),), fact.id)
    why(live, fact.at, "obligation.promised", events=(fact.id,), steps=(step,), after_="active")
    set_base(state, live, Reckoned(due, (step,)))
    state.promises[live.id] = plain(what)


def keep(state: State, fact: Fact) -> None:
    """Count a fact that names a commitment, or the thing that was promised, as keeping it."""
    for id, what in list(state.promises.items()):
        live = state.lives.get(id)
        if live is None:
            del state.promises[id]
        elif live.rule.debtor is fact.side and fact.id != id:
            cited = id in (*fact.about, *fact.answers)
            if cited or any(plain(name) == what for name in fact.names):
                advance(state, live, fact)
