"""Generates, hashes, compares and encrypts secrets; no other module hashes or compares one (except passwords)."""

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
    """A new ULID: 26 letters and digits of 48 bits of milliseconds and 80 random bits; sorts by creation time."""
    number = (time.time_ns() // 1_000_000 << 80) | secrets.randbits(80)
    return "".join(_CROCKFORD[number >> shift & 31] for shift in range(125, -1, -5))


def new_secret() -> str:
    """A new bearer secret of 256 random bits, URL-safe, 43 characters."""
    return secrets.token_urlsafe(32)


def digest(secret: str) -> str:
    """SHA-256 of *secret* in hexadecimal, the stored form of high-entropy secrets (passwords use Argon2id)."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def equal(actual: str, expected: str) -> bool:
    """Whether two secrets are equal, in constant time."""
    return hmac.compare_digest(actual.encode(), expected.encode())


def derive(secret_key: str, purpose: str) -> bytes:
    """32 bytes for one *purpose* from the installation's secret key (HMAC-SHA-256 as a PRF, RFC 5869 section 2.3)."""
    return hmac.new(secret_key.encode(), purpose.encode(), hashlib.sha256).digest()


class Undecipherable(Unusable):
    """A stored value was encrypted with a secret key that this process does not have."""


class Vault:
    """Encrypts stored values. The first key encrypts, all of them decrypt, so that keys can be rotated."""

    def __init__(self, secret_keys: tuple[str, ...]) -> None:
        keys = [base64.urlsafe_b64encode(derive(key, "vault")) for key in secret_keys]
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, plaintext: bytes) -> str:
        """*plaintext*, encrypted and authenticated (Fernet), as text for the database."""
        return self._fernet.encrypt(plaintext).decode("ascii")

    def open(self, ciphertext: str) -> bytes:
        """The plaintext of *ciphertext*. Raises ``Undecipherable`` if no key decrypts it, or if it was altered."""
        try:
            return self._fernet.decrypt(ciphertext.encode("ascii"))
        except InvalidToken as error:
            raise Undecipherable(
                "IDP_SECRET_KEY: what is stored was sealed under another key; add that one to IDP_PREVIOUS_SECRET_KEYS"
            ) from error
