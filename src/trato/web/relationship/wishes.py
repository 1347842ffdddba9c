"""The page of wishes, the same for both sides: rhythm, hours, language, week, boss, calendar."""

from __future__ import annotations

from typing import Any, Final

from django.utils.translation import gettext as _

from trato.store.addressees import addressee_of
from trato.store.limits import THING_CHARACTERS_MAX
from trato.store.models import Addressee, CalendarFeed, Every, Rhythm
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import Typed

HOURS: Final = tuple(range(25))
MINUTES: Final = 60


def wishes_shown(who: Staff | Client) -> dict[str, Any]:
    """Return what the page of wishes shows."""
    found = addressee_of(who)
    return {
        "here": "wishes",
        "wishes": found,
        "language": who.language,
        "hours": [(one, f"{one}:00") for one in HOURS],
        "from_hour": found.from_minute // MINUTES,
        "until_hour": found.until_minute // MINUTES,
        "has_feed": CalendarFeed.objects.filter(addressee_id=found.pk, revoked_at=None).exists(),
        "is_client": isinstance(who, Client),
    }


def wishes_typed(typed: Typed, found: Addressee) -> dict[str, object]:
    """Return the wishes that a form says; what is wrong is in `typed.wrong`."""
    begin, end = _hour(typed, "from", found.from_minute), _hour(typed, "until", found.until_minute)
    if begin >= end:
        typed.wrong["until"] = _("La última hora va después de la primera.")
    said: dict[str, object] = {
        "rhythm": typed.choice("rhythm", set(Rhythm.values), found.rhythm),
        "from_minute": begin,
        "until_minute": end,
        "is_weekdays_only": bool(typed.raw("weekdays")),
    }
    if found.person_id is not None:
        said |= {
            "has_week": bool(typed.raw("week")),
            "boss": typed.line("boss", limit=THING_CHARACTERS_MAX),
            "boss_every": typed.choice("boss_every", set(Every.values), Every.NEVER),
            "boss_on": typed.day("boss_on"),
        }
        if said["boss_every"] != Every.NEVER and said["boss_on"] is None:
            typed.wrong.setdefault("boss_on", _("¿Qué día es la próxima vez?"))
    return said


def _hour(typed: Typed, name: str, kept: int) -> int:
    raw = typed.raw(name)
    return int(raw) * MINUTES if raw in {str(one) for one in HOURS} else kept
