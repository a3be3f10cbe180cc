"""Client secrets: made here, kept as a hash or by reference to the environment, compared in constant time.

A plain SHA-256 is enough: a secret is 256 random bits, so there is nothing to guess and no need for a slow hash, which
the token endpoint would pay at every call.
"""

from __future__ import annotations

import re

from idp import crypto

PREFIX = "sha256:"
SHORTEST = 32
"""Characters. Fewer cannot be 128 bits, however well they were chosen (``docs/requirements/security.md``, row 28)."""

REFERENCE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_HASH = re.compile(PREFIX + r"([0-9a-f]{64})")


def new_secret() -> tuple[str, str]:
    """A fresh secret of 256 bits in ``[A-Za-z0-9_-]`` and its ``client_secret_hash``."""
    secret = crypto.new_secret()
    return secret, PREFIX + crypto.digest(secret)


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
