"""People of a client come in by a link or a typed code, see where they are in, and can be put out."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.cache.backends.db import DatabaseCache
from django.http import HttpRequest
from django.test import Client as Browser
from django.utils import timezone

from tests.web.cast import Cast, browser_of
from trato.actions.access import digits_of, make_code, use_code
from trato.actions.beginnings import make_link
from trato.store.models import ClientCode, ClientDevice, ClientLink, Letter
from trato.store.refusal import RefusalError
from trato.web.frame import pacing

PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile Safari/604.1"


@pytest.fixture(autouse=True)
def nobody_has_tried(db: None) -> None:
    cache.clear()


def test_processes_count_tries_together_and_forget_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one has counted another knows: it stands in the database alone. Later it is free again."""
    processes = [DatabaseCache("trato_cache", {}) for _ in range(2)]

    def attempt(process: DatabaseCache) -> None:
        monkeypatch.setattr(pacing, "cache", process)
        pacing.count_try(HttpRequest(), "doors", most=4, within=pacing.HOUR, whose="carla")

    for process in (*processes, *processes):
        attempt(process)
    for process in processes:
        with pytest.raises(RefusalError):
            attempt(process)
    later = timezone.now() + 2 * pacing.HOUR
    monkeypatch.setattr("django.core.cache.backends.db.tz_now", lambda: later)
    attempt(processes[0])


def code_read_out(cast: Cast) -> str:
    """Let Ana make a code for Carla; return it as the page shows it."""
    page = browser_of(cast.ana).post(
        f"/r/{cast.milpa.key}/personas/{cast.carla.person.key}/codigo/"
    )
    found = re.search(r"\d{3} \d{3} \d{3}", page.content.decode())
    assert found is not None
    return found[0]


def test_a_code_lets_in_once_who_it_is_for(cast: Cast) -> None:
    """It is typed with or without its spaces; the second browser that types it stays outside."""
    code = code_read_out(cast)
    phone, other = Browser(headers={"user-agent": PHONE}), Browser()
    answer = phone.post("/entrar/", {"code": code.replace(" ", "-")})
    assert answer.headers["Location"] == f"/t/{cast.milpa.key}/"
    assert phone.get(f"/t/{cast.milpa.key}/").status_code == 200
    assert "Ese código no abre" in other.post("/entrar/", {"code": code}).content.decode()
    assert other.get(f"/t/{cast.milpa.key}/").status_code == 404


def test_looking_uses_no_code_up(cast: Cast) -> None:
    """A mail scanner may open whatever address it likes, with the code in it too."""
    code = code_read_out(cast)
    for way in ("get", "head"):
        getattr(Browser(), way)("/entrar/", {"code": code, "de": f"/t/{cast.milpa.key}/"})
    assert Browser().post("/entrar/", {"code": code}).status_code == 302


def test_a_code_is_over_after_its_minutes_and_when_there_is_a_newer_one(cast: Cast) -> None:
    now = timezone.now()
    late = make_code(cast.ana, cast.carla.person, at=now)
    assert use_code(late, at=now + timedelta(minutes=16)) is None
    newer = make_code(cast.ana, cast.carla.person, at=now)
    assert use_code(late, at=now) is None
    entered = use_code(newer, at=now)
    assert entered is not None
    assert (entered.short, entered.relationship) == ("carla", cast.milpa)


def test_the_digits_of_a_code_are_not_kept(cast: Cast) -> None:
    code = make_code(cast.ana, cast.carla.person, at=timezone.now())
    row = ClientCode.objects.get()
    assert code not in str(vars(row))


@pytest.mark.parametrize(
    "typed", ["", "12345678", "1234567890", "12345678x", "１２３４５６７８９", "\0" * 9]
)
def test_what_is_no_code_is_told_from_one(typed: str) -> None:
    assert digits_of(typed) == ""


def test_codes_are_not_tried_through(cast: Cast) -> None:
    """After ten wrong ones in a quarter of an hour even the right one has to wait."""
    code = code_read_out(cast)
    browser = Browser()
    wrong = f"{(int(code.replace(' ', '')) + 1) % 10**9:09d}"
    for _ in range(10):
        assert browser.post("/entrar/", {"code": wrong}).status_code == 200
    assert browser.post("/entrar/", {"code": code}).status_code == 429


def test_a_code_goes_by_mail_to_who_has_the_address(cast: Cast) -> None:
    """Whoever asks reads the same answer; only the address of somebody there gets a letter."""
    said = []
    for email in ("CARLA@cliente.example", "nadie@cliente.example", "zoe@cliente.example"):
        page = Browser().post(
            "/entrar/pedir/", {"de": f"/t/{cast.milpa.key}/acuerdo/", "email": email}
        )
        said.append(re.sub(r'value="[^"]*"|csrf\S+|"X-CSRFToken"[^}]*', "", page.content.decode()))
    assert said[0] == said[1] == said[2]
    letter = Letter.objects.get()
    assert letter.to == "carla@cliente.example"
    code = re.search(r"\d{3} \d{3} \d{3}", letter.text)
    assert code is not None
    assert not re.search(r"\d{3}", letter.subject)
    sent = {"code": code[0], "de": f"/t/{cast.milpa.key}/acuerdo/"}
    assert Browser().post("/entrar/", sent).headers["Location"] == f"/t/{cast.milpa.key}/acuerdo/"


def test_nobody_is_flooded_with_codes(cast: Cast) -> None:
    sent = {"de": f"/t/{cast.milpa.key}/", "email": "carla@cliente.example"}
    answers = [Browser().post("/entrar/pedir/", sent).status_code for _ in range(5)]
    assert answers == [200, 200, 200, 429, 429]
    assert Letter.objects.count() == 3


@pytest.mark.parametrize(
    "path", ["https://otra.example/", "//otra.example/t/x/", "/t//otra.example", "/t/../cuenta/", "/clientes/", "/t/x\r\ny/"]
)  # fmt: skip
def test_a_code_leads_nowhere_but_to_its_own_pages(cast: Cast, path: str) -> None:
    answer = Browser().post("/entrar/", {"code": code_read_out(cast), "de": path})
    assert answer.headers["Location"] == f"/t/{cast.milpa.key}/"


def test_who_finds_nothing_in_the_portal_is_shown_the_door(cast: Cast) -> None:
    """It is shown for any address alike, so that it says nothing of what is there."""
    for key in (cast.milpa.key, "nada-de-nada"):
        page = Browser().get(f"/t/{key}/acuerdo/")
        assert page.status_code == 404
        assert f"/entrar/?de=/t/{key}/acuerdo/" in page.content.decode()


def test_a_client_sees_where_they_are_in_and_signs_out(cast: Cast) -> None:
    """Carla sees her phone and this browser, none of Diego's, and puts the phone out."""
    here, phone = browser_of(cast.carla), Browser(headers={"user-agent": PHONE})
    phone.post("/entrar/", {"code": code_read_out(cast)})
    browser_of(cast.diego)
    page = here.get(f"/t/{cast.milpa.key}/ajustes/").content.decode()
    assert "Safari en iPhone" in page
    assert page.count("visto por última vez") == 2
    device = ClientDevice.objects.get(way="code")
    here.post(f"/t/{cast.milpa.key}/ajustes/navegadores/{device.pk}/")
    assert phone.get(f"/t/{cast.milpa.key}/").status_code == 404
    assert here.get(f"/t/{cast.milpa.key}/").status_code == 200


def test_a_client_keeps_only_this_browser(cast: Cast) -> None:
    """Their links no longer open and their other browsers are out; nobody else's are touched."""
    link = make_link(cast.ana, cast.carla.person, at=timezone.now())
    here, other, diego = browser_of(cast.carla), browser_of(cast.carla), browser_of(cast.diego)
    here.post(f"/t/{cast.milpa.key}/ajustes/cerrar/")
    assert Browser().get(link.path).status_code == 410
    pages = [one.get(f"/t/{cast.milpa.key}/").status_code for one in (here, other, diego)]
    assert pages == [200, 404, 200]


def test_a_provider_puts_one_out_or_everybody(cast: Cast) -> None:
    """Diego's browser, then Carla altogether, then all; what they did stays in the ledger."""
    ana, carla, diego = (browser_of(one) for one in (cast.ana, cast.carla, cast.diego))
    place, portal = f"/r/{cast.milpa.key}", f"/t/{cast.milpa.key}/"
    device = ClientDevice.objects.get(person=cast.diego.person)
    assert "Firefox en Linux" in ana.get(f"{place}/acceso/").content.decode()
    ana.post(f"{place}/acceso/navegadores/{device.pk}/")
    assert (carla.get(portal).status_code, diego.get(portal).status_code) == (200, 404)
    ana.post(f"{place}/personas/{cast.carla.person.key}/cerrar/")
    assert carla.get(portal).status_code == 404
    link = make_link(cast.ana, cast.lola.person, at=timezone.now())
    ana.post(f"{place}/acceso/cerrar/")
    assert Browser().post(link.path).status_code == 410
    assert "no puede entrar nadie todavía" in ana.get(f"{place}/acceso/").content.decode()


def test_a_link_that_was_taken_back_no_longer_opens(cast: Cast) -> None:
    made = make_link(cast.ana, cast.carla.person, at=timezone.now())
    browser_of(cast.ana).post(f"/r/{cast.milpa.key}/acceso/enlaces/{made.row.pk}/")
    assert Browser().get(made.path).status_code == 410
    assert ClientLink.objects.get(pk=made.row.pk).revoked_at is not None


def test_a_browser_that_stays_away_is_out(cast: Cast) -> None:
    """When it was last here is noted to the hour, and after thirty days it has to enter again."""
    carla, portal = browser_of(cast.carla), f"/t/{cast.milpa.key}/"
    devices = ClientDevice.objects.filter(person=cast.carla.person)
    devices.update(seen_at=timezone.now() - timedelta(days=29))
    assert carla.get(portal).status_code == 200
    assert timezone.now() - devices.get().seen_at < timedelta(minutes=5)
    devices.update(seen_at=timezone.now() - timedelta(days=31))
    assert carla.get(portal).status_code == 404


def test_a_client_chooses_their_language(cast: Cast) -> None:
    carla, place = browser_of(cast.carla), f"/t/{cast.milpa.key}/ajustes/"
    carla.post(place, {"language": "en"})
    assert 'lang="en"' in carla.get(place).content.decode()
