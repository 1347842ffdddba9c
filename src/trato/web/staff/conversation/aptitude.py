"""What a work takes against what we can show, before any price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from trato.actions.conversing import add, say
from trato.store.conversations import Conversation, Said
from trato.store.doors import access_capabilities, staff_of, writer_of
from trato.store.limits import NOTE_CHARACTERS_MAX
from trato.store.models import Capability, Topic
from trato.store.refusal import not_found
from trato.store.visitors import Staff
from trato.web.conversation.side_by_side import stems_in
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import Table, table_of


@dataclass(frozen=True, slots=True)
class Need:
    """What a work takes: what was said of it, the evidence that shows it, the likeliest one."""

    said: Said
    fit: Said | None
    shown: Capability | None
    likely: str

    @property
    def is_gap(self) -> bool:
        """Tell whether it was looked at and nothing shows it."""
        return self.fit is not None and self.shown is None


@require_http_methods(["GET", "POST"])
def aptitude(request: Request, key: str) -> HttpResponse:
    """Show it; add what the work takes, or say what shows it, or how a gap is met."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    able = list(access_capabilities(staff))
    if request.method == "POST" and _keep(writer_of(staff), table, able, typed):
        return redirect("conversation-aptitude", key)
    needs = _needs(table.conversation, able)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "needs": needs,
        "gaps": sum(one.is_gap for one in needs),
        "unseen": sum(one.fit is None for one in needs),
        "able": [one for one in able if one.is_able],
        "unable": [one for one in able if not one.is_able],
        "typed": typed,
    }
    return render(request, "staff/conversation_aptitude.html", context)


def _needs(found: Conversation, able: Sequence[Capability]) -> list[Need]:
    by_key = {one.key: one for one in able}
    needs = []
    for one in found.items(Topic.REQUIREMENT):
        fit = found.about(Topic.FITNESS, one.item)
        shown = by_key.get(fit.text("capability")) if fit is not None else None
        needs.append(Need(one, fit, shown, _likely(one, able)))
    return needs


def _keep(staff: Staff, table: Table, able: Sequence[Capability], typed: Typed) -> bool:
    item, now = typed.raw("item"), timezone.now()
    if not item:
        words = typed.line("needs", _("¿Qué hace falta saber o tener?"))
        if typed.is_good:
            add(staff, table.relationship, Topic.REQUIREMENT, words, at=now)
        return typed.is_good
    if table.conversation.about(Topic.REQUIREMENT, item) is None:
        raise not_found()
    chosen = typed.choice("capability", {one.key for one in able if one.is_able}, "")
    ask = "" if chosen else _("¿Cómo se cubre, o quién lo hará?")
    words = typed.words("words", ask, limit=NOTE_CHARACTERS_MAX)
    if typed.is_good:
        details = {"capability": chosen}
        topic = Topic.FITNESS
        say(staff, table.relationship, topic, words, item=item, details=details, at=now)
    return typed.is_good


def _likely(need: Said, able: Sequence[Capability]) -> str:
    """Return the key of the capability that shares most words with a need, or an empty text."""
    said = stems_in(need.words)
    best = max(
        (
            (len(said & stems_in(f"{one.words} {one.evidence}")), one.key)
            for one in able
            if one.is_able
        ),
        default=(0, ""),
    )
    return best[1] if best[0] else ""
