"""Client secrets: made here, kept as a hash or by reference to the environment, compared in constant time.

A plain SHA-256 is enough: a secret is 256 random bits, so there is nothing to guess and no need for a slow hash, which
the token endpoint would pay at every call.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets

PREFIX = "sha256:"
SHORTEST = 32
"""Characters. Fewer cannot be the 128 bits that ``security.md`` row 28 asks, however well they were chosen."""

REFERENCE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_HASH = re.compile(PREFIX + r"([0-9a-f]{64})")


def new_secret() -> tuple[str, str]:
    """A fresh secret of 256 bits in ``[A-Za-z0-9_-]`` and its ``client_secret_hash``."""
    secret = secrets.token_urlsafe(32)
    return secret, PREFIX + digest(secret)


def digest(secret: str) -> str:
    """Lower-case hexadecimal SHA-256. Takes any text: what a caller sends may even hold lone surrogates."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def same(secret: str, expected_digest: str) -> bool:
    """Whether ``secret`` has that digest; takes the same time wherever the two differ."""
    return hmac.compare_digest(digest(secret), expected_digest)


def variable_in(reference: str) -> str | None:
    """The variable that ``${NAME}`` names; None if the text is anything else."""
    match = REFERENCE.fullmatch(reference)
    return match[1] if match else None


def digest_in(hash_setting: str) -> str | None:
    """The digest in ``sha256:<hex>``; None if the text is anything else."""
    match = _HASH.fullmatch(hash_setting)
    return match[1] if match else None


def weakness(secret: str) -> str | None:
    """Why a secret from the environment may not serve, or None."""
    if len(secret) < SHORTEST:
        return f"is shorter than {SHORTEST} characters"
    if not all("!" <= char <= "~" for char in secret):
        return "holds a space, a line break or a character outside ASCII"
    return None
