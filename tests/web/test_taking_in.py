"""An agreement that was in force already is the provider's reading until the client confirms it."""

import hashlib
from datetime import UTC, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.web.cast import TEXT, Cast, browser_of
from trato.store.differing import differing
from trato.store.models import DueLine, Entry, Letter, Proof
from trato.web.files.uploads import kind_of, plain_name

NOW = datetime(2026, 3, 10, 17, 0, tzinfo=UTC)
PDF = b"%PDF-1.7\n% a signed contract\n"


@pytest.fixture(autouse=True)
def march(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every page be read on the tenth of March."""
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def brought(cast: Cast, **changed: object) -> int:
    """Bring the agreement in as Ana; return the status of the answer."""
    sent = {
        "text": TEXT,
        "revision": "0",
        "since": "2026-01-05",
        "proof": SimpleUploadedFile("../Contrato firmado.pdf", PDF, "text/html"),
    }
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/en-vigor/", sent | changed)
    cast.milpa.refresh_from_db()
    return answer.status_code


def test_only_the_provider_sees_what_was_taken_in(cast: Cast) -> None:
    """Ana reads «según tu lectura»; Carla is only asked, wherever she goes."""
    assert brought(cast) == 302
    assert cast.milpa.is_provisional
    page = browser_of(cast.ana).get(f"/r/{cast.milpa.key}/").content.decode()
    assert "Según tu lectura" in page
    assert "Contrato firmado.pdf" in page
    carla = browser_of(cast.carla)
    for path in ("", "acuerdo/", "dice/", "dice/decir/", "pedir/", "conversacion/"):
        answer = carla.get(f"/t/{cast.milpa.key}/{path}", follow=True)
        assert answer.redirect_chain[-1][0] == f"/t/{cast.milpa.key}/acuerdo/es-asi/"
        assert "¿Es esto lo que acordamos?" in answer.content.decode()
    assert DueLine.objects.filter(relationship=cast.milpa).exists()


def test_the_proof_is_cited_by_its_hash_and_handed_out_as_it_came(cast: Cast) -> None:
    """The event of the proposal names the file; both sides download the same bytes, never inline."""
    brought(cast)
    proof = Proof.objects.get()
    assert (proof.name, proof.content_type) == ("Contrato firmado.pdf", "application/pdf")
    entry = Entry.objects.get(kind="version_proposed")
    assert hashlib.sha256(PDF).hexdigest() in bytes(entry.payload).decode()
    key = cast.milpa.key
    for browser, path in (
        (browser_of(cast.ana), f"/r/{key}/en-vigor/{proof.key}"),
        (browser_of(cast.carla), f"/t/{key}/acuerdo/consta/{proof.key}"),
    ):
        answer = browser.get(path)
        assert answer.content == PDF
        assert answer["Content-Disposition"].startswith("attachment")
        assert answer["X-Content-Type-Options"] == "nosniff"
    assert browser_of(cast.dario).get(f"/r/{key}/en-vigor/{proof.key}").status_code == 404


def test_what_the_client_confirms_is_agreed_from_its_day(cast: Cast) -> None:
    """Carla confirms the bytes that she read; the months before are owed as the text says."""
    brought(cast)
    version = cast.milpa.versions.get()
    assert "rige desde el 2026-01-05" in version.text
    carla, key = browser_of(cast.carla), cast.milpa.key
    sent = {"number": str(version.number), "sha256": version.sha256}
    assert carla.post(f"/t/{key}/acuerdo/es-asi/si/", sent).status_code == 302
    cast.milpa.refresh_from_db()
    assert not cast.milpa.is_provisional
    assert Entry.objects.get(kind="version_approved").by == "carla"
    assert carla.get(f"/t/{key}/").status_code == 200
    owed = set(DueLine.objects.filter(relationship=cast.milpa).values_list("period", flat=True))
    assert "2026-02" in owed
    assert differing(cast.milpa) == []


def test_who_may_not_approve_does_not_confirm(cast: Cast) -> None:
    """Diego is told whose it is; other bytes are confirmed by nobody."""
    brought(cast)
    version = cast.milpa.versions.get()
    path = f"/t/{cast.milpa.key}/acuerdo/es-asi/si/"
    sent = {"number": "1", "sha256": version.sha256}
    assert browser_of(cast.diego).post(path, sent).status_code == 403
    assert browser_of(cast.carla).post(path, sent | {"sha256": "0" * 64}).status_code == 409
    cast.milpa.refresh_from_db()
    assert cast.milpa.is_provisional


def test_what_differs_is_told_and_no_longer_held(cast: Cast) -> None:
    """Carla says what is not so: nothing is owed by that text, and Ana has it by letter."""
    brought(cast)
    path = f"/t/{cast.milpa.key}/acuerdo/es-asi/no/"
    carla = browser_of(cast.carla)
    assert "¿Qué no es así?" in carla.post(path, {"number": "1"}).content.decode()
    carla.post(path, {"number": "1", "reason": "Eran 20,000.00, no 24,000.00."})
    cast.milpa.refresh_from_db()
    assert not cast.milpa.is_provisional
    assert "20,000.00" in Letter.objects.get(to="ana@nopal.example").text
    browser_of(cast.ana).get(f"/r/{cast.milpa.key}/")
    assert not DueLine.objects.filter(relationship=cast.milpa, is_open=True).exists()


def test_nothing_typed_is_lost_without_a_proof(cast: Cast) -> None:
    """A page, a program or nothing at all is no proof; the text stays in the draft."""
    for wrong in (SimpleUploadedFile("a.html", b"\x00\x01MZ"), ""):
        revision = str(cast.milpa.draft.revision) if hasattr(cast.milpa, "draft") else "0"
        assert brought(cast, proof=wrong, revision=revision) == 200
    assert not Proof.objects.exists()
    assert not cast.milpa.is_provisional
    assert "«informe»" in cast.milpa.draft.text


def test_a_mail_can_be_pasted_as_the_proof(cast: Cast) -> None:
    """The words of the mail are kept as a text."""
    assert brought(cast, proof="", mail="De: Carla\n\nVa, así quedamos.") == 302
    assert "así quedamos" in bytes(Proof.objects.get().raw).decode()


def test_files_are_told_by_their_bytes() -> None:
    """Neither a name nor what the browser says makes a page out of a file."""
    assert kind_of(PDF) == "application/pdf"
    assert kind_of(b"From: a@b.c\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nHola") == "message/rfc822"
    assert kind_of(b"<script>alert(1)</script>") == "text/plain; charset=utf-8"
    assert kind_of(b"MZ\x90\x00\x03") is None
    assert plain_name("C:\\secretos\\a\x00b<c>.pdf") == "abc.pdf"
