"""Who is who, on a page for either side: what each may do, what changed, and who may change it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from trato.actions.people import Change, Status, bring_in, change_people
from trato.core.agreement import May
from trato.core.events import Event, EventKind
from trato.core.words import Language
from trato.formats.roles import person_json
from trato.formats.telling import speaker_for
from trato.store.doors import access_provider_people
from trato.store.ledgers import agreement_held, book_of, standing_of
from trato.store.limits import NAME_CHARACTERS_MAX
from trato.store.looks import one_look
from trato.store.models import Relationship
from trato.store.names import called, clients_of, names_of
from trato.store.people import may_name_people, people_now, who_may
from trato.store.visitors import Client, Staff
from trato.web.frame.forms import Typed
from trato.web.frame.visitors import Request
from trato.web.ledger.happenings import titled

GIVEN: Final = (May.ASK, May.ACCEPT, May.APPROVE, May.PAY, May.READ)
"""What a page gives somebody; signing, which is everything, is for the text to give."""
SOMEBODY_NEW: Final = "+"
CHANGES_MAX: Final = 20


@dataclass(frozen=True, slots=True)
class Shown:
    """A person as the page shows them."""

    short: str
    name: str
    may: tuple[str, ...]
    is_reader: bool


def people_page(
    request: Request, who: Staff | Client, relationship: Relationship, *, place: str
) -> HttpResponse:
    """Show who is who on both sides, or say a change of one's own. `place`: «staff» or «portal»."""
    typed, now = Typed(request), timezone.now()
    name = "people" if place == "staff" else "portal-people"
    if request.method == "POST":
        change = _leaving(typed) or _joining(typed, who, relationship)
        if typed.is_good and change is not None:
            _change(who, relationship, change, typed, now)
            messages.success(request, _("Anotado. Así quedan las cosas."))
            return redirect(name, relationship.key)
    return render(request, f"{place}/people.html", _page(who, relationship, typed, now))


@one_look()
def _page(
    who: Staff | Client, relationship: Relationship, typed: Typed, now: datetime
) -> dict[str, object]:
    names, language = names_of(relationship), Language(who.language)
    people = people_now(relationship, now)
    shown: dict[bool, list[Shown]] = {True: [], False: []}
    changed = [one for one in book_of(relationship).events if _is_change(one)]
    left = {one.fields["person"] for one in changed if one.fields["status"] == Status.LEAVES}
    for one in people:
        if not one.may and one.short in left:
            continue
        said = person_json(one, language)["words"]
        name = names.get(one.short, one.name)
        shown[one.side is who.side].append(
            Shown(one.short, name, tuple(said), one.short == who.short)
        )
    approving = who_may(relationship, who.side, May.APPROVE, at=now)
    agreement = agreement_held(relationship, now)
    speaker = speaker_for(agreement, language, now) if agreement is not None else None
    return {
        "here": "people",
        "relationship": relationship,
        "typed": typed,
        "mine": shown[True],
        "theirs": shown[False],
        "may_change": standing_of(relationship, now) is not None
        and may_name_people(relationship, who.side, who.short, at=now),
        "approving": called(names, approving),
        "only_approver": approving[0] if len(approving) == 1 else "",
        "others": _others(who, relationship, {one.short for one in people if one.may}),
        "gives": [(one.value, said) for one, said in zip(GIVEN, _given(language), strict=True)],
        "given": typed.request.POST.getlist("may") or [May.READ.value],
        "changes": [
            (one, titled(one, speaker))
            for one in changed[-CHANGES_MAX:][::-1]
            if speaker is not None
        ],
        "names": names,
    }


def _is_change(event: Event) -> bool:
    return event.kind is EventKind.PEOPLE_CHANGED and event.is_for_both


def _given(language: Language) -> list[str]:
    """Return what can be given, each in words."""
    said = {
        May.ASK: _("pedir"),
        May.ACCEPT: _("aceptar entregas"),
        May.APPROVE: _("aprobar"),
        May.PAY: _("pagar"),
        May.READ: _("leer"),
    }
    return [said[one] for one in GIVEN]


def _others(
    who: Staff | Client, relationship: Relationship, known: set[str]
) -> list[tuple[str, str]]:
    """Return those of one's own side whom the agreement gives nothing yet."""
    if isinstance(who, Client):
        found = [(one.short, one.name) for one in clients_of(relationship) if one.is_active]
    else:
        members = access_provider_people(who, relationship)
        found = [(one.short, str(one.user)) for one in members]
    return [(short, name) for short, name in found if short not in known]


def _leaving(typed: Typed) -> Change | None:
    """Return who leaves, where the button beside a name was pressed."""
    short = typed.raw("leaves")[:60]
    return Change(short, Status.LEAVES) if short else None


def _joining(typed: Typed, who: Staff | Client, relationship: Relationship) -> Change | None:
    """Return who joins or stands in; what is wrong is in `typed.wrong`."""
    people = people_now(relationship, timezone.now())
    mine = {one.short for one in people if one.side is who.side}
    can_join = mine | {short for short, _name in _others(who, relationship, set())}
    short = typed.choice("person", can_join | {SOMEBODY_NEW}, "")
    if not short or (short == SOMEBODY_NEW and not isinstance(who, Client)):
        typed.wrong["person"] = _("¿Quién?")
    if short == SOMEBODY_NEW:
        typed.line("name", _("¿Cómo se llama?"), limit=NAME_CHARACTERS_MAX)
        typed.email("email", needed=False)
    stands_for = typed.choice("for", mine, "")
    may = tuple(one for one in GIVEN if one.value in typed.request.POST.getlist("may"))
    since, until = typed.day("since"), typed.day("until")
    _check_days(typed, since, until)
    if not may and not stands_for:
        typed.wrong["may"] = _("¿Qué puede hacer?")
    status = Status.STANDS_IN if stands_for else Status.JOINS
    return Change(short, status, () if stands_for else may, stands_for, since, until)


def _check_days(typed: Typed, since: date | None, until: date | None) -> None:
    if until is not None and until < (since or until):
        typed.wrong["until"] = _("El último día va después del primero.")


def _change(
    who: Staff | Client, relationship: Relationship, change: Change, typed: Typed, at: datetime
) -> None:
    if change.person != SOMEBODY_NEW:
        change_people(who, relationship, change, at=at)
        return
    assert isinstance(who, Client), "only a client's people come without an account"
    bring_in(who, relationship, typed.line("name"), typed.line("email"), change, at=at)
