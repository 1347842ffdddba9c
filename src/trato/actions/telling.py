"""Telling: everybody whom an act concerns gets a letter, written in the act's own transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of, own_address
from trato.actions.letters import write_letter
from trato.core.understanding import Doubt
from trato.store.addressees import addressees_of, open_at, visitor_of
from trato.store.doors import access_people
from trato.store.ledgers import agreement_of
from trato.store.limits import NOTE_CHARACTERS_MAX
from trato.store.models import ClientPerson, Entry, Letter, Relationship, Rhythm, TextVersion
from trato.store.visitors import Client, Staff

_Page = tuple[str, *tuple[str | int, ...]]
"""The name of a page of a relationship, and what it takes beside its key."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a letter says: its subject, and its paragraphs before the address."""

    subject: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Addressee:
    reader: Staff | Client
    key: str
    email: str
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

    _write(who, relationship, entry, words, at=at)


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

    _write(who, relationship, entry, words, at=at)


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
        quoted = (f"«{reason[:NOTE_CHARACTERS_MAX]}»",) if reason else ()
        subject = (
            _("%(name)s no aprobó la versión %(number)s")
            if is_declined
            else _("%(name)s retiró la versión %(number)s")
        )
        last = _("No obliga a nadie. Aquí está lo que se leyó:")
        return Words(subject % said, (first % said, *quoted, last))

    _write(who, relationship, entry, words, at=at)


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
                f"«{words[:NOTE_CHARACTERS_MAX]}»",
                _("Mientras no se aclare, nadie aprueba. Aquí se responde:"),
            ),
        )

    page = ("doubt", doubt or entry.event_id)
    _write(who, relationship, entry, said, at=at, ours=page, sides={Staff})


def tell_cleared(
    who: Staff, relationship: Relationship, doubt: Doubt, words: str, entry: Entry, *, at: datetime
) -> None:
    """Tell who asked what the answer is, and where the clause stands."""

    def said() -> Words:
        about = {"name": who.name, "clause": doubt.clause}
        return Words(
            _("%(name)s responde sobre %(clause)s") % about,
            (
                f"«{doubt.text[:NOTE_CHARACTERS_MAX]}»",
                f"«{words[:NOTE_CHARACTERS_MAX]}»",
                _("Si ya está claro, aquí se lee la cláusula y se sigue; si no, se pregunta más:"),
            ),
        )

    page = ("portal-clause", doubt.version, doubt.clause)
    _write(who, relationship, entry, said, at=at, theirs=page, sides={Client}, only={doubt.by})


def tell_of_proposal(
    who: Staff,
    relationship: Relationship,
    person: ClientPerson,
    version: TextVersion,
    *,
    at: datetime,
    reason: str = "",
) -> Letter | None:
    """Write to somebody of the client that a version waits to be read, with a link of their own.

    None for who has no address. The words take no register, so that they suit everybody.
    """
    if not person.email:
        return None
    agreement = agreement_of(version)
    with translation.override(person.language):
        said = {
            "person": person.name.partition(" ")[0],
            "agency": who.agency.name,
            "title": agreement.title or relationship.name,
            "number": version.number,
            "address": own_address(who, person, "portal-agreement", at=at),
            "who": who.name,
        }
        first = (
            _("%(agency)s propone el acuerdo «%(title)s»"),
            _("%(agency)s propone la versión %(number)s del acuerdo «%(title)s»."),
            _("Aquí se lee cláusula por cláusula y se pregunta lo que no quede claro:"),
        )
        if agreement.amends is not None:
            first = (
                _("%(agency)s propone una modificación de «%(title)s»"),
                _("%(agency)s propone la versión %(number)s del acuerdo «%(title)s»."),
                _("Aquí se ve primero qué cambia, y se pregunta lo que no quede claro:"),
            )
        subject = first[0] % said
        paragraphs = (
            _("Hola, %(person)s:") % said,
            first[1] % said,
            *((f"«{reason[:NOTE_CHARACTERS_MAX]}»",) if reason else ()),
            first[2],
            said["address"],
            _("No obliga a nadie hasta que lo aprueben las dos partes."),
            _("El enlace es personal y vale treinta días."),
            f"{who.name}\n{who.agency.name}",
        )
    return write_letter(
        relationship.agency,
        occasion=f"proposal-{version.pk}-{person.pk}",
        to=person.email,
        subject=subject,
        paragraphs=map(str, paragraphs),
    )


def tell_of_joining(
    who: Client, relationship: Relationship, person: ClientPerson, *, at: datetime
) -> Letter | None:
    """Write to somebody whom a colleague brought in, with a link of their own.

    None for who has no address. The words take no register, so that they suit everybody.
    """
    if not person.email:
        return None
    with translation.override(person.language):
        said = {
            "person": person.name.partition(" ")[0],
            "agency": who.agency.name,
            "client": relationship.name,
            "address": own_address(who, person, at=at),
            "who": who.name,
        }
        subject = _("%(who)s abre la puerta al trato con %(agency)s") % said
        paragraphs = (
            _("Hola, %(person)s:") % said,
            _("Aquí está lo que %(client)s y %(agency)s acordaron, y lo que va pasando:") % said,
            said["address"],
            _("El enlace es personal y vale treinta días."),
            who.name,
        )
    return write_letter(
        relationship.agency,
        occasion=f"joined-{person.pk}",
        to=person.email,
        subject=subject,
        paragraphs=map(str, paragraphs),
    )


def tell_answer(
    who: Staff, relationship: Relationship, to: str, entry: Entry, text: str, *, at: datetime
) -> None:
    """Send an answer by mail too, with a link to what it answers; nobody without an address."""
    person = access_people(who, relationship).filter(short=to, is_active=True).first()
    if person is None or not person.email:
        return
    with translation.override(person.language):
        subject = _("%(agency)s te responde") % {"agency": who.agency.name}
    write_letter(
        relationship.agency,
        occasion=f"answer-{relationship.key}-{entry.event_id}",
        to=person.email,
        subject=subject,
        paragraphs=(text, own_address(who, person, "portal-findings", at=at)),
    )


def _write(
    who: Staff | Client,
    relationship: Relationship,
    entry: Entry,
    words: Callable[[], Words],
    *,
    at: datetime,
    ours: _Page = ("relationship",),
    theirs: _Page = ("portal-agreement",),
    sides: Iterable[type[Staff | Client]] = (Staff, Client),
    only: Iterable[str] = (),
) -> None:
    """Write one letter to each whom it concerns, in their language, never two for one entry.

    `ours` and `theirs` are the pages that it leads people of each side to.
    """
    for one in _addressees(who, relationship, set(sides), set(only), at=at):
        if isinstance(one.reader, Client):
            address = own_address(who, one.reader.person, *theirs, at=at)
        else:
            address = address_of(ours[0], relationship.key, *ours[1:])
        with translation.override(one.reader.language):
            said = words()
            hello = (*said.paragraphs, address, f"{who.name}\n{_party(who)}")
        write_letter(
            relationship.agency,
            occasion=f"{relationship.key}-{entry.event_id}-{one.key}",
            to=one.email,
            subject=said.subject,
            paragraphs=hello,
            not_before=one.not_before,
        )


def _addressees(
    who: Staff | Client,
    relationship: Relationship,
    sides: set[type[Staff | Client]],
    only: set[str],
    *,
    at: datetime,
) -> Iterable[_Addressee]:
    """Yield whom to write to: nobody who wants no letters, and everybody at their hours."""
    ours, theirs = addressees_of(relationship)
    for one in [*(ours if Staff in sides else ()), *(theirs if Client in sides else ())]:
        reader = visitor_of(one)
        if one.rhythm == Rhythm.NEVER or _is_same(reader, who):
            continue
        zone = relationship.agency.zone if isinstance(reader, Staff) else relationship.zone
        not_before = open_at(one, zone, at)
        if isinstance(reader, Client):
            if not only or reader.short in only:
                key, email = f"c{reader.person.pk}", reader.person.email
                yield _Addressee(reader, key, email, not_before)
        elif reader.member.may_write and reader.user.email:
            yield _Addressee(reader, f"m{reader.member.pk}", reader.user.email, not_before)


def _is_same(one: Staff | Client, other: Staff | Client) -> bool:
    return one.side is other.side and one.short == other.short


def _party(who: Staff | Client) -> str:
    return who.agency.name if isinstance(who, Staff) else who.relationship.name


def _said(who: Staff | Client, relationship: Relationship, number: int) -> dict[str, object]:
    return {
        "name": who.name,
        "party": _party(who),
        "client": relationship.name,
        "number": number,
    }
