"""What browsers ask for by themselves, whatever a page says."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """Send to the mark of Trato."""
    return redirect(static("mark.svg"), permanent=True)
