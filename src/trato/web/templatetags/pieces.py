"""The pieces of a page: marks with their words, days and hours as people say them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from trato.core.words import Language
from trato.core.words.dates import short_date, short_instant
from trato.web.frame.browsers import browser_named

register = template.Library()

MARKS: Final = frozenset(
    {
        "mine", "theirs", "kept", "kept-late", "broken", "unrecorded", "stopped",
        "proposed", "runs", "person", "prose", "almost",
    }
)  # fmt: skip


@register.simple_tag
def mark(name: str) -> SafeString:
    """Return the mark of a state. It is decoration: the word beside it is the text."""
    assert name in MARKS, f"no mark is called {name}"
    return format_html(
        '<svg class="mark mark-{}" aria-hidden="true" width="17" height="17"'
        ' viewBox="0 0 18 18"><use href="#m-{}"/></svg>',
        name,
        name,
    )


@register.filter
def spelled(number: int) -> str:
    """Return a small number of things in words, «dos», and a greater one in figures."""
    names = (
        _("ninguna"),
        _("una"),
        _("dos"),
        _("tres"),
        _("cuatro"),
        _("cinco"),
        _("seis"),
        _("siete"),
        _("ocho"),
        _("nueve"),
        _("diez"),
    )
    return names[number] if 0 <= number < len(names) else str(number)


@register.filter
def moment(value: datetime | date | None, zone: str = "UTC") -> str:
    """Return an instant or a day as lists show it, in a zone."""
    language = Language((get_language() or "es")[:2])
    if value is None:
        return "—"
    if isinstance(value, datetime):
        return short_instant(value.astimezone(ZoneInfo(zone)), language)
    return short_date(value, language)


@register.filter
def called(names: Mapping[str, str], short: str) -> str:
    """Return what somebody is called, from the names of a relationship."""
    return names.get(short, short.capitalize())


@register.filter
def browser(agent: str) -> str:
    """Return what a browser is called, out of what it says of itself."""
    return browser_named(agent)


@register.filter
def iso_moment(text: str | None, zone: str = "UTC") -> str:
    """Return an instant or a day that a published shape holds as text, as lists show it."""
    if not text:
        return "—"
    value = datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    return moment(value, zone)
