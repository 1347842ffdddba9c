"""Fields of the forms of accounts, shown as every other field of Trato is."""

from __future__ import annotations

from django import template
from django.contrib.auth.password_validation import (
    MinimumLengthValidator,
    get_default_password_validators,
)
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def bare(field: BoundField) -> SafeString:
    """Return the line to type in without the words inside it that say its label again."""
    return field.as_widget(attrs={"placeholder": False})


@register.filter
def asks_new_password(field: BoundField) -> int:
    """Return how many characters a field wants at least where a password is made; 0 elsewhere."""
    if field.field.widget.attrs.get("autocomplete") != "new-password":
        return 0
    return next(
        one.min_length
        for one in get_default_password_validators()
        if isinstance(one, MinimumLengthValidator)
    )
