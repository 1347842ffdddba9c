"""Endings: a relationship that is over is put away; its ledger stays as it is."""

from __future__ import annotations

from datetime import datetime

from trato.actions.agreeing import agreed_versions, open_proposals
from trato.actions.recording import action
from trato.store.doors import access_relationship
from trato.store.models import Relationship, Stage
from trato.store.refusal import RefusalError
from trato.store.visitors import Staff


@action
def put_away(who: Staff, relationship: Relationship, *, at: datetime) -> Relationship:
    """Put a relationship away: as ended when something was ever agreed, else as declined.

    Raises `RefusalError` «still_open» while a proposal waits for an answer.
    """
    found = access_relationship(who, relationship.key)
    if waiting := open_proposals(found, at=at):
        raise RefusalError("still_open", number=str(waiting[0]))
    found.stage = Stage.ENDED if agreed_versions(found, at=at) else Stage.DECLINED
    found.save(update_fields=["stage"])
    relationship.stage = found.stage
    return relationship
