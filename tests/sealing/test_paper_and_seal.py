"""The paper of an agreement is the same for everybody, and a change to it is seen."""

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from asn1crypto import keys, tsp
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from fontTools.ttLib import TTFont
from pyhanko.sign.timestamps import DummyTimeStamper

from tests.sealing.pango import can_print
from trato.core.words import Language
from trato.sealing import (
    Approval,
    Paper,
    PaperClause,
    Seal,
    make_seal,
    paper_pdf,
    seal_pdf,
    verify_pdf,
)
from trato.sealing.faces import faces
from trato.sealing.seal import KEY_FILE, stamper

if not can_print():
    pytest.skip("needs Pango (libpango-1.0-0, libpangoft2-1.0-0)", allow_module_level=True)

AT = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
PAPER = Paper(
    title="Contenidos de La Milpa",
    language=Language.SPANISH,
    number=1,
    sha256="ab" * 32,
    front=("Prestador: Estudio Nopal.", "Cliente: La Milpa."),
    clauses=tuple(
        PaperClause(f"C{n}", "Informe", ("El prestador entrega «informe» cada mes.",) * 3)
        for n in range(1, 6)
    ),
    approvals=(Approval("Carla Sosa", "La Milpa", "lunes 2 de marzo de 2026, 9:00"),),
    verify_address="https://trato.example/verificar/",
)


@pytest.fixture(scope="module")
def seal(tmp_path_factory: pytest.TempPathFactory) -> Seal:
    return make_seal(tmp_path_factory.mktemp("seal"), name="Trato de prueba", at=datetime.now(UTC))


@pytest.fixture(scope="module")
def sealed(seal: Seal) -> bytes:
    return seal_pdf(paper_pdf(PAPER), seal, reason="Acuerdo aprobado", name="Trato")


def test_the_same_paper_gives_the_same_bytes() -> None:
    """Before it is sealed, a paper depends on nothing but what stands on it."""
    assert paper_pdf(PAPER) == paper_pdf(PAPER)


def test_the_faces_of_a_paper_are_cut_once(tmp_path: Path) -> None:
    """Another process finds the files and cuts none; cut anew, they are the same bytes."""
    for one in faces():
        (tmp_path / one.file.name).write_bytes(one.file.read_bytes())
    lost = next(tmp_path.glob("Vollkorn-*"))
    kept = next(tmp_path.glob("Inter-400-*"))
    before, at = lost.read_bytes(), kept.stat().st_mtime_ns
    lost.unlink()
    assert {one.file for one in faces(tmp_path)} == set(tmp_path.iterdir())
    assert lost.read_bytes() == before
    assert kept.stat().st_mtime_ns == at


def test_a_name_is_set_in_the_letters_it_is_written_in() -> None:
    """Every face has Spanish, Polish, Greek and Cyrillic letters, and figures of one width."""
    for one in faces():
        font = TTFont(one.file)
        assert {ord(letter) for letter in "ñ¿«»ŁęώЖ€−"} <= font.getBestCmap().keys()
        features = font["GSUB"].table.FeatureList.FeatureRecord
        assert "tnum" in {one.FeatureTag for one in features}
        assert "fvar" not in font


def test_a_sealed_paper_is_known_again(seal: Seal, sealed: bytes) -> None:
    """It is whole, it is ours, and it says when."""
    found = verify_pdf(sealed, seal)
    assert found is not None
    assert (found.is_intact, found.is_ours) == (True, True)
    assert found.at is not None


def test_one_changed_byte_is_seen(seal: Seal, sealed: bytes) -> None:
    """Also where a reader would see nothing."""
    place = len(sealed) // 3
    changed = sealed[:place] + bytes([sealed[place] ^ 1]) + sealed[place + 1 :]
    found = verify_pdf(changed, seal)
    assert found is None or not found.is_intact


def test_another_seal_is_not_ours(sealed: bytes, tmp_path: Path) -> None:
    """A paper that somebody else sealed is intact to them and not genuine here."""
    other = make_seal(tmp_path, name="Otra casa", at=datetime.now(UTC))
    found = verify_pdf(sealed, other)
    assert found is None or not found.is_ours


def test_what_is_no_pdf_has_no_seal(seal: Seal) -> None:
    """Neither a picture nor a paper without a seal is evidence of anything."""
    assert verify_pdf(b"GIF89a", seal) is None
    assert verify_pdf(paper_pdf(PAPER), seal) is None


def test_the_key_is_its_owners_alone(tmp_path: Path) -> None:
    """Nobody else on the machine can read it, and it is made once."""
    first = make_seal(tmp_path, name="Trato", at=AT)
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o077 == 0
    assert make_seal(tmp_path, name="Trato", at=AT).fingerprint == first.fingerprint


def test_of_two_who_ask_at_once_one_makes_the_key(tmp_path: Path) -> None:
    """Every process seals with the same one."""
    with ThreadPoolExecutor(8) as pool:
        made = [pool.submit(make_seal, tmp_path, name="Trato", at=AT) for _ in range(16)]
    assert len({one.result().fingerprint for one in made}) == 1


def test_the_key_is_for_signing_documents(seal: Seal) -> None:
    """Its certificate says so, and that it vouches for nobody else."""
    usage = seal.certificate.key_usage_value.native
    assert usage == {"digital_signature", "non_repudiation"}
    assert seal.certificate.extended_key_usage_value.native == ["1.3.6.1.5.5.7.3.36"]
    assert seal.certificate.ca is False


class _Authority(BaseHTTPRequestHandler):
    """A time-stamp authority (RFC 3161) on this machine."""

    stamps: DummyTimeStamper

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        asked = tsp.TimeStampReq.load(raw)
        answer = asyncio.run(self.stamps.async_request_tsa_response(asked)).dump()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def authority() -> Iterator[str]:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Hora de prueba")])
    now = datetime.now(UTC)
    usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now.replace(year=now.year - 1))
        .not_valid_after(now.replace(year=now.year + 1))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, plain)
    _Authority.stamps = DummyTimeStamper(
        asn1.Certificate.load(certificate.public_bytes(serialization.Encoding.DER)),
        keys.PrivateKeyInfo.load(der),
        fixed_dt=now,
    )
    server = HTTPServer(("127.0.0.1", 0), _Authority)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


def test_a_time_stamp_says_when_by_somebody_elses_clock(seal: Seal, authority: str) -> None:
    """With an authority the seal carries its hour too."""
    made = seal_pdf(
        paper_pdf(PAPER), seal, reason="Acuerdo", name="Trato", timestamper=stamper(authority)
    )
    found = verify_pdf(made, seal)
    assert found is not None
    assert found.is_intact
    assert found.stamped_at is not None
