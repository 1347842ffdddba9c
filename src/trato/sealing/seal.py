"""The seal: an electronic signature over the PDF (PAdES), with a time stamp where one can be had.

The seal is the house's, not a person's: it says that this file left here as it is. Who approved
what and when stands in the text, and in the ledger that the evidence file holds.
"""

from __future__ import annotations

import fcntl
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Final

from asn1crypto import pem, x509
from asn1crypto.keys import PrivateKeyInfo
from cryptography import x509 as certificates
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers
from pyhanko.sign.general import SigningError
from pyhanko.sign.timestamps import HTTPTimeStamper, TimeStamper
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

KEY_FILE: Final = "seal-key.pem"
CERTIFICATE_FILE: Final = "seal-certificate.pem"
LOCK_FILE: Final = "seal.lock"
CERTIFICATE_YEARS: Final = 20
PDF_BYTES_MAX: Final = 50_000_000
DOCUMENT_SIGNING: Final = certificates.ObjectIdentifier("1.3.6.1.5.5.7.3.36")
"""What the key is for: id-kp-documentSigning (RFC 9336)."""
_FIELD: Final = "Trato"


@dataclass(frozen=True, slots=True)
class Seal:
    """A certificate with its private key, both DER-ready."""

    certificate: x509.Certificate
    key: PrivateKeyInfo

    @property
    def fingerprint(self) -> str:
        """Return the SHA-256 of the certificate, in hexadecimal."""
        return str(self.certificate.sha256.hex())


@dataclass(frozen=True, slots=True)
class SealFinding:
    """What a sealed PDF shows.

    `at` (aware) is when it says it was sealed; `stamped_at` (aware) what a time-stamp authority
    says, None without one. `is_ours` tells whether the seal is this house's.
    """

    is_intact: bool
    is_ours: bool
    at: datetime | None
    stamped_at: datetime | None
    signer: str


def make_seal(folder: Path, *, name: str, at: datetime) -> Seal:
    """Return the seal in a folder; where there is none, make a key and a certificate of its own.

    The key can be read by its owner alone. `at` (aware) begins the certificate's years. Of two
    processes that ask at once one makes it, the other waits.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not (folder / CERTIFICATE_FILE).exists():
        with (folder / LOCK_FILE).open("w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / CERTIFICATE_FILE).exists():
                _make(folder, name, at)
    return read_seal(folder / CERTIFICATE_FILE, folder / KEY_FILE)


def read_seal(certificate: Path, key: Path) -> Seal:
    """Return a seal from its files (PEM, no password). Raises ValueError and OSError."""
    _, _, certificate_der = pem.unarmor(certificate.read_bytes())
    _, _, key_der = pem.unarmor(key.read_bytes())
    return Seal(x509.Certificate.load(certificate_der), PrivateKeyInfo.load(key_der))


def _make(folder: Path, name: str, at: datetime) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = certificates.Name([certificates.NameAttribute(NameOID.COMMON_NAME, name[:64])])
    usage = certificates.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    made = (
        certificates.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(certificates.random_serial_number())
        .not_valid_before(at - timedelta(days=1))
        .not_valid_after(at + timedelta(days=366 * CERTIFICATE_YEARS))
        .add_extension(certificates.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(certificates.ExtendedKeyUsage([DOCUMENT_SIGNING]), critical=False)
        .sign(key, hashes.SHA256())
    )
    plain = serialization.NoEncryption()
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain
    )
    descriptor = os.open(folder / KEY_FILE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(private)
    # The certificate appears whole and last: whoever sees it finds its key beside it.
    part = folder / f"{CERTIFICATE_FILE}.part"
    part.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    part.replace(folder / CERTIFICATE_FILE)


def stamper(address: str) -> TimeStamper | None:
    """Return the time-stamp authority (RFC 3161) at an address; an empty one: none."""
    return HTTPTimeStamper(address, timeout=10) if address else None


def seal_pdf(
    pdf: bytes, seal: Seal, *, reason: str, name: str, timestamper: TimeStamper | None = None
) -> bytes:
    """Return the PDF sealed (PAdES; B-T with a time stamp, B-B without one)."""
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    registry = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # pyHanko's own
    signer = signers.SimpleSigner(
        signing_cert=seal.certificate,
        signing_key=seal.key,
        cert_registry=registry,
    )
    about = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        reason=reason,
        name=name,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
        subfilter=fields.SigSeedSubFilter.PADES,
        md_algorithm="sha256",
    )
    made = signers.sign_pdf(writer, about, signer=signer, timestamper=timestamper)
    return bytes(made.getvalue())


def verify_pdf(raw: bytes, seal: Seal) -> SealFinding | None:
    """Return what a PDF's seal shows, or None when it is no PDF or bears no seal."""
    try:
        reader = PdfFileReader(BytesIO(raw[:PDF_BYTES_MAX]))
        signatures = reader.embedded_signatures
        if not signatures:
            return None
        known = ValidationContext(trust_roots=[seal.certificate], allow_fetching=False)
        status = validate_pdf_signature(signatures[0], signer_validation_context=known)
    except (PdfReadError, SignatureValidationError, SigningError, ValueError, TypeError, KeyError):
        return None
    is_whole = len(signatures) == 1 and bool(status.intact and status.valid and status.docmdp_ok)
    stamped = status.timestamp_validity
    is_ours = status.signing_cert.dump() == seal.certificate.dump()
    return SealFinding(
        is_whole and is_ours,
        is_ours,
        status.signer_reported_dt,
        stamped.timestamp if stamped is not None else None,
        str(status.signing_cert.subject.human_friendly),
    )
