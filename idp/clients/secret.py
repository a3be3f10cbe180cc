"""Client secrets: generated here, stored as a hash or by reference to an environment variable.

A plain SHA-256 is enough: a secret is 256 random bits, so a slow hash would only cost the token endpoint time.
"""

from __future__ import annotations

import re

from idp import crypto

PREFIX = "sha256:"
SHORTEST = 32
"""Characters; fewer cannot have 128 bits of entropy (``docs/requirements/security.md``, row 28)."""

REFERENCE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_HASH = re.compile(PREFIX + r"([0-9a-f]{64})")


def new_secret() -> tuple[str, str]:
    """A new secret of 256 random bits in ``[A-Za-z0-9_-]``, and its ``client_secret_hash`` setting."""
    secret = crypto.new_secret()
    return secret, PREFIX + crypto.digest(secret)


def variable_in(reference: str) -> str | None:
    """The name of the environment variable in ``${NAME}``; None if *reference* is anything else."""
    match = REFERENCE.fullmatch(reference)
    return match[1] if match else None


def digest_in(hash_setting: str) -> str | None:
    """The hexadecimal digest in ``sha256:<hex>``; None if *hash_setting* is anything else."""
    match = _HASH.fullmatch(hash_setting)
    return match[1] if match else None


def weakness(secret: str) -> str | None:
    """Why a secret from the environment cannot be used, for a message, or None."""
    if len(secret) < SHORTEST:
        return f"is shorter than {SHORTEST} characters"
    if not all("!" <= char <= "~" for char in secret):
        return "holds a space, a line break or a character outside ASCII"
    return None
