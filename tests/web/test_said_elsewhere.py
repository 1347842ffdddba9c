"""What a client said by another way is noted in their name, and they read who noted it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.web.cast import TEXT, Cast, agreed, browser_of, proposed
from trato.actions.facts import record
from trato.core.events import Event, EventKind
from trato.store.ledgers import event_of
from trato.store.models import Attachment, Entry

NOW = datetime(2026, 4, 14, 16, 0, tzinfo=UTC)  # Tuesday 10:00 in Mexico
SAID = {"by": "carla", "channel": "email", "day": "2026-04-14", "hour": "9:10"}


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _happens(cast: Cast, kind: EventKind, **fields: object) -> str:
    at = NOW - timedelta(hours=5)
    return record(cast.ana, cast.milpa, kind, at=at, happened=at, fields=fields).event_id


def _said(cast: Cast, **point: str) -> Event:
    """Note as Ana what Carla wrote, with one point, and return the entry."""
    typed = {"step": "send", "words": "Eso no.", "keep-0": "1", "words-0": "Eso no.", **SAID}
    typed |= {f"{name}-0": value for name, value in point.items()}
    address = f"/r/{cast.milpa.key}/desacuerdos/anotar/"
    answer = browser_of(cast.ana).post(address, typed)
    assert answer.status_code == 302, answer.content.decode()
    return event_of(Entry.objects.get(kind="complaint"))


def _claim(made: Event) -> dict[str, object]:
    claims = made.fields["claims"]
    assert isinstance(claims, tuple)
    return {name: str(value) for name, value in claims[0].items() if name != "words"}


def test_what_a_client_wrote_by_mail_is_theirs_from_when_they_wrote(cast: Cast) -> None:
    """The time to answer counts from their mail; both pages say who noted it."""
    agreed(cast)
    made = _said(cast, asserts="late", about="c:C1")
    assert (made.by, made.recorded_by) == ("carla", "ana")
    assert made.channel is not None
    assert made.channel.value == "email"
    assert made.at == datetime(2026, 4, 14, 15, 10, tzinfo=UTC)
    page = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/dice/{made.id}/").content.decode()
    assert "como lo anotó Ana Ruiz" in page
    assert f"/libro/{made.id}/" in page
    ours = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/desacuerdos/{made.id}/")
    assert "lo anotó Ana Ruiz" in ours.content.decode()


def test_its_points_are_seen_before_it_is_noted(cast: Cast) -> None:
    """Nothing is entered, and what was typed about when and by whom goes on."""
    agreed(cast)
    address = f"/r/{cast.milpa.key}/desacuerdos/anotar/"
    typed = {"words": "El informe llegó tarde", **SAID}
    page = browser_of(cast.ana).post(address, typed).content.decode()
    assert 'value="9:10"' in page
    assert '<option value="email" selected>' in page
    assert not Entry.objects.filter(kind="complaint").exists()


def test_a_mail_of_tomorrow_is_not_noted(cast: Cast) -> None:
    """The question stands beside the day."""
    agreed(cast)
    typed = {"words": "No llegó", **SAID, "day": "2026-04-15"}
    address = f"/r/{cast.milpa.key}/desacuerdos/anotar/"
    page = browser_of(cast.ana).post(address, typed).content.decode()
    assert "Todavía no pasa" in page
    assert "Ver cómo se entiende" in page


@pytest.mark.parametrize("by", ["ana", "third", "nadie", ""])
def test_a_disagreement_of_the_client_is_of_somebody_of_theirs(cast: Cast, by: str) -> None:
    """Nobody of the agency, of neither side or without a name: the question stands there."""
    agreed(cast)
    point = {"keep-0": "1", "words-0": "Eso no.", "asserts-0": "late", "about-0": "c:C1"}
    typed = {"step": "send", "words": "Eso no.", **SAID, **point, "by": by, "third": "Su mamá"}
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/desacuerdos/anotar/", typed)
    assert answer.status_code == 409
    assert "¿Quién de La Milpa lo dijo?" in answer.content.decode()
    assert not Entry.objects.filter(kind="complaint").exists()


def test_without_a_person_of_the_client_nobody_said_it(cast: Cast) -> None:
    """The page says where to name one, and enters nothing as said by who notes it."""
    people = " (Carla Sosa: aprueba, acepta y pide; Diego Paz: pide)"
    proposed(cast, TEXT.replace(people, ""))
    point = {"keep-0": "1", "words-0": "Eso no.", "asserts-0": "late", "about-0": "c:C1"}
    typed = {"step": "send", "words": "Eso no.", **SAID, **point, "by": ""}
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/desacuerdos/anotar/", typed)
    assert "El acuerdo no nombra a nadie de La Milpa" in answer.content.decode()
    assert not Entry.objects.filter(kind="complaint").exists()


def test_a_point_is_about_something_that_happened(cast: Cast) -> None:
    """A delivery that nobody owed stands in the list, and the claim names it."""
    agreed(cast)
    delivered = _happens(cast, EventKind.DELIVERY, thing="publicación")
    made = _said(cast, asserts="not_agreed", about=f"e:{delivered}")
    claim = {"asserts": "not_agreed", "thing": "publicación", "event": delivered}
    assert _claim(made) == claim


def test_a_point_is_about_one_of_several_things_owed(cast: Cast) -> None:
    """Of two messages, the answer to the one that is meant."""
    agreed(cast)
    at = NOW - timedelta(days=4)
    first, _second = (
        record(cast.carla, cast.milpa, EventKind.MESSAGE, at=one, happened=one, text="¿Y?").event_id
        for one in (at, at + timedelta(days=1))
    )
    page = browser_of(cast.carla).post(f"/t/{cast.milpa.key}/dice/decir/", {"words": "Tardan."})
    [value] = [
        one.partition('"')[0]
        for one in page.content.decode().split('<option value="')
        if one.startswith("o:C3") and f"{first}" in one.partition('"')[0]
    ]
    made = _said(cast, asserts="late", about=value)
    assert _claim(made)["event"] == first


def test_a_point_names_what_the_agreement_does_not(cast: Cast) -> None:
    """Its own name, and how much it is about, as the agreement writes figures."""
    agreed(cast)
    made = _said(cast, asserts="owed", about="", thing="guardia de domingo", amount="1,500.00")
    assert _claim(made) == {
        "asserts": "owed",
        "thing": "guardia de domingo",
        "amount": "1500.00",
        "currency": "MXN",
    }


def test_an_amount_that_is_none_is_asked_for_again(cast: Cast) -> None:
    """Beside its point, with every word that was typed."""
    agreed(cast)
    point = {"keep-0": "1", "words-0": "Eso no.", "asserts-0": "owed", "amount-0": "mucho"}
    typed = {"step": "send", "words": "Eso no.", **SAID, **point}
    address = f"/r/{cast.milpa.key}/desacuerdos/anotar/"
    answer = browser_of(cast.ana).post(address, typed)
    assert answer.status_code == 409
    assert 'value="mucho"' in answer.content.decode()
    assert not Entry.objects.filter(kind="complaint").exists()


def test_its_mail_is_kept_as_its_evidence(cast: Cast) -> None:
    """The file is cited by its hash."""
    agreed(cast)
    mail = SimpleUploadedFile("correo.pdf", b"%PDF-1.4 correo", content_type="application/pdf")
    point = {"keep-0": "1", "words-0": "Eso no.", "asserts-0": "late", "about-0": "c:C1"}
    typed = {"step": "send", "words": "Eso no.", **SAID, **point, "files": mail}
    browser_of(cast.ana).post(f"/r/{cast.milpa.key}/desacuerdos/anotar/", typed)
    [evidence] = event_of(Entry.objects.get(kind="complaint")).evidence
    assert evidence.name == "correo.pdf"
    assert Attachment.objects.filter(relationship=cast.milpa).count() == 1


def test_who_may_only_read_notes_nothing(cast: Cast) -> None:
    """Rita is told who may; Darío finds nothing."""
    agreed(cast)
    address = f"/r/{cast.milpa.key}/desacuerdos/anotar/"
    assert browser_of(cast.rita).get(address).status_code == 403
    assert browser_of(cast.dario).get(address).status_code == 404
