"""A need or a fear, as typed on either side's pages: for oneself, and for whom one chooses."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.conversing import add
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.models import Relationship, Topic
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import Typed


def keep_worry(
    who: Staff | Client, relationship: Relationship, members: Sequence[str], typed: Typed
) -> bool:
    """Keep a worry for oneself and the chosen of `members` (short names of the agency's people).

    Tell whether it could be kept.
    """
    words = typed.words("words", _("¿Qué preocupa de esto?"), limit=REASON_CHARACTERS_MAX)
    if not typed.is_good:
        return False
    chosen = set(typed.several("readers", set(members)))
    readers = [f"provider:{one}" for one in members if one in chosen]
    add(who, relationship, Topic.WORRY, words, private_to=readers, at=timezone.now())
    return True
