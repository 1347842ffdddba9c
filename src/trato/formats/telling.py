"""How values become JSON: instants with the zone's offset, amounts as text, words in a language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import TypedDict

from trato.core.agreement import Agreement
from trato.core.money import CURRENCY_DIGITS, Money, rounded
from trato.core.standing.values import Because, Step, SumLine
from trato.core.verdict.values import Reason
from trato.core.verdict.wording import Speaker, capital
from trato.core.words import Language
from trato.core.worktime import Deadline, in_zone, local_date

SumLineJson = TypedDict(
    "SumLineJson",
    {"label": str, "value": str, "from": str, "applied": bool},
)


class StepJson(TypedDict):
    """One line of arithmetic behind a reason."""

    text: str
    source: str


class ReasonJson(TypedDict):
    """Why: a rule, its clause and events, the arithmetic, the state before and after."""

    at: str | None
    rule: str
    clause: str
    version: int | None
    events: list[str]
    text: str
    steps: list[StepJson]
    before: str
    after: str


def speaker_for(
    agreement: Agreement | None,
    language: Language,
    at: datetime,
    recorded: Mapping[str, str] | None = None,
) -> Speaker:
    """Return the Speaker of an agreement, for whom the local date of `at` is today.

    `recorded` says what facts are called, by their events' ids.
    """
    zone = agreement.header.zone if agreement else "UTC"
    return Speaker(language, agreement, local_date(at, zone), recorded or {})


def instant_text(at: datetime | None, zone: str) -> str | None:
    """Return an aware instant as ISO text with the offset of `zone` at that instant."""
    return None if at is None else in_zone(at, zone).isoformat()


def moment_text(at: datetime | date, zone: str) -> str:
    """Return an instant as ISO text, or a date (precision: day) as a date."""
    return in_zone(at, zone).isoformat() if isinstance(at, datetime) else at.isoformat()


def due_text(due: Deadline | None) -> str | None:
    """Return a due as ISO text: 23:59:59 of the day for a due of whole days."""
    return None if due is None else due.shown


def amount_text(amount: Decimal, currency: str) -> str:
    """Return an amount with all the currency's digits."""
    if currency in CURRENCY_DIGITS:
        return f"{rounded(amount, currency).amount:f}"
    return f"{amount:f}"


def price_text(price: Money) -> str:
    """Return a price with all its digits: that of one unit may have more than its currency."""
    return f"{price.amount:f}"


def sum_json(lines: Iterable[SumLine], speaker: Speaker) -> list[SumLineJson]:
    """Return the rows of a sum, each with its words and where it comes from."""
    return [
        {
            "label": keyed(line.key, line.params, speaker),
            "value": f"{line.value:f}",
            "from": line.source,
            "applied": line.applied,
        }
        for line in lines
    ]


def keyed(key: str, params: tuple[tuple[str, str], ...], speaker: Speaker) -> str:
    """Return a key of the standing in words; the key itself when no words know it."""
    return speaker.keyed(key, params)


def step_json(step: Step, speaker: Speaker) -> StepJson:
    """Return one line of arithmetic."""
    return {"text": keyed(step.key, step.params, speaker), "source": step.source}


def because_json(because: Because, speaker: Speaker) -> ReasonJson:
    """Return why something in the standing changed."""
    return {
        "at": instant_text(because.at, speaker.zone),
        "rule": because.rule,
        "clause": because.clause,
        "version": because.version,
        "events": list(because.events),
        "text": _because_words(because, speaker),
        "steps": [step_json(step, speaker) for step in because.steps],
        "before": because.before,
        "after": because.after,
    }


def _because_words(because: Because, speaker: Speaker) -> str:
    params = tuple(param for step in because.steps for param in step.params)
    return capital(speaker.keyed(because.rule, params))


def reason_json(reason: Reason, speaker: Speaker) -> ReasonJson:
    """Return one reason of a verdict; one that the standing gives keeps its arithmetic."""
    if reason.because is not None:
        return because_json(reason.because, speaker)
    return {
        "at": instant_text(reason.at, speaker.zone),
        "rule": reason.said.key,
        "clause": reason.clause,
        "version": None,
        "events": list(reason.events),
        "text": speaker.sentence(reason.said),
        "steps": [],
        "before": "",
        "after": "",
    }
