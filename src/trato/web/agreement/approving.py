"""What is typed when a version is approved: the bytes that were read, and whether they talked."""

from __future__ import annotations

from datetime import datetime

from trato.actions.agreeing import approve
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import Typed

MINUTES_MAX = 20


def approve_as_typed(
    who: Staff | Client, relationship: Relationship, number: int, typed: Typed, *, at: datetime
) -> bool:
    """Approve what a form names; False when it did not say whether it was talked over."""
    talked = {"yes": True, "no": False}.get(typed.raw("talked"))
    if talked is None:
        return False
    minutes = typed.request.POST.getlist("minutes")[:MINUTES_MAX] if talked else []
    approve(who, relationship, number, typed.raw("sha256"), at=at, talked=talked, minutes=minutes)
    return True
