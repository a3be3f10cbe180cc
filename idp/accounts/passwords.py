"""Passwords: hashed with argon2id, compared in bounded numbers at once, Unicode normalised.

Hashing is slow on purpose; it runs outside transactions, and at most ``AT_ONCE`` at a time in a process, so that a
burst of sign-ins cannot take all memory or starve the token endpoint.
"""

from __future__ import annotations

import os
import unicodedata
from threading import BoundedSemaphore

from passlib.context import CryptContext

#: RFC 9106 leaves the cost to the machine: 19 MiB, two passes, one lane (some 25 ms) is OWASP's first choice.
_context = CryptContext(
    ["argon2"], argon2__type="ID", argon2__memory_cost=19_456, argon2__time_cost=2, argon2__parallelism=1
)

AT_ONCE = max(1, (os.cpu_count() or 2) // 2)
_places = BoundedSemaphore(AT_ONCE)

#: Longer passwords are refused before hashing, in characters.
MAX_LENGTH = 128


def normalise(password: str) -> str:
    """NFKC, so that the same password typed on another keyboard is the same (NIST SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def hash_password(password: str) -> str:
    """The argon2id hash of *password*, with its salt and cost in it."""
    with _places:
        return str(_context.hash(normalise(password)))


def verify(password: str, password_hash: str | None) -> bool:
    """Whether *password* fits. Without a hash (nobody there) it takes as long and says no."""
    if len(password) > MAX_LENGTH:
        password, password_hash = "", None
    with _places:
        if password_hash is None:
            _context.dummy_verify()
            return False
        return bool(_context.verify(normalise(password), password_hash))


def needs_rehash(password_hash: str) -> bool:
    """Whether the hash was made at another cost than today's."""
    return bool(_context.needs_update(password_hash))
