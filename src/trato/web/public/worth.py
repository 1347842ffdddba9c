"""What an approval here is worth in law, and what it is not: said plainly, for everybody."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from trato.web.frame.visitors import Request


@require_safe
def worth(request: Request) -> HttpResponse:
    """Say it."""
    return render(request, "public/worth.html")
