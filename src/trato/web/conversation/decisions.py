"""Whether one goes on, as it was typed on either side's pages."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.conversing import decide
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.conversation.questions import REASONS
from trato.web.frame.forms import Typed


def keep_decision(who: Staff | Client, relationship: Relationship, typed: Typed) -> bool:
    """Keep whether a side goes on, and why not; tell whether it could be kept.

    An agency says why it does not: it learns from its own «noes». A client owes nobody a reason.
    """
    goes = typed.choice("go", {"yes", "no"}, "")
    words = typed.words("words", limit=REASON_CHARACTERS_MAX)
    reasons = typed.several("reasons", REASONS)
    if not goes:
        typed.wrong["go"] = _("¿Seguimos o no?")
    elif goes == "no" and isinstance(who, Staff) and not reasons and not words:
        typed.wrong["words"] = _("Una razón, aunque sea breve: se aprende de ellas.")
    if not typed.is_good:
        return False
    decide(who, relationship, words, goes=goes == "yes", reasons=reasons, at=timezone.now())
    return True
