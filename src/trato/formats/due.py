"""`trato-due/1`: what is due, from whom, and when, the nearest first, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypedDict

from trato.core.agreement import Prohibition, Version
from trato.core.standing.values import Obligation, Standing
from trato.core.words import Language
from trato.formats.standing import ObligationJson, agreement_of, obligations_json
from trato.formats.telling import instant_text, speaker_for


class DueJson(TypedDict):
    """What is open, what is past its due first, and when something changes by itself; with them
    what begins with its next period, which is still `pending`."""

    format: Literal["trato-due/1"]
    at: str
    side: str | None
    items: list[ObligationJson]
    next_change_at: str | None


def due_json(
    standing: Standing,
    versions: Sequence[Version],
    language: Language,
    *,
    side: str | None = None,
    until: datetime | None = None,
) -> DueJson:
    """Return what is open, in order of its due: of one side (`provider`, `client`) or of both.

    Of what recurs the next period is among it before it begins. What has no due comes last.
    `until` (aware) leaves out what is due later.
    """
    speaker = speaker_for(agreement_of(standing, versions), language, standing.at)
    wanted = [
        one
        for one in (*standing.obligations, *standing.coming)
        if one.is_open
        and not isinstance(one.act, Prohibition)
        and side in (None, one.debtor.value)
        and _is_within(one, until)
    ]
    return {
        "format": "trato-due/1",
        "at": instant_text(standing.at, speaker.zone) or "",
        "side": side,
        "items": obligations_json(sorted(wanted, key=_order), standing, versions, speaker),
        "next_change_at": instant_text(standing.next_change, speaker.zone),
    }


def _is_within(obligation: Obligation, until: datetime | None) -> bool:
    due = obligation.due
    return until is None or (due is not None and due.at <= until)


def _order(obligation: Obligation) -> tuple[bool, datetime, str]:
    due = obligation.due
    at = due.late_from if due else obligation.trigger_at
    return due is None, at, obligation.id
