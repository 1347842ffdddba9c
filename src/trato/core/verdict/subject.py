"""What an obligation is called: by its thing, or by what is done, and by its period."""

from __future__ import annotations

from trato.core.agreement import Act, Duty, PayInStages, Prohibition, Verb
from trato.core.standing.values import Debt, Obligation
from trato.core.verdict.values import Named, PeriodOf, Saying, saying

# What is done with a thing when it is not simply handed over.
_ACTS_ON_THINGS = frozenset(
    {
        Verb.REVIEW,
        Verb.PAY,
        Verb.INVOICE,
        Verb.ANSWER,
        Verb.RESOLVE,
        Verb.REVISE,
        Verb.DECIDE,
        Verb.PROPOSE,
        Verb.NOTIFY,
        Verb.ESCALATE,
        Verb.RETAIN,
        Verb.ERASE,
        Verb.REPAIR,
        Verb.REFUND,
    }
)
# What a warranty, or a duty to keep something, gives besides its thing.
_GIVEN_BY_MORE = frozenset({Verb.RETAIN, Verb.ERASE, Verb.REPAIR})
# «subject.invoice» says one invoice by its number.
_VERB_KEYS = {Verb.INVOICE: "subject.invoice_duty"}


def subject_of(obligation: Obligation) -> Saying:
    """Return what an obligation is called: «informe» (febrero de 2026), la llamada (semana …)."""
    bare = _bare(obligation.thing, obligation.act, obligation.clause)
    if obligation.verb in _GIVEN_BY_MORE and obligation.thing is not None:
        bare = saying(f"subject.{obligation.verb}_of", thing=Named(obligation.thing))
    if obligation.period:
        return saying("subject.of_period", what=bare, period=PeriodOf(obligation.period))
    return bare


def subject_of_duty(act: Act, *, clause: str) -> Saying:
    """Return what a duty is called before any obligation is born from it."""
    thing = act.thing if isinstance(act, Duty | Prohibition) else None
    return _bare(thing, act, clause)


def subject_of_debt(debt: Debt) -> Saying:
    """Return what a debt is called: by its invoice, its thing or its clause."""
    if debt.invoice:
        return saying("subject.invoice", number=debt.invoice)
    return _bare(debt.thing, None, debt.clause)


def _bare(thing: str | None, act: Act | None, clause: str) -> Saying:
    if thing is not None:
        return _of_thing(thing, act)
    match act:
        case Duty():
            return saying(_VERB_KEYS.get(act.verb, f"subject.{act.verb.value}"), clause=clause)
        case PayInStages():
            return saying("subject.thing", thing=Named(act.thing))
        case Prohibition(assured=True):
            return saying("subject.assured", text=act.text)
        case Prohibition() if act.text:
            return saying("subject.act", text=act.text)
        case _:
            return saying("subject.clause", clause=clause)


def _of_thing(thing: str, act: Act | None) -> Saying:
    named = Named(thing)
    if isinstance(act, Duty) and act.verb in _ACTS_ON_THINGS:
        return saying(f"subject.{act.verb.value}_of", thing=named)
    return saying("subject.thing", thing=named)
