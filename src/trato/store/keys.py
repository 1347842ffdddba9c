"""Names that cannot be guessed: what stands in addresses, and what opens a door."""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Final

from django.utils.crypto import salted_hmac

KEY_BYTES: Final = 9
TOKEN_BYTES: Final = 32
SALT_BYTES: Final = 24
CODE_DIGITS: Final = 9


def new_key() -> str:
    """Return a short name for an address: 12 characters; it says nothing and opens nothing."""
    return secrets.token_urlsafe(KEY_BYTES)


def new_token() -> str:
    """Return a secret that opens a door: 43 characters, 256 bits of chance."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def new_salt() -> str:
    """Return the salt of one entry of a ledger."""
    return secrets.token_urlsafe(SALT_BYTES)


def digest_of(token: str) -> str:
    """Return what is kept of a secret: its SHA-256 in hexadecimal, never the secret itself."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def new_code() -> str:
    """Return a code that a person can read out and type: nine digits, good for a short while."""
    return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"


def hmac_of_code(code: str) -> str:
    """Return what is kept of a code: its HMAC by the site's key, in hexadecimal."""
    return salted_hmac("trato.codes", code, algorithm="sha256").hexdigest()
