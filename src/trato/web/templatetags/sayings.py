"""What was said, as pages show it: figures and days of its details, the names of who said it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django import template
from django.utils.translation import get_language

from trato.core.money import format_number
from trato.core.words import Language
from trato.core.words.dates import date_in_words
from trato.store.conversations import Said
from trato.store.names import called
from trato.store.visitors import Client, Staff
from trato.web.frame.figures import numbers_of

register = template.Library()


@register.simple_tag(takes_context=True)
def figure(context: Mapping[str, Any], value: object) -> str:
    """Return a figure that was kept, as the agency's country writes it; empty for none."""
    visitor = context["visitor"]
    assert isinstance(visitor, Staff | Client), "only the two sides read what was said"
    try:
        return format_number(Decimal(str(value)), numbers_of(visitor.agency)) if value else ""
    except InvalidOperation:
        return ""


@register.filter
def day(value: object) -> str:
    """Return a day that was kept, in words; empty for none."""
    try:
        kept = date.fromisoformat(str(value)[:10])
    except ValueError:
        return ""
    return date_in_words(kept, Language((get_language() or "es")[:2]), weekday=False)


@register.simple_tag(takes_context=True)
def teller(context: Mapping[str, Any], said: Said) -> str:
    """Return what who said something is called."""
    names: Mapping[str, str] = context.get("names", {})
    return called(names, [said.by])[0]
