"""What each side must and may do."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from trato.store.doors import access_relationship, staff_of
from trato.store.ledgers import reading_of
from trato.store.texts import newest_text
from trato.web.agreement.duties import columns_of
from trato.web.frame.visitors import Request


@require_safe
def duties(request: Request, key: str) -> HttpResponse:
    """Show two columns: ours and theirs, every clause in at least one."""
    staff = staff_of(request.visitor)
    found = access_relationship(staff, key)
    columns = columns_of(reading_of(newest_text(staff, found)))
    context = {"here": "duties", "relationship": found, "columns": columns}
    return render(request, "staff/duties.html", context)
