"""`trato-standing/1`: what each side owes, has kept or broken, and why, as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal, TypedDict

from trato.core.agreement import Agreement, Version
from trato.core.standing.values import InForce, Obligation, PowerState, ShiftStep, Standing
from trato.core.verdict.delays import late_by, late_minutes
from trato.core.verdict.states import state_of, state_word
from trato.core.verdict.subject import subject_of
from trato.core.verdict.values import Count, saying
from trato.core.verdict.wording import Speaker
from trato.core.words import Language
from trato.formats.accounts import AccountsJson, HoursJson, accounts_json, hours_json
from trato.formats.dealings import (
    AcceptanceJson,
    ActJson,
    DeliveryJson,
    OverServiceJson,
    RequestStateJson,
    RoundsJson,
    acceptance_json,
    act_json,
    delivery_json,
    over_service_json,
    request_state_json,
    rounds_json,
)
from trato.formats.rhythms import RhythmJson, rhythms_json
from trato.formats.roles import PersonJson, person_json
from trato.formats.telling import (
    ReasonJson,
    because_json,
    due_text,
    instant_text,
    speaker_for,
)

StateWord = Literal[
    "pending",
    "suspended",
    "open",
    "open_without_due",
    "overdue",
    "unrecorded",
    "undetermined",
    "unbroken",
    "broken",
    "kept",
    "kept_late",
    "cured",
    "repaired",
    "breached",
    "breached_unrecorded",
    "excused",
    "waived",
    "waived_late",
    "expired",
    "ended",
    "ended_overdue",
    "replaced",
]


class ShiftJson(TypedDict):
    """One movement of a due, with its cause."""

    cause: str
    text: str
    by: str
    from_due_at: str | None
    to_due_at: str | None
    side: str | None
    events: list[str]


class LateJson(TypedDict):
    """How late something is or was: in minutes, and in the unit that its clause counts in."""

    minutes: int
    count: str
    unit: str
    text: str


class ObligationJson(TypedDict):
    """Something one side must do, with its whole story."""

    id: str
    clause: str
    version: int
    side: str
    who: str
    what: str
    verb: str | None
    thing: str | None
    period: str
    trigger_at: str | None
    trigger_event: str | None
    base_due_at: str | None
    due_at: str | None
    shifts: list[ShiftJson]
    phase: Literal["pending", "active", "suspended", "closed"]
    outcome: str | None
    state: StateWord
    word: str
    breached_at: str | None
    done_at: str | None
    closed_at: str | None
    cured_at: str | None
    repaired_at: str | None
    late_by: LateJson | None
    done: int
    needed: int
    amount: str | None
    paid: str | None
    currency: str | None
    rests_on: str | None
    person_decides: bool
    undetermined: list[str]
    events: list[str]
    because: list[ReasonJson]


class PowerJson(TypedDict):
    """A power of one side, and every use of it."""

    id: str
    clause: str
    version: int
    side: str
    who: str
    what: str
    effect: str
    target: str | None
    phase: Literal["not_in_force", "in_force", "exercised", "expired", "ended"]
    since: str | None
    until: str | None
    uses: list[ActJson]
    undetermined: list[str]
    because: list[ReasonJson]


class ApprovalJson(TypedDict):
    """The approval of one side."""

    side: str
    event: str
    at: str | None


class VersionJson(TypedDict):
    """A version, since when it is in force, and who approved it."""

    number: int
    sha256: str
    state: str
    proposed_at: str | None
    since: str | None
    until: str | None
    approvals: list[ApprovalJson]


class StandingJson(TypedDict):
    """What each side owes, has kept or broken, at one instant; `coming` is what of it recurs and
    begins with its next period."""

    format: Literal["trato-standing/1"]
    at: str
    as_of: str | None
    phase: Literal["proposed", "in_force", "suspended", "completed", "terminated", "expired"]
    version: int | None
    versions: list[VersionJson]
    obligations: list[ObligationJson]
    coming: list[ObligationJson]
    powers: list[PowerJson]
    acceptances: list[AcceptanceJson]
    acts: list[ActJson]
    deliveries: list[DeliveryJson]
    rounds: list[RoundsJson]
    money: AccountsJson
    hours: list[HoursJson]
    requests: list[RequestStateJson]
    over_services: list[OverServiceJson]
    people: list[PersonJson]
    rhythms: list[RhythmJson]
    unrecorded: list[str]
    announced: list[str]
    disputed: list[str]
    hourless: list[str]
    because: list[ReasonJson]
    next_change_at: str | None


def agreement_of(standing: Standing, versions: Sequence[Version]) -> Agreement | None:
    """Return the agreement in force, else the newest one that there is."""
    found = (one for one in versions if one.number == standing.version)
    newest = max(versions, key=lambda one: one.number, default=None)
    version = next(found, newest)
    return version.agreement if version else None


def standing_json(
    standing: Standing, versions: Sequence[Version], language: Language
) -> StandingJson:
    """Return a standing as JSON: instants with the offset of the agreement's zone, amounts as
    text, words in `language`.
    """
    agreement = agreement_of(standing, versions)
    speaker = speaker_for(agreement, language, standing.at)
    zone = speaker.zone
    return {
        "format": "trato-standing/1",
        "at": instant_text(standing.at, zone) or "",
        "as_of": instant_text(standing.as_of, zone),
        "phase": standing.phase.value,
        "version": standing.version,
        "versions": [_version(one, zone) for one in standing.versions],
        "obligations": obligations_json(standing.obligations, standing, versions, speaker),
        "coming": obligations_json(standing.coming, standing, versions, speaker),
        "powers": [_power(one, speaker) for one in standing.powers],
        "acceptances": [acceptance_json(one, zone) for one in standing.acceptances],
        "acts": [act_json(one, speaker) for one in standing.acts],
        "deliveries": [delivery_json(one) for one in standing.deliveries],
        "rounds": [rounds_json(one) for one in standing.rounds],
        "money": accounts_json(standing.accounts, speaker, at=standing.at),
        "hours": [hours_json(one) for one in standing.accounts.hours],
        "requests": [request_state_json(one, speaker) for one in standing.requests],
        "over_services": [over_service_json(one, speaker) for one in standing.over_services],
        "people": [person_json(one, language) for one in standing.people],
        "rhythms": rhythms_json(
            standing.obligations, speaker, unrecorded=frozenset(standing.unrecorded)
        ),
        "unrecorded": list(standing.unrecorded),
        "announced": list(standing.announced),
        "disputed": list(standing.disputed),
        "hourless": list(standing.hourless),
        "because": [because_json(one, speaker) for one in standing.because],
        "next_change_at": instant_text(standing.next_change, zone),
    }


def obligations_json(
    obligations: Iterable[Obligation],
    standing: Standing,
    versions: Sequence[Version],
    speaker: Speaker,
) -> list[ObligationJson]:
    """Return obligations as JSON, each judged by the version that it was born under."""
    by_number = {one.number: one.agreement for one in versions}
    asked = frozenset(standing.unrecorded)
    silent = {(one.clause, one.of): one.answer for one in standing.acceptances if one.tacit}
    rows = []
    for one in obligations:
        agreement = by_number.get(one.version)
        row = _obligation(one, agreement, standing, speaker, unrecorded=one.id in asked)
        answer = silent.get((one.clause, one.trigger_event or ""))
        if answer is not None and row["state"] == "expired":
            row["word"] = speaker.say(saying(f"silence.{answer}"))
        rows.append(row)
    return rows


def _obligation(
    obligation: Obligation,
    agreement: Agreement | None,
    standing: Standing,
    speaker: Speaker,
    *,
    unrecorded: bool,
) -> ObligationJson:
    zone = speaker.zone
    state = state_of(obligation, unrecorded=unrecorded)
    return {
        "id": obligation.id,
        "clause": obligation.clause,
        "version": obligation.version,
        "side": obligation.debtor.value,
        "who": speaker.party(obligation.debtor),
        "what": speaker.say(subject_of(obligation)),
        "verb": obligation.verb.value if obligation.verb else None,
        "thing": obligation.thing,
        "period": obligation.period,
        "trigger_at": instant_text(obligation.trigger_at, zone),
        "trigger_event": obligation.trigger_event,
        "base_due_at": due_text(obligation.base_due),
        "due_at": due_text(obligation.due),
        "shifts": [_shift(one, speaker) for one in obligation.shifts],
        "phase": obligation.phase.value,
        "outcome": obligation.outcome.value if obligation.outcome else None,
        "state": state.value,
        "word": speaker.say(state_word(state)),
        "breached_at": instant_text(obligation.breached_at, zone),
        "done_at": instant_text(obligation.done_at, zone),
        "closed_at": instant_text(obligation.closed_at, zone),
        "cured_at": instant_text(obligation.cured_at, zone),
        "repaired_at": instant_text(obligation.repaired_at, zone),
        "late_by": _late(obligation, agreement, standing, speaker),
        "done": obligation.done,
        "needed": obligation.needed,
        "amount": _figure(obligation.amount),
        "paid": _figure(obligation.paid),
        "currency": obligation.currency,
        "rests_on": obligation.rests_on.value if obligation.rests_on else None,
        "person_decides": obligation.person_decides,
        "undetermined": list(obligation.undetermined),
        "events": list(obligation.events),
        "because": [because_json(one, speaker) for one in obligation.because],
    }


def _figure(value: Decimal | None) -> str | None:
    return None if value is None else f"{value:f}"


def _late(
    obligation: Obligation, agreement: Agreement | None, standing: Standing, speaker: Speaker
) -> LateJson | None:
    """Return the delay of what was done late or is past its due; None for what is in time."""
    due = obligation.due
    if due is None or obligation.breached_at is None:
        return None
    until = obligation.done_at or obligation.closed_at or standing.at
    minutes = late_minutes(due, until)
    count = late_by(obligation, agreement, until=until) or Count(minutes, "minute")
    return {
        "minutes": minutes,
        "count": str(count.count),
        "unit": count.unit,
        "text": speaker.word(count),
    }


def _shift(shift: ShiftStep, speaker: Speaker) -> ShiftJson:
    return {
        "cause": shift.cause,
        "text": speaker.keyed(shift.cause, (("by", shift.by),)),
        "by": shift.by,
        "from_due_at": due_text(shift.earlier),
        "to_due_at": due_text(shift.later),
        "side": shift.side.value if shift.side else None,
        "events": list(shift.events),
    }


def _power(power: PowerState, speaker: Speaker) -> PowerJson:
    return {
        "id": power.id,
        "clause": power.clause,
        "version": power.version,
        "side": power.holder.value,
        "who": speaker.party(power.holder),
        "what": speaker.say(saying(f"effect.{power.effect.value}")),
        "effect": power.effect.value,
        "target": power.target,
        "phase": power.phase.value,
        "since": instant_text(power.since, speaker.zone),
        "until": instant_text(power.until, speaker.zone),
        "uses": [act_json(one, speaker) for one in power.uses],
        "undetermined": list(power.undetermined),
        "because": [because_json(one, speaker) for one in power.because],
    }


def _version(version: InForce, zone: str) -> VersionJson:
    return {
        "number": version.number,
        "sha256": version.sha256,
        "state": version.state,
        "proposed_at": instant_text(version.proposed_at, zone),
        "since": instant_text(version.since, zone),
        "until": instant_text(version.until, zone),
        "approvals": [
            {"side": side.value, "event": event, "at": instant_text(at, zone)}
            for side, event, at in version.approvals
        ],
    }
