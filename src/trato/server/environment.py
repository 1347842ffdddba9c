"""What the environment says, read once, with a clear refusal of what makes no sense."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Final

from django.core.exceptions import ImproperlyConfigured

_TRUE: Final = frozenset({"1", "true", "yes", "on", "sí", "si"})
_FALSE: Final = frozenset({"", "0", "false", "no", "off"})


def text(name: str, default: str = "") -> str:
    """Return a variable as it is, without the spaces around it."""
    return os.environ.get(name, default).strip()


def flag(name: str, *, default: bool) -> bool:
    """Return a variable that says yes or no. Raises `ImproperlyConfigured` for anything else."""
    said = os.environ.get(name)
    if said is None:
        return default
    word = said.strip().lower()
    if word not in _TRUE | _FALSE:
        raise ImproperlyConfigured(f"{name} is {said!r}: write 1 or 0")
    return word in _TRUE


def names(name: str, default: str = "") -> list[str]:
    """Return a variable that lists names with commas between them."""
    return [one for part in text(name, default).split(",") if (one := part.strip())]


def folder(name: str, default: Path) -> Path:
    """Return a folder, made when it is not there; only its owner may look into it."""
    path = Path(text(name) or default).expanduser().resolve()
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


def secret_key(data: Path) -> str:
    """Return the key that signs sessions: TRATO_SECRET_KEY, else one made once beside the data."""
    if said := text("TRATO_SECRET_KEY"):
        return said
    path = data / "secret-key"
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(64))
    return path.read_text(encoding="ascii").strip()
