"""Everything that an agency holds, piece by piece: what an owner takes along.

Each piece is read by itself and handed on, so that neither memory nor the database holds the whole.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from django.db.models import Model

from trato.actions.evidence import evidence_of
from trato.actions.members import check_owner
from trato.store.conversations import reader_name
from trato.store.doors import (
    access_attachments,
    access_book,
    access_capabilities,
    access_draft,
    access_letters,
    access_members,
    access_people,
    access_proofs,
    access_relationships,
    access_sayings,
    access_versions,
)
from trato.store.ledgers import book_of
from trato.store.models import Relationship
from trato.store.visitors import Staff
from trato.store.walls import within

README: Final = """Todo lo que hay en Trato de esta agencia.

agencia.json           quién trabaja en ella
casa/                  las reglas de la casa y las capacidades
cartas.json            las cartas que salieron: a quién, sobre qué y cuándo
clientes/…/prueba.zip  el archivo de prueba: textos, libro, papeles y su verificador
clientes/…/            la conversación, el borrador, las personas, los archivos adjuntos

Everything that Trato holds of this agency.

agencia.json           who works there
casa/                  the house rules and what it can and cannot do
cartas.json            the letters that went out: to whom, about what and when
clientes/…/prueba.zip  the evidence file: texts, ledger, papers and their verifier
clientes/…/            the conversation, the draft, the people, the files attached
"""
_UNSAFE: Final = re.compile(r"[^\w.() -]+")
NAME_CHARACTERS_MAX: Final = 60


def pieces_of(who: Staff) -> Iterator[tuple[str, bytes]]:
    """Yield everything as (name, bytes). Raises `RefusalError` «only_owner» before the first."""
    check_owner(who)
    return _pieces(who)


def _pieces(who: Staff) -> Iterator[tuple[str, bytes]]:
    yield "LEEME-README.txt", README.encode()
    with within(who.agency.pk):
        yield "agencia.json", _agency(who)
        book = access_book(who)
        if book is not None:
            yield "casa/reglas.md", book.text.encode()
        able = ("key", "words", "is_able", "evidence", "said_by", "said_at")
        yield "casa/capacidades.json", _rows(access_capabilities(who), able)
        # What a letter says holds links that let people in: it stays here.
        sent = ("to", "subject", "created_at", "sent_at", "failed_at", "trouble")
        yield "cartas.json", _rows(access_letters(who).order_by("pk"), sent)
        keys = list(access_relationships(who).order_by("pk").values_list("pk", flat=True))
    for pk in keys:
        # The wall and the row are taken anew for each: meanwhile others are served.
        with within(who.agency.pk):
            found = access_relationships(who).select_related("agency").filter(pk=pk).first()
            if found is not None:
                yield from _relationship(who, found)


def _agency(who: Staff) -> bytes:
    agency = who.agency
    members = [
        {"short": one.short, "name": one.user.name, "email": one.user.email, "role": one.role}
        for one in access_members(who)
    ]
    names = ("key", "name", "country", "zone", "currency", "language", "created_at")
    return _json({name: getattr(agency, name) for name in names} | {"members": members})


def _relationship(who: Staff, relationship: Relationship) -> Iterator[tuple[str, bytes]]:
    place = f"clientes/{plain(relationship.name)} {relationship.key}"
    names = ("key", "name", "stage", "register", "language", "zone", "created_at")
    yield f"{place}/cliente.json", _json({name: getattr(relationship, name) for name in names})
    people = ("short", "name", "email", "job_title", "language", "is_active")
    yield f"{place}/personas.json", _rows(access_people(who, relationship).order_by("pk"), people)
    said = ("topic", "item", "side", "by", "at", "words", "details")
    own = [
        one
        for one in access_sayings(who, relationship)
        if one.private_to is None or reader_name(who) in one.private_to
    ]
    yield f"{place}/conversacion.json", _rows(own, said)
    draft = access_draft(who, relationship)
    if draft is not None:
        yield f"{place}/borrador.md", draft.text.encode()
    if access_versions(who, relationship).exists():
        yield f"{place}/prueba.zip", evidence_of(who, relationship)
    for one in access_proofs(who, relationship):
        yield f"{place}/consta/{one.pk} {plain(one.name)}", bytes(one.raw)
    yield from _attachments(who, relationship, place)


def _attachments(who: Staff, relationship: Relationship, place: str) -> Iterator[tuple[str, bytes]]:
    """Yield every file that an entry cites, one at a time, as far as the entry may be read."""
    readable = {
        one.id for one in book_of(relationship).events if one.is_visible_to(who.short, who.side)
    }
    files = access_attachments(who, relationship)
    for pk, event_id in list(files.order_by("pk").values_list("pk", "event_id")):
        one = files.filter(pk=pk).first() if event_id in readable else None
        if one is not None:
            yield f"{place}/adjuntos/{event_id} {plain(one.name)}", bytes(one.raw)


def plain(name: str) -> str:
    """Return a name that is one within a folder on every system."""
    kept = " ".join(_UNSAFE.sub(" ", name).split())
    return kept[:NAME_CHARACTERS_MAX].strip(" .") or "sin nombre"


def _rows(rows: Iterable[Model], names: tuple[str, ...]) -> bytes:
    return _json([{name: getattr(row, name) for name in names} for row in rows])


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1, default=str) + "\n").encode()
