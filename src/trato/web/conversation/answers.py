"""An answer to a question of the brief, as it was typed on either side's pages."""

from __future__ import annotations

from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.conversing import say
from trato.core.money import NumberStyle
from trato.store.limits import TALK_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.conversation.questions import Question
from trato.web.frame.figures import numbers_of
from trato.web.frame.forms import Typed


def keep_answer(
    who: Staff | Client, relationship: Relationship, question: Question, typed: Typed
) -> bool:
    """Keep what somebody answers, or that they do not know yet; tell whether it could be kept."""
    details: dict[str, object] = {}
    words = ""
    if typed.raw("does") == "unknown":
        details["unknown"] = True
    else:
        ask = _("Escribe lo que se sepa, o deja «Todavía no se sabe».")
        words = typed.words("words", ask, limit=TALK_CHARACTERS_MAX)
        details = _figures(question, typed, numbers_of(who.agency))
    if not typed.is_good:
        return False
    say(who, relationship, question.topic, words, details=details, at=timezone.now())
    return True


def _figures(question: Question, typed: Typed, numbers: NumberStyle) -> dict[str, object]:
    details: dict[str, object] = {}
    amount = typed.amount("amount", numbers=numbers) if question.amount else None
    if amount is not None:
        details |= {"amount": str(amount), "per": typed.choice("per", {"month", "once"}, "once")}
    day = typed.day("on") if question.day else None
    if day is not None:
        details["on"] = day.isoformat()
    return details
