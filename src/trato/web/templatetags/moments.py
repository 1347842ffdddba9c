"""The rules that apply at a moment, shown where somebody asks, approves or pays.

{% rules_at version.text "approving" %}
"""

from __future__ import annotations

from django import template

from trato.store.ledgers import reading_of
from trato.web.house.concerns import Concern, Rule, rules_about

register = template.Library()

MOMENTS = {
    "asking": (Concern.ASKING, Concern.ANSWERS, Concern.EXTRAS),
    "approving": (Concern.APPROVING,),
    "paying": (Concern.PAYMENTS,),
}
RULES_MAX = 12


@register.inclusion_tag("pieces/rules_at.html")
def rules_at(text: str, moment: str) -> dict[str, tuple[Rule, ...]]:
    """Show what an agreement says about asking, approving or paying; nothing when it is silent."""
    rules = rules_about(reading_of(text), *MOMENTS[moment]) if text else ()
    return {"rules": rules[:RULES_MAX]}
