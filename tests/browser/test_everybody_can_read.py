"""Every page can be read by everybody: by axe, light and dark, on a desk and on a phone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.conf import settings as of_django
from django.core.management import call_command
from django.test import Client as Session
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page
from pytest_django.live_server_helper import LiveServer

from tests.browser.conftest import PATIENCE
from tests.browser.reading import skeleton, wrong_on
from tests.web.cast import Cast, browser_of
from tests.web.walls.addresses import Address, addresses
from tests.web.walls.asking import filled
from tests.web.walls.permissions import TABLE
from tests.web.walls.world import World, make_world
from trato.actions.beginnings import make_link
from trato.actions.facts import record
from trato.actions.members import invite
from trato.core.agreement import Channel
from trato.core.events import EventKind
from trato.store.keys import digest_of
from trato.store.ledgers import standing_of
from trato.store.models import Invitation, Member, Relationship, Role
from trato.store.visitors import Client, Staff

pytestmark = pytest.mark.browser

KINDS = ("ana", "rita", "carla", "lola", "nobody")
"""An owner, a reader, a client who approves, one who reads, a stranger: pages differ by these."""
PASSWORD = "correct horse battery"
FULL = ("La Milpa", "Casa Lirio", "Ferretería Robles")
FILES = {
    "calendar-feed", "certificate", "evidence", "export", "favicon", "file",
    "mfa_download_recovery_codes", "paper", "portal-certificate", "portal-evidence", "portal-file",
    "portal-paper", "portal-proof", "proof",
}  # fmt: skip
"""What is handed out as a file is no page."""
PARTS = {"draft-forms"}
"""What a page asks for while it is open, to show as a part of itself."""
IN_THE_DEMONSTRATION = {"bring", "portal-taken-in"}
"""What is seen only of an agreement that was in force before, or of none yet."""
OF_A_MOMENT = {
    "account_confirm_login_code", "account_confirm_reauthentication_code",
    "account_request_reauthentication_code", "account_set_password", "mfa_edit_webauthn",
    "mfa_login_webauthn", "mfa_reauthenticate_webauthn", "mfa_remove_webauthn", "portal-passing",
    "portal-reply", "socialaccount_signup",
}  # fmt: skip
"""What is shown in the middle of something only: forms like those that are looked at."""
LEADS_ON = {"openid_connect_callback", "openid_connect_login", "portal-is-not-so"}
"""What is only passed through, on the way to another page."""


@dataclass
class Walk:
    """A walk over pages: what was wrong, and where it has been."""

    base: str
    wrong: list[str] = field(default_factory=list)
    been: set[str] = field(default_factory=set)
    _seen: dict[str, frozenset[str]] = field(default_factory=dict)

    def go(self, context: BrowserContext, page: Page, name: str, path: str, status: int) -> None:
        """Look at a page, unless those looked at by its name show all that it shows."""
        answer = context.request.get(self.base + path, max_redirects=0)
        if answer.status != status or "text/html" not in answer.headers.get("content-type", ""):
            return
        self.been.add(name)
        bones, seen = skeleton(answer.text()), self._seen.get(name, frozenset())
        if bones <= seen:
            return
        self._seen[name] = bones | seen
        page.goto(self.base + path)
        self.wrong += [f"{name} ({path}): {found}" for found in wrong_on(page)]


@pytest.fixture
def world(transactional_db: None) -> World:
    """Give both agencies, in a database that the server sees."""
    return make_world()


def test_every_page_can_be_read_by_everybody(
    world: World, live_server: LiveServer, chromium: Browser, settings: Any
) -> None:
    """Axe knows of nothing wrong, nothing is wider than a phone, and no page is left out."""
    settings.ACCOUNT_REAUTHENTICATION_TIMEOUT = 3_600
    walk = Walk(live_server.url)
    for who in KINDS:
        context = _context(chromium, live_server.url, world.browsers[who])
        page = context.new_page()
        for address in addresses():
            if who in (TABLE[address.name].get or ()) and address.name not in PARTS:
                path = address.path(filled(address, world.own))
                walk.go(context, page, address.name, path, 200)
        for name, path, status in _beside(who, world):
            walk.go(context, page, name, path, status)
        context.close()
    _walk_the_account(walk, chromium, world)
    assert not walk.wrong, "\n".join(walk.wrong)
    left = {one.name for one in addresses()} - walk.been - _without_page()
    assert sorted(left - IN_THE_DEMONSTRATION) == []


def test_the_pages_of_the_demonstration_can_be_read_by_everybody(
    transactional_db: None, live_server: LiveServer, chromium: Browser
) -> None:
    """The same holds where there is much to see: agreed, in conversation, and taken in."""
    call_command("demo", address=live_server.url, verbosity=0)
    walk = Walk(live_server.url)
    member = Member.objects.select_related("user", "agency").order_by("pk").first()
    assert member is not None
    for found in Relationship.objects.filter(name__in=FULL):
        person = found.people.select_related("agency").order_by("pk").first()
        assert person is not None
        staff, client = (
            Staff(member.user, member, member.agency),
            Client(person, found, found.agency),
        )
        for visitor in (staff, client):
            context = _context(chromium, live_server.url, browser_of(visitor))
            page = context.new_page()
            for name, path in _of_relationship(found.key, is_staff=visitor is staff):
                walk.go(context, page, name, path, 200)
            context.close()
    assert not walk.wrong, "\n".join(walk.wrong)
    assert walk.been >= IN_THE_DEMONSTRATION


def test_a_fault_is_found(chromium: Browser) -> None:
    """A field without a name, pale words, a line too long: each is told."""
    page = chromium.new_page()
    page.set_content(
        "<html lang=es><title>x</title><main><h1>Hola</h1><input>"
        "<p style='color:#999;width:400px'>pálido</p></main>"
    )
    found = "\n".join(wrong_on(page))
    page.close()
    assert "label: " in found
    assert "color-contrast: " in found
    assert "px wider than 320" in found


def _context(chromium: Browser, base: str, session: Session) -> BrowserContext:
    context = chromium.new_context(locale="es-MX")
    context.set_default_timeout(PATIENCE)
    if cookie := session.cookies.get(of_django.SESSION_COOKIE_NAME):
        context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": base}])
    return context


def _beside(who: str, world: World) -> Iterator[tuple[str, str, int]]:
    """Yield the pages that the addresses of the table alone do not lead to."""
    if who == "rita":
        yield "told who may", reverse("begin"), 403
    yield f"not there, {who}", "/no/hay/", 404
    if who == "ana":
        yield "reply", _to_answer(world.cast), 200
    if who != "nobody":
        return
    ana, carla, now = world.cast.ana, world.cast.carla, datetime.now(UTC)
    yield "link over", reverse("enter", args=["no-hay"]), 410
    made = invite(ana, "nora@nopal.example", Role.MEMBER, at=now)
    Invitation.objects.filter(pk=made.pk).update(token_sha256=digest_of("una-invitación"))
    yield "invitation", reverse("invitation", args=["una-invitación"]), 200
    standing = standing_of(carla.relationship, now)
    assert standing is not None
    asked = reverse(
        "portal-answer-asked", args=[carla.relationship.key, standing.obligations[0].id]
    )
    token = make_link(ana, carla.person, at=now, target=asked).token
    yield "answer-by-link", reverse("answer-by-link", args=[token]), 200


def _to_answer(cast: Cast) -> str:
    """Let Carla have written; return where that is answered."""
    kind, channel, now = EventKind.MESSAGE, Channel.EMAIL, datetime.now(UTC)
    said = record(cast.carla, cast.milpa, kind, at=now, happened=now, text="¿Va?", channel=channel)
    standing = standing_of(cast.milpa, now)
    assert standing is not None
    owed = next(one for one in standing.obligations if one.trigger_event == said.event_id)
    return reverse("reply", args=[cast.milpa.key, owed.id])


def _walk_the_account(walk: Walk, chromium: Browser, world: World) -> None:
    """Go through the pages of an account that was just entered, then with a second step."""
    beto = world.cast.beto.user
    context = _context(chromium, walk.base, Session())
    page = context.new_page()
    _enter(page, walk.base, beto.email)
    page.wait_for_url(walk.base + "/")
    known = {
        "verified": True,
        "primary": True,
    }  # who has not shown their address gets no second step
    EmailAddress.objects.update_or_create(user=beto, email=beto.email, defaults=known)
    _say_who(page, walk.base)
    for has_second_step in (False, True):
        if has_second_step:
            TOTP.activate(beto, "JBSWY3DPEHPK3PXP")
            RecoveryCodes.activate(beto)
        for address in addresses():
            if address.route.startswith("cuenta/"):
                path = address.path(filled(address, world.own))
                walk.go(context, page, address.name, path, 200)
    walk.go(context, page, "socialaccount_login_error", reverse("socialaccount_login_error"), 401)
    walk.go(context, page, "end-account", reverse("end-account"), 200)
    context.close()
    context = _context(chromium, walk.base, Session())
    page = context.new_page()
    _enter(page, walk.base, world.cast.ana.user.email)
    page.wait_for_url(walk.base + "/")
    _say_who(page, walk.base)
    walk.go(context, page, "end-agency", reverse("end-agency"), 200)
    context.close()
    context = _context(chromium, walk.base, Session())
    page = context.new_page()
    _enter(page, walk.base, beto.email)
    page.wait_for_url(walk.base + reverse("mfa_authenticate") + "**")
    walk.go(context, page, "mfa_authenticate", reverse("mfa_authenticate"), 200)
    context.close()


def _say_who(page: Page, base: str) -> None:
    """Say once more who one is: some pages ask for it."""
    page.goto(base + reverse("account_reauthenticate"))
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main form").first.get_by_role("button").first.click()
    page.wait_for_url(base + "/")


def _enter(page: Page, base: str, email: str) -> None:
    page.goto(base + reverse("account_login"))
    page.locator("[name=login]").fill(email)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main form").first.get_by_role("button").first.click()


def _of_relationship(key: str, *, is_staff: bool) -> Iterator[tuple[str, str]]:
    """Yield the pages of a relationship that need nothing but its key."""
    for address in addresses():
        row, is_portal = TABLE[address.name], address.route.startswith("t/")
        who: Mapping[bool, str] = {True: "ana", False: "carla"}
        if who[is_staff] in (row.get or ()) and is_portal != is_staff and _is_keyed(address):
            yield address.name, address.path({"key": key})


def _is_keyed(address: Address) -> bool:
    is_account = address.route.startswith("cuenta/")
    return set(address.parts) <= {"key"} and not is_account and address.name not in PARTS


def _without_page() -> set[str]:
    """Return the addresses that show no page: acts, files, ways through."""
    acts = {name for name, row in TABLE.items() if row.get is None}
    return acts | FILES | PARTS | LEADS_ON | OF_A_MOMENT
