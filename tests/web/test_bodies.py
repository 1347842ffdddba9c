"""What comes in is bounded: its size, its signs, its numbers, and how often."""

import pytest
from django.conf import LazySettings
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client as Browser
from django.utils import timezone

from tests.web.cast import TEXT, Cast, browser_of, proposed
from trato.actions.beginnings import make_link
from trato.store.models import ClientDevice


@pytest.fixture(autouse=True)
def nobody_has_tried(db: None) -> None:
    cache.clear()


def test_what_is_too_large_is_not_even_read(cast: Cast, settings: LazySettings) -> None:
    """It is refused by the length that it announces, before any of it lies on the disk."""
    settings.UPLOAD_BYTES_MAX = 1_000_000
    file = SimpleUploadedFile("grande.pdf", b"%PDF-" + b"x" * 2_100_000)
    answer = Browser().post("/verificar/", {"file": file})
    assert answer.status_code == 413
    assert "1 MB" in answer.content.decode()


@pytest.mark.parametrize("length", ["", "-1", "x", "9" * 400, "٣"])
def test_a_length_that_is_none_breaks_nothing(length: str, db: None) -> None:
    answer = Browser().get("/que-vale/", CONTENT_LENGTH=length)
    assert answer.status_code in {200, 413}


def test_the_sign_of_number_zero_is_no_text(cast: Cast) -> None:
    """One database keeps it and another breaks on it: it is refused before either sees it."""
    ana, place = browser_of(cast.ana), f"/r/{cast.milpa.key}/"
    for answer in (
        ana.post("/clientes/nuevo/", {"name": "La\0Milpa"}),
        ana.get("/clientes/?q=%00"),
        ana.get(f"{place}%00/"),
    ):
        assert answer.status_code == 400
        assert "Eso no es texto" in answer.content.decode()


def test_a_number_that_no_page_counted_is_none(cast: Cast) -> None:
    """A draft said to be at revision 10^400 is one that somebody else has changed."""
    proposed(cast)
    sent = {"text": TEXT, "revision": "9" * 400}
    assert (
        browser_of(cast.ana).post(f"/r/{cast.milpa.key}/acuerdo/decidir/", sent).status_code < 500
    )


@pytest.mark.parametrize("number", [10**9, 10**18, 10**30])
def test_no_number_in_an_address_breaks_a_page(cast: Cast, number: int) -> None:
    ana = browser_of(cast.ana)
    for path in (
        f"/r/{cast.milpa.key}/acuerdo/{number}/",
        f"/r/{cast.milpa.key}/constancias/{number}",
    ):
        assert ana.get(path).status_code == 404
    assert ana.post(f"/correo/{number}/").status_code == 404


def test_files_of_strangers_are_looked_at_a_bounded_number_of_times(db: None) -> None:
    statuses = [Browser().post("/verificar/").status_code for _ in range(61)]
    assert set(statuses[:60]) == {200}
    assert statuses[60] == 429


def test_one_link_does_not_let_in_without_end(cast: Cast) -> None:
    """Each time is a browser more in the list of who is in."""
    link = make_link(cast.ana, cast.carla.person, at=timezone.now())
    statuses = [Browser().post(link.path).status_code for _ in range(31)]
    assert statuses[29:] == [302, 429]
    assert ClientDevice.objects.count() == 30


@pytest.mark.parametrize(
    ("count", "said", "other"),
    [(0, "10.0.0.1, 10.0.0.2", "10.9.9.9"), (1, "6.6.6.6, 10.0.0.1", "7.7.7.7, 10.0.0.1")],
)
def test_nobody_tries_from_an_address_that_they_made_up(
    cast: Cast, settings: LazySettings, count: int, said: str, other: str
) -> None:
    """Only what the proxies in front say counts; what was written before them is not believed."""
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = count
    browser = Browser()
    for _ in range(10):
        browser.post("/entrar/", {"code": "123456789"}, headers={"x-forwarded-for": said})
    answer = browser.post("/entrar/", {"code": "123456789"}, headers={"x-forwarded-for": other})
    assert answer.status_code == 429
