"""Both sides hold the same sealed paper and an evidence file, and anybody can check them."""

from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client as Browser

from tests.calling import call
from tests.sealing.pango import can_print
from tests.web.cast import Cast, agreed, browser_of, proposed
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
    assert "Cuadra" in page.content.decode()


def test_checking_keeps_nothing_and_minds_its_limits(cast: Cast) -> None:
    """Any bytes may be dropped: the answer is a sentence, and no row is written."""
    before = (Entry.objects.count(), ClientLink.objects.count())
    for raw in (b"", b"GIF89a", b"PK\x03\x04" + b"x" * 200, b"%PDF-1.7 nothing"):
        answer = Browser().post("/verificar/", {"file": _file(raw or b" ", "x.bin")})
        assert answer.status_code == 200
    assert Browser().post("/verificar/", {}).status_code == 200
    assert (Entry.objects.count(), ClientLink.objects.count()) == before


def test_a_third_partys_constancy_stands_beside_the_version(cast: Cast) -> None:
    """It is listed, handed out as it came, and part of later evidence."""
    agreed(cast)
    ana, key = browser_of(cast.ana), cast.milpa.key
    ana.post(f"/r/{key}/acuerdo/1/constancia/", {"file": _file(b"constancia", "nom151.asn1")})
    assert "nom151.asn1" in ana.get(f"/r/{key}/").content.decode()
    kept = cast.milpa.constancies.get()
    assert ana.get(f"/r/{key}/constancias/{kept.pk}").content == b"constancia"
    assert browser_of(cast.dario).get(f"/r/{key}/constancias/{kept.pk}").status_code == 404
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
