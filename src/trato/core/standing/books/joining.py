"""Joining: what several consequences come to together, where a clause limits their sum."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from trato.core.agreement import Cap
from trato.core.standing.books.bases import Bases
from trato.core.standing.books.debts import ZERO
from trato.core.standing.books.desk import Desk
from trato.core.standing.books.penalties import Assessed, ceiling_of
from trato.core.standing.books.reckoning import back, day_of
from trato.core.standing.facts.entries import Ground
from trato.core.standing.program.rules import Joint
from trato.core.standing.program.spans import span_of
from trato.core.standing.values import SumLine


def join(desk: Desk) -> None:
    """Hold the consequences of every joint limit down to what they may come to together."""
    for ids in desk.joints.values():
        for id in ids:
            found = desk.assessed.get(id)
            if found is not None and found.alone is not None:
                desk.assessed[id] = found.alone
        joint = desk.grounds[ids[0]].joint
        assert joint is not None
        held = _greatest(desk, ids, joint) if joint.limit.greatest else _capped(desk, ids, joint)
        for id, reduced in held.items():
            desk.assessed[id] = reduced._replace(alone=desk.assessed[id])
            desk.moved[id] = None


def _greatest(desk: Desk, ids: tuple[str, ...], joint: Joint) -> dict[str, Assessed]:
    """Leave only the largest of each period, the first of equals; the others give nothing."""
    best: dict[str, str] = {}
    for id in ids:
        span = _span(desk.grounds[id], joint)
        known = best.get(span)
        if known is None or _amount(desk, id) > _amount(desk, known):
            best[span] = id
    held: dict[str, Assessed] = {}
    for id in ids:
        found = desk.assessed.get(id)
        winner = best[_span(desk.grounds[id], joint)]
        if found is not None and found.amount and id != winner:
            leans = (*found.leans_on, desk.grounds[winner].ground)
            row = SumLine("sum.not_greatest", (), -found.amount, joint.clause)
            held[id] = found._replace(amount=ZERO, sum=(*found.sum, row), leans_on=leans)
    return held


def _capped(desk: Desk, ids: tuple[str, ...], joint: Joint) -> dict[str, Assessed]:
    """Take off what goes beyond the limit, from the latest on."""
    limit = joint.limit
    if limit.amount is None:
        return {}
    cap = Cap(limit.amount, limit.per, limit.rolling)
    given: list[tuple[date, Decimal, str]] = []
    held: dict[str, Assessed] = {}
    for id in ids:
        ground, found = desk.grounds[id], desk.assessed.get(id)
        if found is None or not found.amount:
            continue
        first, last = _window(ground, joint)
        earlier = [one for one in given if first <= one[0] <= last]
        used = sum((amount for _, amount, _ in earlier), ZERO)
        ceiling = ceiling_of(cap, ground, desk.at, Bases(desk, ground), given=used)
        amount = found.amount
        if ceiling is not None and ceiling.rest < amount:
            amount = ceiling.rest
            leans = (*found.leans_on, *(other for _, _, other in earlier))
            row = SumLine("sum.joint", (), amount - found.amount, joint.clause)
            held[id] = found._replace(amount=amount, sum=(*found.sum, row), leans_on=leans)
        given.append((day_of(ground), amount, ground.ground))
    return held


def _amount(desk: Desk, id: str) -> Decimal:
    found = desk.assessed.get(id)
    return found.amount if found is not None else ZERO


def _span(ground: Ground, joint: Joint) -> str:
    per = joint.limit.per
    return "" if per is None else span_of(per, day_of(ground)).name


def _window(ground: Ground, joint: Joint) -> tuple[date, date]:
    """Return the days over which what was given counts together."""
    day = day_of(ground)
    if joint.limit.per is not None:
        span = span_of(joint.limit.per, day)
        return span.first_on, span.last_on
    if joint.limit.rolling is not None:
        return back(joint.limit.rolling, day) + timedelta(days=1), day
    return date.min, date.max
