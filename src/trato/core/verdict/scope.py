"""What is in the agreement and what is not: requests, extras, and work that nobody agreed."""

from __future__ import annotations

from typing import assert_never

from trato.core.agreement import Excluded, Included, Prohibition, Verb
from trato.core.money import Money, unit_price
from trato.core.standing.values import OverService, RequestClass, RequestState, RoundsLeft
from trato.core.verdict.case import Case
from trato.core.verdict.contradictions import clash, winner_of
from trato.core.verdict.finding import Finding, about, unique
from trato.core.verdict.keeping import judge_keeping
from trato.core.verdict.matching import obligations_for
from trato.core.verdict.references import defining, groups_of, named_thing
from trato.core.verdict.values import Named, Saying, VerdictCode, saying


def judge_not_agreed(case: Case) -> Finding | None:
    """Judge a claim that something was not agreed: done, asked or invoiced without a ground.

    Right where a prohibition was broken or work was done without approval; where the agreement
    names the thing outside; not right where a clause has it inside. None when it is silent.
    """
    assert case.side is not None
    broken = _broken_ban(case)
    if broken is not None:
        return broken
    unasked = _unasked(case)
    if unasked is not None:
        said = saying("verdict.not_asked", what=_what(unasked.thing))
        clauses = unique((*unasked.clauses, *_defining(case, unasked.thing)))
        events = (unasked.event, *unasked.leans_on)
        return Finding(VerdictCode.RIGHT, said, clauses, events, thing=unasked.thing)
    inside = judge_scope(case)
    if inside is not None:
        return inside._replace(code=_outside(inside.code))
    return _in_a_clause(case) or _allowed(case)


def judge_scope(case: Case) -> Finding | None:
    """Say whether the agreement gives what the claim is about: the word for «I may have it»."""
    if case.agreement is None:
        return None
    state = _request(case)
    contradicted = _contradicted(case)
    if contradicted is not None:
        return contradicted
    if state is not None and state.kind is not None:
        return scope_finding(state)
    for label, sentence in _named_scope(case):
        said = saying(
            "verdict.included" if isinstance(sentence, Included) else "verdict.excluded",
            what=_what(case.thing),
            clause=label,
        )
        return Finding(_code_of(sentence), said, (label,), thing=case.thing)
    return None


def _contradicted(case: Case) -> Finding | None:
    """Answer where one clause includes a thing and another leaves it out."""
    named = _named_scope(case)
    inside = [label for label, one in named if isinstance(one, Included)]
    outside = [label for label, one in named if isinstance(one, Excluded)]
    return _clashing(case, inside[0], outside[0]) if inside and outside else None


def _clashing(case: Case, inside: str, outside: str) -> Finding:
    """Let the clause count that outranks the other on what is included; else they are ambiguous."""
    assert case.agreement is not None
    winner = winner_of(case.agreement, inside, outside)
    if winner is None:
        return clash(inside, outside, thing=case.thing)
    key = "verdict.included" if winner == inside else "verdict.excluded"
    code = VerdictCode.RIGHT if winner == inside else VerdictCode.NOT_RIGHT
    said = saying(key, what=_what(case.thing), clause=winner)
    return Finding(code, said, (winner,), thing=case.thing)


def _rounds_key(left: int, included: int) -> str:
    """Return the key of what is left of the rounds, in the number of the grammar."""
    if included == 1:
        return "verdict.round_left" if left else "verdict.round_used"
    if left == 1:
        return "verdict.rounds_left_one"
    return "verdict.rounds_left" if left else "verdict.rounds_used"


def judge_rounds(case: Case) -> Finding | None:
    """Say whether a round of changes is left of those that the price includes."""
    for rounds in _rounds_of(case):
        left = max(0, rounds.included - rounds.used)
        said = saying(
            _rounds_key(left, rounds.included),
            left=left,
            included=rounds.included,
            clause=rounds.clause,
        )
        code = VerdictCode.RIGHT if left else VerdictCode.NOT_RIGHT
        windows = (
            one.id
            for one in case.standing.obligations
            if one.verb is Verb.REVIEW and one.thing == rounds.thing
        )
        events = (*rounds.events, *windows)
        return Finding(code, said, (rounds.clause,), events, thing=rounds.thing)
    return None


def _rounds_of(case: Case) -> list[RoundsLeft]:
    """Return the rounds that a claim names, those of the delivery that it is about first."""
    event = case.event
    cited = {*event.about, event.text_field("period")} if event is not None else set[str]()
    named = [
        one
        for one in case.standing.rounds
        if case.item.clause == one.clause or one.thing in case.things
    ]
    return sorted(named, key=lambda one: one.member not in cited)


def judge_round_owed(case: Case) -> Finding | None:
    """Say that a round of changes costs nothing: it is an included one, or nobody approved it."""
    event = case.event
    if event is None or not event.fields.get("round"):
        return None
    found = judge_rounds(case)
    debts = case.standing.accounts.debts
    if found is None or any(one.kind == "extra" and one.thing == found.thing for one in debts):
        return None
    if found.code is VerdictCode.RIGHT or found.thing is None:
        return found._replace(code=VerdictCode.NOT_RIGHT)
    what = saying("subject.revise_of", thing=Named(found.thing))
    return found._replace(headline=saying("verdict.not_approved", what=what))


def _code_of(sentence: Included | Excluded) -> VerdictCode:
    match sentence:
        case Included():
            return VerdictCode.RIGHT
        case Excluded():
            return VerdictCode.NOT_RIGHT
        case _:
            assert_never(sentence)


def scope_finding(state: RequestState) -> Finding | None:
    """Turn the class of a request into the word for a claim that it may be had."""
    price = _price(state)
    said = saying(
        f"verdict.request_{state.kind.value if state.kind else 'unclassed'}",
        what=_what(state.thing),
        clause=state.clause or "",
        price=price or saying("verdict.no_rate"),
        used=state.used if state.used is not None else 0,
        quota=state.quota if state.quota is not None else 0,
    )
    clauses = unique((state.clause,))
    events = unique((state.event, *state.events))
    match state.kind:
        case RequestClass.INCLUDED | RequestClass.QUOTA:
            code = VerdictCode.RIGHT
        case RequestClass.EXTRA | RequestClass.EXCLUDED:
            code = VerdictCode.NOT_RIGHT
        case RequestClass.NOT_COVERED:
            code = VerdictCode.NOT_COVERED
        case None:
            return None
        case _:
            assert_never(state.kind)
    return Finding(code, said, clauses, events, thing=state.thing)


def _outside(code: VerdictCode) -> VerdictCode:
    """Return the word for «it was not agreed» from the word for «I may have it»."""
    match code:
        case VerdictCode.RIGHT:
            return VerdictCode.NOT_RIGHT
        case VerdictCode.NOT_RIGHT:
            return VerdictCode.RIGHT
        case _:
            return code


def _price(state: RequestState) -> Money | None:
    if state.price is None or state.currency is None:
        return None
    return unit_price(state.price, state.currency)


def _request(case: Case) -> RequestState | None:
    """Return the request that the claim is about: by its event, else the last of its thing."""
    for one in reversed(case.standing.requests):
        if one.event == case.item.event:
            return one
    if case.item.event is not None:
        return None
    return next((one for one in reversed(case.standing.requests) if one.thing in case.things), None)


def _unasked(case: Case) -> OverService | None:
    for one in case.standing.over_services:
        if one.event == case.item.event:
            return one
    if case.item.event is not None:
        return None
    return next((one for one in case.standing.over_services if one.thing in case.things), None)


def _broken_ban(case: Case) -> Finding | None:
    found = judge_keeping(case)
    if found is None or found.code not in {VerdictCode.RIGHT, VerdictCode.UNDETERMINED}:
        return None
    bans = tuple(one for one in found.obligations if isinstance(one.act, Prohibition))
    if not bans:
        return None
    extra = [name for one in bans for name in _defining(case, one.thing)]
    return about(found.code, found.headline, bans)._replace(
        decides=found.decides, clauses=unique((*found.clauses, *extra))
    )


def _defining(case: Case, thing: str | None) -> tuple[str, ...]:
    return defining(case.agreement, thing) if case.agreement and thing else ()


def _allowed(case: Case) -> Finding | None:
    """Answer that it was approved: an act that a clause forbids without approval, and that broke
    nothing.
    """
    event, agreement = case.event, case.agreement
    if event is None or agreement is None:
        return None
    name = event.text_field("thing") or event.text_field("name")
    thing = named_thing(agreement, name) if name else None
    names = groups_of(agreement, thing) if thing else frozenset[str]()
    for clause in agreement.clauses:
        for sentence in clause.sentences:
            if isinstance(sentence, Prohibition) and sentence.thing in names:
                said = saying("verdict.approved", what=_what(thing), clause=clause.label)
                return Finding(
                    VerdictCode.NOT_RIGHT, said, (clause.label,), (event.id,), thing=thing
                )
    return None


def _in_a_clause(case: Case) -> Finding | None:
    """Answer that it is in the agreement, where a duty of either side is about it."""
    assert case.side is not None
    for debtor in (case.side, case.side.other):
        found = obligations_for(case, debtor)
        if found:
            said = saying("verdict.agreed", what=_what(found[0].thing), clause=found[0].clause)
            return about(VerdictCode.NOT_RIGHT, said, found[-1:])
    if case.agreement is None or case.thing is None:
        return None
    labels = defining(case.agreement, case.thing)
    if not labels:
        return None
    said = saying("verdict.agreed", what=_what(case.thing), clause=labels[0])
    return Finding(VerdictCode.NOT_RIGHT, said, labels, thing=case.thing)


def _named_scope(case: Case) -> tuple[tuple[str, Included | Excluded], ...]:
    agreement = case.agreement
    if agreement is None or case.thing is None:
        return ()
    names = groups_of(agreement, case.thing)
    found: list[tuple[str, Included | Excluded]] = []
    dormant = set(case.standing.dormant)
    for clause in agreement.clauses:
        for place, sentence in enumerate(clause.sentences):
            if (clause.label, place) in dormant:
                continue
            if isinstance(sentence, Included) and sentence.thing in names:
                found.append((clause.label, sentence))
            if isinstance(sentence, Excluded) and names & set(sentence.things):
                found.append((clause.label, sentence))
    return tuple(sorted(found, key=lambda one: isinstance(one[1], Included)))


def _what(thing: str | None) -> Saying:
    return saying("subject.thing", thing=Named(thing)) if thing else saying("subject.work")
