"""«¿Llegó?» as a page of its own, which a letter leads to: opening it answers nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_due_lines
from trato.store.due_lines import refresh
from trato.store.models import Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import line_shown


def arrival_shown(
    who: Staff | Client, relationship: Relationship, obligation: str, now: datetime
) -> dict[str, Any]:
    """Return what the page shows. Raises «not_found» for what is not owed here."""
    if relationship.next_change_at is not None and relationship.next_change_at <= now:
        refresh(relationship, now)
    lines = access_due_lines(who).filter(relationship=relationship, obligation=obligation)
    row = lines.first()
    if row is None:
        raise not_found()
    debtor = relationship.agency.name if row.side == "provider" else relationship.name
    return {
        "relationship": relationship,
        "line": line_shown(row, relationship, who.side, Language(who.language), now),
        "debtor": debtor,
        "today_iso": local_date(now, relationship.zone).isoformat(),
    }
