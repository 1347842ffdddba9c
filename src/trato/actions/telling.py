"""Telling: everybody whom an act concerns gets a letter, written in the act's own transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.beginnings import make_link
from trato.core.understanding import Doubt
from trato.store.addressees import addressees_of, open_at, visitor_of
from trato.store.models import ClientPerson, Entry, Letter, Relationship, Rhythm
from trato.store.visitors import Client, Staff

_QUOTED_CHARACTERS: Final = 1_000


@dataclass(frozen=True, slots=True)
class Words:
    """What a letter says: its subject, and its paragraphs before the address."""

    subject: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Addressee:
    key: str
    email: str
    language: str
    address: Callable[[], str]
    not_before: datetime


def tell_agreed(
    who: Staff | Client, relationship: Relationship, number: int, entry: Entry, *, at: datetime
) -> None:
    """Tell everybody but who did it that both sides approved a version."""

    def words() -> Words:
        said = _said(who, relationship, number)
        return Words(
            _("Ya hay acuerdo: %(client)s, versión %(number)s") % said,
            (
                _("%(name)s (%(party)s) aprobó la versión %(number)s. Ya es de los dos.") % said,
                _("Aquí están el PDF sellado y el archivo de prueba, iguales para las dos partes:"),
            ),
        )

    _write(who, relationship, entry, words, at=at, target="acuerdo/")


def tell_waiting(
    who: Staff | Client, relationship: Relationship, number: int, entry: Entry, *, at: datetime
) -> None:
    """Tell the others that one side approved a version, and that the other side's is missing."""

    def words() -> Words:
        said = _said(who, relationship, number)
        return Words(
            _("%(name)s aprobó la versión %(number)s; falta la otra parte") % said,
            (
                _("%(name)s (%(party)s) aprobó la versión %(number)s del acuerdo.") % said,
                _("Obligará cuando la apruebe también la otra parte. Aquí se lee y se decide:"),
            ),
        )

    _write(who, relationship, entry, words, at=at, target="acuerdo/")


def tell_over(
    who: Staff | Client,
    relationship: Relationship,
    number: int,
    entry: Entry,
    *,
    reason: str,
    at: datetime,
) -> None:
    """Tell the others that a version was declined or withdrawn, with the reason as it was said."""

    def words() -> Words:
        said = _said(who, relationship, number)
        is_declined = isinstance(who, Client)
        first = (
            _("%(name)s (%(party)s) no aprobó la versión %(number)s.")
            if is_declined
            else _("%(name)s (%(party)s) retiró la versión %(number)s.")
        )
        quoted = (f"«{reason[:_QUOTED_CHARACTERS]}»",) if reason else ()
        subject = (
            _("%(name)s no aprobó la versión %(number)s")
            if is_declined
            else _("%(name)s retiró la versión %(number)s")
        )
        last = _("No obliga a nadie. Aquí está lo que se leyó:")
        return Words(subject % said, (first % said, *quoted, last))

    _write(who, relationship, entry, words, at=at, target="acuerdo/")


def tell_doubt(
    who: Client,
    relationship: Relationship,
    clause: str,
    words: str,
    entry: Entry,
    *,
    at: datetime,
    doubt: str = "",
) -> None:
    """Tell the agency that something is not clear to somebody; `doubt`: the one it adds to."""

    def said() -> Words:
        about = {"name": who.name, "clause": clause, "client": relationship.name}
        return Words(
            _("%(name)s tiene una duda sobre %(clause)s") % about,
            (
                f"«{words[:_QUOTED_CHARACTERS]}»",
                _("Mientras no se aclare, nadie aprueba. Aquí se responde:"),
            ),
        )

    target = f"dudas/{doubt or entry.event_id}/"
    _write(who, relationship, entry, said, at=at, target=target, sides={Staff})


def tell_cleared(
    who: Staff, relationship: Relationship, doubt: Doubt, words: str, entry: Entry, *, at: datetime
) -> None:
    """Tell who asked what the answer is, and where the clause stands."""

    def said() -> Words:
        about = {"name": who.name, "clause": doubt.clause}
        return Words(
            _("%(name)s responde sobre %(clause)s") % about,
            (
                f"«{doubt.text[:_QUOTED_CHARACTERS]}»",
                f"«{words[:_QUOTED_CHARACTERS]}»",
                _("Si ya está claro, aquí se lee la cláusula y se sigue; si no, se pregunta más:"),
            ),
        )

    target = f"acuerdo/{doubt.version}/{doubt.clause}/"
    _write(who, relationship, entry, said, at=at, target=target, sides={Client}, only={doubt.by})


def _write(
    who: Staff | Client,
    relationship: Relationship,
    entry: Entry,
    words: Callable[[], Words],
    *,
    at: datetime,
    target: str,
    sides: Iterable[type[Staff | Client]] = (Staff, Client),
    only: Iterable[str] = (),
) -> None:
    """Write one letter to each whom it concerns, in their language, never two for one entry."""
    for one in _addressees(who, relationship, set(sides), set(only), target, at=at):
        with translation.override(one.language):
            said = words()
            hello = (*said.paragraphs, one.address(), f"{who.name}\n{_party(who)}")
        Letter.objects.get_or_create(
            occasion=f"{relationship.key}-{entry.event_id}-{one.key}",
            defaults={
                "agency": relationship.agency,
                "to": one.email,
                "subject": said.subject[:200],
                "text": "\n\n".join(hello),
                "not_before": one.not_before,
            },
        )


def _addressees(
    who: Staff | Client,
    relationship: Relationship,
    sides: set[type[Staff | Client]],
    only: set[str],
    target: str,
    *,
    at: datetime,
) -> Iterable[_Addressee]:
    """Yield whom to write to: nobody who wants no letters, and everybody at their hours."""
    ours, theirs = addressees_of(relationship)
    path = f"/r/{relationship.key}/{target if target.startswith('dudas') else ''}"
    for one in [*(ours if Staff in sides else ()), *(theirs if Client in sides else ())]:
        reader = visitor_of(one)
        if one.rhythm == Rhythm.NEVER or _is_same(reader, who):
            continue
        zone = relationship.agency.zone if isinstance(reader, Staff) else relationship.zone
        not_before = open_at(one, zone, at)
        if isinstance(reader, Client):
            if not only or reader.short in only:
                address = _own(who, reader.person, target, at)
                key, email = f"c{reader.person.pk}", reader.person.email
                yield _Addressee(key, email, reader.language, address, not_before)
        elif reader.member.may_write and reader.user.email:
            key, email = f"m{reader.member.pk}", reader.user.email
            yield _Addressee(
                key, email, reader.language, lambda: settings.SITE_ADDRESS + path, not_before
            )


def _is_same(one: Staff | Client, other: Staff | Client) -> bool:
    return one.side is other.side and one.short == other.short


def _own(who: Staff | Client, person: ClientPerson, target: str, at: datetime) -> Callable[[], str]:
    """Return what makes somebody a link of their own, when the letter is written."""

    def made() -> str:
        path = f"/t/{person.relationship.key}/{target}"
        return str(settings.SITE_ADDRESS + make_link(who, person, at=at, target=path).path)

    return made


def _party(who: Staff | Client) -> str:
    return who.agency.name if isinstance(who, Staff) else who.relationship.name


def _said(who: Staff | Client, relationship: Relationship, number: int) -> dict[str, object]:
    return {
        "name": who.name,
        "party": _party(who),
        "client": relationship.name,
        "number": number,
    }
