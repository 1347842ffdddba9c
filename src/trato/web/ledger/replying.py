"""Answering somebody's words where one is asked to: on the page that they belong to, or here."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.facts import find_obligation
from trato.actions.requesting import answer_words
from trato.core.agreement import Channel
from trato.core.events import Event, EventKind
from trato.core.words import Language
from trato.formats.telling import speaker_for
from trato.store.facts import fact_of
from trato.store.ledgers import agreement_held
from trato.store.limits import ANSWER_CHARACTERS_MAX
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.happenings import CHANNELS
from trato.web.owed.obligations import obligation_shown


def reply_page(
    request: Request, who: Staff | Client, relationship: Relationship, obligation: str
) -> HttpResponse:
    """Lead to where something owed is answered; for plain words show them, and take the answer."""
    now = timezone.now()
    owed = find_obligation(relationship, obligation, at=now)
    is_staff = isinstance(who, Staff)
    if owed.trigger_event is None or owed.debtor is not who.side:
        return redirect(
            "obligation" if is_staff else "portal-obligation", relationship.key, owed.id
        )
    asked = fact_of(who, relationship, owed.trigger_event).event
    if place := _own_page(asked, relationship, is_staff=is_staff):
        return redirect(place)
    typed = Typed(request)
    if request.method == "POST":
        text = typed.words("text", _("¿Qué se responde?"), limit=ANSWER_CHARACTERS_MAX)
        if typed.is_good:
            channel = channel_typed(typed)
            answer_words(who, relationship, asked.id, text, at=now, channel=channel)
            messages.success(request, _("Respondido."))
            return redirect("relationship" if is_staff else "portal", relationship.key)
    language = Language(who.language)
    speaker = speaker_for(agreement_held(relationship, now), language, now)
    context = {
        "here": "relationship" if is_staff else "portal",
        "relationship": relationship,
        "asked": asked,
        "who": speaker.person(asked.by),
        "shown": obligation_shown(relationship, owed.id, language=language, at=now),
        "typed": typed,
        "text": typed.raw("text"),
        "channels": CHANNELS,
    }
    return render(request, "staff/reply.html" if is_staff else "portal/reply.html", context)


def channel_typed(typed: Typed) -> Channel:
    """Return by which way an answer was given: here, unless another is named."""
    return Channel(typed.choice("channel", set(CHANNELS), Channel.PORTAL))


def _own_page(asked: Event, relationship: Relationship, *, is_staff: bool) -> str:
    """Return the address where such an entry is answered; empty where it has no page of its own."""
    names = {
        EventKind.COMPLAINT: ("answer", "portal-finding"),
        EventKind.DELIVERY: ("delivery", "portal-delivery"),
    }
    if asked.kind in names:
        name = names[asked.kind][0 if is_staff else 1]
        return reverse(name, args=[relationship.key, asked.id])
    if asked.kind is EventKind.REQUEST and is_staff:
        return f"{reverse('requests', args=[relationship.key])}#{asked.id}"
    return ""
