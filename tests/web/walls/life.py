"""What happens in a relationship, so that every page has something to show or to keep back."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from tests.web.cast import START, approve, propose, save_draft, understand
from trato.actions.complaining import complain
from trato.actions.requesting import make_request, propose_extra
from trato.store.ledgers import standing_of
from trato.store.models import Letter, Relationship, TextVersion
from trato.store.understandings import understanding_of, wording_of
from trato.store.visitors import Client, Staff


def lived(staff: Staff, person: Client, relationship: Relationship, text: str) -> dict[str, object]:
    """Let both agree on a text and live by it: something is asked for, priced and complained of."""
    version = _proposed(staff, relationship, text)
    for label in understanding_of(relationship, version).unread_by(person.short):
        understand(person, relationship, 1, label, at=START)
    approve(person, relationship, 1, version.sha256, at=START)
    name = relationship.name
    asked = make_request(person, relationship, f"{name}: una petición", thing=None, at=START)
    extra = propose_extra(
        staff, relationship, asked.event_id, thing=f"{name} extra", amount=Decimal(900), at=START
    )
    points = [{"asserts": "late", "clause": next(iter(wording_of(text))), "words": name}]
    told = complain(person, relationship, f"{name}: una queja", points, at=START)
    letter = Letter.objects.create(
        agency=staff.agency, occasion=name, to="x@cliente.example", subject=name, failed_at=START
    )
    standing = standing_of(relationship, START + timedelta(days=60))
    assert standing is not None
    return {
        "asked": asked.event_id,
        "proposal": extra.event_id,
        "complaint": told.event_id,
        "obligation": standing.obligations[0].id,
        "letter": letter.pk,
        "concern": "answers",
    }


def _proposed(staff: Staff, relationship: Relationship, text: str) -> TextVersion:
    draft = save_draft(staff, relationship, text, revision=0, at=START)
    return propose(staff, relationship, revision=draft.revision, at=START)
