"""More time as the page of something owed asks for it and answers it."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.extending import answer_more_time, ask_more_time, waiting_extensions
from trato.actions.facts import find_obligation
from trato.core.events import Event
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.formats.telling import speaker_for
from trato.store.ledgers import agreement_held, standing_of
from trato.store.models import Relationship
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import day_in
from trato.web.frame.visitors import Request


@dataclass(frozen=True, slots=True)
class MoreTime:
    """Whether more time can be asked for, and what was asked for and waits for an answer."""

    may_ask: bool
    asked: Event | None
    who: str
    until: str
    may_answer: bool


def more_time_of(who: Staff | Client, relationship: Relationship, obligation: str) -> MoreTime:
    """Return what can be said about the time of something owed."""
    now = timezone.now()
    standing = standing_of(relationship, now)
    found = standing.obligation(obligation) if standing is not None else None
    waiting = (
        one for one in waiting_extensions(relationship) if one.fields["obligation"] == obligation
    )
    asked = next(waiting, None)
    is_open = found is not None and found.is_open and found.due is not None
    is_mine = found is not None and found.debtor is who.side
    speaker = speaker_for(agreement_held(relationship, now), Language(who.language), now)
    until = asked.moment_field("until") if asked is not None else None
    return MoreTime(
        may_ask=is_open and is_mine and asked is None,
        asked=asked if is_open else None,
        who=speaker.person(asked.by) if asked is not None else "",
        until=speaker.raw(until.isoformat()) if until is not None else "",
        may_answer=is_open and not is_mine and asked is not None,
    )


def more_time_said(
    request: Request, who: Staff | Client, relationship: Relationship, obligation: str, *, page: str
) -> HttpResponse:
    """Do what the form says and go back to the page of what is owed."""
    now = timezone.now()
    find_obligation(relationship, obligation, at=now)
    how = request.POST.get("how", "")
    if how in {"grant", "refuse"}:
        asked = request.POST.get("asked", "")
        answer_more_time(who, relationship, asked, grants=how == "grant", at=now)
        said = _("Concedido: la fecha se movió.") if how == "grant" else _("Anotado: así no.")
        messages.success(request, said)
        return redirect(page, relationship.key, obligation)
    until = day_in(request.POST.get("until", ""))
    if until is None or until < local_date(now, relationship.zone):
        messages.warning(request, _("¿Hasta qué día? Vale de hoy en adelante."))
        return redirect(page, relationship.key, obligation)
    words = request.POST.get("words", "")
    ask_more_time(who, relationship, obligation, until, words, at=now)
    messages.success(request, _("Pedido. La fecha no se mueve hasta que lo concedan."))
    return redirect(page, relationship.key, obligation)
