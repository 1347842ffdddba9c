"""The conversation as a client holds it: their answers, their rules, what they understood."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from trato.actions.conversing import add, say, take_back
from trato.core.agreement import Side
from trato.store.conversations import Conversation, Said, conversation_of
from trato.store.doors import (
    access_capabilities,
    access_provider_people,
    access_relationship,
    client_of,
)
from trato.store.limits import NOTE_CHARACTERS_MAX, REASON_CHARACTERS_MAX
from trato.store.models import Relationship, Topic
from trato.store.names import names_of
from trato.store.refusal import not_found
from trato.store.visitors import Client
from trato.web.conversation.answers import keep_answer
from trato.web.conversation.decisions import keep_decision
from trato.web.conversation.questions import (
    REASONS,
    asked,
    question_after,
    question_of,
    question_page,
)
from trato.web.conversation.side_by_side import OPEN, settlement_of
from trato.web.conversation.worries import keep_worry
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@require_safe
def conversation(request: Request, key: str) -> HttpResponse:
    """Show what was talked about, and what is the client's to say."""
    client, found = _at(request, key)
    talk = conversation_of(client, found)
    brief = asked(talk)
    left = [one for one in brief if one.client is None]
    context = {
        "here": "conversation",
        "names": names_of(found),
        "relationship": found,
        "brief": brief,
        "following": left[0] if left else None,
        "left": len(left),
        "rules": talk.items(Topic.RULE),
        "beliefs": [(one, talk.about(Topic.PLACEMENT, one.item)) for one in talk.beliefs],
        "results": talk.items(Topic.RESULT),
        "solution": talk.answer(Topic.SOLUTION, Side.PROVIDER),
        "alternatives": talk.items(Topic.ALTERNATIVE),
        "aptitude": _aptitude(client, talk),
        "worries": talk.items(Topic.WORRY),
        "mine": talk.decision(Side.CLIENT),
        "theirs": talk.decision(Side.PROVIDER),
        "meetings": talk.items(Topic.MEETING)[::-1],
    }
    return render(request, "portal/conversation.html", context)


@require_http_methods(["GET", "POST"])
def question(request: Request, key: str, topic: str) -> HttpResponse:
    """Ask one question; it can be left for later, and answered anew."""
    client, relationship = _at(request, key)
    found = question_of(topic)
    if found is None:
        raise not_found()
    typed = Typed(request)
    if request.method == "POST" and keep_answer(client, relationship, found, typed):
        following = question_after(found.topic)
        if following is None:
            return redirect("portal-conversation", key)
        return redirect("portal-question", key, following.topic.value)
    context = {
        "here": "conversation",
        "names": names_of(relationship),
        "relationship": relationship,
        "typed": typed,
    }
    talk = conversation_of(client, relationship)
    shown = question_page(talk, found, Side.CLIENT, relationship.register)
    return render(request, "portal/conversation_question.html", context | shown)


@require_http_methods(["GET", "POST"])
def rules(request: Request, key: str) -> HttpResponse:
    """Take down the client's own rules."""
    client, found = _at(request, key)
    typed = Typed(request)
    talk = conversation_of(client, found)
    if request.method == "POST" and _keep_rule(client, found, talk, typed):
        return redirect("portal-rules", key)
    context = {
        "here": "conversation",
        "names": names_of(found),
        "relationship": found,
        "rules": [(one, settlement_of(talk, one)) for one in talk.items(Topic.RULE)],
        "typed": typed,
    }
    return render(request, "portal/conversation_rules.html", context)


@require_http_methods(["GET", "POST"])
def understood(request: Request, key: str) -> HttpResponse:
    """Take down what somebody understood, and show where each of those went."""
    client, found = _at(request, key)
    typed = Typed(request)
    talk = conversation_of(client, found)
    if request.method == "POST" and _keep_understood(client, found, talk, typed):
        return redirect("portal-understood-that", key)
    context = {
        "here": "conversation",
        "names": names_of(found),
        "relationship": found,
        "beliefs": [(one, talk.about(Topic.PLACEMENT, one.item)) for one in talk.beliefs],
        "typed": typed,
    }
    return render(request, "portal/conversation_understood.html", context)


@require_http_methods(["GET", "POST"])
def worry(request: Request, key: str) -> HttpResponse:
    """Take down a need or a fear, for oneself alone or for whom one chooses."""
    client, found = _at(request, key)
    typed = Typed(request)
    members = list(access_provider_people(client, found))
    shorts = [one.short for one in members]
    if request.method == "POST" and keep_worry(client, found, shorts, typed):
        return redirect("portal-worry", key)
    readers = {f"provider:{one.short}": str(one.user) for one in members}
    worries = conversation_of(client, found).items(Topic.WORRY)
    context = {
        "here": "conversation",
        "names": names_of(found),
        "relationship": found,
        "worries": [
            (one, [readers[name] for name in one.private_to or () if name in readers])
            for one in worries
        ],
        "members": members,
        "typed": typed,
    }
    return render(request, "portal/conversation_worry.html", context)


@require_http_methods(["GET", "POST"])
def decision(request: Request, key: str) -> HttpResponse:
    """Say whether the client goes on, and why not."""
    client, found = _at(request, key)
    typed = Typed(request)
    if request.method == "POST" and keep_decision(client, found, typed):
        return redirect("portal-conversation", key)
    talk = conversation_of(client, found)
    context = {
        "here": "conversation",
        "names": names_of(found),
        "relationship": found,
        "reasons": REASONS.items(),
        "chosen": request.POST.getlist("reasons"),
        "mine": talk.decision(Side.CLIENT),
        "theirs": talk.decision(Side.PROVIDER),
        "unplaced": talk.unplaced,
        "aptitude": _aptitude(client, talk),
        "typed": typed,
    }
    return render(request, "portal/conversation_decision.html", context)


@require_POST
def remove(request: Request, key: str, topic: str, item: str) -> HttpResponse:
    """Take back something that the client said; it stays in the history."""
    client, found = _at(request, key)
    pages = {
        Topic.RULE.value: "portal-rules",
        Topic.UNDERSTOOD.value: "portal-understood-that",
        Topic.WORRY.value: "portal-worry",
    }
    if topic not in pages:
        raise not_found()
    take_back(client, found, Topic(topic), item, at=timezone.now())
    return redirect(pages[topic], key)


def _at(request: Request, key: str) -> tuple[Client, Relationship]:
    client = client_of(request.visitor)
    return client, access_relationship(client, key)


def _keep_rule(
    client: Client, found: Relationship, conversation: Conversation, typed: Typed
) -> bool:
    """Keep a rule of the client, or open one again; tell whether it could be done."""
    if item := typed.raw("item"):
        rules = conversation.items(Topic.RULE)
        _reopen(client, found, rules, item=item, topic=Topic.SETTLEMENT, details={"as": OPEN})
        return True
    ask = _("Una regla en una frase: quién, qué y cuándo.")
    words = typed.words("words", ask, limit=NOTE_CHARACTERS_MAX)
    if not typed.is_good:
        return False
    add(client, found, Topic.RULE, words, at=timezone.now())
    messages.success(typed.request, _("Anotada"))
    return True


def _keep_understood(
    client: Client, found: Relationship, conversation: Conversation, typed: Typed
) -> bool:
    """Keep what the client understood, or open it again; tell whether it could be done."""
    if item := typed.raw("item"):
        details, things = {"place": "open"}, conversation.beliefs
        _reopen(client, found, things, item=item, topic=Topic.PLACEMENT, details=details)
        return True
    ask = _("Empieza por «yo entendí que…».")
    words = typed.words("words", ask, limit=REASON_CHARACTERS_MAX)
    if not typed.is_good:
        return False
    add(client, found, Topic.UNDERSTOOD, words, at=timezone.now())
    messages.success(typed.request, _("%(name)s ya lo tiene.") % {"name": client.agency.name})
    return True


def _reopen(
    client: Client,
    found: Relationship,
    things: Iterable[Said],
    *,
    item: str,
    topic: Topic,
    details: Mapping[str, object],
) -> None:
    """Say that something is not settled for the client: it is open again for both."""
    if item not in {one.item for one in things}:
        raise not_found()
    say(client, found, topic, "", item=item, details=details, at=timezone.now())


def _aptitude(client: Client, talk: Conversation) -> list[tuple[object, object, object]]:
    """Return what the work takes, with what the provider can show for it, or how a gap is met."""
    able = {one.key: one for one in access_capabilities(client)}
    lines: list[tuple[object, object, object]] = []
    for one in talk.items(Topic.REQUIREMENT):
        fit = talk.about(Topic.FITNESS, one.item)
        lines.append((one, fit, able.get(fit.text("capability")) if fit is not None else None))
    return lines
