"""The text of a relationship as it is now."""

from __future__ import annotations

from trato.store.doors import access_draft, access_versions
from trato.store.ledgers import agreement_of
from trato.store.models import Relationship
from trato.store.visitors import Staff


def labels_given(who: Staff, relationship: Relationship) -> list[str]:
    """Return the labels that clauses of proposed texts have or had: none is given again."""
    return [
        clause.label
        for version in access_versions(who, relationship)
        for clause in agreement_of(version).clauses
    ]


def newest_text(staff: Staff, relationship: Relationship) -> str:
    """Return the newest proposed text, or the draft while nothing was proposed."""
    version = access_versions(staff, relationship).last()
    if version is not None:
        return version.text
    draft = access_draft(staff, relationship)
    return draft.text if draft is not None else ""
