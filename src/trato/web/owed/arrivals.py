"""The answer to «¿llegó?» as its three buttons give it."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest

from trato.web.frame.forms import day_in


def answer_typed(request: HttpRequest, today: date) -> tuple[bool, date | None] | None:
    """Return whether it was done and, when on another day than its due's, on which.

    None when nothing that can be was chosen: a day after today, or no day at all.
    """
    match request.POST.get("answer", ""):
        case "on_time":
            return True, None
        case "not_yet":
            return False, None
        case "day":
            day = day_in(request.POST.get("day", ""))
            return None if day is None or day > today else (True, day)
        case _:
            return None
