"""The words of a contract in a file: plain text, Word or PDF.

A file from outside can be made to take all time and memory, so a process of its own reads it, with
little of both: `trato.web.files.unpacking`.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Final

from django.utils.translation import gettext as _

from trato.web.files.unpacking import PDF, SECONDS_MAX, ZIP, Ending


class UnreadableError(Exception):
    """A file of which no words come; its text says to a person what to do about it."""


_READER: Final = (sys.executable, "-m", "trato.web.files.unpacking")


def text_of(raw: bytes) -> str | bytes:
    """Return the words of a Word file or a PDF; anything else as it is.

    Raises UnreadableError for a file that is protected, broken, too large, or only a picture.
    """
    if not raw.startswith((PDF, ZIP)):
        return raw
    try:
        done = subprocess.run(  # noqa: S603  our own module; nothing of the file is in the command
            _READER, input=raw, capture_output=True, timeout=SECONDS_MAX, check=False
        )
    except subprocess.TimeoutExpired:
        raise UnreadableError(_said(Ending.TOO_LARGE)) from None
    if done.returncode != 0:
        raise UnreadableError(_said(done.returncode))
    text = done.stdout.decode("utf-8", "replace")
    if not text.strip():
        raise UnreadableError(
            _("No trae letras que leer: parece una imagen escaneada. Copia el texto y pégalo.")
        )
    return text


def _said(ending: int) -> str:
    match ending:
        case Ending.LOCKED:
            return _("Está protegido con contraseña: guárdalo sin ella y vuelve a elegirlo.")
        case Ending.TOO_LARGE:
            return _("Es demasiado grande para leerlo entero: pega el texto por partes.")
        case _:
            return _("No se pudo leer: ábrelo, guárdalo como .docx o .pdf y vuelve a elegirlo.")
