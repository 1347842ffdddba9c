"""The conversation with a client before anyone signs: the whole, and question by question."""

from __future__ import annotations

from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.conversing import add, take_back
from trato.actions.drafting import save_draft
from trato.core.agreement import Side
from trato.core.words import Language
from trato.store.conversations import Conversation, Said
from trato.store.doors import (
    access_decisions,
    access_members,
    access_people,
    access_relationship,
    staff_of,
    writer_of,
)
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.models import Topic
from trato.store.refusal import not_found
from trato.web.conversation.answers import keep_answer
from trato.web.conversation.collisions import collisions, questions_open, vague_in
from trato.web.conversation.compositions import composed, replaced, with_clauses, with_replaced
from trato.web.conversation.decisions import keep_decision
from trato.web.conversation.questions import (
    REASONS,
    asked,
    question_after,
    question_of,
    question_page,
    reasons_of,
)
from trato.web.conversation.worries import keep_worry
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.staff.conversation.way import steps_of, table_of

_PAGES: Final = {
    Topic.ALTERNATIVE: "conversation-solution",
    Topic.ASSUMPTION: "conversation-solution",
    Topic.RESULT: "conversation-results",
    Topic.RULE: "conversation-rules",
    Topic.PROMISE: "conversation-promises",
    Topic.UNDERSTOOD: "conversation-promises",
    Topic.REQUIREMENT: "conversation-aptitude",
}
"""Where somebody goes on after taking back a thing of a list."""


@require_safe
def conversation(request: Request, key: str) -> HttpResponse:
    """Show the whole: what is said, what is missing, what collides, and how to go on."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    found = table.conversation
    steps = steps_of(table)
    open_steps = [one for one in steps if not one.is_done]
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "steps": steps,
        "following": open_steps[0] if open_steps else None,
        "brief": asked(found),
        "collisions": collisions(found, table.agreement, Language(staff.language)),
        "questions": questions_open(found),
        "vague": vague_in(found, Language(staff.language)),
        "noted": found.items(Topic.QUESTION),
        "worries": found.items(Topic.WORRY),
        "members": [one for one in access_members(staff) if one.short != staff.short],
        "goes": found.goes,
        "decisions": [(one, reasons_of(one)) for one in _decisions(found)],
        "people": access_people(staff, table.relationship).filter(is_active=True).order_by("pk"),
    }
    return render(request, "staff/conversation.html", context)


@require_http_methods(["GET", "POST"])
def question(request: Request, key: str, topic: str) -> HttpResponse:
    """Ask one question of the brief; what is answered stays beside what the client says."""
    staff = staff_of(request.visitor)
    found = question_of(topic)
    if found is None:
        raise not_found()
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST" and keep_answer(writer_of(staff), table.relationship, found, typed):
        following = question_after(found.topic)
        if following is None or typed.raw("then") == "back":
            return redirect("conversation", key)
        return redirect("conversation-question", key, following.topic.value)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "typed": typed,
    }
    register = table.relationship.register
    shown = question_page(table.conversation, found, Side.PROVIDER, register)
    return render(request, "staff/conversation_question.html", context | shown)


@require_POST
def open_question(request: Request, key: str) -> HttpResponse:
    """Note a question that is still open, or what answers one."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    words = typed.words("words", _("¿Qué falta por saber?"), limit=REASON_CHARACTERS_MAX)
    if typed.is_good:
        add(staff, found, Topic.QUESTION, words, at=timezone.now())
    else:
        messages.error(request, typed.wrong["words"])
    return redirect("conversation", key)


@require_POST
def worry(request: Request, key: str) -> HttpResponse:
    """Note a need or a fear of one's own, for oneself alone or for whom one chooses."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    typed = Typed(request)
    if not keep_worry(staff, found, [one.short for one in access_members(staff)], typed):
        messages.error(request, typed.wrong["words"])
    return redirect("conversation", key)


@require_POST
def remove(request: Request, key: str, topic: str, item: str) -> HttpResponse:
    """Take back a thing of a list; it stays in the history."""
    staff = writer_of(request.visitor)
    found = access_relationship(staff, key)
    if topic not in Topic.values:
        raise not_found()
    take_back(staff, found, Topic(topic), item, at=timezone.now())
    return redirect(_PAGES.get(Topic(topic), "conversation"), key)


@require_http_methods(["GET", "POST"])
def decision(request: Request, key: str) -> HttpResponse:
    """Say whether we go on with this client, and why."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    typed = Typed(request)
    if request.method == "POST" and keep_decision(writer_of(staff), table.relationship, typed):
        return redirect("conversation", key)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "reasons": REASONS.items(),
        "chosen": request.POST.getlist("reasons"),
        "ours": table.conversation.decision(Side.PROVIDER),
        "theirs": table.conversation.decision(Side.CLIENT),
        "history": table.conversation.history(Topic.DECISION),
        "unplaced": table.conversation.unplaced,
        "open_rows": [one for one in table.rows if one.is_open],
        "typed": typed,
    }
    return render(request, "staff/conversation_decision.html", context)


@require_http_methods(["GET", "POST"])
def to_draft(request: Request, key: str) -> HttpResponse:
    """Show the clauses that the conversation gives, and put them into the draft."""
    staff = staff_of(request.visitor)
    table = table_of(staff, key)
    rows = table.rows
    clauses = composed(table.conversation, table.text, rows) if table.text else ()
    changes = replaced(rows)
    if request.method == "POST":
        writer_of(staff)
        draft = table.draft
        if draft is None or not draft.text.strip():
            raise not_found()
        text = with_clauses(with_replaced(draft.text, changes), clauses)
        save_draft(staff, table.relationship, text, revision=draft.revision, at=timezone.now())
        messages.success(request, _("Ya está en el borrador"))
        return redirect("draft", key)
    context = {
        "here": "conversation",
        "relationship": table.relationship,
        "names": table.names,
        "clauses": clauses,
        "changes": changes,
        "has_draft": table.has_draft,
        "has_text": bool(table.text),
    }
    return render(request, "staff/conversation_to_draft.html", context)


@require_safe
def endings(request: Request) -> HttpResponse:
    """Show how the conversations of the agency ended, and what the «noes» are made of."""
    staff = staff_of(request.visitor)
    last: dict[tuple[int, str], tuple[bool, list[str]]] = {}
    names: dict[int, str] = {}
    for row in access_decisions(staff):
        last[row.relationship_id, row.side] = (
            bool(row.details.get("go")),
            row.details.get("reasons", []),
        )
        names[row.relationship_id] = row.relationship.name
    noes = [(key, reasons) for key, (goes, reasons) in last.items() if not goes]
    counts = {code: sum(code in reasons for _key, reasons in noes) for code in REASONS}
    shown = sorted(((REASONS[code], n) for code, n in counts.items() if n), key=lambda one: -one[1])
    said_no = {key for (key, _side), _reasons in noes}
    context = {
        "here": "house",
        "reasons": shown,
        "most": max((n for _name, n in shown), default=1),
        "noes": sorted(names[key] for key in said_no),
        "yeses": sorted(name for key, name in names.items() if key not in said_no),
    }
    return render(request, "staff/conversation_endings.html", context)


def _decisions(found: Conversation) -> list[Said]:
    return [one for one in (found.decision(side) for side in Side) if one is not None]
