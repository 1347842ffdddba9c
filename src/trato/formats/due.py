"""`trato-due/1`: what is due, from whom, and when, the nearest first, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypedDict

from trato.core.agreement import Version
from trato.core.standing.values import Obligation, Standing
from trato.core.words import Language
from trato.formats.standing import ObligationJson, agreement_of, obligations_json
from trato.formats.telling import instant_text, speaker_for


class DueJson(TypedDict):
    """What is overdue, what is asked for, what comes, and when something changes by itself."""

    format: Literal["trato-due/1"]
    at: str
    overdue: list[ObligationJson]
    unrecorded: list[ObligationJson]
    coming: list[ObligationJson]
    without_due: list[ObligationJson]
    next_change_at: str | None


def due_json(
    standing: Standing,
    versions: Sequence[Version],
    language: Language,
    *,
    until: datetime | None = None,
) -> DueJson:
    """Return what is open in a standing; `until` (aware) leaves out what is due later."""
    speaker = speaker_for(agreement_of(standing, versions), language, standing.at)
    asked = frozenset(standing.unrecorded)
    open_ones = [one for one in standing.obligations if one.is_open]
    late = [one for one in open_ones if one.breached_at is not None]
    coming = [one for one in open_ones if one.breached_at is None and _is_within(one, until)]

    def told(those: list[Obligation]) -> list[ObligationJson]:
        return obligations_json(sorted(those, key=_instant), standing, versions, speaker)

    return {
        "format": "trato-due/1",
        "at": instant_text(standing.at, speaker.zone) or "",
        "overdue": told([one for one in late if one.id not in asked]),
        "unrecorded": told([one for one in late if one.id in asked]),
        "coming": told(coming),
        "without_due": told(
            [one for one in open_ones if one.due is None and one.breached_at is None]
        ),
        "next_change_at": instant_text(standing.next_change, speaker.zone),
    }


def _is_within(obligation: Obligation, until: datetime | None) -> bool:
    due = obligation.due
    return due is not None and (until is None or due.at <= until)


def _instant(obligation: Obligation) -> tuple[datetime, str]:
    due = obligation.due
    return (due.late_from if due else obligation.trigger_at), obligation.id
