"""`trato-judgement/1` and `trato-verdict/1`: the answer to a claim as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypedDict

from trato.core.agreement import Agreement
from trato.core.verdict.values import (
    Change,
    Judgement,
    Next,
    OpenBreach,
    Summed,
    Timing,
    Verdict,
    Way,
)
from trato.core.verdict.wording import Speaker
from trato.core.words import Language, say
from trato.formats.telling import (
    ReasonJson,
    SumLineJson,
    amount_text,
    due_text,
    instant_text,
    price_text,
    reason_json,
    speaker_for,
    sum_json,
)

VerdictWord = Literal[
    "no_agreement",
    "not_covered",
    "undetermined",
    "ambiguous",
    "premature",
    "right",
    "partly",
    "not_right",
]


class IrreducibleJson(TypedDict):
    """Clauses and events none of which can be left out."""

    clauses: list[str]
    events: list[str]


class AmountJson(TypedDict):
    """An amount that opens into its sum."""

    what: str
    amount: str
    currency: str
    payer: str
    clause: str
    events: list[str]
    sum: list[SumLineJson]


class TimingJson(TypedDict):
    """How one due was kept: kept, kept_late, overdue or open."""

    side: str
    who: str
    what: str
    clause: str
    obligation: str
    due_at: str | None
    done_at: str | None
    state: str
    late_by: str | None


class ChangeJson(TypedDict):
    """What would change the verdict, and the word that it would give."""

    text: str
    verdict: VerdictWord
    amounts: list[str]
    clauses: list[str]


class OpenBreachJson(TypedDict):
    """An open breach of the claimant: shown, never weighed."""

    side: str
    who: str
    what: str
    clause: str
    due_at: str | None
    obligation: str


class NextJson(TypedDict):
    """What a side must (or may) do next."""

    side: str
    who: str
    what: str
    due_at: str | None
    clause: str
    must: bool
    obligation: str


class WayJson(TypedDict):
    """One way on."""

    kind: str
    text: str
    clause: str
    price: str | None
    currency: str | None
    due_at: str | None


class NeedJson(TypedDict):
    """What the person needs or fears, in their words: private to them and whom they choose."""

    situation: str
    need: str
    fear: str


class AssuranceJson(TypedDict):
    """A fact or a clause that answers what is feared."""

    topic: Literal["money", "time", "answer", "quality", "end"]
    text: str
    clause: str
    events: list[str]


class VerdictJson(TypedDict):
    """The answer to one point of a claim."""

    format: Literal["trato-verdict/1"]
    claim: str
    index: int
    side: str | None
    asserts: str
    words: str
    version: int | None
    at: str
    as_of: str | None
    verdict: VerdictWord
    word: str
    headline: str
    punctuality: list[TimingJson]
    clauses: list[str]
    events: list[str]
    irreducible: IrreducibleJson
    rests_on: str | None
    rests_on_text: str | None
    amounts: list[AmountJson]
    due_at: str | None
    because: list[ReasonJson]
    changes_if: list[ChangeJson]
    other_side: list[OpenBreachJson]
    next: list[NextJson]
    decides: list[str]
    right: str
    need: NeedJson
    assured: list[AssuranceJson]
    way_on: list[WayJson]


class JudgementJson(TypedDict):
    """The answer to a whole claim: one verdict for each of its points, in order."""

    format: Literal["trato-judgement/1"]
    claim: str
    by: str
    whole: VerdictWord
    word: str
    verdicts: list[VerdictJson]


def judgement_json(
    judgement: Judgement,
    agreement: Agreement | None,
    language: Language,
    recorded: Mapping[str, str] | None = None,
) -> JudgementJson:
    """Return a judgement as JSON, its words in `language`; `recorded` as in `speaker_for`."""
    return {
        "format": "trato-judgement/1",
        "claim": judgement.claim,
        "by": judgement.by,
        "whole": judgement.whole.value,
        "word": say(language, f"verdict.code.{judgement.whole.value}"),
        "verdicts": [
            verdict_json(one, agreement, language, recorded) for one in judgement.verdicts
        ],
    }


def verdict_json(
    verdict: Verdict,
    agreement: Agreement | None,
    language: Language,
    recorded: Mapping[str, str] | None = None,
) -> VerdictJson:
    """Return a verdict as JSON: words in `language`, instants in the agreement's zone."""
    speaker = speaker_for(agreement, language, verdict.at, recorded)
    irreducible = verdict.irreducible
    rests_on = verdict.rests_on.value if verdict.rests_on else None
    return {
        "format": "trato-verdict/1",
        "claim": verdict.claim,
        "index": verdict.index,
        "side": verdict.side.value if verdict.side else None,
        "asserts": verdict.asserts,
        "words": verdict.words,
        "version": verdict.version,
        "at": instant_text(verdict.at, speaker.zone) or "",
        "as_of": instant_text(verdict.as_of, speaker.zone),
        "verdict": verdict.verdict.value,
        "word": say(language, f"verdict.code.{verdict.verdict.value}"),
        "headline": speaker.sentence(verdict.headline),
        "punctuality": [_timing(one, speaker) for one in verdict.punctuality],
        "clauses": list(verdict.clauses),
        "events": list(verdict.events),
        "irreducible": {
            "clauses": list(irreducible.clauses if irreducible else verdict.clauses),
            "events": list(irreducible.events if irreducible else verdict.events),
        },
        "rests_on": rests_on,
        "rests_on_text": say(language, f"rests_on.{rests_on}") if rests_on else None,
        "amounts": [_amount(one, speaker) for one in verdict.amounts],
        "due_at": due_text(verdict.due),
        "because": [reason_json(one, speaker) for one in verdict.because],
        "changes_if": [_change(one, speaker) for one in verdict.changes_if or ()],
        "other_side": [_open_breach(one, speaker) for one in verdict.other_side],
        "next": [_next(one, speaker) for one in verdict.next],
        "decides": list(verdict.decides),
        "right": speaker.sentence(verdict.right),
        "need": {
            "situation": verdict.need.situation,
            "need": verdict.need.need,
            "fear": verdict.need.fear,
        },
        "assured": [
            {
                "topic": one.topic.value,
                "text": speaker.sentence(one.said),
                "clause": one.clause,
                "events": list(one.events),
            }
            for one in verdict.assured
        ],
        "way_on": [way_json(one, speaker) for one in verdict.way_on],
    }


def _timing(timing: Timing, speaker: Speaker) -> TimingJson:
    return {
        "side": timing.side.value,
        "who": speaker.party(timing.side),
        "what": speaker.say(timing.what),
        "clause": timing.clause,
        "obligation": timing.obligation,
        "due_at": due_text(timing.due),
        "done_at": instant_text(timing.done_at, speaker.zone),
        "state": timing.state,
        "late_by": speaker.word(timing.late_by) if timing.late_by else None,
    }


def _amount(summed: Summed, speaker: Speaker) -> AmountJson:
    return {
        "what": speaker.say(summed.what),
        "amount": amount_text(summed.money.amount, summed.money.currency),
        "currency": summed.money.currency,
        "payer": summed.payer.value,
        "clause": summed.clause,
        "events": list(summed.events),
        "sum": sum_json(summed.sum, speaker),
    }


def _change(change: Change, speaker: Speaker) -> ChangeJson:
    return {
        "text": speaker.sentence(change.said),
        "verdict": change.verdict.value,
        "amounts": [speaker.word(one) for one in change.amounts],
        "clauses": list(change.clauses),
    }


def _open_breach(breach: OpenBreach, speaker: Speaker) -> OpenBreachJson:
    return {
        "side": breach.side.value,
        "who": speaker.party(breach.side),
        "what": speaker.say(breach.what),
        "clause": breach.clause,
        "due_at": due_text(breach.due),
        "obligation": breach.obligation,
    }


def _next(step: Next, speaker: Speaker) -> NextJson:
    return {
        "side": step.side.value,
        "who": speaker.party(step.side),
        "what": speaker.say(step.what),
        "due_at": due_text(step.due),
        "clause": step.clause,
        "must": step.must,
        "obligation": step.obligation,
    }


def way_json(way: Way, speaker: Speaker) -> WayJson:
    """Return one way on as JSON."""
    price = way.price
    return {
        "kind": way.kind.value,
        "text": speaker.sentence(way.said),
        "clause": way.clause,
        "price": price_text(price) if price else None,
        "currency": price.currency if price else None,
        "due_at": due_text(way.due),
    }
