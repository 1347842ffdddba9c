"""How a client is spoken to: one sentence, with its other registers beside it.

    {% tone "Te toca a ti" usted="Le toca a usted" vos="Te toca a vos" %}

The sentence in «tú» is what is translated; another register is used in Spanish alone, and where
it is not given the sentence serves for all.
"""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

register = template.Library()


@register.simple_tag(takes_context=True)
def tone(
    context: dict[str, Any], tu: str, usted: str = "", vos: str = "", **values: object
) -> SafeString:
    """Return the sentence as this reader is spoken to; `%(name)s` in it is filled by `values`."""
    said = {"usted": usted, "vos": vos}.get(str(context.get("register", "tu")), "")
    is_spanish = (get_language() or "es").startswith("es")
    sentence = said if said and is_spanish else gettext(tu)
    escaped = {name: conditional_escape(str(value)) for name, value in values.items()}
    return SafeString(conditional_escape(sentence) % escaped if escaped else sentence)
