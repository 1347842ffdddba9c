"""Passing something on to a colleague of one's own side, who may do it or knows of it."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from trato.actions.addresses import address_of, address_of_link
from trato.actions.beginnings import make_link
from trato.actions.letters import write_letter
from trato.actions.recording import action
from trato.core.worktime import local_date
from trato.store.limits import NOTE_CHARACTERS_MAX
from trato.store.models import ClientPerson, Letter, Relationship
from trato.store.refusal import not_found
from trato.store.visitors import Client


@action
def pass_on(
    who: Client,
    relationship: Relationship,
    to: ClientPerson,
    *,
    path: str,
    what: str,
    words: str,
    at: datetime,
) -> Letter:
    """Write to a colleague with a personal link to a page, once a day for the same page.

    `path` is the page, `what` what it is about, `words` what the sender adds. Nothing is entered:
    it stays within one side. Raises `RefusalError` «not_found» for who cannot be written to.
    """
    is_colleague = to.relationship_id == relationship.pk and to.pk != who.person.pk
    if not (is_colleague and to.is_active and to.email):
        raise not_found()
    day = local_date(at, relationship.zone).isoformat()
    place = sha256(f"{path} {to.key} {day}".encode()).hexdigest()[:24]
    found = Letter.objects.filter(occasion=f"pass-{place}").first()
    if found is not None:
        return found
    with translation.override(to.language):
        context = {
            "to": to,
            "who": who,
            "register": relationship.register,
            "agency": who.agency.name,
            "what": what,
            "words": words[:NOTE_CHARACTERS_MAX],
            "address": address_of_link(make_link(who, to, at=at, target=path)),
            "wishes": address_of("portal-wishes", relationship.key),
        }
        return write_letter(
            who.agency,
            occasion=f"pass-{place}",
            to=to.email,
            subject=_("%(name)s te pasa: %(what)s") % {"name": who.name, "what": what},
            paragraphs=[render_to_string("mail/passed.txt", context)],
            html=render_to_string("mail/passed.html", context),
            sender=who,
        )
