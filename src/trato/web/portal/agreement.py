"""The agreement as a client reads it: clause by clause, asking, approving or declining."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from trato.actions.agreeing import decline, open_proposals
from trato.actions.understanding import doubt, say_about_doubt, understand
from trato.core.agreement import May, Side
from trato.core.understanding import ClauseUnderstanding, Understanding
from trato.core.words import Language
from trato.core.worktime import local_date
from trato.store.doors import (
    access_certificates,
    access_relationship,
    access_version,
    access_versions,
    client_of,
)
from trato.store.ledgers import reading_of
from trato.store.limits import REASON_CHARACTERS_MAX
from trato.store.models import Relationship, TextVersion
from trato.store.names import called, names_of
from trato.store.people import who_may
from trato.store.proposals import on_the_table, proposals_of
from trato.store.refusal import not_found
from trato.store.understandings import understanding_of
from trato.store.visitors import Client
from trato.web.agreement.approving import approve_as_typed
from trato.web.agreement.asked_of import asks_of
from trato.web.agreement.changes import changes_shown
from trato.web.agreement.clauses import ClauseShown, clauses_shown
from trato.web.agreement.doubts import DoubtShown, doubt_shown
from trato.web.agreement.duties import columns_of
from trato.web.agreement.proposals import minutes_shown, versions_shown
from trato.web.agreement.versions import day_shown, replaced_by
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request


@dataclass(frozen=True, slots=True)
class ClauseRead:
    """A clause with what this reader has said of it."""

    shown: ClauseShown
    understanding: ClauseUnderstanding
    is_understood: bool

    @property
    def state(self) -> str:
        """Return the word of its state: doubt, understood or unread."""
        if self.understanding.open_doubts:
            return "doubt"
        return "understood" if self.is_understood else "unread"


@dataclass(frozen=True, slots=True)
class Reader:
    """Everything that the pages of one version need."""

    client: Client
    relationship: Relationship
    version: TextVersion
    understanding: Understanding
    clauses: tuple[ClauseRead, ...]

    @property
    def left(self) -> tuple[ClauseRead, ...]:
        """Return the clauses that the reader has still to say something of."""
        return tuple(one for one in self.clauses if not one.is_understood)

    def place_of(self, label: str) -> int:
        """Return where a clause stands, from 0. Raises «not_found»."""
        for place, one in enumerate(self.clauses):
            if one.shown.label == label:
                return place
        raise not_found()

    def after(self, label: str) -> str | None:
        """Return the next clause that is not yet understood, going round; None: all are."""
        place = self.place_of(label)
        around = (*self.clauses[place + 1 :], *self.clauses[:place])
        return next((one.shown.label for one in around if not one.is_understood), None)


@require_safe
def read(request: Request, key: str) -> HttpResponse:
    """Show what is proposed, else what was agreed: every clause, and what can be done.

    With `?en=` a past day, what was in force then.
    """
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    at = timezone.now()
    context = _shown(client, found, at=at)
    context["then"] = day_shown(client, found, request.GET.get("en", ""), at)
    return render(request, "portal/agreement.html", context)


def _shown(client: Client, relationship: Relationship, *, at: datetime) -> dict[str, object]:
    proposals = proposals_of(relationship, at=at)
    current = on_the_table(proposals)
    context: dict[str, object] = {"here": "agreement", "relationship": relationship}
    if current is None:
        return context
    version = access_version(client, relationship, current.number)
    approvers = who_may(relationship, client.side, May.APPROVE, at=at)
    agreed = [one for one in proposals if one.is_agreed and one.number != current.number]
    replaced = replaced_by(version, proposals) if current.is_open else None
    older = access_versions(client, relationship).filter(number=replaced or 0).first()
    language = Language(client.language)
    return context | {
        "replaced": replaced,
        "changes": changes_shown(older.text, version.text, language) if older else None,
        "today_iso": local_date(at, relationship.zone).isoformat(),
        "version": version,
        "shown": versions_shown(relationship, (current,))[0],
        "agreed_before": agreed[-1] if agreed else None,
        "reader": _reader(client, relationship, version),
        "is_open": current.is_open,
        "is_agreed": current.is_agreed,
        "is_waiting": Side.CLIENT in current.approved_by,
        "may_approve": client.short in approvers,
        "approvers": called(names_of(relationship), approvers),
        "minutes": minutes_shown(relationship),
        "certificates": access_certificates(client, relationship).filter(number=version.number),
    }


@require_safe
def clause(request: Request, key: str, number: int, label: str) -> HttpResponse:
    """Show one clause alone, to be understood or doubted; with `?duda`, to ask about it."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    version = access_version(client, found, number)
    reader = _reader(client, found, version)
    place = reader.place_of(label)
    agreement = reading_of(version.text).agreement
    one = next(one for one in agreement.clauses if one.label == label)
    context = {
        "here": "agreement",
        "relationship": found,
        "reader": reader,
        "clause": reader.clauses[place],
        "place": place + 1,
        "of": len(reader.clauses),
        "asks": asks_of(one),
        "doubts": _doubts(client, found, reader.clauses[place].understanding),
        "is_asking": "duda" in request.GET,
        "is_open": number in open_proposals(found, at=timezone.now()),
    }
    return render(request, "portal/clause.html", context)


def _doubts(
    client: Client, relationship: Relationship, clause_: ClauseUnderstanding
) -> list[DoubtShown]:
    if not clause_.doubts:
        return []
    names, now = names_of(relationship), timezone.now()
    return [doubt_shown(one, names, now=now, zone=relationship.zone) for one in clause_.doubts]


@require_POST
def understood(request: Request, key: str, number: int, label: str) -> HttpResponse:
    """Note that the clause is clear, and go on to the next."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    understand(client, found, number, label, at=timezone.now())
    following = _reader(client, found, access_version(client, found, number)).after(label)
    if following is None:
        return redirect("portal-agreement", key)
    return redirect("portal-clause", key, number, following)


@require_POST
def doubt_clause(request: Request, key: str, number: int, label: str) -> HttpResponse:
    """Ask about a clause, or say more where a doubt is open."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    words = Typed(request).words("words")
    version = access_version(client, found, number)
    current = understanding_of(found, version).of(label)
    if current is None:
        raise not_found()
    if words and current.open_doubts:
        say_about_doubt(client, found, current.open_doubts[0].id, words, at=timezone.now())
    else:
        doubt(client, found, number, label, words or _("No lo entendí"), at=timezone.now())
    messages.success(request, _("%(name)s ya la tiene.") % {"name": client.agency.name})
    return redirect("portal-clause", key, number, label)


@require_POST
def approve_version(request: Request, key: str) -> HttpResponse:
    """Approve exactly what was read."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    at = timezone.now()
    if not approve_as_typed(client, found, typed.number("number"), typed, at=at):
        context = _shown(client, found, at=at) | {"talked_missing": True}
        return render(request, "portal/agreement.html", context)
    messages.success(request, _("Aprobado"))
    return redirect("portal-agreement", key)


@require_POST
def decline_version(request: Request, key: str) -> HttpResponse:
    """Decline what is proposed, with a reason."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    typed = Typed(request)
    reason = typed.words("reason", limit=REASON_CHARACTERS_MAX)
    decline(client, found, typed.number("number"), reason, at=timezone.now())
    return redirect("portal-agreement", key)


def _reader(client: Client, relationship: Relationship, version: TextVersion) -> Reader:
    at = timezone.now()
    reading = reading_of(version.text)
    on = local_date(at, reading.agreement.header.zone)
    found = understanding_of(relationship, version)
    shown = clauses_shown(reading, language=Language(client.language), at=at, on=on)
    by_label = {one.label: one for one in shown}
    clauses = tuple(
        ClauseRead(by_label[one.clause], one, client.short in one.understood)
        for one in found.clauses
    )
    return Reader(client, relationship, version, found, clauses)


@require_safe
def duties(request: Request, key: str) -> HttpResponse:
    """Show what each side must and may do."""
    client = client_of(request.visitor)
    found = access_relationship(client, key)
    version = access_versions(client, found).last()
    columns = columns_of(reading_of(version.text)) if version is not None else None
    context = {"here": "agreement", "relationship": found, "columns": columns}
    return render(request, "portal/duties.html", context)
