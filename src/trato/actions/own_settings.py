"""What somebody may change of themselves: their name, the language that they read, their keys."""

from __future__ import annotations

from typing import Final

from trato.actions.recording import action
from trato.store.models import ClientPerson, User
from trato.store.visitors import Client, Staff

LANGUAGES: Final = ("es", "en")


@action
def change_name(who: Staff, name: str) -> None:
    """Give somebody of an agency another name to be read by; their short name in ledgers stays."""
    User.objects.filter(pk=who.user.pk).update(name=name)


@action
def change_letter_keys(who: Staff, *, on: bool) -> None:
    """Let single letters be keys on somebody's pages, or only letters."""
    User.objects.filter(pk=who.user.pk).update(has_letter_keys=on)


@action
def change_language(who: Staff | Client, language: str) -> None:
    """Let somebody read in another language, pages and letters alike."""
    assert language in LANGUAGES, "a form offers these"
    if isinstance(who, Client):
        ClientPerson.objects.filter(pk=who.person.pk).update(language=language)
    else:
        User.objects.filter(pk=who.user.pk).update(language=language)
