"""How people of agencies enter: password, a second step, recovery codes, OpenID Connect; and who not."""

from __future__ import annotations

import base64
import hmac
import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from allauth.account.models import EmailAddress
from django.conf import LazySettings
from django.core.cache import cache
from django.test import Client as Browser

from tests.web.cast import Cast, browser_of
from tests.web.identity import CLIENT_ID, SECRET, Identity
from trato.store.models import User
from trato.store.visitors import Staff

PASSWORD = "correct horse battery"
LOGIN = "/cuenta/login/"


@pytest.fixture(autouse=True)
def nobody_has_tried(db: None) -> None:
    cache.clear()


def has_entered(browser: Browser) -> bool:
    return browser.get("/ajustes/").status_code == 200


def log_in(browser: Browser, who: Staff, password: str = PASSWORD) -> str:
    """Send the form of the door; return where it leads, or nothing when it stays shut."""
    answer = browser.post(LOGIN, {"login": who.user.email, "password": password})
    return str(answer.headers.get("Location", ""))


def code_at(secret: str, seconds: float) -> str:
    """Return the code of RFC 6238 that a telephone shows: six digits, thirty seconds, SHA-1."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(seconds // 30)), "sha1")
    place = digest[-1] & 15
    number = struct.unpack(">I", digest[place : place + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**6:06d}"


def with_second_step(who: Staff) -> tuple[str, list[str]]:
    """Let somebody turn the second step on; return the secret of their telephone and their codes."""
    EmailAddress.objects.create(user=who.user, email=who.user.email, verified=True, primary=True)
    browser = Browser()
    log_in(browser, who)
    browser.post("/cuenta/reauthenticate/", {"password": PASSWORD})
    page = browser.get("/cuenta/2fa/totp/activate/").content.decode()
    found = re.search(r'id="authenticator_secret"[^>]*value="([A-Z2-7]+)"', page) or re.search(
        r'value="([A-Z2-7]{16,})"', page
    )
    assert found is not None, page
    answer = browser.post("/cuenta/2fa/totp/activate/", {"code": code_at(found[1], time.time())})
    assert answer.status_code == 302
    codes = browser.get("/cuenta/2fa/recovery-codes/").content.decode()
    return found[1], re.findall(r"\b[0-9a-f]{8}\b", codes)


def test_a_password_alone_lets_in_who_has_no_second_step(cast: Cast) -> None:
    browser = Browser()
    assert log_in(browser, cast.ana, "otra cosa del todo") == ""
    assert not has_entered(browser)
    log_in(browser, cast.ana)
    assert has_entered(browser)


def test_the_name_of_a_visit_changes_when_somebody_enters(cast: Cast) -> None:
    """A cookie that was planted before is worth nothing after."""
    browser = browser_of(cast.carla)
    before = browser.cookies["sessionid"].value
    log_in(browser, cast.ana)
    assert browser.cookies["sessionid"].value != before
    planted = Browser()
    planted.cookies["sessionid"] = before
    assert not has_entered(planted)


def test_a_second_step_is_asked_for_and_the_password_alone_no_longer_opens(cast: Cast) -> None:
    secret, _codes = with_second_step(cast.ana)
    cache.clear()  # a code is good once
    browser = Browser()
    assert "/cuenta/2fa/authenticate/" in log_in(browser, cast.ana)
    assert not has_entered(browser)
    browser.post("/cuenta/2fa/authenticate/", {"code": "000000"})
    assert not has_entered(browser)
    browser.post("/cuenta/2fa/authenticate/", {"code": code_at(secret, time.time())})
    assert has_entered(browser)


def test_a_code_of_the_second_step_is_good_once(cast: Cast) -> None:
    """Who looked over a shoulder comes too late."""
    secret, _codes = with_second_step(cast.ana)
    cache.clear()
    code = code_at(secret, time.time())
    first, second = Browser(), Browser()
    for browser in (first, second):
        log_in(browser, cast.ana)
        browser.post("/cuenta/2fa/authenticate/", {"code": code})
    assert has_entered(first)
    assert not has_entered(second)


def test_a_recovery_code_opens_once(cast: Cast) -> None:
    """For who lost the telephone: each of the ten, one time."""
    _secret, codes = with_second_step(cast.ana)
    assert len(codes) == 10
    first, second = Browser(), Browser()
    for browser in (first, second):
        log_in(browser, cast.ana)
        browser.post("/cuenta/2fa/authenticate/", {"code": codes[0]})
    assert has_entered(first)
    assert not has_entered(second)


def test_the_second_step_is_not_tried_through(cast: Cast) -> None:
    """After some wrong codes even the right one has to wait."""
    secret, _codes = with_second_step(cast.ana)
    cache.clear()
    browser = Browser()
    log_in(browser, cast.ana)
    for number in range(12):
        browser.post("/cuenta/2fa/authenticate/", {"code": f"{number:06d}"})
    browser.post("/cuenta/2fa/authenticate/", {"code": code_at(secret, time.time())})
    assert not has_entered(browser)


def test_passwords_are_not_tried_through(cast: Cast) -> None:
    """After five wrong ones the door stays shut for a while, to the right one too; not Beto's."""
    browser = Browser()
    for number in range(5):
        log_in(browser, cast.ana, f"no es ésta {number}")
    log_in(browser, cast.ana)
    assert not has_entered(browser)
    log_in(browser, cast.beto)
    assert has_entered(browser)


def test_a_code_by_mail_is_not_tried_through(cast: Cast) -> None:
    browser = Browser()
    EmailAddress.objects.create(user=cast.ana.user, email=cast.ana.user.email, verified=True)
    browser.post("/cuenta/login/code/", {"email": cast.ana.user.email})
    answers = [
        browser.post("/cuenta/login/code/confirm/", {"code": f"XXXX{number}"}).status_code
        for number in range(6)
    ]
    assert answers[-1] == 302
    assert not has_entered(browser)


@pytest.mark.parametrize(
    "place", ["https://otra.example/", "//otra.example", "/\\otra.example", "javascript:alert(1)", "/\t/otra.example"]
)  # fmt: skip
def test_the_door_leads_nowhere_else(cast: Cast, place: str) -> None:
    browser = Browser()
    sent = {"login": cast.ana.user.email, "password": PASSWORD, "next": place}
    assert browser.post(LOGIN, sent).headers["Location"] == "/"


@pytest.fixture
def identity(settings: LazySettings) -> Iterator[Identity]:
    """Give a provider of identities, known to the application as its own."""
    made = Identity()
    providers = settings.SOCIALACCOUNT_PROVIDERS["openid_connect"]
    app = {
        "provider_id": "oidc",
        "name": "La casa",
        "client_id": CLIENT_ID,
        "secret": SECRET,
        "settings": {"server_url": made.issuer},
    }
    settings.SOCIALACCOUNT_PROVIDERS = {"openid_connect": providers | {"APPS": [app]}}
    yield made
    made.close()


OIDC = "/cuenta/oidc/oidc/login/"


def who_comes_back(identity: Identity, browser: Browser) -> str:
    """Go to the provider, agree, and come back; return where that leads."""
    sent = browser.post(OIDC).headers["Location"]
    return str(browser.get(identity.agree(sent)).headers.get("Location", ""))


def test_the_account_of_the_company_lets_in(identity: Identity, db: None) -> None:
    """The door names it; who comes by it the first time has an account from then on."""
    assert "La casa" in Browser().get(LOGIN).content.decode()
    identity.person = {
        "sub": "7",
        "email": "nora@nopal.example",
        "email_verified": True,
        "name": "Nora",
    }
    for _time in range(2):
        browser = Browser()
        who_comes_back(identity, browser)
        assert browser.get("/agencia/nueva/").status_code == 200
    assert User.objects.filter(email="nora@nopal.example").count() == 1


def test_nobody_takes_an_account_over_by_its_address(cast: Cast, identity: Identity) -> None:
    """That another provider says «I am Ana» is no reason to believe it."""
    identity.person = {"sub": "8", "email": cast.ana.user.email, "email_verified": True}
    browser = Browser()
    who_comes_back(identity, browser)
    assert not has_entered(browser)
    browser.post("/cuenta/social/signup/", {"email": cast.ana.user.email})
    assert not has_entered(browser)


def test_who_has_an_account_ties_the_companys_to_it(cast: Cast, identity: Identity) -> None:
    """Then both let in."""
    ana = Browser()
    log_in(ana, cast.ana)
    ana.post("/cuenta/reauthenticate/", {"password": PASSWORD})
    identity.person = {"sub": "9", "email": "ana@casa.example", "email_verified": True}
    sent = ana.post(f"{OIDC}?process=connect").headers["Location"]
    ana.get(identity.agree(sent))
    browser = Browser()
    who_comes_back(identity, browser)
    assert has_entered(browser)


@pytest.mark.parametrize(
    "claims", [{"iss": "https://otra.example"}, {"aud": "otra"}, {"exp": 1_000_000}], ids=["issuer", "audience", "expiry"]
)  # fmt: skip
def test_a_token_that_is_not_for_us_lets_nobody_in(
    identity: Identity, claims: dict[str, object], db: None
) -> None:
    identity.person = {"sub": "7", "email": "nora@nopal.example", "email_verified": True}
    identity.claims = claims
    browser = Browser()
    who_comes_back(identity, browser)
    assert not User.objects.exists()


def test_who_did_not_set_out_does_not_come_back(identity: Identity, db: None) -> None:
    """Somebody else's way back, put under one's nose, lets nobody in as them; nor does a used one."""
    identity.person = {"sub": "7", "email": "nora@nopal.example", "email_verified": True}
    mallory, victim = Browser(), Browser()
    back = identity.agree(mallory.post(OIDC).headers["Location"])
    victim.get(back)
    assert not User.objects.exists()
    victim.post(OIDC)
    victim.get(back)
    assert not User.objects.exists()
    mallory.get(back)
    assert User.objects.count() == 1


def test_cookies_travel_encrypted_and_out_of_reach_of_scripts(tmp_path: object) -> None:
    """Where the address says https: as it is put online, with its own settings."""
    said = (
        "import django; django.setup()\n"
        "from django.conf import settings as s\n"
        "print(s.SESSION_COOKIE_SECURE, s.CSRF_COOKIE_SECURE, s.SESSION_COOKIE_HTTPONLY,"
        " s.SESSION_COOKIE_SAMESITE, s.CSRF_COOKIE_SAMESITE, s.SECURE_SSL_REDIRECT,"
        " s.SECURE_HSTS_SECONDS >= 31536000, s.DEBUG)"
    )
    place = {
        "DJANGO_SETTINGS_MODULE": "trato.server.settings",
        "TRATO_DATA": str(tmp_path),
        "TRATO_ADDRESS": "https://trato.example",
        "TRATO_HOSTS": "trato.example",
    }
    done = subprocess.run(
        [sys.executable, "-c", said],
        env=os.environ | place,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["True", "True", "True", "Lax", "Lax", "True", "True", "False"]


def test_the_cookie_of_a_visit_says_so_itself(cast: Cast, settings: LazySettings) -> None:
    settings.SESSION_COOKIE_SECURE = True
    browser = Browser()
    browser.post(LOGIN, {"login": cast.ana.user.email, "password": PASSWORD}, secure=True)
    cookie = browser.cookies["sessionid"]
    assert (cookie["secure"], cookie["httponly"], cookie["samesite"]) == (True, True, "Lax")


def test_the_little_picture_of_a_page_is_there(client: Browser, db: None) -> None:
    """Browsers ask for it by themselves."""
    answer = client.get("/favicon.ico")
    assert answer.status_code == 301
    assert answer.headers["Location"].endswith("mark.svg")
