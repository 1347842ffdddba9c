"""What both should know before signing: what has no place yet, what was talked about."""

from __future__ import annotations

from typing import Any

from django import template

from trato.store.conversations import conversation_of
from trato.store.models import Relationship, Topic
from trato.store.visitors import Client, Staff

register = template.Library()


@register.inclusion_tag("pieces/before_signing.html", takes_context=True)
def before_signing(context: dict[str, Any], relationship: Relationship) -> dict[str, Any]:
    """Say which promises and beliefs are unplaced, and whether a conversation was held."""
    visitor = context["visitor"]
    assert isinstance(visitor, Staff | Client), "only the two sides of a relationship sign"
    found = conversation_of(visitor, relationship)
    return {
        "relationship": relationship,
        "is_staff": isinstance(visitor, Staff),
        "unplaced": found.unplaced,
        "meetings": found.items(Topic.MEETING),
    }
