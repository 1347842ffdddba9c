"""Noting a fact: one step, from a list of what usually happens."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from trato.store.doors import access_relationship, writer_of
from trato.web.noting import noting_page
from trato.web.recording import FORMS
from trato.web.visitors import Request


@require_http_methods(["GET", "POST"])
def record_fact(request: Request, key: str) -> HttpResponse:
    """Choose what happened, and note it."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    return noting_page(request, staff, found, FORMS, place="staff")
