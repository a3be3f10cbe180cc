"""Secrets: made, hashed, compared and encrypted. Nothing else hashes or compares a secret."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from idp.errors import Unusable

_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def new_id() -> str:
    """A ULID: 26 letters and digits, 48 bits of milliseconds and 80 random ones; sorts by time of making."""
    number = (time.time_ns() // 1_000_000 << 80) | secrets.randbits(80)
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def new_secret() -> str:
    """A bearer secret of 256 random bits, URL-safe, 43 characters."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """SHA-256 of *secret* in hex: how secrets of full entropy are kept (passwords go to argon2id instead)."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def equal(left: str, right: str) -> bool:
    """Compare two secrets in a time that does not tell where they differ."""
    return hmac.compare_digest(left.encode(), right.encode())


def derive(secret_key: str, purpose: str) -> bytes:
    """32 bytes for one *purpose* from the installation's secret key (HMAC-SHA-256 as a PRF, RFC 5869 section 2.3)."""
    return hmac.new(secret_key.encode(), purpose.encode(), hashlib.sha256).digest()


class Undecipherable(Unusable):
    """A stored value was encrypted under a secret key that this process does not have."""


class Vault:
    """Encrypts what must be read back. The first key encrypts; all of them decrypt, so that keys can be changed."""

    def __init__(self, secret_keys: tuple[str, ...]) -> None:
        keys = [base64.urlsafe_b64encode(derive(key, "vault")) for key in secret_keys]
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, plain: bytes) -> str:
        """*plain* encrypted and authenticated, as text for the database."""
        return self._fernet.encrypt(plain).decode("ascii")

    def open(self, sealed: str) -> bytes:
        """What was sealed. Raises ``Undecipherable`` when none of the keys fits or the value was altered."""
        try:
            return self._fernet.decrypt(sealed.encode("ascii"))
        except InvalidToken as error:
            raise Undecipherable(
                "IDP_SECRET_KEY: what is stored was sealed under another key; add that one to IDP_PREVIOUS_SECRET_KEYS"
            ) from error
