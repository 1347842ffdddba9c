"""Acts, acceptances, deliveries, rounds, requests and over-services of a standing, as JSON."""

from __future__ import annotations

from typing import TypedDict

from trato.core.money import unit_price
from trato.core.standing.values import (
    Acceptance,
    ActEffect,
    DeliveryState,
    OverService,
    Quality,
    RequestState,
    RoundsLeft,
)
from trato.core.verdict.wording import Speaker
from trato.core.words import say
from trato.formats.telling import amount_text, instant_text, price_text


class ActJson(TypedDict):
    """What an act that needs a power, a window or a role did: effective, or why not."""

    event: str
    at: str | None
    clause: str
    effective: bool
    reason: str | None
    text: str | None
    effective_on: str | None
    until: str | None


class AcceptanceJson(TypedDict):
    """How a delivery, an order or a proposal was answered."""

    thing: str
    of: str
    answer: str
    at: str | None
    tacit: bool
    event: str | None
    clause: str
    round: int


class ItemJson(TypedDict):
    """One observation: against a criterion, or a preference."""

    text: str
    criterion: str | None
    preference: bool


class QualityJson(TypedDict):
    """A criterion, and whether it is met: null when nobody has said."""

    clause: str
    criterion: str
    met: bool | None
    value: str | None
    low: str | None
    high: str | None
    unit: str
    events: list[str]


class DeliveryJson(TypedDict):
    """A delivery in its four dimensions: form, time, quality, price."""

    event: str
    thing: str
    obligation: str | None
    form: bool | None
    in_time: bool | None
    quality: list[QualityJson]
    price: bool | None
    round: int
    items: list[ItemJson]


class RoundsJson(TypedDict):
    """Rounds of changes: included, used, left, and extra ones."""

    thing: str
    member: str
    clause: str
    included: int
    used: int
    left: int
    extra: int
    events: list[str]


class RequestStateJson(TypedDict):
    """A request and its class."""

    event: str
    thing: str | None
    kind: str | None
    word: str
    clause: str | None
    binding: bool
    waits_for: list[str]
    used: int | None
    quota: int | None
    price: str | None
    currency: str | None
    events: list[str]


class OverServiceJson(TypedDict):
    """Work beyond the agreement, unasked or without valid approval, and its value."""

    event: str
    thing: str | None
    minutes: int | None
    value: str | None
    currency: str | None
    reason: str
    text: str
    clauses: list[str]
    courtesy: str | None


def act_json(act: ActEffect, speaker: Speaker) -> ActJson:
    """Return the effect of an act."""
    reason = act.reason.value if act.reason else None
    return {
        "event": act.event,
        "at": instant_text(act.at, speaker.zone),
        "clause": act.clause,
        "effective": act.effective,
        "reason": reason,
        "text": say(speaker.language, f"without_effect.{reason}") if reason else None,
        "effective_on": instant_text(act.effective_on, speaker.zone),
        "until": instant_text(act.until, speaker.zone),
    }


def acceptance_json(acceptance: Acceptance, zone: str) -> AcceptanceJson:
    """Return an acceptance, a rejection, observations or a lapse."""
    return {
        "thing": acceptance.thing,
        "of": acceptance.of,
        "answer": acceptance.answer,
        "at": instant_text(acceptance.at, zone),
        "tacit": acceptance.tacit,
        "event": acceptance.event,
        "clause": acceptance.clause,
        "round": acceptance.round,
    }


def delivery_json(delivery: DeliveryState) -> DeliveryJson:
    """Return a delivery in its four dimensions."""
    return {
        "event": delivery.event,
        "thing": delivery.thing,
        "obligation": delivery.obligation,
        "form": delivery.form,
        "in_time": delivery.in_time,
        "quality": [_quality(one) for one in delivery.quality],
        "price": delivery.price,
        "round": delivery.round,
        "items": [
            {"text": one.text, "criterion": one.criterion, "preference": one.preference}
            for one in delivery.items
        ],
    }


def _quality(quality: Quality) -> QualityJson:
    return {
        "clause": quality.clause,
        "criterion": quality.criterion,
        "met": quality.met,
        "value": None if quality.value is None else f"{quality.value:f}",
        "low": None if quality.low is None else f"{quality.low:f}",
        "high": None if quality.high is None else f"{quality.high:f}",
        "unit": quality.unit,
        "events": list(quality.events),
    }


def rounds_json(rounds: RoundsLeft) -> RoundsJson:
    """Return the rounds of one delivery."""
    return {
        "thing": rounds.thing,
        "member": rounds.member,
        "clause": rounds.clause,
        "included": rounds.included,
        "used": rounds.used,
        "left": max(0, rounds.included - rounds.used),
        "extra": rounds.extra,
        "events": list(rounds.events),
    }


def request_state_json(request: RequestState, speaker: Speaker) -> RequestStateJson:
    """Return a request and its class."""
    kind = request.kind.value if request.kind else None
    price, currency = request.price, request.currency
    known = unit_price(price, currency) if price is not None and currency else None
    return {
        "event": request.event,
        "thing": request.thing,
        "kind": kind,
        "word": say(speaker.language, f"request.code.{kind or 'unclassed'}"),
        "clause": request.clause,
        "binding": request.binding,
        "waits_for": list(request.waits_for),
        "used": request.used,
        "quota": request.quota,
        "price": price_text(known) if known else None,
        "currency": currency,
        "events": list(request.events),
    }


def over_service_json(one: OverService, speaker: Speaker) -> OverServiceJson:
    """Return work beyond the agreement; a value of null is «sin tarifa»."""
    value, currency = one.value, one.currency
    return {
        "event": one.event,
        "thing": one.thing,
        "minutes": one.minutes,
        "value": amount_text(value, currency or "") if value is not None else None,
        "currency": currency,
        "reason": one.reason,
        "text": speaker.keyed(one.reason),
        "clauses": list(one.clauses),
        "courtesy": one.courtesy,
    }
