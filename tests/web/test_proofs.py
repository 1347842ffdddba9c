"""Both sides hold the same sealed paper and an evidence file, and anybody can check them."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.test import Client as Browser

from tests.calling import call
from tests.sealing.pango import can_print
from tests.web.cast import START, TEXT, Cast, agreed, browser_of, proposed
from trato.actions.agreeing import approve, propose
from trato.actions.drafting import save_draft
from trato.actions.papers import paper_of
from trato.actions.understanding import understand
from trato.core.events import Event, read_event
from trato.core.ledger import Entry as CoreEntry
from trato.core.ledger import append, entry_line
from trato.files.evidence import pack
from trato.store.models import ClientLink, Entry


def _file(raw: bytes, name: str) -> BytesIO:
    file = BytesIO(raw)
    file.name = name
    return file


@pytest.mark.skipif(not can_print(), reason="needs Pango (libpango-1.0-0, libpangoft2-1.0-0)")
def test_both_hold_the_same_sealed_paper(cast: Cast) -> None:
    """Who asks first has it made; the other gets the same bytes; a stranger finds it genuine."""
    agreed(cast)
    key = cast.milpa.key
    ours = browser_of(cast.ana).get(f"/r/{key}/acuerdo/1/pdf")
    theirs = browser_of(cast.carla).get(f"/t/{key}/acuerdo/1/pdf")
    assert ours.content == theirs.content
    assert ours.headers["Content-Disposition"].startswith("attachment")
    page = Browser().post("/verificar/", {"file": _file(ours.content, "acuerdo.pdf")})
    assert "Es auténtico: salió" in page.content.decode()
    changed = ours.content.replace(b"%PDF-1.7", b"%PDF-1.6", 1)
    page = Browser().post("/verificar/", {"file": _file(changed, "acuerdo.pdf")})
    assert "Es auténtico: salió" not in page.content.decode()


def test_nothing_is_sealed_before_both_agreed(cast: Cast) -> None:
    """A proposal is no agreement."""
    proposed(cast)
    assert browser_of(cast.ana).get(f"/r/{cast.milpa.key}/acuerdo/1/pdf").status_code == 409


def test_a_client_checks_their_evidence_with_one_command(cast: Cast, tmp_path: Path) -> None:
    """The page and the command say the same of the file."""
    agreed(cast)
    raw = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/acuerdo/prueba").content
    path = tmp_path / "prueba.zip"
    path.write_bytes(raw)
    assert call("verify", path).code == 0
    standing = call("standing", path, "--at", "2026-04-01T12:00:00-06:00")
    assert standing.code == 0
    page = Browser().post("/verificar/", {"file": _file(raw, "prueba.zip")})
    assert "Es auténtico: 5 asientos" in page.content.decode()


def test_a_book_made_anew_is_not_taken_for_ours(cast: Cast) -> None:
    """Whoever writes every entry again makes a chain that holds: its head is in no book of ours."""
    agreed(cast)
    raw = browser_of(cast.carla).get(f"/t/{cast.milpa.key}/acuerdo/prueba").content
    page = Browser().post("/verificar/", {"file": _file(_forged(raw), "prueba.zip")})
    assert "pero no lo llevamos aquí" in page.content.decode()
    assert "Es auténtico: " not in page.content.decode()


def _forged(raw: bytes) -> bytes:
    """Return evidence whose last act was somebody else's, with a chain that holds."""
    with ZipFile(BytesIO(raw)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    entries: list[CoreEntry] = []
    for line in members["hechos.jsonl"].splitlines():
        told = json.loads(line)["event"]
        event = read_event(
            told
            | (
                {"by": "diego", "recorded_by": "diego"}
                if told["kind"] == "version_approved"
                else {}
            )
        )
        assert isinstance(event, Event)
        entries.append(append(entries[-1] if entries else None, event, salt="0123456789abcdefgh"))
    members["hechos.jsonl"] = b"".join(entry_line(one) for one in entries)
    return pack(
        {
            name: one
            for name, one in members.items()
            if name.count(".") and name not in {"verificar.py", "LEEME-README.txt"}
        }
    )


def test_the_paper_names_the_entries_that_approved_it(cast: Cast) -> None:
    """So the sealed paper holds the book as it was then; what had no effect is no approval."""
    draft = save_draft(cast.beto, cast.milpa, TEXT, revision=0, at=START)
    version = propose(cast.beto, cast.milpa, revision=draft.revision, at=START)
    for label in ("C1", "C2", "C3"):
        understand(cast.carla, cast.milpa, 1, label, at=START)
    approve(cast.ana, cast.milpa, 1, version.sha256, at=START)
    approve(cast.carla, cast.milpa, 1, version.sha256, at=START, talked=True)
    paper = paper_of(cast.milpa, version, at=START, verify_address="https://x.example/verificar/")
    rows = Entry.objects.filter(kind="version_approved").order_by("seq")
    assert [(one.name, one.party, one.talked) for one in paper.approvals] == [
        ("Ana Ruiz", "Estudio Nopal", False),
        ("Carla Sosa", "La Milpa", True),
    ]
    assert [(one.seq, one.hash) for one in paper.approvals] == [(row.seq, row.hash) for row in rows]


@pytest.mark.django_db
def test_what_an_approval_is_worth_is_said_in_both_languages(client: Browser) -> None:
    """Plainly, to anybody."""
    assert "firma electrónica simple" in client.get("/que-vale/").content.decode()
    english = client.get("/que-vale/", headers={"accept-language": "en"}).content.decode()
    assert "a simple electronic signature" in english


def test_checking_keeps_nothing_and_minds_its_limits(cast: Cast) -> None:
    """Any bytes may be dropped: the answer is a sentence, and no row is written."""
    before = (Entry.objects.count(), ClientLink.objects.count())
    for raw in (b"", b"GIF89a", b"PK\x03\x04" + b"x" * 200, b"%PDF-1.7 nothing"):
        answer = Browser().post("/verificar/", {"file": _file(raw or b" ", "x.bin")})
        assert answer.status_code == 200
    assert Browser().post("/verificar/", {}).status_code == 200
    assert (Entry.objects.count(), ClientLink.objects.count()) == before


def test_a_third_partys_certificate_stands_beside_the_version(cast: Cast) -> None:
    """It is listed, handed out as it came, and part of later evidence."""
    agreed(cast)
    ana, key = browser_of(cast.ana), cast.milpa.key
    ana.post(f"/r/{key}/acuerdo/1/constancia/", {"file": _file(b"constancia", "nom151.asn1")})
    assert "nom151.asn1" in ana.get(f"/r/{key}/").content.decode()
    kept = cast.milpa.certificates.get()
    assert ana.get(f"/r/{key}/constancias/{kept.pk}").content == b"constancia"
    assert browser_of(cast.carla).get(f"/t/{key}/constancias/{kept.pk}").content == b"constancia"
    assert "nom151.asn1" in browser_of(cast.carla).get(f"/t/{key}/acuerdo/").content.decode()
    assert browser_of(cast.dario).get(f"/r/{key}/constancias/{kept.pk}").status_code == 404
    assert browser_of(cast.zoe).get(f"/t/{key}/constancias/{kept.pk}").status_code == 404
    assert b"nom151.asn1" in ana.get(f"/r/{key}/acuerdo/prueba").content


def test_a_doubt_is_cleared_where_the_agency_works(cast: Cast) -> None:
    """Ana sees what was not clear, answers, and the debt stays told as ours."""
    proposed(cast)
    key = cast.milpa.key
    browser_of(cast.carla).post(f"/t/{key}/acuerdo/1/C1/duda/", {"words": "¿Y si es festivo?"})
    ana = browser_of(cast.ana)
    page = ana.get(f"/r/{key}/dudas/").content.decode()
    assert "¿Y si es festivo?" in page
    doubt = Entry.objects.get(kind="doubt").event_id
    ana.post(f"/r/{key}/dudas/{doubt}/", {"words": "Pasa al siguiente hábil.", "does": "clear"})
    page = ana.get(f"/r/{key}/dudas/").content.decode()
    assert "No queda ninguna duda abierta" in page
    assert "La claridad la ponemos nosotros" in page


def test_no_clause_is_left_out_of_the_two_columns(cast: Cast) -> None:
    """Every sentence stands with whom it binds, or with both."""
    proposed(cast)
    for person, path in ((cast.ana, "r"), (cast.carla, "t")):
        tail = "deberes/" if path == "r" else "acuerdo/deberes/"
        page = browser_of(person).get(f"/{path}/{cast.milpa.key}/{tail}").content.decode()
        for words in ("entrega «informe»", "paga «cuota mensual»", "responde cada mensaje"):
            assert words in page
