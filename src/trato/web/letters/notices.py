"""What a letter says of all that somebody is to be told now, in their words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from trato.actions.addresses import address_of, own_address, whole
from trato.actions.beginnings import make_link
from trato.actions.letters import LetterWords
from trato.actions.notice_letters import OF_LINES, Lines
from trato.actions.noticing import NoticeKind
from trato.core.events import Event
from trato.core.words import Language
from trato.store.beside import shortened
from trato.store.ledgers import book_of
from trato.store.models import DueLine, Notice, Relationship
from trato.store.names import names_of
from trato.store.visitors import Client, Staff
from trato.web.owed.due_lines import bare, line_shown

TOLD_MAX: Final = 12
"""How many things a letter says one by one; the rest are a number and the page that has them."""
_QUOTED: Final = 140


@dataclass(frozen=True, slots=True)
class Told:
    """One thing of a letter: of which relationship, what, and where it is answered."""

    relationship: Relationship
    said: str
    under: str
    action: str
    address: str


def words_of_notices(
    who: Staff | Client, notices: Sequence[Notice], lines: Lines, now: datetime
) -> LetterWords:
    """Return what a letter says of notices, each with where it is answered."""
    with translation.override(who.language):
        told = [_told(who, one, lines, now) for one in notices[:TOLD_MAX]]
        context = {
            "who": who,
            "register": who.relationship.register if isinstance(who, Client) else "tu",
            "told": told,
            "more": len(notices) - len(told),
            "home": _home(who, now) if len(notices) > len(told) else whole(""),
            "site": whole(""),
            "wishes": _wishes(who),
        }
        return LetterWords(
            subject=_subject(told, len(notices)),
            text=render_to_string("mail/notices.txt", context),
            html=render_to_string("mail/notices.html", context),
        )


def _subject(told: Sequence[Told], count: int) -> str:
    if count == 1:
        return f"{told[0].said} · {told[0].relationship.name}"
    names = ", ".join(dict.fromkeys(one.relationship.name for one in told))
    said = ngettext("%(n)s cosa", "%(n)s cosas", count) % {"n": count}
    return f"{said} · {names}"


def _home(who: Staff | Client, now: datetime) -> str:
    if isinstance(who, Client):
        return own_address(who, who.person, at=now)
    return address_of("home")


def _wishes(who: Staff | Client) -> str:
    if isinstance(who, Client):
        return address_of("portal-wishes", who.relationship.key)
    return address_of("wishes")


def _told(who: Staff | Client, notice: Notice, lines: Lines, now: datetime) -> Told:
    line = lines.get((notice.relationship_id, notice.subject))
    if notice.kind in OF_LINES and line is not None:
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
        address = _to_answer(who, found, shown.id, now)
        return Told(found, said, under, _("Contestar con un toque"), address)
    said = _("%(what)s: venció y sigue abierto") % blanks
    under = _("%(who)s, era para %(when)s.") % blanks
    address = _to(who, found, ("obligation", "portal-obligation"), [shown.id], now)
    return Told(found, said, under, _("Ver cómo se cuenta"), address)


def _told_of_event(who: Staff | Client, notice: Notice, event: Event, now: datetime) -> Told:
    found = notice.relationship
    said, under, action, pages, argument = _SAID[NoticeKind(notice.kind)](who, found, event)
    address = _to(who, found, pages, [argument] if argument else [], now)
    return Told(found, said, under, action, address)


def _to(
    who: Staff | Client,
    found: Relationship,
    pages: tuple[str, str],
    arguments: Sequence[str],
    now: datetime,
) -> str:
    """Return an address that leads somebody to their side's page: a client's is personal."""
    ours, theirs = pages
    if isinstance(who, Client):
        return own_address(who, who.person, theirs, *arguments, at=now)
    return address_of(ours, found.key, *arguments)


def _to_answer(who: Staff | Client, found: Relationship, obligation: str, now: datetime) -> str:
    """Return an address whose page has the three answers: nothing is used up by opening it."""
    if not isinstance(who, Client):
        return address_of("answer-asked", found.key, obligation)
    path = reverse("portal-answer-asked", args=[found.key, obligation])
    link = make_link(who, who.person, at=now, target=path)
    return address_of("answer-by-link", link.token)


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
