"""Who may open what: the one table that every address has a row in.

What no row grants is not there: the answer is 404, as for an address that nobody has. A new address
is given its row here in the change that adds it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

if TYPE_CHECKING:
    from tests.web.walls.world import World

# Everybody who tries. `darío` and `zoe` are of another agency and its client; `left` worked at the
# agency once; `late` comes by a link that has expired; `gone` is no longer with the client.
READERS: Final = frozenset({"rita"})
WRITERS: Final = frozenset({"ana", "beto"})
STAFF: Final = WRITERS | READERS
ANY_WRITERS: Final = WRITERS | {"dario"}
ANY_STAFF: Final = STAFF | {"dario"}
USERS: Final = ANY_STAFF | {"left"}
OWNERS: Final = frozenset({"ana", "dario"})
CLIENTS: Final = frozenset({"carla", "diego", "lola"})
STRANGERS: Final = frozenset({"nobody", "zoe", "late", "gone"})
ANYBODY: Final = USERS | CLIENTS | STRANGERS
NOBODY: Final = frozenset[str]()
IS_WHOLE: Final = os.environ.get("TRATO_WALLS") == "all"
"""Whether everybody is tried in every way, as `make walls` and the whole run do."""
WHOLE: Final = pytest.mark.walls
KINDS_OF_STAFF: Final = frozenset({"ana", "rita", "dario", "carla"})
ACCOUNT_KINDS: Final = frozenset({"ana", "carla", "left", "nobody"})
"""What a page of accounts can tell apart: with an account, with a link, without an agency, none."""

Body = Callable[["World"], Mapping[str, object]]


def _nothing(_world: World) -> Mapping[str, object]:
    return {}


@dataclass(frozen=True)
class Row:
    """Who an address opens for.

    `get` and `post` (None: there is no such way, 405) are who gets in; `told` are those who get a
    refusal that says who may (403); `enter` are those who are sent to enter first. `post_told` is
    who is told so at a POST only. `body` is what a POST sends. `makes` are tables that a GET may
    write to, because what it makes follows from what is there.
    """

    get: frozenset[str] | None = None
    post: frozenset[str] | None = None
    told: frozenset[str] = NOBODY
    post_told: frozenset[str] = NOBODY
    enter: frozenset[str] = NOBODY
    body: Body = _nothing
    makes: frozenset[str] = NOBODY


def who_tries(route: str) -> list[str]:
    """Return whom to try an address with: one of each kind, and everybody where all is tried."""
    if route.startswith("cuenta/"):
        return sorted(ACCOUNT_KINDS)
    if IS_WHOLE:
        return sorted(ANYBODY)
    kinds = {"carla", "diego", "zoe", "ana"} if route.startswith("t/") else KINDS_OF_STAFF
    return sorted(kinds | {"nobody"})


def reads(*, makes: frozenset[str] = NOBODY) -> Row:
    """Return the row of a page that everybody of the agency reads."""
    return Row(get=STAFF, makes=makes)


def writes(body: Body = _nothing) -> Row:
    """Return the row of something that the agency's writers do."""
    return Row(post=WRITERS, told=READERS, body=body)


def form(body: Body = _nothing) -> Row:
    """Return the row of a page with a form for the agency's writers."""
    return Row(get=WRITERS, post=WRITERS, told=READERS, body=body)


def page_of_writers(body: Body = _nothing) -> Row:
    """Return the row of a page that everybody of the agency reads and its writers fill."""
    return Row(get=STAFF, post=WRITERS, post_told=READERS, body=body)


def portal(*, makes: frozenset[str] = NOBODY) -> Row:
    """Return the row of a page that everybody of the client reads."""
    return Row(get=CLIENTS, makes=makes)


def portal_does(body: Body = _nothing) -> Row:
    """Return the row of something that anybody of the client does."""
    return Row(post=CLIENTS, body=body)


def portal_form(body: Body = _nothing) -> Row:
    """Return the row of a page with a form for everybody of the client."""
    return Row(get=CLIENTS, post=CLIENTS, body=body)


def own_account(
    get: frozenset[str] | None = USERS,
    post: frozenset[str] | None = USERS,
    makes: frozenset[str] = NOBODY,
) -> Row:
    """Return the row of a page of one's own account: others are sent to enter first."""
    return Row(get=get, post=post, enter=ANYBODY - USERS, makes=makes)


def _approval(world: World) -> Mapping[str, object]:
    return {"number": world.own["number"], "sha256": world.sha256, "talked": "no"}


def _revision(world: World) -> Mapping[str, object]:
    return {"revision": 1, "text": world.text}


def _words(_world: World) -> Mapping[str, object]:
    return {"words": "Una frase.", "does": "say"}


def _extra(_world: World) -> Mapping[str, object]:
    return {"name": "una lona", "price": "900"}


def _came(_world: World) -> Mapping[str, object]:
    return {"answer": "not_yet"}


def _file(_world: World) -> Mapping[str, object]:
    return {"file": SimpleUploadedFile("sello.tsr", b"sello")}


PAPER: Final = frozenset({"store_sealedpaper"})

TABLE: Final[Mapping[str, Row]] = {
    # the agency
    "home": Row(get=ANYBODY),
    "found-agency": own_account(),
    "clients": Row(get=ANY_STAFF),
    "find": Row(get=ANY_STAFF),
    "begin": Row(get=ANY_WRITERS, post=ANY_WRITERS, told=READERS),
    "five": Row(get=ANY_WRITERS, post=ANY_WRITERS, told=READERS),
    "relationship": reads(),
    "money": reads(),
    "lead": writes(),
    "reports": Row(get=ANY_STAFF),
    "note": Row(post=ANY_WRITERS, told=READERS, body=lambda _world: {"frase": "hola"}),
    "add-person": form(lambda _world: {"name": "Nueva"}),
    "person-link": writes(),
    "access": reads(),
    "everybody-over": writes(),
    "people": Row(
        get=STAFF,
        post=frozenset({"ana"}),
        post_told=frozenset({"beto", "rita"}),
        body=lambda _world: {"person": "beto", "may": "pay"},
    ),
    "link-over": writes(),
    "device-over": writes(),
    "person-over": writes(),
    "person-code": writes(),
    "draft": page_of_writers(_revision),
    "draft-reading": Row(post=STAFF, body=_revision),
    "draft-change": writes(_revision),
    "draft-discard": writes(_revision),
    "draft-examples": Row(post=STAFF, body=_revision),
    "draft-forms": reads(),
    "draft-from-trade": writes(),
    "draft-kept": reads(),
    "draft-kept-one": reads(),
    "draft-languages": reads(),
    "draft-paste": form(),
    "draft-restore": writes(_revision),
    "draft-settle": writes(_revision),
    "amend": form(_words),
    "versions": reads(),
    "draft-versions": reads(),
    "draft-view": reads(),
    "propose": form(_revision),
    "paper": reads(makes=PAPER),
    "attach": writes(_file),
    "version": reads(),
    # Ana alone may approve by the agreement; whoever else works there is told so.
    "approve-version": Row(
        post=frozenset({"ana"}), told=frozenset({"beto"}) | READERS, body=_approval
    ),
    "withdraw-version": writes(),
    "minutes": page_of_writers(lambda _world: {"minutes": "Hablamos."}),
    "evidence": reads(),
    "certificate": reads(),
    "bring": page_of_writers(_revision),
    "proof": reads(),
    "doubts": reads(),
    "doubt": page_of_writers(_words),
    "duties": reads(),
    "method": reads(),
    "read-aloud": page_of_writers(),
    "draft-from-house": writes(),
    "different": reads(),
    "talking": reads(),
    "portal-talking": portal(),
    # Only what the address speaks of can be passed on, and the table tries it bare.
    "portal-passing": Row(get=NOBODY, post=NOBODY),
    "portal-sheet-begin": portal_does(),
    "file": reads(),
    "portal-file": portal(),
    "entry": page_of_writers(lambda _world: {"how": "retract"}),
    "deliveries": reads(),
    "delivery": page_of_writers(),
    # the conversation
    "conversation": reads(),
    "conversation-aptitude": page_of_writers(),
    "conversation-ask": writes(_words),
    "conversation-decision": page_of_writers(),
    "conversation-meetings": page_of_writers(),
    "conversation-minutes": reads(),
    "conversation-promises": page_of_writers(),
    "conversation-question": page_of_writers(_words),
    "conversation-remove": writes(),
    "conversation-results": page_of_writers(),
    "conversation-rules": page_of_writers(),
    "conversation-solution": page_of_writers(),
    "conversation-to-draft": page_of_writers(),
    # what is written to people
    "wishes": Row(get=ANY_STAFF, post=ANY_STAFF),
    "wishes-feed": Row(post=ANY_STAFF),
    "wishes-no-feed": Row(post=ANY_STAFF),
    "conversation-worry": writes(),
    # life
    "answer": form(),
    "answer-asked": page_of_writers(_came),
    "reply": form(_words),
    "answer-check": writes(),
    "note-finding": form(),
    "finding": reads(),
    "findings": reads(),
    "ledger": reads(),
    "objection": writes(),
    "obligation": reads(),
    "record": form(),
    "more-time": writes(),
    "requests": reads(),
    "respond": writes(),
    "mail": Row(get=ANY_STAFF),
    "mail-again": writes(),
    # the house
    "house-sample": Row(post=ANY_WRITERS, told=READERS),
    "house-endings": Row(get=ANY_STAFF),
    "house": Row(get=ANY_STAFF),
    "house-begin": Row(post=ANY_WRITERS, told=READERS),
    "house-extra": Row(post=ANY_WRITERS, told=READERS, body=_extra),
    "house-reading": Row(post=ANY_STAFF, body=_revision),
    "house-capability": Row(post=ANY_WRITERS, told=READERS, body=_words),
    "house-no-longer": writes(),
    "house-text": Row(get=ANY_STAFF, post=ANY_WRITERS, post_told=READERS, body=_revision),
    # settings
    "settings": Row(get=ANY_STAFF, post=ANY_STAFF, body=lambda _world: {"name": "Otra"}),
    "change-agency": Row(
        post=OWNERS, told=frozenset({"beto", "rita"}), body=lambda _world: {"agency_name": "Otra"}
    ),
    "end-agency": Row(get=OWNERS, post=OWNERS, told=frozenset({"beto", "rita"})),
    "keep-agency": Row(post=OWNERS, told=frozenset({"beto", "rita"})),
    "switch-agency": Row(post=STAFF, body=lambda world: {"agency": world.cast.ana.agency.key}),
    "end-account": own_account(),
    "export": Row(get=OWNERS, told=frozenset({"beto", "rita"})),
    # the people of the agency
    "members": Row(
        get=ANY_STAFF,
        post=frozenset({"ana", "dario"}),
        post_told=frozenset({"beto", "rita"}),
        body=lambda _world: {"email": "nora@nopal.example"},
    ),
    "member-role": Row(post=frozenset({"ana"}), told=frozenset({"beto", "rita"})),
    "member-remove": Row(post=frozenset({"ana", "rita"}), told=frozenset({"beto"})),
    # the client
    "portal": portal(),
    "portal-agreement": portal(),
    "portal-settings": portal_form(),
    "portal-others-over": portal_does(),
    "portal-people": Row(
        get=CLIENTS,
        post=frozenset({"carla"}),
        post_told=frozenset({"diego", "lola"}),
        body=lambda _world: {"person": "lola", "may": "ask"},
    ),
    "portal-device-over": Row(post=frozenset({"carla"})),
    "portal-approve": Row(
        post=frozenset({"carla"}), told=frozenset({"diego", "lola"}), body=_approval
    ),
    "portal-decline": Row(
        post=frozenset({"carla"}), told=frozenset({"diego", "lola"}), body=_approval
    ),
    "portal-clause": portal(),
    "portal-taken-in": portal(),
    "portal-is-so": portal_does(_approval),
    "portal-is-not-so": portal_form(_approval),
    "portal-proof": portal(),
    "portal-understood": portal_does(),
    "portal-doubt": portal_does(_words),
    "portal-paper": portal(makes=PAPER),
    "portal-evidence": portal(),
    "portal-certificate": portal(),
    "portal-amend": portal_form(_words),
    "portal-versions": portal(),
    "portal-duties": portal(),
    "portal-method": portal(),
    "portal-ledger": portal(),
    "portal-entry": portal_form(lambda _world: {"how": "confirm"}),
    "portal-deliveries": portal(),
    "portal-delivery": Row(
        get=CLIENTS,
        post=frozenset({"carla"}),
        post_told=frozenset({"diego", "lola"}),
        body=lambda _world: {"how": "accept"},
    ),
    "portal-conversation": portal(),
    "portal-conversation-remove": portal_does(),
    "portal-decision": portal_form(),
    "portal-question": portal_form(_words),
    "portal-rules": portal_form(),
    "portal-understood-that": portal_form(),
    "portal-worry": portal_form(),
    "portal-sheet": Row(get=frozenset({"carla"}), post=frozenset({"carla"})),
    "portal-wishes": portal_form(),
    "portal-wishes-feed": portal_does(),
    "portal-wishes-no-feed": portal_does(),
    "portal-answer-asked": portal_form(_came),
    "portal-reply": portal_form(_words),
    "portal-asking": portal_form(),
    "portal-close": portal_does(),
    "portal-decide": Row(post=frozenset({"carla"}), told=frozenset({"diego", "lola"})),
    "portal-finding": portal(),
    "portal-findings": portal(),
    "portal-obligation": portal(),
    "portal-say": portal_form(),
    "portal-money": portal(),
    "portal-record": portal_form(),
    "portal-more-time": portal_does(),
    "portal-withdraw": portal_does(),
    # everybody
    # The token of another kind of door opens neither of these.
    "answer-by-link": Row(get=NOBODY, post=NOBODY),
    "calendar-feed": Row(get=NOBODY),
    "favicon": Row(get=ANYBODY),
    "enter-by-code": Row(get=ANYBODY, post=ANYBODY),
    "ask-code": Row(post=ANYBODY),
    "enter": Row(get=ANYBODY, post=ANYBODY),
    "verify": Row(get=ANYBODY, post=ANYBODY),
    "worth": Row(get=ANYBODY),
    "invitation": Row(get=NOBODY, post=NOBODY),
    "try": Row(get=ANYBODY, post=ANYBODY),
    # accounts
    "account_login": Row(get=ANYBODY, post=ANYBODY),
    "account_logout": Row(get=ANYBODY, post=ANYBODY),
    "account_inactive": Row(get=ANYBODY),
    "account_signup": Row(get=ANYBODY, post=ANYBODY),
    "account_reauthenticate": own_account(),
    "account_request_reauthentication_code": own_account(),
    "account_confirm_reauthentication_code": own_account(),
    # The accounts note the address of somebody who did not sign up by themselves.
    "account_email": own_account(makes=frozenset({"account_emailaddress"})),
    "account_email_verification_sent": Row(get=ANYBODY),
    "account_change_password": own_account(),
    "account_set_password": own_account(),
    "account_reset_password": Row(get=ANYBODY, post=ANYBODY),
    "account_confirm_login_code": own_account(),
    "account_confirm_email": Row(get=ANYBODY, post=NOBODY),
    "account_reset_password_from_key_done": Row(get=ANYBODY),
    "account_reset_password_from_key": Row(get=ANYBODY, post=ANYBODY),
    "account_reset_password_done": Row(get=ANYBODY),
    "account_request_login_code": Row(get=ANYBODY, post=ANYBODY),
    "mfa_index": own_account(post=None),
    "mfa_authenticate": own_account(),
    "mfa_reauthenticate": own_account(),
    "mfa_activate_totp": own_account(),
    "mfa_deactivate_totp": own_account(get=NOBODY, post=NOBODY),
    "mfa_view_recovery_codes": own_account(get=NOBODY, post=None),
    "mfa_generate_recovery_codes": own_account(),
    "mfa_download_recovery_codes": own_account(get=NOBODY, post=NOBODY),
    "mfa_list_webauthn": own_account(post=None),
    "mfa_add_webauthn": own_account(),
    "mfa_reauthenticate_webauthn": own_account(),
    "mfa_remove_webauthn": own_account(),
    "mfa_edit_webauthn": own_account(),
    "mfa_login_webauthn": Row(get=ANYBODY, post=ANYBODY),
    "socialaccount_login_cancelled": Row(get=ANYBODY),
    "socialaccount_login_error": Row(get=ANYBODY),
    "socialaccount_signup": Row(get=NOBODY, post=NOBODY, enter=ANYBODY),
    "socialaccount_connections": own_account(),
    "openid_connect_login": Row(get=NOBODY, post=NOBODY),
    "openid_connect_callback": Row(get=NOBODY, post=NOBODY),
    "usersessions_list": own_account(),
}
