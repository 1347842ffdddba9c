"""Powers in words: what using one does, to what, and what it costs who uses it now."""

from __future__ import annotations

from decimal import Decimal

from trato.core.agreement import Effect, Power
from trato.core.events import Event, EventKind, FrozenMap
from trato.core.money import Money
from trato.core.standing import standing
from trato.core.standing.values import PowerState, Standing
from trato.core.verdict.case import Case
from trato.core.verdict.hypotheses import who_may
from trato.core.verdict.values import Named, Saying, saying

_OF_SOMETHING = frozenset(
    {
        Effect.TERMINATE, Effect.SUSPEND, Effect.RESUME, Effect.WITHHOLD, Effect.CANCEL,
        Effect.REJECT,
    }
)  # fmt: skip
_TRIED = "·"
"""The id of the use that is tried: no event on record has it."""


def power_words(power: PowerState) -> Saying:
    """Return what using a power does, as words: «cancelar «clase»»."""
    effect = power.effect
    if power.target and effect in _OF_SOMETHING:
        return saying(f"effect.{effect.value}.of", what=Named(power.target))
    return saying(f"effect.{effect.value}")


def cost_of_using(case: Case, power: PowerState) -> Money | None:
    """Return what its holder owes by using a power at the instant judged at; None when its clause
    asks for nothing, or what it asks for cannot be told yet."""
    agreement = case.agreement
    clause = agreement.clause(power.clause) if agreement is not None else None
    priced = any(
        isinstance(one, Power) and one.effect is power.effect and one.amount is not None
        for one in (clause.sentences if clause is not None else ())
    )
    person = who_may(agreement, power.holder) if agreement is not None and priced else None
    if person is None:
        return None
    entered_at = max((one.recorded_at for one in case.events.values()), default=case.now)
    use = Event(
        id=_TRIED,
        at=case.now,
        recorded_at=case.standing.as_of or max(entered_at, case.now),
        by=person,
        recorded_by=person,
        kind=EventKind.POWER_USED,
        fields=FrozenMap({"clause": power.id}),
    )
    facts = (*case.events.values(), use)
    found = standing(case.versions, facts, case.now, case.standing.as_of)
    starts = [one.effective_on for each in found.powers for one in each.uses if one.event == _TRIED]
    later = next((at for at in starts if at is not None and at > case.now), None)
    if later is not None:
        found = standing(case.versions, facts, later, case.standing.as_of)
    return _owed_for(found)


def _owed_for(found: Standing) -> Money | None:
    owed = [
        one for one in found.accounts.debts if _TRIED in one.events or one.id.endswith(f"/{_TRIED}")
    ]
    if not owed:
        return None
    return Money(sum((one.amount for one in owed), Decimal(0)), owed[0].currency)
