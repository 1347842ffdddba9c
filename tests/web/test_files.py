"""Files as evidence: the ledger cites their hashes, and who reads the entry reads the file."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from tests.web.cast import Cast, agreed, browser_of
from trato.actions.attaching import FILE_BYTES_MAX, Given
from trato.actions.evidence import evidence_of
from trato.actions.facts import record
from trato.core.events import EventKind
from trato.store.ledgers import event_of
from trato.store.models import Attachment, Entry

NOW = datetime(2026, 3, 17, 16, 0, tzinfo=UTC)
PDF = b"%PDF-1.4 informe de febrero"


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "now", lambda: NOW)


def _delivered(cast: Cast, **more: object) -> Entry:
    body = {"que": "entrega", "thing": "informe", "period": "2026-02", "day": "2026-03-17"}
    body |= {"by": "ana", "files": [SimpleUploadedFile("../informe.pdf", PDF)], **more}
    answer = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", body)
    assert answer.status_code == 302
    return Entry.objects.filter(relationship=cast.milpa).latest("seq")


def test_a_delivery_is_noted_with_its_file(cast: Cast) -> None:
    """The entry holds the hash; the bytes are what was sent, under a plain name."""
    agreed(cast)
    entry = _delivered(cast)
    (evidence,) = event_of(entry).evidence
    kept = Attachment.objects.get()
    assert (evidence.name, evidence.sha256) == ("informe.pdf", sha256(PDF).hexdigest())
    assert bytes(kept.raw) == PDF


def test_both_sides_take_the_file_from_the_page_of_the_delivery(cast: Cast) -> None:
    """As something to keep, never shown in place."""
    agreed(cast)
    entry, kept = _delivered(cast), Attachment.objects.get()
    for who, base in ((cast.ana, f"/r/{cast.milpa.key}"), (cast.carla, f"/t/{cast.milpa.key}")):
        browser = browser_of(who)
        assert "informe.pdf" in browser.get(f"{base}/entregas/{entry.event_id}/").content.decode()
        answer = browser.get(f"{base}/archivos/{kept.key}")
        assert answer.content == PDF
        assert answer.headers["Content-Disposition"].startswith("attachment")


def test_the_file_of_a_private_note_is_nobody_elses(cast: Cast) -> None:
    """Neither on a page nor at its address nor in the evidence file."""
    agreed(cast)
    _delivered(cast, private="1")
    kept = Attachment.objects.get()
    for who, base in ((cast.beto, "r"), (cast.carla, "t")):
        assert (
            browser_of(who).get(f"/{base}/{cast.milpa.key}/archivos/{kept.key}").status_code == 404
        )
    assert browser_of(cast.ana).get(f"/r/{cast.milpa.key}/archivos/{kept.key}").status_code == 200
    assert b"informe de febrero" not in evidence_of(cast.carla, cast.milpa)


def test_a_file_is_added_later_to_an_entry(cast: Cast) -> None:
    """By either side; a new entry about the old one cites it, and nothing owed changes."""
    agreed(cast)
    entry = _delivered(cast)
    address = f"/t/{cast.milpa.key}/libro/{entry.event_id}/"
    body = {"how": "attach", "files": [SimpleUploadedFile("acuse.txt", b"recibido")]}
    carla = browser_of(cast.carla)
    assert carla.post(address, body).status_code == 302
    last = event_of(Entry.objects.filter(relationship=cast.milpa).latest("seq"))
    assert (last.about, last.evidence[0].name) == ((entry.event_id,), "acuse.txt")
    assert "acuse.txt" in carla.get(address).content.decode()


def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(cast: Cast) -> None:
    """A program is no document, and too large is too large."""
    agreed(cast)
    body = {"que": "entrega", "thing": "informe", "by": "ana", "text": "Va el informe"}
    for raw in (b"MZ\x00\x01\x02", b"%PDF-" + b"x" * FILE_BYTES_MAX):
        files = [SimpleUploadedFile("a.pdf", raw)]
        page = browser_of(cast.ana).post(f"/r/{cast.milpa.key}/anotar/", {**body, "files": files})
        said = page.content.decode()
        assert "Vale un PDF" in said or "Pesa demasiado" in said
        assert "Va el informe</textarea>" in said
    assert not Attachment.objects.exists()


def test_small_files_travel_in_the_evidence_file_and_are_checked_there(
    cast: Cast, tmp_path: Path
) -> None:
    """`verificar.py` holds each against the hash that the ledger cites."""
    agreed(cast)
    _delivered(cast)
    large = Given("grande.pdf", "application/pdf", b"%PDF-" + b"x" * 1_500_000)
    fields = {"thing": "informe"}
    record(
        cast.ana, cast.milpa, EventKind.DELIVERY, at=NOW, happened=NOW, fields=fields, files=[large]
    )
    with zipfile.ZipFile(BytesIO(evidence_of(cast.carla, cast.milpa))) as archive:
        archive.extractall(tmp_path)
        cited = [json.loads(line) for line in archive.read("hechos.jsonl").splitlines()]
    (kept,) = (tmp_path / "archivos").iterdir()
    assert kept.read_bytes() == PDF
    assert any("grande.pdf" in json.dumps(one) for one in cited)
    program = [sys.executable, str(tmp_path / "verificar.py")]
    assert subprocess.run(program, check=False, capture_output=True).returncode == 0
    kept.write_bytes(PDF + b".")
    assert subprocess.run(program, check=False, capture_output=True).returncode == 4
