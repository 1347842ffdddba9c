"""Notices as letters: everything that somebody is to be told now, in one letter in their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from trato.actions.beginnings import make_link
from trato.actions.letters import write_letter
from trato.actions.noticing import ASKED_STATES, LATE_STATES, NoticeKind, holds_still
from trato.core.events import Event
from trato.core.words import Language
from trato.store.addressees import visitor_of
from trato.store.beside import shortened
from trato.store.ledgers import book_of
from trato.store.models import Addressee, DueLine, Letter, Notice, Relationship
from trato.store.names import names_of
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import bare, line_shown

TOLD_MAX: Final = 12
"""How many things a letter says one by one; the rest are a number and the page that has them."""
TAKEN_MAX: Final = 20_000
_QUOTED: Final = 140
_OF_LINES: Final = frozenset({NoticeKind.ASKED.value, NoticeKind.LATE.value})


@dataclass(frozen=True, slots=True)
class Told:
    """One thing of a letter: of which relationship, what, and where it is answered."""

    relationship: Relationship
    said: str
    under: str
    action: str
    address: str


def write_letters(now: datetime, *, limit: int) -> int:
    """Write one letter to each person, at most `limit`, whom something is to be told by `now`."""
    waiting = Notice.objects.filter(said_at=None, say_at__lte=now)
    ids = list(waiting.order_by().values_list("addressee", flat=True).distinct()[:limit])
    found = Addressee.objects.select_related(
        "member__user", "member__agency", "person__relationship", "person__agency"
    )
    for addressee in found.filter(pk__in=ids):
        write_one(addressee, now)
    return len(ids)


def write_one(addressee: Addressee, now: datetime) -> Letter | None:
    """Write one letter with all that somebody is to be told; None when all of it was over."""
    who = visitor_of(addressee)
    with transaction.atomic(), translation.override(who.language):
        notices = list(
            Notice.objects.select_for_update(of=("self",), skip_locked=True)
            .filter(addressee=addressee, said_at=None, say_at__lte=now)
            .select_related("relationship__agency")
            .order_by("pk")[:TAKEN_MAX]
        )
        lines = _lines_of(notices)
        kept = [one for one in notices if _holds(one, lines, now)]
        letter = _letter(who, kept, lines, now) if kept else None
        ids = [one.pk for one in notices]
        for start in range(0, len(ids), 500):
            some = Notice.objects.filter(pk__in=ids[start : start + 500])
            some.update(said_at=now, letter=letter)
    return letter


_Lines = dict[tuple[int, str], DueLine]


def _lines_of(notices: Sequence[Notice]) -> _Lines:
    of_lines = [one for one in notices if one.kind in _OF_LINES]
    found: _Lines = {}
    for start in range(0, len(of_lines), 500):
        some = of_lines[start : start + 500]
        rows = DueLine.objects.filter(
            relationship__in={one.relationship_id for one in some},
            obligation__in={one.subject for one in some},
        )
        found.update({(row.relationship_id, row.obligation): row for row in rows})
    return found


def _holds(notice: Notice, lines: _Lines, now: datetime) -> bool:
    if notice.kind not in _OF_LINES:
        return holds_still(notice, now)
    line = lines.get((notice.relationship_id, notice.subject))
    states = ASKED_STATES if notice.kind == NoticeKind.ASKED else LATE_STATES
    return line is not None and line.is_open and line.state in states


def _letter(who: Staff | Client, notices: Sequence[Notice], lines: _Lines, now: datetime) -> Letter:
    told = [_told(who, one, lines, now) for one in notices[:TOLD_MAX]]
    register = who.relationship.register if isinstance(who, Client) else "tu"
    context = {
        "who": who,
        "register": register,
        "told": told,
        "more": len(notices) - len(told),
        "home": settings.SITE_ADDRESS + (_home(who, now) if len(notices) > len(told) else ""),
        "site": settings.SITE_ADDRESS,
        "wishes": settings.SITE_ADDRESS + _wishes(who),
    }
    return write_letter(
        who.agency,
        occasion=f"notices-{notices[0].pk}",
        to=who.person.email if isinstance(who, Client) else who.user.email,
        subject=_subject(told, len(notices)),
        paragraphs=[render_to_string("mail/notices.txt", context)],
        html=render_to_string("mail/notices.html", context),
    )


def _subject(told: Sequence[Told], count: int) -> str:
    if count == 1:
        return f"{told[0].said} · {told[0].relationship.name}"
    names = ", ".join(dict.fromkeys(one.relationship.name for one in told))
    said = ngettext("%(n)s cosa", "%(n)s cosas", count) % {"n": count}
    return f"{said} · {names}"


def _home(who: Staff | Client, now: datetime) -> str:
    return make_link(who, who.person, at=now).path if isinstance(who, Client) else "/"


def _wishes(who: Staff | Client) -> str:
    if isinstance(who, Client):
        return reverse("portal-wishes", args=[who.relationship.key])
    return reverse("wishes")


def _told(who: Staff | Client, notice: Notice, lines: _Lines, now: datetime) -> Told:
    line = lines.get((notice.relationship_id, notice.subject))
    if notice.kind in _OF_LINES and line is not None:
        return _told_of_line(who, notice, line, now)
    events = {event.id: event for event in book_of(notice.relationship).events}
    return _told_of_event(who, notice, events[notice.subject], now)


def _told_of_line(who: Staff | Client, notice: Notice, line: DueLine, now: datetime) -> Told:
    found = notice.relationship
    shown = line_shown(line, found, who.side, Language(who.language), now)
    debtor = found.agency.name if line.side == "provider" else found.name
    blanks = {"what": bare(shown.what), "who": debtor, "when": shown.when}
    if notice.kind == NoticeKind.ASKED:
        said = _("%(what)s: sin anotar. ¿Llegó?") % blanks
        under = _("%(who)s, era para %(when)s. Las dos partes ven la misma pregunta.") % blanks
        path = _page(who, found, "answer-asked", "portal-answer-asked", shown.id)
        return Told(found, said, under, _("Contestar con un toque"), _to_answer(who, path, now))
    said = _("%(what)s: venció y sigue abierto") % blanks
    under = _("%(who)s, era para %(when)s.") % blanks
    path = _page(who, found, "obligation", "portal-obligation", shown.id)
    return Told(found, said, under, _("Ver cómo se cuenta"), _to(who, path, now))


def _told_of_event(who: Staff | Client, notice: Notice, event: Event, now: datetime) -> Told:
    found = notice.relationship
    said, under, action, pages, argument = _SAID[NoticeKind(notice.kind)](who, found, event)
    path = _page(who, found, *pages, *([argument] if argument else []))
    return Told(found, said, under, action, _to(who, path, now))


def _page(who: Staff | Client, found: Relationship, ours: str, theirs: str, *rest: object) -> str:
    return reverse(theirs if isinstance(who, Client) else ours, args=[found.key, *rest])


def _to(who: Staff | Client, path: str, now: datetime) -> str:
    """Return an address that leads somebody to a page: a client's is personal."""
    if isinstance(who, Client):
        path = make_link(who, who.person, at=now, target=path).path
    return settings.SITE_ADDRESS + path


def _to_answer(who: Staff | Client, path: str, now: datetime) -> str:
    """Return an address whose page has the three answers: nothing is used up by opening it."""
    if isinstance(who, Client):
        path = reverse(
            "answer-by-link", args=[make_link(who, who.person, at=now, target=path).token]
        )
    return settings.SITE_ADDRESS + path


_Said = tuple[str, str, str, tuple[str, str], str]


def _quoted(event: Event) -> str:
    return f"«{shortened(event.text, _QUOTED)}»" if event.text else ""


def _name(found: Relationship, event: Event) -> str:
    return names_of(found).get(event.by, event.by.capitalize())


def _request(_who: Staff | Client, found: Relationship, event: Event) -> _Said:
    said = _("%(who)s pidió algo") % {"who": _name(found, event)}
    return said, _quoted(event), _("Responder"), ("requests", "portal-asking"), ""


def _complaint(_who: Staff | Client, found: Relationship, event: Event) -> _Said:
    said = _("%(who)s dice que algo no va") % {"who": _name(found, event)}
    return said, _quoted(event), _("Ver lo que dice el acuerdo"), _FINDING, event.id


def _finding(who: Staff | Client, found: Relationship, event: Event) -> _Said:
    if isinstance(who, Client):
        said = _("Ya se puede leer lo que dice el acuerdo")
    else:
        said = _("%(who)s ya puede leer lo que dice el acuerdo; falta la respuesta") % {
            "who": _name(found, event)
        }
    return said, _quoted(event), _("Leerlo"), _FINDING, event.id


def _extra(_who: Staff | Client, found: Relationship, event: Event) -> _Said:
    said = _("%(who)s propone un extra: %(thing)s") % {
        "who": found.agency.name,
        "thing": str(event.fields.get("thing", "")),
    }
    under = _("No se hace ni se cobra nada hasta que alguien de ustedes lo apruebe.")
    return said, under, _("Ver el precio y decidir"), ("requests", "portal-asking"), ""


def _proposal(_who: Staff | Client, found: Relationship, _event: Event) -> _Said:
    said = _("%(who)s propone el acuerdo") % {"who": found.agency.name}
    under = _("Se lee cláusula por cláusula; lo que no esté claro se pregunta ahí mismo.")
    return said, under, _("Leer el acuerdo"), ("draft", "portal-agreement"), ""


def _reminder(_who: Staff | Client, found: Relationship, _event: Event) -> _Said:
    said = _("El acuerdo con %(who)s espera todavía") % {"who": found.agency.name}
    under = _("Sin prisa: es la única vez que lo recordamos.")
    return said, under, _("Leer el acuerdo"), ("draft", "portal-agreement"), ""


_FINDING: Final = ("finding", "portal-finding")
_SAID: Final = {
    NoticeKind.REQUEST: _request,
    NoticeKind.COMPLAINT: _complaint,
    NoticeKind.FINDING: _finding,
    NoticeKind.EXTRA: _extra,
    NoticeKind.PROPOSAL: _proposal,
    NoticeKind.REMINDER: _reminder,
}
