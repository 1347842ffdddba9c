"""The pages and letters of accounts speak as the rest of Trato does, in both languages."""

from __future__ import annotations

import re

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import get_default_password_validators
from django.core import mail
from django.core.cache import cache
from django.test import Client as Browser
from django.utils import translation

from tests.web.cast import Cast
from trato.web.frame.assets import WEB
from trato.web.frame.borrowed import in_our_words, said_by_others

PASSWORD = "correct horse battery"
LANGUAGES = ("es", "en")
FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1"


@pytest.fixture(autouse=True)
def nobody_has_tried(db: None) -> None:
    cache.clear()


def visitor(language: str, agent: str = FIREFOX) -> Browser:
    return Browser(headers={"accept-language": language, "user-agent": agent})


def inside(cast: Cast, agent: str = FIREFOX) -> Browser:
    browser = visitor("es", agent)
    browser.post("/cuenta/login/", {"login": cast.ana.user.email, "password": PASSWORD})
    return browser


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_borrowed_is_shown_in_others_words(language: str) -> None:
    """Every text of allauth's and Django's that somebody may read here has one of ours."""
    ours = in_our_words(language)
    assert [text for text in said_by_others() if text not in ours] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ours_are_the_words_that_pages_take(language: str) -> None:
    """The catalogue comes before allauth's and Django's own, and holds nothing that none says."""
    ours = in_our_words(language)
    said = said_by_others()
    assert [text for text in ours if text not in said] == []
    with translation.override(language):
        wrong = [text for text in ours if translation.gettext(text) != ours[text]]
    plural = [text for text in wrong if "character" in text]
    assert wrong == plural


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_words_ask_for_nothing_that_is_not_filled_in(language: str) -> None:
    blank = re.compile(r"%\(\w+\)s|%[sd]|\{\w+\}")
    wrong = [
        text
        for text, said in in_our_words(language).items()
        if not set(blank.findall(said)) <= set(blank.findall(text))
    ]
    assert wrong == []


def test_in_spanish_nobody_is_spoken_to_as_usted() -> None:
    """Nor asked for things «por favor», nor shown what only English says."""
    stranger = re.compile(
        r"\b(usted|por favor|su cuenta|email|passkey|login|link)\b", re.IGNORECASE
    )
    said = in_our_words("es")
    assert [
        one for one in said.values() if stranger.search(re.sub(r"%\(\w+\)s|<[^>]+>", "", one))
    ] == []


@pytest.mark.parametrize(
    "path", ["/cuenta/login/", "/cuenta/signup/", "/cuenta/password/reset/", "/cuenta/login/code/"]
)
def test_a_label_is_said_once(db: None, path: str) -> None:
    """Not again inside the line, nor with a colon."""
    page = visitor("es").get(path).content.decode()
    assert "placeholder" not in page
    labels = re.findall(r"<label[^>]*>(.*?)</label>", page, re.DOTALL)
    assert labels
    assert not [one for one in labels if one.strip().endswith(":")]


def test_a_new_password_is_told_its_rules_in_one_sentence(db: None) -> None:
    """With the number that holds; and what is wrong says how to mend it."""
    page = visitor("es").get("/cuenta/signup/").content.decode()
    least = next(
        one.min_length for one in get_default_password_validators() if hasattr(one, "min_length")
    )
    assert f"Al menos {least} caracteres; que no sea una contraseña común ni sólo números." in page
    assert "<ul><li>" not in page
    refused = visitor("es").post("/cuenta/signup/", {"email": "nora@nopal", "password1": "12345"})
    said = refused.content.decode()
    assert "Ese correo no está completo." in said
    assert "Es muy corta: necesita al menos 10 caracteres" in said
    assert "Son sólo números. Agrega letras." in said


def test_the_door_says_where_clients_come_in(db: None) -> None:
    page = visitor("es").get("/cuenta/login/").content.decode()
    assert "¿Eres cliente?" in page
    assert 'href="/entrar/"' in page


def test_who_was_invited_reads_where_the_account_leads(db: None) -> None:
    """Everybody else founds an agency."""
    invited = visitor("es").get("/cuenta/signup/?next=/invitacion/abc/").content.decode()
    assert "Con ella entras a la agencia que te invitó" in invited
    assert "le pones nombre a tu agencia" in visitor("es").get("/cuenta/signup/").content.decode()


def test_a_page_of_accounts_has_one_main_act(cast: Cast) -> None:
    ana = inside(cast)
    EmailAddress.objects.create(
        user=cast.ana.user, email=cast.ana.user.email, verified=True, primary=True
    )
    EmailAddress.objects.create(user=cast.ana.user, email="otra@nopal.example")
    ana.post("/cuenta/reauthenticate/", {"password": PASSWORD})
    for path in (
        "email/",
        "password/change/",
        "2fa/",
        "2fa/webauthn/add/",
        "2fa/totp/activate/",
        "sessions/",
    ):
        page = ana.get(f"/cuenta/{path}").content.decode()
        assert len(re.findall(r'class="(?:button )?main"', page)) <= 1, path


def test_open_sessions_are_browsers_with_a_name(cast: Cast) -> None:
    """The one in hand is told apart; the others can be closed together."""
    ana = inside(cast)
    inside(cast, SAFARI)
    page = ana.get("/cuenta/sessions/").content.decode()
    assert "Firefox en Windows" in page
    assert "Safari en iPhone" in page
    assert "Mozilla" not in page
    assert "<table" not in page
    assert page.count("<b>éste</b>") == 1
    ana.post("/cuenta/sessions/")
    assert "Safari en iPhone" not in ana.get("/cuenta/sessions/").content.decode()


def test_letters_say_who_writes_what_to_do_and_what_if_it_was_not_you(cast: Cast) -> None:
    for path, send in (("password/reset/", "email"), ("login/code/", "email")):
        visitor("es").post(f"/cuenta/{path}", {send: cast.ana.user.email})
    assert [one.subject for one in mail.outbox] == [
        "Pon otra contraseña",
        "Tu código para entrar a Trato",
    ]
    for one in mail.outbox:
        assert "Si no fuiste tú, no hagas nada" in one.body
        assert "Trato" in one.body
    visitor("en").post("/cuenta/password/reset/", {"email": cast.ana.user.email})
    assert mail.outbox[-1].subject == "Set another password"


def test_a_changed_password_is_told_by_letter(cast: Cast) -> None:
    """From which browser; and the way to take the account back."""
    EmailAddress.objects.create(
        user=cast.ana.user, email=cast.ana.user.email, verified=True, primary=True
    )
    sent = {
        "oldpassword": PASSWORD,
        "password1": "otra muy distinta",
        "password2": "otra muy distinta",
    }
    inside(cast).post("/cuenta/password/change/", sent)
    (letter,) = mail.outbox
    assert letter.subject == "Cambió tu contraseña"
    assert "Firefox en Windows" in letter.body
    assert "http://testserver/cuenta/password/reset/" in letter.body


def test_letters_wear_the_colours_of_the_pages() -> None:
    """Mail fetches nothing, so the tokens stand in it again: each of them is one of the pages'."""
    letter = (WEB / "templates" / "mail" / "look.html").read_text(encoding="utf-8")
    tokens = (WEB / "static" / "css" / "tokens.css").read_text(encoding="utf-8").lower()
    worn = {one.lower() for one in re.findall(r"#[0-9A-Fa-f]{6}\b", letter)}
    assert worn
    assert [one for one in worn if one not in tokens] == []


def test_a_passkey_is_named_in_our_words(cast: Cast) -> None:
    """Django makes labels of the names of fields: none of those is shown."""
    user = cast.ana.user
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    ana = inside(cast)
    ana.post("/cuenta/reauthenticate/", {"password": PASSWORD})
    page = ana.get("/cuenta/2fa/webauthn/add/").content.decode()
    assert "Nombre de la llave" in page
    assert ">Name<" not in page
