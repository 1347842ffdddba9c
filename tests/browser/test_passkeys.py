"""Somebody makes a passkey and enters with it alone, in a real browser with a key of its own."""

from __future__ import annotations

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.web.cast import Cast

pytestmark = pytest.mark.browser

PASSWORD = "correct horse battery"


def with_key(chromium: Browser) -> Page:
    """Return a window whose browser holds a security key that knows its owner."""
    page = chromium.new_context(locale="es-MX").new_page()
    page.set_default_timeout(60_000)
    told = page.context.new_cdp_session(page)
    told.send("WebAuthn.enable")
    key = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    told.send("WebAuthn.addVirtualAuthenticator", {"options": key})
    return page


def test_a_passkey_lets_in_without_a_password(
    chromium: Browser, live_server: LiveServer, cast: Cast
) -> None:
    """Ana makes one in her account, leaves, and comes back by it; its name is hers to give."""
    user = cast.ana.user
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    # A passkey is of a name, never of an address in figures.
    base = live_server.url.replace("127.0.0.1", "localhost")
    page = with_key(chromium)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(f"{base}/cuenta/login/")
    page.locator("input[name=login]").fill(user.email)
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url(f"{base}/")

    page.goto(f"{base}/cuenta/2fa/webauthn/add/")
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.locator("input[name=name]").fill("La llave de Ana")
    page.locator("input[name=passwordless]").check()
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url("**/recovery-codes/")
    page.goto(f"{base}/cuenta/2fa/webauthn/")
    expect(page.locator("main")).to_contain_text("La llave de Ana")
    assert Authenticator.objects.filter(user=user, type=Authenticator.Type.WEBAUTHN).count() == 1

    page.context.clear_cookies()
    page.goto(f"{base}/ajustes/")
    expect(page.locator("main")).to_contain_text("Aquí no hay nada")
    page.goto(f"{base}/cuenta/login/")
    page.locator("#passkey_login").click()
    page.wait_for_url(f"{base}/")
    page.goto(f"{base}/ajustes/")
    expect(page.locator("h1")).to_contain_text("Ana Ruiz")
    assert wrong == []
