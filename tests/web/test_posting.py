"""Letters go out to a real mail server on this machine, each once, and again when it says no."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from tests.web.cast import Cast, browser_of
from trato.actions.posting import WAITS, _claim, send_waiting
from trato.server.worker import Worker
from trato.store.models import Letter

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)


class Postbox:
    """A mail server's memory; `refusals` are what it says to the next letters instead of yes."""

    def __init__(self) -> None:
        self.mails: list[Message] = []
        self.refusals: list[str] = []

    async def handle_RCPT(  # noqa: N802  the server calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: Any
    ) -> str:
        if self.refusals:
            return self.refusals.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(  # noqa: N802  the server calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        content = envelope.content
        assert isinstance(content, bytes)
        self.mails.append(message_from_bytes(content, policy=default))
        return "250 OK"


@pytest.fixture
def postbox(settings: Any) -> Iterator[Postbox]:
    """A real server on the loopback, which the application is told to use."""
    box = Postbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = "127.0.0.1"
    settings.EMAIL_PORT = port
    yield box
    server.stop()


def _letter(cast: Cast, name: str = "una", **fields: Any) -> Letter:
    made = {"subject": "Hoy te tocan dos cosas", "text": "¿Llegó el informe?", **fields}
    return Letter.objects.create(
        agency=cast.ana.agency, occasion=f"prueba-{name}", to="carla@cliente.example", **made
    )


def test_a_letter_goes_out_once_with_every_letter_of_it(cast: Cast, postbox: Postbox) -> None:
    """From the agency by its name, text and page side by side, and never a second time."""
    _letter(cast, html="<p>¿Llegó el <b>informe</b>?</p>")
    assert Worker(lambda: NOW).round().sent == 1
    assert Worker(lambda: NOW + timedelta(days=1)).round().sent == 0
    (mail,) = postbox.mails
    assert isinstance(mail, EmailMessage)
    assert "Estudio Nopal" in str(mail["From"])
    assert mail["Subject"] == "Hoy te tocan dos cosas"
    assert mail["Auto-Submitted"] == "auto-generated"
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain is not None
    assert page is not None
    assert plain.get_content().strip() == "¿Llegó el informe?"
    assert "<b>informe</b>" in page.get_content()


def test_a_letter_waits_for_its_hour(cast: Cast, postbox: Postbox) -> None:
    """What is not to be said before nine is not said at eight."""
    _letter(cast, not_before=NOW + timedelta(hours=1))
    assert send_waiting(NOW) == 0
    assert send_waiting(NOW + timedelta(hours=1)) == 1


def test_a_busy_server_is_tried_again_later(cast: Cast, postbox: Postbox) -> None:
    """«Later» means later: nothing at once, and the same letter once after a while."""
    _letter(cast)
    postbox.refusals = ["451 come back later"]
    assert send_waiting(NOW) == 0
    assert send_waiting(NOW) == 0
    assert "451" in Letter.objects.get().trouble or "later" in Letter.objects.get().trouble
    assert send_waiting(NOW + WAITS[0]) == 1
    assert Letter.objects.get().trouble == ""
    assert len(postbox.mails) == 1


def test_an_address_that_nobody_has_is_given_up_at_once(cast: Cast, postbox: Postbox) -> None:
    """The letter after it goes out all the same, over the same server."""
    _letter(cast)
    _letter(cast, "otra")
    postbox.refusals = ["550 no such person"]
    assert send_waiting(NOW) == 1
    assert Letter.objects.get(occasion="prueba-una").failed_at == NOW


def test_after_enough_tries_a_letter_is_given_up_and_a_person_is_told(
    cast: Cast, postbox: Postbox
) -> None:
    """The page of mail says what the server answered; one button tries again."""
    letter = _letter(cast)
    postbox.refusals = ["451 not now"] * len(WAITS)
    now = NOW
    for wait in WAITS:
        assert send_waiting(now) == 0
        now += wait
    assert send_waiting(now + timedelta(days=9)) == 0
    letter.refresh_from_db()
    assert letter.failed_at is not None
    ana = browser_of(cast.ana)
    page = ana.get("/correo/").content.decode()
    assert "carla@cliente.example" in page
    assert "not now" in page
    assert "carla@cliente.example" not in browser_of(cast.dario).get("/correo/").content.decode()
    assert browser_of(cast.dario).post(f"/correo/{letter.pk}/").status_code == 404
    assert browser_of(cast.rita).post(f"/correo/{letter.pk}/").status_code == 403
    assert ana.post(f"/correo/{letter.pk}/").status_code == 302
    assert Worker().round().sent == 1


def test_a_server_that_is_down_costs_no_letter_a_try(
    cast: Cast, postbox: Postbox, settings: Any
) -> None:
    """However long it is down, nothing is given up; the trouble can be read meanwhile."""
    _letter(cast)
    port, settings.EMAIL_PORT = settings.EMAIL_PORT, 1
    for hours in range(40):
        assert send_waiting(NOW + timedelta(hours=hours)) == 0
    assert Letter.objects.get().tries == 0
    assert Letter.objects.get().trouble
    settings.EMAIL_PORT = port
    assert send_waiting(NOW + timedelta(hours=41)) == 1


def test_two_workers_send_a_letter_once(cast: Cast, postbox: Postbox) -> None:
    """Who read the same letter before the other claimed it finds it claimed."""
    letter = _letter(cast)
    same = Letter.objects.get(pk=letter.pk)
    assert _claim(letter, NOW)
    assert not _claim(same, NOW)
