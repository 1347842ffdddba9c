"""Is it in the agreement? A request is classed by really making it, in supposition."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from trato.core.agreement import Agreement, Excluded, HourBank, Included, OnlyPeople, Side, Version
from trato.core.agreement.names import May
from trato.core.events import Channel, Event, EventKind, FrozenMap
from trato.core.money import Money, unit_price
from trato.core.standing import standing
from trato.core.standing.values import RequestClass, RequestState, Standing
from trato.core.verdict.arriving import how_it_came
from trato.core.verdict.finding import unique
from trato.core.verdict.references import groups_of, mentions, named_thing
from trato.core.verdict.trail import events_behind_all, events_that_hold
from trato.core.verdict.values import Named, Person, Reason, RequestVerdict, Saying, saying
from trato.core.verdict.ways import change_clause, ways_for
from trato.core.verdict.web import Web

SUPPOSED = "supposed-request"


def classify_request(
    versions: Sequence[Version],
    events: Sequence[Event],
    now: datetime,
    *,
    thing: str | None = None,
    clause: str | None = None,
    event: str | None = None,
    as_of: datetime | None = None,
) -> RequestVerdict:
    """Say what a request is by the agreement, at the aware instant `now`.

    With `event`, the request that was recorded under this id; else a request for `thing` (or for
    the thing that `clause` is about) as if somebody who may ask made it now: what would happen,
    before it is sent. `as_of` limits what was recorded by then.
    """
    found = standing(versions, events, now, as_of)
    agreement = agreement_in_force(found, versions)
    if agreement is None:
        return _without_agreement(thing, event, now)
    state = _of_event(found, event)
    made = tuple(events)
    if state is None:
        wanted = thing or _thing_of(agreement, clause) or ""
        supposed = _supposed(agreement, wanted, now)
        made = (*made, supposed)
        found = standing(versions, made, now, None)
        state = _of_event(found, SUPPOSED) or _unknown(wanted)
    verdict = described(state, found, agreement)
    return _with_its_events(
        _as_it_came(verdict, state, found, versions, made), found, versions, events
    )


def classed_by(
    found: Standing, versions: Sequence[Version], events: Sequence[Event], *, event: str
) -> RequestVerdict | None:
    """Say what a request on record is, by a standing that has been computed already.

    None where the standing holds no such request, or no agreement was in force.
    """
    agreement = agreement_in_force(found, versions)
    state = _of_event(found, event)
    if agreement is None or state is None:
        return None
    verdict = _as_it_came(described(state, found, agreement), state, found, versions, events)
    return _with_its_events(verdict, found, versions, events)


def _as_it_came(
    verdict: RequestVerdict,
    state: RequestState,
    found: Standing,
    versions: Sequence[Version],
    events: Sequence[Event],
) -> RequestVerdict:
    """Return a verdict that also says by which way and at which hour the request came, where that
    is not as was agreed."""
    request = next((one for one in events if one.id == state.event), None)
    version = next((one for one in versions if one.number == found.version), None)
    if request is None or version is None:
        return verdict
    came = how_it_came(request, found, version)
    return verdict._replace(because=(*verdict.because, *came))


def _with_its_events(
    verdict: RequestVerdict, found: Standing, versions: Sequence[Version], events: Sequence[Event]
) -> RequestVerdict:
    """Return a verdict with every event that it would not be the same without."""
    web = Web(found, tuple(versions), {one.id: one for one in events})
    held = events_that_hold(found, verdict.clauses)
    cited = events_behind_all(web, (*verdict.events, *held))
    return verdict._replace(events=tuple(one.id for one in events if one.id in cited))


def agreement_in_force(found: Standing, versions: Sequence[Version]) -> Agreement | None:
    """Return the agreement in force in a standing, or None."""
    numbers = (one for one in versions if one.number == found.version)
    version = next(numbers, None)
    return version.agreement if version else None


def described(state: RequestState, found: Standing, agreement: Agreement) -> RequestVerdict:
    """Return a request with everything around it: clauses, people, answer due, the way to it."""
    clauses = _clauses(state, agreement)
    scope = _scope_of(agreement, state, frozenset(found.dormant))
    asked = state.event if state.event != SUPPOSED else None
    verdict = RequestVerdict(
        kind=state.kind,
        thing=state.thing,
        event=asked,
        version=found.version,
        at=found.at,
        clauses=clauses,
        said=_said(state),
        used=state.used,
        quota=state.quota,
        period=_period_of(scope),
        price=_price(state),
        needs_approval=scope is not None and scope.needs_approval,
        written=scope is not None and scope.needs_approval,
        asks=people_who(agreement, Side.CLIENT, May.ASK, state.thing),
        approves=people_who(agreement, Side.CLIENT, May.APPROVE),
        binding=state.binding,
        answer_due=next(
            (one.due for one in found.obligations if one.trigger_event == state.event and one.due),
            None,
        ),
        because=_reasons(state),
        events=unique(
            name for name in (asked, *state.events) if name is not None and name != SUPPOSED
        ),
    )
    return verdict._replace(way_on=ways_for(verdict, agreement))


def _of_event(found: Standing, event: str | None) -> RequestState | None:
    return next((one for one in found.requests if one.event == event), None)


def _supposed(agreement: Agreement, thing: str, now: datetime) -> Event:
    people = people_who(agreement, Side.CLIENT, May.ASK, thing)
    person = people[0] if people else Side.CLIENT.value
    fields = FrozenMap({"thing": named_thing(agreement, thing) or thing})
    return Event(
        SUPPOSED, now, now, person, person, EventKind.REQUEST, channel=Channel.PORTAL, fields=fields
    )


def _unknown(thing: str) -> RequestState:
    return RequestState(SUPPOSED, thing or None, RequestClass.NOT_COVERED, None, binding=True)


def _thing_of(agreement: Agreement, label: str | None) -> str | None:
    """Return the thing that a clause includes or leaves out, else one that it names."""
    clause = agreement.clause(label) if label else None
    if clause is None:
        return None
    for sentence in clause.sentences:
        if isinstance(sentence, Included):
            return sentence.thing
        if isinstance(sentence, Excluded):
            return sentence.things[0]
    labels = {one.label for one in agreement.clauses}
    return min(mentions(agreement, clause) - labels, default=None)


def _clauses(state: RequestState, agreement: Agreement) -> tuple[str, ...]:
    """Return the clause that classes a request; where none names it, those that would have to."""
    if state.clause is not None:
        return (state.clause,)
    lists = (
        clause.label
        for clause in agreement.clauses
        if any(isinstance(one, Included | Excluded) for one in clause.sentences)
    )
    return unique((*lists, change_clause(agreement)))


def _scope_of(
    agreement: Agreement, state: RequestState, dormant: frozenset[tuple[str, int]]
) -> Included | Excluded | HourBank | None:
    clause = agreement.clause(state.clause) if state.clause else None
    if clause is None:
        return None
    names = groups_of(agreement, state.thing) if state.thing else frozenset[str]()
    for place, sentence in enumerate(clause.sentences):
        if (clause.label, place) in dormant:
            continue
        if isinstance(sentence, Included) and sentence.thing in names:
            return sentence
        if isinstance(sentence, Excluded) and names & set(sentence.things):
            return sentence
        if isinstance(sentence, HourBank):
            return sentence
    return None


def _period_of(scope: Included | Excluded | HourBank | None) -> str:
    if isinstance(scope, Included) and scope.per is not None:
        return scope.per.rhythm.value
    return scope.every.rhythm.value if isinstance(scope, HourBank) else ""


def people_who(
    agreement: Agreement, side: Side, may: May, thing: str | None = None
) -> tuple[str, ...]:
    """Return who of a side may do something (about a thing): those whom a clause names alone, else
    all who may."""
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            only = isinstance(sentence, OnlyPeople) and sentence.side is side
            if only and isinstance(sentence, OnlyPeople) and may in sentence.may:
                named = not sentence.things or thing in sentence.things
                if named and sentence.priority is None:
                    return sentence.people
    return tuple(
        person.short
        for party in agreement.parties
        if party.side is side
        for person in party.people
        if may in person.may or May.SIGN in person.may
    )


def _said(state: RequestState) -> Saying:
    key = state.kind.value if state.kind else "unclassed"
    price = _price(state)
    return saying(
        f"verdict.request_{key}",
        what=_what(state),
        clause=state.clause or "",
        price=price or saying("verdict.no_rate"),
        used=state.used if state.used is not None else 0,
        quota=state.quota if state.quota is not None else 0,
    )


def _what(state: RequestState) -> Saying:
    if state.thing:
        return saying("subject.thing", thing=Named(state.thing))
    return saying("subject.that")


def _price(state: RequestState) -> Money | None:
    if state.price is None or state.currency is None:
        return None
    return unit_price(state.price, state.currency)


def _reasons(state: RequestState) -> tuple[Reason, ...]:
    """Say who has to ask when whoever asked may not."""
    if state.binding:
        return ()
    waits = saying("request.waits", who=tuple(map(Person, state.waits_for)) or ("—",))
    return (Reason(waits, state.clause or "", (state.event,)),)


def _without_agreement(thing: str | None, event: str | None, now: datetime) -> RequestVerdict:
    said = saying("verdict.no_agreement")
    return RequestVerdict(None, thing, event, None, now, (), said)
