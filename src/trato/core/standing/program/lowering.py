"""Lowering: an act of an agreement turned into rules, with what its verb takes for granted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from trato.core.agreement import (
    AtLeastEvery,
    Base,
    Condition,
    Cure,
    CureRule,
    Discount,
    Due,
    DueAfter,
    DueAt,
    Duration,
    Duty,
    Each,
    Effect,
    Every,
    Fixed,
    Goal,
    Happened,
    Happening,
    InBreach,
    Instalments,
    Item,
    Once,
    PartialDays,
    PayInStages,
    Percent,
    Period,
    Power,
    Price,
    PriceOf,
    Prohibition,
    Retention,
    Side,
    Stage,
    TimesPer,
    Trigger,
    Verb,
    Warranty,
    What,
    When,
)
from trato.core.standing.program.members import group_of, group_of_power, said_of
from trato.core.standing.program.naming import Things
from trato.core.standing.program.needing import needs_figures
from trato.core.standing.program.rules import (
    IN_WRITING,
    DutyRule,
    Exemption,
    Payment,
    PowerRule,
    Shape,
    given_by,
)

# What a verb answers to when its sentence names no trigger.
_USUAL: dict[Verb, What] = {
    Verb.REVIEW: What.DELIVERED,
    Verb.ANSWER: What.REQUESTED,
    Verb.RESOLVE: What.REQUESTED,
    Verb.REVISE: What.OBSERVED,
    Verb.DECIDE: What.PROPOSED,
    Verb.PROPOSE: What.CHANGE_REQUESTED,
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an act stands: the label of its clause, the key of its ids, its version."""

    clause: str
    key: str
    version: int
    main_thing: str | None


def rules_of(act: Duty, place: Place, things: Things) -> Iterator[DutyRule]:
    """Yield the rules of a duty: one per item of its list, or per member of its group."""
    source = act
    if act.items:
        for item in act.items:
            yield _rule(_of_item(act, item), place, things, source, member=item.thing)
        return
    act = _named(act, place)
    group = group_of(act, things)
    if group is None:
        yield _rule(act, place, things, source)
        return
    for member in things.members[group]:
        yield _rule(said_of(act, group, member), place, things, source, member=member)


def _of_item(act: Duty, item: Item) -> Duty:
    return replace(
        act,
        thing=item.thing,
        due=item.due or act.due,
        amount=item.amount or act.amount,
        items=(),
    )


def _named(act: Duty, place: Place) -> Duty:
    """Give a duty the thing of its clause's main sentence, where its verb needs one."""
    if act.thing is None and act.verb in {Verb.REVIEW, Verb.REVISE} and place.main_thing:
        happening = getattr(act.trigger, "happening", None)
        if happening is None or happening.thing is None:
            return replace(act, thing=place.main_thing)
    return act


def _rule(act: Duty, place: Place, things: Things, source: object, *, member: str = "") -> DutyRule:
    trigger, due = _usual_trigger(act)
    thing = things.meant(act.thing) if act.thing else _thing_of(trigger)
    member = things.meant(member) if member else ""
    shape, happening, period, every = _shape_of(trigger)
    conditions, exemptions = _split(act, place.clause)
    return DutyRule(
        number=0,
        key=place.key,
        clause=place.clause,
        version=place.version,
        act=source,  # type: ignore[arg-type]
        verb=act.verb,
        debtor=act.debtor,
        thing=thing,
        member=member,
        shape=shape,
        trigger=trigger,
        happening=happening,
        period=period,
        every=every,
        due=due,
        needed=_needed(act, trigger),
        amount=act.amount,
        channels=act.channels,
        conditions=conditions,
        exemptions=exemptions,
        same=(act, thing, member),
        person_decides=happening is not None and happening.person_decides,
        written=act.verb in IN_WRITING,
    )


def _needed(act: Duty, trigger: Trigger) -> int:
    if isinstance(trigger, TimesPer):
        return trigger.count * (act.count or 1)
    return act.count or 1


def _thing_of(trigger: Trigger) -> str | None:
    """Return the thing that a trigger names, for a duty that names none («contesta», «revisa»)."""
    happening = getattr(trigger, "happening", None)
    return happening.thing if isinstance(happening, Happening) else None


def _usual_trigger(act: Duty) -> tuple[Trigger, Due | None]:
    """Return trigger and due of a duty, with the trigger that its verb takes for granted."""
    trigger, due = _with_usual(act)
    reviews = act.verb in {Verb.REVIEW, Verb.REVISE} and act.thing is not None
    if reviews and isinstance(trigger, Each | When) and trigger.happening.thing is None:
        trigger = replace(trigger, happening=replace(trigger.happening, thing=act.thing))
    return trigger, due


def _with_usual(act: Duty) -> tuple[Trigger, Due | None]:
    if not isinstance(act.trigger, Once) or act.verb not in _USUAL:
        return act.trigger, act.due
    if isinstance(act.due, DueAfter) and act.due.since is not None:
        return Each(act.due.since), replace(act.due, since=None)
    if act.due is None or isinstance(act.due, DueAfter):
        thing = act.thing if act.verb in {Verb.REVIEW, Verb.REVISE} else None
        what = _USUAL[act.verb]
        decides = what is What.CHANGE_REQUESTED
        happening = Happening(what, act.debtor.other, thing, person_decides=decides)
        return Each(happening), act.due
    return act.trigger, act.due


def _shape_of(
    trigger: Trigger,
) -> tuple[Shape, Happening | None, Period | None, Duration | None]:
    match trigger:
        case Once():
            return Shape.ONCE, None, None, None
        case Every(period=period):
            return Shape.EVERY, None, period, None
        case Each(happening=happening):
            if happening.what is What.PERIOD_ENDED and happening.period is not None:
                return Shape.ENDED, None, happening.period, None
            return Shape.EACH, happening, None, None
        case When(happening=happening):
            return Shape.WHEN, happening, None, None
        case AtLeastEvery(duration=duration):
            return Shape.RHYTHM, None, None, duration
        case TimesPer(period=period):
            return Shape.TIMES, None, period, None
        case _:
            assert_never(trigger)


def _split(act: Duty, clause: str) -> tuple[tuple[Condition, ...], tuple[Exemption, ...]]:
    conditions, exemptions = split(act.conditions, clause)
    if act.unless is not None:
        exemptions = (Exemption(act.unless, clause), *exemptions)
    return conditions, exemptions


def split(
    given: tuple[Condition, ...], clause: str
) -> tuple[tuple[Condition, ...], tuple[Exemption, ...]]:
    """Part conditions from exemptions: «si no hubo X» lifts the duty as «salvo si hubo X» does."""
    conditions: list[Condition] = []
    exemptions: list[Exemption] = []
    for condition in given:
        if isinstance(condition, Happened) and condition.negated:
            exemptions.append(Exemption(replace(condition, negated=False), clause))
        else:
            conditions.append(condition)
    return tuple(conditions), tuple(exemptions)


def stages_of(act: PayInStages, place: Place, things: Things) -> Iterator[DutyRule]:
    """Yield one rule per stage of a payment plan."""
    for number, stage in enumerate(act.stages, start=1):
        yield _stage(act, stage, replace(place, key=f"{place.key}/{number}"), things)


def _stage(act: PayInStages, stage: Stage, place: Place, things: Things) -> DutyRule:
    trigger: Trigger = Once() if isinstance(stage.when, date) else When(stage.when)
    due = act.due
    if due is None and isinstance(stage.when, date):
        due = DueAt(stage.when)
    amount = stage.amount
    if isinstance(amount, Percent) and amount.of is Base.TOTAL_PRICE:
        amount = replace(amount, of=act.total)  # that of the sentence, whatever else is paid
    duty = Duty(
        act.debtor,
        Verb.PAY,
        act.thing,
        trigger=trigger,
        due=due,
        amount=amount,
        modifiers=act.modifiers,
    )
    return _rule(duty, place, things, act)


def instalments_of(act: Instalments, place: Place, things: Things) -> Iterator[DutyRule]:
    """Yield the rule of a price paid down period by period."""
    duty = Duty(act.debtor, Verb.PAY, trigger=Every(act.every), amount=act.least)
    yield _rule(duty, place, things, act)


def warranty_of(act: Warranty, place: Place, things: Things) -> Iterator[DutyRule]:
    """Yield the duties to repair: for a defect told within the warranty, by complaint or notice."""
    due = DueAfter(act.repair_due) if act.repair_due else None
    for what in (What.COMPLAINED, What.NOTIFIED):
        told = Happening(what, act.debtor.other, act.thing, written=act.written)
        duty = Duty(
            act.debtor,
            Verb.REPAIR,
            act.thing,
            trigger=Each(told),
            due=due,
            conditions=(Happened(told, within=act.duration, since=act.since),),
            modifiers=act.modifiers,
        )
        yield _rule(duty, place, things, act)


def prohibition_of(act: Prohibition, place: Place, things: Things) -> DutyRule:
    """Return the rule of a prohibition: kept for as long as nobody breaks it."""
    duty = Duty(act.debtor, Verb.DO, act.thing, modifiers=act.modifiers)
    rule = _rule(duty, place, things, act)
    rule.verb = None
    rule.due = None
    return rule


def retention_of(act: Retention, place: Place, things: Things) -> Iterator[DutyRule]:
    """Yield the duty to keep something for its time and, where it is said, that to erase it."""
    duty = Duty(
        act.debtor,
        Verb.RETAIN,
        act.thing,
        trigger=Each(act.since),
        due=DueAfter(act.duration),
        conditions=act.conditions,
        modifiers=act.modifiers,
    )
    yield _rule(duty, place, things, act)
    if act.erase_within is None:
        return
    erasing = replace(duty, verb=Verb.ERASE, due=DueAfter(act.erase_within))
    rule = _rule(erasing, replace(place, key=f"{place.key}/erase"), things, act)
    rule.after = act.duration
    yield rule


def goal_of(act: Goal, place: Place, things: Things) -> Iterator[DutyRule]:
    """Yield the rule of a goal: reached when a measure says so."""
    duty = Duty(Side.PROVIDER, Verb.MAINTAIN, act.name, due=act.due, modifiers=act.modifiers)
    yield _rule(duty, place, things, act)


def powers_of_act(act: Power, place: Place, things: Things) -> Iterator[PowerRule]:
    """Yield the rules of a power: one per member when it speaks of a group."""
    group = group_of_power(act, things)
    if group is None:
        yield _power(act, place, "")
        return
    for member in things.members[group]:
        there = replace(place, key=f"{place.key}/{member}")
        yield _power(said_of(act, group, member), there, member)


def _power(act: Power, place: Place, member: str) -> PowerRule:
    unless = (act.unless,) if act.unless is not None else ()
    given = (*act.conditions, *given_by(act.modifiers))
    return PowerRule(place.key, place.clause, place.version, act, act.target, given, unless, member)


def powers_of_cure(act: CureRule, place: Place) -> Iterator[PowerRule]:
    """Yield what an uncured breach gives to each side: ending the agreement."""
    if not act.then_terminate:
        return
    for side in Side:
        power = Power(
            side,
            Effect.TERMINATE,
            conditions=(InBreach(side=side.other, after_cure=True),),
        )
        yield _power(power, replace(place, key=f"{place.key}/{side.value}"), "")


def cure_of(act: CureRule) -> Cure:
    """Return the cure that a general rule gives every breach."""
    return Cure(act.duration)


# --- what is paid ---------------------------------------------------------------------------


def payment_of(rule: DutyRule, follows: frozenset[str]) -> Payment | None:
    """Return what a duty to pay says of its amount, the price of what ``follows`` an index as it is
    by then; None for a duty of another kind."""
    if rule.verb not in {Verb.PAY, Verb.REFUND}:
        return None
    modifiers = getattr(rule.act, "modifiers", ())
    price = next((one for one in modifiers if isinstance(one, Price)), None)
    partial = ""
    if rule.verb is Verb.PAY:
        partial = next((one.how for one in modifiers if isinstance(one, PartialDays)), "")
    amount = rule.amount or (price.amount if price is not None else None)
    if isinstance(amount, Fixed) and rule.thing is not None and rule.thing in follows:
        amount = PriceOf(rule.thing)
    return Payment(
        amount,
        price.taxes if price is not None else (),
        tuple(one for one in modifiers if isinstance(one, Discount)),
        partial,
        rule.amount is not None and (needs_figures(rule.amount) or partial == "prorated"),
        isinstance(rule.act, PayInStages | Instalments),
        isinstance(amount, Fixed) and partial != "prorated",
        "refund" if rule.verb is Verb.REFUND else "price",
        rule.shape is Shape.WHEN and not isinstance(rule.act, PayInStages),
    )
