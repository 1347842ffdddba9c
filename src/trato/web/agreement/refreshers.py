"""Clauses that are used for the first time now, shown once more to whom they are for."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from trato.core.standing.first_uses import first_uses
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import access_version
from trato.store.ledgers import reading_of, standing_of
from trato.store.models import Relationship
from trato.store.visitors import Client
from trato.web.agreement.clauses import ClauseShown, clauses_shown

FIRST_USES_MAX: Final = 3


def clauses_first_used(
    client: Client, relationship: Relationship, *, at: datetime
) -> list[ClauseShown]:
    """Return the clauses that are first used at `at` (aware), as the version in force has them."""
    standing = standing_of(relationship, at)
    if standing is None:
        return []
    labels = first_uses(standing)
    in_force = [one.number for one in standing.versions if one.state == "in_force"]
    if not labels or not in_force:
        return []
    reading = reading_of(access_version(client, relationship, in_force[-1]).text)
    on = local_date(at, reading.agreement.header.zone)
    shown = clauses_shown(reading, language=Language(client.language), at=at, on=on)
    by_label = {one.label: one for one in shown}
    return [by_label[one] for one in labels[:FIRST_USES_MAX] if one in by_label]
