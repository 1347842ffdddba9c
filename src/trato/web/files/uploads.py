"""Files from outside: told by their bytes, of a few kinds, of a limited size."""

from __future__ import annotations

from email.parser import BytesHeaderParser
from typing import Any, Final

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest
from django.utils.translation import gettext as _

from trato.actions.attaching import FILE_BYTES_MAX, FILES_MAX, Given

NAME_CHARACTERS_MAX: Final = 100
TEXT: Final = "text/plain; charset=utf-8"
_MAGIC: Final = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
_OFFICE: Final = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"),
)
_HEAD: Final = 8_192


def given_file(request: HttpRequest, field: str, *, limit: int) -> Given | str | None:
    """Return the file of a form, a sentence that says what is wrong with it, or None without one.

    `limit` is in bytes. What the browser says about name and kind is not believed.
    """
    sent = request.FILES.get(field)
    return _read(sent, limit) if isinstance(sent, UploadedFile) else None


def given_files(request: HttpRequest, field: str) -> tuple[Given, ...] | str:
    """Return the files of a form that takes several, or a sentence that says what is wrong."""
    sent = request.FILES.getlist(field)
    if len(sent) > FILES_MAX:
        return _("Caben %(n)s archivos a la vez.") % {"n": FILES_MAX}
    read = []
    for one in sent:
        found = _read(one, FILE_BYTES_MAX)
        if isinstance(found, str):
            return f"{plain_name(one.name or '')}: {found}"
        read.append(found)
    return tuple(read)


def _read(sent: UploadedFile[Any], limit: int) -> Given | str:
    if (sent.size or 0) > limit:
        return _("Pesa demasiado: caben %(n)s MB.") % {"n": limit // 1_000_000}
    raw = sent.read()
    if not raw:
        return _("El archivo está vacío.")
    kind = kind_of(raw)
    if kind is None:
        return _("Vale un PDF, una imagen, un documento de texto o un correo guardado.")
    return Given(plain_name(sent.name or ""), kind, raw)


def kind_of(raw: bytes) -> str | None:
    """Return what bytes are: a PDF, an image, a document, a mail or plain text; None: none."""
    for magic, kind in _MAGIC:
        if raw.startswith(magic):
            return kind
    if raw.startswith(b"PK\x03\x04"):
        head = raw[:_HEAD]
        return next((kind for mark, kind in _OFFICE if mark in head or mark in raw), None)
    if not _is_text(raw):
        return None
    return "message/rfc822" if _is_mail(raw) else TEXT


def plain_name(name: str) -> str:
    """Return the name of a file without its folders and without signs that do not print."""
    last = name.replace("\\", "/").rpartition("/")[2]
    kept = "".join(one for one in last if one.isprintable() and one not in '<>:"|?*')
    stem, dot, ending = " ".join(kept.split()).rpartition(".")
    if not dot:
        return ending[:NAME_CHARACTERS_MAX] or _("archivo")
    return f"{stem[: NAME_CHARACTERS_MAX - len(ending) - 1]}.{ending[:10]}"


def _is_text(raw: bytes) -> bool:
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return all(one.isprintable() or one in "\r\n\t" for one in text[:_HEAD]) and "\0" not in text


def _is_mail(raw: bytes) -> bool:
    head = BytesHeaderParser().parsebytes(raw[:_HEAD])
    return "from" in head and ("date" in head or "message-id" in head)
